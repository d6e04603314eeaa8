"""An upload as the window and the command line start it."""

from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import AlreadyUploading, ServerNotSet
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store, hold_upload
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.sync.outgoing import send_waiting
from posyandu_desktop.sync.upload import UploadReport
from tests.servers.faulty import FaultyServer
from tests.sync.people import a_girl


def _send(store: Store, content: ClinicalContent, folder: Path) -> UploadReport:
    return send_waiting(store, StoreFiles(folder), content, Settings(), Event(), _nothing)


def _nothing(done: int, total: int) -> None:
    """Show no progress."""


def test_without_an_address_nothing_can_be_sent(
    store: Store, content: ClinicalContent, tmp_path: Path
) -> None:
    with pytest.raises(ServerNotSet):
        _send(store, content, tmp_path / "data")


def test_what_waits_is_sent_to_the_server_that_is_set(
    store: Store, content: ClinicalContent, tmp_path: Path, faulty: FaultyServer
) -> None:
    store.server.save(ServerAddress(url=faulty.url, token="rahasia", device_id=uuid4()))  # noqa: S106
    store.people.save(a_girl())
    assert _send(store, content, tmp_path / "data").accepted == 1
    assert faulty.requests[0].headers["authorization"] == "Bearer rahasia"
    hold_upload(StoreFiles(tmp_path / "data")).release()


def test_two_uploads_at_once_are_refused(
    store: Store, content: ClinicalContent, tmp_path: Path, faulty: FaultyServer
) -> None:
    store.server.save(ServerAddress(url=faulty.url, device_id=uuid4()))
    lock = hold_upload(StoreFiles(tmp_path / "data"))
    with pytest.raises(AlreadyUploading):
        _send(store, content, tmp_path / "data")
    lock.release()
    assert not faulty.requests
