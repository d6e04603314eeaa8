"""What is said when a session day is opened, without Qt; it may be said again later."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.immunization_context import place_of
from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.session import Posyandu, Session, titled
from posyandu_desktop.domain.session_day import Lot, Opening, SessionDay
from posyandu_desktop.domain.vitamin_a_month import is_vitamin_a_month
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.next_session import proposed_next
from posyandu_desktop.services.session_opening import (
    OLDEST_DAYS,
    lots_of,
    open_day,
    usual_opening,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import DateProblem, show_date, show_day, type_date
from posyandu_desktop.ui.expiry import read_expiry, show_expiry
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.next_session import read_next
from posyandu_desktop.ui.texts.roles import operator_line
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

LOT, EXPIRY = "lot", "expiry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands on the form; `vials` by vaccine: lot number and month as typed.

    `next_text` is when the posyandu opens again, "" where nobody knows.
    """

    operators: frozenset[OperatorId] = frozenset()
    vitamin_a: bool = False
    vials: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    next_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `problems` by vaccine and part, and "day"."""

    title: str
    day: date
    typed: Typed
    is_open: bool
    operators: tuple[tuple[OperatorId, str], ...] = ()
    vaccines: tuple[tuple[str, str], ...] = ()
    others: str = ""
    vitamin_a_note: str = ""
    problems: Mapping[tuple[str, str], str] = field(default_factory=dict)
    next_problem: str = ""
    jump_to: tuple[str, str] | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        operators: Who has a PIN here.
        opened: Goes on with the session, and a sentence about it.
    """

    store: Store
    content: ClinicalContent
    posyandu: Posyandu
    operator: Operator
    operators: tuple[Operator, ...]
    today: Callable[[], date]
    now: Callable[[], datetime]
    opened: Callable[[Session, str], None]
    leave: Callable[[], None]


class SessionOpening(FormPresenter[State, View[State]]):
    """The form of one day's opening."""

    _desk: Desk

    def __init__(self, desk: Desk, day: date) -> None:
        self._desk = desk
        self._kept: tuple[Lot, ...] = ()
        self._state = self._of_day(day)
        self._unsaved = Unsaved(self._state.typed)

    def today(self) -> date:
        """Return the day on this laptop's clock: no session is later."""
        return self._desk.today()

    def day_chosen(self, day: object) -> None:
        """Take over the day; what was said of it before is shown."""
        if isinstance(day, date) and day != self._state.day and not self._is_too_old(day):
            self._state = self._of_day(day)
            self._unsaved.keep(self._state.typed)
            self._show(self._state)

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
        lots, problems = self._read()
        if problems:
            self._show(
                replace(
                    self._state,
                    problems=problems,
                    jump_to=next(iter(problems)),
                    message=tr(
                        "Ada botol vaksin yang belum betul. Lihat keterangan di sampingnya."
                    ),
                    message_tone=Tone.ACT,
                )
            )
            return
        typed, desk = self._state.typed, self._desk
        next_on = read_next(typed.next_text, self._state.day)
        if isinstance(next_on, DateProblem):
            self._show(replace(self._state, next_problem=next_on.text))
            return
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

    def leave(self) -> None:
        """Go back, or ask first."""
        if self.put_aside():
            self._unsaved.keep(self._state.typed)
            self._desk.leave()

    def _type(self, typed: Typed) -> None:
        self._unsaved.changed()
        self._show(replace(self._state, typed=typed, message="", jump_to=None))

    def _is_too_old(self, day: date) -> bool:
        if (self._desk.today() - day).days <= OLDEST_DAYS:
            return False
        words = tr("{day} sudah lebih dari setahun lalu. Periksa tahunnya.")
        words = words.format(day=show_date(day))
        self._say(words, Tone.WATCH)
        return True

    def _of_day(self, day: date) -> State:
        desk = self._desk
        session = desk.store.sessions.on(day)
        kept = desk.store.session_days.get(session.id) if session else None
        is_month = is_vitamin_a_month(desk.content.supplement_rules, day)
        opening = usual_opening(desk.operator, vitamin_a=is_month)
        is_open = kept is not None and kept.started_at is not None
        if kept is not None and is_open:
            opening = kept.opening
        lots = lots_of(desk.store, session) if session else ()
        shown = {lot.vaccine: lot for lot in lots}
        self._kept = tuple(lot for lot in lots if shown[lot.vaccine] is not lot)
        vitamin_a = is_month if opening.vitamin_a is None else opening.vitamin_a
        return State(
            title=f"{titled(desk.posyandu.name)} · {show_day(day)}",
            day=day,
            is_open=is_open,
            typed=Typed(
                operators=frozenset(opening.operators),
                vitamin_a=vitamin_a,
                vials={
                    vaccine: (lot.lot_number, show_expiry(lot.expires_on))
                    for vaccine, lot in shown.items()
                },
                next_text=self._next_text(day, kept, is_open=is_open),
            ),
            operators=tuple((one.id, operator_line(one)) for one in desk.operators),
            vaccines=self._vaccines(),
            others=self._other_lots(),
            vitamin_a_note=tr("Menurut jadwal: ya.") if is_month else tr("Menurut jadwal: tidak."),
        )

    def _next_text(self, day: date, kept: SessionDay | None, *, is_open: bool) -> str:
        said = kept.next_on if kept is not None else None
        if is_open and said is None:
            return ""
        return type_date(said or proposed_next(self._desk.store, day))

    def _vaccines(self) -> tuple[tuple[str, str], ...]:
        desk = self._desk
        place = place_of(desk.posyandu, desk.store.vaccines_in_use.get())
        return tuple(
            (one.code, one.name)
            for one in desk.content.immunization_schedule.every_vaccine
            if one.code in place.products
            or place.province in (one.provinces or ())
            or not (one.only_where_used or one.provinces)
        )

    def _other_lots(self) -> str:
        names = dict(self._vaccines())
        lots = [f"{names.get(lot.vaccine, lot.vaccine)} {lot.lot_number}" for lot in self._kept]
        return tr("Juga ada: {lots}").format(lots=", ".join(lots)) if lots else ""

    def _read(self) -> tuple[tuple[Lot, ...], dict[tuple[str, str], str]]:
        lots: list[Lot] = list(self._kept)
        problems: dict[tuple[str, str], str] = {}
        for vaccine, (lot, month) in self._state.typed.vials.items():
            if not lot.strip() and not month.strip():
                continue
            expires_on = read_expiry(month)
            if not lot.strip():
                problems[vaccine, LOT] = tr("Tulis nomor batch dari botol vaksin.")
            if expires_on is None:
                problems[vaccine, EXPIRY] = tr("Tulis bulan/tahun dari botol, misalnya 8/2027.")
            elif expires_on < self._state.day:
                problems[vaccine, EXPIRY] = tr(
                    "Sudah kedaluwarsa. Jangan dipakai; ambil botol lain."
                )
            lots.append(Lot(vaccine=vaccine, lot_number=lot.strip(), expires_on=expires_on))
        return tuple(lots), problems
