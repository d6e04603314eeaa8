"""What a blood pressure means: the higher of the two numbers decides.

Source: domain reference 5.2 and 4.3. One reading at a posyandu is no diagnosis; the advice says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.clinical_files import BloodPressureRules, LowPressure, PressureBand
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class PressureResult:
    """A class of blood pressure, and how the monthly recap counts it (low, normal, high)."""

    code: str
    recap: str
    limits: dict[str, float | str]
    source: str
    isolated_systolic: bool


def classify_pressure(
    pressure: tuple[float, float],
    sex: Sex,
    months: int,
    rules: BloodPressureRules,
    *,
    pregnant: bool = False,
) -> PressureResult | None:
    """Return the class of (systolic, diastolic) in mmHg at an age in completed months.

    A pressure is low only when neither number is raised: 135/58 is high normal.

    Returns:
        None at an age these rules say nothing about.
    """
    bands = (each for each in rules.bands if each.means(sex, months, pregnant=pregnant))
    band = next(bands, None)
    if band is None:
        return None
    systolic, diastolic = pressure
    place = next(i for i, each in enumerate(band.classes) if each.reached(systolic, diastolic))
    reached, low = band.classes[place], band.low
    is_low = low is not None and low.takes(reached.code, systolic, diastolic)
    isolated = rules.isolated_systolic
    return PressureResult(
        code=low.code if low and is_low else reached.code,
        recap="low" if is_low else reached.recap,
        limits=_low_limits(low) if low and is_low else _limits(band, place),
        source=band.source,
        isolated_systolic=systolic >= isolated.systolic_from
        and diastolic < isolated.diastolic_below,
    )


def pressure_findings(case: Case) -> Iterator[Finding]:
    """Yield the class, when both numbers were read."""
    systolic = case.visit.number("systolic_mmhg")
    diastolic = case.visit.number("diastolic_mmhg")
    if systolic is None or diastolic is None or diastolic >= systolic:
        return
    rules = case.content.blood_pressure
    pregnant = case.visit.answer("pregnant") is True
    result = classify_pressure(
        (systolic, diastolic), case.person.sex, case.months, rules, pregnant=pregnant
    )
    if result is None:
        return
    inputs: dict[str, float | str | bool] = {
        "systolic_mmhg": systolic,
        "diastolic_mmhg": diastolic,
    }
    if result.isolated_systolic:
        inputs["isolated_systolic"] = True
    yield case.content.advice_rules.finding(
        f"blood_pressure.{result.code}", inputs, result.limits, result.source, rules.version
    )


def _limits(band: PressureBand, place: int) -> dict[str, float | str]:
    reached = band.classes[place]
    limits: dict[str, float | str] = {}
    if reached.systolic_from:
        limits["systolic_from"] = reached.systolic_from
    if reached.diastolic_from:
        limits["diastolic_from"] = reached.diastolic_from
    if place:
        graver = band.classes[place - 1]
        limits["systolic_below"] = graver.systolic_from
        next_diastolic = next(
            each.diastolic_from
            for each in reversed(band.classes[:place])
            if each.diastolic_from is not None
        )
        limits["diastolic_below"] = next_diastolic
    return limits


def _low_limits(low: LowPressure) -> dict[str, float | str]:
    return {"systolic_below": low.systolic_below, "diastolic_below": low.diastolic_below}
