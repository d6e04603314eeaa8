"""A record that makes the server fall silent, for whatever reason: the others do not wait."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import Behaviour, Exchange, FaultyServer, dropping, properly, saying
from tests.sync.people import a_girl, a_visit

ALONE = ServerProfile(supports_gzip=False)
PROBED = ServerProfile(
    supports_gzip=False, is_atomic=True, probed_at=datetime(2026, 1, 1, tzinfo=UTC)
)
Send = Callable[..., UploadReport]


@pytest.fixture
def send(store: Store, faulty: FaultyServer, content: ClinicalContent) -> Send:
    device_id = uuid4()

    def one_pass(profile: ServerProfile = PROBED) -> UploadReport:
        server = Server(faulty.url, device_id=device_id, read_timeout_s=5)
        server.profile = profile
        try:
            return upload(store, server, content, Event(), lambda _done, _total: None)
        finally:
            server.close()

    return one_pass


def _visits(store: Store, content: ClinicalContent, count: int) -> list[Visit]:
    made = []
    for number in range(count):
        girl = a_girl(name=f"Anak {number}", nik=None, home=None)
        store.people.save(girl, queue=False)
        made.append(a_visit(girl, content))
        store.visits.save(made[-1])
    return made


def _about(ids: list[UUID], behaviour: Behaviour) -> Behaviour:
    def behave(exchange: Exchange) -> None:
        body = exchange.request.body.decode()
        chosen = behaviour if any(str(id_) in body for id_ in ids) else properly
        chosen(exchange)

    return behave


def _states(store: Store, visits: list[Visit]) -> list[DeliveryState]:
    found = store.outbox.states([visit.id for visit in visits])
    return [found[visit.id].state for visit in visits]


@pytest.mark.parametrize("profile", [ALONE, PROBED])
@pytest.mark.parametrize("silence", [dropping, saying(502), saying(504)])
def test_a_record_that_brings_silence_does_not_stop_those_behind_it(
    store: Store,
    faulty: FaultyServer,
    content: ClinicalContent,
    send: Send,
    silence: Behaviour,
    profile: ServerProfile,
) -> None:
    poison, *others = _visits(store, content, 6)
    faulty.always(_about([poison.id], silence))
    report = send(profile)
    assert set(_states(store, others)) == {DeliveryState.RECEIVED}
    assert _states(store, [poison]) == [DeliveryState.WAITING]
    assert report.trouble
    assert report.rejected == 0


def test_silence_counts_against_a_record_only_while_others_are_answered(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    (poison,) = _visits(store, content, 1)
    faulty.always(_about([poison.id], dropping))
    for _ in range(7):
        send()
    assert _states(store, [poison]) == [DeliveryState.WAITING]
    _visits(store, content, 1)
    assert send().rejected == 1
    assert _states(store, [poison]) == [DeliveryState.NEEDS_FIX]


def test_however_many_records_bring_silence_the_others_come_through_in_the_end(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visits = _visits(store, content, 12)
    faulty.always(_about([visit.id for visit in visits[:7]], dropping))
    for _ in range(3):
        send()
    assert set(_states(store, visits[7:])) == {DeliveryState.RECEIVED}
    assert DeliveryState.RECEIVED not in _states(store, visits[:7])


def test_a_line_on_which_nothing_passes_is_left_after_one_small_question(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    _visits(store, content, 4)
    waiting = store.outbox.waiting()
    faulty.always(dropping)
    for _ in range(3):
        faulty.requests.clear()
        assert send(ALONE).trouble
        assert len(faulty.requests) == 4
    assert store.outbox.waiting() == waiting
