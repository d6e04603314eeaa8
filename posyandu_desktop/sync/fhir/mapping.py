"""The mapping as tables for docs/wire.md, drawn from the very constants the builders use."""

from collections.abc import Iterable, Iterator
from typing import Final

from posyandu_desktop.domain.card import Card, CardField, Choice, DateQuestion, Quantity, YesNo
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.growth import Indicator
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.encounter import ADOLESCENT_CHECK, ADULT_CHECK, CHILD_CHECK
from posyandu_desktop.sync.fhir.growth import INPUTS, INTERPRETATIONS, TRENDS, z_code
from posyandu_desktop.sync.fhir.handout import (
    EDUCATION,
    MEDICATION_UNITS,
    PATIENT_REFERRAL,
    VITAMIN_A,
    VITAMIN_A_CATEGORY,
)
from posyandu_desktop.sync.fhir.person import BIRTH_LENGTH, BIRTH_WEIGHT
from posyandu_desktop.sync.fhir.terms import KEMKES_ID, KEMKES_STRUCTURE, KEMKES_TERM, OWN_CODES

_VALUES: Final = {"yes_no": "boolean", "date": "date, month or year"}
_SHORT: Final = {
    "http://loinc.org": "LOINC",
    "http://snomed.info/sct": "SNOMED",
    "http://hl7.org/fhir/sid/icd-10": "ICD-10",
    "http://hl7.org/fhir/sid/cvx": "CVX",
    "http://sys-ids.kemkes.go.id/kfa": "KFA",
    KEMKES_TERM: "clinical-term",
}


def mapping(content: ClinicalContent) -> str:
    """Return the tables as Markdown."""
    tables = (
        ("People", ("register", "element", "code"), _people()),
        ("Visit", ("what", "element", "code"), _visit()),
        ("Card fields", ("card", "field", "label", "code", "value", "category"), _fields(content)),
        ("Growth", ("index", "lying", "standing", "from"), _growth()),
        ("Classes", ("finding", "code"), _classes()),
        ("Vaccines", ("vaccine", "name", "codes"), _vaccines(content)),
        ("Education", ("topic", "title", "code"), _topics(content)),
    )
    return "\n".join(_table(title, head, rows) for title, head, rows in tables)


def _table(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return f"## {title}\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _named(coding: Json, *, unverified: bool = False) -> str:
    system, code = coding["system"], coding["code"]
    short = _SHORT.get(system, system.removeprefix(f"{OWN_CODES}/"))
    return f"{short} `{code}`" + (" (unverified)" if unverified else "")


def _people() -> Iterator[tuple[str, ...]]:
    yield "id", "Patient.id, Patient.identifier", "`urn:ietf:rfc:3986`"
    yield "NIK", "Patient.identifier", f"`{KEMKES_ID}/nik`; an odd one `…/sid/nik-as-typed`"
    yield "KK", "Patient.identifier", f"`{KEMKES_ID}/kk`"
    yield "name, sex, birth date", "Patient.name.text, .gender, .birthDate", ""
    yield "phone", "Patient.telecom", "phone"
    yield "home", "Patient.address", f"`{KEMKES_STRUCTURE}/administrativeCode`"
    yield "moved, died", "Patient.active, .deceased[x]", ""
    yield "mother, father", "RelatedPerson", "v3-RoleCode `MTH`, `FTH`"
    yield "birth weight", "Observation", f"{_named(BIRTH_WEIGHT)}, g"
    yield "birth length", "Observation", f"{_named(BIRTH_LENGTH)}, cm"


def _visit() -> Iterator[tuple[str, ...]]:
    yield "visit", "Encounter (id = visit id)", "v3-ActCode `AMB`, at home `HH`"
    yield "posyandu", "Encounter.serviceProvider, .location", "logical reference"
    yield "operator", "Encounter.participant, performer", "logical reference"
    for name, check in (("child", CHILD_CHECK), ("15–18", ADOLESCENT_CHECK), ("19+", ADULT_CHECK)):
        yield f"kind of check, {name}", "Condition, Encounter.diagnosis", _named(check)
    yield "findings", "Observation.component", "rule, finding with version, severity"
    yield "weight trend", "Observation", "weight_trend: N, T, O or B"
    yield "N or T", "Observation.valueBoolean", "clinical-term `OC000012`"
    yield "T", "Observation.valueCodeableConcept", "clinical-term `OC000146` = `OV000306`"
    yield "dose given here", "Immunization.primarySource true", "v2-0443 `AP`, lot, expiry"
    yield "dose of the Buku KIA", "Immunization.primarySource false", "v2-0443 `EP`, reportOrigin"
    yield "vitamin A", "Procedure", f"{_named(VITAMIN_A_CATEGORY)} / {_named(VITAMIN_A)}"
    for kind, (_, unit) in MEDICATION_UNITS.items():
        yield kind.value, "MedicationStatement", f"supplement `{kind}`, {unit}"
    yield "education", "Procedure", _named(EDUCATION)
    yield "referral", "ServiceRequest", _named(PATIENT_REFERRAL)


def _fields(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for card in content.cards:
        for step in card.steps:
            for field in step.fields:
                if isinstance(field, Quantity | YesNo | Choice | DateQuestion):
                    yield _field(card, field)


def _field(card: Card, field: CardField) -> tuple[str, ...]:
    fhir = field.fhir
    code = f"observation `{field.code}`"
    if fhir and not fhir.system.startswith(OWN_CODES):
        coding = {"system": fhir.system, "code": fhir.code}
        code = _named(coding, unverified=fhir.unverified)
    if isinstance(field, Quantity):
        value = (fhir.unit if fhir else None) or field.unit
    else:
        value = _VALUES.get(field.kind, "code")
    if isinstance(field, Choice) and field.code == "posture":
        code = ", ".join(
            _named({"system": option.fhir.system, "code": option.fhir.code})
            for option in field.options
            if option.fhir
        )
        value = "code of height_cm"
    return card.code, field.code, field.label, code, value, fhir.category if fhir else ""


def _growth() -> Iterator[tuple[str, ...]]:
    for indicator in Indicator:
        lying, standing = (z_code(indicator, p)["coding"][0] for p in ("lying", "standing"))
        yield indicator.value, _named(lying), _named(standing), ", ".join(INPUTS[indicator])


def _classes() -> Iterator[tuple[str, ...]]:
    for finding, code in INTERPRETATIONS.items():
        yield finding, f"clinical-term `{code}`"
    for finding, letter in TRENDS.items():
        yield finding, f"weight-trend `{letter}`"


def _vaccines(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for vaccine in content.immunization_schedule.every_vaccine:
        codes = [
            _named({"system": c.system, "code": c.code}, unverified=c.unverified)
            for c in vaccine.codes
        ]
        yield vaccine.code, vaccine.name, ", ".join(codes)


def _topics(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for topic in content.education_topics.topics:
        fhir = topic.fhir
        code = _named({"system": fhir.system, "code": fhir.code}) if fhir else ""
        yield topic.code, topic.title, code
