"""Commas and units that slipped: 1.12 for 11.2, 8500 (gram) for 8.5 kg, 705 (mm) for 70.5 cm.

What was meant is found in the last number, or else in what the age makes plausible.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.case import Case, Earlier, field_of
from posyandu_desktop.domain.child_growth import growth_of
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.growth import Indicator
from posyandu_desktop.domain.last_value import beside, doubt_about, months_since, unit_of

_INDICATORS = {
    "weight_kg": Indicator.WEIGHT_FOR_AGE,
    "height_cm": Indicator.LENGTH_HEIGHT_FOR_AGE,
    "head_circumference_cm": Indicator.HEAD_CIRCUMFERENCE_FOR_AGE,
    "muac_cm": Indicator.ARM_CIRCUMFERENCE_FOR_AGE,
}
_THOUSANDS = re.compile(r"\s*[1-9][0-9]{0,2}\.[0-9]{3}\s*")


class Meant(NamedTuple):
    """What was probably meant, in the field's unit, and how it was written down wrong."""

    value: float
    kind: str


def slip_doubts(case: Case) -> Iterator[Doubt]:
    """Yield a doubt for each number that looks like another one with a slip."""
    for field in case.content.plausibility.slips.fields:
        value = case.visit.number(field)
        doubt = None if value is None else _doubt(case, field, value)
        if doubt is not None:
            yield doubt


def likely_meant(problems: Sequence[Problem], case: Case) -> tuple[Problem, ...]:
    """Return the problems, those of a number that cannot be with what was probably meant.

    Their details are then `maybe` (in the field's `unit`) and `slip`, how it was written down
    wrong.
    """
    return tuple(_explained(problem, case) for problem in problems)


def _doubt(case: Case, field: str, value: float) -> Doubt | None:
    rules = case.content.plausibility.slips
    last = case.last(field)
    if last is None or _is_old(case, last):
        is_known = last is not None and rules.is_near(value, last.value)
        if is_known or fits_age(case, field, value) is not False:
            return None
        meant = _meant_by_age(case, field, value)
        return meant and doubt_about(
            case, field, "slip_for_age", maybe=meant.value, slip=meant.kind
        )
    meant = _meant_by_last(case, field, value, last)
    if meant is None:
        return None
    if fits_age(case, field, last.value) is False and fits_age(case, field, value):
        return doubt_about(case, field, "last_was_slip", **beside(last))
    return doubt_about(
        case, field, "decimal_slip", **beside(last), maybe=meant.value, slip=meant.kind
    )


def _explained(problem: Problem, case: Case) -> Problem:
    value = problem.detail.get("value")
    if problem.code == "not_a_number":
        text = str(problem.detail["text"])
        # 3.200 is 3,2 kg or 3200 gram: both mean the same weight.
        value = float(text.replace(".", "")) if _THOUSANDS.fullmatch(text) else None
    elif problem.code != "outside_instrument":
        return problem
    if not isinstance(value, float):
        return problem
    last = case.last(problem.field)
    recent = last if last is not None and not _is_old(case, last) else None
    meant = recent and _meant_by_last(case, problem.field, value, recent)
    meant = meant or _meant_by_age(case, problem.field, value)
    if meant is None:
        return problem
    said = {"maybe": meant.value, "slip": meant.kind, **unit_of(case, problem.field)}
    return replace(problem, detail=problem.detail | said)


def _meant_by_last(case: Case, field: str, value: float, last: Earlier) -> Meant | None:
    rules = case.content.plausibility.slips
    found = (meant for meant in _readings(case, field, value))
    return next((meant for meant in found if rules.is_near(meant.value, last.value)), None)


def _meant_by_age(case: Case, field: str, value: float) -> Meant | None:
    found = _readings(case, field, value)
    return next((meant for meant in found if fits_age(case, field, meant.value)), None)


def _readings(case: Case, field: str, value: float) -> Iterator[Meant]:
    """Yield what may have been meant, as far as the instrument can show it."""
    on_card = field_of(case.cards, field)
    if not isinstance(on_card, Quantity):
        return
    for slip in case.content.plausibility.slips.kinds:
        if slip.field == field:
            meant = round(value / slip.factor, on_card.decimals)
            if meant > 0 and on_card.shows(meant):
                yield Meant(meant, slip.kind)


def _is_old(case: Case, last: Earlier) -> bool:
    return months_since(case, last) > case.content.plausibility.slips.within_months


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


def _posture(case: Case) -> tuple[str, ...]:
    return ("posture",) if "posture" in case.visit.observations else ()
