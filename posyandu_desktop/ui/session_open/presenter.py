"""What is said when a session day is opened, without Qt; it may be said again later."""

from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.session_day import Lot, Opening
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.session_opening import OLDEST_DAYS, open_day
from posyandu_desktop.ui.dates import DateProblem, parse_date, show_date
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.session_open.day_shown import day_shown
from posyandu_desktop.ui.session_open.state import DAY, LOT, Desk, State, Typed
from posyandu_desktop.ui.session_open.vials import Problems, read_vials
from posyandu_desktop.ui.texts.next_session import read_next
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

__all__ = ["Desk", "SessionOpening", "State"]


class SessionOpening(FormPresenter[State, View[State]]):
    """The form of one day's opening."""

    _desk: Desk

    def __init__(self, desk: Desk, day: date) -> None:
        self._desk = desk
        self._state, self._other_lots = day_shown(desk, day)
        self._unsaved = Unsaved(self._state.typed)

    def today(self) -> date:
        """Return the day on this laptop's clock: no session is later."""
        return self._desk.today()

    def day_typed(self, text: str) -> None:
        """Take over the day as it is typed; what was said of that day before is shown."""
        day = self._read_day(text)
        if isinstance(day, date) and day != self._state.day:
            self._state, self._other_lots = day_shown(self._desk, day)
            self._unsaved.keep(self._state.typed)
        typed = replace(self._state, day_text=text, day_problem="", message="", jump_to=None)
        self._show(typed)

    def day_left(self) -> None:
        """Say what is wrong with the day, when it is one that cannot be."""
        self._show(replace(self._state, day_problem=self._wrong_day()))

    def operator_ticked(self, operator_id: OperatorId, *, present: bool) -> None:
        """Take over whether somebody is here."""
        typed = self._state.typed
        others = typed.operators - {operator_id}
        self._type(replace(typed, operators=others | {operator_id} if present else others))

    def vitamin_a_chosen(self, answer: object) -> None:
        """Take over whether vitamin A is handed out."""
        self._type(replace(self._state.typed, vitamin_a=answer is True))

    def next_typed(self, text: str) -> None:
        """Take over when the posyandu opens again."""
        self._state = replace(self._state, next_problem="")
        self._type(replace(self._state.typed, next_text=text))

    def held_on(self) -> date:
        """Return the day that is opened."""
        return self._state.day

    def vial_typed(self, vaccine: str, part: str, text: str) -> None:
        """Take over a lot number or the month it expires."""
        lot, expiry = self._state.typed.vials.get(vaccine, ("", ""))
        pair = (text, expiry) if part == LOT else (lot, text)
        problems = {key: one for key, one in self._state.problems.items() if key[0] != vaccine}
        self._state = replace(self._state, problems=problems)
        self._type(replace(self._state.typed, vials={**self._state.typed.vials, vaccine: pair}))

    def save(self) -> None:
        """Open the day as it is said, or say what cannot be."""
        if wrong := self._wrong_day():
            self._point_out(replace(self._state, day_problem=wrong, message=wrong), DAY)
            return
        typed = self._state.typed
        lots, problems = read_vials(typed.vials, self._state.day)
        if problems:
            self._refuse(problems)
            return
        next_on = read_next(typed.next_text, self._state.day)
        if isinstance(next_on, DateProblem):
            self._show(replace(self._state, next_problem=next_on.text))
            return
        self._open((*self._other_lots, *lots), next_on)

    def leave(self) -> None:
        """Go back, or ask first."""
        if self.put_aside():
            self._unsaved.keep(self._state.typed)
            self._desk.leave()

    def _open(self, lots: tuple[Lot, ...], next_on: date | None) -> None:
        typed, desk = self._state.typed, self._desk
        opening = Opening(
            operators=tuple(one.id for one in desk.operators if one.id in typed.operators),
            lots=lots,
            vitamin_a=typed.vitamin_a,
        )
        try:
            session = open_day(
                desk.store, desk.operator, self._state.day, opening, desk.now(), next_on
            )
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        self._unsaved.keep(typed)
        said = tr("Hari buka diperbarui.") if self._state.is_open else tr("Hari buka dibuka.")
        desk.opened(session, said)

    def _refuse(self, problems: Problems) -> None:
        words = tr("Ada botol vaksin yang belum betul. Lihat keterangan di bawahnya.")
        self._point_out(
            replace(self._state, problems=problems, message=words), next(iter(problems))
        )

    def _point_out(self, state: State, where: tuple[str, str]) -> None:
        # Pointed out a second time, the cursor goes there a second time.
        self._show(replace(self._state, jump_to=None))
        self._show(replace(state, jump_to=where, message_tone=Tone.ACT))

    def _type(self, typed: Typed) -> None:
        self._unsaved.changed()
        self._show(replace(self._state, typed=typed, message="", jump_to=None))

    def _read_day(self, text: str) -> date | DateProblem:
        found = parse_date(text, today=self._desk.today(), lately=True)
        if isinstance(found, date) and (self._desk.today() - found).days > OLDEST_DAYS:
            words = tr("{day} sudah lebih dari setahun lalu. Periksa tahunnya.")
            return DateProblem(words.format(day=show_date(found)))
        return found

    def _wrong_day(self) -> str:
        found = self._read_day(self._state.day_text)
        return found.text if isinstance(found, DateProblem) else ""
