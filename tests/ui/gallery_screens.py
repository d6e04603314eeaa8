"""The two drawn screens, built from the widgets alone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from posyandu_desktop.ui.theme import px
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.badges import StatusChip
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.charts.widget import ChartWidget
from posyandu_desktop.ui.widgets.choices import Segmented, TriState
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.fields import NumberField
from posyandu_desktop.ui.widgets.form_rows import ActionRow, QuestionRow
from posyandu_desktop.ui.widgets.frames import Card, FigureTile, StepBand
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.rows import Advice, PersonRow, Verdict
from posyandu_desktop.ui.widgets.tiles import TileRow
from posyandu_desktop.ui.widgets.top_bar import TopBar
from posyandu_desktop.ui.widgets.verdict import AdviceCard, ClassRow, HistoryGrid, VerdictCard
from tests.ui.gallery_people import AWAITED, DONE, HISTORY, SERVED, a_chart


def a_page(middle: Sequence[QWidget], foot: FootBar) -> QWidget:
    page = QWidget()
    top = TopBar()
    top.set_session("Posyandu Melati 1", "Hari buka · Sabtu, 21 November 2026 · 37 dari 112 datang")
    top.receipts.set_counts(25, 12)
    top.set_operator("Siti · kader")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    for widget in middle:
        column.addWidget(widget, 1 if isinstance(widget, Columns) else 0)
    column.addWidget(foot)
    return page


def a_day() -> QWidget:
    tiles = TileRow(
        [
            FigureTile("37", "datang hari ini"),
            FigureTile("75", "belum datang"),
            FigureTile("18", "balita ditimbang · D/S 56 %"),
            FigureTile("11", "naik (N) · N/D 61 %", Tone.GOOD),
            FigureTile("4", "perlu dirujuk", Tone.ACT),
            FigureTile("2", "rujukan belum dijawab", Tone.WATCH),
        ]
    )
    columns = Columns(
        [
            (_people("Sedang dilayani", "langkah", SERVED), FREE),
            (_people("Ditunggu hari ini", "75 orang · menurut risiko", AWAITED), FREE),
            (_people("Sudah selesai", "37 orang", DONE), FREE),
        ],
        above=tiles,
    )
    foot = FootBar()
    foot.set_status("Ketik nama untuk mulai. Panah memilih, Enter membuka kunjungan.", icon="info")
    foot.add_button(KeyButton("Orang baru", "Ctrl+N"))
    foot.add_button(KeyButton("Tutup hari buka"))
    foot.add_button(KeyButton("Kirim sekarang", "Ctrl+K", kind=ButtonKind.PRIMARY))
    return a_page([columns], foot)


def a_visit() -> QWidget:
    columns = Columns([(_who(), 252), (_fields(), FREE), (_meaning(), 388)])
    foot = FootBar()
    foot.set_status("Draf tersimpan 10.42")
    foot.add_button(KeyButton("Kembali", "Esc"))
    foot.add_button(KeyButton("Tunjukkan ke ibu", "F9"))
    foot.add_button(KeyButton("Simpan kunjungan", "Ctrl+S", kind=ButtonKind.PRIMARY))
    return a_page([columns], foot)


def _people(title: str, note: str, rows: Sequence[PersonRow]) -> Card:
    card = Card(title, note)
    people = PersonList(title, "Belum ada. Ketik nama untuk mulai.")
    people.set_rows(rows)
    card.body.addWidget(people, 1)
    return card


def _who() -> Card:
    card = Card()
    card.body.setSpacing(px(6))
    card.body.addWidget(text_label("Aisyah Putri Ramadhani", "title", wrap=True))
    card.body.addWidget(text_label("Perempuan · 14 bulan 9 hari"))
    card.body.addWidget(text_label("Lahir 12 September 2025", ink="muted"))
    card.body.addWidget(text_label("Ibu Nurhayati · RT 03/RW 02", ink="muted"))
    card.body.addSpacing(px(4))
    card.body.addWidget(StatusChip(Tone.INFO, "PCV 3 jatuh tempo", "syringe"))
    card.body.addWidget(StatusChip(Tone.WATCH, "Bulan lalu tidak naik"))
    card.body.addSpacing(px(10))
    card.body.addWidget(text_label("Bulan-bulan lalu", "heading"))
    history = HistoryGrid(["BB kg", "PB cm"])
    history.set_rows(HISTORY)
    card.body.addWidget(history)
    card.body.addStretch(1)
    card.body.addWidget(KeyButton("Riwayat lengkap", "F3"))
    return card


def _fields() -> Card:
    card = Card()
    card.body.addWidget(StepBand(2, "Penimbangan dan pengukuran", "bulan lalu"))
    for label, unit, value, before in (
        ("Berat badan", "kg", "8,5", "8,4"),
        ("Panjang badan", "cm", "74,6", "74,1"),
        ("Lingkar kepala", "cm", "45,2", "45,0"),
        ("LILA", "cm", "", "13,4"),
    ):
        field = NumberField(label, unit)
        field.setObjectName(label)
        field.set_text(value)
        field.set_previous(before)
        if label == "Panjang badan":
            posture = Segmented((("lying", "Terlentang"), ("standing", "Berdiri")), value="lying")
            field.add_beside(posture)
        card.body.addWidget(field)
    card.body.addWidget(StepBand(4, "Pelayanan kesehatan"))
    give = KeyButton("Beri sekarang", "I", kind=ButtonKind.INFO, icon="syringe")
    card.body.addWidget(ActionRow("PCV 3", "boleh diberikan hari ini", give))
    for question, answer in (
        ("Batuk terus-menerus", False),
        ("Demam 2 minggu atau lebih", False),
        ("Kontak erat pasien TBC", None),
    ):
        card.body.addWidget(QuestionRow(question, TriState(question, value=answer)))
    card.body.addWidget(StepBand(5, "Penyuluhan", "disarankan: protein hewani tiap makan"))
    card.body.addStretch(1)
    return card


def _meaning() -> Card:
    card = Card()
    verdict = VerdictCard()
    verdict.set_verdict(
        Verdict(
            letter="T",
            title="Berat tidak naik, bulan ke-2 (2T)",
            explanation="Naik 100 g, perlu paling sedikit 200 g",
            tone=Tone.WATCH,
        )
    )
    card.body.addWidget(verdict)
    for index, z, word in (
        ("BB/U", "−0,94", "Berat badan normal"),
        ("PB/U", "−0,83", "Normal"),
        ("BB/PB", "−0,75", "Gizi baik"),
        ("LK/U", "−0,46", "Normal"),
    ):
        row = ClassRow(index)
        row.set_result(z, word, Tone.GOOD)
        card.body.addWidget(row)
    advice = AdviceCard()
    advice.set_advice(
        Advice(
            title="Rujuk ke Pustu · minggu ini",
            cluster="klaster ibu dan anak",
            sentence="Dua bulan tidak naik. Tanyakan makan dan sakit.",
        )
    )
    card.body.addWidget(advice)
    chart = ChartWidget(a_chart())
    caption: QLabel = text_label("Berat menurut umur", "body", "muted")
    card.body.addWidget(caption)
    card.body.addWidget(chart, 1)
    return card
