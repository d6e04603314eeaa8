"""Record an adverse event after immunisation (KIPI): whole, or not at all."""

from dataclasses import dataclass, replace
from datetime import datetime

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    adverse_event_problems,
    future_problems,
)
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.store.open import Store


@dataclass(frozen=True, slots=True)
class EventSaved:
    """The event is on disk."""

    event: AdverseEvent


@dataclass(frozen=True, slots=True)
class EventRefused:
    """Nothing was saved: these must be mended."""

    problems: tuple[Problem, ...]


def record_event(
    store: Store, content: ClinicalContent, operator: Operator, event: AdverseEvent, now: datetime
) -> EventSaved | EventRefused:
    """Save an event in the name of who wrote it down first, or say what is wrong with it.

    Raises:
        CannotSave: The disk did not take it.
    """
    problems = (
        *adverse_event_problems(event, content.immunization_schedule),
        *future_problems(event, now),
    )
    if problems:
        return EventRefused(problems)
    before = store.adverse_events.find(event.id)
    author = before.recorded_by if before else operator.id
    signed = replace(event, recorded_by=author)
    store.adverse_events.save(signed)
    return EventSaved(signed)
