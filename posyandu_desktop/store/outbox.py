"""What the server has not accepted yet, and its receipts for what it has.

Order is the order of saving (`seq`), never the clock. An entry leaves only when the server's
receipt for exactly that revision is stored.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.language import tr
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.transaction import transaction


class Kind(StrEnum):
    """What is kept as a record of its own, and travels as one."""

    PERSON = "person"
    VISIT = "visit"
    PREGNANCY = "pregnancy"
    FEEDING = "feeding"
    ADVERSE_EVENT = "adverse_event"
    GROUP_EDUCATION = "group_education"
    SESSION = "session"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """Why the server refused a record: HTTP status, its words, the FHIR path it named or ''."""

    status: int
    reason: str
    element: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record that waits; `revision` rises with every change of it."""

    seq: int
    kind: Kind
    entity_id: UUID
    revision: int
    rejection: Rejection | None = None
    attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The server's word that it holds a record: when, which server, which version there."""

    kind: Kind
    entity_id: UUID
    revision: int
    received_at: datetime
    server: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxCounts:
    """How many records wait, were refused, and are held by the server unchanged."""

    waiting: int
    rejected: int
    received: int


class DeliveryState(StrEnum):
    """Where a saved visit is on its way to the Puskesmas."""

    SAVED = "saved"
    WAITING = "waiting"
    RECEIVED = "received"
    NEEDS_FIX = "needs_fix"


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadState:
    """The state of one visit; `reason` is the server's when it needs a fix."""

    state: DeliveryState
    reason: str | None = None
    received_at: datetime | None = None


_ENTRY = "SELECT seq, kind, entity_id, revision, rejection, attempts FROM outbox"
_RECEIPT = "SELECT kind, entity_id, revision, received_at, server, version FROM receipts"


