"""More is never a lower z, heavier never a lower class: both sexes, 0 to 19 years and older."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.adult import body_mass_index
from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.episodes import NO_EPISODES
from posyandu_desktop.domain.growth import (
    DAYS_PER_MONTH,
    LAST_SCHOOL_MONTH,
    Indicator,
    Measurements,
    Posture,
    assess,
)
from posyandu_desktop.domain.growth_tables import Table
from posyandu_desktop.domain.person import Sex
from tests.domain.anybody import Seen, anybody
from tests.domain.builders import CONTENT

TABLES = CONTENT.growth_tables
SCHOOL_FROM_MONTHS = 72
SHARES_OF_THE_MEDIAN = [share / 100 for share in range(30, 301, 2)]
LAST_DAY_AT_ALL = int(LAST_SCHOOL_MONTH * DAYS_PER_MONTH)
MEASURED = {
    Indicator.WEIGHT_FOR_AGE: ("weight_kg", 0.5, 120.0),
    Indicator.LENGTH_HEIGHT_FOR_AGE: ("height_cm", 30.0, 210.0),
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT: ("weight_kg", 0.5, 120.0),
    Indicator.BMI_FOR_AGE: ("weight_kg", 0.5, 120.0),
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: ("head_circumference_cm", 25.0, 65.0),
    Indicator.ARM_CIRCUMFERENCE_FOR_AGE: ("muac_cm", 5.0, 30.0),
}


@pytest.mark.parametrize("table", Table)
@pytest.mark.parametrize("sex", Sex)
def test_in_every_row_of_every_table_more_is_a_higher_z(table: Table, sex: Sex) -> None:
    rows = [TABLES.row(table, sex, number) for number in TABLES.span(table, sex)]
    assert len(rows) >= 60
    for row in rows:
        assert row is not None
        scores = [row.z(row.m * share) for share in SHARES_OF_THE_MEDIAN]
        assert all(less < more for less, more in pairwise(scores))


@pytest.mark.parametrize("indicator", Indicator)
@given(
    sex=st.sampled_from(Sex),
    age_days=st.integers(0, LAST_DAY_AT_ALL),
    posture=st.sampled_from([None, *Posture]),
    height_cm=st.floats(40, 200),
    data=st.data(),
)
def test_who_measures_more_never_has_a_lower_z(
    indicator: Indicator,
    sex: Sex,
    age_days: int,
    posture: Posture | None,
    height_cm: float,
    data: st.DataObject,
) -> None:
    field, lowest, highest = MEASURED[indicator]
    numbers = st.floats(lowest, highest)
    less, more = sorted(data.draw(st.tuples(numbers, numbers)))
    child = Measurements(
        sex=sex, age_days=age_days, posture=posture, height_cm=height_cm, weight_kg=10.0
    )
    changes: list[dict[str, Any]] = [{field: less}, {field: more}]
    first, second = (assess(replace(child, **each), TABLES).get(indicator) for each in changes)
    assert (first is None) is (second is None)
    if first is not None and second is not None:
        assert first.z <= second.z + 1e-9


@given(
    sex=st.sampled_from(Sex),
    age_days=st.integers(0, LAST_DAY_AT_ALL),
    posture=st.sampled_from([None, *Posture]),
    weight_kg=st.floats(1, 90),
    heights=st.tuples(st.floats(45, 190), st.floats(45, 190)),
)
def test_who_is_taller_at_the_same_weight_never_has_a_higher_bmi_for_age(
    sex: Sex,
    age_days: int,
    posture: Posture | None,
    weight_kg: float,
    heights: tuple[float, float],
) -> None:
    child = Measurements(sex=sex, age_days=age_days, posture=posture, weight_kg=weight_kg)
    shorter, taller = (
        assess(replace(child, height_cm=height), TABLES)[Indicator.BMI_FOR_AGE]
        for height in sorted(heights)
    )
    assert taller.z <= shorter.z + 1e-9


def places(seen: Seen) -> dict[str, int]:
    """Where in its scale each weight class of a visit stands, the thinnest first."""
    thresholds, adult = CONTENT.growth_thresholds, CONTENT.adult_thresholds
    scales: dict[str, list[str]] = {
        "weight_for_age": [each.code for each in thresholds.weight_for_age.categories],
        "weight_for_length_height": [
            each.code for each in thresholds.weight_for_length_height.categories
        ],
        "bmi_for_age": [each.code for each in thresholds.bmi_for_age.categories],
        "bmi_for_age_school": [each.code for each in thresholds.bmi_for_age_school.categories],
        "bmi": [each.code for each in adult.bmi.classes],
    }
    return {
        finding.rule: scales[finding.rule].index(finding.code.partition(".")[2])
        for finding in seen.meaning().findings
        if finding.rule in scales
    }


@pytest.mark.parametrize(
    ("ages", "heights", "rules"),
    [
        ((0, 59), (45, 120), {"weight_for_age", "weight_for_length_height", "bmi_for_age"}),
        ((61, 227), (100, 190), {"bmi_for_age_school"}),
        ((228, 1199), (120, 200), {"bmi"}),
    ],
)
@given(data=st.data())
def test_a_heavier_child_never_has_a_lower_class_and_a_thinner_one_never_a_higher(
    ages: tuple[int, int], heights: tuple[int, int], rules: set[str], data: st.DataObject
) -> None:
    seen = data.draw(anybody(ages, episodes=NO_EPISODES))
    height_cm = float(data.draw(st.integers(*heights)))
    square = (height_cm / 100) ** 2
    # No scale on the card of small children shows more than 40 kg.
    is_small = completed_months(seen.person.born_on, seen.visit.visited_on) < SCHOOL_FROM_MONTHS
    indices = st.floats(9, min(27, 39.9 / square) if is_small else 27)
    lighter, heavier = sorted(data.draw(st.tuples(indices, indices)))
    first, second = (
        places(seen.with_answers({"height_cm": height_cm, "weight_kg": round(bmi * square, 2)}))
        for bmi in (lighter, heavier)
    )
    assert first.keys() == second.keys() <= rules
    assert all(first[rule] <= second[rule] for rule in first)


@given(
    weights=st.tuples(st.integers(100, 2000), st.integers(100, 2000)),
    height_mm=st.integers(800, 2200),
)
def test_a_heavier_adult_never_has_a_lower_bmi(weights: tuple[int, int], height_mm: int) -> None:
    lighter, heavier = (body_mass_index(w / 10, height_mm / 10) for w in sorted(weights))
    assert lighter <= heavier
