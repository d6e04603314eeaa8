"""What a record was before, as far as the journal tells: former states, and the last change."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.group_education import GroupEducation
from posyandu_desktop.domain.person import Person, PersonId, PersonStatus
from posyandu_desktop.domain.second_look import FirstReading, Overruled
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Supplement,
    SupplementKind,
    Visit,
)
from posyandu_desktop.store.instants import from_text
from posyandu_desktop.store.journal import Line
from posyandu_desktop.sync.fhir.visit_record import Change

_CHANGED = frozenset({"change", "take_back", "restore"})


def states(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """Return every state the journal knows, the last of which is the record as it stands.

    Whether a former one reached the server cannot be known: a reply may have been lost.
    """
    state: dict[str, Any] = {}
    found = []
    for line in lines:
        is_change = {"before", "after"} <= line.change.keys()
        state = state | (line.change["after"] if is_change else line.change)
        found.append(state)
    return found


def last_change(lines: Sequence[Line]) -> Change | None:
    """Return the last thing done to a visit after it was recorded, with the reason if one was told.

    A signature and a new judgement change nothing that anybody typed.
    """
    told = (line for line in reversed(lines) if line.action in _CHANGED)
    line = next(
        (line for line in told if line.change.get("after") or "reason" in line.change), None
    )
    if line is None:
        return None
    reason = line.change.get("reason")
    return Change(
        at=line.at, by=line.operator_id, reason=Reason.from_json(reason) if reason else None
    )


def person_in(person: Person, state: dict[str, Any]) -> Person:
    """Return the person as a former state has them, where that travels in any way."""
    return replace(
        person,
        status=PersonStatus(state.get("status", person.status)),
        mother_name=state.get("mother_name"),
        mother_id=None,
        father_name=state.get("father_name"),
        birth_weight_g=state.get("birth_weight_g"),
        birth_length_cm=state.get("birth_length_cm"),
        gestation_weeks=state.get("gestation_weeks"),
    )


def visit_in(visit: Visit, state: dict[str, Any]) -> Visit:
    """Return the visit with the parts of a former state, as far as their ids depend on it."""
    referral, at = state.get("referral"), state.get("recorded_at")
    return replace(
        visit,
        recorded_at=from_text(at) if at else None,
        observations=dict(state.get("observations", {})),
        immunizations=tuple(
            Immunization(vaccine=vaccine, dose_number=number, source=ImmunizationSource(source))
            for vaccine, number, source, *_ in _listed(state.get("immunizations"))
        ),
        doses_not_given=tuple(
            DoseNotGiven(vaccine=vaccine, dose_number=number, reason=NotGivenReason(reason))
            for vaccine, number, reason in _listed(state.get("doses_not_given"))
        ),
        supplements=tuple(
            Supplement(kind=SupplementKind(kind), quantity=quantity)
            for kind, quantity in _listed(state.get("supplements"))
        ),
        education=tuple(_listed(state.get("education"))),
        referral=Referral(target=ReferralTarget(referral[0])) if referral else None,
        doubts_overruled=tuple(map(Overruled.from_json, _listed(state.get("doubts_overruled")))),
        first_readings=tuple(map(FirstReading.from_json, _listed(state.get("first_readings")))),
    )


def class_in(group: GroupEducation, state: dict[str, Any]) -> GroupEducation:
    """Return the class with the topics and the people of a former state."""
    present = (PersonId(UUID(one)) for one in state.get("present", ()))
    return replace(group, topics=tuple(_listed(state.get("topics"))), present=tuple(present))


def _listed(value: Any) -> list[Any]:
    """Return a list of the journal, which keeps what is one column as text."""
    return json.loads(value) if isinstance(value, str) else list(value or ())
