"""Ask once before what is typed on a form is lost. No Qt in here."""

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from posyandu_desktop.language import tr
from posyandu_desktop.ui.presenting import StateT, TellingPresenter, ViewT
from posyandu_desktop.ui.theme_tokens import Tone

NOT_SAVED = "Belum disimpan. Ctrl+S menyimpan; Esc sekali lagi keluar tanpa menyimpan."

TypedT = TypeVar("TypedT")


class Unsaved(Generic[TypedT]):
    """What a form was opened with or saved as, and whether losing the rest was asked about."""

    def __init__(self, kept: TypedT) -> None:
        self._kept = kept
        self._was_asked = False

    def keep(self, typed: TypedT) -> None:
        """Take this for safe: the form was opened with it, or it was saved."""
        self._kept = typed
        self._was_asked = False

    def changed(self) -> None:
        """Ask again from now on: something else was typed."""
        self._was_asked = False

    def may_go(self, typed: TypedT) -> bool:
        """Say whether the form may go: False once while something is typed and not saved."""
        if typed == self._kept or self._was_asked:
            return True
        self._was_asked = True
        return False


class LeavingDesk(Protocol):
    """What a form needs to be left."""

    @property
    def leave(self) -> Callable[[], None]:
        """Goes back; what was typed is given up."""
        ...


class FormPresenter(TellingPresenter[StateT, ViewT]):
    """A form that is no draft: it asks once before what is typed is lost.

    Each sets `_desk` and `_unsaved`, and its state has what is `typed`.
    """

    _desk: LeavingDesk
    _unsaved: Unsaved[Any]

    def put_aside(self) -> bool:
        """Say whether the form may go; who has typed something is asked once."""
        typed = self._state.typed  # type: ignore[attr-defined]  # each form's state has it
        if self._unsaved.may_go(typed):
            return True
        self._say(self._not_saved(), Tone.WATCH)
        return False

    def _not_saved(self) -> str:
        """Return the question."""
        return tr(NOT_SAVED)

    def leave(self) -> None:
        """Go back, or ask first."""
        if self.put_aside():
            self._desk.leave()
