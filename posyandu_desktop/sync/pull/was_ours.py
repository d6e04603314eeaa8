"""What the journal knows of values: which of them this laptop wrote before, who, and when."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.meeting import HOME, Plain, State
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.elements import Origin

HOME_FIELDS: Final = frozenset({"home_id", *HOME})


def superseded(
    store: Store, origin: Origin, person_id: UUID, states: tuple[State, State], came: Sequence[Fact]
) -> dict[str, Plain]:
    """Return what was agreed, with what this very laptop sent before and has changed since.

    A reply may have been lost: the server then holds an earlier state of ours, and nobody else's.
    What a stick carried was never read there; whoever wrote since began from what was typed here.

    Args:
        store: Where the journal is.
        origin: This laptop.
        person_id: Whose.
        states: What was agreed, and what the server holds.
        came: What came from the server.
    """
    agreed, theirs = states
    # Only what leads a record names the laptop it comes from.
    others = {fact.device_id for fact in came if fact.key.startswith("Patient/")}
    is_ours = origin.device_id is not None and others == {origin.device_id}
    if agreed and not is_ours:
        return dict(agreed)
    former = _former(store, person_id)
    ours: dict[str, Plain] = {}
    for name, value in theirs.items():
        typed = {was for state in former for was in _said(state, name)}
        if value in typed:
            ours[name] = value
        elif not agreed and len(typed) == 1:
            ours[name] = typed.pop()
    return {**agreed, **ours}


def former_values(store: Store, person_id: UUID) -> Callable[[str], list[Plain]]:
    """Return what gives the values a field of somebody had here, also by others."""

    def former(name: str) -> list[Plain]:
        changes = (line.change for line in store.journal.of(Kind.PERSON, person_id))
        states = (
            state
            for change in changes
            for state in (change.get("before"), change.get("after", change))
            if isinstance(state, dict)
        )
        return [value for state in states for value in _said(state, name)]

    return former


def who_typed(
    store: Store, person_id: UUID, field: str, value: Plain
) -> tuple[OperatorId | None, datetime | None]:
    """Return who gave a field its value on this laptop, and when; None where nobody signed."""
    for line in reversed(store.journal.of(Kind.PERSON, person_id)):
        after = line.change.get("after", line.change)
        if field in after and after[field] == value:
            return line.operator_id, line.at
    return None, None


def _former(store: Store, person_id: UUID) -> list[dict[str, Any]]:
    lines = store.journal.of(Kind.PERSON, person_id)
    return [line.change.get("after", line.change) for line in lines if line.operator_id is not None]


def _said(state: dict[str, Any], name: str) -> tuple[Plain, ...]:
    """Return what a state says of a field; one that does not name it says nothing."""
    if name in state:
        return (state[name],)
    if name not in HOME_FIELDS or "home" not in state:
        return ()
    home = state["home"] or {}
    return (home.get("id" if name == "home_id" else name),)
