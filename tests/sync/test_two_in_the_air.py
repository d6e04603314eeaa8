"""Two groups on the line at once: nothing names what may still be lost with the other one."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server_profiles import MOST_ENTRIES, ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import (
    Exchange,
    FaultyServer,
    Reply,
    dropping,
    naming_only_what_is_there,
    properly,
)
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_girl, a_visit

PROBED = ServerProfile(
    supports_gzip=False,
    prefers_minimal=True,
    is_atomic=True,
    probed_at=datetime(2026, 1, 1, tzinfo=UTC),
)


class Airspace:
    """A server that checks who is named, and lets a group wait for one that comes behind it.

    Attributes:
        refusals: What it refused.
        most: The most requests it had at once.
    """

    def __init__(self) -> None:
        self.refusals: list[bytes] = []
        self.most = 0
        self._now = self._done = 0
        self._lock = threading.Condition()

    def behave(self, exchange: Exchange) -> None:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            if self._now == 1:
                done = self._done
                self._lock.wait_for(lambda: self._done > done, timeout=0.3)
        tell = exchange.answer

        def listening(reply: Reply, *, cut_after: int | None = None) -> None:
            if reply.status == 400:
                self.refusals.append(reply.body)
            tell(reply, cut_after=cut_after)

        exchange.answer = listening  # type: ignore[method-assign]  # to hear what it is told
        naming_only_what_is_there(exchange)
        with self._lock:
            self._now -= 1
            self._done += 1
            self._lock.notify_all()


@pytest.fixture
def front(sekmet: Sekmet) -> Iterator[FaultyServer]:
    with FaultyServer(upstream=sekmet.url).running() as running:
        yield running


def _send(store: Store, content: ClinicalContent, url: str, token: str) -> UploadReport:
    server = Server(url, token, device_id=uuid4(), read_timeout_s=10)
    server.profile = PROBED
    try:
        return upload(store, server, content, Event(), lambda _done, _total: None)
    finally:
        server.close()


def _girls(store: Store, count: int) -> list[Person]:
    girls = [a_girl(name=f"Anak {number}", nik=None, home=None) for number in range(count)]
    for girl in girls:
        store.people.save(girl)
    return girls


@pytest.mark.fhir_server
def test_a_visit_never_flies_while_its_person_is_on_the_way(
    store: Store, content: ClinicalContent, sekmet: Sekmet, front: FaultyServer
) -> None:
    girls = _girls(store, 11)
    for girl in girls:
        store.visits.save(a_visit(girl, content))
    airspace = Airspace()
    front.always(airspace.behave)
    report = _send(store, content, front.url, sekmet.token)
    assert (report.accepted, report.rejected, report.trouble) == (22, 0, "")
    assert airspace.refusals == []
    assert store.server_profiles.get(front.url).max_entries == MOST_ENTRIES


@pytest.mark.fhir_server
def test_people_registered_one_by_one_with_their_visits_still_fly_two_groups_at_a_time(
    store: Store, content: ClinicalContent, sekmet: Sekmet, front: FaultyServer
) -> None:
    for _ in range(14):
        (girl,) = _girls(store, 1)
        store.visits.save(a_visit(girl, content))
    airspace = Airspace()
    front.always(airspace.behave)
    report = _send(store, content, front.url, sekmet.token)
    assert (report.accepted, report.rejected) == (28, 0)
    assert airspace.refusals == []
    assert airspace.most == 2


def test_a_visit_whose_person_was_lost_on_the_way_waits_for_them(
    store: Store, content: ClinicalContent, faulty: FaultyServer
) -> None:
    girls = _girls(store, 11)
    for girl in girls:
        store.visits.save(a_visit(girl, content))
    server = Server(faulty.url, device_id=uuid4())
    server.profile = replace(PROBED, max_entries=30)
    here: set[str] = set()
    missed: set[str] = set()
    lost = iter([True])

    def behave(exchange: Exchange) -> None:
        urls = [entry["request"]["url"] for entry in exchange.request.bundle["entry"]]
        named = {
            entry["resource"]["subject"]["reference"]
            for entry in exchange.request.bundle["entry"]
            if entry["resource"]["resourceType"] == "Encounter"
        }
        if next(lost, False):
            dropping(exchange)
            return
        missed.update(named - here - set(urls))
        here.update(urls)
        properly(exchange)

    faulty.always(behave)
    report = upload(store, server, content, Event(), lambda _done, _total: None)
    server.close()
    assert (report.accepted, report.rejected, report.waiting) == (22, 0, 0)
    assert missed == set()
