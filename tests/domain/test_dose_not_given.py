"""Doses that were due and not given: they stay due, and why is said until they are had."""

from dataclasses import replace
from datetime import date

import pytest

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.dose_not_given import (
    STANDS,
    DoseNotGiven,
    HeldBack,
    NotGivenReason,
    held_back,
)
from posyandu_desktop.domain.doses import dose_problems
from posyandu_desktop.domain.expected import Reason, Topic
from posyandu_desktop.domain.expected_reasons import Known, reasons
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.immunization_applies import NOWHERE
from posyandu_desktop.domain.immunization_context import dose_record
from posyandu_desktop.domain.immunization_next import doses_to_come, immunization_findings
from posyandu_desktop.domain.visit import Visit, VisitStatus
from posyandu_desktop.ui.texts.expected import reason_text
from tests.builders import CONTENT, a_child, a_dose, a_visit, an_old_dose
from tests.services.stores import TODAY

LAST_MONTH, BEFORE = date(2026, 4, 18), date(2026, 3, 17)
CHILD = a_child()
BOOK = (an_old_dose("hb0", 0), an_old_dose("bcg", 1), an_old_dose("dpt_hb_hib", 1))
MR = ("mr", 1)


def held(reason: NotGivenReason, on: date = LAST_MONTH, vaccine: str = "mr") -> Visit:
    dose = DoseNotGiven(vaccine=vaccine, dose_number=1, reason=reason)
    return replace(a_visit(CHILD, on, immunizations=BOOK), doses_not_given=(dose,))


def expected(*visits: Visit, on: date = TODAY) -> dict[str, Reason]:
    known = Known(person=CHILD, visits=visits)
    return {one.code: one for one in reasons(known, on, CONTENT)}


@pytest.mark.parametrize("reason", NotGivenReason)
def test_a_dose_that_was_not_given_stays_due(reason: NotGivenReason) -> None:
    visit = held(reason)
    record = dose_record(CHILD, a_visit(CHILD), [visit], CONTENT, NOWHERE, is_pregnant=False)
    due = {(dose.vaccine, dose.dose_number) for dose in doses_to_come(record) if dose.due}
    assert MR in due
    assert record.held_back == {MR: HeldBack(on=LAST_MONTH, reason=reason)}


def told(visit: Visit) -> dict[str, str]:
    case = case_of(CHILD, visit, (), CONTENT)
    return {one.code: str(one.inputs["doses"]) for one in immunization_findings(case)}


def test_nobody_is_sent_to_the_midwife_s_table_for_a_dose_held_back_today() -> None:
    visit = a_visit(CHILD, immunizations=BOOK)
    due = told(visit)["immunization.due"]
    assert "Campak-Rubela 1" in due
    one = replace(visit, doses_not_given=(held(NotGivenReason.SICK).doses_not_given[0],))
    assert "Campak-Rubela 1" not in told(one)["immunization.due"]

    record = dose_record(CHILD, visit, (), CONTENT, NOWHERE, is_pregnant=False)
    every = tuple(
        DoseNotGiven(vaccine=d.vaccine, dose_number=d.dose_number, reason=NotGivenReason.SICK)
        for d in doses_to_come(record)
        if d.due
    )
    assert told(replace(visit, doses_not_given=every)) == {}


def test_a_dose_held_back_last_month_is_asked_for_again() -> None:
    case = case_of(CHILD, a_visit(CHILD), (held(NotGivenReason.SICK),), CONTENT)
    [due] = immunization_findings(case)
    assert "Campak-Rubela 1" in str(due.inputs["doses"])


@pytest.mark.parametrize("reason", NotGivenReason)
def test_why_a_due_dose_was_not_given_is_a_reason_in_the_list_of_the_awaited(
    reason: NotGivenReason,
) -> None:
    found = expected(held(reason))[f"dose_{reason}"]
    assert (found.words, found.topic, found.due_on) == (
        "Campak-Rubela 1",
        Topic.VACCINE,
        LAST_MONTH,
    )
    assert found.severity is (Severity.WATCH if reason in STANDS else Severity.NOTE)
    assert reason_text(found).endswith("Campak-Rubela 1")


def test_a_contraindication_stands_before_the_dose_that_is_late() -> None:
    codes = list(expected(held(NotGivenReason.CONTRAINDICATED)))
    assert codes.index("dose_contraindicated") < codes.index("vaccine_late")


def test_the_last_reason_counts_and_only_until_the_dose_is_had() -> None:
    sick, refused = held(NotGivenReason.SICK, BEFORE), held(NotGivenReason.REFUSED)
    codes = expected(refused, sick)
    assert "dose_refused" in codes
    assert "dose_sick" not in codes
    given = a_visit(CHILD, immunizations=(a_dose("mr", 1),))
    assert "dose_refused" not in expected(refused, given)


def test_one_entered_in_error_says_nothing() -> None:
    void = replace(held(NotGivenReason.REFUSED), status=VisitStatus.ENTERED_IN_ERROR)
    assert "dose_refused" not in expected(void)


def test_a_dose_had_through_another_vaccine_is_not_held_back_any_more() -> None:
    assert held_back([held(NotGivenReason.SICK)], [MR]) == {}


def test_a_dose_cannot_be_given_and_not_given_at_one_visit() -> None:
    visit = replace(held(NotGivenReason.SICK, TODAY), immunizations=(a_dose("mr", 1),))
    found = [*dose_problems(CHILD, visit, CONTENT.immunization_schedule)]
    assert [problem.code for problem in found] == ["dose_given_and_not"]
    assert found[0].detail["label"] == "Campak-Rubela 1"


def test_every_reason_has_words_and_codes() -> None:
    offered = CONTENT.doses_not_given.reasons
    assert {one.code for one in offered} == set(NotGivenReason)
    assert all(CONTENT.doses_not_given.of(one.code) is one and one.codes for one in offered)
