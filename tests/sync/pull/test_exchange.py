"""Sending by hand reads as well, with one lock and one line."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.store.upload_wait import Pause, UploadWait
from posyandu_desktop.sync.outgoing import send_in_time, send_waiting
from posyandu_desktop.sync.pull.pulling import OF_PEOPLE, OF_VISITS
from posyandu_desktop.sync.upload import UploadReport
from tests.servers.faulty import Exchange, FaultyServer, properly, saying
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_girl, a_home
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


def test_what_the_reading_gives_to_tell_is_told_at_once(
    pair: tuple[Laptop, Laptop], tmp_path: Path, content: ClinicalContent
) -> None:
    first, second = pair
    home = a_home(rt="003")
    one, other = a_girl(nik=None, home=home), a_girl(name="Budi", nik=None, home=home)
    for child in (one, other):
        first.store.people.save(child)
    first.send()
    second.pull()
    moved = replace(second.store.people.get(other.id), home=replace(home, rt="086"))
    second.store.people.save(moved, queue=False)
    second.store.outbox.put(Kind.PERSON, other.id)
    files = StoreFiles(tmp_path / "laptop-1")
    report = send_waiting(
        second.store, files, content, Settings(), Event(), lambda _done, _total: None
    )
    assert (report.accepted, report.waiting) == (2, 0)
    first.pull()
    homes = [first.store.people.get(child.id).home for child in (one, other)]
    assert [each.rt for each in homes if each] == ["086", "086"]
    assert first.store.outbox.counts().waiting == 0


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


def _unasked(laptop: Laptop, folder: Path, content: ClinicalContent) -> UploadReport:
    return send_in_time(
        laptop.store,
        StoreFiles(folder / "laptop-1"),
        content,
        Settings(),
        Event(),
        lambda _done, _total: None,
    )


def test_a_laptop_with_nothing_to_send_reads_unasked_what_others_wrote(
    pair: tuple[Laptop, Laptop], tmp_path: Path, content: ClinicalContent
) -> None:
    _, second = pair
    assert second.store.outbox.waiting() == []
    report = _unasked(second, tmp_path, content)
    assert (report.trouble, report.accepted, report.came.people_new) == ("", 0, 1)
    assert second.store.upload_wait.get().failures == 0


def test_reading_that_failed_waits_longer_each_time_and_then_goes_on(
    pair: tuple[Laptop, Laptop],
    tmp_path: Path,
    content: ClinicalContent,
    faulty: FaultyServer,
    sekmet: Sekmet,
) -> None:
    _, second = pair
    address = second.store.server.get()
    assert address is not None
    faulty.always(saying(503))
    second.store.server.save(replace(address, url=faulty.url))
    for failures in (1, 2):
        report = send_waiting(
            second.store,
            StoreFiles(tmp_path / "laptop-1"),
            content,
            Settings(),
            Event(),
            lambda _done, _total: None,
        )
        assert report.came.trouble
        assert second.store.upload_wait.get().failures == failures
    later = datetime.now(UTC) + timedelta(minutes=2)
    second.store.server.save(replace(address, url=sekmet.url))
    second.store.upload_wait.save(UploadWait(failures=2, next_try_at=later))
    assert not _unasked(second, tmp_path, content).came.brought_something
    second.store.upload_wait.save(UploadWait(failures=2, pause=Pause.SIGNAL))
    assert _unasked(second, tmp_path, content).came.people_new == 1
    assert second.store.upload_wait.get() == replace(
        UploadWait(), app_version=second.store.upload_wait.get().app_version
    )


def test_who_may_write_and_not_read_goes_on_writing(
    pair: tuple[Laptop, Laptop],
    tmp_path: Path,
    content: ClinicalContent,
    faulty: FaultyServer,
) -> None:
    def write_only(exchange: Exchange) -> None:
        (saying(403) if "_tag" in exchange.request.path else properly)(exchange)

    _, second = pair
    address = second.store.server.get()
    assert address is not None
    faulty.always(write_only)
    second.store.server.save(replace(address, url=faulty.url))
    for _ in range(2):
        second.store.people.save(a_girl(nik=None))
        report = _unasked(second, tmp_path, content)
        assert report.accepted == 1
        assert report.came.trouble
        assert second.store.upload_wait.get().pause is Pause.NOTHING


def test_what_a_server_does_not_list_keeps_nothing_else_from_being_read(
    pair: tuple[Laptop, Laptop],
    tmp_path: Path,
    content: ClinicalContent,
    faulty: FaultyServer,
) -> None:
    _, second = pair
    address = second.store.server.get()
    assert address is not None
    faulty.always(saying(404))
    second.store.server.save(replace(address, url=faulty.url))
    report = send_waiting(
        second.store,
        StoreFiles(tmp_path / "laptop-1"),
        content,
        Settings(),
        Event(),
        lambda _done, _total: None,
    )
    listed = {one.path.partition("?")[0] for one in faulty.requests if "_tag" in one.path}
    assert len(listed) == len((*OF_PEOPLE, *OF_VISITS))
    assert report.came.trouble == "Server tidak memberi semua daftar."
