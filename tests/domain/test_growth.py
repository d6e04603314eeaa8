import csv
import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.growth import (
    DAYS_PER_MONTH,
    LAST_DAY,
    Indicator,
    Measurements,
    Posture,
    assess,
    assess_school_age,
    reference_curve,
)
from posyandu_desktop.domain.growth_tables import GrowthTables, Table
from posyandu_desktop.domain.person import Sex

TOP = Path(__file__).parents[2]
TABLES = GrowthTables.from_bytes((TOP / "resources" / "growth" / "who2006.bin").read_bytes())
GOLDEN = Path(__file__).with_name("golden") / "growth_0_5y.csv"
COLUMNS = {
    "len": Indicator.LENGTH_HEIGHT_FOR_AGE,
    "wei": Indicator.WEIGHT_FOR_AGE,
    "wfl": Indicator.WEIGHT_FOR_LENGTH_HEIGHT,
    "bmi": Indicator.BMI_FOR_AGE,
    "hc": Indicator.HEAD_CIRCUMFERENCE_FOR_AGE,
    "ac": Indicator.ARM_CIRCUMFERENCE_FOR_AGE,
}
WEIGHT_BASED = {
    Indicator.WEIGHT_FOR_AGE,
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT,
    Indicator.BMI_FOR_AGE,
}
PUPIL_COLUMNS = {
    "hfa": Indicator.LENGTH_HEIGHT_FOR_AGE,
    "wfa": Indicator.WEIGHT_FOR_AGE,
    "bfa": Indicator.BMI_FOR_AGE,
}
SCHOOL_AGE = set(PUPIL_COLUMNS.values())
with GOLDEN.open(encoding="utf-8", newline="") as file:
    CHILDREN = list(csv.DictReader(file))
with GOLDEN.with_name("growth_5_19y.csv").open(encoding="utf-8", newline="") as file:
    PUPILS = list(csv.DictReader(file))

sexes = st.sampled_from(Sex)
ages = st.integers(0, LAST_DAY)


def a_child(**changes: object) -> Measurements:
    child = Measurements(
        sex=Sex.MALE,
        age_days=400,
        weight_kg=9.8,
        height_cm=77.0,
        posture=Posture.LYING,
        head_circumference_cm=46.0,
        muac_cm=14.5,
        oedema=False,
    )
    return dataclasses.replace(child, **changes)  # type: ignore[arg-type]


def z_of(indicator: Indicator, **changes: object) -> float:
    return assess(a_child(**changes), TABLES)[indicator].z


@pytest.mark.parametrize("row", CHILDREN, ids=lambda row: f"child {row['id']}")
def test_a_child_gets_the_answers_of_whos_own_program(row: dict[str, str]) -> None:
    measured = Measurements(
        sex=Sex.MALE if row["sex"] == "1" else Sex.FEMALE,
        age_days=int(row["age"]),
        weight_kg=float(row["weight"]),
        height_cm=float(row["lenhei"]),
        posture=Posture.LYING if row["measure"] == "l" else Posture.STANDING,
        head_circumference_cm=float(row["headc"]),
        muac_cm=float(row["armc"]),
        oedema=row["oedema"] == "y",
    )

    scores = assess(measured, TABLES)

    assert set(scores) == {each for name, each in COLUMNS.items() if row["z" + name]}
    for name, indicator in COLUMNS.items():
        if indicator in scores:
            assert scores[indicator].z == pytest.approx(float(row["z" + name]), abs=0.0051)
            assert scores[indicator].flagged == (row["f" + name] == "1")


def test_the_golden_children_are_all_there() -> None:
    assert len(CHILDREN) == 400
    assert {row["measure"] for row in CHILDREN} == {"l", "h"}


def test_a_child_with_everything_measured_gets_every_indicator() -> None:
    assert set(assess(a_child(), TABLES)) == set(Indicator)


