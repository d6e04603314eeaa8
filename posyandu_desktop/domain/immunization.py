"""Which doses somebody has had, and which come next.

Source: domain reference 3.1. A late series goes on where it stopped and never starts again; a dose
needs its minimum age and its interval; past the upper age it is no longer offered, but what was
given stays given.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.immunization_schedule import Dose, ImmunizationSchedule
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus

GivenDoses = Mapping[tuple[str, int], date | None]
"""(vaccine, dose number) -> the day, or None for "had it, date forgotten"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDose:
    """The next dose of one vaccine.

    Attributes:
        vaccine: Code of the schedule.
        dose_number: Its number.
        label: What people call it.
        recommended_on: The day the recommended age is reached.
        earliest_on: The first day that minimum age and interval allow.
        latest_on: The last day it may be given, or None.
        due: Both days are reached.
        interval_known: False when the dose before has no date: look into the Buku KIA first.
    """

    vaccine: str
    dose_number: int
    label: str
    recommended_on: date
    earliest_on: date
    latest_on: date | None
    due: bool
    interval_known: bool


def given_doses(history: Sequence[Visit], schedule: ImmunizationSchedule) -> GivenDoses:
    """Return every dose recorded, under its own vaccine and under the one it counts as.

    A day beats "date forgotten", and an earlier day beats a later one.
    """
    given: dict[tuple[str, int], date | None] = {}
    for visit in history:
        if visit.status is VisitStatus.ENTERED_IN_ERROR:
            continue
        for had in visit.immunizations:
            vaccine = schedule.vaccine(had.vaccine)
            counted = vaccine.counts_as if vaccine else None
            for code in (had.vaccine, counted):
                if code is not None:
                    key = (code, had.dose_number)
                    given[key] = _earlier(given.get(key), had.given_on)
    return given


def next_doses(
    person: Person, on: date, history: Sequence[Visit], schedule: ImmunizationSchedule
) -> tuple[NextDose, ...]:
    """Return the next dose of each vaccine, those due first, then by the day they become possible.

    `history` holds every visit whose doses count, today's included.
    """
    given = given_doses(history, schedule)
    found = [
        upcoming
        for vaccine in schedule.vaccines
        if not vaccine.only_where_used
        for upcoming in _next_of(vaccine.code, person, on, given, schedule)
    ]
    found.sort(key=lambda dose: (not dose.due, max(dose.recommended_on, dose.earliest_on)))
    return tuple(found)


def earliest_day(person: Person, dose: Dose, previous_on: date | None) -> date:
    """Return the first day that minimum age and interval allow."""
    return first_day(person.born_on, dose, previous_on)


def latest_day(person: Person, dose: Dose) -> date | None:
    """Return the last day the dose may be given, or None when there is no end."""
    return last_day(person.born_on, dose)


def first_day(born_on: date, dose: Dose, previous_on: date | None) -> date:
    """Return the first day that minimum age and interval allow somebody of that birth date."""
    by_age = born_on + timedelta(days=dose.min_age_days)
    if previous_on is None or dose.min_interval_days is None:
        return by_age
    return max(by_age, previous_on + timedelta(days=dose.min_interval_days))


def last_day(born_on: date, dose: Dose) -> date | None:
    """Return the last day the dose may be given, or None when there is no end."""
    if dose.until_day is not None:
        return born_on + timedelta(days=dose.until_day)
    if dose.until_month is not None:
        return month_end(born_on, dose.until_month)
    return None


def month_end(born_on: date, months: int) -> date:
    """Return the last day on which somebody is that many completed months old."""
    return month_start(born_on, months + 1) - timedelta(days=1)


def immunization_findings(case: Case) -> Iterator[Finding]:
    """Yield which doses may be given today."""
    schedule = case.content.immunization_schedule
    visit = case.visit
    doses = next_doses(case.person, visit.visited_on, (*case.past, visit), schedule)
    due = [dose.label for dose in doses if dose.due]
    is_recorded = bool(given_doses((*case.past, visit), schedule))
    if due:
        # A blank record of a child of some months is a book not yet copied, not a child without
        # vaccines.
        is_known = is_recorded or case.months < 1
        yield case.content.advice_rules.finding(
            "immunization.due" if is_known else "immunization.not_recorded",
            {"doses": ", ".join(due), "age_months": case.months},
            {},
            schedule.source,
            schedule.version,
        )


def _next_of(
    code: str, person: Person, on: date, given: GivenDoses, schedule: ImmunizationSchedule
) -> Iterator[NextDose]:
    vaccine = schedule.vaccine(code)
    doses = vaccine.doses if vaccine else ()
    last = max((number for had, number in given if had == code), default=None)
    dose = next((each for each in doses if last is None or each.number > last), None)
    if dose is None or (code, dose.number) in _unneeded(given, schedule):
        return
    previous_on = given.get((code, last)) if last is not None else None
    recommended_on = month_start(person.born_on, dose.recommended_month)
    earliest_on, latest_on = earliest_day(person, dose, previous_on), latest_day(person, dose)
    if latest_on is not None and max(on, earliest_on) > latest_on:
        return
    yield NextDose(
        vaccine=code,
        dose_number=dose.number,
        label=dose.label,
        recommended_on=recommended_on,
        earliest_on=earliest_on,
        latest_on=latest_on,
        due=on >= max(recommended_on, earliest_on),
        interval_known=dose.min_interval_days is None or previous_on is not None or last is None,
    )


def _unneeded(given: GivenDoses, schedule: ImmunizationSchedule) -> set[tuple[str, int]]:
    had = {code for code, _ in given}
    return {
        (key.vaccine, key.dose_number)
        for vaccine in schedule.planned_vaccines
        if vaccine.code in had
        for key in vaccine.makes_unneeded
    }


def _earlier(one: date | None, other: date | None) -> date | None:
    if one is None or other is None:
        return one or other
    return min(one, other)
