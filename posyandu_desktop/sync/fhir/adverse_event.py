"""An adverse event after a dose (KIPI): an Observation, which the dose names as its reaction."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from posyandu_desktop.domain.adverse_event import AdverseEvent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    coding,
    concept,
    instant,
    logical_reference,
    resource,
)
from posyandu_desktop.sync.fhir.fact import VOID, fact_code
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import patient_reference
from posyandu_desktop.sync.fhir.terms import LOINC, OBSERVATION_CATEGORY, OWN_CODES

ADVERSE_EVENT: Final = coding(LOINC, "31044-1")


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseEventRecord:
    """An event to send.

    Attributes:
        operator: Who wrote it down.
        is_void: Whether it was taken back.
        doses: The dose it followed, as it goes with this: an Immunization with the reaction. Empty
            while the server does not have the visit it belongs to, or the dose was given elsewhere.
        dose_elsewhere: `Type/id` of a dose that another laptop wrote.
    """

    event: AdverseEvent
    origin: Origin
    operator: Operator | None = None
    is_void: bool = False
    doses: tuple[Part, ...] = ()
    dose_elsewhere: str | None = None


def adverse_event_parts(record: AdverseEventRecord) -> tuple[Part, ...]:
    """Return the event, then the dose that names it."""
    event = resource("Observation", record.event.id, record.origin, _event(record), leads=True)
    return (Part("adverse_event", event), *record.doses)


def _event(record: AdverseEventRecord) -> Json:
    event, posyandu, by = record.event, record.origin.posyandu, record.operator
    performer = (
        logical_reference("Practitioner", by.id, by.name)
        if by
        else logical_reference("Organization", posyandu.id, posyandu.name)
    )
    keys = [part.key for part in record.doses]
    keys += [record.dose_elsewhere] if record.dose_elsewhere else []
    doses = [{"reference": key} for key in keys]
    return {
        "status": VOID if record.is_void else "final",
        "category": [concept(coding(OBSERVATION_CATEGORY, "exam"))],
        "code": fact_code("adverse_event", (ADVERSE_EVENT,)),
        "partOf": [] if record.is_void else doses,
        "subject": patient_reference(event.person_id),
        "effectiveDateTime": _when(event.onset_at, is_known=event.onset_time_known),
        "valueCodeableConcept": concept(text="; ".join(event.symptoms)),
        "performer": [performer],
        "component": list(_components(event)),
    }


def _components(event: AdverseEvent) -> Iterator[Json]:
    """Yield which dose it was, how grave it was, and what was done."""
    vaccine = concept(coding(f"{OWN_CODES}/vaccine", event.vaccine))
    yield {"code": fact_code("vaccine"), "valueCodeableConcept": vaccine}
    yield {"code": fact_code("dose_number"), "valueInteger": event.dose_number}
    given_at = _when(event.given_at, is_known=event.given_time_known)
    yield {"code": fact_code("given_at"), "valueDateTime": given_at}
    for criterion in sorted(event.serious_criteria):
        serious = concept(coding(f"{OWN_CODES}/serious-criterion", criterion.value))
        yield {"code": fact_code("serious_criterion"), "valueCodeableConcept": serious}
    outcome = concept(coding(f"{OWN_CODES}/adverse-event-outcome", event.outcome.value))
    yield {"code": fact_code("adverse_event_outcome"), "valueCodeableConcept": outcome}
    for name in ("lot_number", "vaccinator", "action", "reported_to"):
        words: str | None = getattr(event, name)
        if words and words.strip():
            yield {"code": fact_code(name), "valueString": words}
    if event.reported_at is not None:
        at = _when(event.reported_at, is_known=event.reported_time_known)
        yield {"code": fact_code("reported_at"), "valueDateTime": at}


def _when(at: datetime, *, is_known: bool) -> str:
    """Return the instant; the day alone where nobody knows the hour."""
    return instant(at) if is_known else at.date().isoformat()
