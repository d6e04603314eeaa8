"""Adverse events after immunisation (KIPI); never deleted, each change stands in the journal."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    EventOutcome,
    SeriousCriterion,
)
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.taken_back import mark
from posyandu_desktop.store.transaction import transaction

_SELECT = "SELECT id, person_id, vaccine, dose_number, recorded_by, record FROM adverse_events"


class AdverseEvents:
    """The adverse events of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal, outbox: Outbox) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox

    def save(self, event: AdverseEvent) -> None:
        """Add an event, or change one; the journal keeps what it was, and the outbox takes it.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._write(event, None)
            self._outbox.put(Kind.ADVERSE_EVENT, event.id)

    def save_pulled(self, event: AdverseEvent, *, is_void: bool) -> None:
        """Save an event as the server tells of it; it is not uploaded.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            before = self.find(event.id)
            was_void = before is not None and self.is_taken_back(event.id)
            if before != event:
                self._write(event, "pull")
            if was_void is not is_void:
                mark(self._db, self._journal, Kind.ADVERSE_EVENT, event.id, is_void=is_void)

    def is_taken_back(self, event_id: AdverseEventId) -> bool:
        """Say whether an event no longer counts."""
        row = self._db.row("SELECT taken_back FROM adverse_events WHERE id = ?", (str(event_id),))
        return bool(row and row[0])

    def get(self, event_id: AdverseEventId) -> AdverseEvent:
        """Return an event that is known to be there.

        Raises:
            KeyError: There is none with this id; asking for it is a bug.
        """
        if found := self.find(event_id):
            return found
        raise KeyError(event_id)

    def find(self, event_id: AdverseEventId) -> AdverseEvent | None:
        """Return the event with this id, or None."""
        row = self._db.row(f"{_SELECT} WHERE id = ?", (str(event_id),))
        return _event(row) if row else None

    def of_person(self, person_id: PersonId) -> tuple[AdverseEvent, ...]:
        """Return somebody's events that count, the newest onset first."""
        rows = self._db.rows(
            f"{_SELECT} WHERE person_id = ? AND taken_back IS NULL ORDER BY onset_on DESC, id",
            (str(person_id),),
        )
        return tuple(_event(row) for row in rows)

    def _write(self, event: AdverseEvent, act: str | None) -> None:
        before = self.find(event.id)
        columns, record = _columns(event), _record(event)
        row = {**columns, "record": json.dumps(record, ensure_ascii=False)}
        changed = ", ".join(f"{name} = excluded.{name}" for name in row if name != "id")
        self._db.execute(
            f"""INSERT INTO adverse_events ({", ".join(row)})
                VALUES ({", ".join("?" * len(row))})
                ON CONFLICT (id) DO UPDATE SET {changed}""",  # noqa: S608  # our own columns
            tuple(row.values()),
        )
        after = columns | record
        if before is None:
            self._journal.write(act or "record", Kind.ADVERSE_EVENT, event.id, after)
        else:
            change = changes(_columns(before) | _record(before), after)
            self._journal.write(act or "change", Kind.ADVERSE_EVENT, event.id, change)


def event_of_columns(columns: Mapping[str, Any]) -> AdverseEvent:
    """Return the event in columns by their names, as the journal keeps them."""
    head = [columns.get(name) for name in ("id", "person_id", "vaccine", "dose_number")]
    return _event([*head, columns.get("recorded_by"), json.dumps(dict(columns))])


def _columns(event: AdverseEvent) -> dict[str, Any]:
    return {
        "id": str(event.id),
        "person_id": str(event.person_id),
        "vaccine": event.vaccine,
        "dose_number": event.dose_number,
        "given_on": event.given_at.date().isoformat(),
        "onset_on": event.onset_at.date().isoformat(),
        "recorded_by": str(event.recorded_by) if event.recorded_by else None,
    }


def _record(event: AdverseEvent) -> dict[str, Any]:
    return {
        "lot_number": event.lot_number,
        "vaccinator": event.vaccinator,
        "given_at": event.given_at.isoformat(),
        "given_time_known": event.given_time_known,
        "onset_at": event.onset_at.isoformat(),
        "onset_time_known": event.onset_time_known,
        "symptoms": list(event.symptoms),
        "serious_criteria": sorted(event.serious_criteria),
        "outcome": event.outcome,
        "action": event.action,
        "reported_to": event.reported_to,
        "reported_at": event.reported_at.isoformat() if event.reported_at else None,
        "reported_time_known": event.reported_time_known,
    }


def _event(row: Any) -> AdverseEvent:
    event_id, person_id, vaccine, dose_number, recorded_by, text = row
    record = json.loads(text)
    reported_at = record["reported_at"]
    return AdverseEvent(
        id=AdverseEventId(UUID(event_id)),
        person_id=PersonId(UUID(person_id)),
        vaccine=vaccine,
        dose_number=dose_number,
        lot_number=record["lot_number"],
        vaccinator=record["vaccinator"],
        given_at=datetime.fromisoformat(record["given_at"]),
        given_time_known=record["given_time_known"],
        onset_at=datetime.fromisoformat(record["onset_at"]),
        onset_time_known=record["onset_time_known"],
        symptoms=tuple(record["symptoms"]),
        serious_criteria=frozenset(SeriousCriterion(one) for one in record["serious_criteria"]),
        outcome=EventOutcome(record["outcome"]),
        action=record["action"],
        reported_to=record["reported_to"],
        reported_at=datetime.fromisoformat(reported_at) if reported_at else None,
        reported_time_known=record["reported_time_known"],
        recorded_by=OperatorId(UUID(recorded_by)) if recorded_by else None,
    )
