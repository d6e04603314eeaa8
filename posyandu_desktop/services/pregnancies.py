"""Write down a pregnancy, what is known of it, and how it ended with whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.postpartum import Newborn, children_of
from posyandu_desktop.domain.pregnancy import OutcomeKind, Pregnancy
from posyandu_desktop.domain.pregnancy_checks import (
    dating_doubts_of,
    dating_problems_of,
    doubts_of,
    problems_of,
)
from posyandu_desktop.store.open import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The pregnancy as saved, and the children its end brought into the register."""

    pregnancy: Pregnancy
    children: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Nothing was saved: problems must be mended, doubts looked at once more."""

    problems: tuple[Problem, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def look_at(
    store: Store, woman: Person, pregnancy: Pregnancy, rules: MaternalRules
) -> tuple[tuple[Problem, ...], tuple[Doubt, ...]]:
    """Return what cannot be saved of a pregnancy among her others, and what is odd about it."""
    known = store.pregnancies.of_woman(pregnancy.woman_id)
    episodes = [*(each for each in known if each.id != pregnancy.id), pregnancy]
    problems = (*dating_problems_of(pregnancy, woman.born_on, rules), *problems_of(episodes, rules))
    return problems, (*dating_doubts_of(pregnancy, rules), *doubts_of(episodes, rules))


def save_pregnancy(
    store: Store,
    woman: Person,
    pregnancy: Pregnancy,
    newborns: Sequence[Newborn] | None,
    rules: MaternalRules,
    *,
    overruled: bool = False,
) -> Saved | Refused:
    """Save a pregnancy with the children it ended with: all, or nothing.

    A child that is in the register already stays as it is there: it may have its own name by now.

    Args:
        store: Where to.
        woman: Whose pregnancy.
        pregnancy: As it is known now.
        newborns: The living children, in the order of birth; None when the register has them.
        rules: What it is checked against.
        overruled: Somebody looked at the doubts, and it is so.

    Raises:
        CannotSave: The disk did not take it.
    """
    problems, doubts = look_at(store, woman, pregnancy, rules)
    if problems or (doubts and not overruled):
        return Refused(problems=problems, doubts=doubts)
    children: tuple[Person, ...] = ()
    outcome = pregnancy.outcome
    if newborns is not None and outcome is not None and outcome.kind is OutcomeKind.LIVE_BIRTH:
        children = children_of(pregnancy, woman, newborns, rules)
    with store.transaction():
        store.pregnancies.save(pregnancy)
        known = store.people.get_many([child.id for child in children])
        for child in children:
            if child.id not in known:
                store.people.save(child)
    return Saved(pregnancy=pregnancy, children=tuple(known.get(c.id, c) for c in children))
