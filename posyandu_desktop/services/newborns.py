"""Register the children of one birth from their mother, with the end of her pregnancy."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import uuid4

from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.postpartum import Newborn, children_of
from posyandu_desktop.domain.pregnancy import (
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
    open_episode,
)
from posyandu_desktop.language import tr
from posyandu_desktop.services.pregnancies import Refused, Saved, save_pregnancy
from posyandu_desktop.store.open import Store

_RECENT = timedelta(days=365)
"""A birth longer ago says nothing about the mother's visits any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Birth:
    """One birth: when, after how many completed weeks, and the living children in their order."""

    born_on: date
    children: tuple[Newborn, ...]
    gestation_weeks: int | None = None
    father_name: str | None = None


def same_birth(store: Store, mother: Person, born_on: date) -> tuple[Person, ...]:
    """Return the mother's children of that day who are in the register already."""
    return tuple(one for one in store.people.children_of(mother.id) if one.born_on == born_on)


def father_of(store: Store, mother: Person) -> str:
    """Return the father of her youngest child, as the first thing to offer; "" when unknown."""
    names = (child.father_name for child in store.people.children_of(mother.id))
    return next((name for name in names if name), "")


def register_birth(
    store: Store,
    mother: Person,
    birth: Birth,
    rules: MaternalRules,
    today: date,
    *,
    overruled: bool = False,
) -> tuple[Person, ...] | Refused:
    """Put the children into the register, linked to mother and home: all, or nothing.

    Her open pregnancy ends with them; without one a recent birth is written down, because what she
    is asked in the weeks after it depends on it.

    Args:
        store: Where to.
        mother: Who gave birth.
        birth: What is known of it.
        rules: What a pregnancy is checked against.
        today: The day the posyandu learns of it.
        overruled: Somebody looked at the doubts, and it is so.

    Raises:
        CannotSave: The disk did not take it.
    """
    known = same_birth(store, mother, birth.born_on)
    if known and not overruled:
        return Refused(doubts=(Doubt(field="born_on", code="birth_known"),))
    with store.transaction():
        found = (
            _later_children(mother, birth, known, rules)
            if known
            else _with_pregnancy(store, mother, birth, rules, today, overruled=overruled)
        )
        if isinstance(found, Refused):
            return found
        children = tuple(_filled(child, birth) for child in found)
        for child in children:
            store.people.save(child)
    return children


def _with_pregnancy(
    store: Store,
    mother: Person,
    birth: Birth,
    rules: MaternalRules,
    today: date,
    *,
    overruled: bool,
) -> Sequence[Person] | Refused:
    pregnancy = _ended(store, mother, birth, rules, today)
    if pregnancy is None:
        return children_of(_unknown(mother, birth), mother, birth.children, rules)
    saved = save_pregnancy(store, mother, pregnancy, birth.children, rules, overruled=overruled)
    return saved.children if isinstance(saved, Saved) else saved


def _ended(
    store: Store, mother: Person, birth: Birth, rules: MaternalRules, today: date
) -> Pregnancy | None:
    """Return the pregnancy that ends with this birth; None where none is to be written down."""
    episodes = store.pregnancies.of_woman(mother.id)
    going_on = open_episode(
        [each for each in episodes if each.outcome is None], birth.born_on, rules
    )
    if going_on is not None:
        return replace(going_on, outcome=_outcome(birth))
    is_known = any(each.outcome and each.outcome.on == birth.born_on for each in episodes)
    if is_known or today - birth.born_on > _RECENT:
        return None
    return _unknown(mother, birth)


def _unknown(mother: Person, birth: Birth) -> Pregnancy:
    return Pregnancy(
        id=PregnancyId(uuid4()),
        woman_id=mother.id,
        noted_on=birth.born_on,
        outcome=_outcome(birth),
    )


def _outcome(birth: Birth) -> Outcome:
    return Outcome(kind=OutcomeKind.LIVE_BIRTH, on=birth.born_on, live_children=len(birth.children))


def _later_children(
    mother: Person, birth: Birth, known: Sequence[Person], rules: MaternalRules
) -> list[Person]:
    """Return the children of a birth of which some are there: a twin written down later."""
    found = children_of(_unknown(mother, birth), mother, birth.children, rules)
    named = (
        newborn.name or tr("By. Ny. {name} {order}").format(name=mother.name, order=order)
        for order, newborn in enumerate(birth.children, start=len(known) + 1)
    )
    return [
        replace(child, id=PersonId(uuid4()), name=name)
        for child, name in zip(found, named, strict=True)
    ]


def _filled(child: Person, birth: Birth) -> Person:
    return replace(
        child,
        gestation_weeks=birth.gestation_weeks or child.gestation_weeks,
        father_name=birth.father_name or child.father_name,
    )
