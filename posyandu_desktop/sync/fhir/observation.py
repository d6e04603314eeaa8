"""What was measured and asked: one Observation for each field of the card."""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.card import CardField, Choice, DateQuestion, FhirCode, Quantity
from posyandu_desktop.domain.visit import Value, VisitStatus
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, quantity
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import LOINC, OBSERVATION_CATEGORY, OWN_CODES
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

HEIGHT_BY_POSTURE: Final = {
    "lying": coding(LOINC, "8306-3", "Body height --lying"),
    "standing": coding(LOINC, "8308-9", "Body height --standing"),
}
_STATUS: Final = {
    VisitStatus.FINISHED: "final",
    VisitStatus.AMENDED: "amended",
    VisitStatus.ENTERED_IN_ERROR: "entered-in-error",
}


def field_observations(record: VisitRecord) -> Iterator[Part]:
    """Yield an Observation for each value of the visit; posture travels as the height's code."""
    visit = record.visit
    for code, value in visit.observations.items():
        if code == "posture" and "height_cm" in visit.observations:
            continue
        field = record.card_field(code)
        category = field.fhir.category if field and field.fhir else "exam"
        elements = {"code": _code(record, code, field), **_value(code, value, field)}
        yield observation(record, observation_slot(code), code, elements, category)


def observation_slot(code: str) -> str:
    """Return the slot of a card field's Observation."""
    return f"observation/{code}"


def observation(
    record: VisitRecord, slot: str, field: str, elements: Json, category: str = "exam"
) -> Part:
    """Return an Observation of this visit with what all of them share."""
    return record.part(
        "Observation",
        slot,
        field,
        {
            "status": _STATUS[record.visit.status],
            "category": [concept(coding(OBSERVATION_CATEGORY, category))],
            "code": {},
            "subject": record.subject,
            "encounter": record.encounter,
            "effectiveDateTime": record.effective,
            "issued": record.issued,
            "performer": [record.performer],
            **elements,
        },
    )


def _code(record: VisitRecord, code: str, field: CardField | None) -> Json:
    """Return the card's code, and always our own beside it, by which it can be read back."""
    label = field.label if field else code
    own = coding(f"{OWN_CODES}/observation", code)
    posture = record.visit.choice("posture") if code == "height_cm" else None
    if posture in HEIGHT_BY_POSTURE:
        return concept(HEIGHT_BY_POSTURE[posture], own, text=label)
    if field and field.fhir:
        return concept(_coding(field.fhir), own, text=label)
    return concept(own, text=label)


def _coding(fhir: FhirCode) -> Json:
    return coding(fhir.system, fhir.code, fhir.display)


def _value(code: str, value: Value, field: CardField | None) -> Json:
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(field, DateQuestion):
        return {"valueDateTime": value}
    if isinstance(value, str):
        return {"valueCodeableConcept": _answer(code, value, field)}
    unit = field.unit if isinstance(field, Quantity) else ""
    whole = isinstance(field, Quantity) and field.decimals == 0 and value == int(value)
    ucum = field.fhir.unit if field and field.fhir else unit
    return {"valueQuantity": quantity(int(value) if whole else value, unit, ucum)}


def _answer(code: str, answer: str, field: CardField | None) -> Json:
    own = coding(f"{OWN_CODES}/answer", f"{code}.{answer}")
    options = field.options if isinstance(field, Choice) else ()
    for option in options:
        if option.code == answer:
            codings = (_coding(option.fhir), own) if option.fhir else (own,)
            return concept(*codings, text=option.label)
    return concept(own, text=answer)
