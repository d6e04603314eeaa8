"""A visit as the parts of one transaction."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.sync.fhir.answers import answer_parts
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.encounter import encounter_parts
from posyandu_desktop.sync.fhir.growth import (
    assessment_observations,
    former_observations,
)
from posyandu_desktop.sync.fhir.handout import (
    education_parts,
    iron_parts,
    referral_parts,
    supplement_parts,
)
from posyandu_desktop.sync.fhir.immunization import immunization_parts
from posyandu_desktop.sync.fhir.observation import field_observations
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.provenance import provenance_parts
from posyandu_desktop.sync.fhir.second_look import second_look_parts
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

_BUILDERS: Final[tuple[Callable[[VisitRecord], Iterator[Part]], ...]] = (
    encounter_parts,
    field_observations,
    answer_parts,
    assessment_observations,
    immunization_parts,
    supplement_parts,
    iron_parts,
    education_parts,
    referral_parts,
    second_look_parts,
    provenance_parts,
)


def visit_parts(record: VisitRecord) -> tuple[Part, ...]:
    """Return every part of the visit, the Encounter first.

    What an earlier state of the visit had and this one lacks goes too, as entered in error: a
    server keeps what nobody takes back, and a corrected number must not leave its old one behind.
    """
    parts = {part.key: part for builder in _BUILDERS for part in builder(record)}
    for earlier in record.earlier:
        void = replace(earlier, status=VisitStatus.ENTERED_IN_ERROR)
        former = replace(record, visit=void, findings=(), reactions=(), change=None)
        found = [part for builder in _BUILDERS for part in builder(former)]
        for part in (*found, *former_observations(former, record.visit)):
            parts.setdefault(part.key, part)
    return tuple(parts.values())


def visit_bundle(record: VisitRecord) -> Json:
    """Return the visit alone as a transaction Bundle."""
    return transaction([part.resource for part in visit_parts(record)])
