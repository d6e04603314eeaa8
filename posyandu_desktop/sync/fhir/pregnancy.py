"""A pregnancy as EpisodeOfCare with its facts, and the weeks after the birth as another one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.postpartum import delivery_of
from posyandu_desktop.domain.pregnancy import DatingMethod, Pregnancy, PregnancyId, due_date
from posyandu_desktop.domain.visit import part_id
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    coding,
    concept,
    known_reference,
    logical_reference,
    quantity,
    reference,
    resource,
)
from posyandu_desktop.sync.fhir.fact import VOID, Owner, fact, fact_code, void_fact
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import patient_reference
from posyandu_desktop.sync.fhir.terms import EPISODE_TYPE, LOINC, OWN_CODES

PREGNANCY_FACTS: Final[dict[str, tuple[Json, ...]]] = {
    "last_period_on": (coding(LOINC, "8665-2"),),
    "due_on": (coding(LOINC, "11778-8"),),
    "gravida": (coding(LOINC, "11996-6"),),
    "para": (coding(LOINC, "11977-6"),),
    "abortus": (coding(LOINC, "69043-8"),),
    "previous_birth_on": (),
    "pre_pregnancy_weight_kg": (coding(LOINC, "56077-1"),),
    "pregnancy_height_cm": (coding(LOINC, "8302-2"),),
    "fetuses_expected": (),
    "pregnancy_outcome": (),
}
"""Every fact of a pregnancy with its national codes, ours beside them."""
_COLUMNS: Final = {
    "last_period_on": "dated_by",
    "due_on": "dated_by",
    "pregnancy_height_cm": "height_cm",
    "pregnancy_outcome": "outcome",
}
_AFTER: Final = "episode/nifas"


@dataclass(frozen=True, slots=True, kw_only=True)
class PregnancyRecord:
    """A pregnancy to send.

    Attributes:
        rules: How due date and nifas are counted.
        dated_by: Who noted what it is counted from.
        is_void: Whether it was taken back.
        earlier: Former states as the journal keeps them, by column.
    """

    pregnancy: Pregnancy
    origin: Origin
    rules: MaternalRules
    dated_by: Operator | None = None
    is_void: bool = False
    earlier: tuple[dict[str, Any], ...] = ()


def pregnancy_parts(record: PregnancyRecord) -> tuple[Part, ...]:
    """Return the episode, its facts, and nifas after a birth; what is no longer so goes as void."""
    owner = _owner(record)
    parts = {part.key: part for part in (_episode(record), *_nifas(record))}
    if not record.is_void:
        parts |= {part.key: part for part in _facts(record, owner)}
    for name in PREGNANCY_FACTS:
        if _was_said(record, name):
            part = void_fact(owner, name, PREGNANCY_FACTS[name])
            parts.setdefault(part.key, part)
    return tuple(parts.values())


def episode_reference(pregnancy_id: PregnancyId, *, is_nifas: bool, is_there: bool) -> Json:
    """Return what a visit names: the pregnancy, or the weeks after it."""
    id_ = part_id(pregnancy_id, _AFTER) if is_nifas else pregnancy_id
    return known_reference("EpisodeOfCare", id_, is_there=is_there)


def _owner(record: PregnancyRecord) -> Owner:
    pregnancy, posyandu = record.pregnancy, record.origin.posyandu
    by = record.dated_by
    performer = (
        logical_reference("Practitioner", by.id, by.name)
        if by
        else logical_reference("Organization", posyandu.id, posyandu.name)
    )
    shared = {
        "subject": patient_reference(pregnancy.woman_id),
        "focus": [reference("EpisodeOfCare", pregnancy.id)],
        "performer": [performer],
    }
    return Owner(id=pregnancy.id, origin=record.origin, shared=shared)


def _episode(record: PregnancyRecord) -> Part:
    pregnancy = record.pregnancy
    outcome = pregnancy.outcome
    end = outcome.on.isoformat() if outcome else None
    # Some are only told of when they are over; a period never ends before it starts.
    start = min(pregnancy.noted_on, outcome.on) if outcome else pregnancy.noted_on
    status = VOID if record.is_void else "finished" if end else "active"
    period = {"start": start.isoformat(), "end": end}
    return Part("pregnancy", _care(record, pregnancy.id, "ANC", status, period))


def _nifas(record: PregnancyRecord) -> Iterator[Part]:
    """Yield the weeks after a birth; they end by their period, and nobody has to say so."""
    delivery = delivery_of(record.pregnancy)
    after = part_id(record.pregnancy.id, _AFTER)
    if delivery is not None:
        last = delivery.on + timedelta(days=record.rules.postpartum.nifas_to_day)
        period = {"start": delivery.on.isoformat(), "end": last.isoformat()}
        status = VOID if record.is_void else "active"
        yield Part("outcome", _care(record, after, "PNC", status, period))
    elif _was_said(record, "pregnancy_outcome"):
        yield Part("outcome", _care(record, after, "PNC", VOID, {}))


def _care(record: PregnancyRecord, id_: UUID, kind: str, status: str, period: Json) -> Json:
    posyandu = record.origin.posyandu
    return resource(
        "EpisodeOfCare",
        id_,
        record.origin,
        {
            "status": status,
            "type": [concept(coding(EPISODE_TYPE, kind))],
            "patient": patient_reference(record.pregnancy.woman_id),
            "managingOrganization": logical_reference("Organization", posyandu.id, posyandu.name),
            "period": period,
        },
    )


def _facts(record: PregnancyRecord, owner: Owner) -> Iterator[Part]:
    pregnancy, noted_on = record.pregnancy, record.pregnancy.noted_on.isoformat()
    for name, said in _said(pregnancy):
        yield fact(owner, name, PREGNANCY_FACTS[name], said, noted_on)
    if dating := pregnancy.dating:
        on = dating.noted_on.isoformat()
        if dating.method is DatingMethod.LMP:
            said = {"valueDateTime": dating.on.isoformat()}
            yield fact(owner, "last_period_on", PREGNANCY_FACTS["last_period_on"], said, on)
        if due := due_date(pregnancy, record.rules):
            said = {"valueDateTime": due.isoformat()}
            yield fact(owner, "due_on", PREGNANCY_FACTS["due_on"], said, on)
    if pregnancy.outcome:
        yield _outcome(pregnancy, owner)


def _said(pregnancy: Pregnancy) -> Iterator[tuple[str, Json]]:
    """Yield every fact that is a number or a day, and known."""
    whole = ("gravida", "para", "abortus", "fetuses_expected")
    for name in whole:
        number: int | None = getattr(pregnancy, name)
        if number is not None:
            yield name, {"valueInteger": number}
    if pregnancy.previous_birth_on:
        on = pregnancy.previous_birth_on.isoformat()
        yield "previous_birth_on", {"valueDateTime": on}
    if (weight_kg := pregnancy.pre_pregnancy_weight_kg) is not None:
        yield "pre_pregnancy_weight_kg", {"valueQuantity": quantity(weight_kg, "", "kg")}
    if (height_cm := pregnancy.height_cm) is not None:
        yield "pregnancy_height_cm", {"valueQuantity": quantity(height_cm, "", "cm")}


def _outcome(pregnancy: Pregnancy, owner: Owner) -> Part:
    outcome = pregnancy.outcome
    if outcome is None:
        raise ValueError("an open pregnancy has no outcome")
    components = [{"code": fact_code("live_children"), "valueInteger": outcome.live_children}]
    if outcome.at is not None:
        at = outcome.at.strftime("%H:%M:%S")
        components.append({"code": fact_code("ended_at"), "valueTime": at})
    kind = concept(coding(f"{OWN_CODES}/pregnancy-outcome", outcome.kind.value))
    said = {"valueCodeableConcept": kind, "component": components}
    return fact(owner, "pregnancy_outcome", (), said, outcome.on.isoformat())


def _was_said(record: PregnancyRecord, name: str) -> bool:
    """Say whether a former state had a fact; of one taken back also the last."""
    column = _COLUMNS.get(name, name)
    return any(state.get(column) is not None for state in record.earlier)
