"""What stands before the office while it may not be seen; the office lives on behind it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from posyandu_desktop.ui.widgets.caret import BEGINNING, caret_of, put_caret


class Cover(QStackedWidget):
    """One page with the office, and at times one before it.

    What is behind is hidden and takes no key: nothing there may be read, and a PIN must never land
    in a field of it. When the cover goes, the cursor is where it was.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self._before: QWidget | None = None
        self._cursor_in: QWidget | None = None
        self._caret = BEGINNING
        self._silenced: list[QAction] = []
        self.addWidget(inside)

    @property
    def before(self) -> QWidget | None:
        """What stands before the office now."""
        return self._before

    def put(self, screen: QWidget) -> None:
        """Hide the office behind a screen."""
        _close_what_floats()
        old = self._before
        if old is None:
            self._cursor_in = QApplication.focusWidget()
            self._caret = caret_of(self._cursor_in)
            self._silence()
        self._before = screen
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        self._inside.setEnabled(False)
        self._drop(old)

    def lift(self) -> None:
        """Show the office again, with the cursor where it was."""
        old, self._before = self._before, None
        if old is None:
            return
        self._inside.setEnabled(True)
        self.setCurrentWidget(self._inside)
        self._drop(old)
        for action in self._silenced:
            if isValid(action):
                action.setEnabled(True)
        self._silenced.clear()
        cursor_in, self._cursor_in = self._cursor_in, None
        if cursor_in is not None and isValid(cursor_in) and self._inside.isAncestorOf(cursor_in):
            # No other reason: a field that is tabbed into selects what stands there.
            cursor_in.setFocus(Qt.FocusReason.OtherFocusReason)
            put_caret(cursor_in, self._caret)

    def _silence(self) -> None:
        window = self.window()
        self._silenced = [action for action in window.actions() if action.isEnabled()]
        for action in self._silenced:
            action.setEnabled(False)

    def _drop(self, screen: QWidget | None) -> None:
        if screen is not None:
            self.removeWidget(screen)
            screen.hide()
            screen.deleteLater()


def _close_what_floats() -> None:
    """Close menus, lists and questions that lie above the window: they show names too."""
    for asked in (QApplication.activePopupWidget, QApplication.activeModalWidget):
        while (floating := asked()) is not None:
            floating.close()
            if asked() is floating:
                break
