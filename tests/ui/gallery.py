"""Renders every widget to pictures, to be looked at: `python -m tests.ui.gallery [FOLDER]`."""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from posyandu_desktop.app import make_application
from posyandu_desktop.settings import resources
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.badges import LetterChip, StatusChip
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.charts.widget import ChartWidget
from posyandu_desktop.ui.widgets.choices import Segmented, TriState
from posyandu_desktop.ui.widgets.columns import Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import NumberField, PinField, TextField
from posyandu_desktop.ui.widgets.form_rows import ChoiceField, QuestionRow
from posyandu_desktop.ui.widgets.frames import Card, FigureTile, StepBand
from posyandu_desktop.ui.widgets.labels import IconView, text_label
from posyandu_desktop.ui.widgets.messages import MessageBar, ProgressLine
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Advice, Cell, Column, TableRow, Verdict
from posyandu_desktop.ui.widgets.search_field import SearchField
from posyandu_desktop.ui.widgets.top_bar import TopBar
from posyandu_desktop.ui.widgets.verdict import AdviceCard, VerdictCard
from tests.ui.gallery_people import AWAITED, a_chart
from tests.ui.gallery_screens import a_day, a_visit

TODAY = date(2026, 11, 21)


def a_board(*widgets: QWidget) -> QWidget:
    board = QWidget()
    column = QVBoxLayout(board)
    column.setSpacing(theme.px(12))
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return board


