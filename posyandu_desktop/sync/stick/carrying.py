"""Titipan flashdisk: on a laptop with signal, every parcel on a stick goes one step further.

With the Puskesmas' key it is opened, uploaded, and answered; without, it is put on the server as it
is, sealed, and the receipts that the Puskesmas has left there are written on the stick.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import gettempdir
from threading import Event

from posyandu_desktop.errors import Rejected, Unreachable, UnreadableFile
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import KeyPair, PublicKey
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.stick import shelf
from posyandu_desktop.sync.stick.container import Address, Cover, Kind, look_at
from posyandu_desktop.sync.stick.contents import Head, reply_lines
from posyandu_desktop.sync.stick.placing import clear_drafts, place
from posyandu_desktop.sync.stick.receiving import Delivery, deliver
from posyandu_desktop.sync.stick.refusals import UnknownLaptop, not_ours, writing_to_stick
from posyandu_desktop.sync.stick.saving import PARCEL_SUFFIX, REPLY_SUFFIX

Progress = Callable[[int, int], None]


@dataclass(slots=True, kw_only=True)
class Carried:
    """What came of all the parcels on a stick, or of those that lay on the server.

    Attributes:
        received: Records the server holds now, of the parcels that could be opened here.
        refused: Records the server refused; the reason travels back with the receipts.
        forwarded: Parcels that lie sealed on the server.
        answered: Replies written: on the stick, or for the server to keep.
        unknown: Laptops whose fingerprint has to be compared first.
        troubles: A sentence for each file that could not be used, or for the line.
    """

    received: int = 0
    refused: int = 0
    forwarded: int = 0
    answered: int = 0
    unknown: list[PublicKey] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    def __add__(self, other: "Carried") -> "Carried":
        """Return what came of both."""
        return Carried(
            received=self.received + other.received,
            refused=self.refused + other.refused,
            forwarded=self.forwarded + other.forwarded,
            answered=self.answered + other.answered,
            unknown=[*self.unknown, *other.unknown],
            troubles=[*self.troubles, *other.troubles],
        )


def parcels_in(folder: Path) -> list[Path]:
    """Return the parcels in a folder, by name; none where the stick is gone."""
    try:
        return sorted(folder.glob(f"*{PARCEL_SUFFIX}"))
    except OSError:
        return []


def carry(
    store: Store,
    server: Server,
    folder: Path,
    pair: KeyPair | None,
    work: tuple[Event, Progress],
) -> Carried:
    """Take every parcel in a folder one step further; a bad one keeps no other back.

    Args:
        store: Of this thread.
        server: Where to.
        folder: On the stick.
        pair: The Puskesmas' key, where its pass phrase was given here.
        work: Looked at between two records; told how far a parcel is.

    Raises:
        CannotSave: The stick or the disk did not take a reply; carrying it again is harmless.
    """
    clear_drafts(folder)
    carried = Carried()
    for path in parcels_in(folder):
        if work[0].is_set():
            break
        try:
            cover = look_at(path)
            if cover.kind is not Kind.PARCEL:
                raise not_ours()
            if pair is not None and cover.to == pair.public:
                _open(carried, store, server, (path, cover, pair), work)
            else:
                _forward(carried, store, server, path, cover, work[1])
        except (UnreadableFile, Rejected) as error:
            carried.troubles.append(f"{path.name}: {error.sentence}")
        except Unreachable as error:
            carried.troubles.append(error.sentence)
            break
    return carried


def fetch_waiting(
    store: Store, server: Server, pair: KeyPair, work: tuple[Event, Progress]
) -> Carried:
    """Open what other laptops put on the server for this key, upload it, and leave the receipts.

    Raises:
        CannotSave: The disk failed; fetching it again is harmless.
        PosyanduError: The server does not answer.
    """
    carried = Carried()
    folder = Path(gettempdir())
    for document in shelf.waiting_for(server, pair.public):
        if work[0].is_set():
            break
        try:
            path, cover = shelf.fetch(server, document, folder)
        except UnreadableFile as error:
            carried.troubles.append(error.sentence)
            continue
        said = len(carried.troubles)
        try:
            _open_fetched(carried, store, server, (path, cover, pair), work)
            if len(carried.troubles) == said and not work[0].is_set():
                shelf.put_away(server, document)
        except UnreadableFile as error:
            carried.troubles.append(error.sentence)
        finally:
            _remove(path)
            _remove(_reply_path(path))
    return carried


def _open(
    carried: Carried,
    store: Store,
    server: Server,
    parcel: tuple[Path, Cover, KeyPair],
    work: tuple[Event, Progress],
) -> Cover | None:
    """Upload a parcel and write its reply beside it; None for a laptop that is not known yet."""
    path, cover, pair = parcel
    try:
        delivery = deliver(store, server, parcel, *work)
    except UnknownLaptop as error:
        carried.unknown.append(error.laptop)
        carried.troubles.append(error.sentence)
        return None
    carried.received += delivery.received
    carried.refused += delivery.refused
    if delivery.trouble:
        carried.troubles.append(delivery.trouble)
    if not delivery.lines:
        return None
    written = write_reply(store, server.url, (cover, pair), delivery, _reply_path(path))
    carried.answered += 1
    return written


def _open_fetched(
    carried: Carried,
    store: Store,
    server: Server,
    parcel: tuple[Path, Cover, KeyPair],
    work: tuple[Event, Progress],
) -> None:
    path, cover, _ = parcel
    reply = _open(carried, store, server, parcel, work)
    if reply is not None:
        shelf.put(server, _reply_path(path), reply, cover.digest)


def write_reply(
    store: Store,
    server_url: str,
    parcel: tuple[Cover, KeyPair],
    delivery: Delivery,
    target: Path,
) -> Cover:
    """Write the receipts of a parcel, sealed to the laptop it came from.

    Raises:
        CannotSave: The stick did not take it.
    """
    cover, pair = parcel
    names = [key.public.name for key in store.stick_keys.all() if key.public == pair.public]
    head = Head(sender=pair.public.text, name=next(iter(names), ""), server=server_url)
    address = Address(kind=Kind.REPLY, id=cover.id, sender=pair, to=cover.sender)
    return place(target, address, reply_lines(head, delivery.lines))


def _forward(
    carried: Carried,
    store: Store,
    server: Server,
    path: Path,
    cover: Cover,
    progress: Progress,
) -> None:
    if not store.parcels.is_forwarded(cover.digest, server.url):
        shelf.put(server, path, cover, progress=progress)
        store.parcels.note_forwarded(cover.digest, cover.id, server.url)
    carried.forwarded += 1
    document = shelf.reply_to(server, cover.digest)
    if document is None:
        return
    fetched, reply = shelf.fetch(server, document, Path(gettempdir()))
    try:
        if reply.kind is not Kind.REPLY or reply.id != cover.id or reply.to != cover.sender:
            raise UnreadableFile(tr("Tanda terima di server bukan untuk titipan ini."))
        _copy(fetched, _reply_path(path))
        carried.answered += 1
    finally:
        _remove(fetched)


def _copy(source: Path, target: Path) -> None:
    """Copy a sealed file to the stick: whole, or not at all."""
    draft = target.with_name(target.name + ".sedang-ditulis")
    with writing_to_stick():
        try:
            draft.write_bytes(source.read_bytes())
            look_at(draft)
            draft.replace(target)
        except BaseException:
            _remove(draft)
            raise


def _reply_path(path: Path) -> Path:
    return path.with_suffix(REPLY_SUFFIX)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
