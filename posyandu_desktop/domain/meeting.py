"""Two laptops changed one person: a three-way merge, field by field, that forgets nothing.

Values are plain (text, number, None), by name. Three states take part: what was agreed last, what
stands here, and what the server holds. A field only one side changed is that side's. Where both
changed it to something else, what it is decides: numbers the authorities give are the server's,
what a family tells anew is the later one's, and who somebody is only people can say.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

Plain = str | int | float | bool | None
State = Mapping[str, Plain]


class Rule(StrEnum):
    """Whose value stands where both sides changed a field to something else."""

    SERVER = "server"
    """The authority's number (NIK, KK): the server's."""
    LATER = "later"
    """Ours: it reaches the server after theirs did. No clock is asked."""
    PEOPLE = "people"
    """Theirs, until somebody has looked at both."""

    EACH = "each"
    """A list, each of which is looked at alone: what either added is in, what either struck out."""


RULES: Final[Mapping[str, Rule]] = {
    "nik": Rule.SERVER,
    "kk_number": Rule.SERVER,
    "name": Rule.PEOPLE,
    "born_on": Rule.PEOPLE,
    "sex": Rule.PEOPLE,
}
"""Every other field is the later one's."""

HOME: Final = ("kk_number", "address", "rt", "rw", "village")
"""What is known of a home: it goes with the home's own id, so that no address is made of two."""


@dataclass(frozen=True, slots=True)
class Differing:
    """A field both sides changed to something else."""

    field: str
    ours: Plain
    theirs: Plain


@dataclass(frozen=True, slots=True)
class Met:
    """What comes of it.

    Attributes:
        values: What stands now, every field either side knows.
        undecided: Fields of which people have to say who is right; theirs stands meanwhile.
        lost: Fields whose other value does not stand: it belongs into the journal.
    """

    values: dict[str, Plain]
    undecided: tuple[Differing, ...] = ()
    lost: tuple[Differing, ...] = ()


def as_list(values: Iterable[Any]) -> Plain:
    """Return a list without order as one plain value; of an empty one, None."""
    found = sorted({json.dumps(value, ensure_ascii=False) for value in values})
    return json.dumps([json.loads(one) for one in found], ensure_ascii=False) if found else None


def listed(value: Plain) -> list[Any]:
    """Return what `as_list` made plain."""
    found: list[Any] = json.loads(str(value)) if value else []
    return found


def meet(agreed: State, ours: State, theirs: State, rules: Mapping[str, Rule] = RULES) -> Met:
    """Return what stands when two sides changed what was agreed.

    A field that is missing in a state is unknown there, like one that is None.

    Args:
        agreed: What both knew last.
        ours: What stands here.
        theirs: What the server holds.
        rules: Whose value stands; every field that is not in it is the later one's.
    """
    names = [*ours, *(name for name in theirs if name not in ours)]
    values: dict[str, Plain] = {}
    undecided, lost = [], []
    moved_by = _who_moved(agreed, ours, theirs)
    for name in names:
        mine, other = ours.get(name), theirs.get(name)
        side = moved_by if name in HOME and moved_by else None
        rule = rules.get(name, Rule.LATER)
        values[name] = _stands(rule, agreed.get(name), mine, other, side)
        if mine == other or not _both_changed(agreed.get(name), mine, other, side):
            continue
        if rule is Rule.EACH:
            continue
        differing = Differing(name, mine, other)
        lost.append(differing)
        if rule is Rule.PEOPLE:
            undecided.append(differing)
    return Met(values, tuple(undecided), tuple(lost))


def _who_moved(agreed: State, ours: State, theirs: State) -> str | None:
    """Return whose home it is from now on, or None where both mean the same home."""
    before, here, there = (state.get("home_id") for state in (agreed, ours, theirs))
    if here == there or None in (here, there):
        return None
    return "theirs" if here == before else "ours"


def _stands(rule: Rule, before: Plain, ours: Plain, theirs: Plain, side: str | None) -> Plain:
    if side is not None:
        return ours if side == "ours" else theirs
    if ours == before:
        return theirs
    if theirs == before:
        return ours
    if rule is Rule.EACH:
        return _each(before, ours, theirs)
    return ours if rule is Rule.LATER else theirs


def _each(before: Plain, ours: Plain, theirs: Plain) -> Plain:
    known, mine, others = listed(before), listed(ours), listed(theirs)
    added = [one for one in (*mine, *others) if one not in known]
    return as_list([*(one for one in known if one in mine and one in others), *added])


def _both_changed(before: Plain, ours: Plain, theirs: Plain, side: str | None) -> bool:
    """Say whether a value somebody typed does not stand; whose home it is may overrule one."""
    if side == "ours":
        return theirs != before
    if side == "theirs":
        return ours != before
    return before not in (ours, theirs)
