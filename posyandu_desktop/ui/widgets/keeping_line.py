"""A key of the program that a line of Linux would take for itself, and clear with it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_CTRL_U = (Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)


class KeepingLine(QLineEdit):
    """A line that leaves Ctrl+U ("serumah") to the screens: no key clears it without being asked.

    On X11 Qt takes it for "delete the whole line", before any shortcut hears of it.
    """

    def event(self, event: QEvent) -> bool:
        """Say that Ctrl+U is no key of a line."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_ctrl_u(event):
            event.ignore()
            return True
        if event.type() is QEvent.Type.KeyPress and _is_ctrl_u(event):
            event.ignore()
            return False
        return super().event(event)


def _is_ctrl_u(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (event.key(), event.modifiers()) == _CTRL_U
