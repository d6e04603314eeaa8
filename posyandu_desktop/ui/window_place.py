"""Where the window stood when it was closed; at first it fills the screen."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow


def show_where_it_was(window: QMainWindow, place: Path) -> None:
    """Show a window where it stood last; without that, or without room there, maximised.

    Args:
        window: The window.
        place: The file in which Qt keeps where it stood.
    """
    known = QByteArray()
    with suppress(OSError):
        known = QByteArray(place.read_bytes())
    if known.isEmpty() or not window.restoreGeometry(known) or not _has_room(window):
        window.showMaximized()
    else:
        window.show()


def keep_place(window: QMainWindow, place: Path) -> None:
    """Remember where a window stands; a full disk is no reason not to close it."""
    with suppress(OSError):
        place.write_bytes(window.saveGeometry().data())


def _has_room(window: QMainWindow) -> bool:
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    return frame.width() <= room.width() and frame.height() <= room.height()
