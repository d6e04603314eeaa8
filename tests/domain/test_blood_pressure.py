from datetime import date

import pytest

from posyandu_desktop.domain.blood_pressure import classify_pressure
from posyandu_desktop.domain.finding import Severity, Urgency
from posyandu_desktop.domain.person import Sex
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    CONTENT,
    TODAY,
    a_person,
    codes_of,
    meaning,
)

ADULT_MONTHS = 12 * 40


@pytest.mark.parametrize(
    ("systolic", "diastolic", "code", "recap"),
    [
        (89, 70, "low", "low"),
        (110, 59, "low", "low"),
        (90, 60, "optimal", "normal"),
        (119, 79, "optimal", "normal"),
        (120, 79, "normal", "normal"),
        (119, 80, "normal", "normal"),
        (129, 84, "normal", "normal"),
        (130, 84, "high_normal", "normal"),
        (129, 85, "high_normal", "normal"),
        (139, 89, "high_normal", "normal"),
        (140, 89, "grade_1", "high"),
        (139, 90, "grade_1", "high"),
        (140, 90, "grade_1", "high"),
        (159, 99, "grade_1", "high"),
        (160, 80, "grade_2", "high"),
        (120, 100, "grade_2", "high"),
        (179, 109, "grade_2", "high"),
        (180, 80, "grade_3", "high"),
        (130, 110, "grade_3", "high"),
        (135, 58, "high_normal", "normal"),
        (150, 55, "grade_1", "high"),
    ],
)
def test_the_higher_of_the_two_numbers_decides(
    systolic: float, diastolic: float, code: str, recap: str
) -> None:
    pressure = (systolic, diastolic)
    result = classify_pressure(pressure, Sex.FEMALE, ADULT_MONTHS, CONTENT.blood_pressure)
    assert result is not None
    assert (result.code, result.recap) == (code, recap)


@pytest.mark.parametrize(
    ("systolic", "diastolic", "code"),
    [
        (119, 79, "adolescent_normal"),
        (120, 79, "adolescent_elevated"),
        (129, 70, "adolescent_elevated"),
        (110, 80, "adolescent_grade_1"),
        (130, 70, "adolescent_grade_1"),
        (140, 70, "adolescent_grade_2"),
        (120, 90, "adolescent_grade_2"),
        (85, 60, "low"),
    ],
)
def test_from_thirteen_to_seventeen_other_limits_hold(
    systolic: float, diastolic: float, code: str
) -> None:
    for months in (156, 215):
        pressure = (systolic, diastolic)
        result = classify_pressure(pressure, Sex.FEMALE, months, CONTENT.blood_pressure)
        assert result is not None
        assert result.code == code


@pytest.mark.parametrize(
    ("years", "sex", "systolic", "diastolic"),
    [
        (7, Sex.MALE, 106, 68),
        (7, Sex.FEMALE, 106, 68),
        (8, Sex.MALE, 107, 69),
        (9, Sex.MALE, 107, 70),
        (9, Sex.FEMALE, 108, 71),
        (10, Sex.MALE, 108, 72),
        (10, Sex.FEMALE, 109, 72),
        (11, Sex.MALE, 110, 74),
        (11, Sex.FEMALE, 111, 74),
        (12, Sex.MALE, 113, 75),
        (12, Sex.FEMALE, 114, 75),
    ],
)
def test_from_seven_to_twelve_the_upper_limit_depends_on_age_and_sex(
    years: int, sex: Sex, systolic: int, diastolic: int
) -> None:
    rules = CONTENT.blood_pressure
    for months in (12 * years, 12 * years + 11):
        codes = [
            result.code
            for reading in (
                (systolic, diastolic),
                (systolic + 1, diastolic),
                (systolic, diastolic + 1),
            )
            if (result := classify_pressure(reading, sex, months, rules))
        ]
        assert codes == ["child_normal", "child_high", "child_high"]


def test_adult_limits_begin_at_eighteen_and_nothing_is_said_below_seven() -> None:
    rules = CONTENT.blood_pressure
    adult = classify_pressure((131, 82), Sex.MALE, 216, rules)
    assert adult is not None
    assert adult.code == "high_normal"
    assert classify_pressure((131, 82), Sex.MALE, 83, rules) is None


@pytest.mark.parametrize(
    ("systolic", "diastolic", "code", "urgency"),
    [
        (160, 80, "pregnancy_severe", Urgency.NOW),
        (120, 110, "pregnancy_severe", Urgency.NOW),
        (140, 80, "pregnancy_high", Urgency.TODAY),
        (120, 90, "pregnancy_high", Urgency.TODAY),
        (130, 80, "pregnancy_watch", Urgency.TODAY),
        (120, 85, "pregnancy_watch", Urgency.TODAY),
    ],
)
def test_in_pregnancy_the_same_numbers_are_more_urgent(
    systolic: float, diastolic: float, code: str, urgency: Urgency
) -> None:
    numbers = {"systolic_mmhg": float(systolic), "diastolic_mmhg": float(diastolic)}
    found = meaning(ADULT_WOMAN, numbers | {"pregnant": True})
    assert codes_of(found, "blood_pressure") == [f"blood_pressure.{code}"]
    assert found.advice[0].urgency is urgency


