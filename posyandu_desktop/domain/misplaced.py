"""Good numbers in the wrong line: a weight typed one line late, weight and height swapped."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from posyandu_desktop.domain.asked_fields import asked_fields
from posyandu_desktop.domain.asked_today import asked_today, standing_findings
from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.domain.card import CardField, Frequency, Quantity
from posyandu_desktop.domain.case import Case, field_of
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.fitting import fits, fits_age
from posyandu_desktop.domain.last_value import Detail, doubt_about
from posyandu_desktop.domain.visit import Visit

SWAPPED_FIELDS = ("weight_kg", "height_cm")

_PRESSURES = frozenset(field for pair in READINGS for field in pair)
BODY = frozenset(
    {"weight_kg", "height_cm", "head_circumference_cm", "muac_cm", "waist_cm", READINGS[0][0]}
)
"""What is measured on the body at one step; of a pressure the number that is typed first."""
_BLOOD = frozenset(
    {
        "glucose_random_mg_dl",
        "glucose_fasting_mg_dl",
        "cholesterol_mg_dl",
        "uric_acid_mg_dl",
        "hb_g_dl",
    }
)
_KINDS = (BODY, _BLOOD)


class Lines(NamedTuple):
    """The lines of one kind beside one: those above it and those below, the nearest first."""

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
        if other and other not in _PRESSURES:
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


def neighbour(case: Case, field: str, value: float, filled: Collection[str], *, above: bool) -> str:
    """Return the empty line beside a field that a number was probably meant for, or "".

    Args:
        case: The visit.
        field: Where the number stands.
        value: The number.
        filled: Every field in which something stands, also what cannot be read.
        above: Whether to look at all lines above, the nearest first, or at the next one below.
    """
    lines = _beside(case, field)
    empty = [code for code in (lines.above if above else lines.below[:1]) if code not in filled]
    found = (code for code in empty if _is_at_home(case, code, value) and _is_shown(case, code))
    return next(found, "")


def refused_above(case: Case, field: str, value: float, refused: Collection[str]) -> str:
    """Return the nearest line above whose own number was refused and where this one fits, or ""."""
    above = (code for code in _beside(case, field).above if code in refused)
    return next((code for code in above if _is_at_home(case, code, value)), "")


def _beside(case: Case, field: str) -> Lines:
    """Return the lines of the same kind of instrument: nobody writes a weight among portions."""
    kind = next((kind for kind in _KINDS if field in kind), frozenset())
    order = [code for code in _asked(case) if code in kind]
    if field not in order or field in _PRESSURES:
        return Lines((), ())
    place = order.index(field)
    return Lines(tuple(reversed(order[:place])), tuple(order[place + 1 :]))


def _is_shown(case: Case, code: str) -> bool:
    """Say whether a line stands open on the screen: neither folded away nor in a section."""
    asked = _asked(case)
    field = asked[code]
    if field.section is not None or field.frequency is Frequency.MONTHLY:
        return field.section is None
    if case.cards[0].field(code) is None:
        return False
    fields = tuple(asked.values())
    standing = asked_today(case, fields, standing_findings(case, fields)).get(code)
    return standing is None or standing.needed


def _asked(case: Case) -> dict[str, CardField]:
    return asked_fields(case.cards, case.person, case.visit.visited_on, case.groups)


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
