"""The corridor of weight in pregnancy (domain reference 4.2, trap 33), every limit twice."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.gestational_gain import (
    GainPlace,
    NoCorridor,
    expected_gain,
    gain_corridor,
    judge_gain,
    pre_pregnancy_bmi,
    pre_pregnancy_bmi_class,
)
from posyandu_desktop.domain.pregnancy import (
    GestationalAge,
)
from tests.domain.pregnancies import (
    RULES,
    WEIGHED,
    a_birth,
    a_pregnancy,
    at,
    by_lmp,
)


@pytest.mark.parametrize(
    ("weight_kg", "code"),
    [
        (46.1, "underweight"),  # 18.44
        (46.2, "normal"),  # 18.48, which the card prints as 18.5
        (62.3, "normal"),  # 24.92
        (62.4, "overweight"),  # 24.96
        (74.8, "overweight"),  # 29.92
        (74.9, "obese"),  # 29.96
    ],
)
def test_the_bmi_before_pregnancy_has_whos_classes_without_a_gap(
    weight_kg: float, code: str
) -> None:
    woman = replace(a_pregnancy(), pre_pregnancy_weight_kg=weight_kg, height_cm=158.1)
    assert pre_pregnancy_bmi_class(woman, RULES) == code


def test_trap_33_the_adult_classes_do_not_hold_in_pregnancy() -> None:
    woman = replace(a_pregnancy(), pre_pregnancy_weight_kg=64.0, height_cm=160.0)
    assert pre_pregnancy_bmi(woman) == 25.0  # normal on the adult card
    assert pre_pregnancy_bmi_class(woman, RULES) == "overweight"


def test_trap_33_the_same_gain_is_little_for_one_woman_and_much_for_another() -> None:
    places = {}
    for before_kg in (40.0, 50.0, 62.0, 80.0):
        woman = replace(WEIGHED, pre_pregnancy_weight_kg=before_kg)
        result = judge_gain(woman, before_kg + 11.8, at(40), RULES)
        assert result is not None
        places[result.corridor.bmi_class] = result.place
    assert places == {
        "underweight": GainPlace.BELOW,
        "normal": GainPlace.WITHIN,
        "overweight": GainPlace.ABOVE,
        "obese": GainPlace.ABOVE,
    }


@pytest.mark.parametrize(
    ("bmi", "code", "least", "most", "weekly"),
    [
        (18.4, "underweight", 12.5, 18.0, 0.51),
        (18.5, "normal", 11.5, 16.0, 0.42),
        (24.9, "normal", 11.5, 16.0, 0.42),
        (25.0, "overweight", 7.0, 11.5, 0.28),
        (29.9, "overweight", 7.0, 11.5, 0.28),
        (30.0, "obese", 5.0, 9.0, 0.22),
    ],
)
def test_the_total_gain_is_the_one_of_the_table(
    bmi: float, code: str, least: float, most: float, weekly: float
) -> None:
    for weeks in (40, 42):
        corridor = gain_corridor(bmi, GestationalAge(weeks, 0), RULES)
        assert (corridor.min_gain_kg, corridor.max_gain_kg) == (least, most)
        assert (corridor.bmi_class, corridor.weekly_kg) == (code, weekly)


@pytest.mark.parametrize(
    ("weeks", "days", "least", "most", "weekly"),
    [
        (0, 0, 0.0, 0.0, None),
        (6, 0, 0.25, 1.0, None),
        (12, 0, 0.5, 2.0, None),
        (12, 1, 0.556, 2.071, 0.42),
        (26, 0, 6.0, 9.0, 0.42),
        (39, 6, 11.443, 15.928, 0.42),
    ],
)
def test_the_lines_are_straight_in_the_first_trimester_and_after_it(
    weeks: int, days: int, least: float, most: float, weekly: float | None
) -> None:
    corridor = gain_corridor(20.8, GestationalAge(weeks, days), RULES)
    assert (corridor.min_gain_kg, corridor.max_gain_kg) == (least, most)
    assert corridor.weekly_kg == weekly
    assert corridor.unverified


@given(bmi=st.floats(10, 60), days=st.integers(0, 320), later=st.integers(0, 60))
def test_the_corridor_has_a_width_and_never_falls(bmi: float, days: int, later: int) -> None:
    now = gain_corridor(bmi, GestationalAge.of_days(days), RULES)
    then = gain_corridor(bmi, GestationalAge.of_days(days + later), RULES)
    assert 0 <= now.min_gain_kg <= now.max_gain_kg
    assert now.min_gain_kg <= then.min_gain_kg
    assert now.max_gain_kg <= then.max_gain_kg


@pytest.mark.parametrize(
    ("weight_kg", "place"),
    [
        (55.9, GainPlace.BELOW),
        (56.0, GainPlace.WITHIN),
        (59.0, GainPlace.WITHIN),
        (59.1, GainPlace.ABOVE),
        (49.0, GainPlace.BELOW),
    ],
)
def test_a_gain_on_the_line_is_within(weight_kg: float, place: GainPlace) -> None:
    result = judge_gain(WEIGHED, weight_kg, at(26), RULES)
    assert result is not None
    assert (result.place, result.gained_kg) == (place, round(weight_kg - 50, 1))


def test_who_was_not_weighed_has_no_result() -> None:
    assert judge_gain(WEIGHED, None, at(26), RULES) is None
    assert judge_gain(a_pregnancy(), 55.0, at(26), RULES) is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"fetuses_expected": 2}, NoCorridor.MULTIPLE_PREGNANCY),
        ({"outcome": a_birth(at(37), children=2)}, NoCorridor.MULTIPLE_PREGNANCY),
        ({"pre_pregnancy_weight_kg": None}, NoCorridor.BMI_UNKNOWN),
        ({"height_cm": None}, NoCorridor.BMI_UNKNOWN),
        ({"height_cm": 0.0}, NoCorridor.BMI_UNKNOWN),
        ({"dating": None}, NoCorridor.AGE_UNKNOWN),
        ({"dating": by_lmp(at(26, 1))}, NoCorridor.AGE_UNKNOWN),
    ],
)
def test_trap_34_without_a_table_there_is_a_reason_instead(
    change: dict[str, Any], reason: NoCorridor
) -> None:
    found = expected_gain(replace(WEIGHED, **change), at(26), RULES)
    assert (found.corridor, found.reason) == (None, reason)


def test_one_child_expected_or_nobody_counted_is_the_singleton_table() -> None:
    counted = expected_gain(replace(WEIGHED, fetuses_expected=1), at(26), RULES)
    assert counted.reason is None
    assert counted.corridor is not None
    assert counted == expected_gain(WEIGHED, at(26), RULES)
