"""Pregnancies of other laptops: read, told, and met field by field; anybody may end one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.meeting import Plain, Rule
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.domain.told_plainly import (
    dating_of,
    outcome_of,
    told_dating,
    told_outcome,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pregnancies import pregnancy_of_columns
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.pregnancy import PREGNANCY_FACTS
from posyandu_desktop.sync.fhir.terms import EPISODE_TYPE
from posyandu_desktop.sync.pull.former_states import former_states
from posyandu_desktop.sync.pull.keeping import VOID, Told, day_of, head, part, said
from posyandu_desktop.sync.pull.named import named
from posyandu_desktop.sync.pull.received import ReceivedRecord

_WHOLE: Final = frozenset({"gravida", "para", "abortus", "fetuses_expected"})
_DIRECT: Final = {
    "gravida": "gravida",
    "para": "para",
    "abortus": "abortus",
    "previous_birth_on": "previous_birth_on",
    "pre_pregnancy_weight_kg": "pre_pregnancy_weight_kg",
    "pregnancy_height_cm": "height_cm",
    "fetuses_expected": "fetuses_expected",
}
"""The facts that are one field each, by their code on the wire."""


def read_episode(got: ReceivedRecord) -> dict[str, Any] | None:
    """Return what an EpisodeOfCare says; the weeks after a birth follow from its outcome."""
    kinds = [coding for concept in got.type if (coding := concept.of(EPISODE_TYPE))]
    if [kind.code for kind in kinds] != ["ANC"] or not got.period.start:
        return None
    return part({"noted_on": day_of(got.period.start), VOID: got.is_void}, leads=True)


def read_fact(got: ReceivedRecord) -> dict[str, Any] | None:
    """Return what an Observation says of the pregnancy in its focus."""
    own = got.code.own("observation")
    if own is None or own.code not in PREGNANCY_FACTS:
        return None
    if got.is_void:
        return part({own.code: None})
    if own.code == "pregnancy_outcome":
        return part({own.code: _outcome_told(got)})
    by = next((who for one in got.performer if (who := named(one, ""))), None)
    noted = [day_of(got.effectiveDateTime), by["id"] if by else None]
    return part({own.code: _value(own.code, got), f"{own.code}.noted": noted}, by)


def _value(code: str, got: ReceivedRecord) -> Plain:
    if code in _WHOLE:
        return got.valueInteger
    if code.endswith("_on"):
        return day_of(got.valueDateTime)
    return got.valueQuantity.value if got.valueQuantity else None


def _outcome_told(got: ReceivedRecord) -> Plain:
    kind = got.valueCodeableConcept.own("pregnancy-outcome") if got.valueCodeableConcept else None
    if kind is None or kind.code not in set(OutcomeKind) or not got.effectiveDateTime:
        return None
    known = {own.code: one for one in got.components if (own := one.code.own("observation"))}
    live = known["live_children"].valueInteger if "live_children" in known else None
    at = known["ended_at"].valueTime if "ended_at" in known else ""
    outcome = Outcome(
        kind=OutcomeKind(kind.code),
        on=date.fromisoformat(got.effectiveDateTime[:10]),
        at=time.fromisoformat(at) if at else None,
        live_children=live or 0,
    )
    return told_outcome(outcome)


class Pregnancies:
    """Pregnancies between the wire and the store."""

    kind = Kind.PREGNANCY
    rules: Mapping[str, Rule] = {"dating": Rule.PEOPLE, "outcome": Rule.PEOPLE}
    has_one_writer = False
    is_somebodys = True

    def __init__(self, store: Store) -> None:
        self._store = store

    def told(self, facts: Sequence[Fact]) -> Told | None:
        """Return what the server's parts say; None while the episode itself has not come."""
        if head(facts) is None:
            return None
        known = said(facts)
        dating, dated = None, None
        for code, method in (
            ("last_period_on", DatingMethod.LMP),
            ("due_on", DatingMethod.ULTRASOUND_DUE_DATE),
        ):
            if dating is None and known.get(code):
                dating = f"{method} {known[code]}"
                dated = _dated(*known[f"{code}.noted"])
        return {
            "noted_on": known["noted_on"],
            "dating": dating,
            "dated": dated,
            **{field: known.get(code) for code, field in _DIRECT.items()},
            "outcome": known.get("pregnancy_outcome"),
            VOID: known[VOID],
        }

    def find(self, record_id: UUID) -> Told | None:
        """Return the pregnancy of this laptop as it would be told, or None."""
        pregnancy = self._store.pregnancies.find(PregnancyId(record_id))
        if pregnancy is None:
            return None
        is_void = self._store.pregnancies.is_taken_back(pregnancy.id)
        return {**told_of(pregnancy), VOID: is_void}

    def former(self, record_id: UUID, *, is_typed: bool) -> list[Told]:
        """Return the states it was in here."""
        states = former_states(self._store, self.kind, record_id, is_typed=is_typed)
        return [{**told_of(pregnancy_of_columns(state)), VOID: state[VOID]} for state in states]

    def put(
        self, record_id: UUID, owner: PersonId | None, values: Told, changed: frozenset[str]
    ) -> bool:
        """Keep a pregnancy; what did not change keeps what only this laptop knows of it."""
        store = self._store.pregnancies
        noted_on = date.fromisoformat(str(values["noted_on"]))
        known = store.find(PregnancyId(record_id))
        woman_id = owner or (known.woman_id if known else None)
        if woman_id is None:
            return False
        known = known or Pregnancy(id=PregnancyId(record_id), woman_id=woman_id, noted_on=noted_on)
        direct: dict[str, Any] = {n: values[n] for n in _DIRECT.values() if n in changed}
        if birth := direct.get("previous_birth_on"):
            direct["previous_birth_on"] = date.fromisoformat(birth)
        pregnancy = replace(known, woman_id=woman_id, **direct)
        if "noted_on" in changed:
            pregnancy = replace(pregnancy, noted_on=noted_on)
        if changed & {"dating", "dated"}:
            pregnancy = replace(pregnancy, dating=_dating(values, noted_on))
        if "outcome" in changed:
            pregnancy = replace(pregnancy, outcome=outcome_of(values["outcome"]))
        store.save_pulled(pregnancy, is_void=bool(values[VOID]))
        return True


def told_of(pregnancy: Pregnancy) -> Told:
    """Return a pregnancy that counts in plain values, as the wire tells of it."""
    dating, outcome = pregnancy.dating, pregnancy.outcome
    start = min(pregnancy.noted_on, outcome.on) if outcome else pregnancy.noted_on
    birth = pregnancy.previous_birth_on
    direct = {name: getattr(pregnancy, name) for name in _DIRECT.values()}
    return {
        "noted_on": start.isoformat(),
        "dating": told_dating(dating),
        "dated": _dated(dating.noted_on.isoformat(), dating.noted_by) if dating else None,
        **direct,
        "previous_birth_on": birth.isoformat() if birth else None,
        "outcome": told_outcome(outcome),
        VOID: False,
    }


def _dated(noted_on: str | None, by: str | UUID | None) -> str | None:
    return f"{noted_on or ''} {by}" if by else noted_on


def _dating(values: Told, noted_on: date) -> Dating | None:
    counted = dating_of(values["dating"])
    if counted is None:
        return None
    method, on = counted
    day, _, by = str(values["dated"] or "").partition(" ")
    return Dating(
        method=method,
        on=on,
        noted_on=date.fromisoformat(day) if day else noted_on,
        noted_by=OperatorId(UUID(by)) if by else None,
    )
