"""Which field of the form a server's refusal is about, as far as its words tell."""

import re
from collections.abc import Sequence
from typing import Final

from posyandu_desktop.errors import Rejected
from posyandu_desktop.sync.fhir.part import Part

_INDEX: Final = re.compile(r"\b(?:entry\[|entry )(\d+)", re.IGNORECASE)
_ITEM: Final = re.compile(r"\bitem\[(\d+)\]")
_PATIENT_PATH: Final = re.compile(r"(?:Patient\)?|resource)\.(?!ofType)(\w+)")
_PATIENT: Final = {
    "name": "name",
    "identifier": "nik",
    "birthDate": "born_on",
    "gender": "sex",
    "telecom": "phone",
    "address": "address",
}


def form_field(refusal: Rejected, parts: Sequence[Part]) -> str:
    """Return the field's code; the FHIR path as the server named it when no field can be told.

    Servers name the part by its place in the bundle, by its id, or only by its type.
    """
    words = f"{refusal.element} {refusal.reason}"
    part = _by_place(words, parts) or _by_id(words, parts) or _by_type(refusal.element, parts)
    if part is None:
        return refusal.element
    if part.resource["resourceType"] == "Patient":
        return _of_patient(refusal.element)
    if part.items and (found := _ITEM.search(refusal.element)) and int(found[1]) < len(part.items):
        return part.items[int(found[1])]
    return part.field


def _by_place(words: str, parts: Sequence[Part]) -> Part | None:
    found = _INDEX.search(words)
    index = int(found[1]) if found else len(parts)
    return parts[index] if index < len(parts) else None


def _by_id(words: str, parts: Sequence[Part]) -> Part | None:
    return next((part for part in parts if part.resource["id"] in words), None)


def _by_type(element: str, parts: Sequence[Part]) -> Part | None:
    kind = element.split(".", maxsplit=1)[0]
    of_kind = [part for part in parts if part.resource["resourceType"] == kind]
    return of_kind[0] if len({part.field for part in of_kind}) == 1 else None


def _of_patient(element: str) -> str:
    found = _PATIENT_PATH.search(element)
    return _PATIENT.get(found[1], "name") if found else "name"
