"""What the store and its journal give to the wire."""

from dataclasses import replace
from datetime import timedelta

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.signing import signed
from posyandu_desktop.domain.visit import ReferralState, Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.fhir.person import person_parts
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.records import person_record, visit_record
from tests.sync.people import NOW, ORIGIN, RINA, TODAY, a_full_visit, a_girl, a_visit, findings


def _slots(visit: Visit) -> tuple[object, ...]:
    return (
        visit.observations,
        [(dose.vaccine, dose.dose_number, dose.source) for dose in visit.immunizations],
        visit.supplements,
        visit.education,
        visit.referral and visit.referral.target,
    )


def test_a_record_comes_with_its_person_its_signer_and_its_stored_findings(
    store: Store, content: ClinicalContent
) -> None:
    girl = a_girl()
    store.people.save(girl)
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())
    record = visit_record(store, content, ORIGIN, visit.id)
    assert (record.visit, record.person, record.operator) == (visit, girl, RINA)
    assert record.findings == findings()
    assert record.earlier == ()


def test_every_former_state_of_a_visit_is_known(store: Store, content: ClinicalContent) -> None:
    girl = a_girl()
    store.people.save(girl)
    full = a_full_visit(girl, content)
    bare = replace(a_visit(girl, content), id=full.id)
    other = replace(bare, observations={"muac_cm": 13.0})
    for state in (full, bare, other):
        store.visits.save(state)
    record = visit_record(store, content, ORIGIN, full.id)
    assert [_slots(visit) for visit in record.earlier] == [_slots(full), _slots(bare)]


def test_saving_the_same_again_sends_the_same_parts(store: Store, content: ClinicalContent) -> None:
    girl = a_girl()
    visit = a_full_visit(girl, content)
    for _ in range(2):
        store.people.save(girl)
        store.visits.save(visit, findings())
    once = replace(visit_record(store, content, ORIGIN, visit.id), earlier=())
    again = visit_record(store, content, ORIGIN, visit.id)
    assert visit_parts(again) == visit_parts(once)
    person = person_record(store, ORIGIN, girl.id)
    assert person_parts(person) == person_parts(replace(person, earlier=()))


def test_every_former_state_of_a_person_is_known(store: Store) -> None:
    girl = a_girl()
    store.people.save(girl)
    store.people.save(replace(girl, phone=None))
    store.people.save(replace(girl, phone=None, father_name=None, birth_length_cm=None))
    earlier = person_record(store, ORIGIN, girl.id).earlier
    assert [
        (p.father_name, p.mother_name, p.birth_weight_g, p.birth_length_cm) for p in earlier
    ] == [(girl.father_name, girl.mother_name, 3100, 49.0)] * 2


def test_what_became_of_a_referral_travels_with_its_visit(
    store: Store, content: ClinicalContent
) -> None:
    girl = a_girl()
    store.people.save(girl)
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())
    assert visit.referral is not None
    answered = replace(
        visit.referral, state=ReferralState.ANSWERED, answered_on=TODAY, answer="PMT 90 hari"
    )

    store.referrals.save(visit.id, answered)

    record = visit_record(store, content, ORIGIN, visit.id)
    assert (record.findings, record.operator) == (findings(), RINA)
    kinds = {part.resource["resourceType"]: part.resource for part in visit_parts(record)}
    assert kinds["ServiceRequest"]["status"] == "completed"
    assert kinds["ServiceRequest"]["note"][-1]["text"] == "Jawaban: PMT 90 hari"


def test_a_signature_of_the_bidan_travels_with_the_visit(
    store: Store, content: ClinicalContent
) -> None:
    girl = a_girl()
    store.people.save(girl)
    visit = replace(a_full_visit(girl, content), verified_by=None)
    store.visits.save(visit, findings())

    store.signatures.save(visit, signed(visit, RINA, NOW))

    encounter, *others = [
        part.resource for part in visit_parts(visit_record(store, content, ORIGIN, visit.id))
    ]
    roles = {each["type"][0]["coding"][0]["code"]: each for each in encounter["participant"]}
    assert roles["VRF"]["individual"]["display"] == RINA.name
    assert roles["VRF"]["period"] == {"start": "2026-02-05T02:30:00+00:00"}
    assert "Provenance" not in {each["resourceType"] for each in others}
    entry = store.outbox.entry(Kind.VISIT, visit.id)
    assert entry is not None
    assert entry.revision == 2


def test_a_visit_taken_back_travels_as_entered_in_error_with_all_its_parts(
    store: Store, content: ClinicalContent
) -> None:
    girl = a_girl()
    store.people.save(girl)
    full = a_full_visit(girl, content)
    store.visits.save(full, findings())
    slots = {part.key for part in visit_parts(visit_record(store, content, ORIGIN, full.id))}

    store.corrections.take_back_visit(full.id, Reason(Mistake.WRONG_PERSON))

    parts = visit_parts(visit_record(store, content, ORIGIN, full.id))
    *rest, why = parts
    assert {part.key for part in rest} == slots
    assert {part.resource["status"] for part in rest} == {"entered-in-error"}
    assert why.resource["activity"]["coding"][0]["code"] == "NULLIFY"
    assert why.resource["reason"][0]["coding"][0]["code"] == "wrong_person"
    assert why.resource["target"] == [{"reference": f"Encounter/{full.id}"}]


def test_a_correction_with_a_reason_keeps_the_former_state_for_the_wire(
    store: Store, content: ClinicalContent
) -> None:
    girl = a_girl()
    store.people.save(girl)
    full = a_full_visit(girl, content)
    bare = replace(a_visit(girl, content), id=full.id)
    store.visits.save(full)
    store.visits.save(bare, (), Reason(Mistake.MISREAD))
    store.corrections.judge_again(full.id, findings())
    record = visit_record(store, content, ORIGIN, full.id)
    assert [_slots(visit) for visit in record.earlier] == [_slots(full), _slots(bare)]


def test_what_was_put_right_later_happened_when_it_did(
    store: Store, content: ClinicalContent
) -> None:
    girl = a_girl()
    store.people.save(girl)
    visit = a_full_visit(girl, content)
    store.visits.save(replace(visit, recorded_at=NOW))
    was = _given_at(store, content, visit)
    for later in (timedelta(hours=2), timedelta(days=9)):
        corrected = replace(visit, observations={}, recorded_at=NOW + later)
        store.visits.save(corrected, (), Reason(Mistake.MISREAD))
        assert _given_at(store, content, visit) == was


def _given_at(store: Store, content: ClinicalContent, visit: Visit) -> set[str]:
    parts = visit_parts(visit_record(store, content, ORIGIN, visit.id))
    return {
        part.resource["recorded"]
        for part in parts
        if part.resource["resourceType"] == "Immunization"
        and part.resource["status"] == "completed"
    }