@pytest.mark.parametrize(
    ("missing", "gone"),
    [
        ("weight_kg", WEIGHT_BASED),
        (
            "height_cm",
            {
                Indicator.LENGTH_HEIGHT_FOR_AGE,
                Indicator.WEIGHT_FOR_LENGTH_HEIGHT,
                Indicator.BMI_FOR_AGE,
            },
        ),
        ("head_circumference_cm", {Indicator.HEAD_CIRCUMFERENCE_FOR_AGE}),
        ("muac_cm", {Indicator.ARM_CIRCUMFERENCE_FOR_AGE}),
        ("posture", set()),
        ("oedema", set()),
    ],
)
def test_what_was_not_measured_is_not_assessed(missing: str, gone: set[Indicator]) -> None:
    assert set(Indicator) - set(assess(a_child(**{missing: None}), TABLES)) == gone


def test_oedema_takes_every_answer_that_uses_the_weight() -> None:
    assert set(assess(a_child(oedema=True), TABLES)) == set(Indicator) - WEIGHT_BASED


def test_the_arm_is_assessed_from_day_91() -> None:
    arm = Indicator.ARM_CIRCUMFERENCE_FOR_AGE

    assert arm not in assess(a_child(age_days=90), TABLES)
    assert arm in assess(a_child(age_days=91), TABLES)


def test_the_standards_for_small_children_end_with_day_1826() -> None:
    last = assess(a_child(age_days=1826, height_cm=108.0), TABLES)
    first = assess(a_child(age_days=1827, height_cm=108.0), TABLES)

    assert Indicator.WEIGHT_FOR_LENGTH_HEIGHT in last
    assert set(first) == SCHOOL_AGE


@pytest.mark.parametrize("row", PUPILS, ids=lambda row: f"pupil {row['id']}")
def test_a_pupil_gets_the_answers_of_whos_own_program(row: dict[str, str]) -> None:
    age_months = float(row["age_m"])
    measured = Measurements(
        sex=Sex.MALE if row["sex"] == "1" else Sex.FEMALE,
        age_days=round(age_months * DAYS_PER_MONTH),
        weight_kg=float(row["weight"]),
        height_cm=float(row["height"]),
        oedema=row["oedema"] == "y",
    )

    scores = assess_school_age(measured, age_months, TABLES)

    assert set(scores) == {each for name, each in PUPIL_COLUMNS.items() if row["z" + name]}
    for name, indicator in PUPIL_COLUMNS.items():
        if indicator in scores:
            assert scores[indicator].z == pytest.approx(float(row["z" + name]), abs=0.01)
            assert scores[indicator].flagged == (row["f" + name] == "1")


def test_the_golden_pupils_are_all_there() -> None:
    assert len(PUPILS) == 300


def test_nobody_is_assessed_after_nineteen_years() -> None:
    last_day = int(228 * DAYS_PER_MONTH)

    assert set(assess(a_child(age_days=last_day, height_cm=170.0, weight_kg=60.0), TABLES)) == {
        Indicator.LENGTH_HEIGHT_FOR_AGE,
        Indicator.BMI_FOR_AGE,
    }
    assert not assess(a_child(age_days=last_day + 1, height_cm=170.0), TABLES)


def test_weight_for_age_ends_with_ten_years() -> None:
    a_boy = a_child(age_days=3652, height_cm=138.0, weight_kg=31.0)
    assert Indicator.WEIGHT_FOR_AGE in assess(a_boy, TABLES)
    older = a_child(age_days=3653, height_cm=138.0, weight_kg=31.0)
    assert Indicator.WEIGHT_FOR_AGE not in assess(older, TABLES)


@pytest.mark.parametrize("indicator", [Indicator.LENGTH_HEIGHT_FOR_AGE, *sorted(WEIGHT_BASED)])
def test_standing_before_two_years_counts_seven_millimetres_more(indicator: Indicator) -> None:
    standing = z_of(indicator, height_cm=77.0, posture=Posture.STANDING)

    assert standing == pytest.approx(z_of(indicator, height_cm=77.7, posture=Posture.LYING))


@pytest.mark.parametrize("indicator", [Indicator.LENGTH_HEIGHT_FOR_AGE, *sorted(WEIGHT_BASED)])
def test_lying_from_day_731_counts_seven_millimetres_less(indicator: Indicator) -> None:
    lying = z_of(indicator, age_days=731, height_cm=87.7, posture=Posture.LYING)

    assert lying == pytest.approx(
        z_of(indicator, age_days=731, height_cm=87.0, posture=Posture.STANDING)
    )


