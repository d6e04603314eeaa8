"""What the journal knows of values: which of them this laptop wrote before, who, and when."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.meeting import HOME, Plain, State
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.store.set_back import DOUBTED
from posyandu_desktop.sync.fhir.elements import Origin

HOME_FIELDS: Final = frozenset({"home_id", *HOME})
_ABOUT_THE_SAME: Final = timedelta(seconds=5)
"""A receipt without a time of its own has the time of the whole reply."""


def superseded(
    store: Store, origin: Origin, person_id: UUID, states: tuple[State, State], came: Sequence[Fact]
) -> dict[str, Plain]:
    """Return what was agreed, with what this very laptop sent before and has changed since.

    A reply may have been lost: the server then holds an earlier state of ours, and nobody else's.
    What a stick carried was agreed without being read: whoever wrote there since began from it.

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
    ours = {
        name: value
        for name, value in theirs.items()
        if value != agreed.get(name) and any(_told(state, name, value) for state in former)
    }
    return {**agreed, **ours}


def set_back(
    store: Store, person_id: UUID, theirs: State, before: Sequence[Fact], came: Sequence[Fact]
) -> frozenset[str]:
    """Return the fields of which a server that was set back holds an older value than we read.

    A state older than the one agreed says nothing new. Where others have written again since, what
    the journal knows from before is old, and anything else is theirs.

    Args:
        store: Where the journal is.
        person_id: Whose.
        theirs: What the server holds.
        before: What was agreed, by resource.
        came: What came from the server.
    """
    known = {fact.key: fact for fact in before}
    older: set[str] = set()
    doubted: set[str] = set()
    for fact in came:
        had = known.get(fact.key)
        if had and _is_older(fact, had):
            older |= fact.says.keys()
        elif had and _is_doubted(fact, had):
            doubted |= fact.says.keys()
    if doubted:
        states = _all_states(store, person_id)
        for name in doubted:
            value = theirs.get(name)
            older.update([name] if any(_told(state, name, value) for state in states) else [])
    return frozenset(older)


def _is_older(fact: Fact, had: Fact) -> bool:
    numbers = fact.version, had.version
    if DOUBTED not in numbers and all(number.isdecimal() for number in numbers):
        return int(fact.version) < int(had.version)
    return fact.version != had.version and fact.updated_at < had.updated_at - _ABOUT_THE_SAME


def _is_doubted(fact: Fact, had: Fact) -> bool:
    """Say whether it is not certain that this state follows the agreed one."""
    is_same_number = fact.version == had.version and fact.updated_at > had.updated_at
    return had.version == DOUBTED or (is_same_number and fact.says != had.says)


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


def _all_states(store: Store, person_id: UUID) -> list[dict[str, Any]]:
    changes = [line.change for line in store.journal.of(Kind.PERSON, person_id)]
    return [
        state
        for change in changes
        for state in (change.get("before"), change.get("after", change))
        if isinstance(state, dict)
    ]


def _told(state: dict[str, Any], name: str, value: Plain) -> bool:
    """Say whether a state says this of a field; one that does not name it says nothing."""
    if name in state:
        return bool(state[name] == value)
    if name not in HOME_FIELDS or "home" not in state:
        return False
    home = state["home"] or {}
    return bool(home.get("id" if name == "home_id" else name) == value)
