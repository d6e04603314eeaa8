import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from posyandu_desktop.domain.growth_category import (
    HeadSize,
    LengthHeightForAge,
    MuacColour,
    NutritionalStatus,
    WeightForAge,
    bmi_for_age_category,
    head_circumference_category,
    length_height_for_age_category,
    muac_colour,
    weight_for_age_category,
    weight_for_length_height_category,
)
from posyandu_desktop.domain.growth_thresholds import GrowthThresholds

FILE = Path(__file__).parents[2] / "resources" / "clinical" / "growth-thresholds.json"
CONTENT: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
THRESHOLDS = GrowthThresholds.model_validate(CONTENT)


@pytest.mark.parametrize(
    ("z", "category"),
    [
        (-7.0, WeightForAge.SEVERELY_UNDERWEIGHT),
        (-3.0001, WeightForAge.SEVERELY_UNDERWEIGHT),
        (-3.0, WeightForAge.UNDERWEIGHT),
        (-2.004, WeightForAge.UNDERWEIGHT),
        (-2.0, WeightForAge.NORMAL),
        (0.0, WeightForAge.NORMAL),
        (1.0, WeightForAge.NORMAL),
        (1.0001, WeightForAge.RISK_OF_OVERWEIGHT),
        (9.0, WeightForAge.RISK_OF_OVERWEIGHT),
    ],
)
def test_weight_for_age_changes_its_name_at_the_lines_of_permenkes(
    z: float, category: WeightForAge
) -> None:
    assert weight_for_age_category(z, THRESHOLDS) is category


@pytest.mark.parametrize(
    ("z", "category"),
    [
        (-3.0001, LengthHeightForAge.SEVERELY_STUNTED),
        (-3.0, LengthHeightForAge.STUNTED),
        (-2.004, LengthHeightForAge.STUNTED),
        (-2.0, LengthHeightForAge.NORMAL),
        (3.0, LengthHeightForAge.NORMAL),
        (3.0001, LengthHeightForAge.TALL),
    ],
)
def test_length_for_age_changes_its_name_at_the_lines_of_permenkes(
    z: float, category: LengthHeightForAge
) -> None:
    assert length_height_for_age_category(z, THRESHOLDS) is category


@pytest.mark.parametrize("classify", [weight_for_length_height_category, bmi_for_age_category])
@pytest.mark.parametrize(
    ("z", "category"),
    [
        (-3.0001, NutritionalStatus.SEVERELY_WASTED),
        (-3.0, NutritionalStatus.WASTED),
        (-2.004, NutritionalStatus.WASTED),
        (-2.0, NutritionalStatus.NORMAL),
        (1.0, NutritionalStatus.NORMAL),
        (1.0001, NutritionalStatus.RISK_OF_OVERWEIGHT),
        (2.0, NutritionalStatus.RISK_OF_OVERWEIGHT),
        (2.0001, NutritionalStatus.OVERWEIGHT),
        (3.0, NutritionalStatus.OVERWEIGHT),
        (3.0001, NutritionalStatus.OBESE),
    ],
)
def test_nutritional_status_changes_its_name_at_the_lines_of_permenkes(
    classify: Any, z: float, category: NutritionalStatus
) -> None:
    assert classify(z, THRESHOLDS) is category
    assert classify(z, THRESHOLDS, oedema=False) is category


@pytest.mark.parametrize("classify", [weight_for_length_height_category, bmi_for_age_category])
@pytest.mark.parametrize("z", [None, -1.0, 0.0, 3.5])
def test_oedema_is_gizi_buruk_whatever_the_z(classify: Any, z: float | None) -> None:
    assert classify(z, THRESHOLDS, oedema=True) is NutritionalStatus.SEVERELY_WASTED


@pytest.mark.parametrize("classify", [weight_for_length_height_category, bmi_for_age_category])
@pytest.mark.parametrize("oedema", [None, False])
def test_without_a_z_and_without_oedema_nothing_is_said(
    classify: Any, *, oedema: bool | None
) -> None:
    assert classify(None, THRESHOLDS, oedema=oedema) is None


@pytest.mark.parametrize(
    ("z", "size"),
    [
        (-2.0001, HeadSize.MICROCEPHALY),
        (-2.0, HeadSize.NORMAL),
        (2.0, HeadSize.NORMAL),
        (2.0001, HeadSize.MACROCEPHALY),
    ],
)
def test_a_head_is_small_or_large_beyond_two_sd(z: float, size: HeadSize) -> None:
    assert head_circumference_category(z, THRESHOLDS) is size


