from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.frames import Card, FigureTile, StepBand
from posyandu_desktop.ui.widgets.labels import OneLine, text_label
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane
from posyandu_desktop.ui.widgets.tiles import TileRow
from tests.ui.widgets.conftest import Show


def test_a_figure_opens_with_enter_space_and_mouse(qtbot: QtBot, show: Show) -> None:
    tile = FigureTile("4", "perlu dirujuk", Tone.ACT)
    show(tile)
    opened: list[bool] = []
    tile.clicked.connect(lambda: opened.append(True))
    tile.setFocus()

    qtbot.keyClick(tile, Qt.Key.Key_Return)
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)

    assert len(opened) == 3
    assert tile.accessibleName() == "4 perlu dirujuk"


def test_a_figure_can_change(show: Show) -> None:
    tile = FigureTile("4", "perlu dirujuk")
    show(tile)
    tile.set_figure("5", "perlu dirujuk", Tone.ACT)
    assert tile.figure() == "5"
    assert tile.accessibleName() == "5 perlu dirujuk"


def test_a_long_caption_folds_instead_of_being_cut(show: Show) -> None:
    tile = FigureTile("18", "balita ditimbang · D/S 56 %")
    window = show(tile)
    wide = tile.minimumHeight()
    window.resize(170, 300)
    assert tile.minimumHeight() > wide


def test_tiles_fold_into_more_rows(qtbot: QtBot) -> None:
    row = TileRow([FigureTile(str(n), "orang") for n in range(6)])
    qtbot.addWidget(row)
    row.show()
    row.resize(1340, 100)
    assert len({tile.y() for tile in row.tiles}) == 1
    row.resize(640, 300)
    qtbot.waitUntil(lambda: len({tile.y() for tile in row.tiles}) == 2)


def test_columns_stack_when_the_window_is_narrow(qtbot: QtBot) -> None:
    left, right = Card("Kiri"), Card("Kanan", "catatan")
    columns = Columns([(left, 250), (right, FREE)])
    qtbot.addWidget(columns)
    columns.show()
    columns.resize(1366, 600)
    assert not columns.is_stacked()
    assert left.width() == 250

    columns.resize(700, 600)
    assert columns.is_stacked()
    qtbot.waitUntil(lambda: left.width() > 600 and right.y() > left.y())


def test_a_column_scrolls_to_the_field_in_hand(qtbot: QtBot) -> None:
    card = Card()
    fields = [TextField(f"Isian {n}") for n in range(30)]
    for field in fields:
        card.body.addWidget(field)
    columns = Columns([(card, FREE)])
    qtbot.addWidget(columns)
    columns.resize(900, 300)
    with qtbot.waitExposed(columns):
        columns.show()
    columns.activateWindow()
    fields[5].setFocus()
    qtbot.waitUntil(fields[5].input.hasFocus)

    for field in fields[5:20]:
        qtbot.keyClick(field.input, Qt.Key.Key_Return)

    assert columns.verticalScrollBar().value() > 0


def test_a_heading_and_a_note_can_change(show: Show) -> None:
    card, band = Card("Ditunggu", "75 orang"), StepBand(2, "Penimbangan", "bulan lalu")
    show(card, band)
    card.set_heading("Ditunggu", "74 orang")
    band.set_note("Oktober")
    assert "74 orang" in [label.text() for label in card.findChildren(QLabel)]
    assert "Oktober" in [label.text() for label in band.findChildren(QLabel)]
    assert band.accessibleName() == "Langkah 2. Penimbangan"


def test_a_name_is_never_read_as_markup() -> None:
    label = text_label("<b>Siti</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_line_without_room_is_shortened(show: Show) -> None:
    line = OneLine("body", "muted_ink")
    line.setText("Posyandu Melati 1, hari buka Sabtu, 21 November 2026")
    show(line)
    assert line.minimumSizeHint().width() == 60
    assert line.sizeHint().width() > 200


def test_columns_stack_as_soon_as_the_middle_has_no_room_for_what_is_in_it(qtbot: QtBot) -> None:
    inside = QLabel("Berat badan")
    inside.setMinimumWidth(500)
    columns = Columns([(Card("Kiri"), 290), (ScrollCard(inside), FREE), (Card("Kanan"), 390)])
    qtbot.addWidget(columns)
    columns.resize(1366, 600)
    columns.show()
    assert not columns.is_stacked()

    inside.setMinimumWidth(700)
    qtbot.waitUntil(columns.is_stacked)


def test_what_scrolls_never_goes_sideways(qtbot: QtBot) -> None:
    pane, row = ScrollPane(), QWidget()
    fields = [QLineEdit(row) for _ in range(2)]
    row.setMinimumSize(900, 40)
    fields[1].move(800, 0)
    pane.setWidget(row)
    qtbot.addWidget(pane)
    pane.resize(300, 200)
    pane.show()

    pane.ensureWidgetVisible(fields[1])

    assert row.x() == 0
