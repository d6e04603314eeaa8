"""An upload as the window and the command line start it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import AlreadyUploading, ServerNotSet
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store, hold_upload
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.store.upload_wait import Pause, UploadWait
from posyandu_desktop.sync import outgoing
from posyandu_desktop.sync.outgoing import send_in_time, send_waiting
from posyandu_desktop.sync.upload import UploadReport
from tests.servers.faulty import (
    Behaviour,
    Exchange,
    FaultyServer,
    Reply,
    Request,
    accepted,
    captive_portal,
    dropping,
    saying,
    silently,
)
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


def _updating(exchange: Exchange) -> None:
    reply = accepted(exchange.request, "200 OK")
    exchange.answer(exchange.server.kept(exchange.request, reply))


@pytest.fixture
def at_table(store: Store, faulty: FaultyServer) -> Store:
    """A store with a server that is set and somebody who waits to be sent."""
    faulty.always(_updating)
    store.server.save(ServerAddress(url=faulty.url, device_id=uuid4()))
    store.people.save(a_girl())
    return store


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    now = [datetime(2026, 2, 5, 3, 0, tzinfo=UTC)]
    monkeypatch.setattr(outgoing, "utc_now", lambda: now[0])
    return now


def _in_time(store: Store, content: ClinicalContent, folder: Path) -> UploadReport:
    return send_in_time(store, StoreFiles(folder), content, Settings(), Event(), _nothing)


def test_a_server_entered_without_signal_is_tried_out_at_the_first_upload_and_known_after(
    at_table: Store, content: ClinicalContent, tmp_path: Path, faulty: FaultyServer
) -> None:
    assert _send(at_table, content, tmp_path / "data").accepted == 1
    profile = at_table.server_profiles.get(faulty.url)
    assert profile.probed_at is not None
    assert (profile.is_atomic, profile.prefers_minimal, profile.supports_gzip) == (True,) * 3
    asked = [_asks_who(request) for request in faulty.requests].count(True)
    at_table.people.save(a_girl(nik=None))
    _send(at_table, content, tmp_path / "data")
    assert [_asks_who(request) for request in faulty.requests].count(True) == asked


def _asks_who(request: Request) -> bool:
    return request.path.startswith("/fhir/metadata")


def _told(faulty: FaultyServer, request: Request) -> Reply:
    return faulty.kept(request, accepted(request, "200 OK"))


def _length(request: Request) -> int:
    """Return the bytes of a request on the line."""
    head = sum(len(f"{name}: {value}") + 2 for name, value in request.headers.items())
    packed = int(request.headers.get("content-length", 0))
    return len(f"{request.method} {request.path} HTTP/1.1") + 2 + head + 2 + packed


def test_the_data_used_is_what_went_over_the_line(
    at_table: Store, content: ClinicalContent, tmp_path: Path, faulty: FaultyServer
) -> None:
    _send(at_table, content, tmp_path / "data")
    at_table.people.save(a_girl(nik=None))
    already = len(faulty.requests)
    report = _send(at_table, content, tmp_path / "data")
    requests = faulty.requests[already:]
    assert [request.method for request in requests].count("POST") == 1
    assert report.sent_bytes == sum(map(_length, requests))
    replies = sum(len(_told(faulty, request).body) for request in requests)
    assert replies < report.received_bytes < replies + 400 * len(requests)
    assert report.used_kb == -(-(report.sent_bytes + report.received_bytes) // 1000)


@pytest.mark.parametrize(
    ("behaviour", "pause"),
    [
        (dropping, Pause.SIGNAL),
        (captive_portal, Pause.SIGNAL),
        (saying(401), Pause.SOMEBODY),
        (saying(403), Pause.SOMEBODY),
        (saying(405), Pause.SOMEBODY),
        (saying(503), Pause.NOTHING),
    ],
)
def test_what_a_failed_pass_waits_for_is_kept(
    at_table: Store,
    content: ClinicalContent,
    tmp_path: Path,
    faulty: FaultyServer,
    behaviour: Behaviour,
    pause: Pause,
) -> None:
    faulty.always(behaviour)
    assert _send(at_table, content, tmp_path / "data").trouble
    wait = at_table.upload_wait.get()
    assert (wait.pause, wait.failures) == (pause, 1)
    faulty.always(_updating)
    assert _send(at_table, content, tmp_path / "data").accepted == 1
    wait = at_table.upload_wait.get()
    assert (wait.pause, wait.failures, wait.next_try_at) == (Pause.NOTHING, 0, None)


def test_a_server_that_asks_for_time_gets_it_from_uploads_nobody_asked_for(
    at_table: Store,
    content: ClinicalContent,
    tmp_path: Path,
    faulty: FaultyServer,
    clock: list[datetime],
) -> None:
    until = clock[0] + timedelta(minutes=10)
    at_table.upload_wait.save(UploadWait(failures=1, next_try_at=until))
    assert _in_time(at_table, content, tmp_path / "data").accepted == 0
    assert not faulty.requests
    clock[0] = until
    assert _in_time(at_table, content, tmp_path / "data").accepted == 1


def test_a_wait_written_by_a_clock_that_was_wrong_is_no_wait(
    at_table: Store, content: ClinicalContent, tmp_path: Path, clock: list[datetime]
) -> None:
    years_ahead = clock[0] + timedelta(days=900)
    at_table.upload_wait.save(UploadWait(failures=1, next_try_at=years_ahead))
    assert _in_time(at_table, content, tmp_path / "data").accepted == 1


def test_without_signal_one_small_question_is_all_that_is_asked(
    at_table: Store, content: ClinicalContent, tmp_path: Path, faulty: FaultyServer
) -> None:
    at_table.upload_wait.save(UploadWait(failures=3, pause=Pause.SIGNAL))
    faulty.always(captive_portal)
    assert _in_time(at_table, content, tmp_path / "data").accepted == 0
    assert [_asks_who(request) for request in faulty.requests] == [True]
    assert at_table.upload_wait.get().failures == 4
    faulty.always(_updating)
    at_table.upload_wait.save(UploadWait(failures=4, pause=Pause.SIGNAL))
    assert _in_time(at_table, content, tmp_path / "data").accepted == 1


def test_a_sign_in_that_failed_waits_for_somebody_and_goes_on_once_it_is_mended(
    at_table: Store, content: ClinicalContent, tmp_path: Path, faulty: FaultyServer
) -> None:
    at_table.upload_wait.save(UploadWait(failures=1, pause=Pause.SOMEBODY))
    assert _in_time(at_table, content, tmp_path / "data").accepted == 0
    assert not faulty.requests
    at_table.server.save(ServerAddress(url=faulty.url, token="baru", device_id=uuid4()))  # noqa: S106
    assert _in_time(at_table, content, tmp_path / "data").accepted == 1


def test_a_stop_ends_a_request_that_waits(
    at_table: Store, content: ClinicalContent, tmp_path: Path, faulty: FaultyServer
) -> None:
    _send(at_table, content, tmp_path / "data")
    at_table.people.save(a_girl(nik=None))
    faulty.always(silently)
    stop = Event()

    def stop_when_it_waits() -> None:
        faulty.waits.wait()
        stop.set()

    hand = Thread(target=stop_when_it_waits)
    hand.start()
    files = StoreFiles(tmp_path / "data")
    report = send_waiting(at_table, files, content, Settings(), stop, _nothing)
    hand.join()
    assert (report.stopped, report.trouble, report.accepted) == (True, "", 0)
    assert at_table.outbox.counts().waiting == 1
    assert at_table.upload_wait.get().failures == 0
