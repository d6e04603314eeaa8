"""A whole visit as a transaction, before judges that nobody here wrote."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    ReferralState,
    Setting,
    Value,
    VisitStatus,
)
from posyandu_desktop.sync.fhir.terms import OWN_CODES, UNITS
from posyandu_desktop.sync.fhir.visit import visit_bundle, visit_parts
from posyandu_desktop.sync.fhir.visit_record import VisitRecord
from tests.sync.judges import broken_references, faults
from tests.sync.people import ORIGIN, RINA, TODAY, a_full_visit, a_girl, a_record, a_visit

Json = dict[str, Any]
KFA, CVX = "http://sys-ids.kemkes.go.id/kfa", "http://hl7.org/fhir/sid/cvx"


@pytest.fixture
def record(content: ClinicalContent) -> VisitRecord:
    return a_record(content)


def resources(record: VisitRecord) -> list[Json]:
    return [part.resource for part in visit_parts(record)]


def coded(record: VisitRecord, code: str, system: str = "") -> Json:
    """Return the one resource with this code, or with this code of ours when it says which."""
    (found,) = [
        r
        for r in resources(record)
        for c in r.get("code", {}).get("coding", ())
        if c["code"] == code and c["system"].endswith(system)
    ]
    return found


@pytest.mark.parametrize("status", list(VisitStatus))
def test_the_judges_find_no_fault(record: VisitRecord, status: VisitStatus) -> None:
    visit = replace(record.visit, status=status)
    earlier = replace(visit, observations={"weight_kg": 5.0, "waist_cm": 50.0})
    unweighed = replace(visit, observations={"muac_cm": 12.0})
    sent = resources(replace(record, visit=visit, earlier=(earlier, unweighed)))
    assert faults(sent) == []
    assert broken_references(sent, [f"Patient/{record.person.id}"]) == []


def test_the_bundle_is_a_transaction_of_puts_under_distinct_ids(record: VisitRecord) -> None:
    bundle = visit_bundle(record)
    assert faults([bundle]) == []
    assert bundle["type"] == "transaction"
    urls = [entry["request"]["url"] for entry in bundle["entry"]]
    assert len(set(urls)) == len(urls)
    for entry in bundle["entry"]:
        resource = entry["resource"]
        assert entry["request"]["method"] == "PUT"
        assert entry["request"]["url"] == f"{resource['resourceType']}/{resource['id']}"
        assert entry["fullUrl"] == resource["identifier"][0]["value"]


def test_the_same_visit_gives_the_same_bytes(record: VisitRecord, content: ClinicalContent) -> None:
    again = replace(record, visit=replace(record.visit), content=content)
    assert json.dumps(visit_bundle(record)) == json.dumps(visit_bundle(again))


def test_every_resource_says_where_it_comes_from(record: VisitRecord) -> None:
    for resource in resources(record):
        tags = {tag["system"]: tag["code"] for tag in resource["meta"]["tag"]}
        assert tags[f"{OWN_CODES}/posyandu"] == str(record.origin.posyandu.id)
        assert resource["meta"]["source"] == f"urn:uuid:{record.origin.device_id}"


def test_the_encounter_is_the_visit(record: VisitRecord) -> None:
    encounter = resources(record)[0]
    assert encounter["id"] == str(record.visit.id)
    assert encounter["status"] == "finished"
    assert encounter["class"]["code"] == "AMB"
    assert [stage["status"] for stage in encounter["statusHistory"]] == [
        "arrived",
        "in-progress",
        "finished",
    ]
    assert encounter["period"] == {
        "start": "2026-02-05T02:30:00+00:00",
        "end": "2026-02-05T02:30:00+00:00",
    }
    assert encounter["participant"][0]["individual"]["display"] == "Rina Marlina"
    assert "reference" not in encounter["participant"][0]["individual"]
    assert encounter["type"][0]["coding"][0]["version"] == record.visit.cards[0].version


def test_every_value_travels_under_the_code_of_its_card_and_under_ours(
    record: VisitRecord,
) -> None:
    values = {
        code: {key: r[key] for key in r if key.startswith("value")}
        for code in record.visit.observations
        if code != "posture"
        for r in [coded(record, code, "CodeSystem/observation")]
    }
    kg = {"value": 6.05, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}
    assert values["weight_kg"] == {"valueQuantity": kg}
    assert values["oedema"] == {"valueBoolean": False}
    assert values["tbc_cough"] == {"valueBoolean": True}
    assert values["development_checklist"]["valueCodeableConcept"]["coding"][-1] == {
        "system": f"{OWN_CODES}/answer",
        "code": "development_checklist.incomplete",
    }
    assert values["a_field_of_next_year"]["valueCodeableConcept"]["text"] == "perhaps"
    assert values["another_number"] == {"valueQuantity": {"value": 3.5}}


def test_values_that_were_not_measured_do_not_travel(record: VisitRecord) -> None:
    bare = replace(record, visit=replace(record.visit, observations={}), findings=())
    assert not [r for r in resources(bare) if r["resourceType"] == "Observation"]


@pytest.mark.parametrize(
    ("posture", "height_code", "z_code"),
    [("lying", "8306-3", "1153590000"), ("standing", "8308-9", "1153604005")],
)
def test_the_posture_chooses_the_code_of_the_height(
    record: VisitRecord, posture: str, height_code: str, z_code: str
) -> None:
    observations: dict[str, Value] = {"height_cm": 70.5, "posture": posture}
    seen = replace(record, visit=replace(record.visit, observations=observations))
    assert coded(seen, height_code)["valueQuantity"]["value"] == 70.5
    assert coded(seen, z_code)["valueQuantity"]["code"] == "{Zscore}"


def test_a_height_without_a_posture_has_the_general_code(record: VisitRecord) -> None:
    observations: dict[str, Value] = {"height_cm": 70.5}
    seen = replace(record, visit=replace(record.visit, observations=observations))
    assert coded(seen, "8302-2")["valueQuantity"]["value"] == 70.5


def test_a_posture_without_a_height_travels_alone(record: VisitRecord) -> None:
    seen = replace(record, visit=replace(record.visit, observations={"posture": "lying"}))
    assert coded(seen, "posture")["valueCodeableConcept"]["text"] == "Terlentang"


def test_a_card_no_longer_shipped_leaves_no_value_without_its_code(record: VisitRecord) -> None:
    observations: dict[str, Value] = {"height_cm": 70.5, "hb_g_dl": 11.5}
    cards = (CardVersion(code="umum", version="2019.1"),)
    seen = replace(record, visit=replace(record.visit, cards=cards, observations=observations))
    assert coded(seen, "8302-2")["valueQuantity"]["value"] == 70.5
    assert coded(seen, "718-7")["valueQuantity"]["code"] == "g/dL"


def test_blood_pressure_is_two_whole_numbers(record: VisitRecord) -> None:
    adult = replace(record.person, born_on=record.person.born_on.replace(year=1980))
    cards = record.content.card_for(adult, record.visit.visited_on)
    pressed = replace(
        record.visit,
        cards=tuple(CardVersion(code=card.code, version=card.version) for card in cards),
        observations={"systolic_mmhg": 150.0, "diastolic_mmhg": 95.0},
    )
    seen = replace(record, person=adult, visit=pressed)
    assert json.dumps(coded(seen, "8480-6")["valueQuantity"]["value"]) == "150"
    assert coded(seen, "8462-4")["valueQuantity"]["code"] == "mm[Hg]"


def test_a_z_score_has_its_class_and_what_it_comes_from(record: VisitRecord) -> None:
    z = coded(record, "1153593003")
    assert z["valueQuantity"]["value"] == pytest.approx(-3.489, abs=0.01)
    assert [c["code"] for c in z["interpretation"][0]["coding"]] == [
        "OI000007",
        "weight_for_age.severely_underweight",
    ]
    assert z["derivedFrom"][0]["reference"] == f"Observation/{coded(record, '29463-7')['id']}"


def test_an_implausible_z_score_is_no_final_fact(record: VisitRecord) -> None:
    heavy = replace(record.visit, observations={"weight_kg": 30.0})
    z = coded(replace(record, visit=heavy), "1153593003")
    assert z["status"] == "preliminary"
    assert z["interpretation"][0]["coding"][-1]["code"] == "z_score.implausible"


def test_a_weight_with_oedema_has_no_z_score(record: VisitRecord) -> None:
    swollen = replace(record.visit, observations={"weight_kg": 6.0, "oedema": True})
    sent = json.dumps(resources(replace(record, visit=swollen)))
    assert "{Zscore}" not in sent


def test_a_birth_date_moved_behind_the_visit_does_not_stop_it(record: VisitRecord) -> None:
    unborn = replace(record.person, born_on=record.visit.visited_on.replace(year=2027))
    sent = resources(replace(record, person=unborn))
    assert faults(sent) == []
    assert "{Zscore}" not in json.dumps(sent)


@pytest.mark.parametrize(
    ("code", "gained", "letter", "is_t"),
    [
        ("weight_trend.gained", True, "N", False),
        ("weight_trend.not_gained", False, "T", True),
        ("weight_trend.not_gained_again", False, "T", True),
        ("weight_trend.not_weighed_last_month", None, "O", False),
        ("weight_trend.first", None, "B", False),
    ],
)
def test_the_weight_trend_travels_as_letter_and_as_national_code(
    record: VisitRecord, code: str, gained: bool | None, letter: str, is_t: bool
) -> None:
    finding = replace(record.findings[2], code=code)
    sent = resources(replace(record, findings=(finding,)))
    by_code = {c["code"]: r for r in sent for c in r.get("code", {}).get("coding", ())}
    assert by_code["weight_trend"]["valueCodeableConcept"]["text"] == letter
    assert by_code.get("OC000012", {}).get("valueBoolean") is gained
    assert ("OC000146" in by_code) is is_t


def test_findings_travel_with_the_version_of_their_rules(record: VisitRecord) -> None:
    listed = coded(record, "findings")["component"]
    codes = [part["valueCodeableConcept"]["coding"][-1] for part in listed]
    assert [c["code"] for c in codes] == [finding.code for finding in record.findings]
    assert {c["version"] for c in codes} == {"2026.1"}
    assert listed[0]["interpretation"][0]["coding"][0]["code"] == "urgent"


def test_a_dose_given_here_has_lot_expiry_and_giver(record: VisitRecord) -> None:
    dose = _dose(record, "mr")
    assert dose["primarySource"] is True
    assert (dose["lotNumber"], dose["expirationDate"]) == ("A123", "2027-01-01")
    assert dose["performer"][0]["function"]["coding"][0]["code"] == "AP"
    assert dose["performer"][0]["actor"]["display"] == "Bidan Yuli"
    assert dose["occurrenceDateTime"] == "2026-02-05T02:30:00+00:00"
    assert dose["protocolApplied"] == [{"doseNumberPositiveInt": 1}]


def test_a_dose_from_the_buku_kia_is_no_primary_source(record: VisitRecord) -> None:
    dose = _dose(record, "hb0")
    assert dose["primarySource"] is False
    assert dose["reportOrigin"]["coding"][0]["code"] == "record"
    assert dose["performer"][0]["function"] == {
        "coding": [
            {
                "system": "http://terminology.hl7.org/CodeSystem/v2-0443",
                "code": "EP",
                "display": "Entering Provider",
            }
        ],
        "text": "Rina Marlina",
    }
    assert "lotNumber" not in dose
    assert dose["occurrenceDateTime"] == "2025-01-05"
    assert dose["protocolApplied"] == [{"doseNumberString": "0"}]


def test_a_forgotten_date_is_said_in_words(record: VisitRecord) -> None:
    assert _dose(record, "bcg")["occurrenceString"] == "Tanggal tidak diketahui"


def test_school_and_adult_doses_and_the_class_travel_like_the_others(
    content: ClinicalContent,
) -> None:
    pupil = a_girl(born_on=date(2015, 3, 1))
    given = [
        Immunization(
            vaccine=vaccine,
            dose_number=number,
            source=ImmunizationSource.GIVEN_HERE,
            given_on=TODAY,
            lot_number="S1",
            expires_on=date(2027, 1, 1),
            vaccinator="Bidan Yuli",
        )
        for vaccine, number in (("hpv", 1), ("td_school", 2), ("td", 3), ("ipv_only", 1))
    ]
    visit = a_visit(pupil, content, observations={"school_class": "5"}, immunizations=tuple(given))
    record = VisitRecord(
        visit=visit, person=pupil, origin=ORIGIN, content=content, operator=RINA, findings=()
    )
    assert faults(resources(record)) == []
    names = {
        "hpv": "HPV",
        "td_school": "Td anak sekolah",
        "td": "Td wanita usia subur",
        "ipv_only": "Polio suntik tanpa tetes",
    }
    for vaccine, name in names.items():
        dose = _dose(record, vaccine)
        assert dose["vaccineCode"]["text"] == name
        assert dose["lotNumber"] == "S1"
        codings = dose["vaccineCode"]["coding"]
        assert codings[0]["system"] in {KFA, CVX}
        assert codings[-1] == {"system": f"{OWN_CODES}/vaccine", "code": vaccine}
    school_class = coded(record, "school_class")
    assert school_class["valueCodeableConcept"]["text"] == "Kelas 5 SD"
    assert school_class["category"][0]["coding"][0]["code"] == "social-history"


def test_a_dose_without_a_named_giver_is_given_by_who_recorded_it(record: VisitRecord) -> None:
    dose = _dose(record, "malaria")
    assert dose["performer"][0]["actor"]["display"] == "Rina Marlina"
    assert dose["vaccineCode"] == {
        "coding": [{"system": f"{OWN_CODES}/vaccine", "code": "malaria"}],
        "text": "malaria",
    }


def test_vitamin_a_is_a_procedure_and_deworming_a_medication(record: VisitRecord) -> None:
    vitamin = coded(record, "767224000")
    assert vitamin["resourceType"] == "Procedure"
    assert vitamin["note"] == [{"text": "1 kapsul"}]
    (tablet,) = [r for r in resources(record) if r["resourceType"] == "MedicationStatement"]
    assert tablet["dosage"][0]["doseAndRate"][0]["doseQuantity"]["value"] == 0.5


def test_education_has_its_code_where_one_is_known(record: VisitRecord) -> None:
    known, unknown = [
        r["code"]
        for r in resources(record)
        if r["resourceType"] == "Procedure" and r["category"]["coding"][0]["code"] == "409073007"
    ]
    assert known["coding"][0]["code"] == "61310001"
    assert unknown["text"] == "a_topic_of_next_year"


def test_a_referral_is_an_open_request_with_its_reasons(record: VisitRecord) -> None:
    (referral,) = [r for r in resources(record) if r["resourceType"] == "ServiceRequest"]
    assert (referral["status"], referral["priority"]) == ("active", "urgent")
    assert referral["performer"][0]["display"] == "Puskesmas"
    assert referral["reasonCode"][0]["coding"][0]["code"] == "muac.red"
    assert referral["note"] == [{"text": "Bawa Buku KIA"}]


CAME, TOLD, DONE = date(2026, 2, 7), date(2026, 2, 20), date(2026, 3, 1)
MADE, ARRIVED, ANSWERED, CLOSED = ReferralState


@pytest.mark.parametrize(
    ("changes", "status", "notes"),
    [
        ({"state": ARRIVED, "arrived_on": CAME}, "active", [("Sudah datang", "2026-02-07")]),
        (
            {"state": ANSWERED, "answered_on": TOLD, "answer": "PMT 90 hari"},
            "completed",
            [("Jawaban: PMT 90 hari", "2026-02-20")],
        ),
        (
            {
                "state": CLOSED,
                "arrived_on": CAME,
                "answered_on": TOLD,
                "closed_on": DONE,
                "answer": "PMT 90 hari",
            },
            "completed",
            [("Sudah datang", "2026-02-07"), ("Jawaban: PMT 90 hari", "2026-02-20")],
        ),
        (
            {"state": CLOSED, "arrived_on": CAME, "closed_on": DONE, "answer": "sembuh"},
            "completed",
            [("Sudah datang", "2026-02-07"), ("Ditutup tanpa jawaban: sembuh", "2026-03-01")],
        ),
        (
            {"state": CLOSED, "closed_on": DONE, "answer": "pindah"},
            "revoked",
            [("Ditutup tanpa jawaban: pindah", "2026-03-01")],
        ),
    ],
    ids=["arrived", "answered", "closed", "closed without an answer", "given up"],
)
def test_a_referral_carries_its_state_and_what_was_written_back(
    record: VisitRecord, changes: dict[str, Any], status: str, notes: list[tuple[str, str]]
) -> None:
    assert record.visit.referral is not None
    moved = replace(record.visit.referral, note=None, **changes)
    amended = replace(record.visit, referral=moved, status=VisitStatus.AMENDED)
    now = replace(record, visit=amended, earlier=(record.visit,))

    (referral,) = [r for r in resources(now) if r["resourceType"] == "ServiceRequest"]

    assert referral["status"] == status
    assert [(note["text"], note["time"]) for note in referral["note"]] == notes
    assert referral["id"] == str(record.part_id("referral"))
    assert faults(resources(now)) == []


@pytest.mark.parametrize(
    ("born", "code"), [(2025, "Z00.1"), (2018, "Z00.1"), (2010, "Z00.3"), (1950, "Z00.0")]
)
def test_the_diagnosis_is_a_check_of_that_age(record: VisitRecord, born: int, code: str) -> None:
    person = replace(record.person, born_on=record.person.born_on.replace(year=born))
    sent = resources(replace(record, person=person))
    condition = next(r for r in sent if r["resourceType"] == "Condition")
    assert condition["code"]["coding"][0]["code"] == code
    assert sent[0]["diagnosis"][0]["condition"]["reference"] == f"Condition/{condition['id']}"


def test_a_visit_typed_days_later_keeps_only_its_day(record: VisitRecord) -> None:
    late = replace(record.visit, visited_on=record.visit.visited_on.replace(day=2))
    sent = resources(replace(record, visit=late))
    assert sent[0]["period"]["start"] == "2026-02-02"
    observation = next(r for r in sent if r["resourceType"] == "Observation")
    assert observation["effectiveDateTime"] == "2026-02-02"
    assert observation["issued"] == "2026-02-05T02:30:00+00:00"


def test_a_visit_nobody_signed_is_the_posyandu_s(record: VisitRecord) -> None:
    unsigned = replace(record.visit, recorded_at=None)
    sent = resources(replace(record, visit=unsigned, operator=None))
    assert faults(sent) == []
    assert "participant" not in sent[0]
    observation = next(r for r in sent if r["resourceType"] == "Observation")
    assert observation["performer"][0]["display"] == "Posyandu Melati"
    assert _dose(replace(record, operator=None), "hb0")["performer"][0]["function"].keys() == {
        "coding"
    }


def test_a_visit_recorded_by_mistake_is_void_in_every_part(record: VisitRecord) -> None:
    void = replace(record.visit, status=VisitStatus.ENTERED_IN_ERROR)
    for resource in resources(replace(record, visit=void)):
        if resource["resourceType"] == "Condition":
            assert "clinicalStatus" not in resource
            assert resource["verificationStatus"]["coding"][0]["code"] == "entered-in-error"
        else:
            assert resource["status"] == "entered-in-error"


def test_what_a_correction_removed_is_taken_back(
    record: VisitRecord, content: ClinicalContent
) -> None:
    before = {part.key for part in visit_parts(record)}
    corrected = replace(
        a_full_visit(record.person, content),
        id=record.visit.id,
        status=VisitStatus.AMENDED,
        observations={"weight_kg": 8.4},
        immunizations=(),
        supplements=(),
        education=(),
        referral=None,
    )
    sent = visit_parts(replace(record, visit=corrected, findings=(), earlier=(record.visit,)))
    assert before <= {part.key for part in sent}
    by_status: dict[str, set[str]] = {}
    for part in sent:
        by_status.setdefault(part.resource.get("status", ""), set()).add(part.field)
    assert by_status["amended"] == {"weight_kg"}
    assert {
        "muac_cm",
        "height_cm",
        "weight_kg",
        "visit",
        "immunizations",
        "supplements",
        "education",
        "referral",
    } <= by_status["entered-in-error"]


def test_every_unit_of_every_card_is_in_the_closed_list(content: ClinicalContent) -> None:
    for card in content.cards:
        for step in card.steps:
            for field in step.fields:
                if field.kind == "quantity" and field.fhir:
                    assert (field.fhir.unit or field.unit) in UNITS, field.code


def _dose(record: VisitRecord, vaccine: str) -> Json:
    own = {"system": f"{OWN_CODES}/vaccine", "code": vaccine}
    (found,) = [
        r
        for r in resources(record)
        if r["resourceType"] == "Immunization" and own in r["vaccineCode"]["coding"]
    ]
    return found


HOME_ANSWERS: dict[str, Value] = {
    "home_visit_kind": "with_nakes",
    "water_source": "rain",
    "sanitary_latrine": False,
    "weight_kg": 9.2,
    "deworming_on": "2026-02",
    "vitamin_a_on": "2026-02-03",
    "danger_child_breathing": True,
    "tbc_contact": True,
}


@pytest.fixture
def home(record: VisitRecord, content: ClinicalContent) -> VisitRecord:
    cards = content.card_for(record.person, record.visit.visited_on, setting=Setting.HOME)
    visit = replace(
        record.visit,
        setting=Setting.HOME,
        cards=tuple(CardVersion(code=card.code, version=card.version) for card in cards),
        observations=HOME_ANSWERS,
    )
    return replace(record, visit=visit)


def test_a_home_visit_is_an_encounter_at_home(home: VisitRecord) -> None:
    encounter = resources(home)[0]
    assert encounter["class"] == {
        "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
        "code": "HH",
        "display": "home health",
    }
    assert encounter["type"][0]["text"] == "Kunjungan rumah"
    assert [c["code"] for c in encounter["type"][0]["coding"]] == ["kunjungan-balita"]


@pytest.mark.parametrize("status", list(VisitStatus))
def test_the_judges_find_no_fault_in_a_home_visit(home: VisitRecord, status: VisitStatus) -> None:
    visit = replace(home.visit, status=status)
    earlier = replace(visit, observations={"deworming_on": "2025"})
    sent = resources(replace(home, visit=visit, earlier=(earlier,)))
    assert faults(sent) == []
    assert broken_references(sent, [f"Patient/{home.person.id}"]) == []


@pytest.mark.parametrize("code", ["deworming_on", "vitamin_a_on"])
def test_a_day_that_was_asked_for_travels_as_a_date(home: VisitRecord, code: str) -> None:
    sent = coded(home, code, "CodeSystem/observation")
    assert sent["valueDateTime"] == HOME_ANSWERS[code]


def test_an_answer_at_home_travels_as_at_the_posyandu(home: VisitRecord) -> None:
    assert coded(home, "tbc_contact", "CodeSystem/observation")["valueBoolean"] is True
    source = coded(home, "water_source", "CodeSystem/observation")["valueCodeableConcept"]
    assert source["text"] == "Air hujan"
    assert coded(home, "29463-7")["valueQuantity"]["value"] == 9.2
