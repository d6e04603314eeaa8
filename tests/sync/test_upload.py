"""The pass over the outbox: a real store, a real socket, and people who go on working."""

import json
from dataclasses import replace
from threading import Event
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.visit import VisitId, VisitStatus
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState, Kind
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import (
    Exchange,
    FaultyServer,
    accepted,
    properly,
    refusing,
    saying,
)
from tests.sync.one_pass import BusyTable, Send, bundles_of, nothing_shown, state_of, visited
from tests.sync.people import MELATI, a_girl, a_visit


def test_a_visit_is_received_only_with_the_server_s_own_receipt(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = visited(store, content)
    assert state_of(store, visit) is DeliveryState.WAITING
    assert send() == UploadReport(accepted=2, rejected=0, held=0, waiting=0)
    receipt = store.outbox.receipt(Kind.VISIT, visit.id)
    assert receipt is not None
    assert receipt.received_at.isoformat() == "2026-02-05T02:00:00+00:00"
    assert (receipt.server, receipt.version) == (faulty.url, "7")
    assert state_of(store, visit) is DeliveryState.RECEIVED


def test_records_go_oldest_first_and_a_known_person_goes_once(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    first = visited(store, content)
    second = visited(store, content, store.people.get(first.person_id))
    send()
    person_alone, visit_1, visit_2 = bundles_of(faulty)
    assert person_alone[0] == f"Patient/{first.person_id}"
    assert visit_1[0] == f"Encounter/{first.id}"
    assert visit_2[0] == f"Encounter/{second.id}"
    send()
    assert len(faulty.requests) == 3


def test_an_imported_person_goes_along_with_the_first_visit_only(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    visited(store, content, person)
    visited(store, content, person)
    assert send().accepted == 3
    first, second = bundles_of(faulty)
    assert first[0] == f"Patient/{person.id}"
    assert f"Patient/{person.id}" not in second
    assert store.outbox.receipt(Kind.PERSON, person.id) is not None


def test_a_new_server_gets_the_person_too(
    store: Store, content: ClinicalContent, send: Send
) -> None:
    visit = visited(store, content)
    send()
    visited(store, content, store.people.get(visit.person_id))
    with FaultyServer().running() as other:
        server = Server(other.url)
        report = upload(store, server, content, Event(), nothing_shown)
        assert report.accepted == 2
        again = visited(store, content, store.people.get(visit.person_id))
        upload(store, server, content, Event(), nothing_shown)
        server.close()
        assert [urls[0] for urls in bundles_of(other)] == [
            f"Patient/{visit.person_id}",
            f"Encounter/{again.id}",
        ]


def test_a_corrected_person_goes_along_with_an_older_visit_and_not_again(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = visited(store, content)
    send()
    store.visits.save(replace(visit, status=VisitStatus.AMENDED))
    store.people.save(replace(store.people.get(visit.person_id), phone="0811"))
    assert send() == UploadReport(accepted=2, rejected=0, held=0, waiting=0)
    assert len(faulty.requests) == 3
    assert '"0811"' in json.dumps(faulty.posted()[2])


def test_a_correction_takes_back_what_it_removed(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = visited(store, content)
    send()
    store.visits.save(replace(visit, status=VisitStatus.AMENDED, observations={"muac_cm": 13.0}))
    send()
    last = [entry["resource"] for entry in faulty.posted()[-1]["entry"]]
    weights = [r for r in last if "29463-7" in json.dumps(r.get("code", {}))]
    assert [(r["status"], r["valueQuantity"]["value"]) for r in weights] == [
        ("entered-in-error", 8.4)
    ]


def test_a_visit_changed_while_it_is_sent_waits_for_its_next_turn(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    visit = visited(store, content)
    server = BusyTable(faulty.url, supports_gzip=False)
    changed = replace(visit, observations={"weight_kg": 9.1})
    server.meanwhile(1, lambda: store.visits.save(changed))
    upload(store, server, content, Event(), nothing_shown)
    assert state_of(store, visit) is DeliveryState.WAITING
    upload(store, server, content, Event(), nothing_shown)
    server.close()
    assert state_of(store, visit) is DeliveryState.RECEIVED
    assert "9.1" in json.dumps(faulty.posted()[-1])


def test_a_pass_can_be_stopped_between_two_records(
    store: Store, faulty: FaultyServer, content: ClinicalContent, device_id: UUID
) -> None:
    for _ in range(2):
        visited(store, content)
    stop = Event()
    seen = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 1:
            stop.set()

    server = Server(faulty.url, device_id=device_id)
    report = upload(store, server, content, stop, progress)
    server.close()
    assert list(dict.fromkeys(seen)) == [(0, 4), (1, 4)]
    assert report == UploadReport(accepted=1, rejected=0, held=0, waiting=3, stopped=True)


def test_a_pass_that_somebody_cut_short_is_no_trouble(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    visited(store, content)
    stop = Event()
    server = BusyTable(faulty.url)
    server.meanwhile(0, stop.set)
    server.abort()
    report = upload(store, server, content, stop, nothing_shown)
    assert report == UploadReport(accepted=0, rejected=0, held=0, waiting=2, stopped=True)
    assert not faulty.requests


def test_the_demo_village_stays_on_this_computer(
    store: Store, content: ClinicalContent, send: Send
) -> None:
    store.posyandu.save(replace(MELATI, is_demo=True))
    visited(store, content)
    with pytest.raises(NotAllowed, match="Desa contoh"):
        upload(store, Server("https://puskesmas.invalid/fhir"), content, Event(), nothing_shown)
    assert send().accepted == 2


def test_what_was_learnt_about_packing_is_kept(
    store: Store, faulty: FaultyServer, content: ClinicalContent, device_id: UUID
) -> None:
    visited(store, content)
    server = Server(faulty.url, device_id=device_id)
    upload(store, server, content, Event(), nothing_shown)
    server.close()
    assert store.server_profiles.get(faulty.url).supports_gzip is True


def test_history_from_an_older_register_is_not_sent(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    store.visits.save_history([replace(a_visit(person, content), id=VisitId(uuid4()))])
    assert send() == UploadReport(accepted=0, rejected=0, held=0, waiting=0)
    assert not faulty.requests


def test_a_server_that_stops_taking_our_ids_is_tried_out_anew_and_gets_conditional_updates(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = visited(store, content)
    seen: set[str] = set()

    def behave(exchange: Exchange) -> None:
        request = exchange.request
        if request.method == "GET":
            properly(exchange)
            return
        first = request.bundle["entry"][0]["request"]["url"]
        if "?" not in first:
            saying(404)(exchange)
            return
        exchange.answer(accepted(request, "200 OK" if first in seen else "201 Created"))
        seen.add(first)

    faulty.always(behave)
    assert send().accepted == 2
    assert store.server_profiles.get(faulty.url).write_mode is WriteMode.CONDITIONAL_PUT
    assert state_of(store, visit) is DeliveryState.RECEIVED


def test_who_saves_meanwhile_does_not_wait_until_receipts_are_on_the_disk(
    store: Store, faulty: FaultyServer, content: ClinicalContent, device_id: UUID
) -> None:
    visited(store, content)
    waits: list[int] = []

    def progress(_done: int, _total: int) -> None:
        waits.append(store._db.row("PRAGMA synchronous")[0])

    server = Server(faulty.url, device_id=device_id)
    assert upload(store, server, content, Event(), progress).accepted == 2
    server.close()
    assert set(waits) == {1}
    assert store._db.row("PRAGMA synchronous")[0] == 2


def test_a_correction_reaches_a_server_that_keeps_no_provenance(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    def behave(exchange: Exchange) -> None:
        is_known = b'"Provenance"' not in exchange.request.body
        (properly if is_known else refusing(422, "unknown type"))(exchange)

    def send_to_it() -> UploadReport:
        server = Server(faulty.url, supports_gzip=False)
        server.profile = replace(server.profile, takes_provenance=False)
        try:
            return upload(store, server, content, Event(), nothing_shown)
        finally:
            server.close()

    faulty.always(behave)
    visit = visited(store, content)
    assert send_to_it().waiting == 0
    corrected = replace(visit, observations={"weight_kg": 9.1}, status=VisitStatus.AMENDED)
    store.visits.save(corrected, (), Reason(Mistake.MISREAD))
    report = send_to_it()
    assert (report.accepted, report.rejected, report.waiting) == (1, 0, 0)
    assert "corrector" in faulty.requests[-1].body.decode()
