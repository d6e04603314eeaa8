"""What a record was before, as the journal of this laptop keeps it."""

from typing import Any
from uuid import UUID

from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.pull.keeping import VOID

_MARKS = {"take_back": True, "restore": False}


def former_states(
    store: Store, kind: Kind, record_id: UUID, *, is_typed: bool
) -> list[dict[str, Any]]:
    """Return the states a record was in, by column, and whether it was taken back.

    Args:
        store: Where the journal is.
        kind: What the record is.
        record_id: Which.
        is_typed: Whether only those count that somebody signed in here left. What came from the
            server was written in nobody's name; it is a state too, but not one of ours.
    """
    state: dict[str, Any] = {VOID: False}
    found = []
    for line in store.journal.of(kind, record_id):
        if line.action in _MARKS:
            known: dict[str, Any] = {VOID: _MARKS[line.action]}
        else:
            is_change = {"before", "after"} <= line.change.keys()
            known = line.change["after"] if is_change else line.change
        state = {**state, **known}
        if "id" in state and (line.operator_id is not None or not is_typed):
            found.append(state)
    return found
