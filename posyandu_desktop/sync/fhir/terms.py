"""The systems and codes on the wire; the sources are named in docs/wire.md."""

from typing import Final

LOINC: Final = "http://loinc.org"
SNOMED: Final = "http://snomed.info/sct"
UCUM: Final = "http://unitsofmeasure.org"
ICD10: Final = "http://hl7.org/fhir/sid/icd-10"
URI: Final = "urn:ietf:rfc:3986"
HL7: Final = "http://terminology.hl7.org/CodeSystem"

KEMKES_ID: Final = "https://fhir.kemkes.go.id/id"
KEMKES_STRUCTURE: Final = "https://fhir.kemkes.go.id/r4/StructureDefinition"
KEMKES_TERM: Final = "http://terminology.kemkes.go.id/CodeSystem/clinical-term"
KEMKES_VACCINATION_REASON: Final = "http://terminology.kemkes.go.id/CodeSystem/immunization-reason"

KEMKES_DOSE_RATE: Final = "http://terminology.kemkes.go.id/CodeSystem/dose-rate-type"
KFA: Final = "http://sys-ids.kemkes.go.id/kfa"
EPISODE_TYPE: Final = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type"

OWN: Final = "https://posyandu.desktop/fhir"
OWN_CODES: Final = f"{OWN}/CodeSystem"
OWN_IDS: Final = f"{OWN}/sid"

OBSERVATION_CATEGORY: Final = f"{HL7}/observation-category"
ROLE: Final = f"{HL7}/v3-RoleCode"

UNITS: Final = frozenset(
    {
        "kg",
        "g",
        "cm",
        "mm[Hg]",
        "mg/dL",
        "g/dL",
        "kg/m2",
        "mm",
        "Cel",
        "/min",
        "/d",
        "d",
        "wk",
        "a",
        "{score}",
        "{Zscore}",
        "{tablet}",
        "{capsule}",
        "{sachet}",
        "{portion}",
    }
)
"""Every UCUM unit that may go out. No validator checks these codes, so the list is closed."""
