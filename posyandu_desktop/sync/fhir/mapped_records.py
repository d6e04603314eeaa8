"""The rows of docs/wire.md about whole records: people, visits, episodes, session days."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from posyandu_desktop.domain.visit import SupplementKind
from posyandu_desktop.sync.fhir.adverse_event import ADVERSE_EVENT
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.encounter import (
    ADOLESCENT_CHECK,
    ADULT_CHECK,
    CHILD_CHECK,
    NIFAS_CHECK,
    PREGNANCY_CHECK,
)
from posyandu_desktop.sync.fhir.feeding import FEEDING, FEEDING_FACTS
from posyandu_desktop.sync.fhir.handout import (
    EDUCATION,
    IRON,
    MEDICATION_UNITS,
    PATIENT_REFERRAL,
    VITAMIN_A,
    VITAMIN_A_CATEGORY,
)
from posyandu_desktop.sync.fhir.immunization import ORIGINS
from posyandu_desktop.sync.fhir.person import BIRTH_LENGTH, BIRTH_WEEKS, BIRTH_WEIGHT
from posyandu_desktop.sync.fhir.pregnancy import PREGNANCY_FACTS
from posyandu_desktop.sync.fhir.terms import (
    EPISODE_TYPE,
    KEMKES_ID,
    KEMKES_STRUCTURE,
    KEMKES_TERM,
    OWN_CODES,
)

Rows = Iterator[tuple[str, str, str]]
_SHORT: Final = {
    "http://loinc.org": "LOINC",
    "http://snomed.info/sct": "SNOMED",
    "http://hl7.org/fhir/sid/icd-10": "ICD-10",
    "http://hl7.org/fhir/sid/cvx": "CVX",
    "http://sys-ids.kemkes.go.id/kfa": "KFA",
    KEMKES_TERM: "clinical-term",
}
_CHECKS: Final = {
    "child": CHILD_CHECK,
    "15–18": ADOLESCENT_CHECK,
    "19+": ADULT_CHECK,
    "card of a pregnancy": PREGNANCY_CHECK,
    "card of nifas": NIFAS_CHECK,
}
_UNSEEN: Final = frozenset({PREGNANCY_CHECK["code"], NIFAS_CHECK["code"], IRON["code"]})
"""Codes no official example of this very use was seen with."""


def named(coding: Json, *, unverified: bool = False) -> str:
    """Return a code with the short name of its system, marked where nobody could verify it."""
    system, code = coding["system"], coding["code"]
    short = _SHORT.get(system, system.removeprefix(f"{OWN_CODES}/"))
    marked = unverified or code in _UNSEEN
    return f"{short} `{code}`" + (" (unverified)" if marked else "")


def people() -> Rows:
    """Yield what travels of a person."""
    yield "id", "Patient.id, Patient.identifier", "`urn:ietf:rfc:3986`"
    yield "NIK", "Patient.identifier", f"`{KEMKES_ID}/nik`; an odd one `…/sid/nik-as-typed`"
    yield "mother's NIK, where there is none", "Patient.identifier", f"`{KEMKES_ID}/nik-ibu`"
    yield "KK", "Patient.identifier", f"`{KEMKES_ID}/kk`"
    yield "household", "Patient.identifier", "`…/sid/household`, the same for all who share it"
    yield "number of the Buku KIA", "Patient.identifier", "`…/sid/buku-kia`"
    yield "name, sex, birth date", "Patient.name.text, .gender, .birthDate", ""
    yield "phone", "Patient.telecom", "phone"
    yield "home", "Patient.address", f"`{KEMKES_STRUCTURE}/administrativeCode`"
    yield "moved, died", "Patient.active, .deceased[x]", "`…/StructureDefinition/register-status`"
    yield "merged", "Patient.link", "replaced-by, replaces"
    yield (
        "what they were before it",
        "Patient.extension",
        "`…/StructureDefinition/register-status`, `former`",
    )
    yield "mother, father", "RelatedPerson", "v3-RoleCode `MTH`, `FTH`"
    yield (
        "mother of the register",
        "RelatedPerson.identifier",
        f"`…/sid/patient`, `{KEMKES_ID}/nik`",
    )
    yield "birth weight", "Observation", f"{named(BIRTH_WEIGHT)}, g"
    yield "birth length", "Observation", f"{named(BIRTH_LENGTH)}, cm"
    yield "weeks at birth", "Observation", f"{named(BIRTH_WEEKS)}, wk"


def visit() -> Rows:
    """Yield what travels of a visit besides its card fields."""
    yield "visit", "Encounter (id = visit id)", "v3-ActCode `AMB`, at home `HH`"
    yield "card with its version", "Encounter.type", "card"
    yield "posyandu", "Encounter.serviceProvider", "logical reference"
    yield "session day", "Encounter.meta.tag", "session"
    yield "copied from an older register", "Encounter.meta.tag", "source `import`"
    yield "operator", "Encounter.participant", "v3-ParticipationType `ATND`, role"
    yield "midwife's signature", "Encounter.participant, with when", "v3-ParticipationType `VRF`"
    yield "who else was told an answer", "Observation.performer, QuestionnaireResponse.author", ""
    yield "pregnancy or nifas", "Encounter.episodeOfCare", ""
    for name, check in _CHECKS.items():
        yield f"kind of check, {name}", "Encounter.reasonCode", named(check)
    yield "findings", "Observation `assessment`.interpretation", "finding with version, severity"
    yield "z-scores", "Observation `assessment`.component", "see Growth, {Zscore}"
    yield "implausible z-scores", "Observation `implausible_growth`, preliminary", "finding"
    yield "weight trend", "Observation `assessment`.component", "weight_trend: N, T, O or B"
    yield "N or T", "component.valueBoolean", "clinical-term `OC000012`"
    yield "T", "component.valueCodeableConcept", "clinical-term `OC000146` = `OV000306`"
    yield "findings of confidential answers", "Observation `assessment`, labelled R", "finding"
    yield "number read first", "Observation `second_look`.component", "observation, doubt"
    yield "doubt overruled", "Observation `second_look`.component", "doubt, overrule-reason"
    yield "dose given here", "Immunization.primarySource true", "v2-0443 `AP`, lot, expiry"
    yield "its midwife, if another", "Immunization.performer", "role `signer`"
    for origin, words in ORIGINS.values():
        code = f"v2-0443 `EP`, origin {origin}"
        yield f"dose known by: {words}", "Immunization.primarySource false", code
    yield "its day is not known", "Immunization.occurrenceString", ""
    yield "dose not given", "Immunization.status not-done", "v2-0443 `EP`, statusReason"
    yield "vitamin A", "Procedure", f"{named(VITAMIN_A_CATEGORY)} / {named(VITAMIN_A)}"
    for kind, (_, unit) in MEDICATION_UNITS.items():
        yield SupplementKind(kind).value, "MedicationStatement", f"supplement `{kind}`, {unit}"
    yield "iron tablets given, drunk", "MedicationStatement", f"{named(IRON)}, {{tablet}}"
    yield "education", "Procedure", named(EDUCATION)
    yield "referral", "ServiceRequest", named(PATIENT_REFERRAL)
    yield "its midwife", "ServiceRequest.requester", "logical reference"
    yield "its state, answer and end", "ServiceRequest.status, .note with the day", ""
    yield "change, taking back, with why", "Provenance", "v3-DataOperation, mistake"
    yield "the same for a server without it", "Encounter.participant", "role `corrector`, mistake"


def episodes() -> Rows:
    """Yield what travels beside visits."""
    kind = EPISODE_TYPE.rsplit("/", maxsplit=1)[-1]
    yield "pregnancy", "EpisodeOfCare (id = its id)", f"{kind} `ANC`"
    yield "nifas, 42 days", "EpisodeOfCare", f"{kind} `PNC`"
    for name, known in PREGNANCY_FACTS.items():
        codes = [*map(named, known), f"observation `{name}`"]
        yield name, "Observation, focus EpisodeOfCare", ", ".join(codes)
    yield "hour of the end, living children", "pregnancy_outcome.component", ""
    yield "child of a pregnancy", "RelatedPerson of the child", "mother and day of birth"
    yield "recovery food (PMT)", "Procedure (id = its id)", named(FEEDING)
    yield (
        "why it began, why it ended",
        "Procedure.reasonCode, .outcome",
        "feeding-reason, feeding-end",
    )
    for name in FEEDING_FACTS.values():
        yield name, "Observation, partOf Procedure", f"observation `{name}`"
    yield "adverse event (KIPI)", "Observation (id = its id)", named(ADVERSE_EVENT)
    yield "its dose", "Immunization.reaction, Observation.partOf", ""
    yield (
        "how grave, what was done, report",
        "Observation.component",
        "serious-criterion and others",
    )
    yield "class or talk", "Group (id = its id)", "group-education"
    yield "its topics", "Procedure of the Group", named(EDUCATION)
    yield "everybody there", "Group.member, Procedure each", "group-education"


def session(questions: Mapping[str, Any]) -> Rows:
    """Yield the items of a session day's form, which is a QuestionnaireResponse."""
    for name, kind in questions.items():
        if isinstance(kind, str):
            yield name, kind, ""
        else:
            yield name, "group", ", ".join(kind)
