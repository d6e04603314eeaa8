"""What an adult's weight, waist, glucose and cholesterol mean.

Source: domain reference 0a, 5.1, 5.3 and 5.4.
"""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.clinical_files import Scale
from posyandu_desktop.domain.finding import Finding


def body_mass_index(weight_kg: float, height_cm: float) -> float:
    """Return the BMI in kg/m², rounded half up to one decimal before anything looks at it.

    The card's classes leave no room between 25.0 and 25.1. Whole grams and millimetres keep the
    rounding exact.
    """
    grams, millimetres = round(weight_kg * 1000), round(height_cm * 10)
    tenths = (grams * 20_000 + millimetres**2) // (2 * millimetres**2)
    return tenths / 10


def adult_findings(case: Case) -> Iterator[Finding]:
    """Yield what was measured, glucose from 15 years on, the rest of adults.

    A pregnant woman's BMI and waist mean nothing.
    """
    thresholds = case.content.adult_thresholds
    if case.months >= thresholds.glucose_from_month:
        yield from _glucose_findings(case)
    if case.months < thresholds.from_month:
        return
    if not case.is_pregnant:
        yield from _bmi_findings(case)
        yield from _waist_findings(case)
    yield from _cholesterol_findings(case)


def _bmi_findings(case: Case) -> Iterator[Finding]:
    weight_kg, height_cm = case.visit.number("weight_kg"), case.visit.number("height_cm")
    if weight_kg is None or height_cm is None:
        return
    bmi = body_mass_index(weight_kg, height_cm)
    scale = case.content.adult_thresholds.bmi
    inputs: dict[str, float | str | bool] = {
        "bmi_kg_m2": bmi,
        "weight_kg": weight_kg,
        "height_cm": height_cm,
    }
    yield _scale_finding(case, f"bmi.{scale.code(bmi)}", inputs, scale)


def _waist_findings(case: Case) -> Iterator[Finding]:
    waist_cm = case.visit.number("waist_cm")
    if waist_cm is None:
        return
    thresholds = case.content.adult_thresholds
    limit = thresholds.waist_above_cm[case.person.sex]
    is_large = waist_cm > limit
    yield case.content.advice_rules.finding(
        "waist.large" if is_large else "waist.normal",
        {"waist_cm": waist_cm, "sex": case.person.sex.value},
        {"cm_above" if is_large else "cm_to": limit},
        thresholds.waist_source,
        thresholds.version,
    )


def _glucose_findings(case: Case) -> Iterator[Finding]:
    scale = case.content.adult_thresholds.glucose_random
    glucose = case.visit.number("glucose_random_mg_dl")
    beyond = case.visit.choice("glucose_beyond_meter")
    if glucose is not None:
        inputs: dict[str, float | str | bool] = {"glucose_random_mg_dl": glucose}
        yield _scale_finding(case, f"glucose_random.{scale.code(glucose)}", inputs, scale)
    elif beyond is not None:
        code = scale.beyond_meter[beyond]
        inputs = {"glucose_beyond_meter": beyond}
        yield _scale_finding(case, f"glucose_random.{code}", inputs, scale)


def _cholesterol_findings(case: Case) -> Iterator[Finding]:
    scale = case.content.adult_thresholds.cholesterol
    cholesterol = case.visit.number("cholesterol_mg_dl")
    if cholesterol is not None:
        inputs: dict[str, float | str | bool] = {"cholesterol_mg_dl": cholesterol}
        yield _scale_finding(case, f"cholesterol.{scale.code(cholesterol)}", inputs, scale)


def _scale_finding(
    case: Case, code: str, inputs: dict[str, float | str | bool], scale: Scale
) -> Finding:
    return case.content.advice_rules.finding(
        code,
        inputs,
        scale.limits(code.partition(".")[2]),
        scale.source,
        case.content.adult_thresholds.version,
    )
