"""A whole visit as a transaction, before judges that nobody here wrote."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from posyandu_desktop import __version__
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    ReferralState,
    Setting,
    Value,
    VisitStatus,
)
from posyandu_desktop.sync.fhir.reading import values_of
from posyandu_desktop.sync.fhir.terms import OWN, OWN_CODES, UNITS
from posyandu_desktop.sync.fhir.visit import visit_bundle, visit_parts
from posyandu_desktop.sync.fhir.visit_record import Change, VisitRecord
from tests.sync.judges import broken_references, faults, without_business_id
from tests.sync.people import NOW, ORIGIN, RINA, TODAY, a_full_visit, a_girl, a_record, a_visit

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


def forms(record: VisitRecord) -> list[Json]:
    return [r for r in resources(record) if r["resourceType"] == "QuestionnaireResponse"]


def components(record: VisitRecord) -> list[tuple[Json, Json]]:
    """Return what was worked out from the measures, each with each of its codes."""
    return [
        (part, coding)
        for r in resources(record)
        for part in r.get("component", ())
        for coding in part["code"]["coding"]
    ]


def component(record: VisitRecord, code: str) -> Json:
    (found,) = [part for part, coding in components(record) if coding["code"] == code]
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
        assert entry["fullUrl"] == f"urn:uuid:{resource['id']}"


def test_the_same_visit_gives_the_same_bytes(record: VisitRecord, content: ClinicalContent) -> None:
    again = replace(record, visit=replace(record.visit), content=content)
    assert json.dumps(visit_bundle(record)) == json.dumps(visit_bundle(again))


def test_every_resource_says_where_it_comes_from(record: VisitRecord) -> None:
    encounter, *others = resources(record)
    for resource in (encounter, *others):
        tags = {tag["system"]: tag["code"] for tag in resource["meta"]["tag"]}
        assert tags[f"{OWN_CODES}/posyandu"] == str(record.origin.posyandu.id)
    assert encounter["meta"]["source"] == f"urn:uuid:{record.origin.device_id}"
    program = {tag["system"]: tag for tag in encounter["meta"]["tag"]}[f"{OWN_CODES}/program"]
    assert (program["code"], program["version"]) == ("posyandu-desktop", __version__)


def test_every_resource_can_be_found_by_an_identifier_equal_to_its_id(record: VisitRecord) -> None:
    assert without_business_id(resources(record)) == []


def test_the_encounter_is_the_visit(record: VisitRecord) -> None:
    encounter = resources(record)[0]
    assert encounter["id"] == str(record.visit.id)
    assert encounter["status"] == "finished"
    assert encounter["class"]["code"] == "AMB"
    assert encounter["period"] == {"start": "2026-02-05T02:30:00+00:00"}
    assert encounter["participant"][0]["individual"]["display"] == "Rina Marlina"
    assert "reference" not in encounter["participant"][0]["individual"]
    assert encounter["type"][0]["coding"][0]["version"] == record.visit.cards[0].version


def test_every_value_travels_under_the_code_of_its_card_and_under_ours(
    record: VisitRecord,
) -> None:
    kg = {"value": 6.05, "system": "http://unitsofmeasure.org", "code": "kg"}
    assert coded(record, "weight_kg", "CodeSystem/observation")["valueQuantity"] == kg
    assert coded(record, "29463-7")["valueQuantity"] == kg
    assert coded(record, "1145307003")["valueBoolean"] is False
    assert values_of(resources(record)) == record.visit.observations


def test_what_only_we_have_a_code_for_is_an_answer_of_its_form(record: VisitRecord) -> None:
    named = {form.get("questionnaire", ""): form for form in forms(record)}
    version = record.visit.cards[0].version
    card = named[f"{OWN}/Questionnaire/bayi-balita-apras|{version}"]
    tbc, unknown = named[f"{OWN}/Questionnaire/tbc"], named[""]
    answers = {item["linkId"]: item["answer"] for item in card["item"]}
    assert answers["oedema"] == [{"valueBoolean": False}]
    assert answers["development_checklist"] == [
        {
            "valueCoding": {
                "system": f"{OWN_CODES}/answer",
                "code": "development_checklist.incomplete",
            }
        }
    ]
    assert [item["linkId"] for item in tbc["item"]] == ["tbc_cough"]
    assert {item["linkId"] for item in unknown["item"]} == {
        "a_field_of_next_year",
        "another_number",
    }


def test_what_was_told_in_confidence_is_labelled_and_nothing_else(record: VisitRecord) -> None:
    tbc = Finding(rule="tbc", code="tbc.suspected", severity=Severity.ACT, version="2026.1")
    seen = replace(record, findings=(*record.findings, tbc))
    labelled = [r for r in resources(seen) if "security" in r["meta"]]
    assert [r["meta"]["security"][0]["code"] for r in labelled] == ["R", "R"]
    form, found = labelled
    assert form["questionnaire"].endswith("/tbc")
    assert found["interpretation"][0]["coding"][0]["code"] == "tbc.suspected"
    shown = [r for r in resources(seen) if r not in labelled]
    assert "tbc" not in json.dumps(shown)


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
    assert component(seen, z_code)["valueQuantity"]["code"] == "{Zscore}"


def test_a_height_without_a_posture_has_the_general_code(record: VisitRecord) -> None:
    observations: dict[str, Value] = {"height_cm": 70.5}
    seen = replace(record, visit=replace(record.visit, observations=observations))
    assert coded(seen, "8302-2")["valueQuantity"]["value"] == 70.5


def test_a_posture_without_a_height_travels_alone(record: VisitRecord) -> None:
    seen = replace(record, visit=replace(record.visit, observations={"posture": "lying"}))
    assert values_of(resources(seen)) == {"posture": "lying"}


def test_a_card_no_longer_shipped_leaves_no_value_without_its_code(record: VisitRecord) -> None:
    observations: dict[str, Value] = {"height_cm": 70.5, "hb_g_dl": 11.5}
    cards = (CardVersion(code="umum", version="2019.1"),)
    seen = replace(record, visit=replace(record.visit, cards=cards, observations=observations))
    assert coded(seen, "8302-2")["valueQuantity"]["value"] == 70.5
    assert coded(seen, "30352-9")["valueQuantity"]["code"] == "g/dL"


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


def test_a_z_score_has_its_class(record: VisitRecord) -> None:
    z = component(record, "1153593003")
    assert z["valueQuantity"]["value"] == pytest.approx(-3.49)
    assert [c["code"] for c in z["interpretation"][0]["coding"]] == ["OI000007"]


def test_an_implausible_z_score_is_no_final_fact(record: VisitRecord) -> None:
    heavy = replace(record.visit, observations={"weight_kg": 30.0})
    seen = replace(record, visit=heavy)
    z = component(seen, "1153593003")
    assert z["interpretation"][0]["coding"][-1]["code"] == "z_score.implausible"
    assert coded(seen, "implausible_growth")["status"] == "preliminary"


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
    seen = replace(record, findings=(finding,))
    said = {c["code"]: part for part, c in components(seen)}
    assert said["weight_trend"]["valueCodeableConcept"]["coding"][0]["code"] == letter
    assert said.get("OC000012", {}).get("valueBoolean") is gained
    assert ("OC000146" in said) is is_t


def test_findings_travel_with_the_version_of_their_rules(record: VisitRecord) -> None:
    listed = [each["coding"] for each in coded(record, "assessment")["interpretation"]]
    codes = [codings[0] for codings in listed]
    assert {c["code"] for c in codes} == {finding.code for finding in record.findings}
    assert {c["version"] for c in codes} == {"2026.1"}
    severity = {codings[0]["code"]: codings[-1]["code"] for codings in listed}
    assert severity["muac.red"] == "urgent"


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
        "coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0443", "code": "EP"}],
        "text": "Rina Marlina",
    }
    assert "lotNumber" not in dose
    assert dose["occurrenceDateTime"] == "2025-01-05"
    assert dose["protocolApplied"] == [{"doseNumberString": "0"}]


def test_a_forgotten_date_is_said_in_words(record: VisitRecord) -> None:
    dose = _dose(record, "bcg")
    assert dose["occurrenceString"] == "Tanggal tidak diketahui"
    assert dose["reportOrigin"]["coding"][0]["code"] == "record"


@pytest.mark.parametrize(
    ("source", "origin"),
    [
        (ImmunizationSource.BUKU_KIA, "record"),
        (ImmunizationSource.RECALL, "recall"),
        (ImmunizationSource.ELSEWHERE, "provider"),
    ],
)
def test_how_a_dose_given_elsewhere_is_known_travels_as_its_origin(
    record: VisitRecord, source: ImmunizationSource, origin: str
) -> None:
    had = Immunization(vaccine="pcv", dose_number=2, source=source, given_on=date(2025, 3, 4))
    told = replace(record, visit=replace(record.visit, immunizations=(had,), doses_not_given=()))
    dose = _dose(told, "pcv")
    assert dose["primarySource"] is False
    assert dose["reportOrigin"]["coding"][0]["code"] == origin
    assert faults(resources(told)) == []


def test_a_dose_that_was_not_given_says_why_and_names_no_vial(record: VisitRecord) -> None:
    dose = _dose(record, "pcv")
    assert (dose["status"], dose["primarySource"]) == ("not-done", False)
    codes = {(c["system"].rpartition("/")[2], c["code"]) for c in dose["statusReason"]["coding"]}
    assert codes == {
        ("v3-ActReason", "PATOBJ"),
        ("immunization-statusReason", "IS000002"),
        ("dose-not-given", "refused"),
    }
    assert dose["statusReason"]["text"] == "Keluarga menolak"
    assert dose["performer"][0]["function"]["coding"][0]["code"] == "EP"
    assert dose["protocolApplied"] == [{"doseNumberPositiveInt": 1}]
    assert not {"lotNumber", "reportOrigin", "expirationDate"} & dose.keys()


def test_a_dose_given_after_all_takes_the_place_of_its_refusal(record: VisitRecord) -> None:
    given = Immunization(
        vaccine="pcv", dose_number=1, source=ImmunizationSource.GIVEN_HERE, given_on=TODAY
    )
    held = _dose(record, "pcv")
    now = replace(record.visit, immunizations=(given,), doses_not_given=())
    corrected = replace(record, visit=now, earlier=(record.visit,))
    dose = _dose(corrected, "pcv")
    assert (dose["id"], dose["status"]) == (held["id"], "completed")
    assert _dose(corrected, "ipv")["status"] == "entered-in-error"
    assert faults(resources(corrected)) == []


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
    assert values_of(resources(record)) == {"school_class": "5"}


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
    assert unknown["coding"][0]["code"] == "a_topic_of_next_year"


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
            [
                ("Sudah datang", "2026-02-07"),
                ("Jawaban: PMT 90 hari", "2026-02-20"),
                ("Ditutup", "2026-03-01"),
            ],
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
    assert sent[0]["reasonCode"][0]["coding"][0]["code"] == code


def test_a_visit_typed_days_later_keeps_only_its_day(record: VisitRecord) -> None:
    late = replace(record.visit, visited_on=record.visit.visited_on.replace(day=2))
    sent = resources(replace(record, visit=late))
    assert sent[0]["period"]["start"] == "2026-02-02"
    observation = next(r for r in sent if r["resourceType"] == "Observation")
    assert observation["effectiveDateTime"] == "2026-02-02"


def test_a_visit_nobody_signed_is_the_posyandu_s(record: VisitRecord) -> None:
    unsigned = replace(record.visit, recorded_at=None)
    sent = resources(replace(record, visit=unsigned, operator=None))
    assert faults(sent) == []
    assert "participant" not in sent[0]
    assert sent[0]["serviceProvider"]["display"] == "Posyandu Melati"
    assert _dose(replace(record, operator=None), "hb0")["performer"][0]["function"].keys() == {
        "coding"
    }


def test_a_visit_recorded_by_mistake_is_void_in_every_part(record: VisitRecord) -> None:
    void = replace(record.visit, status=VisitStatus.ENTERED_IN_ERROR)
    for resource in resources(replace(record, visit=void)):
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
    assert by_status["amended"] == {"weight_kg", "visit"}
    assert {
        "muac_cm",
        "height_cm",
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
    }
    assert [c["code"] for c in encounter["type"][0]["coding"]] == ["kunjungan-balita"]


@pytest.mark.parametrize("status", list(VisitStatus))
def test_the_judges_find_no_fault_in_a_home_visit(home: VisitRecord, status: VisitStatus) -> None:
    visit = replace(home.visit, status=status)
    earlier = replace(visit, observations={"deworming_on": "2025"})
    sent = resources(replace(home, visit=visit, earlier=(earlier,)))
    assert faults(sent) == []
    assert broken_references(sent, [f"Patient/{home.person.id}"]) == []


def test_days_that_were_asked_for_travel_as_dates(home: VisitRecord) -> None:
    answers = {item["linkId"]: item["answer"] for form in forms(home) for item in form["item"]}
    assert answers["deworming_on"] == [{"valueDate": "2026-02"}]
    assert answers["vitamin_a_on"] == [{"valueDate": "2026-02-03"}]


def test_every_answer_at_home_is_read_back_as_it_was(home: VisitRecord) -> None:
    assert values_of(resources(home)) == HOME_ANSWERS
    assert coded(home, "29463-7")["valueQuantity"]["value"] == 9.2


@pytest.mark.parametrize("takes_provenance", [True, False])
def test_who_changed_a_visit_and_why_is_told_to_every_server(
    record: VisitRecord, takes_provenance: bool
) -> None:
    change = Change(at=NOW, by=RINA.id, reason=Reason(Mistake.MISREAD, "salah baca"))
    changed = replace(
        record,
        origin=replace(ORIGIN, takes_provenance=takes_provenance),
        operators={RINA.id: RINA},
        change=change,
    )
    sent = resources(changed)
    assert faults(sent) == []
    kept = [one for one in sent if one["resourceType"] == "Provenance"]
    assert len(kept) == takes_provenance
    (encounter,) = [one for one in sent if one["resourceType"] == "Encounter"]
    told = [one for one in encounter["participant"] if "corrector" in json.dumps(one)]
    assert len(told) == (not takes_provenance)
    (said,) = told or kept
    words = json.dumps(said)
    assert RINA.name in words
    assert "misread" in words
    assert "salah baca" in words
