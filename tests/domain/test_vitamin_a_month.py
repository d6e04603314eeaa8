from dataclasses import replace
from datetime import date

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.supplement import due_supplements
from posyandu_desktop.domain.visit import Supplement, SupplementKind, Visit
from posyandu_desktop.domain.vitamin_a_month import content_of_session, is_vitamin_a_month
from tests.builders import CONTENT, a_child, a_visit

RULES = CONTENT.supplement_rules
RED = SupplementKind.VITAMIN_A_RED


def a_toddler() -> Person:
    return a_child(born_on=date(2024, 1, 10))


def due(on: date, said: bool | None, *history: Visit) -> set[SupplementKind]:
    rules = content_of_session(CONTENT, on, vitamin_a=said).supplement_rules
    return {rule.kind for rule in due_supplements(a_toddler(), on, history, rules)}


def with_capsule(on: date) -> Visit:
    return replace(a_visit(a_toddler(), on), supplements=(Supplement(kind=RED),))


@pytest.mark.parametrize(
    ("month", "is_month"), [(1, False), (2, True), (3, False), (8, True), (9, False), (10, False)]
)
def test_february_and_august_are_the_months_of_the_calendar(month: int, is_month: bool) -> None:
    assert is_vitamin_a_month(RULES, date(2026, month, 15)) is is_month


def test_what_the_calendar_says_too_changes_nothing() -> None:
    for said in (None, True):
        assert content_of_session(CONTENT, date(2026, 2, 15), vitamin_a=said) is CONTENT
    assert content_of_session(CONTENT, date(2026, 10, 15), vitamin_a=False) is CONTENT


def test_a_month_that_is_said_to_be_one_makes_the_capsule_due() -> None:
    on = date(2026, 10, 15)
    assert RED not in due(on, None)
    assert RED in due(on, True)
    assert RED not in {
        rule.kind for rule in due_supplements(a_toddler(), on, (), CONTENT.supplement_rules)
    }


def test_a_month_that_is_said_not_to_be_one_takes_it_back_and_nothing_else() -> None:
    on = date(2026, 8, 15)
    assert due(on, None) == {RED, SupplementKind.DEWORMING}
    assert due(on, False) == {SupplementKind.DEWORMING}


@pytest.mark.parametrize(
    ("had_on", "on"),
    [
        (date(2026, 8, 12), date(2026, 10, 15)),
        (date(2026, 9, 12), date(2026, 12, 15)),
        (date(2025, 8, 12), date(2025, 9, 20)),
    ],
)
def test_who_had_the_capsule_of_the_last_campaign_gets_no_second_one_in_a_month_said_to_be_one(
    had_on: date, on: date
) -> None:
    assert RED in due(on, True)
    assert RED not in due(on, True, with_capsule(had_on))


def test_a_capsule_given_a_month_early_counts_for_the_campaign() -> None:
    assert RED not in due(date(2026, 8, 15), None, with_capsule(date(2026, 7, 20)))
    assert RED not in due(date(2027, 2, 15), None, with_capsule(date(2027, 1, 20)))
    assert RED in due(date(2027, 2, 15), None, with_capsule(date(2026, 12, 20)))


def test_the_month_after_a_campaign_stays_for_those_who_missed_it() -> None:
    on = date(2026, 9, 15)
    assert RED in due(on, True)
    assert RED not in due(on, True, with_capsule(date(2026, 8, 15)))
