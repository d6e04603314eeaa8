"""Which session day visits are written down for, without Qt."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.session import Session
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.session_opening import OLDEST_DAYS, go_to_day, past_sessions
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.session_days import PastSession
from posyandu_desktop.ui.dates import show_date, show_day
from posyandu_desktop.ui.presenting import TellingPresenter, View
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Cell, TableRow


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `asked` is a day without a session that Enter would begin."""

    rows: tuple[TableRow, ...] = ()
    may_go_back: bool = False
    asked: date | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs; `back_to_today` is None while visits are of today."""

    store: Store
    operator: Operator
    today: Callable[[], date]
    chosen: Callable[[Session], None]
    back_to_today: Callable[[], None] | None
    leave: Callable[[], None]


class SessionChoice(TellingPresenter[State, View[State]]):
    """The list of earlier sessions, and any other day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._past = past_sessions(desk.store, desk.today())
        self._state = State(
            rows=tuple(_row(one) for one in self._past),
            may_go_back=desk.back_to_today is not None,
        )

    def today(self) -> date:
        """Return the day on this laptop's clock: no session is later."""
        return self._desk.today()

    def open_row(self, key: Hashable) -> None:
        """Write down visits for a session of the list."""
        past = next(one for one in self._past if one.session.id == key)
        self._desk.chosen(past.session)

    def day_entered(self, day: date | None) -> None:
        """Go to the session of a day; one that never was is begun on the second Enter."""
        if day is None:
            self._say(tr("Tulis tanggal hari bukanya, misalnya 15/10/2026."), Tone.WATCH)
        elif (self._desk.today() - day).days > OLDEST_DAYS:
            words = tr("{day} sudah lebih dari setahun lalu. Periksa tahunnya.")
            self._say(words.format(day=show_date(day)), Tone.WATCH)
        elif self._desk.store.sessions.on(day) is None and day != self._state.asked:
            words = tr("{day} belum ada di laptop ini. Enter sekali lagi: catat sebagai hari buka.")
            said = words.format(day=show_day(day))
            self._show(replace(self._state, asked=day, message=said, message_tone=Tone.WATCH))
        else:
            self._go_to(day)

    def day_typed(self) -> None:
        """Ask again from now on: another day is being typed."""
        self._show(replace(self._state, asked=None, message=""))

    def back_to_today(self) -> None:
        """Write down visits of today again."""
        if self._desk.back_to_today is not None:
            self._desk.back_to_today()

    def leave(self) -> None:
        """Go back; the day stays the one it was."""
        self._desk.leave()

    def _go_to(self, day: date) -> None:
        try:
            session = go_to_day(self._desk.store, self._desk.operator, day)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        self._desk.chosen(session)


def _row(one: PastSession) -> TableRow:
    if one.session.closed:
        how = Cell(text=tr("Ditutup"), tone=Tone.GOOD)
    elif one.started_at is not None:
        how = Cell(text=tr("Belum ditutup"), tone=Tone.WATCH)
    else:
        how = Cell(text=tr("Tanpa pembukaan"), tone=Tone.NEUTRAL)
    day = one.session.held_on
    return TableRow(
        key=one.session.id,
        cells=(
            Cell(text=show_day(day), sort_by=day.isoformat()),
            Cell(text=str(one.visits), sort_by=float(one.visits)),
            how,
        ),
    )
