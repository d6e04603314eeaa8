"""What a server acknowledged, and what to send again when it was set back to an older copy."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.pulled import record_key
from posyandu_desktop.store.transaction import transaction

DOUBTED: Final = "0"
"""Stands for a version that is none: what the server holds is read before it is written over."""

_OWN: Final = """
    SELECT iif(kind = 'visit', 'Encounter/', 'Group/') || entity_id AS key, version,
      received_at AS at, 1 AS is_own
    FROM receipts WHERE server = ?1 AND kind IN ('visit', 'group_education')
      AND (kind, entity_id) NOT IN (SELECT kind, entity_id FROM outbox)"""
"""What waits is sent anyway: once is enough, also where the server refuses it."""
_MAY_WRITE: Final = "(record IS NULL OR record NOT LIKE 'group_education/%')"
"""A class is told again by the laptop that wrote it down, and by no other."""
_SHARED: Final = f"""
    SELECT key, version, max(updated_at) AS at, 0 AS is_own FROM server_copies
    WHERE server = ?1 AND version <> '0' AND {_MAY_WRITE}
    GROUP BY coalesce(record, visit, patient)"""  # noqa: S608  # our own columns
"""Of each record what was stored last of it."""
_LATEST_FIRST: Final = "ORDER BY at DESC, is_own DESC LIMIT ?2"

_HELD_HERE: Final = {
    Kind.PERSON: "people",
    Kind.VISIT: "visits",
    Kind.PREGNANCY: "pregnancies",
    Kind.FEEDING: "feeding_episodes",
    Kind.ADVERSE_EVENT: "adverse_events",
    Kind.SESSION: "sessions",
}
"""What may be sent again by another laptop than who recorded it; and one's own visits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """One resource the server said it holds.

    Attributes:
        key: Type and id.
        version: In which version.
        at: When it was stored, by the server's clock.
        is_own: Whether nobody but this laptop writes it.
    """

    key: str
    version: str
    at: datetime
    is_own: bool


class SetBack:
    """Finds and queues what one open store knows that a server may have lost."""

    def __init__(self, db: CipherDatabase, outbox: Outbox) -> None:
        self._db = db
        self._outbox = outbox

    def acknowledged(self, server: str, limit: int = -1) -> list[Acknowledged]:
        """Return what a server acknowledged, sent or read, one of each record, latest first."""
        return self._found(f"{_OWN} UNION ALL {_SHARED}", server, limit)

    def latest_of_ones_own(self, server: str) -> Acknowledged | None:
        """Return the latest that only this laptop writes, or None."""
        return next(iter(self._found(_OWN, server, 1)), None)

    def queue_again(self, server: str, since: datetime) -> int:
        """Queue what a server acknowledged at `since` or later; return how many records.

        What others changed since then goes as well: who wrote it may never come back. What was
        agreed about it is doubted, so that nothing is written over unread. People go first, whom
        everything else names.
        """
        before = self._waiting()
        with transaction(self._db):
            rows = self._db.rows(
                f"""UPDATE server_copies SET version = ?1
                    WHERE server = ?2 AND updated_at >= ?3 AND {_MAY_WRITE}
                    RETURNING patient, visit, record""",  # noqa: S608  # our own columns
                (DOUBTED, server, to_text(since)),
            )
            keys = {_key(*row) for row in rows}
            self._queue(key for key in keys if key[0] is Kind.PERSON)
            self._outbox.put_again(since)
            self._queue(key for key in keys if key[0] is not Kind.PERSON)
        return self._waiting() - before

    def _queue(self, keys: Iterable[tuple[Kind, str]]) -> None:
        for kind, id_ in sorted(keys):
            if self._may_be_sent(kind, id_) and self._outbox.entry(kind, UUID(id_)) is None:
                self._outbox.put(kind, UUID(id_))

    def _may_be_sent(self, kind: Kind, id_: str) -> bool:
        table = _HELD_HERE.get(kind)
        if table is None or not self._db.row(f"SELECT 1 FROM {table} WHERE id = ?", (id_,)):  # noqa: S608  # our own tables
            return False
        foreign = "SELECT 1 FROM foreign_visits WHERE visit_id = ?"
        return kind is not Kind.VISIT or self._db.row(foreign, (id_,)) is None

    def _found(self, acknowledged: str, server: str, limit: int) -> list[Acknowledged]:
        rows = self._db.rows(f"{acknowledged} {_LATEST_FIRST}", (server, limit))
        return [
            Acknowledged(key=key, version=version, at=from_text(at), is_own=bool(is_own))
            for key, version, at, is_own in rows
        ]

    def _waiting(self) -> int:
        return self._outbox.counts().waiting


def _key(patient: str | None, visit: str | None, record: Any) -> tuple[Kind, str]:
    """Return the record a copy belongs to."""
    if record is not None:
        kind, id_ = record_key(record)
        return kind, str(id_)
    return (Kind.VISIT, visit) if visit else (Kind.PERSON, str(patient))
