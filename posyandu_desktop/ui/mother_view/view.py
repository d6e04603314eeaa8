"""The mother's view on the screen: a window of its own, as large as the screen.

It lies over the program's window instead of taking its place, so that whoever typed there finds
the cursor and every half-typed number as they were.
"""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.mother_view.paint import paint_view
from posyandu_desktop.ui.mother_view.presenter import MotherScreen, State

_TURNS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
}
_BACK = {Qt.Key.Key_Escape, Qt.Key.Key_F9}


class MotherView(QWidget):
    """Shows one person's chart, word, pictures and date; nothing of anybody else."""

    def __init__(self, presenter: MotherScreen, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._presenter = presenter
        self._state: State = presenter.state
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The taskbar and the projector's own list show it: it names nobody.
        self.setWindowTitle("Posyandu Desktop")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show a page."""
        self._state = state
        self.setAccessibleName(state.shown.said(state.place))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        del event
        painter = QPainter(self)
        paint_view(painter, QRectF(self.rect()), self._state, theme.tokens())
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep every key here: what lies below hears none of them."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F9 go back, arrows turn the page, Ctrl+P prints, F12 locks."""
        key = Qt.Key(event.key())
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _BACK:
            self._presenter.leave()
        elif key == Qt.Key.Key_F12:
            self._presenter.lock()
        elif key == Qt.Key.Key_P and has_ctrl:
            self._presenter.print_strip()
        elif key in _TURNS:
            self._presenter.turn(_TURNS[key])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of what is shown."""
        self._presenter.detach()
        super().closeEvent(event)
