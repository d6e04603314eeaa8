"""What is typed where nothing can be filled in: it is said to be lost, and its Enter does nothing.

Enter passes over the buttons of a visit, but Shift+Tab leads onto them. Who looks at the paper then
types a number onto a button, and the Enter behind it must not press that button: one of them
answers all danger signs with "none".
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.number_guard import NumberGuard
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.tick_box import TickBox

_NOT_A_LINE = (
    "Ini bukan isian. {text} tidak dicatat. Tab atau Shift+Tab ke isiannya, lalu ketik lagi."
)
_MODIFIED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class StrayKeys:
    """Hears the keys that nothing on the screen has taken."""

    def __init__(self, presenter: VisitEntry, guard: NumberGuard) -> None:
        self._presenter = presenter
        self._guard = guard
        self._typed = ""
        self._on: QWidget | None = None

    def hear(self, event: QKeyEvent) -> bool:
        """Say what is lost; False for a key that is no letter, digit or sign."""
        here = QApplication.focusWidget()
        if not isinstance(here, KeyButton | TickBox) or not _is_typed(event):
            return False
        if isinstance(here, KeyButton) and self._guard.takes_stray(event):
            return True
        goes_on = here is self._on and (isinstance(here, TickBox) or here.holds_enter())
        if not goes_on:
            if not event.text().strip():
                return False
            # The same words would not be shown anew once they were closed.
            self._presenter.say("")
        self._typed, self._on = (self._typed if goes_on else "") + event.text(), here
        if isinstance(here, KeyButton):
            here.hold_enter()
        self._presenter.say(tr(_NOT_A_LINE).format(text=self._typed), Tone.WATCH)
        return True


def _is_typed(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _MODIFIED
