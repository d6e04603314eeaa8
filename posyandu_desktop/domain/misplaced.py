"""Good numbers in the wrong line: a weight typed one line late, weight and height swapped."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from posyandu_desktop.domain.asked_fields import asked_fields
from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.case import Case, field_of
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.fitting import fits, fits_age
from posyandu_desktop.domain.last_value import Detail, doubt_about
from posyandu_desktop.domain.visit import Visit

SWAPPED_FIELDS = ("weight_kg", "height_cm")

_PRESSURES = frozenset(field for pair in READINGS for field in pair)


class Lines(NamedTuple):
    """The empty lines beside one: those right above it, the nearest first, and the next below."""

    above: tuple[str, ...]
    below: tuple[str, ...]


def swapped_doubts(case: Case) -> Iterator[Doubt]:
    """Yield a doubt for weight and for height when each of them fits the other's line."""
    said = swapped(case, numbers_of(case.visit))
    for field in SWAPPED_FIELDS if said else ():
        yield doubt_about(case, field, "swapped", **said)


def misplaced_doubts(case: Case, *, above: bool) -> Iterator[Doubt]:
    """Yield a doubt for each number that fits an empty line beside it, and not its own.

    Args:
        case: The visit.
        above: Whether to look at the lines above, which were passed over, or at the one below,
            which may only not be filled yet.
    """
    typed = numbers_of(case.visit)
    for field, value in typed.items():
        if field in _PRESSURES or fits_age(case, field, value) is not False:
            continue
        other = neighbour(case, field, value, typed, above=above)
        if other:
            yield doubt_about(case, field, "misplaced", other_field=other)


def swapped(case: Case, typed: Mapping[str, float]) -> Detail:
    """Return `swapped_weight` and `swapped_height` when the two fit only the other way round.

    Args:
        case: The visit.
        typed: Every number that was typed, also those no instrument shows.
    """
    weight, height = (typed.get(field) for field in SWAPPED_FIELDS)
    if weight is None or height is None:
        return {}
    stand_wrong = (
        not _may_stand(case, field, typed[field]) or fits(case, field, typed[field]) is False
        for field in SWAPPED_FIELDS
    )
    fit_swapped = _is_at_home(case, "weight_kg", height) and _is_at_home(case, "height_cm", weight)
    return (
        {"swapped_weight": height, "swapped_height": weight}
        if any(stand_wrong) and fit_swapped
        else {}
    )


def neighbour(
    case: Case, field: str, value: float, typed: Mapping[str, float], *, above: bool
) -> str:
    """Return the empty line beside a field that a number was probably meant for, or ""."""
    lines = _beside(case, field, typed)
    found = (
        other
        for other in (lines.above if above else lines.below)
        if _is_at_home(case, other, value)
    )
    return next(found, "")


def _beside(case: Case, field: str, typed: Mapping[str, float]) -> Lines:
    asked = asked_fields(case.cards, case.person, case.visit.visited_on, case.groups)
    order = [
        code
        for code, each in asked.items()
        if isinstance(each, Quantity) and code not in _PRESSURES
    ]
    if field not in order:
        return Lines((), ())
    place = order.index(field)
    above: list[str] = []
    for code in reversed(order[:place]):
        if code in typed:
            break
        above.append(code)
    return Lines(tuple(above), tuple(c for c in order[place + 1 : place + 2] if c not in typed))


def _is_at_home(case: Case, field: str, value: float) -> bool:
    return _may_stand(case, field, value) and fits(case, field, value) is True


def _may_stand(case: Case, field: str, value: float) -> bool:
    on_card = field_of(case.cards, field)
    return isinstance(on_card, Quantity) and on_card.shows(value)


def beside_unread(doubts: Sequence[Doubt], unread: Sequence[Problem]) -> tuple[Doubt, ...]:
    """Return the doubts once it is known what else stands on the screen that cannot be read.

    Args:
        doubts: Doubts about a visit in which what cannot be read is missing.
        unread: What cannot be read, with what was probably meant.
    """
    pair = next((each.detail for each in unread if "swapped_weight" in each.detail), None)
    filled = {each.field for each in unread}
    found = []
    for doubt in doubts:
        detail = {name: word for name, word in doubt.detail.items() if name != "other_field"}
        if pair is not None and doubt.field in SWAPPED_FIELDS:
            said = {name: pair[name] for name in ("swapped_weight", "swapped_height")}
            found.append(replace(doubt, code="swapped", detail=detail | said))
        elif doubt.detail.get("other_field") in filled:
            found.append(replace(doubt, code="unusual_for_age", detail=detail))
        else:
            found.append(doubt)
    return tuple(found)


def numbers_of(visit: Visit) -> dict[str, float]:
    """Return the numbers of a visit by their fields."""
    found = ((code, visit.number(code)) for code in visit.observations)
    return {code: value for code, value in found if value is not None}
