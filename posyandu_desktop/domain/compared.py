"""Numbers that do not fit the child, or do not fit the number before: doubts, never refusals."""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.child_growth import growth_of
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.growth import Indicator
from posyandu_desktop.domain.last_value import NOISE, beside, doubt_about, months_since
from posyandu_desktop.domain.misplaced import misplaced_doubts, swapped_doubts
from posyandu_desktop.domain.posture_doubts import as_lying, swapped_postures, unusual_postures
from posyandu_desktop.domain.slips import slip_doubts
from posyandu_desktop.domain.unlikely import change_doubts, proportion_doubts, usual_doubts
from posyandu_desktop.domain.weight_velocity import velocity_doubts

_FLAGGED_FIELDS = (
    (Indicator.WEIGHT_FOR_AGE, "weight_kg"),
    (Indicator.LENGTH_HEIGHT_FOR_AGE, "height_cm"),
    (Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, "head_circumference_cm"),
    (Indicator.ARM_CIRCUMFERENCE_FOR_AGE, "muac_cm"),
    (Indicator.WEIGHT_FOR_LENGTH_HEIGHT, "weight_kg"),
    (Indicator.BMI_FOR_AGE, "weight_kg"),
)
_BESIDE_HEIGHT = frozenset({Indicator.WEIGHT_FOR_LENGTH_HEIGHT, Indicator.BMI_FOR_AGE})


def comparison_doubts(case: Case) -> Iterator[Doubt]:
    """Yield at most one doubt for each number: the likeliest slip first."""
    doubted: set[str] = set()
    for doubt in _in_order(case):
        if doubt.field not in doubted:
            doubted.add(doubt.field)
            yield doubt


def _in_order(case: Case) -> Iterator[Doubt]:
    yield from swapped_doubts(case)
    yield from misplaced_doubts(case, above=True)
    yield from slip_doubts(case)
    yield from misplaced_doubts(case, above=False)
    yield from swapped_postures(case)
    yield from _weight_changes(case)
    yield from _length_changes(case)
    yield from velocity_doubts(case)
    yield from _flags(case)
    yield from usual_doubts(case)
    yield from change_doubts(case)
    yield from proportion_doubts(case)
    yield from unusual_postures(case)


def _length_changes(case: Case) -> Iterator[Doubt]:
    for field in ("height_cm", "head_circumference_cm", "muac_cm"):
        value, last = case.visit.number(field), case.last(field)
        if value is None or last is None:
            continue
        change = as_lying(case.visit, field, value) - as_lying(last.visit, field, last.value)
        code = _length_doubt(case, field, change, months_since(case, last))
        if code is not None:
            yield doubt_about(case, field, code, **beside(last))


def _length_doubt(case: Case, field: str, change: float, months: float) -> str | None:
    rules = case.content.plausibility
    shrink = [each for each in rules.shrink if each.field == field and each.holds(case.months)]
    if any(change < -each.more_than - NOISE for each in shrink):
        return "shrank"
    jump = [each for each in rules.jump if each.field == field and each.holds(case.months)]
    if any(change > each.more_than_per_month * months + NOISE for each in jump):
        return "grew_too_fast"
    is_grown_up = field == "height_cm" and not shrink
    if is_grown_up and abs(change) > rules.adult_height_change_more_than_cm + NOISE:
        return "adult_height_changed"
    return None


def _weight_changes(case: Case) -> Iterator[Doubt]:
    value, last = case.visit.number("weight_kg"), case.last("weight_kg")
    if value is None or last is None or case.has_delivered_since(last.on):
        return
    for rule in case.content.plausibility.weight_change:
        if not rule.holds(case.months):
            continue
        if value - last.value > rule.gain_kg_per_month * months_since(case, last) + NOISE:
            yield doubt_about(case, "weight_kg", "gained_too_much", **beside(last))
        elif last.value - value > last.value * rule.loss_percent / 100 + NOISE:
            yield doubt_about(case, "weight_kg", "lost_too_much", **beside(last))


def _flags(case: Case) -> Iterator[Doubt]:
    growth = growth_of(case)
    for indicator, field in _FLAGGED_FIELDS:
        score, value = growth.get(indicator), case.visit.number(field)
        if score is None or not score.flagged or value is None:
            continue
        height = case.visit.number("height_cm")
        if indicator in _BESIDE_HEIGHT and height is not None:
            yield doubt_about(case, field, "unlikely_for_height", height=height)
            continue
        yield doubt_about(case, field, "implausible_for_age", z=score.z, indicator=indicator.value)
