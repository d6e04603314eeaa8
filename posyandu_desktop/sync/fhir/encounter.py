"""The visit itself: Encounter, and the Condition that says what kind of check it was."""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.sync.fhir.elements import (
    Json,
    coding,
    concept,
    logical_reference,
    reference,
    resource,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import HL7, ICD10, OWN_CODES
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

CHILD_CHECK: Final = coding(ICD10, "Z00.1", "Routine child health examination")
ADOLESCENT_CHECK: Final = coding(ICD10, "Z00.3", "Examination for adolescent development state")
ADULT_CHECK: Final = coding(ICD10, "Z00.0", "General medical examination")

_CHECKS: Final = {
    LifeCycleGroup.ADOLESCENT: ADOLESCENT_CHECK,
    LifeCycleGroup.ADULT: ADULT_CHECK,
    LifeCycleGroup.ELDERLY: ADULT_CHECK,
}
_AMBULATORY: Final = ("AMB", "ambulatory")
_HOME: Final = ("HH", "home health")
_CONDITION: Final = "condition/check"
_ROLES: Final = {Role.KADER: "Kader posyandu", Role.BIDAN: "Bidan"}


def encounter_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield the Encounter under the visit's own id, then its Condition."""
    yield Part("visit", resource("Encounter", record.visit.id, record.origin, _encounter(record)))
    yield _condition(record)


def _encounter(record: VisitRecord) -> Json:
    posyandu = record.origin.posyandu
    period = {"start": record.effective, "end": record.effective}
    is_home = record.visit.setting is Setting.HOME
    stages = ("arrived", "in-progress", "finished")
    cards = record.visit.cards
    return {
        "status": "entered-in-error" if record.is_void else "finished",
        "statusHistory": [{"status": stage, "period": period} for stage in stages],
        "class": coding(f"{HL7}/v3-ActCode", *(_HOME if is_home else _AMBULATORY)),
        "type": [
            concept(
                *(coding(f"{OWN_CODES}/card", card.code, version=card.version) for card in cards),
                text="Kunjungan rumah" if is_home else "Kunjungan posyandu",
            )
        ],
        "subject": record.subject,
        "participant": [_participant(record)] if record.operator else [],
        "period": period,
        "diagnosis": [
            {
                "condition": reference("Condition", record.part_id(_CONDITION)),
                "use": concept(coding(f"{HL7}/diagnosis-role", "DD", "Discharge diagnosis")),
            }
        ],
        "location": [{"location": logical_reference("Location", posyandu.id, posyandu.name)}],
        "serviceProvider": record.posyandu,
    }


def _participant(record: VisitRecord) -> Json:
    role = record.operator.role if record.operator else Role.KADER
    attender = coding(f"{HL7}/v3-ParticipationType", "ATND", "attender")
    own = coding(f"{OWN_CODES}/role", role.value)
    return {"type": [concept(attender, own, text=_ROLES[role])], "individual": record.performer}


def _condition(record: VisitRecord) -> Part:
    # A void condition may not have a clinical status (rule con-5 of R4).
    active = concept(coding(f"{HL7}/condition-clinical", "active"))
    verification = "entered-in-error" if record.is_void else "confirmed"
    return record.part(
        "Condition",
        _CONDITION,
        "visit",
        {
            "clinicalStatus": {} if record.is_void else active,
            "verificationStatus": concept(coding(f"{HL7}/condition-ver-status", verification)),
            "category": [concept(coding(f"{HL7}/condition-category", "encounter-diagnosis"))],
            "code": concept(_check(record)),
            "subject": record.subject,
            "encounter": record.encounter,
            "recordedDate": record.effective,
        },
    )


def _check(record: VisitRecord) -> Json:
    if record.age_days < 0:
        return ADULT_CHECK
    group = life_cycle_group(record.person.born_on, record.visit.visited_on)
    return _CHECKS.get(group, CHILD_CHECK)
