"""What Enter and the arrows mean on a form: on to the next thing that is filled in."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

KeyWatch = Callable[[QKeyEvent, bool], bool]
"""Hears a key, and whether it is one that answers, before the widget does; True keeps it."""


def go_on(widget: QWidget, *, forward: bool) -> bool:
    """Move the cursor from a widget to the next thing to fill in; say whether it moved.

    What stands beside is reached with Tab: a digit typed onto a button would be lost, and Enter on
    one would press it.
    """
    moved = widget.focusNextPrevChild(forward)
    focused = QApplication.focusWidget()
    passed: list[QWidget] = []
    while moved and focused is not None and focused not in passed and stands_beside(focused):
        passed.append(focused)
        moved = focused.focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
    return moved


def stands_beside(widget: QWidget) -> bool:
    """Say whether Enter passes over a widget."""
    parent = widget.parentWidget()
    return bool(widget.property("beside") or (parent is not None and parent.property("beside")))
