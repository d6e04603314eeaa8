from typing import Any

import pytest

from posyandu_desktop.errors import Rejected
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.form_field import form_field


def _part(field: str, kind: str, id_: str) -> Part:
    return Part(field, {"resourceType": kind, "id": id_})


PARTS = (
    _part("name", "Patient", "p-1"),
    _part("visit", "Encounter", "e-1"),
    _part("weight_kg", "Observation", "o-1"),
    _part("muac_cm", "Observation", "o-2"),
    _part("immunizations", "Immunization", "i-1"),
    _part("immunizations", "Immunization", "i-2"),
)


@pytest.mark.parametrize(
    ("element", "reason", "field"),
    [
        ("Bundle.entry[3].resource.valueQuantity", "", "muac_cm"),
        ("Observation.valueQuantity", "Entry 2 (PUT Observation/x): wrong", "weight_kg"),
        ("", "Observation/o-2 has no status", "muac_cm"),
        ("Immunization.lotNumber", "", "immunizations"),
        ("Encounter.period", "", "visit"),
        ("Patient.birthDate", "", "born_on"),
        ("Bundle.entry[0].resource.ofType(Patient).identifier[1].value", "", "nik"),
        ("Bundle.entry[0].resource.gender", "", "sex"),
        ("Patient", "", "name"),
        ("Patient.photo", "", "name"),
        ("Observation.valueQuantity", "wrong", "Observation.valueQuantity"),
        ("Bundle.entry[99]", "", "Bundle.entry[99]"),
        ("", "no", ""),
    ],
)
def test_a_refusal_is_shown_at_the_field_it_is_about(element: str, reason: str, field: str) -> None:
    assert form_field(Rejected(422, reason, element), PARTS) == field


def test_a_bundle_of_one_kind_of_field_needs_no_more_words() -> None:
    parts: Any = (PARTS[2],)
    assert form_field(Rejected(422, "", "Observation.code"), parts) == "weight_kg"
