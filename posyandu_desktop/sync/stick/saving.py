"""Save to the stick: what waits becomes one sealed parcel. Nothing leaves the outbox for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final
from uuid import uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry
from posyandu_desktop.store.parcels import Parcel
from posyandu_desktop.store.stick_keys import Laptop
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.stick.container import Address, Kind
from posyandu_desktop.sync.stick.contents import Head, parcel_lines
from posyandu_desktop.sync.stick.placing import clear_drafts, place
from posyandu_desktop.sync.stick.refusals import NoPuskesmasKey
from posyandu_desktop.sync.stick.waiting import Consignment, waiting_bundles

PARCEL_SUFFIX: Final = ".titipan"
REPLY_SUFFIX: Final = ".tandaterima"


class _Stopped(Exception):
    """Somebody asked to stop, or nothing can go; the draft is removed on the way out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A parcel on the stick; `path` is None when nothing waited or somebody stopped it."""

    path: Path | None
    records: int
    stopped: bool = False


def save_to_stick(
    store: Store,
    content: ClinicalContent,
    folder: Path,
    stop: Event,
    progress: Callable[[int, int], None],
) -> Saved:
    """Write everything that waits into one parcel in this folder.

    Args:
        store: The store of this thread.
        content: Cards, vaccines and tables, as written.
        folder: On the stick.
        stop: Looked at between two records; nothing is left on the stick then.
        progress: Told how many records are packed, and of how many.

    Raises:
        NoPuskesmasKey: Nobody took over a Puskesmas' key yet.
        NotAllowed: This is the demo village.
        CannotSave: The stick is full, gone, locked or broken; or the laptop's disk failed.
    """
    if store.posyandu.get().is_demo:
        raise NotAllowed(tr("Desa contoh tidak boleh dikirim ke server Puskesmas."))
    key = store.stick_keys.current()
    if key is None:
        raise NoPuskesmasKey
    clear_drafts(folder)
    laptop = store.stick_keys.laptop()
    address = Address(kind=Kind.PARCEL, id=uuid4(), sender=laptop.pair, to=key.public)
    target = folder / f"posyandu-{address.id.hex[:8]}{PARCEL_SUFFIX}"
    packing = _Packing(store, stop, progress)
    lines = parcel_lines(packing.head(laptop), packing.counted(content, laptop))
    try:
        place(target, address, lines, lambda _cover: packing.note(address, target.name))
    except _Stopped:
        return Saved(path=None, records=0, stopped=stop.is_set())
    return Saved(path=target, records=len(packing.packed))


class _Packing:
    """Counts what goes into one parcel, and remembers it."""

    def __init__(self, store: Store, stop: Event, progress: Callable[[int, int], None]) -> None:
        self.packed: list[Entry] = []
        self._store = store
        self._stop = stop
        self._progress = progress

    def head(self, laptop: Laptop) -> Head:
        """Return who writes."""
        return Head(sender=laptop.pair.public.text, name=self._store.posyandu.get().name)

    def counted(self, content: ClinicalContent, laptop: Laptop) -> Iterator[Consignment]:
        """Yield what waits."""
        server = self._store.server.get()
        device_id = server.device_id if server else laptop.device_id
        origin = Origin(posyandu=self._store.posyandu.get(), device_id=device_id)
        total = len(self._store.outbox.waiting())
        for one in waiting_bundles(self._store, content, origin):
            if self._stop.is_set():
                raise _Stopped
            self.packed.append(one.entry)
            self._progress(min(len(self.packed), total), total)
            yield one

    def note(self, address: Address, name: str) -> None:
        """Remember the parcel before its file has its name: its receipts must be known."""
        if not self.packed:
            raise _Stopped
        records = tuple(self.packed)
        parcel = Parcel(id=address.id, to=address.to, name=name, records=records)
        self._store.parcels.note(parcel)
