"""The jobs of the stick as window and command line run them: with the server that is set."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from posyandu_desktop.errors import Unreachable
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import KeyPair
from posyandu_desktop.sync.outgoing import the_server
from posyandu_desktop.sync.stick.carrying import Carried, carry, fetch_waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What a job needs: the store of its thread, its folder and its settings."""

    store: Store
    files: StoreFiles
    settings: Settings
    stop: Event
    progress: Callable[[int, int], None]


def carry_stick(errand: Errand, folder: Path, pair: KeyPair | None) -> Carried:
    """Take every parcel on a stick one step further.

    Raises:
        ServerNotSet: No address was entered yet.
        AlreadyUploading: Another program is uploading from this folder.
        CannotSave: The stick or the disk did not take it; doing it again is harmless.
    """
    with the_server(errand.store, errand.files, errand.settings, errand.stop) as server:
        return carry(errand.store, server, folder, pair, (errand.stop, errand.progress))


def open_everything(errand: Errand, folder: Path, pair: KeyPair) -> Carried:
    """With the Puskesmas' key: open what lies on the stick, and what others put on the server.

    Raises:
        PosyanduError: As `carry_stick`.
    """
    carried = carry_stick(errand, folder, pair)
    if errand.stop.is_set():
        return carried
    try:
        return carried + fetch_parcels(errand, pair)
    except Unreachable as error:
        # What came from the stick counts all the same.
        return carried + Carried(troubles=[error.sentence])


def fetch_parcels(errand: Errand, pair: KeyPair) -> Carried:
    """Open what others put on the server for this key, upload it, and leave the receipts there.

    Raises:
        PosyanduError: The server cannot be reached, or the disk failed; do it again later.
    """
    with the_server(errand.store, errand.files, errand.settings, errand.stop) as server:
        return fetch_waiting(errand.store, server, pair, (errand.stop, errand.progress))
