"""What people at this laptop wrote of a record before, as the journal keeps it."""

from typing import Any
from uuid import UUID

from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind


def typed_states(store: Store, kind: Kind, record_id: UUID) -> list[dict[str, Any]]:
    """Return the states of a record that somebody signed in here left, by column.

    What came from the server was written in nobody's name; it is a state too, but not one of ours.
    """
    state: dict[str, Any] = {}
    found = []
    for line in store.journal.of(kind, record_id):
        is_change = {"before", "after"} <= line.change.keys()
        known = line.change["after"] if is_change else line.change
        state = {**state, **known}
        if line.operator_id is not None and "id" in state:
            found.append(state)
    return found
