from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.painting import line_height
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Cell, Column, TableRow
from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane
from tests.ui.widgets.conftest import Show

COLUMNS = (
    Column(title="Nama", bold=True, stretch=True),
    Column(title="BB kg", numeric=True),
    Column(title="Hasil"),
)


def a_row(name: str, weight: str, sort_by: float, tone: Tone | None = None) -> TableRow:
    word = "Naik" if tone else ""
    cells = (Cell(text=name), Cell(text=weight, sort_by=sort_by), Cell(text=word, tone=tone))
    return TableRow(key=name, cells=cells)


def a_table(show: Show) -> PlainTable:
    table = PlainTable("Balita", COLUMNS, "Belum ada balita.")
    table.set_rows([a_row("Zahra", "9,4", 9.4, Tone.GOOD), a_row("Aisyah", "10,2", 10.2)])
    show(table)
    return table


def names(table: PlainTable) -> list[str]:
    model = table.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def test_rows_are_sorted_by_number_not_by_letters(show: Show) -> None:
    table = a_table(show)
    assert names(table) == ["Zahra", "Aisyah"]

    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["Aisyah", "Zahra"]

    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Zahra", "Aisyah"]


def test_enter_opens_the_row_seen_even_when_sorted(qtbot: QtBot, show: Show) -> None:
    table = a_table(show)
    opened: list[object] = []
    table.opened.connect(opened.append)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)

    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened == ["Zahra"]
    assert table.current_key() == "Zahra"


def test_a_double_click_opens(qtbot: QtBot, show: Show) -> None:
    table = a_table(show)
    opened: list[object] = []
    table.opened.connect(opened.append)
    place = table.visualRect(table.model().index(1, 0)).topLeft() + QPoint(20, 20)

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened == ["Aisyah"]


def test_rows_are_40_pixels_and_without_grid(show: Show) -> None:
    table = a_table(show)
    assert table.rowHeight(0) == 40
    assert not table.showGrid()


def test_a_tone_has_a_colour_a_word_and_an_icon(show: Show) -> None:
    model = a_table(show).model()
    toned, plain = model.index(0, 2), model.index(1, 2)
    assert toned.data() == "Naik"
    for role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
        assert toned.data(role) is not None
        assert plain.data(role) is None


def test_numbers_and_their_title_stand_at_the_right(show: Show) -> None:
    model = a_table(show).model()
    role, sideways = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.index(0, 1).data(role) == right
    assert model.headerData(1, sideways, role) == right
    assert model.headerData(0, sideways, role) != right


def test_an_empty_table_says_what_to_do(show: Show) -> None:
    table = PlainTable("Balita", COLUMNS, "Belum ada balita.")
    show(table)
    with_words = table.viewport().grab().toImage()
    table.set_empty_text("")
    assert table.viewport().grab().toImage() != with_words
    assert table.current_key() is None


def test_a_name_is_never_squeezed_to_a_letter(qtbot: QtBot) -> None:
    table = PlainTable("Balita", COLUMNS, "Belum ada balita.")
    table.set_rows([a_row("Aisyah Putri Ramadhani", "10,2", 10.2, Tone.GOOD)])
    qtbot.addWidget(table)
    table.show()

    table.resize(700, 300)
    assert table.columnWidth(0) > 400
    qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible())

    table.resize(200, 300)
    assert table.columnWidth(0) > 110
    qtbot.waitUntil(table.horizontalScrollBar().isVisible)


def test_words_that_have_no_room_side_by_side_go_on_in_a_second_line(qtbot: QtBot) -> None:
    table = PlainTable("Balita", COLUMNS, "Belum ada balita.")
    table.set_rows([a_row("Aisyah Putri Ramadhani", "10,2", 10.2, Tone.GOOD)])
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    assert table.rowHeight(0) == 40
    name = table.sizeHintForColumn(0)

    table.resize(300, 300)

    assert table.columnWidth(0) < name
    assert table.wordWrap()
    assert table.rowHeight(0) > 40
    assert not table.horizontalScrollBar().isVisible()
    table.resize(700, 300)
    assert table.rowHeight(0) == 40


def test_where_two_lines_are_not_enough_there_are_three_and_no_column_is_pushed_off(
    qtbot: QtBot,
) -> None:
    columns = [
        Column(title="Nama", bold=True),
        Column(title="Sebab", stretch=True),
        Column(title="Ke"),
    ]
    table = PlainTable("Rujukan", columns, "Belum ada rujukan.")
    why = "Gizi buruk, Berat tidak naik, bulan ke-3 (2T), Berat badan kurang"
    cells = (Cell(text="Citra Ayu"), Cell(text=why), Cell(text="Puskesmas"))
    table.set_rows([TableRow(key=1, cells=cells)])
    qtbot.addWidget(table)
    table.show()
    for width, lines in ((900, 1), (500, 2), (370, 3), (330, 3)):
        table.resize(width, 300)
        height = max(theme.px(40), lines * line_height("body") + theme.px(12))
        assert table.rowHeight(0) == height, width
        right = table.columnViewportPosition(2) + table.columnWidth(2)
        assert right <= table.viewport().width(), width
        assert table.columnWidth(2) >= table.sizeHintForColumn(2), width


def a_page_with_many_rows(qtbot: QtBot) -> tuple[ScrollPane, PlainTable]:
    """Return a page lower than its table, scrolled just past the titles of the table."""
    table = PlainTable("Balita", COLUMNS, "Belum ada balita.")
    table.set_rows([a_row(f"Anak {n}", "9,4", 9.4) for n in range(12)])
    table.setFixedHeight(560)
    inside, pane = QWidget(), ScrollPane()
    column = QVBoxLayout(inside)
    column.addWidget(QLineEdit())
    column.addSpacing(300)
    column.addWidget(table)
    pane.setWidget(inside)
    qtbot.addWidget(pane)
    pane.resize(600, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    titles = table.horizontalHeader().height()
    pane.verticalScrollBar().setValue(table.y() + titles)
    return pane, table


def is_in_sight(pane: ScrollPane, widget: QWidget, part: QRect) -> bool:
    top = widget.mapTo(pane.viewport(), part.topLeft()).y()
    return top >= 0 and top + part.height() <= pane.viewport().height()


def test_the_titles_are_in_sight_with_the_first_row(qtbot: QtBot) -> None:
    pane, table = a_page_with_many_rows(qtbot)
    header = table.horizontalHeader()
    assert not is_in_sight(pane, header, header.rect())

    table.setFocus(Qt.FocusReason.TabFocusReason)

    assert is_in_sight(pane, header, header.rect())
    assert is_in_sight(pane, table.viewport(), table.visualRect(table.currentIndex()))


def test_the_page_scrolls_along_with_the_row_in_hand(qtbot: QtBot) -> None:
    pane, table = a_page_with_many_rows(qtbot)
    table.setFocus(Qt.FocusReason.TabFocusReason)

    for _ in range(11):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        assert is_in_sight(pane, table.viewport(), table.visualRect(table.currentIndex()))