class Outbox:
    """The queue of one open store."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def put(self, kind: Kind, entity_id: UUID) -> None:
        """Queue a record, or raise the revision of one that already waits.

        What was set aside gets another chance, because it was changed. Revisions go on from the
        last receipt, so that a record and a revision name one state of it for ever.

        Raises:
            NotAllowed: Another laptop recorded this visit or class, which has one writer.
        """
        if kind is Kind.VISIT and self._is_foreign(entity_id):
            raise NotAllowed(
                tr("Kunjungan ini dicatat di laptop lain. Betulkan di laptop itu, lalu kirim.")
            )
        if kind is Kind.GROUP_EDUCATION and self._is_foreign_class(entity_id):
            raise NotAllowed(
                tr("Kelas ini dicatat di laptop lain. Betulkan di laptop itu, lalu kirim.")
            )
        self._db.execute(
            """INSERT INTO outbox (kind, entity_id, revision)
               VALUES (?1, ?2, 1 + coalesce(
                   (SELECT revision FROM receipts WHERE kind = ?1 AND entity_id = ?2), 0))
               ON CONFLICT (kind, entity_id)
               DO UPDATE SET revision = revision + 1, rejection = NULL, attempts = 0""",
            (kind, str(entity_id)),
        )

    def _is_foreign(self, visit_id: UUID) -> bool:
        row = self._db.row("SELECT 1 FROM foreign_visits WHERE visit_id = ?", (str(visit_id),))
        return row is not None

    def _is_foreign_class(self, class_id: UUID) -> bool:
        row = self._db.row(
            "SELECT 1 FROM foreign_records WHERE kind = ? AND entity_id = ?",
            (Kind.GROUP_EDUCATION, str(class_id)),
        )
        return row is not None

    def put_heard(self, kind: Kind, entity_id: UUID) -> None:
        """Queue a change of a record that waits or was sent; any other was only copied here."""
        if self.knows(kind, entity_id):
            self.put(kind, entity_id)

    def put_again(self, since: datetime) -> None:
        """Queue every record received at `since` or later, in the order it was received.

        For a server that lost them. What it still has is not doubled by coming again.
        """
        with transaction(self._db):
            received = self._db.rows(
                f"{_RECEIPT} WHERE received_at >= ? ORDER BY received_at, kind", (to_text(since),)
            )
            for receipt in map(_receipt, received):
                if self.entry(receipt.kind, receipt.entity_id) is None:
                    self.put(receipt.kind, receipt.entity_id)

    def waiting(self) -> list[Entry]:
        """Return what has not been sent, oldest first, without what was set aside."""
        return _entries(self._db.rows(f"{_ENTRY} WHERE rejection IS NULL ORDER BY seq"))

    def rejected(self) -> list[Entry]:
        """Return what the server refused, oldest first."""
        return _entries(self._db.rows(f"{_ENTRY} WHERE rejection IS NOT NULL ORDER BY seq"))

    def entry(self, kind: Kind, entity_id: UUID) -> Entry | None:
        """Return the entry of a record, or None when it does not wait."""
        row = self._db.row(f"{_ENTRY} WHERE kind = ? AND entity_id = ?", (kind, str(entity_id)))
        return _entry(row) if row else None

    def receipt(self, kind: Kind, entity_id: UUID) -> Receipt | None:
        """Return the server's latest receipt for a record, or None."""
        row = self._db.row(f"{_RECEIPT} WHERE kind = ? AND entity_id = ?", (kind, str(entity_id)))
        return _receipt(row) if row else None

    def knows(self, kind: Kind, entity_id: UUID) -> bool:
        """Say whether a record waits, was refused, or is held by the server, from whomever."""
        if self.entry(kind, entity_id) or self.receipt(kind, entity_id):
            return True
        read = "SELECT 1 FROM server_copies WHERE patient = ?"
        return kind is Kind.PERSON and self._db.row(read, (str(entity_id),)) is not None

    def accept(self, entry: Entry, receipt: Receipt) -> None:
        """Store the receipt, and forget the entry unless the record changed meanwhile."""
        with transaction(self._db):
            self._store(receipt)
            self._db.execute(
                "DELETE FROM outbox WHERE kind = ? AND entity_id = ? AND revision = ?",
                (entry.kind, str(entry.entity_id), entry.revision),
            )

    def acknowledge(self, kind: Kind, entity_id: UUID, receipt: Receipt) -> None:
        """Store a receipt for a record that was sent along without waiting itself."""
        if (kind, entity_id) != (receipt.kind, receipt.entity_id):
            raise ValueError("the receipt is for another record")
        with transaction(self._db):
            self._store(receipt)

    def reject(self, entry: Entry, rejection: Rejection) -> None:
        """Set a record aside with the server's reason, unless it changed meanwhile."""
        with transaction(self._db):
            self._db.execute(
                """UPDATE outbox SET rejection = ?, attempts = attempts + 1
                   WHERE kind = ? AND entity_id = ? AND revision = ?""",
                (json.dumps(asdict(rejection)), entry.kind, str(entry.entity_id), entry.revision),
            )

    def attempted(self, entry: Entry) -> None:
        """Count an attempt that brought no answer about the record."""
        with transaction(self._db):
            self._db.execute(
                "UPDATE outbox SET attempts = attempts + 1 WHERE kind = ? AND entity_id = ?",
                (entry.kind, str(entry.entity_id)),
            )

    def counts(self, kind: Kind | None = None) -> OutboxCounts:
        """Count records, of one kind or of all."""
        waiting, rejected, received = self._db.row(
            """SELECT
                 (SELECT count(*) FROM outbox
                  WHERE rejection IS NULL AND (?1 IS NULL OR kind = ?1)),
                 (SELECT count(*) FROM outbox
                  WHERE rejection IS NOT NULL AND (?1 IS NULL OR kind = ?1)),
                 (SELECT count(*) FROM receipts WHERE (?1 IS NULL OR kind = ?1)
                  AND (kind, entity_id) NOT IN (SELECT kind, entity_id FROM outbox))""",
            (kind,),
        )
        return OutboxCounts(waiting=waiting, rejected=rejected, received=received)

    def states(self, visit_ids: Iterable[VisitId]) -> dict[VisitId, UploadState]:
        """Return where each visit is on its way; "received" only with a receipt in hand."""
        wanted = {str(visit_id): visit_id for visit_id in visit_ids}
        rows = self._db.rows(
            """SELECT ids.value, outbox.seq, outbox.rejection, receipts.received_at
               FROM json_each(?1) AS ids
               LEFT JOIN outbox ON outbox.kind = ?2 AND outbox.entity_id = ids.value
               LEFT JOIN receipts ON receipts.kind = ?2 AND receipts.entity_id = ids.value""",
            (json.dumps(list(wanted)), Kind.VISIT),
        )
        return {wanted[visit_id]: _state(*rest) for visit_id, *rest in rows}

    def _store(self, receipt: Receipt) -> None:
        self._db.execute(
            """INSERT INTO receipts (kind, entity_id, revision, received_at, server, version)
               VALUES (?, ?, ?, ?, ?, ?)
               ON CONFLICT (kind, entity_id) DO UPDATE SET
                 revision = excluded.revision, received_at = excluded.received_at,
                 server = excluded.server, version = excluded.version
               WHERE excluded.revision >= revision""",
            (
                receipt.kind,
                str(receipt.entity_id),
                receipt.revision,
                to_text(receipt.received_at),
                receipt.server,
                receipt.version,
            ),
        )


def _entries(rows: Iterable[Any]) -> list[Entry]:
    return [_entry(row) for row in rows]


def _entry(row: Any) -> Entry:
    seq, kind, entity_id, revision, rejection, attempts = row
    return Entry(
        seq=seq,
        kind=Kind(kind),
        entity_id=UUID(entity_id),
        revision=revision,
        rejection=Rejection(**json.loads(rejection)) if rejection else None,
        attempts=attempts,
    )


def _receipt(row: Any) -> Receipt:
    kind, entity_id, revision, received_at, server, version = row
    return Receipt(
        kind=Kind(kind),
        entity_id=UUID(entity_id),
        revision=revision,
        received_at=from_text(received_at),
        server=server,
        version=version,
    )


def _state(seq: int | None, rejection: str | None, received_at: str | None) -> UploadState:
    received = from_text(received_at) if received_at else None
    if rejection:
        reason = Rejection(**json.loads(rejection)).reason
        return UploadState(state=DeliveryState.NEEDS_FIX, reason=reason, received_at=received)
    if seq:
        return UploadState(state=DeliveryState.WAITING, received_at=received)
    if received:
        return UploadState(state=DeliveryState.RECEIVED, received_at=received)
    return UploadState(state=DeliveryState.SAVED)
