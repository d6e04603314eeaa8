"""What a blood pressure means: the higher of the two numbers decides.

A woman in nifas has the limits of pregnancy: her card refers red as that of the pregnant does.
One reading at a posyandu is no diagnosis; the advice says so.

Source: domain reference 1.4, 4.3 and 5.2.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.clinical_files import BloodPressureRules, LowPressure, PressureBand
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Visit

READINGS = (
    ("systolic_mmhg", "diastolic_mmhg"),
    ("systolic_again_mmhg", "diastolic_again_mmhg"),
)
"""The two numbers of the first reading, and of the one after five minutes of rest."""


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
    postpartum: bool = False,
) -> PressureResult | None:
    """Return the class of (systolic, diastolic) in mmHg at an age in completed months.

    A pressure is low only when neither number is raised: 135/58 is high normal.

    Returns:
        None at an age these rules say nothing about.
    """
    bands = (
        each
        for each in rules.bands
        if each.is_for(sex, months, pregnant=pregnant) and (postpartum or not each.postpartum)
    )
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


def readings_of(visit: Visit) -> tuple[tuple[float, float], ...]:
    """Return the (systolic, diastolic) pairs in mmHg that were read whole and make sense."""
    pairs = ((visit.number(upper), visit.number(lower)) for upper, lower in READINGS)
    return tuple((s, d) for s, d in pairs if s is not None and d is not None and d < s)


def pressure_of(visit: Visit) -> tuple[float, float] | None:
    """Return the pressure of a visit in whole mmHg: the mean of two readings, a half rounded up.

    None when nothing was read whole.
    """
    readings = readings_of(visit)
    if not readings:
        return None
    systolic, diastolic = (sum(numbers) / len(readings) for numbers in zip(*readings, strict=True))
    return float(int(systolic + 0.5)), float(int(diastolic + 0.5))


def pressure_findings(case: Case) -> Iterator[Finding]:
    """Yield the class of what was read; after a rest it is that of both readings together."""
    pressure = pressure_of(case.visit)
    if pressure is None:
        return
    rules = case.content.blood_pressure
    result = classify_pressure(
        pressure,
        case.person.sex,
        case.months,
        rules,
        pregnant=case.is_pregnant,
        postpartum=LifeCycleGroup.POSTPARTUM in case.groups,
    )
    if result is None:
        return
    inputs: dict[str, float | str | bool] = {
        "systolic_mmhg": pressure[0],
        "diastolic_mmhg": pressure[1],
    }
    if (readings := len(readings_of(case.visit))) > 1:
        inputs["readings"] = float(readings)
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
