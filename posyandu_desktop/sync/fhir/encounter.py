"""The visit itself: one Encounter, with the kind of check it was.

What says nothing new does not travel: three stages at one instant, the posyandu once more as the
place, a Condition that repeats the kind of check. Whoever passes visits on to SATUSEHAT adds them.
"""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.domain.visit import Setting, Source
from posyandu_desktop.sync.fhir.elements import (
    Json,
    coding,
    concept,
    instant,
    resource,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import HL7, ICD10, OWN_CODES
from posyandu_desktop.sync.fhir.visit_record import Change, VisitRecord

CHILD_CHECK: Final = coding(ICD10, "Z00.1")
ADOLESCENT_CHECK: Final = coding(ICD10, "Z00.3")
ADULT_CHECK: Final = coding(ICD10, "Z00.0")

_CHECKS: Final = {
    LifeCycleGroup.ADOLESCENT: ADOLESCENT_CHECK,
    LifeCycleGroup.ADULT: ADULT_CHECK,
    LifeCycleGroup.ELDERLY: ADULT_CHECK,
}
PREGNANCY_CHECK: Final = coding(ICD10, "Z34.9")
NIFAS_CHECK: Final = coding(ICD10, "Z39.2")
_AMBULATORY: Final = "AMB"
_HOME: Final = "HH"
_CARDS: Final = {
    "ibu-hamil": PREGNANCY_CHECK,
    "kunjungan-ibu-hamil": PREGNANCY_CHECK,
    "nifas-menyusui": NIFAS_CHECK,
    "kunjungan-nifas": NIFAS_CHECK,
}


def encounter_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield the Encounter under the visit's own id."""
    yield Part("visit", resource("Encounter", record.visit.id, record.origin, _encounter(record)))


def _encounter(record: VisitRecord) -> Json:
    is_home = record.visit.setting is Setting.HOME
    cards = record.visit.cards
    return {
        "status": "entered-in-error" if record.is_void else "finished",
        "class": coding(f"{HL7}/v3-ActCode", _HOME if is_home else _AMBULATORY),
        "type": [
            concept(
                *(coding(f"{OWN_CODES}/card", card.code, version=card.version) for card in cards)
            )
        ],
        "subject": record.subject,
        "episodeOfCare": [record.episode] if record.episode else [],
        "participant": list(_participants(record)),
        "period": {"start": record.effective},
        "reasonCode": [concept(_check(record))],
        "serviceProvider": record.posyandu,
        "tag": list(_tags(record)),
    }


def _tags(record: VisitRecord) -> Iterator[Json]:
    """Yield the session day the visit belongs to, and that it was copied from an older register."""
    if record.visit.session_id:
        yield coding(f"{OWN_CODES}/session", str(record.visit.session_id))
    if record.visit.source is Source.IMPORT:
        yield coding(f"{OWN_CODES}/source", record.visit.source.value)


def _participants(record: VisitRecord) -> Iterator[Json]:
    """Yield who recorded the visit, and the midwife who looked it over, with when."""
    if record.operator:
        yield _participant(record)
    if verifier := record.named(record.visit.verified_by):
        at = record.visit.verified_at
        yield {
            "type": [concept(coding(f"{HL7}/v3-ParticipationType", "VRF"))],
            "period": {"start": instant(at)} if at else {},
            "individual": verifier,
        }
    if record.change is not None and not record.origin.takes_provenance:
        yield _corrector(record, record.change)


def _corrector(record: VisitRecord, change: Change) -> Json:
    """Return who changed the visit, for a server without Provenance: when, by whom, and why."""
    types = [concept(coding(f"{OWN_CODES}/role", "corrector"))]
    if change.reason is not None:
        mistake = coding(f"{OWN_CODES}/mistake", change.reason.mistake.value)
        types.append(concept(mistake, text=change.reason.note))
    return {
        "type": types,
        "period": {"start": instant(change.at)},
        "individual": record.named(change.by),
    }


def _participant(record: VisitRecord) -> Json:
    role = record.operator.role if record.operator else Role.KADER
    attender = coding(f"{HL7}/v3-ParticipationType", "ATND")
    own = coding(f"{OWN_CODES}/role", role.value)
    return {"type": [concept(attender, own)], "individual": record.performer}


def _check(record: VisitRecord) -> Json:
    codes = {card.code for card in record.visit.cards}
    by_card = (check for code, check in _CARDS.items() if code in codes)
    if check := next(by_card, None):
        return check
    if record.age_days < 0:
        return ADULT_CHECK
    group = life_cycle_group(record.person.born_on, record.visit.visited_on)
    return _CHECKS.get(group, CHILD_CHECK)
