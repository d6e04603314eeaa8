"""From z-scores to findings: the indices of the cards, red and orange line, the arm band."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from posyandu_desktop.domain.age import age_days
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.growth import (
    LAST_DAY,
    Indicator,
    Measurements,
    Posture,
    ZScore,
    assess,
)
from posyandu_desktop.domain.growth_category import muac_colour

if TYPE_CHECKING:
    from posyandu_desktop.domain.growth_thresholds import CategoryScale

Growth = Mapping[Indicator, ZScore]

_CARD_INDICES = (
    Indicator.WEIGHT_FOR_AGE,
    Indicator.LENGTH_HEIGHT_FOR_AGE,
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT,
    Indicator.BMI_FOR_AGE,
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE,
)
_MEASURED: dict[str, tuple[str, ...]] = {
    Indicator.WEIGHT_FOR_AGE: ("weight_kg",),
    Indicator.LENGTH_HEIGHT_FOR_AGE: ("height_cm", "posture"),
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT: ("weight_kg", "height_cm", "posture"),
    Indicator.BMI_FOR_AGE: ("weight_kg", "height_cm", "posture"),
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: ("head_circumference_cm",),
    "bmi_for_age_school": ("weight_kg", "height_cm"),
}


def growth_of(case: Case) -> Growth:
    """Return the z-scores of what was measured."""
    visit = case.visit
    posture = visit.choice("posture")
    measured = Measurements(
        sex=case.person.sex,
        age_days=age_days(case.person.born_on, visit.visited_on),
        weight_kg=visit.number("weight_kg"),
        height_cm=visit.number("height_cm"),
        posture=None if posture is None else Posture(posture),
        head_circumference_cm=visit.number("head_circumference_cm"),
        muac_cm=visit.number("muac_cm"),
        oedema=visit.answer("oedema"),
    )
    return assess(measured, case.content.growth_tables)


def growth_findings(case: Case, growth: Growth) -> Iterator[Finding]:
    """Yield one finding for each index of the card that could be computed."""
    if age_days(case.person.born_on, case.visit.visited_on) > LAST_DAY:
        yield from _school_age_findings(case, growth)
        return
    for indicator in _CARD_INDICES:
        score = growth.get(indicator)
        if score is not None:
            yield _index_finding(case, indicator, score)
    yield from _line_findings(case, growth.get(Indicator.WEIGHT_FOR_AGE))
    yield from _arm_findings(case)


def _school_age_findings(case: Case, growth: Growth) -> Iterator[Finding]:
    """Yield BMI for age, the one index of the card from five years on; not of the pregnant."""
    score = growth.get(Indicator.BMI_FOR_AGE)
    if score is None or case.is_pregnant:
        return
    thresholds = case.content.growth_thresholds
    yield _scale_finding(case, "bmi_for_age_school", score, thresholds.bmi_for_age_school)


def _index_finding(case: Case, indicator: Indicator, score: ZScore) -> Finding:
    thresholds = case.content.growth_thresholds
    scales: dict[Indicator, CategoryScale[Any]] = {
        Indicator.WEIGHT_FOR_AGE: thresholds.weight_for_age,
        Indicator.LENGTH_HEIGHT_FOR_AGE: thresholds.length_height_for_age,
        Indicator.WEIGHT_FOR_LENGTH_HEIGHT: thresholds.weight_for_length_height,
        Indicator.BMI_FOR_AGE: thresholds.bmi_for_age,
        Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: thresholds.head_circumference_for_age,
    }
    return _scale_finding(case, indicator, score, scales[indicator])


def _scale_finding(case: Case, rule: str, score: ZScore, scale: "CategoryScale[Any]") -> Finding:
    category = scale.category(score.z)
    inputs = _inputs(case, _MEASURED[rule]) | {"z": score.z}
    if score.flagged:
        inputs["implausible"] = True
    return case.content.advice_rules.finding(
        f"{rule}.{category}",
        inputs,
        _limits([(each.code, each.below, each.up_to) for each in scale.categories], category, "z"),
        scale.source,
        case.content.growth_thresholds.version,
    )


def _line_findings(case: Case, score: ZScore | None) -> Iterator[Finding]:
    rules = case.content.weight_gain
    if score is None or rules.orange_line_above_z >= score.z >= rules.red_line_below_z:
        return
    is_below = score.z < rules.red_line_below_z
    yield case.content.advice_rules.finding(
        "growth_line.below_red" if is_below else "growth_line.above_orange",
        _inputs(case, ("weight_kg",)) | {"z": score.z},
        {"z_below": rules.red_line_below_z} if is_below else {"z_above": rules.orange_line_above_z},
        rules.lines_source,
        rules.version,
    )


def _arm_findings(case: Case) -> Iterator[Finding]:
    muac_cm = case.visit.number("muac_cm")
    thresholds = case.content.growth_thresholds
    colour = None if muac_cm is None else muac_colour(muac_cm, case.months, thresholds)
    if colour is None:
        return
    scale = thresholds.muac
    yield case.content.advice_rules.finding(
        f"muac.{colour}",
        _inputs(case, ("muac_cm",)),
        _limits([(each.code, each.below, each.up_to) for each in scale.categories], colour, "cm"),
        scale.source,
        thresholds.version,
    )


def _inputs(case: Case, codes: Sequence[str]) -> dict[str, float | str | bool]:
    measured = case.visit.observations
    inputs: dict[str, float | str | bool] = {
        code: measured[code] for code in codes if code in measured
    }
    return inputs | {"age_months": case.months}


def _limits(
    categories: Sequence[tuple[str, float | None, float | None]], code: str, unit: str
) -> dict[str, float | str]:
    """Return where a category begins and ends.

    The keys are `{unit}_from` (included) or `{unit}_above` (not), `{unit}_below` or `{unit}_to`.
    """
    place = [each[0] for each in categories].index(code)
    _, below, up_to = categories[place]
    _, begins_at, begins_after = categories[place - 1] if place else (None, None, None)
    ends = {
        f"{unit}_from": begins_at,
        f"{unit}_above": begins_after,
        f"{unit}_below": below,
        f"{unit}_to": up_to,
    }
    return {name: limit for name, limit in ends.items() if limit is not None}
