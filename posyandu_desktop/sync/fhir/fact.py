"""An Observation about a person that belongs to no visit: a pregnancy's facts, a course's weights.

A fact that is no longer known is sent without its value, as entered in error.
"""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from posyandu_desktop.domain.visit import part_id
from posyandu_desktop.sync.fhir.elements import Json, Origin, coding, concept, resource
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import OBSERVATION_CATEGORY, OWN_CODES

VOID: Final = "entered-in-error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """What facts belong to: the record's id, whose it is, and elements all of them share."""

    id: UUID
    origin: Origin
    shared: Json


def fact(owner: Owner, name: str, known: tuple[Json, ...], said: Json, on: str) -> Part:
    """Return a fact under its national codes and ours, of a day."""
    elements = {"code": fact_code(name, known), **said, "status": "final", "effectiveDateTime": on}
    return _part(owner, name, elements)


def void_fact(owner: Owner, name: str, known: tuple[Json, ...]) -> Part:
    """Return a fact that was sent and is not so, or not known any more."""
    return _part(owner, name, {"code": fact_code(name, known), "status": VOID})


def fact_code(name: str, known: tuple[Json, ...] = ()) -> Json:
    """Return the codes of a fact, ours last."""
    return concept(*known, coding(f"{OWN_CODES}/observation", name))


def _part(owner: Owner, name: str, elements: Json) -> Part:
    category = {"category": [concept(coding(OBSERVATION_CATEGORY, "survey"))]}
    id_ = part_id(owner.id, f"observation/{name}")
    return Part(
        name, resource("Observation", id_, owner.origin, elements | category | owner.shared)
    )
