"""Records on a server that chooses ids itself: chunks, references, and being found again."""

from dataclasses import replace
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.store.server_profiles import MOST_CONDITIONAL, WriteMode
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import (
    RECORD_TAG,
    Json,
    chunks,
    conditional_transaction,
    key_of,
    named_by,
)
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import FaultyServer, doing_it_but, dropping, properly
from tests.servers.medplum_router import MedplumRouter
from tests.sync.contract.puskesmas import Laptop, Listening, Puskesmas
from tests.sync.contract.test_sealed_parcels import see_it_opened_and_answered
from tests.sync.people import a_full_visit, a_girl, a_record, findings


def _resource(kind: str, number: int, *names: str, **more: object) -> Json:
    id_ = str(UUID(int=number))
    return {
        "resourceType": kind,
        "id": id_,
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{id_}"}],
        "names": [{"reference": name} for name in names],
        **more,
    }


def test_what_is_named_comes_in_an_earlier_chunk_or_the_same(content: ClinicalContent) -> None:
    resources = [part.resource for part in visit_parts(a_record(content))]
    packed = chunks(list(reversed(resources)), MOST_CONDITIONAL)
    assert sorted(key_of(r) for chunk in packed for r in chunk) == sorted(map(key_of, resources))
    inside = {key_of(resource) for resource in resources}
    seen: set[str] = set()
    for chunk in packed:
        assert len(chunk) <= MOST_CONDITIONAL
        seen |= {key_of(resource) for resource in chunk}
        for resource in chunk:
            assert named_by(resource) & inside <= seen


def test_what_names_each_other_stays_together() -> None:
    visit, conclusion = f"Encounter/{UUID(int=1)}", f"Condition/{UUID(int=2)}"
    circle = [_resource("Encounter", 1, conclusion), _resource("Condition", 2, visit)]
    others = [_resource("Observation", n, visit) for n in range(3, 8)]
    packed = chunks([*others, *circle], 3)
    assert {key_of(each) for each in packed[0][:2]} == {visit, conclusion}


def test_references_lead_into_the_bundle_or_to_where_the_server_keeps_it() -> None:
    visit = _resource("Encounter", 1, "Patient/x", "Organization/y")
    weight = _resource("Observation", 2, key_of(visit))
    bundle = conditional_transaction([visit, weight], {"Patient/x": "Patient/77"})
    first, second = bundle["entry"]
    assert "id" not in first["resource"]
    assert first["request"]["url"].startswith("Encounter?identifier=")
    assert named_by(first["resource"]) == {"Patient/77", "Organization/y"}
    assert named_by(second["resource"]) == {first["fullUrl"]}
    assert first["fullUrl"] != first["resource"]["identifier"][0]["value"]


def test_a_kind_without_identifiers_is_found_by_its_tag() -> None:
    provenance = {"resourceType": "Provenance", "id": str(UUID(int=5)), "meta": {"tag": [{}]}}
    (entry,) = conditional_transaction([provenance], {})["entry"]
    assert entry["request"]["url"] == f"Provenance?_tag={RECORD_TAG}|{UUID(int=5)}"
    assert {"system": RECORD_TAG, "code": str(UUID(int=5))} in entry["resource"]["meta"]["tag"]


def _send(store: Store, content: ClinicalContent, url: str) -> UploadReport:
    server = Server(url, device_id=uuid4())
    try:
        return upload(store, server, content, Event(), lambda _done, _total: None)
    finally:
        server.close()


@pytest.mark.fhir_server
def test_a_server_that_refuses_our_ids_is_found_out_and_gets_all_of_a_visit_once(
    store: Store, content: ClinicalContent, medplum: MedplumRouter
) -> None:
    girl = a_girl()
    store.people.save(girl)
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())

    assert _send(store, content, medplum.url).accepted == 2

    assert store.server_profiles.get(medplum.url).write_mode is WriteMode.CONDITIONAL_PUT
    (patient,) = medplum.by_our_id("Patient", girl.id)
    (encounter,) = medplum.by_our_id("Encounter", visit.id)
    assert patient["id"] != str(girl.id)
    assert encounter["subject"]["reference"] == f"Patient/{patient['id']}"
    of_her = f"subject=Patient/{patient['id']}"
    held = medplum.found("Observation", of_her)
    assert {r["encounter"]["reference"] for r in held if "encounter" in r} == {
        f"Encounter/{encounter['id']}"
    }
    assert not [r for r in held if "urn:uuid" in str(r.get("derivedFrom", ""))]

    store.people.save(replace(girl, phone="0811"))
    store.visits.save(replace(visit, status=VisitStatus.AMENDED), findings())
    assert _send(store, content, medplum.url).accepted == 2

    assert len(medplum.found("Observation", of_her)) == len(held)
    (patient,) = medplum.by_our_id("Patient", girl.id)
    assert "0811" in str(patient["telecom"])


@pytest.mark.fhir_server
def test_a_visit_whose_last_chunk_was_lost_is_not_received_and_not_doubled(
    store: Store, content: ClinicalContent, medplum: MedplumRouter
) -> None:
    girl = a_girl()
    store.people.save(girl)
    _send(store, content, medplum.url)
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())
    state = store.outbox.states
    server = Server(medplum.url, device_id=uuid4())
    server.profile = store.server_profiles.get(medplum.url)
    server.close()

    with FaultyServer(upstream=medplum.url).running() as faulty:
        store.server_profiles.save(faulty.url, server.profile)
        lost = doing_it_but(dropping)
        faulty.next(properly, properly, lost, lost, lost)
        again = Server(faulty.url, device_id=uuid4())
        again.profile = server.profile
        report = upload(store, again, content, Event(), lambda _done, _total: None)
        again.close()
        assert report.accepted == 0
        assert state([visit.id])[visit.id].state is DeliveryState.WAITING
        again = Server(faulty.url, device_id=uuid4())
        again.profile = server.profile
        report = upload(store, again, content, Event(), lambda _done, _total: None)
        again.close()

    assert report.waiting == 0
    assert state([visit.id])[visit.id].state is DeliveryState.RECEIVED
    (encounter,) = medplum.by_our_id("Encounter", visit.id)
    held = medplum.found("Observation", f"encounter=Encounter/{encounter['id']}")
    assert len({str(r["identifier"]) for r in held}) == len(held)


@pytest.mark.fhir_server
def test_a_visit_of_somebody_sent_long_ago_names_them_by_the_server_s_id(
    store: Store, content: ClinicalContent, medplum: MedplumRouter
) -> None:
    girl = a_girl()
    store.people.save(girl)
    _send(store, content, medplum.url)
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())
    _send(store, content, medplum.url)
    (patient,) = medplum.by_our_id("Patient", girl.id)
    (encounter,) = medplum.by_our_id("Encounter", visit.id)
    assert encounter["subject"]["reference"] == f"Patient/{patient['id']}"


def test_a_sealed_parcel_is_kept_there_opened_once_and_answered(
    medplum: MedplumRouter, tmp_path: Path, content: ClinicalContent
) -> None:
    puskesmas = Puskesmas(url=medplum.url, token=None)
    server = Listening(puskesmas)
    assert server.probe().profile.write_mode is WriteMode.CONDITIONAL_PUT
    laptops = Laptop(tmp_path / "posyandu", content), Laptop(tmp_path / "puskesmas", content)
    try:
        see_it_opened_and_answered(puskesmas, laptops, server, tmp_path / "stick")
    finally:
        server.close()
        for laptop in laptops:
            laptop.store.close()
