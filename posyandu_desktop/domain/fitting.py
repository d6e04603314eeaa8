"""Does a number fit the person: their age, or their own last number?"""

from dataclasses import replace

from posyandu_desktop.domain.case import Case, Earlier
from posyandu_desktop.domain.child_growth import growth_of
from posyandu_desktop.domain.growth import Indicator
from posyandu_desktop.domain.last_value import months_since

_INDICATORS = {
    "weight_kg": Indicator.WEIGHT_FOR_AGE,
    "height_cm": Indicator.LENGTH_HEIGHT_FOR_AGE,
    "head_circumference_cm": Indicator.HEAD_CIRCUMFERENCE_FOR_AGE,
    "muac_cm": Indicator.ARM_CIRCUMFERENCE_FOR_AGE,
}


def fits(case: Case, field: str, value: float) -> bool | None:
    """Say whether a number is plausible for the person; None where nothing is known.

    A recent number decides, else the age does.
    """
    last = recent(case, field)
    if last is None:
        return fits_age(case, field, value)
    is_near = case.content.plausibility.slips.is_near(value, last.value)
    return is_near and fits_age(case, field, value) is not False


def fits_age(case: Case, field: str, value: float) -> bool | None:
    """Say whether a number is plausible for the person's age; None where nothing is known."""
    indicator = _INDICATORS.get(field)
    if indicator is not None:
        alone = {code: case.visit.observations[code] for code in _posture(case)}
        only = replace(case, visit=replace(case.visit, observations=alone | {field: value}))
        score = growth_of(only).get(indicator)
        if score is not None:
            return not score.flagged
    usual = case.content.plausibility.slips.usual_range(field, case.months)
    return None if usual is None else usual.from_ <= value <= usual.to


def recent(case: Case, field: str) -> Earlier | None:
    """Return the last number, unless it is too old to compare with."""
    last = case.last(field)
    if last is None or months_since(case, last) > case.content.plausibility.slips.within_months:
        return None
    return last


def _posture(case: Case) -> tuple[str, ...]:
    return ("posture",) if "posture" in case.visit.observations else ()
