"""Which dose of each vaccine comes next, and what of it is due today.

It is the plan (`immunization_plan`) cut down to one line for each vaccine.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.immunization import given_doses
from posyandu_desktop.domain.immunization_applies import NOWHERE, PlanContext
from posyandu_desktop.domain.immunization_context import DoseRecord, record_of
from posyandu_desktop.domain.immunization_plan import plan
from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule
from posyandu_desktop.domain.immunization_states import TO_GIVE, PlanState
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
        at_school: It goes by class, so it may have been given at school.
    """

    vaccine: str
    dose_number: int
    label: str
    due_on: date
    earliest_on: date
    latest_on: date | None
    due: bool
    interval_known: bool
    at_school: bool = False


def next_doses(
    person: Person,
    on: date,
    history: Sequence[Visit],
    schedule: ImmunizationSchedule,
    context: PlanContext = NOWHERE,
) -> tuple[NextDose, ...]:
    """Return the next dose of each vaccine, those due first, then by the day they become due.

    `history` holds every visit whose doses count, today's included; `context` the place and the
    class.
    """
    ends = (dose.until_month or 0 for vaccine in schedule.vaccines for dose in vaccine.doses)
    is_past_all = completed_months(person.born_on, on) > max(ends, default=0)
    if is_past_all and context.school_class is None:
        # Nothing of childhood or school concerns them: no plan needs to be made for an adult.
        return ()
    counted = [visit for visit in history if visit.status is not VisitStatus.ENTERED_IN_ERROR]
    given = [had for visit in counted for had in visit.immunizations]
    found: dict[str, NextDose] = {}
    for state in plan(person.born_on, person.sex, given, context, schedule, on):
        if state.vaccine in found or state.state not in _TO_COME:
            continue
        if state.due_on is None or state.earliest_on is None:
            continue
        dose = schedule.dose(state.vaccine, state.dose_number)
        found[state.vaccine] = NextDose(
            vaccine=state.vaccine,
            dose_number=state.dose_number,
            label=state.label,
            due_on=state.due_on,
            earliest_on=state.earliest_on,
            latest_on=state.latest_on,
            due=state.state in TO_GIVE,
            interval_known=state.interval_known,
            at_school=dose is not None and dose.school is not None,
        )
    return tuple(sorted(found.values(), key=lambda dose: (not dose.due, dose.due_on)))


def doses_to_come(record: DoseRecord) -> tuple[NextDose, ...]:
    """Return `next_doses` of a record."""
    schedule = record.content.immunization_schedule
    return next_doses(record.person, record.on, record.visits, schedule, record.context)


def immunization_findings(case: Case) -> Iterator[Finding]:
    """Yield which doses may be given today: those by age, and those of a school class.

    For what is held back today nobody is sent to the midwife's table again.
    """
    schedule = case.content.immunization_schedule
    record = record_of(case)
    due = [dose for dose in doses_to_come(record) if dose.due]
    # A blank record of a child of some months is a book not yet copied, not a child without
    # vaccines.
    is_known = bool(given_doses(record.visits, schedule)) or case.months < 1
    held = record.held_back_today if is_known else frozenset()
    asked = [dose for dose in due if (dose.vaccine, dose.dose_number) not in held]
    by_age = [dose.label for dose in asked if not dose.at_school]
    at_school = [dose.label for dose in asked if dose.at_school]
    finding = case.content.advice_rules.finding
    if by_age:
        yield finding(
            "immunization.due" if is_known else "immunization.not_recorded",
            {"doses": ", ".join(by_age), "age_months": case.months},
            {},
            schedule.source,
            schedule.version,
        )
    if at_school:
        yield finding(
            "immunization.school_due",
            {"doses": ", ".join(at_school), "school_class": str(record.context.school_class)},
            {},
            schedule.source,
            schedule.version,
        )