def test_above_180_110_is_a_matter_of_the_same_day() -> None:
    found = meaning(ADULT_MAN, {"systolic_mmhg": 184.0, "diastolic_mmhg": 112.0})
    assert found.findings[0].severity is Severity.URGENT
    assert found.advice[0].urgency is Urgency.TODAY
    assert found.advice[0].refer_to == "puskesmas"


@pytest.mark.parametrize("only", ["systolic_mmhg", "diastolic_mmhg"])
def test_half_a_blood_pressure_says_nothing(only: str) -> None:
    assert codes_of(meaning(ADULT_MAN, {only: 180.0}), "blood_pressure") == []


def test_swapped_numbers_say_nothing() -> None:
    read = {"systolic_mmhg": 80.0, "diastolic_mmhg": 120.0}
    assert codes_of(meaning(ADULT_MAN, read), "blood_pressure") == []


def test_only_the_upper_number_high_is_noted() -> None:
    found = meaning(ADULT_MAN, {"systolic_mmhg": 150.0, "diastolic_mmhg": 85.0})
    assert found.findings[0].code == "blood_pressure.grade_1"
    assert found.findings[0].inputs["isolated_systolic"] is True
    both = meaning(ADULT_MAN, {"systolic_mmhg": 150.0, "diastolic_mmhg": 95.0})
    assert "isolated_systolic" not in both.findings[0].inputs


@pytest.mark.parametrize(
    ("systolic", "diastolic", "limits"),
    [
        (
            139,
            89,
            {
                "systolic_from": 130,
                "diastolic_from": 85,
                "systolic_below": 140,
                "diastolic_below": 90,
            },
        ),
        (185, 95, {"systolic_from": 180, "diastolic_from": 110}),
        (110, 70, {"systolic_below": 120, "diastolic_below": 80}),
        (85, 70, {"systolic_below": 90, "diastolic_below": 60}),
    ],
)
def test_a_finding_names_the_limits_of_its_class(
    systolic: float, diastolic: float, limits: dict[str, float]
) -> None:
    found = meaning(
        ADULT_MAN, {"systolic_mmhg": float(systolic), "diastolic_mmhg": float(diastolic)}
    )
    assert found.findings[0].thresholds == limits


def test_a_class_without_a_lower_number_of_its_own_takes_the_next_ones_limit() -> None:
    teenager = a_person(date(TODAY.year - 16, 1, 1))
    found = meaning(teenager, {"systolic_mmhg": 110.0, "diastolic_mmhg": 70.0})
    assert found.findings[0].thresholds == {"systolic_below": 120, "diastolic_below": 80}


def test_a_small_childs_pressure_is_not_judged() -> None:
    child = a_person(date(TODAY.year - 6, 1, 1))
    found = meaning(child, {"systolic_mmhg": 150.0, "diastolic_mmhg": 95.0})
    assert codes_of(found, "blood_pressure") == []


@pytest.mark.parametrize(
    ("again", "pressure", "code"),
    [
        ((138.0, 88.0), (145.0, 93.0), "grade_1"),
        ((126.0, 80.0), (139.0, 89.0), "high_normal"),
        ((127.0, 81.0), (140.0, 89.0), "grade_1"),
        ((128.0, 60.0), (140.0, 79.0), "grade_1"),
    ],
)
def test_trap_38_two_readings_count_by_their_mean(
    again: tuple[float, float], pressure: tuple[float, float], code: str
) -> None:
    first = {"systolic_mmhg": 152.0, "diastolic_mmhg": 97.0}
    second = {"systolic_again_mmhg": again[0], "diastolic_again_mmhg": again[1]}
    found = meaning(ADULT_MAN, first | second)

    [finding] = [one for one in found.findings if one.rule == "blood_pressure"]
    inputs = finding.inputs
    assert (inputs["systolic_mmhg"], inputs["diastolic_mmhg"]) == pressure
    assert inputs["readings"] == 2.0
    assert finding.code == f"blood_pressure.{code}"


def test_half_a_second_reading_counts_for_nothing() -> None:
    readings = {"systolic_mmhg": 152.0, "diastolic_mmhg": 97.0, "systolic_again_mmhg": 120.0}
    found = meaning(ADULT_MAN, readings)
    assert codes_of(found, "blood_pressure") == ["blood_pressure.grade_1"]
    assert "readings" not in found.findings[0].inputs
