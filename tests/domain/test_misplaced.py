"""Good numbers in the wrong line: what was one line late is asked about by the line it fits."""

from datetime import date

import pytest

from posyandu_desktop.domain.asked_fields import asked_fields
from posyandu_desktop.domain.case import Case, case_of
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.misplaced import beside_unread
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.plausibility import check_value, doubts
from posyandu_desktop.domain.slips import likely_meant
from posyandu_desktop.domain.visit import Value, Visit
from tests.domain.builders import ADULT_WOMAN, BOY, CONTENT, TODAY, a_person, a_visit
from tests.domain.pregnancies import a_birth, a_pregnancy

INFANT = a_person(date(2026, 3, 21), BOY)
NEWBORN = a_person(date(2026, 11, 11))
TODDLER = a_person(date(2025, 5, 1), BOY)
SCHOOLBOY = a_person(date(2015, 6, 1), BOY)
OLD_MAN = a_person(date(1955, 6, 1), BOY)
LAST_MONTH = date(2026, 10, 17)


def problems_of(person: Person, typed: dict[str, float], *history: Visit) -> tuple[Problem, ...]:
    """Return what cannot be read, as the screen leaves it out of the visit and explains it."""
    wholes = case_of(person, a_visit(TODAY), history, CONTENT)
    asked = asked_fields(wholes.cards, person, TODAY, wholes.groups)
    found = {code: check_value(asked[code], value) for code, value in typed.items()}
    kept: dict[str, Value] = {code: typed[code] for code, bad in found.items() if bad is None}
    case: Case = case_of(person, a_visit(TODAY, kept), history, CONTENT)
    return likely_meant([bad for bad in found.values() if bad is not None], case)


def doubts_of(person: Person, typed: dict[str, Value], *history: Visit) -> list[Doubt]:
    return list(doubts(person, a_visit(TODAY, typed), history, CONTENT))


@pytest.mark.parametrize(
    ("person", "typed", "other"),
    [
        (INFANT, {"height_cm": 7.2}, "weight_kg"),
        (ADULT_WOMAN, {"height_cm": 58.0}, "weight_kg"),
        (ADULT_WOMAN, {"weight_kg": 54.0, "muac_cm": 158.0}, "height_cm"),
        (OLD_MAN, {"glucose_random_mg_dl": 110.0, "uric_acid_mg_dl": 190.0}, "cholesterol_mg_dl"),
    ],
)
def test_a_number_one_line_late_is_asked_about_by_the_empty_line_above(
    person: Person, typed: dict[str, float], other: str
) -> None:
    [problem] = problems_of(person, typed)
    assert problem.detail["other_field"] == other
    assert "maybe" not in problem.detail


@pytest.mark.parametrize(
    ("typed", "maybe"),
    [
        ({"weight_kg": 7.4, "height_cm": 7.2}, 72.0),
        ({"weight_kg": 7.2, "height_cm": 68.0, "muac_cm": 158.0}, 15.8),
        ({"weight_kg": 72.0}, 7.2),
    ],
)
def test_a_slip_of_the_comma_is_named_where_no_line_above_was_passed_over(
    typed: dict[str, float], maybe: float
) -> None:
    [problem] = problems_of(INFANT, typed)
    assert problem.detail["maybe"] == maybe


def test_a_line_that_holds_something_unreadable_is_not_called_empty() -> None:
    found = problems_of(INFANT, {"weight_kg": 500.0, "height_cm": 7.2})
    assert [problem.detail.get("other_field") for problem in found] == [None, None]


def test_a_line_that_holds_letters_is_not_called_empty() -> None:
    letters = Problem(field="weight_kg", code="not_a_number", detail={"text": "58abc"})
    late = Problem(field="height_cm", code="outside_instrument", detail={"value": 58.0})
    case = case_of(ADULT_WOMAN, a_visit(TODAY), [], CONTENT)
    for found in likely_meant([letters, late], case):
        assert "other_field" not in found.detail


@pytest.mark.parametrize(
    ("person", "refused", "again"),
    [(TODDLER, 125.0, 12.5), (NEWBORN, 2300.0, 2.5), (ADULT_WOMAN, 540.0, 54.5)],
)
def test_a_weight_repeated_one_line_late_is_told_from_a_height(
    person: Person, refused: float, again: float
) -> None:
    weight, height = problems_of(person, {"weight_kg": refused, "height_cm": again})
    assert "maybe" in weight.detail
    assert height.detail["refused_field"] == "weight_kg"
    assert not {"maybe", "other_field"} & height.detail.keys()


BESIDE_ARM = {"weight_kg": 54.0, "height_cm": 155.0}
ALL_BEFORE_ARM = {**BESIDE_ARM, "waist_cm": 80.0}