def icons() -> QWidget:
    board = Card()
    grid = QGridLayout()
    for place, path in enumerate(sorted((resources() / "icons").glob("*.svg"))):
        line, column = place // 10 * 2, place % 10
        view = IconView(path.stem, theme.tokens().ink, side=40)
        grid.addWidget(view, line, column, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(text_label(path.stem, "caption"), line + 1, column)
    board.body.addLayout(grid)
    return board


def marks() -> QWidget:
    words = {
        Tone.GOOD: "Berat badan normal",
        Tone.WATCH: "Bulan lalu tidak naik",
        Tone.ACT: "Rujuk hari ini",
        Tone.INFO: "PCV 3 jatuh tempo",
        Tone.NEUTRAL: "Belum diukur",
    }
    chips = [StatusChip(tone, word) for tone, word in words.items()]
    letters = [LetterChip(letter, tone) for letter, tone in zip("NTBO", Tone, strict=False)]
    bands = [StepBand(n, f"Langkah {n}", "catatan") for n in range(1, 6)]
    tiles = [FigureTile("37", "datang hari ini"), FigureTile("4", "perlu dirujuk", Tone.ACT)]
    return a_board(*chips, *letters, *bands, *tiles)


def buttons() -> QWidget:
    made = [KeyButton(kind.value.capitalize(), "Ctrl+S", kind=kind) for kind in ButtonKind]
    off = KeyButton("Tidak bisa sekarang", "F4")
    off.setEnabled(False)
    posture = Segmented((("lying", "Terlentang"), ("standing", "Berdiri")), value="standing")
    return a_board(*made, off, KeyButton("Cetak", icon="printer"), posture, TriState(value=True))


def fields() -> QWidget:
    weight = NumberField("Berat badan", "kg")
    weight.set_text("85")
    weight.set_previous("8,4")
    weight.set_problem("Timbangan bayi paling besar 25 kg. Maksudnya 8,5?")
    height = NumberField("Panjang badan", "cm")
    height.set_text("64,6")
    height.set_previous("74,1")
    height.set_problem(
        "Lebih pendek dari bulan lalu. Ukur sekali lagi, atau lanjutkan.", Tone.WATCH
    )
    born = DateField("Tanggal lahir", lambda: TODAY)
    born.set_day(date(2025, 9, 12))
    wrong = DateField("Tanggal datang", lambda: TODAY)
    wrong.set_text("31/2/25")
    wrong.input.left.emit("31/2/25")
    name = TextField("Nama lengkap")
    name.set_text("Aisyah Putri Ramadhani")
    pin = PinField("PIN")
    pin.set_text("12345678")
    sex = ChoiceField("Jenis kelamin", (("female", "Perempuan"), ("male", "Laki-laki")))
    question = QuestionRow("Apakah anak batuk terus-menerus 2 minggu atau lebih?", TriState())
    question.set_problem("Tanyakan dulu kepada ibu.")
    search = SearchField("Cari nama anak, ibu, NIK, RT …")
    return a_board(search, weight, height, born, wrong, name, pin, sex, question)


def meaning() -> QWidget:
    verdicts = []
    for tone, letter in zip((Tone.GOOD, Tone.WATCH, Tone.ACT, Tone.INFO), "NTBO", strict=True):
        card = VerdictCard()
        card.set_verdict(Verdict(letter=letter, title="Judul", explanation="Sebab", tone=tone))
        verdicts.append(card)
    advice = AdviceCard()
    sentence = "Tekanan darah tinggi pada kehamilan berbahaya. Antar ke Puskesmas sekarang."
    advice.set_advice(Advice(title="Rujuk hari ini", sentence=sentence, tone=Tone.ACT))
    saved, failed = MessageBar(), MessageBar()
    saved.say("Kunjungan Aisyah tersimpan.", Tone.GOOD)
    failed.say("Server puskesmas tidak menjawab. Semua tetap tersimpan di laptop ini.", Tone.WATCH,
               remedy="Coba lagi")  # fmt: skip
    progress = ProgressLine()
    progress.start("Mengirim kunjungan")
    progress.advance(25, 37)
    return a_board(*verdicts, advice, saved, failed, progress)


def tables() -> QWidget:
    people, nobody = PersonList("Ditunggu", ""), PersonList("Kosong", "Belum ada yang datang.")
    people.set_rows(AWAITED)
    people.setCurrentIndex(people.people.index(1))
    columns = (
        Column(title="Nama", bold=True, stretch=True),
        Column(title="Umur"),
        Column(title="BB kg", numeric=True),
        Column(title="Hasil"),
    )
    table = PlainTable("Balita", columns, "Belum ada balita. Tekan Ctrl+N untuk mendaftar.")
    table.set_rows(
        [
            TableRow(
                key=n,
                cells=(
                    Cell(text=row.name),
                    Cell(text=f"{n + 7} bulan", sort_by=n + 7),
                    Cell(text=f"{7 + n},4", sort_by=7.4 + n),
                    Cell(text=row.badge.word, tone=row.badge.tone) if row.badge else Cell(text=""),
                ),
            )
            for n, row in enumerate(AWAITED)
        ]
    )
    empty = PlainTable("Kosong", columns, "Belum ada balita. Tekan Ctrl+N untuk mendaftar.")
    for widget, height in ((people, 260), (nobody, 60), (table, 300), (empty, 110)):
        widget.setFixedHeight(theme.px(height))
    return a_board(people, nobody, table, empty)


def chart() -> QWidget:
    return ChartWidget(a_chart(missed=True))


def bars() -> QWidget:
    top, foot = TopBar(), FootBar()
    top.set_session("Posyandu Melati 1", "Sabtu, 21 November 2026")
    top.receipts.set_counts(25, 12, 2)
    top.set_operator("Siti · kader")
    foot.set_status("Draf tersimpan 10.42")
    foot.add_button(KeyButton("Simpan", "Ctrl+S", kind=ButtonKind.PRIMARY))
    return a_board(top, foot)


PLATES: dict[str, tuple[Callable[[], QWidget], tuple[int, int]]] = {
    "visit": (a_visit, (1366, 768)),
    "day": (a_day, (1366, 768)),
    "icons": (icons, (1000, 600)),
    "marks": (marks, (560, 760)),
    "buttons": (buttons, (560, 620)),
    "fields": (fields, (760, 620)),
    "meaning": (meaning, (760, 720)),
    "tables": (tables, (760, 800)),
    "bars": (bars, (1366, 200)),
    "chart-small": (chart, (370, 260)),
    "chart-large": (chart, (1366, 768)),
}


GROWING = ("marks", "buttons", "fields", "meaning", "tables")


def draw(app: QApplication, folder: Path, name: str, end: str = "") -> QWidget:
    """Draw one plate as it looks with the focus on its most telling widget."""
    make, size = PLATES[name]
    board = make()
    layout = board.layout()
    tall = layout.totalHeightForWidth(size[0]) if name in GROWING and layout else 0
    board.resize(size[0], max(size[1], tall))
    board.show()
    board.activateWindow()
    board.setFocus()
    held = board.findChild(NumberField, "LILA") or board.findChild(SearchField)
    if isinstance(held, QWidget):
        held.setFocus(Qt.FocusReason.TabFocusReason)
    app.processEvents()
    app.processEvents()
    board.grab().save(str(folder / f"{name}{end}.png"))
    columns = board.findChild(Columns)
    if isinstance(columns, Columns) and columns.is_stacked():
        inner = columns.findChild(QWidget, "stack") or columns
        assert isinstance(inner, QWidget)
        inner.grab().save(str(folder / f"{name}{end}-all.png"))
    return board


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    for percent, look, end in (
        (100, "light", ""),
        (200, "light", "-200"),
        (100, "high_contrast", "-hc"),
    ):
        theme.apply_theme(app, percent, look)
        for name in PLATES:
            draw(app, folder, name, end).close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/gallery"))