@pytest.mark.parametrize(
    ("muac_cm", "colour"),
    [
        (11.4, MuacColour.RED),
        (11.5, MuacColour.YELLOW),
        (12.4, MuacColour.YELLOW),
        (12.5, MuacColour.GREEN),
    ],
)
def test_the_arm_band_changes_colour_at_its_marks(muac_cm: float, colour: MuacColour) -> None:
    assert muac_colour(muac_cm, 6, THRESHOLDS) is colour
    assert muac_colour(muac_cm, 59, THRESHOLDS) is colour


@pytest.mark.parametrize("age_months", [0, 5, 60, 61])
def test_the_arm_band_has_no_colour_outside_6_to_59_months(age_months: int) -> None:
    assert muac_colour(11.0, age_months, THRESHOLDS) is None


def test_a_child_on_a_line_is_not_moved_by_the_noise_of_floating_point() -> None:
    assert weight_for_age_category(-2.0000000000000004, THRESHOLDS) is WeightForAge.NORMAL
    assert weight_for_age_category(1.0000000000000002, THRESHOLDS) is WeightForAge.NORMAL


@given(first=st.floats(-20, 20), second=st.floats(-20, 20))
def test_a_higher_z_never_gets_a_lower_category(first: float, second: float) -> None:
    for scale in (
        THRESHOLDS.weight_for_age,
        THRESHOLDS.length_height_for_age,
        THRESHOLDS.weight_for_length_height,
        THRESHOLDS.bmi_for_age,
        THRESHOLDS.head_circumference_for_age,
    ):
        order = [each.code for each in scale.categories]
        lower, higher = (order.index(scale.category(z)) for z in sorted([first, second]))
        assert lower <= higher


def test_not_a_number_has_no_category() -> None:
    with pytest.raises(ValueError, match="not a number"):
        weight_for_age_category(float("nan"), THRESHOLDS)


@pytest.mark.parametrize(
    ("label", "words"),
    [
        (
            THRESHOLDS.weight_for_age.label(WeightForAge.SEVERELY_UNDERWEIGHT),
            "Berat badan sangat kurang",
        ),
        (THRESHOLDS.length_height_for_age.label(LengthHeightForAge.STUNTED), "Pendek"),
        (THRESHOLDS.weight_for_length_height.label(NutritionalStatus.WASTED), "Gizi kurang"),
        (THRESHOLDS.bmi_for_age.label(NutritionalStatus.OBESE), "Obesitas"),
        (THRESHOLDS.head_circumference_for_age.label(HeadSize.MICROCEPHALY), "Mikrosefali"),
        (THRESHOLDS.muac.label(MuacColour.RED), "Merah (gizi buruk)"),
    ],
)
def test_a_category_has_its_official_words(label: str, words: str) -> None:
    assert label == words


def test_the_file_names_its_source_and_what_is_not_certain() -> None:
    assert "Permenkes" in THRESHOLDS.weight_for_age.source
    assert THRESHOLDS.version
    assert THRESHOLDS.valid_from.year == 2020
    assert THRESHOLDS.note


def with_categories(*categories: dict[str, Any]) -> dict[str, Any]:
    content = copy.deepcopy(CONTENT)
    content["head_circumference_for_age"]["categories"] = categories
    return content


@pytest.mark.parametrize(
    "content",
    [
        with_categories(
            {"code": "microcephaly", "label": "a", "below": 2},
            {"code": "normal", "label": "b", "up_to": -2},
            {"code": "macrocephaly", "label": "c"},
        ),
        with_categories(
            {"code": "microcephaly", "label": "a", "below": -2},
            {"code": "normal", "label": "b", "up_to": 2},
            {"code": "macrocephaly", "label": "c", "up_to": 9},
        ),
        with_categories(
            {"code": "microcephaly", "label": "a"},
            {"code": "normal", "label": "b", "up_to": 2},
            {"code": "macrocephaly", "label": "c"},
        ),
        with_categories(
            {"code": "microcephaly", "label": "a", "below": -2, "up_to": -2},
            {"code": "normal", "label": "b", "up_to": 2},
            {"code": "macrocephaly", "label": "c"},
        ),
        with_categories(
            {"code": "microcephaly", "label": "a", "below": -2},
            {"code": "macrocephaly", "label": "c"},
        ),
    ],
    ids=["falling", "closed at the top", "open in the middle", "two ends", "one missing"],
)
def test_a_file_that_leaves_a_child_without_one_category_is_refused(
    content: dict[str, Any],
) -> None:
    with pytest.raises(ValidationError):
        GrowthThresholds.model_validate(content)
