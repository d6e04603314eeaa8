"""A course of recovery food (PMT) as Procedure, with its plan and the weights around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    coding,
    concept,
    logical_reference,
    quantity,
    reference,
    resource,
)
from posyandu_desktop.sync.fhir.fact import Owner, fact, void_fact
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import patient_reference
from posyandu_desktop.sync.fhir.terms import OWN_CODES

FEEDING: Final = coding(f"{OWN_CODES}/episode", "recovery_food")
FEEDING_FACTS: Final = {
    "planned_days": "feeding_planned_days",
    "start_weight_kg": "feeding_start_weight_kg",
    "end_weight_kg": "feeding_end_weight_kg",
}
"""The facts of a course by column: our code of each; the programme has none."""
_REACHED: Final = frozenset({FeedingEnd.RECOVERED, FeedingEnd.COMPLETED})


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedingRecord:
    """A course to send; `earlier` are its former states, by column."""

    episode: FeedingEpisode
    origin: Origin
    earlier: tuple[dict[str, Any], ...] = ()


def feeding_parts(record: FeedingRecord) -> tuple[Part, ...]:
    """Return the course and its facts; what is not so any more goes as void."""
    episode = record.episode
    shared = {
        "subject": patient_reference(episode.person_id),
        "partOf": [reference("Procedure", episode.id)],
    }
    owner = Owner(id=episode.id, origin=record.origin, shared=shared)
    made = resource("Procedure", episode.id, record.origin, _course(record), leads=True)
    course = Part("feeding", made)
    parts = {part.key: part for part in (course, *_facts(episode, owner))}
    for column, name in FEEDING_FACTS.items():
        if any(state.get(column) is not None for state in record.earlier):
            part = void_fact(owner, name, ())
            parts.setdefault(part.key, part)
    return tuple(parts.values())


def _course(record: FeedingRecord) -> Json:
    episode, posyandu = record.episode, record.origin.posyandu
    end = episode.end_reason
    status = "in-progress" if end is None else "completed" if end in _REACHED else "stopped"
    ended = concept(coding(f"{OWN_CODES}/feeding-end", end.value)) if end else {}
    last = episode.ended_on.isoformat() if episode.ended_on else None
    return {
        "status": status,
        "code": concept(FEEDING, text="PMT pemulihan"),
        "subject": patient_reference(episode.person_id),
        "performedPeriod": {"start": episode.started_on.isoformat(), "end": last},
        "performer": [{"actor": logical_reference("Organization", posyandu.id, posyandu.name)}],
        "reasonCode": [concept(coding(f"{OWN_CODES}/feeding-reason", episode.reason.value))],
        "outcome": ended,
    }


def _facts(episode: FeedingEpisode, owner: Owner) -> Iterator[Part]:
    start = episode.started_on.isoformat()
    said = {"valueQuantity": quantity(episode.planned_days, "", "d")}
    yield fact(owner, FEEDING_FACTS["planned_days"], (), said, start)
    if episode.start_weight_kg is not None:
        said = {"valueQuantity": quantity(episode.start_weight_kg, "", "kg")}
        yield fact(owner, FEEDING_FACTS["start_weight_kg"], (), said, start)
    if episode.end_weight_kg is not None and episode.ended_on is not None:
        said = {"valueQuantity": quantity(episode.end_weight_kg, "", "kg")}
        on = episode.ended_on.isoformat()
        yield fact(owner, FEEDING_FACTS["end_weight_kg"], (), said, on)
