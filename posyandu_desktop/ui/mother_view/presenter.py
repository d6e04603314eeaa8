"""The mother's view without Qt: which chart is in front, and what each key does."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from posyandu_desktop.ui import presenting
from posyandu_desktop.ui.mother_view.shown import Page, Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    `print_strip` prints what is shown with the chart at a place among its pages, and returns what
    to say of it.
    """

    leave: Callable[[], None]
    lock: Callable[[], None]
    print_strip: Callable[[Shown, int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is shown, which of its pages, and a line about the last print."""

    shown: Shown
    place: int = 0
    message: str = ""

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.shown.pages[self.place]


class MotherScreen(presenting.Presenter[State, presenting.View[State]]):
    """Turns pages; changes nothing."""

    def __init__(self, desk: Desk, shown: Shown) -> None:
        self._desk = desk
        self._state = State(shown=shown)

    def turn(self, by: int) -> None:
        """Show the next chart (1) or the one before (-1); after the last comes the first."""
        place = (self._state.place + by) % len(self._state.shown.pages)
        self._show(replace(self._state, place=place, message=""))

    def leave(self) -> None:
        """Go back to where F9 was pressed."""
        self._desk.leave()

    def lock(self) -> None:
        """Leave the laptop to somebody else."""
        self._desk.lock()

    def print_strip(self) -> None:
        """Print what is in front, and say how it went."""
        said = self._desk.print_strip(self._state.shown, self._state.place)
        self._show(replace(self._state, message=said))
