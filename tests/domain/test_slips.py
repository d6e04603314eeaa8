"""Commas and units that slipped are met with the number that was meant."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.fitting import fits_age
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.plausibility import check_value, doubts
from posyandu_desktop.domain.slips import likely_meant
from posyandu_desktop.domain.visit import Value, Visit
from tests.domain.builders import ADULT_MAN, CONTENT, TODAY, a_person, a_visit, weighed

CHILD = a_person(date(2025, 9, 12))
TEENAGER = a_person(date(2012, 3, 1))
LAST_MONTH = date(2026, 10, 17)
SLIPS = {"decimal_slip", "slip_for_age", "last_was_slip"}


def found(
    observations: dict[str, Value], *history: Visit, person: Person = CHILD
) -> list[tuple[str, str, object]]:
    visit = a_visit(TODAY, observations)
    return [
        (doubt.field, doubt.code, doubt.detail.get("maybe"))
        for doubt in doubts(person, visit, history, CONTENT)
    ]


def meant(
    field: str, value: float, history: Sequence[Visit] = (), person: Person = CHILD
) -> tuple[object, object]:
    above: dict[str, Value] = {} if field == "weight_kg" else {"weight_kg": 8.5}
    case = case_of(person, a_visit(TODAY, above), history, CONTENT)
    on_card = next(card.field(field) for card in case.cards)
    assert isinstance(on_card, Quantity)
    problem = check_value(on_card, value)
    assert problem is not None, "the instrument shows this number"
    [explained] = likely_meant([problem], case)
    return explained.detail.get("maybe"), explained.detail.get("slip")


@pytest.mark.parametrize(
    ("field", "typed", "maybe", "kind"),
    [
        ("weight_kg", 8500.0, 8.5, "gram"),
        ("weight_kg", 11200.0, 11.2, "gram"),
        ("weight_kg", 845.0, 8.45, "comma"),
        ("weight_kg", 112.0, 11.2, "comma"),
        ("height_cm", 705.0, 70.5, "millimetre"),
        ("height_cm", 7.05, 70.5, "comma"),
        ("height_cm", 0.71, 71.0, "metre"),
        ("head_circumference_cm", 452.0, 45.2, "millimetre"),
        ("muac_cm", 135.0, 13.5, "millimetre"),
        ("muac_cm", 1.4, 14.0, "comma"),
    ],
)
def test_what_no_instrument_shows_is_read_by_the_age_at_a_first_visit(
    field: str, typed: float, maybe: float, kind: str
) -> None:
    assert meant(field, typed) == (maybe, kind)


@pytest.mark.parametrize(
    ("field", "typed", "maybe", "kind"),
    [
        ("weight_kg", 62500.0, 62.5, "gram"),
        ("weight_kg", 625.0, 62.5, "comma"),
        ("height_cm", 1.65, 165.0, "metre"),
        ("height_cm", 1650.0, 165.0, "millimetre"),
        ("hb_g_dl", 125.0, 12.5, "comma"),
    ],
)
def test_where_who_has_no_table_what_is_usual_decides(
    field: str, typed: float, maybe: float, kind: str
) -> None:
    assert meant(field, typed, person=ADULT_MAN) == (maybe, kind)


def test_the_last_number_decides_before_the_age_does() -> None:
    assert meant("weight_kg", 62.0) == (6.2, "comma")
    assert meant("weight_kg", 62.0, [weighed(LAST_MONTH, 6.0)]) == (6.2, "comma")
    assert meant("weight_kg", 7900.0, [weighed(LAST_MONTH, 8.0)]) == (7.9, "gram")


NEWBORN = a_person(date(2026, 11, 11))


@pytest.mark.parametrize(
    ("person", "field", "typed"),
    [(NEWBORN, "weight_kg", 75.0), (CHILD, "height_cm", 190.0), (ADULT_MAN, "height_cm", 600.0)],
)
def test_a_number_that_means_nothing_plausible_is_not_guessed_at(
    person: Person, field: str, typed: float
) -> None:
    assert meant(field, typed, person=person) == (None, None)


def test_points_between_thousands_are_read_as_grams() -> None:
    problem = Problem(field="weight_kg", code="not_a_number", detail={"text": "8.500"})
    letters = Problem(field="weight_kg", code="not_a_number", detail={"text": "8,5kg"})
    case = case_of(CHILD, a_visit(TODAY), [], CONTENT)

    explained, untouched = likely_meant([problem, letters], case)

    assert explained.detail == {"text": "8.500", "maybe": 8.5, "slip": "gram", "unit": "kg"}
    assert untouched == letters


def test_other_problems_and_fields_without_slips_are_left_alone() -> None:
    others = [
        Problem(field="weight_kg", code="too_many_decimals", detail={"value": 8.455}),
        Problem(field="systolic_mmhg", code="outside_instrument", detail={"value": 1200.0}),
        Problem(field="visit", code="visit_in_future"),
    ]
    case = case_of(ADULT_MAN, a_visit(TODAY), [], CONTENT)
    assert likely_meant(others, case) == tuple(others)


@pytest.mark.parametrize(
    ("observations", "last", "expected"),
    [
        ({"weight_kg": 1.12}, {"weight_kg": 11.2}, ("weight_kg", "decimal_slip", 11.2)),
        ({"muac_cm": 13.6}, {"muac_cm": 13.5}, None),
        ({"weight_kg": 8.5}, {"weight_kg": 8.4}, None),
        ({"weight_kg": 11.2}, {"weight_kg": 1.12}, ("weight_kg", "last_was_slip", None)),
        ({"weight_kg": 0.85}, {}, ("weight_kg", "slip_for_age", 8.5)),
        ({"weight_kg": 1.12}, {}, ("weight_kg", "slip_for_age", 11.2)),
        ({"weight_kg": 5.2}, {}, None),
        ({"weight_kg": 2.5}, {}, ("weight_kg", "implausible_for_age", None)),
    ],
)
def test_what_the_instrument_shows_is_doubted_by_the_last_number_or_the_age(
    observations: dict[str, Value],
    last: dict[str, Value],
    expected: tuple[str, str, object] | None,
) -> None:
    history = [a_visit(LAST_MONTH, last)] if last else []
    assert found(observations, *history) == ([] if expected is None else [expected])


def test_an_adult_is_asked_about_a_lost_comma_at_the_first_visit() -> None:
    assert found({"weight_kg": 10.5}, person=ADULT_MAN) == [("weight_kg", "slip_for_age", 105.0)]
    assert found({"weight_kg": 105.0}, person=ADULT_MAN) == []


def test_a_weight_of_long_ago_leaves_the_age_to_decide() -> None:
    newborn = weighed(date(2025, 9, 14), 3.1)
    assert found({"weight_kg": 0.95}, newborn) == [("weight_kg", "slip_for_age", 9.5)]
    assert found({"weight_kg": 9.5}, newborn) == []


def test_a_slip_names_the_unit_it_was_probably_written_in() -> None:
    visit = a_visit(TODAY, {"height_cm": 80.0, "weight_kg": 1.12})
    [doubt] = doubts(CHILD, visit, [weighed(LAST_MONTH, 11.2)], CONTENT)
    assert (doubt.detail["slip"], doubt.detail["unit"]) == ("comma", "kg")


@given(
    weight_kg=st.integers(50, 4000).map(lambda hundredths: hundredths / 100),
    height_cm=st.integers(300, 1400).map(lambda tenths: tenths / 10),
    muac_cm=st.integers(50, 300).map(lambda tenths: tenths / 10),
    days_ago=st.integers(1, 430),
)
def test_a_number_that_equals_the_last_one_is_never_called_a_slip(
    weight_kg: float, height_cm: float, muac_cm: float, days_ago: int
) -> None:
    same: dict[str, Value] = {
        "weight_kg": weight_kg,
        "height_cm": height_cm,
        "posture": "lying",
        "muac_cm": muac_cm,
    }
    last = a_visit(date.fromordinal(TODAY.toordinal() - days_ago), same)
    assert not SLIPS & {code for _, code, _ in found(same, last)}


@given(weight_kg=st.integers(50, 4000).map(lambda hundredths: hundredths / 100))
def test_what_is_offered_instead_always_fits_the_age_or_the_last_number(weight_kg: float) -> None:
    case = case_of(CHILD, a_visit(TODAY, {"weight_kg": weight_kg}), [], CONTENT)
    for doubt in doubts(CHILD, case.visit, [], CONTENT):
        if doubt.code == "slip_for_age":
            assert fits_age(case, "weight_kg", weight_kg) is False
            assert fits_age(case, "weight_kg", float(doubt.detail["maybe"])) is True


def test_nothing_is_known_of_a_number_without_table_and_without_usual_range() -> None:
    case = case_of(TEENAGER, a_visit(TODAY), [], CONTENT)
    assert fits_age(case, "no_such_number", 10.0) is None
    assert fits_age(case, "weight_kg", 45.0) is True
    assert fits_age(case, "weight_kg", 4.5) is False
