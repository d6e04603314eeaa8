"""Saved visits whose correction is typed and not saved yet."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.store.open import Store


@dataclass(frozen=True, slots=True)
class Corrected:
    """Somebody whose saved visit is half corrected, and of which day it is."""

    person: Person
    visited_on: date


def half_corrected(store: Store, begun: Collection[PersonId]) -> tuple[Corrected, ...]:
    """Return the corrections that are drafts, less those of the people `begun`."""
    drafts = [one for one in store.drafts.all() if one.person_id not in begun]
    people = store.people.get_many([one.person_id for one in drafts])
    found = ((one.person_id, store.visits.find(one.visit_id)) for one in drafts)
    return tuple(
        Corrected(people[person_id], visit.visited_on)
        for person_id, visit in found
        if visit is not None
    )
