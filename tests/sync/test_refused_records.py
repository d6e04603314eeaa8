"""What a server refuses: it steps aside with the reason, and the rest passes."""

import json
from dataclasses import replace
from threading import Event
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState, Kind
from posyandu_desktop.sync import upload as upload_module
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import (
    Behaviour,
    Exchange,
    FaultyServer,
    properly,
    refusing,
    saying,
)
from tests.sync.one_pass import BusyTable, Send, about, nothing_shown, state_of, visited
from tests.sync.people import a_girl


def test_a_refused_visit_steps_aside_and_the_rest_passes(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    good, bad, later = (visited(store, content) for _ in range(3))
    refusal = refusing(422, "nilai terlalu besar", "Bundle.entry[1].resource.valueQuantity")
    faulty.always(about(bad.id, refusal))
    report = send()
    assert (report.accepted, report.rejected, report.waiting) == (5, 1, 0)
    assert report.trouble == ""
    (entry,) = store.outbox.rejected()
    assert entry.entity_id == bad.id
    assert entry.rejection is not None
    assert entry.rejection.reason == "nilai terlalu besar"
    assert entry.rejection.element == "weight_kg"
    assert [state_of(store, v) for v in (good, bad, later)] == [
        DeliveryState.RECEIVED,
        DeliveryState.NEEDS_FIX,
        DeliveryState.RECEIVED,
    ]


def test_a_refused_visit_is_sent_again_only_after_a_correction(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = visited(store, content)
    faulty.always(about(visit.id, refusing(413, "")))
    send()
    faulty.always(properly)
    send()
    assert state_of(store, visit) is DeliveryState.NEEDS_FIX
    store.visits.save(replace(visit, observations={"weight_kg": 8.5}))
    assert send().accepted == 1
    assert state_of(store, visit) is DeliveryState.RECEIVED


def test_a_refused_person_holds_back_their_visits_and_nothing_else(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    held, other = visited(store, content), visited(store, content)
    person = store.people.get(held.person_id)
    faulty.always(about(person.id, refusing(400, "tanggal salah", "Patient.birthDate")))
    report = send()
    assert (report.accepted, report.rejected, report.held, report.waiting) == (2, 1, 1, 1)
    entry = store.outbox.entry(Kind.PERSON, person.id)
    assert entry is not None
    assert entry.rejection is not None
    assert entry.rejection.element == "born_on"
    assert [state_of(store, v) for v in (held, other)] == [
        DeliveryState.WAITING,
        DeliveryState.RECEIVED,
    ]
    faulty.always(properly)
    store.people.save(replace(person, phone="0811"))
    assert send().accepted == 2
    assert state_of(store, held) is DeliveryState.RECEIVED


def test_when_both_travel_together_the_fault_goes_to_the_person_whose_it_is(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    visit = visited(store, content, person)
    faulty.always(about(person.id, refusing(422, "nama kosong", "Patient.name")))
    report = send()
    assert (report.rejected, report.held) == (1, 1)
    assert [entry.kind for entry in store.outbox.rejected()] == [Kind.PERSON]
    assert state_of(store, visit) is DeliveryState.WAITING


def test_when_both_travel_together_the_fault_goes_to_the_visit_whose_it_is(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    visit = visited(store, content, person)
    faulty.always(about(visit.id, refusing(422, "salah", f"Encounter/{visit.id}")))
    report = send()
    assert (report.accepted, report.rejected) == (1, 1)
    (entry,) = store.outbox.rejected()
    assert (entry.entity_id, entry.rejection and entry.rejection.element) == (visit.id, "visit")


def test_a_person_changed_while_their_old_state_is_refused_gets_another_chance(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    visited(store, content, person)
    faulty.next(refusing(422, "salah"), refusing(422, "salah"))
    server = BusyTable(faulty.url, supports_gzip=False)
    server.meanwhile(1, lambda: store.people.save(replace(person, phone="0811")))
    report = upload(store, server, content, Event(), nothing_shown)
    server.close()
    assert report == UploadReport(accepted=2, rejected=0, held=0, waiting=0)
    assert '"0811"' in json.dumps(faulty.posted()[-1])


def test_a_visit_changed_while_it_is_refused_gets_another_chance(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    visit = visited(store, content)
    faulty.next(properly, refusing(422, "salah"))
    server = BusyTable(faulty.url, supports_gzip=False)
    server.meanwhile(1, lambda: store.visits.save(replace(visit, education=("smoking",))))
    upload(store, server, content, Event(), nothing_shown)
    server.close()
    assert state_of(store, visit) is DeliveryState.WAITING


@pytest.mark.parametrize("status", [409, 412])
def test_a_record_the_server_holds_exactly_so_was_received(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send, status: int
) -> None:
    visit = visited(store, content)
    held: dict[str, Any] = {}

    def behave(exchange: Exchange) -> None:
        request = exchange.request
        if request.method == "POST" and str(visit.id) in request.body.decode():
            for entry in request.bundle["entry"]:
                meta = {"versionId": "3", "lastUpdated": "2026-02-05T02:10:00Z"}
                held[entry["request"]["url"]] = {**entry["resource"], "meta": meta}
            refusing(status, "sudah ada")(exchange)
        elif request.method == "GET":
            saying(200, held[request.path.removeprefix("/fhir/")])(exchange)
        else:
            properly(exchange)

    faulty.always(behave)
    assert send().rejected == 0
    receipt = store.outbox.receipt(Kind.VISIT, visit.id)
    assert receipt is not None
    assert receipt.version == "3"
    assert receipt.received_at.isoformat() == "2026-02-05T02:10:00+00:00"
    assert state_of(store, visit) is DeliveryState.RECEIVED


@pytest.mark.parametrize(
    "held",
    [
        saying(404),
        saying(200, {"resourceType": "Encounter", "status": "cancelled"}),
        refusing(400, "tidak bisa dicari"),
    ],
)
def test_a_record_the_server_holds_otherwise_is_a_conflict_for_people(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send, held: Behaviour
) -> None:
    visit = visited(store, content)

    def behave(exchange: Exchange) -> None:
        if exchange.request.method == "GET":
            held(exchange)
        else:
            about(visit.id, refusing(412, "sudah diubah"))(exchange)

    faulty.always(behave)
    send()
    (entry,) = store.outbox.rejected()
    assert entry.rejection is not None
    assert (entry.entity_id, entry.rejection.status) == (visit.id, 412)


def test_what_a_deleted_record_became_is_left_to_people(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = visited(store, content)
    faulty.always(about(visit.id, refusing(410, "dihapus")))
    assert send().rejected == 1
    assert send().accepted == 0
    assert state_of(store, visit) is DeliveryState.NEEDS_FIX


def test_a_new_version_of_the_program_tries_refused_content_again(
    store: Store,
    faulty: FaultyServer,
    content: ClinicalContent,
    send: Send,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refused, deleted = visited(store, content), visited(store, content)

    def behave(exchange: Exchange) -> None:
        is_refused = str(refused.id) in exchange.request.body.decode()
        answer = refusing(422, "kode") if is_refused else about(deleted.id, refusing(410, ""))
        answer(exchange)

    faulty.always(behave)
    assert send().rejected == 2
    faulty.always(properly)
    assert send().accepted == 0
    monkeypatch.setattr(upload_module, "__version__", "999.0")
    assert send().accepted == 1
    assert state_of(store, refused) is DeliveryState.RECEIVED
    assert state_of(store, deleted) is DeliveryState.NEEDS_FIX
