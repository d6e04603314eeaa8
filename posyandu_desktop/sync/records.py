"""From the store to the wire: a record with everything that travels with it."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
)
from posyandu_desktop.store.journal import Line
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.fhir.person import PersonRecord
from posyandu_desktop.sync.fhir.visit_record import VisitRecord


def person_record(store: Store, origin: Origin, person_id: PersonId) -> PersonRecord:
    """Return a person to send."""
    person = store.people.get(person_id)
    lines = store.journal.of(Kind.PERSON, person_id)
    earlier = tuple(_person_in(person, state) for state in _former_states(lines))
    replaces = tuple(merge.merged_id for merge in store.merges.into(person_id))
    return PersonRecord(person=person, origin=origin, earlier=earlier, replaces=replaces)


def visit_record(
    store: Store, content: ClinicalContent, origin: Origin, visit_id: VisitId
) -> VisitRecord:
    """Return a visit to send, with the findings stored at the time."""
    visit = store.visits.get(visit_id)
    lines = store.journal.of(Kind.VISIT, visit_id)
    by = store.operators.find(visit.recorded_by) if visit.recorded_by else None
    return VisitRecord(
        visit=visit,
        person=store.people.get(visit.person_id),
        origin=origin,
        content=content,
        operator=by,
        findings=store.visits.findings_of(visit_id),
        earlier=tuple(_visit_in(visit, state) for state in _former_states(lines)),
    )


def _former_states(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """Return every state the journal knows but the last, which is the record as it stands.

    Whether one of them reached the server cannot be known: a reply may have been lost.
    """
    state: dict[str, Any] = {}
    states = []
    for line in lines:
        is_change = {"before", "after"} <= line.change.keys()
        state = state | (line.change["after"] if is_change else line.change)
        states.append(state)
    return states[:-1]


def _person_in(person: Person, state: dict[str, Any]) -> Person:
    """Return the person with what a former state says of the parts that travel on their own."""
    return replace(
        person,
        mother_name=state.get("mother_name"),
        father_name=state.get("father_name"),
        birth_weight_g=state.get("birth_weight_g"),
        birth_length_cm=state.get("birth_length_cm"),
    )


def _visit_in(visit: Visit, state: dict[str, Any]) -> Visit:
    """Return the visit with the parts of a former state, as far as their ids depend on it."""
    referral = state.get("referral")
    return replace(
        visit,
        observations=dict(state.get("observations", {})),
        immunizations=tuple(
            Immunization(vaccine=vaccine, dose_number=number, source=ImmunizationSource(source))
            for vaccine, number, source, *_ in _listed(state.get("immunizations"))
        ),
        supplements=tuple(
            Supplement(kind=SupplementKind(kind), quantity=quantity)
            for kind, quantity in _listed(state.get("supplements"))
        ),
        education=tuple(_listed(state.get("education"))),
        referral=Referral(target=ReferralTarget(referral[0])) if referral else None,
    )


def _listed(value: Any) -> list[Any]:
    """Return a list of the journal, which keeps what is one column as text."""
    return json.loads(value) if isinstance(value, str) else list(value or ())
