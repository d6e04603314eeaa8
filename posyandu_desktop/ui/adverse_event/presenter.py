"""One adverse event after an immunisation (KIPI) being written down or corrected, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import uuid4

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    EventOutcome,
    SeriousCriterion,
)
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.adverse_events import EventRefused, EventSaved, record_event
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.adverse_event.typed import DoseKey, ReadEvent, TypedEvent, read
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.adverse_events import (
    EVENT_PROBLEMS,
    deadline_lines,
    event_row,
    saved_words,
)
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved
from posyandu_desktop.ui.widgets.rows import PersonRow

_FIELDS = {
    "vaccine": "dose",
    "given_at": "given_on",
    "onset_at": "onset_on",
    "reported_at": "reported_on",
}
"""Fields of the record that stand under another name on the form."""

_CALL_FIRST = "KIPI berat. Hubungi Puskesmas sekarang juga."
_WHEN_BEGAN = "Isi kapan gejala mulai: batas waktu melapor muncul di sini."
_ASK = "Pilih berat atau tidak: siapa yang harus tahu, dan kapan, muncul di sini."


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the form shows; `to_do` says who has to know, `notes` what is wrong."""

    title: str
    typed: TypedEvent
    doses: tuple[tuple[DoseKey, str], ...] = ()
    to_do: tuple[str, ...] = ()
    to_do_tone: Tone = Tone.NEUTRAL
    rows: tuple[PersonRow, ...] = ()
    notes: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    message: str = ""
    message_tone: Tone = Tone.ACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the form needs from the world around it.

    Attributes:
        saved: Goes on, with a sentence about what was saved.
        leave: Goes back; what was typed is given up.
    """

    store: Store
    content: ClinicalContent
    operator: Operator
    now: Callable[[], datetime]
    saved: Callable[[str], None]
    leave: Callable[[], None]


class AdverseEventEntry(FormPresenter[State, View[State]]):
    """The form of one event of one person."""

    _desk: Desk

    def __init__(self, desk: Desk, person: Person, had: tuple[Immunization, ...]) -> None:
        """Begin a new event after one of the doses somebody had."""
        self._desk = desk
        self._person = person
        self._had = _newest_first(had)
        self._left: frozenset[str] = frozenset()
        self._known = desk.store.adverse_events.of_person(person.id)
        self._id = AdverseEventId(uuid4())
        blank = self._new()
        self._unsaved = Unsaved(blank)
        self._state = self._understood(self._opened(blank))

    def today(self) -> date:
        """Return the day by which dates are understood."""
        return self._now().date()

    def dose_chosen(self, key: object) -> None:
        """Take over after which dose it happened, with what is known of that dose."""
        chosen = key if isinstance(key, tuple) else None
        dose = next((one for one in self._had if (one.vaccine, one.dose_number) == chosen), None)
        self._type(self._state.typed.with_dose(chosen, dose))

    def text_typed(self, name: str, text: str) -> None:
        """Take over one text field."""
        self._type(self._state.typed.with_text(name, text))

    def symptom_ticked(self, symptom: str, *, ticked: bool) -> None:
        """Take over one symptom, or take it back."""
        others = self._state.typed.symptoms - {symptom}
        now = others | {symptom} if ticked else others
        self._type(replace(self._state.typed, symptoms=now))

    def serious_chosen(self, serious: object) -> None:
        """Take over whether it is serious; then the first thing to do is said at once."""
        chosen = serious if isinstance(serious, bool) else None
        self._type(replace(self._state.typed, serious=chosen))
        if chosen:
            self._show(replace(self._state, message=tr(_CALL_FIRST), message_tone=Tone.ACT))

    def criterion_ticked(self, criterion: SeriousCriterion, *, ticked: bool) -> None:
        """Take over why it is serious; who died has that as the outcome too."""
        typed = self._state.typed
        others = typed.criteria - {criterion}
        now = others | {criterion} if ticked else others
        outcome = typed.outcome
        if criterion is SeriousCriterion.DEATH:
            outcome = EventOutcome.FATAL if ticked else EventOutcome.UNKNOWN
        self._type(replace(typed, criteria=now, outcome=outcome))

    def outcome_chosen(self, outcome: object) -> None:
        """Take over how it stands now; who died is a serious event."""
        chosen = outcome if isinstance(outcome, EventOutcome) else EventOutcome.UNKNOWN
        typed = replace(self._state.typed, outcome=chosen)
        if chosen is EventOutcome.FATAL:
            typed = replace(typed, serious=True, criteria=typed.criteria | {SeriousCriterion.DEATH})
        else:
            typed = replace(typed, criteria=typed.criteria - {SeriousCriterion.DEATH})
        self._type(typed)

    def field_left(self, name: str) -> None:
        """Judge a field from now on: nobody is told off while still typing."""
        if name not in self._left and self._state.typed.texts.get(name, "").strip():
            self._left |= {name}
            self._show(self._understood(self._state))

    def open_row(self, key: object) -> None:
        """Open an event that is saved already, to be corrected or reported."""
        event = next((one for one in self._known if one.id == key), None)
        if event is None or not self.put_aside():
            return
        typed = TypedEvent.of(event)
        self._id, self._left = event.id, frozenset()
        self._unsaved.keep(typed)
        self._show(self._understood(self._opened(typed)))

    def save(self) -> None:
        """Save it, or show why that cannot be."""
        found = self._read(self._state.typed)
        if found.problems:
            self._point_out(found.problems)
            return
        desk = self._desk
        try:
            outcome = record_event(
                desk.store, desk.content, desk.operator, found.event, self._now()
            )
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        match outcome:
            case EventSaved(event):
                self._unsaved.keep(self._state.typed)
                rules = desk.content.immunization_schedule.adverse_events
                desk.saved(saved_words(event, rules))
            case EventRefused(problems):
                self._point_out(
                    {
                        tr(_FIELDS.get(p.field, p.field)): tr(EVENT_PROBLEMS[p.code])
                        for p in problems
                    }
                )

    def _now(self) -> datetime:
        return self._desk.now().astimezone()

    def _new(self) -> TypedEvent:
        typed = TypedEvent()
        if len(self._had) == 1:
            [dose] = self._had
            return typed.with_dose((dose.vaccine, dose.dose_number), dose)
        return typed

    def _opened(self, typed: TypedEvent) -> State:
        return State(
            title=tr("KIPI {name}").format(name=self._person.name),
            typed=typed,
            doses=self._dose_options(),
            rows=tuple(event_row(event, self._desk.content) for event in self._known),
        )

    def _dose_options(self) -> tuple[tuple[DoseKey, str], ...]:
        """Return the doses somebody had, newest first; the whole schedule when none is known."""
        schedule = self._desk.content.immunization_schedule
        options: dict[DoseKey, str] = {}
        for had in self._had:
            known = schedule.dose(had.vaccine, had.dose_number)
            day = show_date(had.given_on) if had.given_on else tr("tanggal lupa")
            batch = (
                tr(" · batch {lot_number}").format(lot_number=had.lot_number)
                if had.lot_number
                else ""
            )
            name = known.label if known else f"{had.vaccine} {had.dose_number}"
            options.setdefault((had.vaccine, had.dose_number), f"{name} · {day}{batch}")
        for event in self._known:
            known = schedule.dose(event.vaccine, event.dose_number)
            key = event.vaccine, event.dose_number
            options.setdefault(key, known.label if known else f"{key[0]} {key[1]}")
        if not options:
            for vaccine in schedule.every_vaccine:
                options.update({(vaccine.code, one.number): one.label for one in vaccine.doses})
        return tuple(options.items())

    def _type(self, typed: TypedEvent) -> None:
        self._unsaved.changed()
        self._show(self._understood(replace(self._state, typed=typed, message="", jump_to="")))

    def _read(self, typed: TypedEvent) -> ReadEvent:
        return read(typed, self._id, self._person.id, self._now())

    def _understood(self, state: State) -> State:
        found = self._read(state.typed)
        to_do, tone = self._to_do(state.typed, found)
        return replace(
            state,
            to_do=to_do,
            to_do_tone=tone,
            notes={name: text for name, text in found.problems.items() if name in self._left},
        )

    def _to_do(self, typed: TypedEvent, found: ReadEvent) -> tuple[tuple[str, ...], Tone]:
        if typed.serious is None and typed.outcome is not EventOutcome.FATAL:
            return (tr(_ASK),), Tone.NEUTRAL
        is_serious = bool(typed.serious) or found.event.is_serious
        if not found.onset_is_known:
            words = (tr(_CALL_FIRST), tr(_WHEN_BEGAN)) if is_serious else (tr(_WHEN_BEGAN),)
            return words, Tone.ACT if is_serious else Tone.NEUTRAL
        rules = self._desk.content.immunization_schedule.adverse_events
        # Why it is serious may not be ticked yet; that it is serious is enough to call.
        event = _as_serious(found.event) if is_serious else found.event
        return deadline_lines(event, rules), Tone.ACT if is_serious else Tone.INFO

    def _point_out(self, problems: dict[str, str]) -> None:
        self._left |= set(problems)
        understood = self._understood(self._state)
        first = next(iter(problems))
        self._show(
            replace(
                understood,
                notes={**understood.notes, **problems},
                message=problems[first],
                message_tone=Tone.ACT,
                jump_to=first,
            )
        )


def _newest_first(had: tuple[Immunization, ...]) -> tuple[Immunization, ...]:
    dated = sorted(
        (dose for dose in had if dose.given_on is not None),
        key=lambda dose: dose.given_on or date.min,
        reverse=True,
    )
    return (*dated, *(dose for dose in had if dose.given_on is None))


def _as_serious(event: AdverseEvent) -> AdverseEvent:
    if event.is_serious:
        return event
    return replace(event, serious_criteria=frozenset({SeriousCriterion.LIFE_THREATENING}))
