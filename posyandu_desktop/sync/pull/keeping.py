"""What every kind of record that is pulled has in common: how it is read, compared and kept."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, Protocol
from uuid import UUID

from posyandu_desktop.domain.meeting import Plain, Rule
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact

Told = dict[str, Plain]
"""A record in plain values, as it can be told over the wire."""

VOID: Final = "is_void"
"""The field that says a record was taken back."""


class Keeper(Protocol):
    """One kind of record: between the wire and the store."""

    kind: Kind
    rules: Mapping[str, Rule]
    has_one_writer: bool
    """Whether only who recorded it may change it."""
    is_somebodys: bool
    """Whether it is about one person."""

    def told(self, facts: Sequence[Fact]) -> Told | None:
        """Return what the server's parts say; None while what leads them has not come."""
        ...

    def find(self, record_id: UUID) -> Told | None:
        """Return the record of this laptop as it would be told, or None."""
        ...

    def former(self, record_id: UUID, /, *, is_typed: bool) -> list[Told]:
        """Return the states it was in here, as they would have been told.

        With `is_typed` only those that people at this laptop wrote.
        """
        ...

    def put(
        self, record_id: UUID, owner: PersonId | None, values: Told, changed: frozenset[str], /
    ) -> bool:
        """Keep a record: `values` are all, `changed` those that are others than here.

        Return False where something it cannot be without has not come yet.
        """
        ...


def said(facts: Iterable[Fact]) -> dict[str, Any]:
    """Return everything the parts of a record say by name; a later part adds to an earlier."""
    known: dict[str, Any] = {}
    for fact in facts:
        known |= fact.says["of"]
    return known


def head(facts: Iterable[Fact]) -> Fact | None:
    """Return what leads a record, if it has come."""
    return next((fact for fact in facts if fact.says["leads"]), None)


def part(of: Mapping[str, Any], *named: Any, leads: bool = False) -> dict[str, Any]:
    """Return what one resource says of its record; `named` are the people it names."""
    return {"leads": leads, "of": dict(of), "named": [one for one in named if one]}


def day_of(told: str) -> str | None:
    """Return the day of a date or an instant, None of nothing.

    Raises:
        ValueError: It is less than a day, such as a month; nothing of ours is.
    """
    return date.fromisoformat(told[:10]).isoformat() if told else None


def moment_of(told: str) -> str | None:
    """Return an instant, or a day alone, as it was told; None of nothing.

    Raises:
        ValueError: It is neither.
    """
    if "T" not in told:
        return day_of(told)
    if datetime.fromisoformat(told).tzinfo is None:
        raise ValueError(told)
    return told
