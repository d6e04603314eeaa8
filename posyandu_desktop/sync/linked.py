"""A person with everybody their record names: a server may refuse a link to somebody it lacks."""

from collections.abc import Callable

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.open import Store
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import person_parts
from posyandu_desktop.sync.records import person_record


def linked_person_parts(
    store: Store, origin: Origin, person_id: PersonId, has: Callable[[PersonId], bool]
) -> tuple[Part, ...]:
    """Return the parts of a person, then of those merged with them whom the server lacks.

    Two records made one name each other, so neither could go first alone.

    Args:
        store: Where they are.
        origin: Where records come from.
        person_id: Whose parts come first.
        has: Whether the server is known to have somebody.
    """
    parts: list[Part] = []
    seen: set[PersonId] = set()
    to_send = [person_id]
    while to_send:
        next_id = to_send.pop()
        if next_id in seen:
            continue
        seen.add(next_id)
        record = person_record(store, origin, next_id)
        parts += person_parts(record)
        into = record.person.merged_into
        named = (*record.replaces, *((into,) if into else ()))
        to_send += [other for other in named if not has(other)]
    return tuple(parts)
