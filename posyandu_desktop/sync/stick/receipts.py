"""Import the receipts that came back on the stick: they turn visits green, and nothing else."""

from dataclasses import dataclass
from pathlib import Path

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Receipt, Rejection
from posyandu_desktop.store.parcels import Refused, Taken
from posyandu_desktop.sync.stick.container import Kind, look_at, read
from posyandu_desktop.sync.stick.contents import Head, ReceiptLine, RefusedLine, read_reply
from posyandu_desktop.sync.stick.refusals import (
    for_another,
    for_no_parcel,
    from_another,
    not_ours,
)
from posyandu_desktop.sync.stick.saving import REPLY_SUFFIX


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenAll:
    """What the replies on a stick came to; `refused_files` says why some were not used."""

    received: int
    refused: int
    files: int
    refused_files: tuple[str, ...]


def take_receipts(store: Store, path: Path) -> Taken:
    """Import one reply: all of it, or nothing; a second time changes nothing.

    A receipt counts only for the revision that its parcel carried.

    Raises:
        UnreadableFile: Damaged, not for this laptop, not from our Puskesmas, or for no parcel.
        CannotSave: The disk did not take it.
    """
    cover = look_at(path)
    if cover.kind is not Kind.REPLY:
        raise not_ours()
    pair = store.stick_keys.laptop().pair
    if cover.to != pair.public:
        raise for_another(cover.to)
    if cover.sender not in [key.public for key in store.stick_keys.all()]:
        raise from_another()
    # Our own name stands on it and they signed it, so it answers something we sealed to them.
    if store.parcels.recipient(cover.id) != cover.sender:
        raise for_no_parcel()
    head, *lines = read_reply(read(path, cover, pair), cover)
    server = head.server if isinstance(head, Head) else ""
    carried = store.parcels.carried(cover.id)
    asked = [
        line
        for line in lines
        if not isinstance(line, Head) and carried.get((line.kind, line.id)) == line.revision
    ]
    receipts = [_receipt(line, server) for line in asked if isinstance(line, ReceiptLine)]
    refused = [_refused(line) for line in asked if isinstance(line, RefusedLine)]
    with store.transaction():
        taken = store.parcels.take(cover.id, cover.digest, receipts, refused)
        if receipts:
            store.clock.saw(max(receipt.received_at for receipt in receipts))
    return taken


def take_all_receipts(store: Store, folder: Path) -> TakenAll:
    """Import every reply in a folder; a bad file does not keep the others back.

    Raises:
        CannotSave: The disk did not take it.
    """
    received = refused = files = 0
    bad = []
    for path in replies_in(folder):
        try:
            taken = take_receipts(store, path)
        except UnreadableFile as error:
            bad.append(f"{path.name}: {error.sentence}")
            continue
        files += 1
        received += taken.received
        refused += taken.refused
    return TakenAll(received=received, refused=refused, files=files, refused_files=tuple(bad))


def replies_in(folder: Path) -> list[Path]:
    """Return the replies in a folder, by name; none where the stick is gone."""
    try:
        return sorted(folder.glob(f"*{REPLY_SUFFIX}"))
    except OSError:
        return []


def _receipt(line: ReceiptLine, server: str) -> Receipt:
    return Receipt(
        kind=line.kind,
        entity_id=line.id,
        revision=line.revision,
        received_at=line.received_at,
        server=server,
        version=line.version,
    )


def _refused(line: RefusedLine) -> Refused:
    rejection = Rejection(status=line.status, reason=line.reason, element=line.element)
    return Refused(
        kind=line.kind,
        entity_id=line.id,
        revision=line.revision,
        rejection=rejection,
        server_version=line.version,
    )
