"""Which doses somebody has had, and the days between which a dose may be given.

Source: domain reference 3.1. A late series goes on where it stopped and never starts again; a dose
needs its minimum age and its interval; past the upper age it is no longer offered, but what was
given stays given.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.immunization_schedule import Dose, ImmunizationSchedule
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus

GivenDoses = Mapping[tuple[str, int], date | None]
"""(vaccine, dose number) -> the day, or None for "had it, date forgotten"."""


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


def _earlier(one: date | None, other: date | None) -> date | None:
    if one is None or other is None:
        return one or other
    return min(one, other)
