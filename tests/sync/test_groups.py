"""Several visits in one transaction: as many as the server takes, and none hurt by another."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from typing import Any
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.store.server_profiles import MOST_ENTRIES, ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import (
    CUTS,
    Behaviour,
    Exchange,
    FaultyServer,
    captive_portal,
    cutting,
    doing_it_but,
    dropping,
    one_behind_the_other,
    properly,
    refusing,
    repeating_the_request,
    saying,
    silently,
    telling_of_the_one_before,
)
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_girl, a_visit

PROBED = ServerProfile(
    supports_gzip=False,
    prefers_minimal=True,
    is_atomic=True,
    probed_at=datetime(2026, 1, 1, tzinfo=UTC),
)
Send = Callable[..., UploadReport]


@pytest.fixture
def send(store: Store, faulty: FaultyServer, content: ClinicalContent) -> Send:
    """Make one pass to a server that was tried out."""
    device_id = uuid4()

    def one_pass(profile: ServerProfile = PROBED) -> UploadReport:
        server = Server(faulty.url, device_id=device_id, read_timeout_s=0.5)
        server.profile = profile
        try:
            return upload(store, server, content, Event(), _nothing)
        finally:
            server.close()

    return one_pass


def _nothing(_done: int, _total: int) -> None:
    """Show no progress."""


def _visits(store: Store, content: ClinicalContent, count: int) -> list[Visit]:
    made = []
    for number in range(count):
        girl = a_girl(name=f"Anak {number}", nik=None, home=None)
        store.people.save(girl)
        visit = a_visit(girl, content)
        store.visits.save(visit)
        made.append(visit)
    return made


def _states(store: Store, visits: list[Visit]) -> set[DeliveryState]:
    return {state.state for state in store.outbox.states([v.id for v in visits]).values()}


def _bundles(faulty: FaultyServer) -> list[list[str]]:
    return [[entry["request"]["url"] for entry in bundle["entry"]] for bundle in faulty.posted()]


def _encounters(urls: list[str]) -> int:
    return sum(url.startswith("Encounter/") for url in urls)


def _about(id_: UUID, behaviour: Behaviour) -> Behaviour:
    def behave(exchange: Exchange) -> None:
        (behaviour if str(id_) in exchange.request.body.decode() else properly)(exchange)

    return behave


def _more_than(entries: int, behaviour: Behaviour) -> Behaviour:
    def behave(exchange: Exchange) -> None:
        is_post = exchange.request.method == "POST"
        many = is_post and len(exchange.request.bundle["entry"]) > entries
        (behaviour if many else properly)(exchange)

    return behave


def test_a_server_nobody_tried_out_gets_one_visit_at_a_time(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    _visits(store, content, 4)
    assert send(ServerProfile(supports_gzip=False)).accepted == 8
    assert len(faulty.requests) == 8


@pytest.mark.parametrize("change", [{"is_atomic": False}, {"is_atomic": None}])
def test_a_server_that_may_keep_half_gets_one_visit_at_a_time(
    store: Store,
    faulty: FaultyServer,
    content: ClinicalContent,
    send: Send,
    change: dict[str, Any],
) -> None:
    _visits(store, content, 3)
    assert send(replace(PROBED, **change)).accepted == 6
    assert len(faulty.requests) == 6


def test_a_tried_server_gets_groups_of_no_more_entries_than_it_takes(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visits = _visits(store, content, 12)
    assert send().accepted == 24
    bundles = _bundles(faulty)
    assert max(len(urls) for urls in bundles) <= MOST_ENTRIES
    assert _encounters(bundles[0]) == 4
    assert sum(map(_encounters, bundles)) == 12
    for urls in bundles:
        assert len(urls) == len(set(urls))
    assert _states(store, visits) == {DeliveryState.RECEIVED}

    faulty.requests.clear()
    _visits(store, content, 6)
    send(replace(PROBED, max_entries=20))
    assert max(len(urls) for urls in _bundles(faulty)) <= 20


def test_a_person_in_a_group_goes_before_their_visit_and_once(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    girl = a_girl()
    store.people.save(girl, queue=False)
    for _ in range(3):
        store.visits.save(a_visit(girl, content))
    assert send().accepted == 4
    (urls,) = _bundles(faulty)
    assert urls[0] == f"Patient/{girl.id}"
    assert urls.count(f"Patient/{girl.id}") == 1
    assert _encounters(urls) == 3


def test_a_poisoned_visit_in_a_group_steps_aside_alone(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visits = _visits(store, content, 9)
    poison = visits[5]
    refusal = refusing(422, "berat tidak masuk akal", f"Encounter/{poison.id}")
    faulty.always(_about(poison.id, refusal))
    report = send()
    assert (report.accepted, report.rejected, report.waiting) == (17, 1, 0)
    (entry,) = store.outbox.rejected()
    assert entry.entity_id == poison.id
    others = [visit for visit in visits if visit is not poison]
    assert _states(store, others) == {DeliveryState.RECEIVED}


def test_a_group_too_big_for_the_server_is_halved_until_it_passes(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visits = _visits(store, content, 8)
    faulty.always(_more_than(12, saying(413)))
    report = send()
    assert (report.accepted, report.rejected) == (16, 0)
    assert _states(store, visits) == {DeliveryState.RECEIVED}


def test_a_limit_of_entries_is_learnt_and_remembered(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    _visits(store, content, 8)
    faulty.always(_more_than(10, refusing(400, "no")))
    assert send().rejected == 0
    profile = store.server_profiles.get(faulty.url)
    assert profile.max_entries < MOST_ENTRIES
    _visits(store, content, 4)
    faulty.requests.clear()
    send(profile)
    assert max(len(urls) for urls in _bundles(faulty)) <= profile.max_entries


def test_a_group_that_takes_too_long_is_sent_smaller(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visits = _visits(store, content, 4)
    faulty.next(silently)
    assert send().accepted == 8
    sizes = [_encounters(urls) for urls in _bundles(faulty)]
    assert sizes[0] == 4
    assert max(sizes[1:]) <= 2
    assert _states(store, visits) == {DeliveryState.RECEIVED}


def test_three_lost_requests_in_a_row_end_the_pass(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visits = _visits(store, content, 30)
    faulty.always(dropping)
    report = send()
    assert report.trouble
    assert report.accepted == 0
    assert len(faulty.requests) <= 7  # two at once, three times, and whether anybody is there
    assert _states(store, visits) == {DeliveryState.WAITING}
    assert report.waiting == 60


def test_a_lost_request_now_and_then_does_not_end_the_pass(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visits = _visits(store, content, 20)
    faulty.next(*[dropping, properly, properly, properly] * 5)
    assert send().accepted == 40
    assert _states(store, visits) == {DeliveryState.RECEIVED}


def test_whoever_types_is_let_before_each_visit_that_is_packed(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    _visits(store, content, 8)
    told: list[tuple[int, int]] = []
    server = Server(faulty.url, device_id=uuid4())
    server.profile = PROBED
    upload(store, server, content, Event(), lambda done, total: told.append((done, total)))
    server.close()
    assert len(told) > 8 + len(faulty.requests)
    assert told == sorted(told)
    assert told[-1] == (16, 16)


FAULTS: dict[str, Behaviour] = {
    "dropped": dropping,
    "late": silently,
    "done, then silent": doing_it_but(silently),
    "done, then dropped": doing_it_but(dropping),
    "doubled": repeating_the_request,
    "a reply to another": telling_of_the_one_before,
    "overtaken": one_behind_the_other,
    "a page of the Wi-Fi": captive_portal,
    "done, then a page of the Wi-Fi": doing_it_but(captive_portal),
    **{f"cut {where}": cutting(where) for where in CUTS},
    **{
        f"done, then {status}": doing_it_but(saying(status))
        for status in (401, 408, 409, 412, 413, 425, 429, 500, 502, 503, 504)
    },
    **{f"{status}": saying(status) for status in (401, 409, 413, 415, 429, 500, 503)},
}


ONE_OF_EACH_SORT = (
    "dropped",
    "done, then silent",
    "doubled",
    "a reply to another",
    "overtaken",
    "done, then a page of the Wi-Fi",
    "cut in the head",
    "cut before the last byte",
    "done, then 503",
    "413",
)
"""Tried at every check; the others behave like one of these, and are tried by `make test-long`."""


def _faults() -> list[Any]:
    marks: dict[bool, Any] = {True: (), False: pytest.mark.long}
    return [pytest.param(one, id=one, marks=marks[one in ONE_OF_EACH_SORT]) for one in FAULTS]


@pytest.mark.fhir_server
@pytest.mark.parametrize("fault", _faults())
def test_whatever_the_line_does_every_visit_is_there_once(
    store: Store, content: ClinicalContent, sekmet: Sekmet, fault: str
) -> None:
    visits = _visits(store, content, 6)
    device_id = uuid4()
    with FaultyServer(upstream=sekmet.url).running() as faulty:
        # A server that says 413 of one visit alone is believed, and the visit set aside.
        faulty.next(properly, *[FAULTS[fault]] * (1 if "413" in fault else 2))
        for _ in range(6):
            server = Server(faulty.url, sekmet.token, device_id=device_id, read_timeout_s=1)
            server.profile = PROBED
            upload(store, server, content, Event(), _nothing)
            server.close()
    assert store.outbox.rejected() == []
    assert _states(store, visits) == {DeliveryState.RECEIVED}
    for visit in visits:
        held = sekmet.everything_of(visit.person_id)
        kinds = [key.split("/")[0] for key in held]
        assert kinds.count("Encounter") == kinds.count("Patient") == 1
        assert kinds.count("RelatedPerson") == 2
        assert f'"{visit.id}"' in json.dumps(held)
