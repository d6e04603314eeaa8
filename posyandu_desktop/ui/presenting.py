"""What every presenter does: keep a frozen state, and show it in a view while there is one."""

from dataclasses import replace
from typing import Any, Generic, Protocol, TypeVar

from posyandu_desktop.ui.theme_tokens import Tone

StateT = TypeVar("StateT")
ShownT_contra = TypeVar("ShownT_contra", contravariant=True)
ViewT = TypeVar("ViewT", bound="View[Any]")


class View(Protocol[ShownT_contra]):
    """What shows a screen; it decides nothing."""

    def show_state(self, state: ShownT_contra) -> None:
        """Show the state."""
        ...


class Presenter(Generic[StateT, ViewT]):
    """Base of the presenters; each sets `_state` when it is made."""

    _state: StateT
    _view: ViewT | None = None

    @property
    def state(self) -> StateT:
        """What is on the screen now."""
        return self._state

    def attach(self, view: ViewT) -> None:
        """Show the state in `view` from now on."""
        self._view = view
        view.show_state(self._state)

    def detach(self) -> None:
        """Show nothing any more; what runs in the background may still come home."""
        self._view = None

    def _show(self, state: StateT) -> None:
        self._state = state
        if self._view is not None:
            self._view.show_state(state)


class TellingPresenter(Presenter[StateT, ViewT]):
    """A presenter whose state has a `message` and its `message_tone`."""

    def _say(self, words: str, tone: Tone) -> None:
        self._show(replace(self._state, message=words, message_tone=tone))  # type: ignore[type-var]  # each state is a dataclass
