"""Commas and units that slipped: 1.12 for 11.2, 8500 (gram) for 8.5 kg, 705 (mm) for 70.5 cm.

What was meant is found in the last number, or else in what the age makes plausible.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.case import Case, Earlier, field_of
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.fitting import fits_age, recent
from posyandu_desktop.domain.last_value import Detail, beside, doubt_about, unit_of
from posyandu_desktop.domain.misplaced import (
    BODY,
    SWAPPED_FIELDS,
    neighbour,
    numbers_of,
    refused_above,
    swapped,
)

_REFUSED = frozenset({"not_a_number", "outside_instrument", "too_many_decimals"})
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

    Their details are then one of these: `swapped_weight` and `swapped_height`; `refused_field`,
    a line above that was refused itself and that the number fits; `other_field`, the empty line
    beside it that the number fits; or `maybe` (in the field's `unit`) and `slip`, how it was
    written down wrong.
    """
    typed = numbers_of(case.visit)
    typed |= {each.field: value for each in problems if (value := _value(each)) is not None}
    refused = frozenset(each.field for each in problems if each.code in _REFUSED)
    return tuple(_explained(problem, case, typed, refused) for problem in problems)


def _doubt(case: Case, field: str, value: float) -> Doubt | None:
    rules = case.content.plausibility.slips
    last = case.last(field)
    if last is None or recent(case, field) is None:
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


def _value(problem: Problem) -> float | None:
    """Return the number that is not possible, None when it is no such problem."""
    if problem.code == "not_a_number":
        text = str(problem.detail["text"])
        # 3.200 is 3,2 kg or 3200 gram: both mean the same weight.
        return float(text.replace(".", "")) if _THOUSANDS.fullmatch(text) else None
    value = problem.detail.get("value")
    is_outside = problem.code == "outside_instrument"
    return value if is_outside and isinstance(value, float) else None


def _explained(
    problem: Problem, case: Case, typed: Mapping[str, float], refused: Collection[str]
) -> Problem:
    value = _value(problem)
    if value is None:
        return problem
    said = _meant(problem.field, value, case, typed, refused)
    return replace(problem, detail=problem.detail | said) if said else problem


def _meant(
    field: str, value: float, case: Case, typed: Mapping[str, float], refused: Collection[str]
) -> Detail:
    """Return what was probably meant: on the body another line's number before a slip."""
    if field in SWAPPED_FIELDS and (pair := swapped(case, typed)):
        return pair
    if again := refused_above(case, field, value, refused):
        return {"refused_field": again}
    filled = {*typed, *refused}
    above = neighbour(case, field, value, filled, above=True)
    if above and field in BODY:
        return {"other_field": above}
    last = recent(case, field)
    meant = last and _meant_by_last(case, field, value, last)
    meant = meant or _meant_by_age(case, field, value)
    if meant is not None:
        return {"maybe": meant.value, "slip": meant.kind, **unit_of(case, field)}
    other = above or neighbour(case, field, value, filled, above=False)
    return {"other_field": other} if other else {}


def _meant_by_last(case: Case, field: str, value: float, last: Earlier) -> Meant | None:
    rules = case.content.plausibility.slips
    found = (meant for meant in _readings(case, field, value))
    return next((meant for meant in found if rules.is_near(meant.value, last.value)), None)


def _meant_by_age(case: Case, field: str, value: float) -> Meant | None:
    # A comma left out leaves all digits: nobody who types 1 has meant 10.
    found = (
        meant
        for meant in _readings(case, field, value)
        if meant.kind != "comma" or meant.value < value or not value.is_integer()
    )
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
