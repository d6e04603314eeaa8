"""What a server acknowledged, and what to send again when it was set back to an older copy."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.transaction import transaction

DOUBTED: Final = "0"
"""Stands for a version that is none: what the server holds is read before it is written over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """One record the server said it holds, in which version, and when by its clock."""

    kind: Kind
    entity_id: UUID
    version: str
    at: datetime


class SetBack:
    """Finds and queues what one open store knows that a server may have lost."""

    def __init__(self, db: CipherDatabase, outbox: Outbox) -> None:
        self._db = db
        self._outbox = outbox

    def acknowledged(self, server: str, limit: int = -1) -> list[Acknowledged]:
        """Return the visits a server acknowledged, the latest first; without any, the people."""
        rows = self._db.rows(
            """SELECT 'visit', entity_id, version, received_at AS at FROM receipts
               WHERE server = ?1 AND kind = 'visit'
               UNION ALL
               SELECT 'person', patient, version, updated_at FROM server_copies
               WHERE server = ?1 AND key = 'Patient/' || patient AND NOT EXISTS (
                   SELECT 1 FROM receipts WHERE server = ?1 AND kind = 'visit')
               ORDER BY at DESC LIMIT ?2""",
            (server, limit),
        )
        return [
            Acknowledged(kind=Kind(kind), entity_id=UUID(one), version=version, at=from_text(at))
            for kind, one, version, at in rows
        ]

    def queue_again(self, server: str, since: datetime) -> int:
        """Queue what a server acknowledged at `since` or later; return how many records.

        People whom others changed since then go as well: who wrote it may never come back. What
        was agreed about them is doubted, so that nothing is written over unread.
        """
        before = self._waiting()
        with transaction(self._db):
            self._outbox.put_again(since)
            rows = self._db.rows(
                """UPDATE server_copies SET version = ?1 WHERE server = ?2 AND updated_at >= ?3
                   RETURNING patient""",
                (DOUBTED, server, to_text(since)),
            )
            for patient in sorted({one for (one,) in rows if one}):
                is_here = self._db.row("SELECT 1 FROM people WHERE id = ?", (patient,))
                if is_here and self._outbox.entry(Kind.PERSON, UUID(patient)) is None:
                    self._outbox.put(Kind.PERSON, UUID(patient))
        return self._waiting() - before

    def _waiting(self) -> int:
        return self._outbox.counts().waiting
