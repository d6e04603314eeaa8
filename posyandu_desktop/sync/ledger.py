"""What one pass writes down: receipts, and what was set aside."""

from collections.abc import Sequence
from uuid import UUID

from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry, Kind, Receipt, Rejection
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.there import Key

Accepted = tuple[Kind, UUID, Entry | None, EntryReply]
"""A record the server holds now: its entry, if it waited, and the server's receipt."""


class Ledger:
    """The outcomes of one pass.

    Attributes:
        accepted: Records whose receipt was stored.
        rejected: Records set aside.
        held: Records not tried because their person is set aside.
    """

    def __init__(self, store: Store, server_url: str) -> None:
        self.accepted = 0
        self.rejected = 0
        self.held: set[tuple[Kind, UUID]] = set()
        self._store = store
        self._server_url = server_url

    @property
    def answered(self) -> int:
        """Records the server spoke about."""
        return self.accepted + self.rejected

    def accept(self, accepted: Sequence[Accepted]) -> None:
        """Store the receipts; an entry stays if its record was changed meanwhile."""
        outbox = self._store.outbox
        with self._store.transaction():
            for kind, entity_id, entry, reply in accepted:
                receipt = Receipt(
                    kind=kind,
                    entity_id=entity_id,
                    revision=entry.revision if entry else self._last_revision(kind, entity_id),
                    received_at=reply.received_at,
                    server=self._server_url,
                    version=reply.version,
                )
                if entry is None:
                    outbox.acknowledge(kind, entity_id, receipt)
                else:
                    outbox.accept(entry, receipt)
        self.accepted += len(accepted)

    def _last_revision(self, kind: Kind, entity_id: UUID) -> int:
        """Return which state of a record that does not wait is known; an older server has it."""
        receipt = self._store.outbox.receipt(kind, entity_id)
        return receipt.revision if receipt else 0

    def set_aside(self, entry: Entry, rejection: Rejection) -> None:
        """Set a record aside, unless it was changed meanwhile."""
        self._store.outbox.reject(entry, rejection)
        self.rejected += 1

    def set_along_aside(self, key: Key, entry: Entry | None, rejection: Rejection) -> None:
        """Set a record aside, also one that did not wait but went along with another."""
        with self._store.transaction():
            entry = entry or self.entry_of(key)
            # None: the record was changed while the old state was being refused.
            if entry is not None:
                self.set_aside(entry, rejection)

    def entry_of(self, key: Key) -> Entry | None:
        """Return an entry for a record that went along without waiting itself.

        None if it waits by now: it was changed meanwhile.
        """
        outbox = self._store.outbox
        with self._store.transaction():
            if outbox.entry(*key) is not None:
                return None
            outbox.put(*key)
            return outbox.entry(*key)
