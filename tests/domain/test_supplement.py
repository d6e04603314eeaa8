from datetime import date

import pytest

from posyandu_desktop.domain.age import Period
from posyandu_desktop.domain.supplement import campaign_of, due_supplements
from posyandu_desktop.domain.visit import SupplementKind, VisitStatus
from tests.domain.builders import CONTENT, a_person, a_visit, codes_of, meaning

RULES = CONTENT.supplement_rules
BLUE, RED = SupplementKind.VITAMIN_A_BLUE, SupplementKind.VITAMIN_A_RED
DEWORMING = SupplementKind.DEWORMING


def due(born_on: date, on: date, *history: tuple[date, SupplementKind]) -> list[SupplementKind]:
    visits = [a_visit(day, supplements=[kind]) for day, kind in history]
    return [rule.kind for rule in due_supplements(a_person(born_on), on, visits, RULES)]


@pytest.mark.parametrize(
    ("born_on", "on", "expected"),
    [
        (date(2025, 8, 16), date(2026, 2, 15), []),
        (date(2025, 8, 15), date(2026, 2, 15), [BLUE]),
        (date(2025, 2, 16), date(2026, 2, 15), [BLUE]),
        (date(2025, 2, 15), date(2026, 2, 15), [RED]),
        (date(2025, 2, 15), date(2026, 8, 15), [RED, DEWORMING]),
        (date(2021, 8, 16), date(2026, 8, 15), [RED, DEWORMING]),
        (date(2021, 8, 15), date(2026, 8, 15), [DEWORMING]),
        (date(2020, 8, 15), date(2026, 8, 15), []),
    ],
)
def test_the_colour_goes_by_the_age_on_that_day(
    born_on: date, on: date, expected: list[SupplementKind]
) -> None:
    assert due(born_on, on) == expected


@pytest.mark.parametrize("month", [1, 4, 5, 6, 7, 10, 11, 12])
def test_outside_the_campaign_months_nothing_is_due(month: int) -> None:
    assert due(date(2024, 1, 1), date(2026, month, 15)) == []


@pytest.mark.parametrize(("month", "campaign"), [(2, 2), (3, 2), (8, 8), (9, 8)])
def test_the_month_after_belongs_to_the_campaign_before_it(month: int, campaign: int) -> None:
    assert campaign_of(RULES.rule(RED), date(2026, month, 28)) == Period(2026, campaign)


def test_who_had_it_in_the_campaign_is_done_in_the_sweeping_month_too() -> None:
    born_on = date(2024, 1, 1)
    assert due(born_on, date(2026, 3, 10), (date(2026, 2, 10), RED)) == []
    assert due(born_on, date(2026, 3, 10), (date(2025, 8, 10), RED)) == [RED]


def test_a_blue_capsule_in_february_is_not_followed_by_a_red_one_in_march() -> None:
    born_on = date(2025, 3, 1)
    assert due(born_on, date(2026, 3, 10), (date(2026, 2, 10), BLUE)) == []
    assert due(born_on, date(2026, 3, 10)) == [RED]


def test_what_was_entered_in_error_was_not_handed_out() -> None:
    wrong = a_visit(date(2026, 2, 10), supplements=[RED], status=VisitStatus.ENTERED_IN_ERROR)
    person = a_person(date(2024, 1, 1))
    rules = due_supplements(person, date(2026, 3, 10), [wrong], RULES)
    assert [rule.kind for rule in rules] == [RED]


def test_the_child_of_that_month_is_reminded_until_it_is_handed_out() -> None:
    person = a_person(date(2024, 1, 1))
    found = meaning(person, {}, date(2026, 8, 15))
    [finding] = [each for each in found.findings if each.rule == "supplement"]
    assert CONTENT.label(finding) == "Waktunya: Vitamin A kapsul merah, Obat cacing"
    earlier = a_visit(date(2026, 8, 2), supplements=[RED, DEWORMING])
    assert codes_of(meaning(person, {}, date(2026, 8, 15), [earlier]), "supplement") == []
