"""What of the server's state is old: a server that was set back holds what was said before.

One rule for people and for every other record: a state stored before the one agreed says nothing
new. Where others have written again since, what this laptop's journal knows from before is old, and
anything else is theirs. What is old counts as agreed, so that what stands here stands.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Final

from posyandu_desktop.domain.meeting import Differing, Plain, Rule, State, as_list, listed
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.store.set_back import DOUBTED

_ABOUT_THE_SAME: Final = timedelta(seconds=5)
"""A receipt without a time of its own has the time of the whole reply."""


def old_values(
    told: Callable[[Iterable[Fact]], State],
    before: Sequence[Fact],
    came: Sequence[Fact],
    former: Callable[[str], Sequence[Plain]],
    rules: Mapping[str, Rule],
) -> dict[str, Plain]:
    """Return by field what the server holds of it that is old; of a list, which of it.

    Args:
        told: Reads a record out of its parts.
        before: What was agreed, by resource.
        came: What came from the server.
        former: Gives the values a field had here, as far as the journal knows.
        rules: Which fields are lists.
    """
    known = {fact.key: fact for fact in before}
    older = {fact.key for fact in came if _is_older(fact, known.get(fact.key))}
    doubted = {fact.key for fact in came if _is_doubted(fact, known.get(fact.key))} - older
    if not older | doubted:
        return {}
    held = known | {fact.key: fact for fact in came}
    theirs = told(held.values())

    def without(keys: set[str]) -> list[str]:
        """Return the fields that would be others if these resources were as agreed."""
        agreed = told({**held, **{key: known[key] for key in keys}}.values())
        return [name for name in theirs if agreed.get(name) != theirs[name]]

    found = {name: theirs[name] for name in without(older)}
    for name in without(doubted):
        values = former(name)
        if rules.get(name) is Rule.EACH:
            every = [one for value in values for one in listed(value)]
            found.setdefault(name, as_list(one for one in listed(theirs[name]) if one in every))
        elif theirs[name] in values:
            found.setdefault(name, theirs[name])
    return found


def overruled(old: State, mine: State) -> list[Differing]:
    """Return what is old and stands here otherwise: it belongs into the journal."""
    return [
        Differing(name, mine.get(name), value)
        for name, value in sorted(old.items())
        if value != mine.get(name)
    ]


def _is_older(fact: Fact, had: Fact | None) -> bool:
    """Say whether it was stored before the state that was agreed."""
    if had is None or had.version == fact.version:
        return False
    if (is_lower := _is_lower(fact, had)) is not None:
        return is_lower and fact.updated_at <= had.updated_at
    return fact.updated_at < had.updated_at - _ABOUT_THE_SAME


def _is_doubted(fact: Fact, had: Fact | None) -> bool:
    """Say whether it is not certain that this state follows the agreed one."""
    if had is None:
        return False
    # Counted up to it anew.
    is_same_number = fact.version == had.version and fact.updated_at > had.updated_at
    is_doubtful = had.version == DOUBTED or bool(_is_lower(fact, had))
    return is_doubtful or (is_same_number and fact.says != had.says)


def _is_lower(fact: Fact, had: Fact) -> bool | None:
    """Say whether it has a lower version; None where versions are no numbers."""
    numbers = fact.version, had.version
    if DOUBTED in numbers or not all(number.isdecimal() for number in numbers):
        return None
    return int(fact.version) < int(had.version)
