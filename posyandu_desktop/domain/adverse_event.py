"""An adverse event after immunisation (KIPI), and by when it has to be reported.

Source: domain reference 3.5. The hours are those of the immunisation schedule's file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NewType
from uuid import UUID

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId

if TYPE_CHECKING:
    # The store knows events before anybody needs the models of the content files.
    from posyandu_desktop.domain.immunization_schedule import (
        AdverseEventRules,
        ImmunizationSchedule,
    )

AdverseEventId = NewType("AdverseEventId", UUID)


class SeriousCriterion(StrEnum):
    """What makes an event serious; any one is enough."""

    DEATH = "death"
    LIFE_THREATENING = "life_threatening"
    HOSPITALISATION = "hospitalisation"
    LASTING_DISABILITY = "lasting_disability"


class EventOutcome(StrEnum):
    """How it ended, in FHIR's terms."""

    RECOVERED = "recovered"
    RECOVERING = "recovering"
    ONGOING = "ongoing"
    SEQUELAE = "sequelae"
    FATAL = "fatal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseEvent:
    """One event after one dose; what is not known yet is None, all times know their time zone.

    Where only a day is known, the time is the earliest it can have been, and the flag says so:
    a deadline is then never told too late.
    """

    id: AdverseEventId
    person_id: PersonId
    vaccine: str
    dose_number: int
    lot_number: str | None
    vaccinator: str | None
    given_at: datetime
    onset_at: datetime
    symptoms: tuple[str, ...]
    given_time_known: bool = True
    onset_time_known: bool = True
    serious_criteria: frozenset[SeriousCriterion] = field(default_factory=frozenset)
    outcome: EventOutcome = EventOutcome.UNKNOWN
    action: str | None = None
    reported_to: str | None = None
    reported_at: datetime | None = None
    reported_time_known: bool = True
    recorded_by: OperatorId | None = None

    @property
    def is_serious(self) -> bool:
        """Say whether one criterion is met, or the person died."""
        return bool(self.serious_criteria) or self.outcome is EventOutcome.FATAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Who has to know of an event until when: `district`, `province` or `national`."""

    to: str
    until: datetime


def adverse_event_problems(
    event: AdverseEvent, schedule: "ImmunizationSchedule"
) -> tuple[Problem, ...]:
    """Return what is missing or impossible; `field` names the part of the record."""
    return (*_missing(event, schedule), *_impossible_times(event))


def future_problems(event: AdverseEvent, now: datetime) -> Iterator[Problem]:
    """Yield what is said to have happened later than now."""
    for name in ("given_at", "onset_at", "reported_at"):
        moment: datetime | None = getattr(event, name)
        if moment is not None and moment.utcoffset() is not None and moment > now:
            yield Problem(field=name, code="in_future")


def deadlines(event: AdverseEvent, rules: "AdverseEventRules") -> tuple[Deadline, ...]:
    """Return who has to know of a serious event, soonest first; nobody at once of any other."""
    if not event.is_serious:
        return ()
    found = (
        Deadline(to=each.to, until=event.onset_at + timedelta(hours=each.within_hours))
        for each in rules.serious
    )
    return tuple(sorted(found, key=lambda deadline: deadline.until))


def report_by(event: AdverseEvent, rules: "AdverseEventRules") -> datetime:
    """Return the moment until which the first report has to be made.

    A serious event counts from its onset, the earliest moment anybody could know of it; any other
    goes with the routine report of the month it began in, so its deadline is that month's end.
    """
    if event.is_serious:
        return deadlines(event, rules)[0].until
    begin = event.onset_at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    year, month = begin.year + begin.month // 12, begin.month % 12 + 1
    return begin.replace(year=year, month=month)


def is_overdue(event: AdverseEvent, rules: "AdverseEventRules", at: datetime) -> bool:
    """Say whether an event is not reported though its deadline is past."""
    return event.reported_at is None and at > report_by(event, rules)


def _missing(event: AdverseEvent, schedule: "ImmunizationSchedule") -> Iterator[Problem]:
    if schedule.dose(event.vaccine, event.dose_number) is None:
        yield Problem(field="vaccine", code="dose_unknown")
    if not (event.lot_number or "").strip():
        yield Problem(field="lot_number", code="lot_missing")
    if not (event.vaccinator or "").strip():
        yield Problem(field="vaccinator", code="vaccinator_missing")
    if not any(symptom.strip() for symptom in event.symptoms):
        yield Problem(field="symptoms", code="symptoms_missing")
    is_fatal = SeriousCriterion.DEATH in event.serious_criteria
    if is_fatal != (event.outcome is EventOutcome.FATAL):
        yield Problem(field="outcome", code="outcome_contradicts_criteria")
    if (event.reported_at is None) != (not (event.reported_to or "").strip()):
        yield Problem(field="reported_to", code="report_incomplete")


def _impossible_times(event: AdverseEvent) -> Iterator[Problem]:
    named = {
        "given_at": event.given_at,
        "onset_at": event.onset_at,
        "reported_at": event.reported_at,
    }
    naive = [name for name, moment in named.items() if moment and moment.utcoffset() is None]
    for name in naive:
        yield Problem(field=name, code="time_zone_missing")
    if naive:
        return
    if event.onset_at < event.given_at:
        yield Problem(field="onset_at", code="onset_before_dose")
    if event.reported_at is not None and event.reported_at < event.onset_at:
        yield Problem(field="reported_at", code="reported_before_onset")
