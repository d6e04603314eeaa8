"""What the Puskesmas writes at the server, and how it comes home."""

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import ReferralState, VisitId, part_id
from posyandu_desktop.sync.fhir.terms import KEMKES_ID, OWN_CODES
from tests.servers.sekmet import DIRECT, Sekmet
from tests.sync.people import a_full_visit, a_girl
from tests.sync.pull.laptops import Laptop, laptops, settle

pytestmark = pytest.mark.fhir_server


@pytest.fixture
def laptop(tmp_path: Path, sekmet: Sekmet, content: ClinicalContent) -> Iterator[Laptop]:
    with laptops(1, tmp_path, sekmet, content) as (only,):
        yield only


def _write(sekmet: Sekmet, resource: dict[str, Any]) -> None:
    """Write a resource as another program would, which has no device of ours."""
    meta = {name: part for name, part in resource["meta"].items() if name == "tag"}
    request = urllib.request.Request(  # noqa: S310  # loopback only
        f"{sekmet.url}/{resource['resourceType']}/{resource['id']}",
        data=json.dumps({**resource, "meta": meta}).encode(),
        headers={
            "Authorization": f"Bearer {sekmet.token}",
            "Content-Type": "application/fhir+json",
        },
        method="PUT",
    )
    DIRECT.open(request, timeout=10).close()


def _referred(laptop: Laptop, content: ClinicalContent) -> tuple[VisitId, str]:
    girl = a_girl()
    laptop.store.people.save(girl)
    visit = a_full_visit(girl, content, recorded_by=laptop.kader.id)
    laptop.store.visits.save(visit)
    laptop.exchange()
    return visit.id, f"ServiceRequest/{part_id(visit.id, 'referral')}"


def test_an_answer_to_a_referral_comes_home_and_is_not_sent_back(
    laptop: Laptop, sekmet: Sekmet, content: ClinicalContent
) -> None:
    visit_id, path = _referred(laptop, content)
    request = sekmet.get(path)
    answer = {"text": "Sudah diperiksa, kontrol 2 minggu.", "time": "2026-02-09T03:00:00+00:00"}
    _write(sekmet, request | {"status": "completed", "note": [*request["note"], answer]})
    assert laptop.pull().answers == 1
    referral = laptop.store.visits.get(visit_id).referral
    assert referral is not None
    assert referral.state is ReferralState.ANSWERED
    assert referral.answer == "Sudah diperiksa, kontrol 2 minggu."
    assert referral.note == "Bawa Buku KIA"
    assert laptop.store.outbox.counts().waiting == 0
    assert laptop.pull().answers == 0


def test_an_answer_that_came_between_is_not_written_over(
    laptop: Laptop, sekmet: Sekmet, content: ClinicalContent
) -> None:
    visit_id, path = _referred(laptop, content)
    request = sekmet.get(path)
    answer = {"text": "Rawat jalan.", "time": "2026-02-09T03:00:00+00:00"}
    _write(sekmet, request | {"status": "completed", "note": [*request["note"], answer]})
    laptop.store.visits.save(laptop.store.visits.get(visit_id))
    assert laptop.send().rejected == 0
    assert laptop.store.outbox.counts().waiting == 0
    assert "Rawat jalan." in json.dumps(sekmet.get(path))
    assert sekmet.get(path)["status"] == "completed"


def test_a_number_the_puskesmas_corrected_is_shown_and_ours_stays(
    laptop: Laptop, sekmet: Sekmet, content: ClinicalContent
) -> None:
    visit_id, _ = _referred(laptop, content)
    weight = f"Observation/{part_id(visit_id, 'observation/weight_kg')}"
    theirs = sekmet.get(weight)
    theirs["valueQuantity"]["value"] = 6.5
    _write(sekmet, theirs)
    assert laptop.pull().differences == 1
    (difference,) = laptop.store.differences.open()
    assert (difference.field, difference.ours, difference.theirs) == ("weight_kg", 6.05, 6.5)
    assert laptop.store.visits.get(visit_id).observations["weight_kg"] == 6.05


def test_a_nik_the_puskesmas_put_right_stands(laptop: Laptop, sekmet: Sekmet) -> None:
    girl = a_girl()
    laptop.store.people.save(girl)
    laptop.exchange()
    patient = sekmet.get(f"Patient/{girl.id}")
    for number in patient["identifier"]:
        if number["system"] == f"{KEMKES_ID}/nik":
            number["value"] = "3201014501250099"
    _write(sekmet, patient)
    laptop.change(girl.id, nik="3201014501250055", phone="081100000009")
    settle([laptop])
    assert laptop.store.people.get(girl.id).nik == "3201014501250099"
    assert laptop.store.people.get(girl.id).phone == "081100000009"


def test_somebody_the_puskesmas_entered_comes_into_the_register(
    laptop: Laptop, sekmet: Sekmet
) -> None:
    posyandu = laptop.store.posyandu.get()
    tag = [{"system": f"{OWN_CODES}/posyandu", "code": str(posyandu.id)}]
    patient_id = str(uuid4())
    whole = {"resourceType": "Patient", "id": patient_id, "meta": {"tag": tag}}
    named = {"name": [{"text": "Bayi Ratna"}], "gender": "female", "birthDate": "2026-01-30"}
    _write(sekmet, whole | named)
    _write(sekmet, {**whole, "id": str(uuid4()), "name": [{"text": "Tanpa tanggal"}]})
    assert laptop.pull().people_new == 1
    assert laptop.store.people.get(PersonId(UUID(patient_id))).name == "Bayi Ratna"
