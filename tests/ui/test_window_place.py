"""Where the window is shown."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.window_place import keep_place, show_where_it_was


def a_window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_the_first_time_the_window_fills_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(qtbot)
    show_where_it_was(window, tmp_path / "window.place")
    assert window.windowState() & Qt.WindowState.WindowMaximized


def test_a_window_comes_back_as_large_as_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    before, place = a_window(qtbot), tmp_path / "window.place"
    before.resize(500, 400)
    before.show()
    keep_place(before, place)

    window = a_window(qtbot)
    show_where_it_was(window, place)
    assert not window.isMaximized()
    assert (window.width(), window.height()) == (500, 400)


def test_a_place_that_cannot_be_read_is_no_reason_not_to_open(qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "window.place"
    place.write_bytes(b"not geometry")
    window = a_window(qtbot)
    show_where_it_was(window, place)
    assert window.isVisible()
