import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme import px
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choice_tile import ChoiceTile, TileGrid
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.tick_box import TickBox
from posyandu_desktop.ui.widgets.title_bar import TitleBar
from tests.ui.widgets.conftest import Show


def tiles(count: int) -> TileGrid:
    made = [ChoiceTile(f"Pilihan {n}", "Sebab", "person", str(n)) for n in range(1, count + 1)]
    return TileGrid(made, across=2)


def test_a_number_takes_its_tile(qtbot: QtBot, show: Show) -> None:
    grid = tiles(4)
    show(grid)
    taken: list[int] = []
    grid.on_chosen(taken.append)
    grid.setFocus()

    qtbot.keyClicks(grid.tiles[0], "3")
    qtbot.keyClicks(grid.tiles[0], "9")

    assert taken == [2]
    assert grid.tiles[2].hasFocus()


def test_the_arrows_go_across_and_down_and_stop_at_the_edge(qtbot: QtBot, show: Show) -> None:
    grid = tiles(4)
    show(grid)
    grid.setFocus()

    for key, expected in (
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Right, 3),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Left, 0),
    ):
        focused = next(tile for tile in grid.tiles if tile.hasFocus())
        qtbot.keyClick(focused, key)
        assert grid.tiles[expected].hasFocus()


def test_a_narrow_window_puts_the_tiles_below_each_other(qtbot: QtBot, show: Show) -> None:
    grid = tiles(2)
    window = show(grid)
    assert grid.tiles[0].y() == grid.tiles[1].y()

    window.resize(px(420), px(500))

    qtbot.waitUntil(lambda: grid.tiles[1].y() > grid.tiles[0].y())


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_box_is_ticked_with_space_or_enter(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    box = TickBox("Sudah saya salin")
    show(box)
    heard: list[bool] = []
    box.toggled.connect(heard.append)
    box.setFocus()

    qtbot.keyClick(box, key)
    qtbot.keyClick(box, key)

    assert heard == [True, False]


def test_the_widget_in_hand_is_kept_in_sight(qtbot: QtBot, show: Show) -> None:
    page = CentredPage("Judul", "Catatan")
    fields = [TextField(f"Isian {n}") for n in range(30)]
    for field in fields:
        page.body.addWidget(field)
    show(page)

    fields[-1].input.setFocus()

    qtbot.waitUntil(lambda: not is_in_sight(page, fields[0].input))
    assert is_in_sight(page, fields[-1].input)


def is_in_sight(page: CentredPage, widget: QWidget) -> bool:
    top = widget.mapTo(page.viewport(), widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= page.viewport().height()


def test_what_is_wrong_with_a_choice_stands_below_it(show: Show) -> None:
    row = ChoiceRow("Jenis kelamin", Segmented(((1, "Laki-laki"), (2, "Perempuan"))))
    show(row)

    row.set_problem("Belum diisi.")
    assert row.problem() == "Belum diisi."
    row.set_problem(None)

    assert row.problem() == ""
    assert row.choice.accessibleName() == "Jenis kelamin"


def test_a_title_bar_is_as_high_as_the_top_bar(show: Show) -> None:
    bar = TitleBar("Posyandu Desktop", "Masuk dengan PIN")
    show(bar)

    assert bar.height() == px(66)
