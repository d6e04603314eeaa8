"""Adverse events after a dose (KIPI) of other laptops: whoever hears more of one writes it down."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    EventOutcome,
    SeriousCriterion,
)
from posyandu_desktop.domain.meeting import Plain, Rule, as_list, listed
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.adverse_events import event_of_columns
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.elements import instant
from posyandu_desktop.sync.pull.elements import Component
from posyandu_desktop.sync.pull.former_states import former_states
from posyandu_desktop.sync.pull.keeping import VOID, Told, head, moment_of, part, said
from posyandu_desktop.sync.pull.named import named
from posyandu_desktop.sync.pull.received import ReceivedRecord

_WORDS: Final = ("lot_number", "vaccinator", "action", "reported_to")
_NEEDED: Final = ("vaccine", "dose_number", "given_at", "onset_at")
_BETWEEN: Final = "; "


def read_event(got: ReceivedRecord) -> dict[str, Any]:
    """Return what the Observation of an event says."""
    by = next((who for one in got.performer if (who := named(one, ""))), None)
    concept = got.valueCodeableConcept
    of: dict[str, Any] = {
        "onset_at": moment_of(got.effectiveDateTime),
        "symptoms": concept.text if concept else None,
        "recorded_by": by["id"] if by else None,
        VOID: got.is_void,
    }
    criteria = []
    for each in got.components:
        own = each.code.own("observation")
        if own and own.code == "serious_criterion":
            criteria.append(_code(each, "serious-criterion"))
        elif own and own.code in _READ:
            of[own.code] = _READ[own.code](each)
    of["serious_criteria"] = as_list(one for one in criteria if one in set(SeriousCriterion))
    return part(of, by, leads=True)


class Events:
    """Events between the wire and the store."""

    kind = Kind.ADVERSE_EVENT
    rules: Mapping[str, Rule] = {"serious_criteria": Rule.EACH}
    has_one_writer = False
    is_somebodys = True

    def __init__(self, store: Store) -> None:
        self._store = store

    def told(self, facts: Sequence[Fact]) -> Told | None:
        """Return what the server says of an event; None where it tells too little of one."""
        known = said(facts)
        if head(facts) is None or any(known.get(name) is None for name in _NEEDED):
            return None
        names = (
            *_NEEDED,
            *_WORDS,
            "symptoms",
            "serious_criteria",
            "reported_at",
            "recorded_by",
            VOID,
        )
        found: Told = {name: known.get(name) for name in names}
        outcome = known.get("adverse_event_outcome")
        is_known = outcome in set(EventOutcome)
        return {**found, "outcome": str(outcome) if is_known else EventOutcome.UNKNOWN.value}

    def find(self, record_id: UUID) -> Told | None:
        """Return the event of this laptop as it would be told, or None."""
        event = self._store.adverse_events.find(AdverseEventId(record_id))
        if event is None:
            return None
        is_void = self._store.adverse_events.is_taken_back(event.id)
        return {**told_of(event), VOID: is_void}

    def former(self, record_id: UUID, *, is_typed: bool) -> list[Told]:
        """Return the states it was in here."""
        states = former_states(self._store, self.kind, record_id, is_typed=is_typed)
        return [{**told_of(event_of_columns(state)), VOID: state[VOID]} for state in states]

    def put(
        self, record_id: UUID, owner: PersonId | None, values: Told, changed: frozenset[str]
    ) -> bool:
        """Keep an event; what did not change keeps its time zone."""
        store = self._store.adverse_events
        known = store.find(AdverseEventId(record_id))
        person_id = owner or (known.person_id if known else None)
        if person_id is None:
            return False
        event = _event(AdverseEventId(record_id), person_id, values)
        if known is not None:
            kept = {name: getattr(known, name) for name in _kept(changed)}
            event = replace(event, **kept)
        store.save_pulled(event, is_void=bool(values[VOID]))
        return True


def told_of(event: AdverseEvent) -> Told:
    """Return an event that counts in plain values, as the wire tells of it."""
    words = {name: (getattr(event, name) or "").strip() or None for name in _WORDS}
    reported = event.reported_at
    return {
        "vaccine": event.vaccine,
        "dose_number": event.dose_number,
        "given_at": _when(event.given_at, is_known=event.given_time_known),
        "onset_at": _when(event.onset_at, is_known=event.onset_time_known),
        "symptoms": _BETWEEN.join(event.symptoms).strip() or None,
        **words,
        "serious_criteria": as_list(one.value for one in event.serious_criteria),
        "outcome": event.outcome.value,
        "reported_at": _when(reported, is_known=event.reported_time_known) if reported else None,
        "recorded_by": str(event.recorded_by) if event.recorded_by else None,
        VOID: False,
    }


def _event(event_id: AdverseEventId, owner: PersonId, values: Told) -> AdverseEvent:
    by, reported, symptoms = values["recorded_by"], values["reported_at"], values["symptoms"]
    words: dict[str, Any] = {name: values[name] for name in _WORDS}
    return AdverseEvent(
        id=event_id,
        person_id=owner,
        vaccine=str(values["vaccine"]),
        dose_number=int(str(values["dose_number"])),
        given_at=_moment(values["given_at"]),
        given_time_known=_is_time(values["given_at"]),
        onset_at=_moment(values["onset_at"]),
        onset_time_known=_is_time(values["onset_at"]),
        symptoms=tuple(str(symptoms).split(_BETWEEN)) if symptoms else (),
        serious_criteria=frozenset(map(SeriousCriterion, listed(values["serious_criteria"]))),
        outcome=EventOutcome(str(values["outcome"])),
        reported_at=_moment(reported) if reported else None,
        reported_time_known=_is_time(reported) if reported else True,
        recorded_by=OperatorId(UUID(str(by))) if by else None,
        **words,
    )


def _kept(changed: frozenset[str]) -> list[str]:
    """Return the attributes that stay as they are here: the wire tells some of them less finely."""
    kept = [name for name in ("symptoms", *_WORDS) if name not in changed]
    for name in ("given", "onset", "reported"):
        if f"{name}_at" not in changed:
            kept += [f"{name}_at", f"{name}_time_known"]
    return kept


def _when(at: datetime, *, is_known: bool) -> str:
    return instant(at) if is_known else at.date().isoformat()


def _moment(told: Plain) -> datetime:
    """Return a moment in this laptop's zone; of a day alone its beginning, the earliest it was."""
    if not _is_time(told):
        return datetime.combine(date.fromisoformat(str(told)), time.min).astimezone()
    return datetime.fromisoformat(str(told)).astimezone()


def _is_time(told: Plain) -> bool:
    return "T" in str(told)


def _code(each: Component, system: str) -> str | None:
    own = each.valueCodeableConcept.own(system) if each.valueCodeableConcept else None
    return own.code if own else None


_READ: Final[dict[str, Callable[[Component], Plain]]] = {
    "vaccine": lambda each: _code(each, "vaccine"),
    "dose_number": lambda each: each.valueInteger,
    "given_at": lambda each: moment_of(each.valueDateTime),
    "adverse_event_outcome": lambda each: _code(each, "adverse-event-outcome"),
    **dict.fromkeys(_WORDS, lambda each: each.valueString or None),
    "reported_at": lambda each: moment_of(each.valueDateTime),
}