def test_lying_on_day_730_is_taken_as_it_is() -> None:
    length = Indicator.LENGTH_HEIGHT_FOR_AGE

    assert z_of(length, age_days=730, posture=Posture.LYING) == z_of(
        length, age_days=730, posture=None
    )


def test_standing_before_nine_months_is_not_believed() -> None:
    length = Indicator.LENGTH_HEIGHT_FOR_AGE
    at_273, at_274 = (
        z_of(length, age_days=age, posture=Posture.STANDING)
        - z_of(length, age_days=age, posture=Posture.LYING)
        for age in (273, 274)
    )

    assert at_273 == 0
    assert at_274 > 0.2


@pytest.mark.parametrize(
    ("age_days", "posture", "height_cm", "answered"),
    [
        (100, Posture.LYING, 44.9, False),
        (100, Posture.LYING, 45.0, True),
        (700, Posture.LYING, 110.0, True),
        (700, Posture.LYING, 110.1, False),
        (800, Posture.STANDING, 64.9, False),
        (800, Posture.STANDING, 65.0, True),
        (800, Posture.LYING, 65.7, True),
        (800, Posture.STANDING, 120.0, True),
        (800, Posture.LYING, 120.7, True),
        (800, Posture.STANDING, 120.1, False),
    ],
)
def test_weight_for_length_is_answered_where_the_table_reaches(
    age_days: int, posture: Posture, height_cm: float, *, answered: bool
) -> None:
    scores = assess(a_child(age_days=age_days, posture=posture, height_cm=height_cm), TABLES)

    assert (Indicator.WEIGHT_FOR_LENGTH_HEIGHT in scores) == answered


def test_the_table_of_lengths_is_used_until_day_730_and_of_heights_from_day_731() -> None:
    weight = Indicator.WEIGHT_FOR_LENGTH_HEIGHT
    lengths = TABLES.row(Table.WEIGHT_FOR_LENGTH, Sex.MALE, 870)
    heights = TABLES.row(Table.WEIGHT_FOR_HEIGHT, Sex.MALE, 870)
    assert lengths is not None
    assert heights is not None

    assert z_of(weight, age_days=730, height_cm=87.0, posture=None) == lengths.z(9.8)
    assert z_of(weight, age_days=731, height_cm=87.0, posture=None) == heights.z(9.8)


@pytest.mark.parametrize(
    ("indicator", "lowest", "highest"),
    [
        (Indicator.WEIGHT_FOR_AGE, -6, 5),
        (Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, -5, 5),
        (Indicator.ARM_CIRCUMFERENCE_FOR_AGE, -5, 5),
        (Indicator.LENGTH_HEIGHT_FOR_AGE, -6, 6),
    ],
)
def test_a_value_is_flagged_beyond_the_distance_who_believes(
    indicator: Indicator, lowest: float, highest: float
) -> None:
    field = {
        Indicator.WEIGHT_FOR_AGE: "weight_kg",
        Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: "head_circumference_cm",
        Indicator.ARM_CIRCUMFERENCE_FOR_AGE: "muac_cm",
        Indicator.LENGTH_HEIGHT_FOR_AGE: "height_cm",
    }[indicator]

    def flagged(z: float) -> bool:
        value = dict(reference_curve(TABLES, indicator, Sex.MALE, z))[400]
        return assess(a_child(**{field: value}), TABLES)[indicator].flagged

    assert not flagged(lowest)
    assert not flagged(lowest - 0.004)
    assert flagged(lowest - 0.02)
    assert not flagged(highest)
    assert flagged(highest + 0.02)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("age_days", -1),
        ("weight_kg", 0.0),
        ("weight_kg", -3.2),
        ("weight_kg", 3200.0),
        ("height_cm", 0.7),
        ("head_circumference_cm", 0.0),
        ("muac_cm", float("nan")),
        ("height_cm", float("inf")),
    ],
)
def test_what_no_instrument_shows_is_refused(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=r"no instrument|age_days"):
        a_child(**{name: value})


