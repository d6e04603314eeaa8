"""Two laptops changed one person: a three-way merge, field by field, that forgets nothing.

Values are plain (text, number, None), by name. Three states take part: what was agreed last, what
stands here, and what the server holds. A field only one side changed is that side's. Where both
changed it to something else, what it is decides: numbers the authorities give are the server's,
what a family tells anew is the later one's, and who somebody is only people can say.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

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


def meet(agreed: State, ours: State, theirs: State) -> Met:
    """Return what stands when two sides changed what was agreed.

    A field that is missing in a state is unknown there, like one that is None.
    """
    names = [*ours, *(name for name in theirs if name not in ours)]
    values: dict[str, Plain] = {}
    undecided, lost = [], []
    moved_by = _who_moved(agreed, ours, theirs)
    for name in names:
        mine, other = ours.get(name), theirs.get(name)
        side = moved_by if name in HOME and moved_by else None
        values[name] = _stands(name, agreed.get(name), mine, other, side)
        if mine == other or not _both_changed(agreed.get(name), mine, other, side):
            continue
        differing = Differing(name, mine, other)
        lost.append(differing)
        if RULES.get(name) is Rule.PEOPLE:
            undecided.append(differing)
    return Met(values, tuple(undecided), tuple(lost))


def _who_moved(agreed: State, ours: State, theirs: State) -> str | None:
    """Return whose home it is from now on, or None where both mean the same home."""
    before, here, there = (state.get("home_id") for state in (agreed, ours, theirs))
    if here == there or None in (here, there):
        return None
    return "theirs" if here == before else "ours"


def _stands(name: str, before: Plain, ours: Plain, theirs: Plain, side: str | None) -> Plain:
    if side is not None:
        return ours if side == "ours" else theirs
    if ours == before:
        return theirs
    if theirs == before:
        return ours
    return ours if RULES.get(name, Rule.LATER) is Rule.LATER else theirs


def _both_changed(before: Plain, ours: Plain, theirs: Plain, side: str | None) -> bool:
    """Say whether a value somebody typed does not stand; whose home it is may overrule one."""
    if side == "ours":
        return theirs != before
    if side == "theirs":
        return ours != before
    return before not in (ours, theirs)
