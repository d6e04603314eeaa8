"""Zinc, oralit, a mother's vitamin A and portions of PMT on the wire, before the same judges."""

from dataclasses import replace
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import Supplement, SupplementKind, VisitStatus
from posyandu_desktop.sync.fhir.reading import values_of
from posyandu_desktop.sync.fhir.terms import OWN_CODES, SNOMED, UCUM
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.fhir.visit_record import VisitRecord
from tests.sync.judges import broken_references, faults
from tests.sync.people import a_record

Json = dict[str, Any]


@pytest.fixture
def record(content: ClinicalContent) -> VisitRecord:
    """A visit at which all of it was handed out and noted."""
    bare = a_record(content)
    visit = replace(
        bare.visit,
        immunizations=(),
        observations={
            "diarrhoea": True,
            "feeding_portions_given": 28.0,
            "feeding_portions_eaten": 20.0,
            "feeding_eaten_daily": False,
        },
        supplements=tuple(Supplement(kind=kind, quantity=2) for kind in SupplementKind),
    )
    return replace(bare, visit=visit, findings=())


def resources(record: VisitRecord) -> list[Json]:
    return [part.resource for part in visit_parts(record)]


def handed_out(record: VisitRecord, kind: SupplementKind) -> Json:
    """Return the resource with our code of a kind."""
    own = {"system": f"{OWN_CODES}/supplement", "code": kind.value}
    (found,) = [
        resource
        for resource in resources(record)
        for code in (resource.get("code"), resource.get("medicationCodeableConcept"))
        if code and own in code["coding"]
    ]
    return found


@pytest.mark.parametrize("status", list(VisitStatus))
def test_the_judges_find_no_fault(record: VisitRecord, status: VisitStatus) -> None:
    earlier = replace(record.visit, supplements=(), observations={"feeding_portions_given": 9.0})
    sent = resources(
        replace(record, visit=replace(record.visit, status=status), earlier=(earlier,))
    )

    assert faults(sent) == []
    assert broken_references(sent, [f"Patient/{record.person.id}"]) == []


@pytest.mark.parametrize(
    ("kind", "name", "unit"),
    [
        (SupplementKind.ZINC, "Zinc", "{tablet}"),
        (SupplementKind.ORALIT, "Oralit", "{sachet}"),
        (SupplementKind.DEWORMING, "Obat cacing", "{tablet}"),
    ],
)
def test_a_medicine_travels_with_its_amount_under_our_own_code(
    record: VisitRecord, kind: SupplementKind, name: str, unit: str
) -> None:
    statement = handed_out(record, kind)

    assert statement["resourceType"] == "MedicationStatement"
    assert statement["medicationCodeableConcept"]["text"] == name
    dose = statement["dosage"][0]["doseAndRate"][0]["doseQuantity"]
    assert dose == {"value": 2, "system": UCUM, "code": unit}


def test_a_mothers_vitamin_a_is_the_procedure_that_a_childs_is(record: VisitRecord) -> None:
    procedure = handed_out(record, SupplementKind.VITAMIN_A_MOTHER)

    assert procedure["resourceType"] == "Procedure"
    assert procedure["note"] == [{"text": "2 kapsul"}]
    assert {"system": SNOMED, "code": "767224000"} in procedure["code"]["coding"]


def test_portions_and_answers_travel_under_our_own_codes(record: VisitRecord) -> None:
    sent = resources(record)
    assert values_of(sent) == record.visit.observations
    (form,) = [r for r in sent if r["resourceType"] == "QuestionnaireResponse"]
    answers = {item["linkId"]: item["answer"][0] for item in form["item"]}
    portions = answers["feeding_portions_eaten"]["valueQuantity"]
    assert portions == {"value": 20, "system": UCUM, "code": "{portion}"}


def test_every_kind_travels_once_and_keeps_its_id(record: VisitRecord) -> None:
    ids = [handed_out(record, kind)["id"] for kind in SupplementKind]

    assert len(set(ids)) == len(SupplementKind)
    assert ids == [handed_out(replace(record), kind)["id"] for kind in SupplementKind]
