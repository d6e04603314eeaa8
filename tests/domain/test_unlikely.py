"""Every number of every card has something it is held to before it is believed."""

from dataclasses import replace
from datetime import date

import pytest

from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.plausibility import doubts, problems
from posyandu_desktop.domain.visit import Value, Visit
from tests.domain.builders import ADULT_MAN, ADULT_WOMAN, BOY, CONTENT, TODAY, a_person, a_visit
from tests.domain.pregnancies import a_pregnancy

SCHOOLBOY = a_person(date(2015, 6, 1), BOY)
SMALL_BOY = a_person(date(2018, 6, 1), BOY)
OLD_MAN = a_person(date(1955, 6, 1), BOY)
LAST_MONTH = date(2026, 10, 17)
WHO_HAS_A_TABLE = {"weight_kg", "height_cm", "head_circumference_cm", "muac_cm"}


def found(person: Person, typed: dict[str, Value], *history: Visit) -> list[tuple[str, str]]:
    visit = a_visit(TODAY, typed)
    return [(each.field, each.code) for each in doubts(person, visit, history, CONTENT)]


def test_every_number_of_every_card_is_held_to_something() -> None:
    asked = {
        field.code
        for card in CONTENT.cards
        for step in card.steps
        for field in step.fields
        if isinstance(field, Quantity)
    }
    held = set(CONTENT.plausibility.slips.usual_fields) | WHO_HAS_A_TABLE
    assert asked - held == {"puma_smoking_years"}, "years of smoking are held to the age"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"waist_cm": 155.0, "height_cm": 152.0, "weight_kg": 54.0}, "unusual_for_age"),
        ({"waist_cm": 149.0, "height_cm": 149.0, "weight_kg": 98.0}, "waist_as_height"),
        ({"waist_cm": 145.0, "weight_kg": 54.0}, "waist_unlikely_for_weight"),
        ({"waist_cm": 145.0, "height_cm": 155.0, "weight_kg": 54.0}, "waist_unlikely_for_weight"),
        ({"waist_cm": 118.0, "height_cm": 150.0, "weight_kg": 98.0}, None),
        ({"waist_cm": 66.0, "height_cm": 158.0, "weight_kg": 36.0}, None),
        ({"waist_cm": 84.0}, None),
    ],
)
def test_a_waist_is_doubted_at_the_first_visit_by_the_body_it_belongs_to(
    typed: dict[str, Value], code: str | None
) -> None:
    assert found(ADULT_WOMAN, typed) == ([] if code is None else [("waist_cm", code)])


@pytest.mark.parametrize(
    ("field", "last", "now"),
    [
        ("waist_cm", 89.3, 120.0),
        ("waist_cm", 89.3, 70.0),
        ("muac_cm", 27.0, 36.0),
        ("hb_g_dl", 12.4, 6.9),
        ("glucose_random_mg_dl", 101.0, 400.0),
        ("cholesterol_mg_dl", 180.0, 350.0),
        ("uric_acid_mg_dl", 5.0, 11.0),
    ],
)
def test_a_number_far_from_the_last_one_is_doubted(field: str, last: float, now: float) -> None:
    before = a_visit(LAST_MONTH, {field: last})
    assert found(ADULT_WOMAN, {field: now}, before) == [(field, "changed_far")]
    assert found(ADULT_WOMAN, {field: now}) == []


def test_the_height_typed_as_waist_is_doubted_beside_the_last_waist() -> None:
    before = a_visit(LAST_MONTH, {"waist_cm": 89.3})
    typed: dict[str, Value] = {"weight_kg": 60.0, "height_cm": 156.0, "waist_cm": 156.0}
    assert [field for field, _ in found(ADULT_WOMAN, typed, before)] == ["waist_cm"]


def test_a_number_of_long_ago_is_no_measure() -> None:
    before = a_visit(date(2024, 10, 17), {"waist_cm": 70.0})
    assert found(ADULT_WOMAN, {"waist_cm": 95.0}, before) == []


@pytest.mark.parametrize(
    ("person", "typed", "expected"),
    [
        (SCHOOLBOY, {"weight_kg": 95.0, "height_cm": 135.0}, "unlikely_for_height"),
        (SCHOOLBOY, {"weight_kg": 34.0, "height_cm": 135.0}, None),
        (SCHOOLBOY, {"weight_kg": 60.0, "height_cm": 145.0}, None),
        (SMALL_BOY, {"weight_kg": 74.0}, "implausible_for_age"),
        (OLD_MAN, {"weight_kg": 148.0, "height_cm": 150.0}, "unlikely_for_height"),
        (OLD_MAN, {"weight_kg": 36.0, "height_cm": 158.0}, None),
    ],
)
def test_a_weight_nearly_nobody_has_is_doubted_at_every_age(
    person: Person, typed: dict[str, Value], expected: str | None
) -> None:
    assert found(person, typed) == ([] if expected is None else [("weight_kg", expected)])


def test_a_grown_up_is_held_to_the_last_height_where_none_is_taken_today() -> None:
    before = a_visit(LAST_MONTH, {"height_cm": 150.0})
    assert found(OLD_MAN, {"weight_kg": 148.0}, before) == [("weight_kg", "unlikely_for_height")]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"systolic_mmhg": 240.0, "diastolic_mmhg": 110.0}, [("systolic_mmhg", "unusual_for_age")]),
        (
            {
                "systolic_mmhg": 240.0,
                "diastolic_mmhg": 110.0,
                "systolic_again_mmhg": 236.0,
                "diastolic_again_mmhg": 112.0,
            },
            [],
        ),
        ({"systolic_mmhg": 180.0, "diastolic_mmhg": 110.0}, []),
    ],
)
def test_a_pressure_measured_twice_alike_is_believed(
    typed: dict[str, Value], expected: list[tuple[str, str]]
) -> None:
    assert found(OLD_MAN, typed) == expected


@pytest.mark.parametrize(("cm", "expected"), [(28.0, []), (12.0, ["unlikely_for_weeks"])])
def test_a_fundal_height_is_held_to_the_weeks(cm: float, expected: list[str]) -> None:
    episodes = Episodes(pregnancies=(a_pregnancy(date(2026, 5, 9)),))
    visit = a_visit(TODAY, {"fundal_height_cm": cm})
    said = doubts(ADULT_WOMAN, visit, [], CONTENT, episodes)
    assert [each.code for each in said if each.field == "fundal_height_cm"] == expected


def test_nobody_smoked_longer_than_they_live() -> None:
    assert found(ADULT_MAN, {"puma_smoking_years": 44.0}) == [
        ("puma_smoking_years", "smoked_too_long")
    ]
    assert found(ADULT_MAN, {"puma_smoking_years": 30.0}) == []


def test_a_doubt_never_keeps_a_visit_from_being_saved() -> None:
    odd = a_visit(TODAY, {"weight_kg": 54.0, "waist_cm": 155.0})
    assert problems(ADULT_WOMAN, replace(odd, cards=()), TODAY, CONTENT) == ()
