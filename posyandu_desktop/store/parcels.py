"""What was written to sticks, what came back, what was carried for others, what was opened."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.outbox import Entry, Kind, Outbox, Receipt, Rejection
from posyandu_desktop.store.public_keys import PublicKey
from posyandu_desktop.store.transaction import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A file this laptop wrote for the Puskesmas.

    Attributes:
        id: Of the parcel.
        to: Whom it is sealed to.
        name: The file's name.
        records: What it carries, each with the revision carried.
    """

    id: UUID
    to: PublicKey
    name: str
    records: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """What a Puskesmas could not upload, and why; `server_version` is what stands there, or ''."""

    kind: Kind
    entity_id: UUID
    revision: int
    rejection: Rejection
    server_version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A record of another laptop that is on the server, and a digest of what was sent."""

    receipt: Receipt
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What the receipts of one reply came to.

    Attributes:
        received: Records newly known to be on the server.
        refused: Records newly set aside with a reason.
    """

    received: int = 0
    refused: int = 0


class Parcels:
    """The parcels of one open store."""

    def __init__(
        self, db: CipherDatabase, journal: Journal, outbox: Outbox, now: Callable[[], datetime]
    ) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox
        self._now = now

    def note(self, parcel: Parcel) -> None:
        """Remember a parcel that is whole on the stick; nothing leaves the outbox for it.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO parcels (id, written_at, public_key, name) VALUES (?, ?, ?, ?)",
                (str(parcel.id), to_text(self._now()), parcel.to.text, parcel.name),
            )
            [number] = self._db.row("SELECT number FROM parcels WHERE id = ?", (str(parcel.id),))
            for record in parcel.records:
                self._db.execute(
                    """INSERT INTO parcel_records (parcel, kind, entity_id, revision)
                       VALUES (?, ?, ?, ?)""",
                    (number, record.kind, str(record.entity_id), record.revision),
                )
            change = {"name": parcel.name, "records": len(parcel.records)}
            self._journal.write("write", "parcel", parcel.id, change)

    def recipient(self, parcel_id: UUID) -> PublicKey | None:
        """Return whom a parcel of ours was sealed to; None when it is not one of ours."""
        row = self._db.row("SELECT public_key FROM parcels WHERE id = ?", (str(parcel_id),))
        return PublicKey(bytes.fromhex(row[0])) if row else None

    def carried(self, parcel_id: UUID) -> dict[tuple[Kind, UUID], int]:
        """Return what a parcel of ours carries, with the revisions."""
        rows = self._db.rows(
            """SELECT kind, entity_id, revision FROM parcel_records
               JOIN parcels ON parcels.number = parcel WHERE parcels.id = ?""",
            (str(parcel_id),),
        )
        return {(Kind(kind), UUID(entity_id)): revision for kind, entity_id, revision in rows}

    def server_version(self, kind: Kind, entity_id: UUID) -> str:
        """Return the server's version of a record, as far as it is known here, or ''.

        Who corrects what was refused as changed on the server, decides knowing of that change.
        """
        row = self._db.row(
            "SELECT version FROM refused_versions WHERE kind = ? AND entity_id = ?",
            (kind, str(entity_id)),
        )
        receipt = self._outbox.receipt(kind, entity_id)
        return str(row[0]) if row else receipt.version if receipt else ""

    def on_the_way(self) -> int:
        """Return how many waiting records lie on a stick just as they are now."""
        [count] = self._db.row(
            """SELECT count(*) FROM outbox WHERE rejection IS NULL AND EXISTS (
                 SELECT 1 FROM parcel_records AS carried WHERE carried.kind = outbox.kind
                 AND carried.entity_id = outbox.entity_id AND carried.revision = outbox.revision)"""
        )
        return int(count)

    def take(
        self,
        parcel_id: UUID,
        digest: str,
        receipts: Iterable[Receipt],
        refused: Iterable[Refused],
    ) -> Taken:
        """Store what came back for a parcel: all of it, or nothing; a second time changes nothing.

        Of two receipts for one record the one with the higher revision stays, whichever came first.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            received = sum(self._receive(receipt) for receipt in receipts)
            set_aside = sum(self._set_aside(one) for one in refused)
            added = self._db.execute(
                "INSERT OR IGNORE INTO parcel_replies (digest, parcel, taken_at) VALUES (?, ?, ?)",
                (digest, str(parcel_id), to_text(self._now())),
            )
            if added.rowcount > 0:
                change = {"digest": digest, "received": received, "refused": set_aside}
                self._journal.write("receive", "parcel", parcel_id, change)
        return Taken(received=received, refused=set_aside)

    def note_forwarded(self, digest: str, parcel_id: UUID, server: str) -> None:
        """Remember that a parcel of somebody else lies on the server, sealed.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._db.execute(
                """INSERT OR REPLACE INTO forwarded_parcels (digest, parcel, server, forwarded_at)
                   VALUES (?, ?, ?, ?)""",
                (digest, str(parcel_id), server, to_text(self._now())),
            )

    def is_forwarded(self, digest: str, server: str) -> bool:
        """Say whether this very file lies on this server already."""
        row = self._db.row(
            "SELECT 1 FROM forwarded_parcels WHERE digest = ? AND server = ?", (digest, server)
        )
        return row is not None

    def delivered(
        self, sender: PublicKey, server: str, kind: Kind, entity_id: UUID
    ) -> Delivered | None:
        """Return the newest state of a record that came from a laptop and is on the server."""
        row = self._db.row(
            """SELECT revision, received_at, version, digest FROM delivered_records
               WHERE sender = ? AND server = ? AND kind = ? AND entity_id = ?""",
            (sender.text, server, kind, str(entity_id)),
        )
        if row is None:
            return None
        revision, received_at, version, digest = row
        receipt = Receipt(
            kind=kind,
            entity_id=entity_id,
            revision=revision,
            received_at=from_text(received_at),
            server=server,
            version=version,
        )
        return Delivered(receipt=receipt, digest=digest)

    def note_delivered(self, sender: PublicKey, delivered: Delivered) -> None:
        """Remember that the server holds a record of a laptop; an older state changes nothing.

        Raises:
            CannotSave: The disk did not take it; the record will be sent again.
        """
        receipt = delivered.receipt
        with transaction(self._db):
            self._db.execute(
                """INSERT INTO delivered_records
                     (sender, server, kind, entity_id, revision, received_at, version, digest)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                   ON CONFLICT (sender, server, kind, entity_id) DO UPDATE SET
                     revision = excluded.revision, received_at = excluded.received_at,
                     version = excluded.version, digest = excluded.digest
                   WHERE excluded.revision > revision""",
                (
                    sender.text,
                    receipt.server,
                    receipt.kind,
                    str(receipt.entity_id),
                    receipt.revision,
                    to_text(receipt.received_at),
                    receipt.version,
                    delivered.digest,
                ),
            )

    def _receive(self, receipt: Receipt) -> bool:
        """Store one receipt; return whether it was news."""
        known = self._outbox.receipt(receipt.kind, receipt.entity_id)
        is_news = known is None or _rank(receipt) > _rank(known)
        if not is_news:
            return False
        self._db.execute(
            "DELETE FROM refused_versions WHERE kind = ? AND entity_id = ?",
            (receipt.kind, str(receipt.entity_id)),
        )
        entry = self._outbox.entry(receipt.kind, receipt.entity_id)
        if entry is not None and entry.revision == receipt.revision:
            self._outbox.accept(entry, receipt)
        else:
            self._outbox.acknowledge(receipt.kind, receipt.entity_id, receipt)
        return True

    def _set_aside(self, refused: Refused) -> bool:
        entry = self._outbox.entry(refused.kind, refused.entity_id)
        if entry is None or entry.revision != refused.revision:
            return False
        if entry.rejection and _reason(entry.rejection) >= _reason(refused.rejection):
            return False
        self._outbox.reject(entry, refused.rejection)
        if refused.server_version:
            self._db.execute(
                "INSERT OR REPLACE INTO refused_versions (kind, entity_id, version) "
                "VALUES (?, ?, ?)",
                (refused.kind, str(refused.entity_id), refused.server_version),
            )
        return True


def _rank(receipt: Receipt) -> tuple[Any, ...]:
    return receipt.revision, receipt.received_at, receipt.server, receipt.version


def _reason(rejection: Rejection) -> str:
    return json.dumps([rejection.status, rejection.reason, rejection.element])
