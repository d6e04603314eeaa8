import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.sync.fhir.person import PersonRecord, person_parts
from tests.sync.judges import broken_references, faults
from tests.sync.people import ORIGIN, a_girl, a_home

Json = dict[str, Any]


def resources(person: Person, *earlier: Person) -> list[Json]:
    record = PersonRecord(person=person, origin=ORIGIN, earlier=earlier)
    return [part.resource for part in person_parts(record)]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"status": PersonStatus.MOVED},
        {"status": PersonStatus.DIED},
        {"birth_weight_g": None, "birth_length_cm": None},
        {"status": PersonStatus.DIED, "status_on": date(2026, 1, 2)},
        {"nik": "12", "home": a_home(address=None, village=None)},
        {"home": a_home(rt=None, rw=None, address=None, village=None, kk_number=None)},
        {"home": a_home(rt=None, rw=None, village="Desa lain")},
        {"home": None, "phone": None, "nik": None, "mother_name": None, "father_name": None},
    ],
)
def test_the_judges_find_no_fault(changes: dict[str, Any]) -> None:
    sent = resources(a_girl(**changes))
    assert faults(sent) == []
    assert broken_references(sent, []) == []


def test_a_patient_carries_what_the_register_knows() -> None:
    girl = a_girl()
    patient = resources(girl)[0]
    assert patient["id"] == str(girl.id)
    assert patient["name"] == [{"use": "official", "text": "Siti Aminah"}]
    assert patient["gender"] == "female"
    assert patient["birthDate"] == "2025-01-05"
    assert patient["active"] is True
    assert patient["telecom"] == [{"system": "phone", "value": "081234567890"}]
    identifiers = {i["system"]: i["value"] for i in patient["identifier"]}
    assert identifiers["https://fhir.kemkes.go.id/id/nik"] == "3201014501250001"
    assert identifiers["https://fhir.kemkes.go.id/id/kk"] == "3201010101200001"
    address = patient["address"][0]
    assert address["text"] == "Kp. Cibeureum 12, RT 003, RW 01, Sukamaju"
    codes = {e["url"]: e["valueCode"] for e in address["extension"][0]["extension"]}
    assert codes == {
        "province": "32",
        "city": "3201",
        "district": "320101",
        "village": "3201012001",
        "rt": "003",
        "rw": "01",
    }


def test_somebody_from_another_village_gets_no_area_codes_of_ours() -> None:
    patient = resources(a_girl(home=a_home(village="Mekarsari")))[0]
    assert "3201012001" not in json.dumps(patient["address"])


def test_an_odd_nik_identifies_nobody_nationally() -> None:
    patient = resources(a_girl(nik="32010145"))[0]
    systems = {i["value"]: i["system"] for i in patient["identifier"]}
    assert systems["32010145"] == "https://posyandu.desktop/fhir/sid/nik-as-typed"


def test_who_died_or_moved_is_no_longer_active() -> None:
    died = resources(a_girl(status=PersonStatus.DIED, status_on=date(2026, 1, 2)))[0]
    assert (died["active"], died["deceasedDateTime"]) == (False, "2026-01-02")
    unknown = resources(a_girl(status=PersonStatus.DIED))[0]
    assert unknown["deceasedBoolean"] is True
    assert resources(a_girl(status=PersonStatus.MOVED))[0]["active"] is False


def test_parents_and_birth_measures_travel_beside_the_patient() -> None:
    girl = a_girl()
    _, mother, father, weight, length = resources(girl)
    assert mother["relationship"][0]["coding"][0]["code"] == "MTH"
    assert (mother["name"][0]["text"], mother["gender"]) == ("Dewi Lestari", "female")
    assert (father["name"][0]["text"], father["gender"]) == ("Asep Hidayat", "male")
    assert weight["valueQuantity"]["value"] == 3100
    assert length["valueQuantity"]["value"] == 49.0
    assert {r["resourceType"] for r in (weight, length)} == {"Observation"}
    assert mother["patient"]["reference"] == f"Patient/{girl.id}"


def test_what_a_correction_removed_is_taken_back() -> None:
    girl = a_girl()
    corrected = replace(girl, father_name=None, birth_weight_g=None)
    sent = resources(corrected, girl, girl)
    assert {f"{r['resourceType']}/{r['id']}" for r in sent} == {
        f"{r['resourceType']}/{r['id']}" for r in resources(girl)
    }
    voided = [r for r in sent if r.get("status") == "entered-in-error"]
    assert [r["valueQuantity"]["value"] for r in voided] == [3100]
    gone = [r for r in sent if r["resourceType"] == "RelatedPerson" and not r["active"]]
    assert [r["gender"] for r in gone] == ["male"]
    assert faults(sent) == []


def test_a_merged_record_names_the_one_in_use_and_the_other_way_round() -> None:
    kept = a_girl()
    merged = a_girl(nik=None, status=PersonStatus.MERGED, merged_into=kept.id)
    [old, *_] = resources(merged)
    record = PersonRecord(person=kept, origin=ORIGIN, replaces=(merged.id,))
    new = person_parts(record)[0].resource
    assert old["active"] is False
    assert old["link"] == [{"other": {"reference": f"Patient/{kept.id}"}, "type": "replaced-by"}]
    assert new["active"] is True
    assert new["link"] == [{"other": {"reference": f"Patient/{merged.id}"}, "type": "replaces"}]
    assert faults([old, new]) == []
    assert broken_references([old, new], []) == []


def test_who_was_never_merged_has_no_link() -> None:
    assert "link" not in resources(a_girl())[0]
