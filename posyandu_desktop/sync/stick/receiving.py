"""With the Puskesmas' key: upload what a parcel carries, once each, and write the receipts.

An older state never goes over a newer one: what was delivered before is remembered here, and what
stands on the server is looked at before anything is written over it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Final
from uuid import UUID

from posyandu_desktop.errors import Rejected, Unreachable
from posyandu_desktop.language import tr
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind, Receipt
from posyandu_desktop.store.parcels import Delivered
from posyandu_desktop.store.public_keys import KeyPair, PublicKey
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import key_of, search_for
from posyandu_desktop.sync.courier import Courier
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.form_field import form_field
from posyandu_desktop.sync.form_sending import FormSending
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.stick.container import Cover, read
from posyandu_desktop.sync.stick.contents import (
    Head,
    ReceiptLine,
    RecordLine,
    RefusedLine,
    read_parcel,
    sender_named,
)
from posyandu_desktop.sync.stick.refusals import UnknownLaptop, damaged
from posyandu_desktop.sync.troubles import Stumbled

CHANGED: Final = 412
_STUMBLES_IN_A_ROW: Final = 3


@dataclass(slots=True, kw_only=True)
class Delivery:
    """What came of one parcel; the lines are its reply.

    Attributes:
        sender: The laptop, under the name it gives itself.
        total: Records in the parcel.
        lines: What the server said of the records it was asked about, or was before.
        held: Records not tried because their person was refused.
        trouble: Why the pass did not get through, as a sentence with what to do; or ''.
    """

    sender: PublicKey
    total: int
    lines: list[ReceiptLine | RefusedLine] = field(default_factory=list)
    held: int = 0
    trouble: str = ""

    @property
    def received(self) -> int:
        """Records the server holds."""
        return sum(isinstance(line, ReceiptLine) for line in self.lines)

    @property
    def refused(self) -> int:
        """Records the server refused."""
        return sum(isinstance(line, RefusedLine) for line in self.lines)


def inspect(store: Store, path: Path, cover: Cover, pair: KeyPair) -> Delivery:
    """Read a parcel to its end and return it with nothing delivered yet.

    Raises:
        UnreadableFile: Damaged, or sealed to another key; nothing of it was used.
        UnknownLaptop: Nobody compared this laptop's fingerprint yet.
    """
    lines = read_parcel(read(path, cover, pair), cover)
    head = next(lines)
    if not isinstance(head, Head):
        raise damaged()
    sender = sender_named(cover, head)
    total = sum(1 for _ in lines)
    if not store.stick_keys.is_known(cover.sender):
        raise UnknownLaptop(sender)
    return Delivery(sender=sender, total=total)


def deliver(
    store: Store,
    server: Server,
    parcel: tuple[Path, Cover, KeyPair],
    stop: Event,
    progress: Callable[[int, int], None],
) -> Delivery:
    """Upload what a parcel carries; run it again and only what is missing goes.

    A refused record steps aside; a silent server ends the pass, and what was done so far counts.

    Args:
        store: Remembers what was delivered before; of this thread.
        server: Where to.
        parcel: The file, what stands on it, and the key that opens it.
        stop: Looked at between two records.
        progress: Told how many records are done, and of how many.

    Raises:
        UnreadableFile: Damaged or foreign; nothing of it was used.
        UnknownLaptop: Nobody compared this laptop's fingerprint yet.
        CannotSave: The disk did not take what was delivered; it is looked up the next time.
    """
    path, cover, pair = parcel
    delivery = inspect(store, path, cover, pair)
    passing = _Pass(store, server, delivery)
    records = (one for one in read_parcel(read(path, cover, pair), cover))
    for done, record in enumerate(_records(records), start=1):
        if stop.is_set():
            break
        try:
            passing.deliver(record)
        except Unreachable as error:
            delivery.trouble = error.sentence
            break
        progress(done, delivery.total)
    return delivery


def _records(lines: Iterator[Head | RecordLine]) -> Iterator[RecordLine]:
    return (line for line in lines if isinstance(line, RecordLine))


class _Pass:
    def __init__(self, store: Store, server: Server, delivery: Delivery) -> None:
        self._store = store
        self._server = server
        self._courier = Courier(server)
        # Those of this program: what a laptop asked is the same card of the same version.
        self._forms = FormSending(store, server.url, self._courier, load_content())
        self._delivery = delivery
        self._without: set[UUID] = set()
        self._stumbles = 0

    def deliver(self, record: RecordLine) -> None:
        """Deliver one record, unless the server has it.

        Raises:
            Unreachable: The server says nothing, or failed on too many in a row.
        """
        if record.needs in self._without:
            self._delivery.held += 1
            return
        try:
            line = self._line_of(record)
        except Rejected as refusal:
            # By writing it, or by asking for what somebody deleted there.
            line = _refused(record, refusal)
        except Stumbled as error:
            # It stays without receipt and comes again; the others must not wait for it.
            self._delivery.trouble = error.sentence
            self._stumbles += 1
            if self._stumbles >= _STUMBLES_IN_A_ROW:
                raise
            self._without.add(record.id)
            return
        self._stumbles = 0
        self._delivery.lines.append(line)
        if isinstance(line, RefusedLine) and line.status != CHANGED:
            self._without.add(record.id)

    def _line_of(self, record: RecordLine) -> ReceiptLine | RefusedLine:
        before = self._store.parcels.delivered(
            self._delivery.sender, self._server.url, record.kind, record.id
        )
        if before is not None and record.revision <= before.receipt.revision:
            is_same = (record.revision, record.digest) == (before.receipt.revision, before.digest)
            return _received(before.receipt) if is_same else _changed(record, "")
        # What we delivered, or what the laptop was told stands there before somebody decided.
        known = {before.receipt.version if before else "", record.version}
        resources = [part.resource for part in record.parts if self._is_kept(part.resource)]
        standing = self._version_of(resources[0])
        if standing is None or standing in known:
            return self._sent(record, resources)
        # Another state is there: ours, sent before its reply was lost, or somebody else's.
        replies = self._courier.held_already(resources)
        return self._noted(record, replies[0]) if replies else _changed(record, standing)

    def _sent(self, record: RecordLine, resources: list[Json]) -> ReceiptLine:
        self._forms.bring(resources)
        return self._noted(record, self._courier.deliver(resources)[0])

    def _is_kept(self, resource: Json) -> bool:
        """Say whether the server keeps this kind at all."""
        takes_all = self._server.profile.takes_provenance is not False
        return takes_all or resource["resourceType"] != "Provenance"

    def _noted(self, record: RecordLine, reply: EntryReply) -> ReceiptLine:
        receipt = Receipt(
            kind=record.kind,
            entity_id=record.id,
            revision=record.revision,
            received_at=reply.received_at,
            server=self._server.url,
            version=reply.version,
        )
        delivered = Delivered(receipt=receipt, digest=record.digest)
        self._store.parcels.note_delivered(self._delivery.sender, delivered)
        return _received(receipt)

    def _version_of(self, resource: Json) -> str | None:
        """Return which version of a resource the server holds, None where it holds none."""
        by_id = self._server.profile.write_mode is WriteMode.PUT_ID
        held = self._server.fetch(key_of(resource) if by_id else search_for(resource))
        return None if held is None else str(held.get("meta", {}).get("versionId", ""))


def _received(receipt: Receipt) -> ReceiptLine:
    return ReceiptLine(
        kind=Kind(receipt.kind),
        id=receipt.entity_id,
        revision=receipt.revision,
        received_at=receipt.received_at,
        version=receipt.version,
    )


def _refused(record: RecordLine, refusal: Rejected) -> RefusedLine:
    return RefusedLine(
        kind=record.kind,
        id=record.id,
        revision=record.revision,
        status=refusal.status,
        reason=refusal.reason,
        element=form_field(refusal, record.bundle_parts),
    )


def _changed(record: RecordLine, version: str) -> RefusedLine:
    return RefusedLine(
        kind=record.kind,
        id=record.id,
        revision=record.revision,
        status=CHANGED,
        reason=tr("Data ini sudah diubah di server."),
        version=version,
    )
