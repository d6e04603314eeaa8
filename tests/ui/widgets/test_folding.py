from PySide6.QtWidgets import QApplication

from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.fold_row import GAP, FoldRow
from posyandu_desktop.ui.widgets.folding import rows_of
from tests.ui.widgets.conftest import Show


def test_what_fits_stands_in_one_row() -> None:
    assert rows_of([100, 100, 100], 320, 10) == [3]
    assert rows_of([], 320, 10) == []


def test_what_is_wider_than_the_room_stands_alone() -> None:
    assert rows_of([500, 100], 320, 10) == [1, 1]


def test_a_wide_one_does_not_make_room_beside_the_narrow_ones() -> None:
    """Four reasons, one of them long: two rows are enough, as the two long ones do not meet."""
    assert rows_of([440, 520, 680, 260], 1000, 12) == [2, 2]


def test_two_full_rows_are_better_than_one_leftover() -> None:
    assert rows_of([100, 100, 100, 100], 320, 10) == [2, 2]


def test_folded_buttons_stand_beside_each_other_without_holes(show: Show) -> None:
    row = FoldRow()
    words = ("Sudah diukur ulang", "Lainnya", "Memang begitu (sakit, bengkak, …)", "Alat")
    buttons = [KeyButton(one, "F5") for one in words]
    row.set_widgets(buttons)
    longest = buttons[2].sizeHint().width()
    show(row).resize(longest + buttons[3].sizeHint().width() + GAP + 4, 200)
    QApplication.processEvents()

    assert buttons[2].y() > buttons[0].y()
    for left, right in ((buttons[0], buttons[1]), (buttons[2], buttons[3])):
        assert right.x() - left.geometry().right() <= GAP + 1
    assert buttons[1].width() < longest


def test_a_row_folds_when_one_of_it_says_something_longer(show: Show) -> None:
    row = FoldRow()
    first, second = KeyButton("Satu", "F5"), KeyButton("Dua", "F6")
    row.set_widgets([first, second])
    width = first.sizeHint().width() + second.sizeHint().width() + 60
    show(row).resize(width, 200)
    QApplication.processEvents()
    assert first.y() == second.y()

    second.set_text("Dua, dan lebih banyak lagi")
    for _ in range(3):
        QApplication.processEvents()

    assert second.y() > first.y()
    assert second.width() >= second.sizeHint().width()
