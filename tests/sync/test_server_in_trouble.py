"""A server that is silent, busy, or fails inside: nobody is blamed for a bad day."""

from dataclasses import replace
from threading import Event

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import REMEDY_TEXTS, Remedy
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState, Kind
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import upload
from tests.servers.faulty import (
    Behaviour,
    FaultyServer,
    captive_portal,
    cutting_the_reply,
    losing_the_reply,
    properly,
    refusing,
    saying,
)
from tests.sync.one_pass import Send, about, about_any, bundles_of, nothing_shown, state_of, visited
from tests.sync.people import a_girl


@pytest.mark.parametrize(
    ("behaviour", "expected"),
    [
        # Three times, and one small question whether anybody is there.
        (captive_portal, (Remedy.TRY_LATER, 4)),
        (losing_the_reply, (Remedy.TRY_LATER, 4)),
        (cutting_the_reply, (Remedy.TRY_LATER, 4)),
        (saying(401), (Remedy.SIGN_IN_AGAIN, 1)),
        (saying(403), (Remedy.CALL_PUSKESMAS, 1)),
        (saying(503), (Remedy.TRY_LATER, 2)),
        (saying(503, retry_after="5"), (Remedy.TRY_LATER, 1)),
        (saying(404), (Remedy.CALL_PUSKESMAS, 2)),  # and it is asked once what it can do
    ],
)
def test_silence_ends_the_pass_and_changes_nothing(
    store: Store,
    faulty: FaultyServer,
    content: ClinicalContent,
    send: Send,
    behaviour: Behaviour,
    expected: tuple[Remedy, int],
) -> None:
    remedy, requests = expected
    visited(store, content)
    waiting = store.outbox.waiting()
    faulty.always(behaviour)
    report = send()
    assert (report.accepted, report.rejected, report.waiting) == (0, 0, 2)
    assert report.remedy is remedy
    assert REMEDY_TEXTS[remedy] in report.trouble
    assert len(faulty.requests) == requests
    assert store.outbox.waiting() == waiting


def test_a_busy_server_s_wish_is_handed_on(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visited(store, content)
    faulty.always(saying(503, retry_after="120"))
    assert send().retry_after_s == 120


@pytest.mark.parametrize("yes", [True, False])
def test_a_contended_record_is_tried_again_a_few_times(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send, yes: bool
) -> None:
    visit = visited(store, content)
    busy = refusing(409, "sedang dipakai")
    faulty.next(properly, busy, busy, properly if yes else busy)
    report = send()
    assert (report.accepted, report.rejected) == ((2, 0) if yes else (1, 1))
    assert [urls[0] for urls in bundles_of(faulty)[1:]] == [f"Encounter/{visit.id}"] * 3


def test_a_record_the_server_stumbles_over_is_set_aside_after_five_passes(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    poison = visited(store, content)
    faulty.always(about(poison.id, saying(500)))
    for _ in range(4):
        other = visited(store, content)
        report = send()
        assert state_of(store, other) is DeliveryState.RECEIVED
        assert state_of(store, poison) is DeliveryState.WAITING
        assert "gangguan" in report.trouble
    report = send()
    assert report.rejected == 1
    assert report.trouble == ""
    assert state_of(store, poison) is DeliveryState.NEEDS_FIX


def test_many_records_the_server_stumbles_over_do_not_block_those_behind(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    people = [visited(store, content).person_id for _ in range(4)]
    send()
    poison = [visited(store, content, store.people.get(person)) for person in people]
    good = visited(store, content)
    faulty.always(about_any([visit.id for visit in poison], saying(500)))
    report = send()
    assert report.accepted == 2
    assert state_of(store, good) is DeliveryState.RECEIVED


def test_without_a_device_of_its_own_a_stumble_blames_nobody_either(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    visited(store, content)
    faulty.always(saying(500))
    server = Server(faulty.url)
    report = upload(store, server, content, Event(), nothing_shown)
    server.close()
    assert report.trouble
    assert [entry.attempts for entry in store.outbox.waiting()] == [0, 0]


def test_a_server_that_fails_for_everybody_blames_nobody(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    for _ in range(4):
        visited(store, content)
    faulty.always(saying(500))
    waiting = store.outbox.waiting()
    for _ in range(6):
        report = send()
        assert "gangguan" in report.trouble
    assert store.outbox.waiting() == waiting
    assert len(faulty.requests) < 6 * len(waiting)


def test_the_server_stumbles_over_a_person_and_their_visits_are_not_to_blame(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    poison = a_girl(nik=None)
    store.people.save(poison, queue=False)
    innocent = [visited(store, content, poison) for _ in range(2)]
    faulty.always(about(poison.id, saying(500)))
    for _ in range(6):
        visited(store, content)
        send()
    (entry,) = store.outbox.rejected()
    assert (entry.kind, entry.entity_id) == (Kind.PERSON, poison.id)
    assert {state_of(store, visit) for visit in innocent} == {DeliveryState.WAITING}
    faulty.always(properly)
    store.people.save(replace(poison, phone="0811"))
    send()
    assert {state_of(store, visit) for visit in innocent} == {DeliveryState.RECEIVED}
