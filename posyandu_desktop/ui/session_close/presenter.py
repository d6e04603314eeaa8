"""The close of a session day, without Qt: a checklist, a summary, the sign-off. Nothing blocks."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date, datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import Closing, Summary
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.next_session import said_next
from posyandu_desktop.services.session_closing import close_day, look_through
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import DateProblem, show_date, type_date
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.session_close.lines import WITH_NAMES, Line, check_lines, named
from posyandu_desktop.ui.texts.next_session import next_line, read_next
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.texts.sessions import POINTS, point_words, summary_lines
from posyandu_desktop.ui.texts.states import finding_badge
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock
from posyandu_desktop.ui.widgets.rows import PersonRow


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows.

    Attributes:
        lines: The checklist; empty once the day is signed off.
        open_points: What was open when it was signed off.
        summary: Caption and words of each figure.
        looked_at: The line whose names are shown, "" for the summary.
        asks: What the field at the foot is for.
        next_text: When the posyandu opens again, as typed; "" is not known.
    """

    title: str
    signed: str = ""
    lines: tuple[Line, ...] = ()
    open_points: tuple[str, ...] = ()
    summary: tuple[tuple[str, str], ...] = ()
    looked_at: str = ""
    names_title: str = ""
    names: tuple[PersonRow, ...] = ()
    asks: str = ""
    text: str = ""
    problem: str = ""
    next_text: str = ""
    next_problem: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO

    @property
    def is_closed(self) -> bool:
        """Whether the day is signed off."""
        return bool(self.signed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it; `done` shows the day with a sentence."""

    store: Store
    content: ClinicalContent
    session: Session
    operator: Operator
    now: Callable[[], datetime]
    open_visit: Callable[[Person], None]
    open_home_visit: Callable[[Person], None]
    show_deliveries: Callable[[], None]
    save_backup: Callable[[], None]
    show_opening: Callable[[], None]
    done: Callable[[str], None]
    leave: Callable[[], None]


class SessionClosing(Presenter[State, View[State]]):
    """One day's checklist and sign-off."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = self._looked()

    def text_typed(self, text: str) -> None:
        """Take over the note of the sign-off, or the reason for opening the day again."""
        self._show(replace(self._state, text=text, problem="", message=""))

    def next_typed(self, text: str) -> None:
        """Take over when the posyandu opens again."""
        self._show(replace(self._state, next_text=text, next_problem="", message=""))

    def held_on(self) -> date:
        """Return the day that is closed."""
        return self._desk.session.held_on

    def mend(self, code: str) -> None:
        """Go to what is open: names first where there are some, else the page that mends it."""
        line = next((one for one in self._state.lines if one.code == code), None)
        if line is None or not line.action:
            return
        if code in WITH_NAMES:
            looked_at = "" if self._state.looked_at == code else code
            self._show(self._named(replace(self._state, looked_at=looked_at)))
        elif code == "backup":
            self._desk.save_backup()
        else:
            self._desk.show_deliveries()

    def open_row(self, key: Hashable) -> None:
        """Open the visit of somebody named; who did not come is visited at home."""
        person = self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys
        if self._state.looked_at == "sweeping":
            self._desk.open_home_visit(person)
        else:
            self._desk.open_visit(person)

    def show_opening(self) -> None:
        """Go to what was said when the day was opened; what was signed stays as it is."""
        if not self._state.is_closed:
            self._desk.show_opening()

    def save(self) -> None:
        """Sign the day off; or open it again, for which there is a reason."""
        if self._state.is_closed:
            self._reopen()
        else:
            self._close()

    def back(self) -> None:
        """Show the summary again, or go back to the day."""
        if self._state.looked_at:
            self._show(self._named(replace(self._state, looked_at="")))
        else:
            self._desk.leave()

    def _close(self) -> None:
        desk, note = self._desk, self._state.text
        next_on = read_next(self._state.next_text, desk.session.held_on)
        if isinstance(next_on, DateProblem):
            self._show(replace(self._state, next_problem=next_on.text))
            return
        try:
            with desk.store.transaction():
                desk.store.session_days.plan_next(desk.session.id, next_on)
                summary = close_day(
                    desk.store, desk.content, desk.session, desk.operator, note=note, now=desk.now()
                )
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence, message_tone=Tone.ACT))
            return
        said = tr("Hari buka ditutup oleh {name}.").format(name=desk.operator.name)
        if summary.open_points:
            count = len(summary.open_points)
            said += " " + tr("{count} hal belum selesai ikut tercatat.").format(count=count)
        desk.done(said)

    def _reopen(self) -> None:
        reason = self._state.text.strip()
        if not reason:
            words = tr("Tulis dulu mengapa hari ini dibuka lagi.")
            self._show(replace(self._state, problem=words))
            return
        try:
            self._desk.store.session_days.reopen(self._desk.session.id, reason)
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence, message_tone=Tone.ACT))
            return
        self._desk.done(tr("Hari buka dibuka lagi."))

    def _looked(self) -> State:
        desk = self._desk
        kept = desk.store.session_days.get(desk.session.id)
        day = show_date(desk.session.held_on)
        if kept.closing is not None:
            return self._signed(kept.closing, day, kept.next_on)
        today = desk.now().astimezone().date()
        found, summary = look_through(desk.store, desk.content, desk.session, today)
        self._found = found
        return State(
            title=tr("Tutup hari buka {day}").format(day=day),
            lines=check_lines(found, today),
            summary=summary_lines(summary, desk.content),
            asks=tr("Catatan"),
            next_text=type_date(said_next(desk.store, desk.session.id, desk.session.held_on)),
        )

    def _signed(self, closing: Closing, day: str, next_on: date | None) -> State:
        by = self._desk.store.operators.find(closing.by)
        summary: Summary = closing.summary
        signed = tr("Ditandatangani {name}, {day} pukul {time}").format(
            name=by.name if by else "?",
            day=show_date(closing.at.astimezone().date()),
            time=show_clock(closing.at),
        )
        points = tuple(point_words(code, names) for code, names in summary.open_points.items())
        note = (tr("Catatan: {note}").format(note=closing.note),) if closing.note else ()
        return State(
            title=tr("Hari buka {day} sudah ditutup").format(day=day),
            signed=signed,
            open_points=(*note, *points),
            summary=(*summary_lines(summary, self._desk.content), *next_line(next_on)),
            asks=tr("Dibuka lagi karena"),
        )

    def _named(self, state: State) -> State:
        code = state.looked_at
        if not code:
            return replace(state, names=(), names_title="")
        on = self._desk.session.held_on
        reasons = {one.person.id: one.reason for one in self._found.sweeping}
        rows = tuple(
            PersonRow(
                key=person.id,
                name=person.name,
                details=details_of(person, on),
                badge=finding_badge(reasons.get(person.id), self._desk.content)
                if code == "sweeping"
                else None,
            )
            for person in named(self._found)[code]
        )
        return replace(state, names=rows, names_title=tr(POINTS[code]))
