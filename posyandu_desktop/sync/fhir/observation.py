"""What was measured: one Observation for each field that has a code beyond our own."""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.card import CardField, Choice, DateQuestion, FhirCode, Quantity
from posyandu_desktop.domain.visit import Value, VisitStatus
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, quantity
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import LOINC, OBSERVATION_CATEGORY, OWN_CODES
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

HEIGHT_BY_POSTURE: Final = {
    "lying": coding(LOINC, "8306-3"),
    "standing": coding(LOINC, "8308-9"),
}
STATUS: Final = {
    VisitStatus.FINISHED: "final",
    VisitStatus.AMENDED: "amended",
    VisitStatus.ENTERED_IN_ERROR: "entered-in-error",
}


def field_observations(record: VisitRecord) -> Iterator[Part]:
    """Yield an Observation for each value with a code of its own.

    What has only ours is an answer of the card's form (`answers.py`), and posture travels as the
    height's code.
    """
    for code, value in record.visit.observations.items():
        field = record.card_field(code)
        if field is not None and is_coded(field):
            elements = {
                "code": _code(record, code, field),
                **value_of(code, value, field),
                "performer": record.told_performer(code),
            }
            category = field.fhir.category if field.fhir else "exam"
            yield observation(
                record,
                observation_slot(code),
                code,
                elements,
                category,
                confidential=record.is_confidential(code),
            )


def is_coded(field: CardField) -> bool:
    """Say whether a field has a code that others know."""
    return field.fhir is not None and not field.fhir.system.startswith(OWN_CODES)


def observation_slot(code: str) -> str:
    """Return the slot of a card field's Observation."""
    return f"observation/{code}"


def observation(
    record: VisitRecord,
    slot: str,
    field: str,
    elements: Json,
    category: str = "",
    *,
    confidential: bool = False,
) -> Part:
    """Return an Observation of this visit with what all of them share.

    Who recorded it, and when, stands in the Encounter unless it was somebody else.
    """
    shared = {
        "category": [concept(coding(OBSERVATION_CATEGORY, category))] if category else [],
        "status": STATUS[record.visit.status],
        "subject": record.subject,
        "encounter": record.encounter,
        "effectiveDateTime": record.effective,
    }
    varying = {key: part for key, part in elements.items() if key not in shared}
    said = {key: elements.get(key, part) for key, part in shared.items()}
    return record.part("Observation", slot, field, varying | said, confidential=confidential)


def value_of(code: str, value: Value, field: CardField | None) -> Json:
    """Return the `value[x]` of an Observation."""
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(field, DateQuestion):
        return {"valueDateTime": value}
    if isinstance(value, str):
        return {"valueCodeableConcept": _answer(code, value, field)}
    return {"valueQuantity": number_of(value, field)}


def number_of(value: float, field: CardField | None) -> Json:
    """Return a measured number as Quantity, whole where the field has no decimals."""
    unit = field.unit if isinstance(field, Quantity) else ""
    whole = isinstance(field, Quantity) and field.decimals == 0 and value == int(value)
    ucum = field.fhir.unit if field and field.fhir else unit
    return quantity(int(value) if whole else value, unit, ucum)


def _code(record: VisitRecord, code: str, field: CardField) -> Json:
    """Return the card's code, and always our own beside it, by which it can be read back."""
    own = coding(f"{OWN_CODES}/observation", code)
    posture = record.visit.choice("posture") if code == "height_cm" else None
    if posture in HEIGHT_BY_POSTURE:
        return concept(HEIGHT_BY_POSTURE[posture], own)
    known = [_coding(field.fhir)] if field.fhir else []
    return concept(*known, own)


def _coding(fhir: FhirCode) -> Json:
    return coding(fhir.system, fhir.code)


def _answer(code: str, answer: str, field: CardField | None) -> Json:
    own = coding(f"{OWN_CODES}/answer", f"{code}.{answer}")
    options = field.options if isinstance(field, Choice) else ()
    for option in options:
        if option.code == answer:
            codings = (_coding(option.fhir), own) if option.fhir else (own,)
            return concept(*codings, text=option.label)
    return concept(own, text=answer)
