"""Numbers nearly nobody has: of their age, beside their own last number, for their own body."""

from collections.abc import Iterator
from math import sqrt

from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.fitting import fits_age
from posyandu_desktop.domain.last_value import NOISE, beside, doubt_about, months_since
from posyandu_desktop.domain.pregnancy import gestational_age

_CYLINDER = 0.109
"""The constant of Valdez (1991): a conicity of 1 is a cylinder, of 1.73 two cones."""

_FIRST, _SECOND = READINGS
_REPEATED = dict(zip(_FIRST, _SECOND, strict=True)) | dict(zip(_SECOND, _FIRST, strict=True))


def usual_doubts(case: Case) -> Iterator[Doubt]:
    """Yield a doubt for each number that is not usual at that age; WHO's flags speak elsewhere."""
    for field in case.content.plausibility.slips.usual_fields:
        value = case.visit.number(field)
        if value is None or fits_age(case, field, value) is not False:
            continue
        if not _is_confirmed(case, field, value):
            yield doubt_about(case, field, "unusual_for_age")


def change_doubts(case: Case) -> Iterator[Doubt]:
    """Yield a doubt for each number far from the person's own last one."""
    for limit in case.content.plausibility.changes.limits:
        value, last = case.visit.number(limit.field), case.last(limit.field)
        if value is None or last is None or not limit.holds(case.months):
            continue
        change = value - last.value
        is_far = change > limit.rise + NOISE or -change > limit.fall + NOISE
        is_recent = months_since(case, last) <= limit.within_months
        if is_far and is_recent and not _is_confirmed(case, limit.field, value):
            yield doubt_about(case, limit.field, "changed_far", **beside(last))


def proportion_doubts(case: Case) -> Iterator[Doubt]:
    """Yield a doubt where two numbers of one body, or of one pregnancy, do not go together."""
    yield from _grown_up(case)
    yield from _waist(case)
    yield from _fundal_height(case)
    yield from _smoking(case)


def _grown_up(case: Case) -> Iterator[Doubt]:
    rules = case.content.plausibility.proportions
    weight, height = case.visit.number("weight_kg"), _height(case)
    if weight is None or height is None or case.months < rules.adult_from_month:
        return
    if not rules.bmi_from <= weight / (height / 100) ** 2 <= rules.bmi_to:
        yield doubt_about(case, "weight_kg", "unlikely_for_height", height=height)


def _waist(case: Case) -> Iterator[Doubt]:
    rules = case.content.plausibility.proportions
    waist, height = case.visit.number("waist_cm"), _height(case)
    if waist is None:
        return
    if height is not None and waist >= rules.waist_to_height_below * height:
        yield doubt_about(case, "waist_cm", "waist_as_height", height=height)
        return
    weight = case.visit.number("weight_kg")
    if weight is None or case.months < rules.adult_from_month:
        return
    # Without a height the usual one will do: the conicity changes with its root only.
    metres = (height or rules.usual_height_cm) / 100
    conicity = waist / 100 / (_CYLINDER * sqrt(weight / metres))
    if not rules.conicity_from <= conicity <= rules.conicity_to:
        yield doubt_about(case, "waist_cm", "waist_unlikely_for_weight", weight=weight)


def _fundal_height(case: Case) -> Iterator[Doubt]:
    rules = case.content.plausibility.proportions
    value = case.visit.number("fundal_height_cm")
    if value is None or case.pregnancy is None:
        return
    age = gestational_age(case.pregnancy, case.visit.visited_on, case.content.maternal)
    if age is None or not rules.fundal_from_week <= age.weeks <= rules.fundal_to_week:
        return
    if abs(value - age.weeks) > rules.fundal_cm_from_weeks:
        yield doubt_about(case, "fundal_height_cm", "unlikely_for_weeks", weeks=float(age.weeks))


def _smoking(case: Case) -> Iterator[Doubt]:
    years = case.visit.number("puma_smoking_years")
    begins = case.content.plausibility.proportions.smoking_from_year
    if years is not None and years > case.months / 12 - begins:
        yield doubt_about(case, "puma_smoking_years", "smoked_too_long")


def _height(case: Case) -> float | None:
    """Return the height of today, of a grown-up also the last one known."""
    today = case.visit.number("height_cm")
    if today is not None or case.months < case.content.plausibility.proportions.adult_from_month:
        return today
    last = case.last("height_cm")
    return None if last is None else last.value


def _is_confirmed(case: Case, field: str, value: float) -> bool:
    """Say whether a pressure was measured twice, both times about alike."""
    other = case.visit.number(_REPEATED[field]) if field in _REPEATED else None
    most = case.content.plausibility.changes.repeated_within_mmhg
    return other is not None and abs(value - other) <= most
