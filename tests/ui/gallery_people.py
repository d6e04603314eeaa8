"""Made-up people and months for the gallery."""

from datetime import date
from uuid import UUID

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.store.content import load_content
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.choosing import chart_of
from posyandu_desktop.ui.widgets.charts.values import ChartKind, ChartValues
from posyandu_desktop.ui.widgets.rows import Badge, HistoryRow, PersonRow

_BORN_ON, _TODAY = date(2025, 9, 12), date(2026, 11, 21)
_WEIGHTS = (3.1, 4.0, 4.8, 5.5, 6.1, 6.4, 6.7, 7.0, 7.2, 7.5, 7.8, 8.0, 8.3, 8.4, 8.5)
_AISYAH = Person(id=PersonId(UUID(int=1)), name="Aisyah", sex=Sex.FEMALE, born_on=_BORN_ON)


def a_chart(*, missed: bool = False) -> ChartValues:
    months = [n for n in range(len(_WEIGHTS)) if not (missed and n in (6, 7))]
    visits = [
        Visit(
            id=VisitId(UUID(int=month)),
            person_id=_AISYAH.id,
            visited_on=month_start(_BORN_ON, month),
            cards=(),
            observations={"weight_kg": _WEIGHTS[month]},
        )
        for month in months
    ]
    chart = chart_of(ChartKind.WEIGHT_FOR_AGE, _AISYAH, visits, load_content(), _TODAY)
    if chart is None:
        raise AssertionError("a child of 14 months has a chart")
    return chart


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
