"""What is typed about an adverse event, and the event that can be read from it. No Qt in here."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Self

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    EventOutcome,
    SeriousCriterion,
)
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import DateProblem, parse_date, type_date
from posyandu_desktop.ui.texts.adverse_events import EVENT_PROBLEMS, SYMPTOMS
from posyandu_desktop.ui.times import parse_time, show_time

DoseKey = tuple[str, int]
_FORM = (
    "dose", "given_on", "given_time", "onset_on", "onset_time", "serious",
    "reported_on", "reported_time",
)  # fmt: skip
"""What can be unreadable, from the top of the form to its end."""

_CHOOSE_SERIOUS = "Pilih dulu: berat atau tidak."
_CHOOSE_CRITERION = "Pilih paling sedikit satu: mengapa berat."
_MISSING_DAY = "Isi tanggalnya. Bila lupa, perkirakan."
_NO_TIME = "Tulis jamnya seperti 9.30, atau kosongkan."


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedEvent:
    """The form as typed; `texts` by the name of the field; `serious` None is not answered."""

    dose: DoseKey | None = None
    texts: dict[str, str] = field(default_factory=dict)
    symptoms: frozenset[str] = frozenset()
    serious: bool | None = None
    criteria: frozenset[SeriousCriterion] = frozenset()
    outcome: EventOutcome = EventOutcome.UNKNOWN

    @classmethod
    def of(cls, event: AdverseEvent) -> Self:
        """Return the form as it would have been typed for an event."""
        others = [symptom for symptom in event.symptoms if symptom not in SYMPTOMS]
        texts = {
            "lot_number": event.lot_number or "",
            "vaccinator": event.vaccinator or "",
            "given_on": type_date(event.given_at.date()),
            "onset_on": type_date(event.onset_at.date()),
            "other_symptoms": ", ".join(others),
            "action": event.action or "",
            "reported_to": event.reported_to or "",
        }
        if event.given_time_known:
            texts["given_time"] = show_time(event.given_at.time())
        if event.onset_time_known:
            texts["onset_time"] = show_time(event.onset_at.time())
        if event.reported_at is not None:
            texts["reported_on"] = type_date(event.reported_at.date())
            if event.reported_time_known:
                texts["reported_time"] = show_time(event.reported_at.time())
        return cls(
            dose=(event.vaccine, event.dose_number),
            texts={name: text for name, text in texts.items() if text},
            symptoms=frozenset(event.symptoms) & frozenset(SYMPTOMS),
            serious=event.is_serious,
            criteria=event.serious_criteria,
            outcome=event.outcome,
        )

    def with_text(self, name: str, text: str) -> Self:
        """Return the form with one text as typed."""
        return replace(self, texts={**self.texts, name: text})

    def with_dose(self, key: DoseKey | None, dose: Immunization | None) -> Self:
        """Return the form of another dose, with what is known of it."""
        known = {
            "given_on": type_date(dose.given_on) if dose and dose.given_on else "",
            "lot_number": (dose.lot_number or "") if dose else "",
            "vaccinator": (dose.vaccinator or "") if dose else "",
        }
        return replace(self, dose=key, texts={**self.texts, **known})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEvent:
    """The event as far as it can be read, and one sentence for each field that cannot.

    `onset_is_known`: the day it began could be read, so its deadlines can be told.
    """

    event: AdverseEvent
    problems: dict[str, str]
    onset_is_known: bool


def read(
    typed: TypedEvent, event_id: AdverseEventId, person_id: PersonId, now: datetime
) -> ReadEvent:
    """Return the event the form describes.

    Args:
        typed: The form.
        event_id: Under which id it is kept.
        person_id: Whom it happened to.
        now: This moment in the laptop's own zone, by which days and hours are understood.
    """
    reader = _Reader(typed, now)
    given_at, onset_at, reported_at = reader.given_at(), reader.onset_at(), reader.reported_at()
    vaccine, dose_number = typed.dose or ("", 0)
    event = AdverseEvent(
        id=event_id,
        person_id=person_id,
        vaccine=vaccine,
        dose_number=dose_number,
        lot_number=reader.words("lot_number"),
        vaccinator=reader.words("vaccinator"),
        given_at=given_at,
        given_time_known=reader.has_time("given_time"),
        onset_at=onset_at,
        onset_time_known=reader.has_time("onset_time"),
        symptoms=_symptoms(typed),
        serious_criteria=typed.criteria if typed.serious else frozenset(),
        outcome=typed.outcome,
        action=reader.words("action"),
        reported_to=reader.words("reported_to"),
        reported_at=reported_at,
        reported_time_known=reader.has_time("reported_time"),
    )
    onset_is_known = "onset_on" not in reader.problems
    problems = {**reader.problems, **_unanswered(typed)}
    return ReadEvent(
        event=event,
        problems={name: problems[name] for name in _FORM if name in problems},
        onset_is_known=onset_is_known,
    )


class _Reader:
    """Reads days and hours; where an hour is not known it is the earliest that can be."""

    def __init__(self, typed: TypedEvent, now: datetime) -> None:
        self._texts = typed.texts
        self._now = now
        self.problems: dict[str, str] = {}

    def words(self, name: str) -> str | None:
        return self._texts.get(name, "").strip() or None

    def has_time(self, name: str) -> bool:
        return parse_time(self._texts.get(name, "")) is not None

    def given_at(self) -> datetime:
        return self._moment("given_on", "given_time") or self._start_of(self._now.date())

    def onset_at(self) -> datetime:
        found = self._moment("onset_on", "onset_time", not_before=self.given_at())
        return found or self._start_of(self._now.date())

    def reported_at(self) -> datetime | None:
        if not self.words("reported_on"):
            return None
        return self._moment("reported_on", "reported_time", not_before=self.onset_at())

    def _moment(
        self, day_name: str, time_name: str, not_before: datetime | None = None
    ) -> datetime | None:
        day, clock = self._day(day_name), self._time(time_name)
        if day is None:
            return None
        if clock is not None:
            return datetime.combine(day, clock, self._now.tzinfo)
        if not_before is not None and not_before.date() == day:
            return not_before
        return self._start_of(day)

    def _start_of(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._now.tzinfo)

    def _day(self, name: str) -> date | None:
        text = self.words(name)
        if text is None:
            self.problems[name] = tr(_MISSING_DAY)
            return None
        found = parse_date(text, today=self._now.date())
        if isinstance(found, DateProblem):
            self.problems[name] = found.text
            return None
        return found

    def _time(self, name: str) -> time | None:
        text = self.words(name)
        found = parse_time(text) if text else None
        if text and found is None:
            self.problems[name] = tr(_NO_TIME)
        return found


def _unanswered(typed: TypedEvent) -> dict[str, str]:
    missing: dict[str, str] = {}
    if typed.dose is None:
        missing["dose"] = tr(EVENT_PROBLEMS["dose_unknown"])
    if typed.serious is None:
        missing["serious"] = tr(_CHOOSE_SERIOUS)
    elif typed.serious and not typed.criteria:
        missing["serious"] = tr(_CHOOSE_CRITERION)
    return missing


def _symptoms(typed: TypedEvent) -> tuple[str, ...]:
    ticked = [symptom for symptom in SYMPTOMS if symptom in typed.symptoms]
    typed_ones = typed.texts.get("other_symptoms", "").split(",")
    return (*ticked, *(text for one in typed_ones if (text := one.strip())))
