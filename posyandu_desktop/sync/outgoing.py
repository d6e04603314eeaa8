"""One upload from a data folder: the lock, the server that is set, the pass."""

from collections.abc import Callable
from threading import Event

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import ServerNotSet
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.locks import hold_upload
from posyandu_desktop.store.open import Store
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import UploadReport, upload


def send_waiting(
    store: Store,
    files: StoreFiles,
    content: ClinicalContent,
    settings: Settings,
    stop: Event,
    progress: Callable[[int, int], None],
) -> UploadReport:
    """Send everything that waits to the server set in the store.

    Raises:
        ServerNotSet: No address was entered yet.
        AlreadyUploading: Another program is uploading from this folder.
        NotAllowed: The demo village may not be sent beyond this computer.
        CannotSave: A receipt could not be stored; the record will be sent again.
    """
    address = store.server.get()
    if address is None:
        raise ServerNotSet
    lock = hold_upload(files)
    try:
        server = Server(
            address.url,
            address.token,
            device_id=address.device_id,
            supports_gzip=address.supports_gzip,
            connect_timeout_s=settings.connect_timeout_s,
            read_timeout_s=settings.read_timeout_s,
        )
        try:
            return upload(store, server, content, stop, progress)
        finally:
            server.close()
    finally:
        lock.release()
