from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.adult import body_mass_index
from posyandu_desktop.domain.finding import Urgency
from posyandu_desktop.domain.person import Person
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    BOY,
    CONTENT,
    TODAY,
    a_person,
    codes,
    codes_of,
    meaning,
)


@pytest.mark.parametrize(
    ("weight_kg", "bmi", "code"),
    [
        (43.4, 17.0, "thin"),
        (43.3, 16.9, "severely_thin"),
        (47.2, 18.4, "thin"),
        (47.3, 18.5, "normal"),
        (64.1, 25.0, "normal"),
        (64.2, 25.1, "overweight"),
        (69.2, 27.0, "overweight"),
        (69.3, 27.1, "obese"),
    ],
)
def test_the_five_classes_of_the_card(weight_kg: float, bmi: float, code: str) -> None:
    assert body_mass_index(weight_kg, 160.0) == bmi
    found = meaning(ADULT_MAN, {"weight_kg": weight_kg, "height_cm": 160.0})
    assert codes_of(found, "bmi") == [f"bmi.{code}"]


def test_25_04_is_rounded_first_and_stays_normal() -> None:
    assert pytest.approx(25.04, abs=0.005) == 64.1 / 1.6**2
    assert body_mass_index(64.1, 160.0) == 25.0


def test_a_half_is_rounded_up() -> None:
    assert pytest.approx(25.05) == 100.2 / 2.0**2
    assert body_mass_index(100.2, 200.0) == 25.1


@given(
    weight_g=st.integers(min_value=10_000, max_value=200_000),
    height_mm=st.integers(min_value=800, max_value=2200),
)
def test_every_adult_falls_into_exactly_one_class(weight_g: int, height_mm: int) -> None:
    bmi = body_mass_index(weight_g / 1000, height_mm / 10)
    assert abs(bmi - weight_g * 1000 / height_mm**2) <= 0.05 + 1e-9
    scale = CONTENT.adult_thresholds.bmi
    limits = scale.limits(scale.code(bmi))
    assert limits.get("from", 0) <= bmi  # type: ignore[operator]  # these limits are numbers
    assert bmi < limits.get("below", 10_000)  # type: ignore[operator]


def test_without_a_height_there_is_no_bmi() -> None:
    assert codes(meaning(ADULT_MAN, {"weight_kg": 90.0}).findings) == []


def test_a_pregnant_womans_bmi_and_waist_are_not_judged() -> None:
    measured = {"weight_kg": 70.0, "height_cm": 150.0, "waist_cm": 100.0}
    found = meaning(ADULT_WOMAN, measured | {"pregnant": True})
    assert codes(found.findings) == ["pregnant.yes", "tetanus.unknown"]
    assert codes_of(meaning(ADULT_WOMAN, measured | {"pregnant": False}), "bmi") == ["bmi.obese"]


@pytest.mark.parametrize(
    ("born_on", "has_class"),
    [(date(2007, 11, 22), False), (date(2007, 11, 21), True), (date(1950, 1, 1), True)],
)
def test_adult_classes_begin_at_nineteen_years(born_on: date, has_class: bool) -> None:
    found = meaning(a_person(born_on, BOY), {"weight_kg": 60.0, "height_cm": 160.0})
    assert bool(codes_of(found, "bmi")) is has_class


@pytest.mark.parametrize(
    ("person", "waist_cm", "code"),
    [
        (ADULT_MAN, 90.0, "waist.normal"),
        (ADULT_MAN, 90.1, "waist.large"),
        (ADULT_WOMAN, 80.0, "waist.normal"),
        (ADULT_WOMAN, 80.1, "waist.large"),
    ],
)
def test_the_waist_is_judged_by_sex(person: Person, waist_cm: float, code: str) -> None:
    assert codes(meaning(person, {"waist_cm": waist_cm}).findings) == [code]


@pytest.mark.parametrize(
    ("glucose", "code"),
    [
        (69, "low"),
        (70, "normal"),
        (100, "normal"),
        (139, "normal"),
        (140, "recheck"),
        (199, "recheck"),
        (200, "high"),
        (299, "high"),
        (300, "very_high"),
    ],
)
def test_random_glucose_has_no_gap_between_its_classes(glucose: int, code: str) -> None:
    found = meaning(ADULT_MAN, {"glucose_random_mg_dl": float(glucose)})
    assert codes(found.findings) == [f"glucose_random.{code}"]


@pytest.mark.parametrize(
    ("shown", "code", "urgency"),
    [("high", "very_high", Urgency.TODAY), ("low", "low", Urgency.NOW)],
)
def test_a_meter_that_shows_hi_or_lo_is_urgent(shown: str, code: str, urgency: Urgency) -> None:
    found = meaning(ADULT_MAN, {"glucose_beyond_meter": shown})
    assert codes(found.findings) == [f"glucose_random.{code}"]
    assert found.advice[0].urgency is urgency


@pytest.mark.parametrize(
    ("cholesterol", "code"),
    [(199, "normal"), (200, "borderline"), (239, "borderline"), (240, "high")],
)
def test_cholesterol_has_three_classes_and_the_recap_begins_at_200(
    cholesterol: int, code: str
) -> None:
    found = meaning(ADULT_MAN, {"cholesterol_mg_dl": float(cholesterol)})
    assert codes(found.findings) == [f"cholesterol.{code}"]
    assert CONTENT.adult_thresholds.cholesterol.recap_high_from == 200


def test_a_childs_numbers_are_not_judged_as_an_adults() -> None:
    child = a_person(date(TODAY.year - 10, 1, 1))
    found = meaning(child, {"weight_kg": 60.0, "height_cm": 140.0, "waist_cm": 99.0})
    assert codes(found.findings) == ["bmi_for_age_school.obese"]


def test_an_eye_or_an_ear_that_fails_is_referred_and_one_not_tested_is_not_normal() -> None:
    found = meaning(ADULT_MAN, {"finger_count_right": "impaired", "whisper_left": "normal"})
    assert codes(found.findings) == ["finger_count_right.impaired", "whisper_left.normal"]
    assert found.advice[0].refer_to == "puskesmas"


def test_a_smoker_is_told_kindly() -> None:
    found = meaning(ADULT_MAN, {"smoker": True})
    assert codes(found.findings) == ["smoker.yes"]
    assert found.advice[0].refer_to is None
    assert codes(meaning(ADULT_MAN, {"smoker": False}).findings) == []
