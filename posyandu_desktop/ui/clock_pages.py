"""The clock guard between signing in and the first visit."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from posyandu_desktop.language import tr
from posyandu_desktop.services.clock_guard import look_at_clock
from posyandu_desktop.services.day import open_session
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.domain.clock import ClockWarning
    from posyandu_desktop.ui.office import Office


class ClockPages:
    """Looks at the clock, and asks for the day where it cannot be right."""

    def __init__(self, office: "Office", show: Callable[[Screen], None]) -> None:
        self._office = office
        self._show = show
        self._warning: ClockWarning | None = None
        self._is_first = False

    def begin(self) -> bool:
        """Look at the clock before the first visit; return whether the day is asked for."""
        workplace = self._office.workplace
        self._warning = look_at_clock(workplace.store, workplace.now())
        if self._warning is not None:
            self._is_first = True
            self.show_clock()
        return self._warning is not None

    def note(self) -> str:
        """Return the quiet line for the day while nobody settled it, or ''."""
        if self._warning is None:
            return ""
        from posyandu_desktop.ui.texts.clock import clock_note

        return clock_note(self._warning)

    def show_clock(self) -> None:
        """Ask which day it is, or say that nothing is odd."""
        from posyandu_desktop.ui.clock.presenter import ClockScreen, Desk
        from posyandu_desktop.ui.clock.view import ClockView

        workplace = self._office.workplace
        warning = look_at_clock(workplace.store, workplace.now())
        if warning is None:
            self._settled(tr("Tanggal laptop cocok dengan catatan terakhir."))
            return
        self._warning = warning
        desk = Desk(
            store=workplace.store,
            now=workplace.now,
            warning=warning,
            settled=self._settled,
            leave=self._go_on,
        )
        self._show(ClockView(ClockScreen(desk)))

    def _settled(self, words: str) -> None:
        self._warning = None
        workplace = self._office.workplace
        if self._office.session.held_on != workplace.today():
            # The clock was set right: what was opened for the wrong day holds nobody's visit.
            session = open_session(workplace.store, workplace.operator, workplace.today())
            self._office.sessions.go_to(session)
            words = ""
        self._go_on(words)

    def _go_on(self, words: str = "") -> None:
        """Show the day, and what was being typed when the power went."""
        self._office.show_day(words)
        if self._is_first:
            self._is_first = False
            self._office.show_what_was_open()
