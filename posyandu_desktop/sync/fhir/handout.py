"""Step 4 and 5: vitamin A, medicines, what was explained, and the referral."""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.advice_files import EducationTopics
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralState,
    ReferralTarget,
    Supplement,
    SupplementKind,
)
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, quantity
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import HL7, KEMKES_DOSE_RATE, KFA, OWN_CODES, SNOMED
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

VITAMIN_A_CATEGORY: Final = coding(SNOMED, "709543002")
VITAMIN_A: Final = coding(SNOMED, "767224000")
EDUCATION: Final = coding(SNOMED, "409073007")
PATIENT_REFERRAL: Final = coding(SNOMED, "3457005")
IRON: Final = coding(KFA, "93001004")
_IRON: Final = {
    "iron_tablets_given": coding(f"{HL7}/dose-rate-type", "ordered"),
    "iron_tablets_drunk": coding(KEMKES_DOSE_RATE, "MSD000001"),
}
MEDICATION_UNITS: Final = {
    SupplementKind.DEWORMING: ("tablet", "{tablet}"),
    SupplementKind.ZINC: ("tablet", "{tablet}"),
    SupplementKind.ORALIT: ("bungkus", "{sachet}"),
}
"""What travels as a medicine, with its unit in words and in UCUM; the rest is vitamin A."""
_TARGETS: Final = {
    ReferralTarget.PUSTU: "Pustu",
    ReferralTarget.PUSKESMAS: "Puskesmas",
    ReferralTarget.HOSPITAL: "Rumah sakit",
}
_OPEN: Final = frozenset({ReferralState.MADE, ReferralState.ARRIVED})


def supplement_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield a Procedure for vitamin A and a MedicationStatement for a medicine."""
    for supplement in record.visit.supplements:
        if supplement.kind in MEDICATION_UNITS:
            kind, elements = "MedicationStatement", _medication(record, supplement)
        else:
            kind, elements = "Procedure", _vitamin_a(record, supplement)
        yield record.part(kind, f"supplement/{supplement.kind}", "supplements", elements)


def iron_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield the iron tablets (TTD) of a visit: handed out, and taken as she says."""
    amounts = [
        {"type": concept(kind), "doseQuantity": quantity(tablets, "tablet", "{tablet}")}
        for code, kind in _IRON.items()
        if (tablets := record.visit.number(code)) is not None
    ]
    if amounts:
        elements = {
            "medicationCodeableConcept": concept(IRON, coding(f"{OWN_CODES}/supplement", "iron")),
            "dosage": [{"doseAndRate": [amount]} for amount in amounts],
            "informationSource": record.subject,
            **_statement(record, "completed"),
        }
        yield record.part("MedicationStatement", "supplement/iron", "iron_tablets_given", elements)


def education_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield a Procedure for each topic explained."""
    for topic in record.visit.education:
        elements = _procedure(record, EDUCATION, topic_code(record.content.education_topics, topic))
        yield record.part("Procedure", f"education/{topic}", "education", elements)


def referral_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield the ServiceRequest of a referral."""
    referral = record.visit.referral
    if referral is not None:
        hidden = any(map(record.content.is_confidential, referral.reasons))
        elements = _referral(record, referral)
        yield record.part("ServiceRequest", "referral", "referral", elements, confidential=hidden)


def _vitamin_a(record: VisitRecord, supplement: Supplement) -> Json:
    own = coding(f"{OWN_CODES}/supplement", supplement.kind.value)
    name = _supplement_name(record, supplement)
    elements = _procedure(record, VITAMIN_A_CATEGORY, concept(VITAMIN_A, own, text=name))
    return elements | {"note": [{"text": f"{supplement.quantity:g} kapsul"}]}


def topic_code(topics: EducationTopics, code: str) -> Json:
    """Return the codes of a topic, and always ours, by which it is read back."""
    own = coding(f"{OWN_CODES}/education", code)
    topic = topics.topic(code)
    known = [coding(topic.fhir.system, topic.fhir.code)] if topic and topic.fhir else []
    return concept(*known, own)


def _supplement_name(record: VisitRecord, supplement: Supplement) -> str:
    return record.content.supplement_rules.rule(supplement.kind).name


def _procedure(record: VisitRecord, category: Json, code: Json) -> Json:
    return {
        "code": code,
        "category": concept(category),
        "status": "entered-in-error" if record.is_void else "completed",
        "subject": record.subject,
        "encounter": record.encounter,
        "performedDateTime": record.effective,
    }


def _medication(record: VisitRecord, supplement: Supplement) -> Json:
    own = coding(f"{OWN_CODES}/supplement", supplement.kind.value)
    dose = quantity(supplement.quantity, *MEDICATION_UNITS[supplement.kind])
    return {
        "medicationCodeableConcept": concept(own, text=_supplement_name(record, supplement)),
        "dosage": [{"doseAndRate": [{"doseQuantity": dose}]}],
        **_statement(record, "completed"),
    }


def _statement(record: VisitRecord, status: str) -> Json:
    return {
        "category": concept(coding(f"{HL7}/medication-statement-category", "community")),
        "status": "entered-in-error" if record.is_void else status,
        "subject": record.subject,
        "context": record.encounter,
        "effectiveDateTime": record.effective,
    }


def _referral(record: VisitRecord, referral: Referral) -> Json:
    urgent = any(finding.severity is Severity.URGENT for finding in record.findings)
    target = _TARGETS[referral.target]
    own = coding(f"{OWN_CODES}/referral", referral.target.value)
    return {
        "status": "entered-in-error" if record.is_void else _referral_status(referral),
        "intent": "original-order",
        "category": [concept(PATIENT_REFERRAL)],
        "priority": "urgent" if urgent else "routine",
        "code": concept(own, text=f"Rujukan ke {target}"),
        "subject": record.subject,
        "encounter": record.encounter,
        "occurrenceDateTime": record.effective,
        "requester": record.named(referral.signed_by) or record.performer,
        "performer": [{"type": "Organization", "display": target}],
        "reasonCode": [
            concept(coding(f"{OWN_CODES}/finding", reason)) for reason in referral.reasons
        ],
        "note": list(_referral_notes(referral)),
    }


def _referral_status(referral: Referral) -> str:
    """Return FHIR's request status; what nobody came for was given up, and not completed."""
    if referral.state in _OPEN:
        return "active"
    has_come = referral.arrived_on is not None or referral.answered_on is not None
    return "completed" if has_come or referral.state is ReferralState.ANSWERED else "revoked"


def _referral_notes(referral: Referral) -> Iterator[Json]:
    """Yield what was written along, and what became of the referral with its days."""
    if referral.note:
        yield {"text": referral.note}
    if referral.arrived_on:
        yield {"text": "Sudah datang", "time": referral.arrived_on.isoformat()}
    if referral.answer and referral.answered_on:
        yield {"text": f"Jawaban: {referral.answer}", "time": referral.answered_on.isoformat()}
    elif referral.answer and referral.closed_on:
        words = f"Ditutup tanpa jawaban: {referral.answer}"
        yield {"text": words, "time": referral.closed_on.isoformat()}
        return
    if referral.closed_on:
        yield {"text": "Ditutup", "time": referral.closed_on.isoformat()}
