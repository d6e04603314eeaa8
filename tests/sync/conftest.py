"""Servers and a store for the tests of the way to the Puskesmas."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store, create_store
from posyandu_desktop.sync import backoff
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import FaultyServer
from tests.servers.medplum_router import MedplumRouter, running_medplum_router, why_not
from tests.servers.sekmet import Sekmet, running_sekmet
from tests.sync.one_pass import Send, nothing_shown
from tests.sync.people import KEY, MELATI, RINA, now


@pytest.fixture(autouse=True)
def _no_time_between_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backoff, "BASE_S", 0.0)


@pytest.fixture(scope="session")
def content() -> ClinicalContent:
    return load_content()


@pytest.fixture(scope="session")
def sekmet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sekmet]:
    """One real FHIR server for the whole run; every test uses ids of its own."""
    with running_sekmet(tmp_path_factory.mktemp("sekmet")) as running:
        yield running


@pytest.fixture(scope="session")
def medplum() -> Iterator[MedplumRouter]:
    """A second FHIR server, which chooses ids itself; needs Node."""
    if reason := why_not():
        pytest.skip(f"the Medplum router does not run here: {reason}")
    with running_medplum_router() as running:
        yield running


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer().running() as running:
        yield running


@pytest.fixture
def server(faulty: FaultyServer) -> Iterator[Server]:
    """Our client, talking to the server that can misbehave."""
    client = Server(faulty.url, "rahasia", connect_timeout_s=5, read_timeout_s=5)
    yield client
    client.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new posyandu's encrypted file, with the person who signs the visits."""
    store = create_store(StoreFiles(tmp_path / "data"), KEY, MELATI, RINA, now=now)
    yield store
    store.close()


@pytest.fixture
def device_id() -> UUID:
    return uuid4()


@pytest.fixture
def send(store: Store, faulty: FaultyServer, content: ClinicalContent, device_id: UUID) -> Send:
    """Make one pass, each time over a new line, as the program does."""

    def one_pass() -> UploadReport:
        server = Server(faulty.url, "rahasia", device_id=device_id, supports_gzip=False)
        try:
            return upload(store, server, content, Event(), nothing_shown)
        finally:
            server.close()

    return one_pass
