"""Numbers that do not fit the child, or do not fit the number before: doubts, never refusals."""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case, Earlier, field_of
from posyandu_desktop.domain.child_growth import growth_of
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.growth import (
    DAYS_PER_MONTH,
    LYING_STANDING_DIFFERENCE_CM,
    Indicator,
    Posture,
)
from posyandu_desktop.domain.visit import Visit

_FLAGGED_FIELDS = (
    (Indicator.WEIGHT_FOR_AGE, "weight_kg"),
    (Indicator.LENGTH_HEIGHT_FOR_AGE, "height_cm"),
    (Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, "head_circumference_cm"),
    (Indicator.ARM_CIRCUMFERENCE_FOR_AGE, "muac_cm"),
    (Indicator.WEIGHT_FOR_LENGTH_HEIGHT, "weight_kg"),
)
_COMPARED_FIELDS = ("weight_kg", "height_cm", "head_circumference_cm", "muac_cm", "waist_cm")
_NOISE = 1e-6


def comparison_doubts(case: Case) -> Iterator[Doubt]:
    """Yield at most one doubt for each number: the likeliest slip first."""
    doubted: set[str] = set()
    for doubt in (*_slips(case), *_changes(case), *_flags(case)):
        if doubt.field not in doubted:
            doubted.add(doubt.field)
            yield doubt


def _slips(case: Case) -> Iterator[Doubt]:
    rule = case.content.plausibility.decimal_slip
    for field in _COMPARED_FIELDS:
        value, last = case.visit.number(field), case.last(field)
        if value is None or last is None or _months_since(case, last) > rule.within_months:
            continue
        ratio = value / last.value
        if rule.factor_from <= ratio <= rule.factor_to:
            yield _doubt(case, field, "decimal_slip", value, last, maybe=round(value / 10, 2))
        elif rule.factor_from <= 1 / ratio <= rule.factor_to:
            yield _doubt(case, field, "decimal_slip", value, last, maybe=round(value * 10, 2))


def _changes(case: Case) -> Iterator[Doubt]:
    yield from _weight_changes(case)
    for field in ("height_cm", "head_circumference_cm", "muac_cm"):
        value, last = case.visit.number(field), case.last(field)
        if value is None or last is None:
            continue
        change = _lying(case.visit, field, value) - _lying(last.visit, field, last.value)
        code = _length_doubt(case, field, change, _months_since(case, last))
        if code is not None:
            yield _doubt(case, field, code, value, last)


def _length_doubt(case: Case, field: str, change: float, months: float) -> str | None:
    rules = case.content.plausibility
    shrink = [each for each in rules.shrink if each.field == field and each.holds(case.months)]
    if any(change < -each.more_than - _NOISE for each in shrink):
        return "shrank"
    jump = [each for each in rules.jump if each.field == field and each.holds(case.months)]
    if any(change > each.more_than_per_month * months + _NOISE for each in jump):
        return "grew_too_fast"
    is_grown_up = field == "height_cm" and not shrink
    if is_grown_up and abs(change) > rules.adult_height_change_more_than_cm + _NOISE:
        return "adult_height_changed"
    return None


def _weight_changes(case: Case) -> Iterator[Doubt]:
    value, last = case.visit.number("weight_kg"), case.last("weight_kg")
    if value is None or last is None or case.has_delivered_since(last.on):
        return
    for rule in case.content.plausibility.weight_change:
        if not rule.holds(case.months):
            continue
        if value - last.value > rule.gain_kg_per_month * _months_since(case, last) + _NOISE:
            yield _doubt(case, "weight_kg", "gained_too_much", value, last)
        elif last.value - value > last.value * rule.loss_percent / 100 + _NOISE:
            yield _doubt(case, "weight_kg", "lost_too_much", value, last)


def _flags(case: Case) -> Iterator[Doubt]:
    growth = growth_of(case)
    for indicator, field in _FLAGGED_FIELDS:
        score, value = growth.get(indicator), case.visit.number(field)
        if score is not None and score.flagged and value is not None:
            detail = {"value": value, "z": score.z, "indicator": indicator.value}
            yield Doubt(field=field, code="implausible_for_age", detail=detail | _unit(case, field))


def _doubt(
    case: Case, field: str, code: str, value: float, last: Earlier, *, maybe: float | None = None
) -> Doubt:
    detail: dict[str, float | str] = {
        "value": value,
        "last": last.value,
        "last_on": last.on.isoformat(),
    }
    if maybe is not None:
        detail["maybe"] = maybe
    return Doubt(field=field, code=code, detail=detail | _unit(case, field))


def _unit(case: Case, field: str) -> dict[str, float | str]:
    on_card = field_of(case.cards, field)
    unit = getattr(on_card, "unit", None)
    return {} if unit is None else {"unit": unit}


def _months_since(case: Case, last: Earlier) -> float:
    """Return the months since then; two measurements of one month are allowed a month's change."""
    return max(1.0, (case.visit.visited_on - last.on).days / DAYS_PER_MONTH)


def _lying(visit: Visit, field: str, value: float) -> float:
    is_standing = field == "height_cm" and visit.choice("posture") == Posture.STANDING
    return value + LYING_STANDING_DIFFERENCE_CM if is_standing else value
