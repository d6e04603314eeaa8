"""Which day is it, without Qt: why the clock is not believed, and the day that people know."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from posyandu_desktop.domain.clock import ClockWarning
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.clock_guard import confirm_day, look_at_clock
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import show_day
from posyandu_desktop.ui.presenting import TellingPresenter, View
from posyandu_desktop.ui.texts.clock import clock_reason, how_to_set
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows."""

    says: str = ""
    reason: str = ""
    how: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs; `settled` goes on with the clock as it is, `leave` in spite of it."""

    store: Store
    now: Callable[[], datetime]
    warning: ClockWarning
    settled: Callable[[str], None]
    leave: Callable[[], None]


class ClockScreen(TellingPresenter[State, View[State]]):
    """Asks for the day until it and the clock agree."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = self._about(desk.warning, State(how=how_to_set()))

    def today(self) -> date:
        """Return the day in doubt."""
        return self._desk.now().astimezone().date()

    def day_said(self, day: date | None) -> None:
        """Believe the clock for today if it says the very day that was typed."""
        if day is None:
            self._say(tr("Tulis tanggal hari ini, misalnya 15/10/2026."), Tone.WATCH)
            return
        try:
            confirm_day(self._desk.store, day, self._desk.now())
        except PosyanduError as error:
            self._say(str(error), Tone.ACT)
            self.look_again(quietly=True)
            return
        self._desk.settled(tr("Tanggal laptop sudah dipastikan untuk hari ini."))

    def look_again(self, *, quietly: bool = False) -> None:
        """Look whether the clock was set right meanwhile."""
        warning = look_at_clock(self._desk.store, self._desk.now())
        if warning is None:
            self._desk.settled(tr("Tanggal laptop sekarang cocok."))
            return
        self._show(self._about(warning, self._state))
        if not quietly:
            self._say(tr("Tanggal laptop masih tidak cocok."), Tone.WATCH)

    def leave(self) -> None:
        """Go on in spite of it; the day keeps saying so."""
        self._desk.leave()

    def _about(self, warning: ClockWarning, state: State) -> State:
        now = self._desk.now().astimezone()
        says = tr("Menurut laptop ini sekarang {day}, pukul {clock}.").format(
            day=show_day(now.date()), clock=show_clock(now)
        )
        return replace(state, says=says, reason=clock_reason(warning))
