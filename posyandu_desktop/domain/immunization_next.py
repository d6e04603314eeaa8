"""Which dose of each vaccine comes next on the toddler card, and what of it is due today.

It is the plan (`immunization_plan`) cut down to one line for each vaccine that goes by age.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.immunization import given_doses
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_plan import TO_GIVE, PlanState, plan
from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus

_TO_COME = TO_GIVE | {PlanState.UPCOMING}


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDose:
    """The next dose of one vaccine.

    Attributes:
        vaccine: Code of the schedule.
        dose_number: Its number.
        label: What people call it.
        due_on: The day the recommended age is reached and everything else allows it.
        earliest_on: The first day that minimum age, interval and spacing allow.
        latest_on: The last day it may be given, or None.
        due: It may be given today.
        interval_known: False when the dose before has no date: look into the Buku KIA first.
    """

    vaccine: str
    dose_number: int
    label: str
    due_on: date
    earliest_on: date
    latest_on: date | None
    due: bool
    interval_known: bool


def next_doses(
    person: Person, on: date, history: Sequence[Visit], schedule: ImmunizationSchedule
) -> tuple[NextDose, ...]:
    """Return the next dose of each vaccine, those due first, then by the day they become due.

    `history` holds every visit whose doses count, today's included.
    """
    ends = (dose.until_month or 0 for vaccine in schedule.vaccines for dose in vaccine.doses)
    if completed_months(person.born_on, on) > max(ends, default=0):
        # Nothing on the toddler card concerns them: no plan needs to be made for an adult.
        return ()
    counted = [visit for visit in history if visit.status is not VisitStatus.ENTERED_IN_ERROR]
    given = [had for visit in counted for had in visit.immunizations]
    by_age = {vaccine.code for vaccine in schedule.vaccines}
    found: dict[str, NextDose] = {}
    for state in plan(person.born_on, person.sex, given, PlanContext(), schedule, on):
        if state.vaccine not in by_age - found.keys() or state.state not in _TO_COME:
            continue
        if state.due_on is None or state.earliest_on is None:
            continue
        found[state.vaccine] = NextDose(
            vaccine=state.vaccine,
            dose_number=state.dose_number,
            label=state.label,
            due_on=state.due_on,
            earliest_on=state.earliest_on,
            latest_on=state.latest_on,
            due=state.state in TO_GIVE,
            interval_known=state.interval_known,
        )
    return tuple(sorted(found.values(), key=lambda dose: (not dose.due, dose.due_on)))


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
