"""Made-up people, months and curves for the gallery; the curves only have the right shape."""

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.growth_values import ChartData
from posyandu_desktop.ui.widgets.rows import Badge, HistoryRow, PersonRow

_MEDIANS = (3.2, 4.2, 5.1, 5.8, 6.4, 6.9, 7.3, 7.6, 7.9, 8.2, 8.5, 8.7, 8.9,
            9.2, 9.4, 9.6, 9.8, 10.0, 10.2, 10.4, 10.6, 10.9, 11.1, 11.3, 11.5)  # fmt: skip
_WEIGHTS = (3.1, 4.0, 4.8, 5.5, 6.1, 6.4, 6.7, 7.0, 7.2, 7.5, 7.8, 8.0, 8.3, 8.4, 8.5)


def a_curve(z: int) -> tuple[tuple[float, float], ...]:
    return tuple((month, m * (1 - 0.2 * 0.12 * z) ** -5) for month, m in enumerate(_MEDIANS))


def a_chart(*, missed: bool = False, plus_two: bool = False) -> ChartData:
    months = [n for n in range(len(_WEIGHTS)) if not (missed and n in (6, 7))]
    zs = (-3, -2, 0, 1, 2, 3) if plus_two else (-3, -2, 0, 1, 3)
    return ChartData(
        curves={z: a_curve(z) for z in zs},
        points=tuple((month + 0.2, _WEIGHTS[month]) for month in months),
        highlighted=len(months) - 1,
        title="Berat menurut umur",
        x_title="umur (bulan)",
        y_title="kg",
        x_range=(0, 24),
    )


HISTORY = (
    HistoryRow(label="Okt", values=("8,4", "74,1"), letter="T", tone=Tone.WATCH),
    HistoryRow(label="Sep", values=("8,3", "73,4"), letter="N", tone=Tone.GOOD),
    HistoryRow(label="Agu", values=("8,0", "72,6"), letter="N", tone=Tone.GOOD),
    HistoryRow(label="Jul", values=("7,8", "71,9"), letter="N", tone=Tone.GOOD),
    HistoryRow(label="Jun", values=("", "")),
)


def _row(name: str, details: str, tone: Tone, word: str) -> PersonRow:
    return PersonRow(key=name, name=name, details=details, badge=Badge(tone=tone, word=word))


SERVED = (
    _row("Aisyah Putri Ramadhani", "14 bulan · Ibu Nurhayati", Tone.INFO, "4 Pelayanan"),
    _row("Sumarni", "67 tahun · RT 01", Tone.INFO, "3 Pencatatan"),
    _row("Dewi Lestari", "hamil 24 minggu", Tone.INFO, "2 Pengukuran"),
    _row("Bagas Pratama", "16 tahun · RT 04", Tone.INFO, "1 Pendaftaran"),
)
AWAITED = (
    _row("M. Rizki Hidayat", "7 bulan · Ibu Siti Aminah · RT 02", Tone.ACT, "2T bulan lalu"),
    _row("Wulandari", "hamil 31 minggu · RT 03", Tone.ACT, "TD 140/90"),
    _row("Kirana Ayu", "9 bulan · Ibu Rahmawati · RT 01", Tone.INFO, "MR 1, IPV 2"),
    _row("Pak Karto", "71 tahun · RT 05", Tone.WATCH, "Tensi 3 bulan"),
    _row("Zahra Amelia", "18 bulan · Ibu Yuni · RT 02", Tone.INFO, "DPT 4, MR 2"),
    _row("Fajar Nugroho", "24 bulan · Ibu Lina · RT 04", Tone.INFO, "Vitamin A"),
)
DONE = (
    _row("Naufal Akbar", "26 bulan · 10.31", Tone.GOOD, "Naik"),
    _row("Hj. Maimunah", "63 tahun · 10.24", Tone.ACT, "Rujuk Pustu"),
    _row("Putri Handayani", "nifas hari 20 · 10.15", Tone.GOOD, "Lengkap"),
    _row("Ilham Saputra", "5 bulan · 10.09", Tone.GOOD, "Naik"),
    _row("Rina Marlina", "32 tahun · 10.02", Tone.GOOD, "Lengkap"),
)
