"""A screen with a form that asks once before what is typed is lost."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui.widgets.screen import Screen


class AskingForm(Protocol):
    """What the screen asks of its presenter."""

    def put_aside(self) -> bool:
        """Say whether the form may go; asks first where something is not saved."""

    def leave(self) -> None:
        """Go back, or ask first."""


class FormScreen(Screen):
    """Esc goes back, and other screens wait until the presenter lets the form go."""

    def __init__(self, form: AskingForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.on_escape = form.leave

    def put_aside(self) -> bool:
        """Ask once before what is typed is lost."""
        if self._form.put_aside():
            return True
        # Whoever types a name into the search must not answer with its second letter.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def may_lock(self) -> bool:
        """Ask once: nothing of this form is kept for the next sign-in."""
        return self.put_aside()
