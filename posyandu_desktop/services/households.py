"""Who lives in one home, and somebody who moves to another one."""

from dataclasses import dataclass, replace
from uuid import uuid4

from posyandu_desktop.domain.person import Household, HouseholdId, Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.services.registering import PersonForm
from posyandu_desktop.store.open import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of a home, and whether they came today."""

    person: Person
    came: bool
    pregnant: bool


def members(store: Store, session: Session, home: Household) -> tuple[Member, ...]:
    """Return who lives in a home, the eldest first."""
    came = store.sessions.attended(session.id)
    return tuple(
        Member(
            person=person,
            came=person.id in came,
            pregnant=any(one.outcome is None for one in store.pregnancies.of_woman(person.id)),
        )
        for person in store.people.of_home(home.id)
    )


def form_of_home(home: Household) -> PersonForm:
    """Return the form of a new person who lives in a home."""
    return PersonForm(
        kk_number=home.kk_number or "",
        address=home.address or "",
        rt=home.rt or "",
        rw=home.rw or "",
    )


def move(store: Store, person: Person, home: Household | None) -> Person:
    """Let somebody live in another home; None is a new one whose address nobody knows yet.

    Raises:
        CannotSave: The disk did not take it.
    """
    village = store.posyandu.get().village
    moved = replace(person, home=home or Household(id=HouseholdId(uuid4()), village=village))
    store.people.save(moved)
    return moved
