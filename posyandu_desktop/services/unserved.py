"""Who came to a session day and was not served: still at one of the five steps, or gone home."""

from collections.abc import Collection
from dataclasses import dataclass

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import Session
from posyandu_desktop.store.open import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Unserved:
    """Somebody who came, of whom nothing is saved and nothing is typed.

    Attributes:
        step: At which of the five steps they are, 1 to 5.
        went_home: Whether somebody said that they went home.
    """

    person: Person
    step: int
    went_home: bool = False


def unserved(store: Store, session: Session, served: Collection[PersonId]) -> tuple[Unserved, ...]:
    """Return who came and is neither in `served` nor half typed; those gone home stand last."""
    arrivals = [one for one in store.arrivals.of_session(session.id) if one.person_id not in served]
    people = store.people.get_many([one.person_id for one in arrivals])
    gone = store.arrivals.gone_home(session.id)
    found = (
        Unserved(person=people[one.person_id], step=one.step, went_home=one.person_id in gone)
        for one in arrivals
    )
    return tuple(sorted(found, key=lambda one: one.went_home))


def steps_of(store: Store, session: Session) -> dict[PersonId, int]:
    """Return at which step everybody is who came to a session."""
    return {one.person_id: one.step for one in store.arrivals.of_session(session.id)}
