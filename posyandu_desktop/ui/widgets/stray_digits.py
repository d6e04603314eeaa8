"""Digits typed on a choice: they go to the next field once it is made, else it is said."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from posyandu_desktop.language import tr
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.going_on import go_on

NOT_A_NUMBER = (
    "Di sini ditanya jawaban, bukan angka. {text} tidak dicatat. "
    "Pilih jawabannya, atau Enter untuk lanjut."
)
NUMBER_CHARACTERS = frozenset("0123456789,./")
_MODIFIED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class StrayDigits:
    """Hears the keys of a choice: no digit typed there is lost without a word."""

    def __init__(self, choice: Segmented, tell: Callable[[str], None]) -> None:
        self._choice = choice
        self._tell = tell
        self._typed = ""
        choice.watch_keys(self._hear)

    def _hear(self, event: QKeyEvent, is_answer: bool) -> bool:  # noqa: FBT001  # as KeyWatch says
        is_stray = event.text() in NUMBER_CHARACTERS and not event.modifiers() & _MODIFIED
        if is_answer or not is_stray:
            self._typed = ""
            self._tell("")
            return False
        if self._choice.value() is None or not self._goes_on(event):
            self._typed += event.text()
            self._tell(tr(NOT_A_NUMBER).format(text=self._typed))
        return True

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Type the digit into the line that comes next; False where none does."""
        here = QApplication.focusWidget()
        if here is None or not go_on(here, forward=True):
            return False
        line = QApplication.focusWidget()
        if not isinstance(line, QLineEdit):
            here.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self._typed = ""
        self._tell("")
        QApplication.sendEvent(line, event.clone())
        return True
