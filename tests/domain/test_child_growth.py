"""Growth findings; the z-scores themselves are tested against WHO's own program elsewhere."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.finding import Severity, Urgency
from posyandu_desktop.domain.growth import Indicator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Value
from tests.domain.builders import BOY, CONTENT, GIRL, TODAY, a_person, codes, codes_of, meaning


def child_of(days: int) -> Person:
    return a_person(TODAY - timedelta(days=days), GIRL)


AISYAH = a_person(date(2025, 9, 12), GIRL)
MEASURED: dict[str, Value] = {
    "weight_kg": 8.5,
    "height_cm": 74.6,
    "posture": "lying",
    "head_circumference_cm": 45.2,
    "muac_cm": 13.4,
}


def test_the_five_indices_and_the_arm_band_each_have_one_finding() -> None:
    assert codes(meaning(AISYAH, MEASURED).findings) == [
        "weight_trend.first",
        "immunization.not_recorded",
        "weight_for_age.normal",
        "length_height_for_age.normal",
        "weight_for_length_height.normal",
        "bmi_for_age.normal",
        "head_circumference_for_age.normal",
        "muac.green",
    ]


@pytest.mark.parametrize(
    ("measured", "rules"),
    [
        ({}, set()),
        ({"weight_kg": 8.5}, {"weight_trend", "weight_for_age"}),
        ({"height_cm": 74.6, "posture": "lying"}, {"length_height_for_age"}),
        ({"head_circumference_cm": 45.2}, {"head_circumference_for_age"}),
        ({"muac_cm": 13.0}, {"muac"}),
        ({"oedema": False}, set()),
    ],
)
def test_what_was_not_measured_is_not_normal(measured: dict[str, Value], rules: set[str]) -> None:
    found = {finding.rule for finding in meaning(AISYAH, measured).findings}
    assert found - {"immunization"} == rules


def test_oedema_is_severe_malnutrition_whatever_the_weight() -> None:
    found = meaning(AISYAH, MEASURED | {"oedema": True})
    assert found.findings[0].code == "oedema.yes"
    assert found.findings[0].severity is Severity.URGENT
    assert codes_of(found, "weight_for_age") == []
    assert codes_of(found, "weight_for_length_height") == []
    assert (found.advice[0].urgency, found.advice[0].refer_to) == (Urgency.TODAY, "puskesmas")


@pytest.mark.parametrize(
    ("muac_cm", "colour"),
    [(11.4, "red"), (11.5, "yellow"), (12.4, "yellow"), (12.5, "green")],
)
def test_the_colours_of_the_arm_band(muac_cm: float, colour: str) -> None:
    assert codes_of(meaning(AISYAH, {"muac_cm": muac_cm}), "muac") == [f"muac.{colour}"]


@pytest.mark.parametrize(
    ("days", "has_colour"), [(150, False), (200, True), (1800, True), (1830, False)]
)
def test_the_arm_band_is_for_six_to_fifty_nine_months(days: int, has_colour: bool) -> None:
    assert bool(codes_of(meaning(child_of(days), {"muac_cm": 11.0}), "muac")) is has_colour


def test_below_the_red_line_is_minus_three_not_minus_two() -> None:
    boy = a_person(date(2025, 11, 21), BOY)
    light, lighter = meaning(boy, {"weight_kg": 7.0}), meaning(boy, {"weight_kg": 6.8})
    assert -3 < light.growth[Indicator.WEIGHT_FOR_AGE].z < -2
    assert codes_of(light, "weight_for_age") == ["weight_for_age.underweight"]
    assert codes_of(light, "growth_line") == []
    assert lighter.growth[Indicator.WEIGHT_FOR_AGE].z < -3
    assert codes_of(lighter, "weight_for_age") == ["weight_for_age.severely_underweight"]
    assert codes_of(lighter, "growth_line") == ["growth_line.below_red"]


def test_above_the_orange_line_is_more_than_plus_one() -> None:
    boy = a_person(date(2025, 11, 21), BOY)
    assert codes_of(meaning(boy, {"weight_kg": 10.7}), "growth_line") == []
    assert codes_of(meaning(boy, {"weight_kg": 10.9}), "growth_line") == [
        "growth_line.above_orange"
    ]


def test_weight_for_age_never_says_malnourished() -> None:
    boy = a_person(date(2025, 11, 21), BOY)
    found = meaning(boy, {"weight_kg": 6.0})
    assert not [code for code in codes(found.findings) if "wasted" in code]


def test_standing_under_two_years_is_corrected_once() -> None:
    child = child_of(400)
    lying = meaning(child, {"height_cm": 72.7, "posture": "lying"})
    standing = meaning(child, {"height_cm": 72.0, "posture": "standing"})
    index = Indicator.LENGTH_HEIGHT_FOR_AGE
    assert standing.growth[index].z == pytest.approx(lying.growth[index].z)
    [finding] = [each for each in standing.findings if each.rule == index]
    assert finding.inputs["height_cm"] == 72.0


def test_bmi_speaks_also_where_weight_for_height_cannot() -> None:
    child = child_of(1500)
    both = meaning(child, {"weight_kg": 15.0, "height_cm": 100.0, "posture": "standing"})
    assert codes_of(both, "bmi_for_age") == ["bmi_for_age.normal"]
    assert codes_of(both, "weight_for_length_height") == ["weight_for_length_height.normal"]
    tall = meaning(child, {"weight_kg": 24.0, "height_cm": 121.0, "posture": "standing"})
    assert Indicator.WEIGHT_FOR_LENGTH_HEIGHT not in tall.growth
    assert len(codes_of(tall, "bmi_for_age")) == 1


def test_an_index_names_its_numbers_its_limits_and_its_source() -> None:
    found = meaning(AISYAH, MEASURED)
    [finding] = [each for each in found.findings if each.rule == "weight_for_length_height"]
    assert finding.inputs["z"] == found.growth[Indicator.WEIGHT_FOR_LENGTH_HEIGHT].z
    assert {"weight_kg", "height_cm", "posture", "age_months"} <= finding.inputs.keys()
    assert finding.thresholds == {"z_from": -2, "z_to": 1}
    assert finding.source == CONTENT.growth_thresholds.weight_for_length_height.source
    assert finding.version == CONTENT.growth_thresholds.version


def test_an_implausible_z_says_so_in_its_finding() -> None:
    [finding] = [
        each
        for each in meaning(AISYAH, {"weight_kg": 2.0}).findings
        if each.rule == "weight_for_age"
    ]
    assert finding.inputs["implausible"] is True


def test_a_number_no_scale_shows_means_nothing() -> None:
    found = meaning(AISYAH, {"weight_kg": 112.0, "muac_cm": 13.0})
    assert {finding.rule for finding in found.findings} - {"immunization"} == {"muac"}


def test_a_visit_before_the_birth_means_nothing() -> None:
    found = meaning(AISYAH, MEASURED, date(2025, 9, 11))
    assert found.findings == ()
    assert found.growth == {}


@pytest.mark.parametrize(
    ("weight_kg", "code"),
    [
        (14.0, "severely_thin"),
        (18.2, "thin"),
        (22.0, "normal"),
        (25.5, "overweight"),
        (34.0, "obese"),
    ],
)
def test_from_five_years_on_only_the_bmi_has_a_class(weight_kg: float, code: str) -> None:
    pupil = a_person(date(2019, 5, 1), BOY)

    found = meaning(pupil, {"weight_kg": weight_kg, "height_cm": 120.0})

    growth = [
        one.code for one in found.findings if one.rule.endswith(("age", "height", "line", "school"))
    ]
    assert growth == [f"bmi_for_age_school.{code}"]


@pytest.mark.parametrize(
    ("z", "code"),
    [
        (-3.0001, "severely_thin"),
        (-3.0, "thin"),
        (-2.0001, "thin"),
        (-2.0, "normal"),
        (1.0, "normal"),
        (1.0001, "overweight"),
        (2.0, "overweight"),
        (2.0001, "obese"),
    ],
)
def test_the_classes_of_school_age_begin_where_permenkes_says(z: float, code: str) -> None:
    assert CONTENT.growth_thresholds.bmi_for_age_school.category(z) == code


def test_the_bmi_of_a_pregnant_girl_has_no_class() -> None:
    girl = a_person(date(2009, 5, 1), GIRL)
    measured: dict[str, Value] = {"weight_kg": 52.0, "height_cm": 155.0}

    asked = meaning(girl, measured)
    pregnant = meaning(girl, measured | {"pregnant": True})

    assert codes_of(asked, "bmi_for_age_school") == ["bmi_for_age_school.normal"]
    assert codes_of(pregnant, "bmi_for_age_school") == []


def test_trap_18_a_child_born_early_is_judged_by_the_age_since_birth() -> None:
    early = replace(AISYAH, gestation_weeks=32)
    assert meaning(early, MEASURED).growth == meaning(AISYAH, MEASURED).growth
