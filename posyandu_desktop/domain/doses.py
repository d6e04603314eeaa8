"""Checks of what was given: vaccine doses and hand-outs.

A dose given here is this posyandu's act and must be complete. What is copied from the Buku KIA
happened already, so it is never refused for its date or its age.
"""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.immunization import earliest_day, given_doses, latest_day
from posyandu_desktop.domain.immunization_schedule import Dose, ImmunizationSchedule
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Visit

_FIELD = "immunizations"


def dose_problems(
    person: Person, visit: Visit, schedule: ImmunizationSchedule
) -> Iterator[Problem]:
    """Yield what is missing or impossible; details name vaccine, dose number and label."""
    seen: set[tuple[str, int]] = set()
    for dose in visit.immunizations:
        codes = [*_date_codes(person, dose, visit)]
        if (dose.vaccine, dose.dose_number) in seen:
            codes.append("dose_twice")
        seen.add((dose.vaccine, dose.dose_number))
        if dose.source is ImmunizationSource.GIVEN_HERE:
            codes.extend(_service_codes(dose, visit))
        for code in codes:
            yield Problem(field=_FIELD, code=code, detail=_detail(dose, schedule))
    yield from _held_back_problems(visit, schedule, seen)
    for supplement in visit.supplements:
        if supplement.quantity <= 0:
            detail: dict[str, float | str] = {"supplement": supplement.kind.value}
            yield Problem(field="supplements", code="supplement_quantity", detail=detail)


def _held_back_problems(
    visit: Visit, schedule: ImmunizationSchedule, given: set[tuple[str, int]]
) -> Iterator[Problem]:
    written = set(given)
    for held in visit.doses_not_given:
        if held.key in written:
            named = _named(held.vaccine, held.dose_number, schedule)
            yield Problem(field=_FIELD, code="dose_given_and_not", detail=named)
        written.add(held.key)


def _date_codes(person: Person, dose: Immunization, visit: Visit) -> Iterator[str]:
    if dose.given_on is not None and dose.given_on < person.born_on:
        yield "dose_before_birth"
    if dose.given_on is not None and dose.given_on > visit.visited_on:
        yield "dose_in_future"


def _service_codes(dose: Immunization, visit: Visit) -> Iterator[str]:
    if dose.given_on is None:
        yield "dose_date_missing"
    if not dose.lot_number:
        yield "lot_missing"
    if not dose.vaccinator:
        yield "vaccinator_missing"
    if dose.expires_on is None:
        yield "expiry_missing"
    elif dose.expires_on < (dose.given_on or visit.visited_on):
        yield "lot_expired"


def dose_doubts(case: Case) -> Iterator[Doubt]:
    """Yield doses that were had before, and doses given here outside their ages.

    Outside the ages details name `limit` and its `limit_unit`: "day", "week" or "month".
    """
    schedule = case.content.immunization_schedule
    before = given_doses(case.past, schedule)
    for had in case.visit.immunizations:
        if (had.vaccine, had.dose_number) in before and not _is_another(case, had):
            yield _dose_doubt(case, had, "dose_repeated")
        dose = schedule.dose(had.vaccine, had.dose_number)
        is_ours = had.source is ImmunizationSource.GIVEN_HERE
        if dose is None or had.given_on is None or not is_ours:
            continue
        latest_on = latest_day(case.person, dose)
        if had.given_on < earliest_day(case.person, dose, None):
            yield _dose_doubt(case, had, "dose_too_early", _first_age(dose))
        elif latest_on is not None and had.given_on > latest_on:
            yield _dose_doubt(case, had, "dose_too_late", _last_age(dose))


def _is_another(case: Case, dose: Immunization) -> bool:
    """Say whether a number on paper was begun again: a TT 1 of another pregnancy, another day.

    What is given today is surely not the one whose day is forgotten; what is copied may be.
    """
    if dose.given_on is None or not case.content.tetanus.begins_again(dose.vaccine):
        return False
    key = dose.vaccine, dose.dose_number
    past = (had for visit in case.past for had in visit.immunizations)
    days = {had.given_on for had in past if (had.vaccine, had.dose_number) == key}
    if dose.source is ImmunizationSource.GIVEN_HERE:
        days.discard(None)
    return None not in days and dose.given_on not in days


def _dose_doubt(
    case: Case, dose: Immunization, code: str, limit: tuple[int, str] | None = None
) -> Doubt:
    detail = _detail(dose, case.content.immunization_schedule)
    if limit is not None:
        detail["limit"], detail["limit_unit"] = limit
    return Doubt(field=_FIELD, code=code, detail=detail)


def _first_age(dose: Dose) -> tuple[int, str]:
    weeks, odd_days = divmod(dose.min_age_days, 7)
    return (dose.min_age_days, "day") if odd_days else (weeks, "week")


def _last_age(dose: Dose) -> tuple[int, str]:
    """Return the end of the window that `latest_day` found."""
    if dose.until_day is not None:
        return dose.until_day, "day"
    return dose.until_month or 0, "month"


def _detail(dose: Immunization, schedule: ImmunizationSchedule) -> dict[str, float | str]:
    detail = _named(dose.vaccine, dose.dose_number, schedule)
    if dose.expires_on is not None:
        detail["expires_on"] = dose.expires_on.isoformat()
    return detail


def _named(vaccine: str, number: int, schedule: ImmunizationSchedule) -> dict[str, float | str]:
    known = schedule.dose(vaccine, number)
    label = known.label if known else f"{vaccine} {number}"
    return {"vaccine": vaccine, "dose_number": number, "label": label}
