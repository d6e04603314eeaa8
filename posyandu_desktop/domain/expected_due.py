"""What is due for somebody on a day: doses, hand-outs, the visits around a birth."""

from collections.abc import Iterator
from datetime import date, timedelta

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.dose_not_given import STANDS, HeldBack, NotGivenReason
from posyandu_desktop.domain.expected import Reason, Topic
from posyandu_desktop.domain.expected_files import Due
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.immunization import given_doses
from posyandu_desktop.domain.immunization_context import DoseRecord, record_of
from posyandu_desktop.domain.immunization_next import NextDose, doses_to_come
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.postpartum_findings import newborn_findings, postpartum_findings
from posyandu_desktop.domain.pregnancy import Pregnancy, due_date, gestational_age
from posyandu_desktop.domain.pregnancy_rules import IronRecord, iron_progress
from posyandu_desktop.domain.supplement import due_supplements

_AFTER_BIRTH = {
    "postnatal_visit.due": Due.NIFAS_VISIT,
    "neonatal_visit.due": Due.NEWBORN_VISIT,
    "mother_vitamin_a.due": Due.NIFAS_CAPSULES,
}
_HANDED_OUT = {"vitamin_a": Due.VITAMIN_A, "deworming": Due.DEWORMING}


def due_reason(
    case: Case,
    code: Due,
    topic: Topic,
    severity: Severity,
    words: str = "",
    day: date | None = None,
) -> Reason:
    """Return a reason with the weight the content gives it."""
    weight = case.content.expected.weights[code]
    return Reason(
        code=code.value, topic=topic, severity=severity, weight=weight, words=words, due_on=day
    )


def vaccine_reasons(case: Case) -> Iterator[Reason]:
    """Yield the doses that are due: none had at all, late, due now, or not copied yet."""
    record = record_of(case)
    due = [dose for dose in doses_to_come(record) if dose.due]
    at_school = [dose for dose in due if dose.at_school]
    if at_school:
        yield _doses(case, Due.VACCINE_SCHOOL, Severity.NOTE, at_school)
    yield from _held_back(case, record, due)
    by_age = [dose for dose in due if not dose.at_school]
    if not by_age:
        return
    rules, had = (
        case.content.expected,
        given_doses(record.visits, record.content.immunization_schedule),
    )
    first = (rules.no_vaccine.vaccine, 1)
    if not had and case.months >= 1:
        yield _doses(case, Due.VACCINE_UNKNOWN, Severity.WATCH, by_age)
    elif first not in had and case.months >= rules.no_vaccine.from_month:
        yield _doses(case, Due.VACCINE_NONE, Severity.ACT, by_age)
    else:
        late_before = case.visit.visited_on - timedelta(days=rules.vaccine_late_after_days)
        is_late = any(dose.due_on < late_before for dose in by_age)
        code = Due.VACCINE_LATE if is_late else Due.VACCINE_DUE
        yield _doses(case, code, Severity.WATCH if is_late else Severity.NOTE, by_age)


def _held_back(case: Case, record: DoseRecord, due: list[NextDose]) -> Iterator[Reason]:
    """Yield why doses that are due were not given the last time: it has to be talked about."""
    by_reason: dict[NotGivenReason, list[tuple[NextDose, HeldBack]]] = {}
    last = record.held_back
    for dose in due:
        if found := last.get((dose.vaccine, dose.dose_number)):
            by_reason.setdefault(found.reason, []).append((dose, found))
    for reason, found_doses in by_reason.items():
        severity = Severity.WATCH if reason in STANDS else Severity.NOTE
        words = ", ".join(dose.label for dose, _ in found_doses)
        day = max(found.on for _, found in found_doses)
        yield due_reason(case, Due(f"dose_{reason}"), Topic.VACCINE, severity, words, day)


def _doses(case: Case, code: Due, severity: Severity, doses: list[NextDose]) -> Reason:
    words = ", ".join(dose.label for dose in doses)
    first = min(dose.due_on for dose in doses)
    return due_reason(case, code, Topic.VACCINE, severity, words, first)


def mother_reasons(case: Case) -> Iterator[Reason]:
    """Yield what a pregnancy, the weeks after it and a newborn ask for."""
    on, rules = case.visit.visited_on, case.content
    if case.episodes.pregnancies:
        if case.episodes.pregnancy_to_ask(on, rules.maternal) is not None:
            yield due_reason(case, Due.PREGNANCY_OVER, Topic.MOTHER, Severity.ACT)
        elif case.pregnancy is not None:
            yield _pregnant(case, case.pregnancy)
            yield from _iron(case, case.pregnancy)
    findings: list[Finding] = [*newborn_findings(case), *postpartum_findings(case)]
    for finding in findings:
        code = _AFTER_BIRTH.get(finding.code)
        if code is not None:
            words = str(finding.inputs.get("visit", ""))
            until = finding.inputs.get("until")
            day = date.fromisoformat(until) if isinstance(until, str) else None
            yield due_reason(case, code, Topic.MOTHER, Severity.WATCH, words, day)


def _pregnant(case: Case, pregnancy: Pregnancy) -> Reason:
    on, maternal = case.visit.visited_on, case.content.maternal
    expected_on, age = due_date(pregnancy, maternal), gestational_age(pregnancy, on, maternal)
    near = timedelta(days=case.content.expected.pregnancy_near_days)
    weeks = "" if age is None else str(age.weeks)
    if expected_on is not None and expected_on - on <= near:
        return due_reason(case, Due.PREGNANCY_NEAR, Topic.MOTHER, Severity.ACT, weeks, expected_on)
    return due_reason(case, Due.PREGNANCY, Topic.MOTHER, Severity.NOTE, weeks, expected_on)


def _iron(case: Case, pregnancy: Pregnancy) -> Iterator[Reason]:
    records = [
        IronRecord(
            on=visit.visited_on,
            given_tablets=None
            if (given := visit.number("iron_tablets_given")) is None
            else int(given),
            drunk_tablets=None,
            drinks_daily=None,
        )
        for visit in case.past
    ]
    maternal = case.content.maternal
    progress = iron_progress(pregnancy, records, case.visit.visited_on, maternal)
    if not progress.is_enough_given:
        words = str(progress.given_tablets or 0)
        yield due_reason(case, Due.IRON_PREGNANT, Topic.MOTHER, Severity.NOTE, words)


def supplement_reasons(case: Case) -> Iterator[Reason]:
    """Yield what the campaign of the month hands out, and the weekly tablet of a girl."""
    rules, on = case.content.expected, case.visit.visited_on
    visits = (*case.past, case.visit)
    for rule in due_supplements(case.person, on, visits, case.content.supplement_rules):
        code = _HANDED_OUT.get(rule.family)
        if code is not None:
            yield due_reason(case, code, Topic.SUPPLEMENT, Severity.NOTE, rule.short)
    weekly = rules.iron_weekly
    is_pregnant = LifeCycleGroup.PREGNANT in case.groups
    if case.person.sex is weekly.sex and weekly.holds(case.months) and not is_pregnant:
        yield due_reason(case, Due.IRON_WEEKLY, Topic.SUPPLEMENT, Severity.NOTE)