@pytest.mark.parametrize(
    ("person", "typed", "arm_cm", "other"),
    [
        (TODDLER, {"weight_kg": 9.6, "height_cm": 77.0}, 77.0, None),
        (TODDLER, {"weight_kg": 9.6, "head_circumference_cm": 46.5}, 77.0, "height_cm"),
        (ADULT_WOMAN, BESIDE_ARM, 105.0, "waist_cm"),
        (ADULT_WOMAN, BESIDE_ARM, 85.0, "waist_cm"),
        (ADULT_WOMAN, ALL_BEFORE_ARM, 105.0, "systolic_mmhg"),
        (ADULT_WOMAN, {**ALL_BEFORE_ARM, "systolic_mmhg": 120.0}, 105.0, None),
    ],
)
def test_an_arm_that_cannot_be_is_taken_only_for_what_is_measured_on_the_body(
    person: Person, typed: dict[str, float], arm_cm: float, other: str | None
) -> None:
    [problem] = problems_of(person, {**typed, "muac_cm": arm_cm})
    assert problem.detail.get("other_field") == other


def test_the_height_of_a_mother_is_not_taken_for_her_blood_sugar() -> None:
    mother = Episodes(pregnancies=(a_pregnancy(outcome=a_birth(LAST_MONTH)),))
    typed: dict[str, Value] = {"weight_kg": 54.0, "muac_cm": 26.0}
    case = case_of(ADULT_WOMAN, a_visit(TODAY, typed), [], CONTENT, mother)
    late = Problem(field="height_cm", code="outside_instrument", detail={"value": 58.0})
    assert likely_meant([late], case) == (late,)


@pytest.mark.parametrize(("last_on", "other"), [(LAST_MONTH, None), (date(2025, 6, 1), "muac_cm")])
def test_a_line_that_is_folded_away_because_it_is_not_due_is_not_guessed(
    last_on: date, other: str | None
) -> None:
    typed = {"weight_kg": 54.0, "height_cm": 155.0, "waist_cm": 27.0}
    before = a_visit(last_on, {"muac_cm": 27.0})
    [problem] = problems_of(ADULT_WOMAN, typed, before)
    assert problem.detail.get("other_field") == other


@pytest.mark.parametrize("person", [TODDLER, ADULT_WOMAN])
def test_a_single_digit_is_not_read_as_ten_times_itself(person: Person) -> None:
    [problem] = problems_of(person, {"weight_kg": 11.0, "height_cm": 90.0, "muac_cm": 1.0})
    assert "maybe" not in problem.detail


@pytest.mark.parametrize(
    ("person", "weight", "height"),
    [(INFANT, 68.0, 7.2), (SCHOOLBOY, 135.0, 30.5), (OLD_MAN, 165.0, 58.0)],
)
def test_a_swapped_weight_and_height_are_recognised_at_every_age(
    person: Person, weight: float, height: float
) -> None:
    for problem in problems_of(person, {"weight_kg": weight, "height_cm": height}):
        assert problem.detail["swapped_weight"] == height
        assert problem.detail["swapped_height"] == weight


def test_a_swap_that_every_instrument_shows_is_doubted_in_both_lines() -> None:
    found = doubts_of(OLD_MAN, {"weight_kg": 160.0, "height_cm": 85.0})
    assert [(doubt.field, doubt.code) for doubt in found] == [
        ("weight_kg", "swapped"),
        ("height_cm", "swapped"),
    ]


def test_a_height_in_the_line_of_the_waist_is_asked_about_by_the_empty_height() -> None:
    [doubt] = doubts_of(ADULT_WOMAN, {"weight_kg": 54.0, "waist_cm": 155.0})
    assert (doubt.field, doubt.code) == ("waist_cm", "misplaced")
    assert doubt.detail["other_field"] == "height_cm"


def test_a_height_in_the_line_of_the_weight_is_asked_about_by_the_height_below() -> None:
    [doubt] = doubts_of(SCHOOLBOY, {"weight_kg": 135.0})
    assert (doubt.code, doubt.detail["other_field"]) == ("misplaced", "height_cm")


def test_the_persons_own_last_number_decides_whether_a_number_is_at_home() -> None:
    heavy = a_visit(LAST_MONTH, {"weight_kg": 140.0})
    assert doubts_of(OLD_MAN, {"weight_kg": 138.0}, heavy) == []


def test_a_doubt_does_not_call_a_line_empty_that_holds_something_unreadable() -> None:
    [doubt] = doubts_of(SCHOOLBOY, {"weight_kg": 135.0})
    letters = Problem(field="height_cm", code="not_a_number", detail={"text": "abc"})
    [told] = beside_unread([doubt], [letters])
    assert (told.code, told.detail) == ("unusual_for_age", {"value": 135.0, "unit": "kg"})
    assert beside_unread([doubt], []) == (doubt,)


def test_both_lines_of_a_swap_say_so_though_one_of_them_cannot_be_read() -> None:
    [doubt] = doubts_of(SCHOOLBOY, {"weight_kg": 135.0})
    swap = problems_of(SCHOOLBOY, {"weight_kg": 135.0, "height_cm": 30.5})
    [told] = beside_unread([doubt], swap)
    assert told.code == "swapped"
    assert (told.detail["swapped_weight"], told.detail["swapped_height"]) == (30.5, 135.0)