@given(
    sex=sexes,
    age_days=ages,
    posture=st.sampled_from([None, *Posture]),
    height_cm=st.floats(40, 125),
    weights=st.tuples(st.floats(0.5, 40), st.floats(0.5, 40)),
)
def test_a_heavier_child_never_gets_a_lower_z(
    sex: Sex,
    age_days: int,
    posture: Posture | None,
    height_cm: float,
    weights: tuple[float, float],
) -> None:
    child = a_child(sex=sex, age_days=age_days, posture=posture, height_cm=height_cm)
    lighter, heavier = (
        assess(dataclasses.replace(child, weight_kg=weight), TABLES) for weight in sorted(weights)
    )

    assert set(lighter) == set(heavier)
    for indicator in WEIGHT_BASED & set(lighter):
        assert lighter[indicator].z <= heavier[indicator].z + 1e-9


@given(sex=sexes, age_days=ages, heights=st.tuples(st.floats(40, 125), st.floats(40, 125)))
def test_a_taller_child_never_gets_a_lower_z(
    sex: Sex, age_days: int, heights: tuple[float, float]
) -> None:
    shorter, taller = (
        z_of(Indicator.LENGTH_HEIGHT_FOR_AGE, sex=sex, age_days=age_days, height_cm=height)
        for height in sorted(heights)
    )

    assert shorter <= taller


@given(sex=sexes, age_days=ages)
def test_the_curve_at_zero_is_the_median(sex: Sex, age_days: int) -> None:
    row = TABLES.row(Table.WEIGHT_FOR_AGE, sex, age_days)
    curve = dict(reference_curve(TABLES, Indicator.WEIGHT_FOR_AGE, sex, 0))

    assert row is not None
    assert curve[age_days] == row.m


@pytest.mark.parametrize(
    ("indicator", "first"),
    [
        (Indicator.WEIGHT_FOR_AGE, 0),
        (Indicator.LENGTH_HEIGHT_FOR_AGE, 0),
        (Indicator.BMI_FOR_AGE, 0),
        (Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, 0),
        (Indicator.ARM_CIRCUMFERENCE_FOR_AGE, 91),
    ],
)
def test_a_curve_by_age_has_every_day_to_the_last(indicator: Indicator, first: int) -> None:
    curve = reference_curve(TABLES, indicator, Sex.FEMALE, -2)

    assert [age for age, _ in curve] == list(range(first, LAST_DAY + 1))


def test_a_curve_by_length_counts_in_centimetres() -> None:
    weight = Indicator.WEIGHT_FOR_LENGTH_HEIGHT
    lying = reference_curve(TABLES, weight, Sex.FEMALE, 0, posture=Posture.LYING)
    standing = reference_curve(TABLES, weight, Sex.FEMALE, 0, posture=Posture.STANDING)

    assert (lying[0][0], lying[1][0], lying[-1][0]) == (45.0, 45.1, 110.0)
    assert (standing[0][0], standing[-1][0]) == (65.0, 120.0)


def test_a_coarse_curve_still_reaches_the_last_day() -> None:
    fine = dict(reference_curve(TABLES, Indicator.WEIGHT_FOR_AGE, Sex.MALE, 1))
    coarse = reference_curve(TABLES, Indicator.WEIGHT_FOR_AGE, Sex.MALE, 1, step=30)

    assert [age for age, _ in coarse] == [*range(0, LAST_DAY, 30), LAST_DAY]
    assert all(fine[age] == value for age, value in coarse)


@given(sex=sexes, indicator=st.sampled_from(Indicator))
def test_the_lines_of_a_chart_never_cross(sex: Sex, indicator: Indicator) -> None:
    lines = [reference_curve(TABLES, indicator, sex, z, step=50) for z in (-3, -2, 0, 1, 2, 3)]

    for points in zip(*lines, strict=True):
        values = [value for _, value in points]
        assert values == sorted(values)


def test_a_child_on_a_line_of_the_chart_has_its_z() -> None:
    for z in (-4, -3, -2, 0, 1, 3, 4.5):
        weight_kg = dict(reference_curve(TABLES, Indicator.WEIGHT_FOR_AGE, Sex.MALE, z))[400]

        assert z_of(Indicator.WEIGHT_FOR_AGE, weight_kg=weight_kg) == pytest.approx(z)
