"""Sending by hand reads as well, with one lock and one line."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.sync.outgoing import send_waiting
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_girl
from tests.sync.pull.laptops import Laptop, laptops

pytestmark = pytest.mark.fhir_server


@pytest.fixture
def pair(
    tmp_path: Path, sekmet: Sekmet, content: ClinicalContent
) -> Iterator[tuple[Laptop, Laptop]]:
    with laptops(2, tmp_path, sekmet, content) as (first, second):
        first.store.people.save(a_girl())
        first.send()
        address = ServerAddress(url=sekmet.url, device_id=uuid4(), token=sekmet.token)
        second.store.server.save(address)
        yield first, second


def test_sending_tells_what_came_from_other_laptops(
    pair: tuple[Laptop, Laptop], tmp_path: Path, content: ClinicalContent
) -> None:
    _, second = pair
    seen: list[tuple[int, int]] = []
    files = StoreFiles(tmp_path / "laptop-1")
    report = send_waiting(
        second.store,
        files,
        content,
        Settings(),
        Event(),
        lambda done, total: seen.append((done, total)),
    )
    assert (report.trouble, report.accepted, report.came.people_new) == ("", 0, 1)
    assert seen[-1][0] > 0
    assert seen[-1][1] == 0
    assert report.used_kb > 0


def test_who_stops_before_the_reading_has_read_nothing(
    pair: tuple[Laptop, Laptop], tmp_path: Path, content: ClinicalContent
) -> None:
    _, second = pair
    stop = Event()
    stop.set()
    files = StoreFiles(tmp_path / "laptop-1")
    report = send_waiting(
        second.store, files, content, Settings(), stop, lambda _done, _total: None
    )
    assert report.stopped
    assert second.store.people.count() == 0
