"""What a waiting record is and whom it is about, in words for the list."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEventId
from posyandu_desktop.domain.feeding import FeedingId
from posyandu_desktop.domain.group_education import GroupEducationId
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.pregnancy import PregnancyId
from posyandu_desktop.domain.session import SessionId, titled
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry, Kind

_WHAT = {
    Kind.PERSON: "Data diri",
    Kind.VISIT: "Kunjungan",
    Kind.PREGNANCY: "Kehamilan",
    Kind.FEEDING: "PMT",
    Kind.ADVERSE_EVENT: "KIPI",
    Kind.GROUP_EDUCATION: "Kelas",
    Kind.SESSION: "Hari buka",
}


@dataclass(frozen=True, slots=True)
class About:
    """Whom a record is about, None where it is about nobody alone; its day where it has one."""

    person_id: PersonId | None
    day: date | None = None


def about(store: Store, entry: Entry) -> About:
    """Return whom a record is about, and of which day it is."""
    return _FINDS[entry.kind](store, entry.entity_id)


def _of_visit(store: Store, id_: UUID) -> About:
    visit = store.visits.get(VisitId(id_))
    return About(visit.person_id, visit.visited_on)


def _of_course(store: Store, id_: UUID) -> About:
    course = store.feeding.get(FeedingId(id_))
    return About(course.person_id, course.started_on)


def _of_event(store: Store, id_: UUID) -> About:
    event = store.adverse_events.get(AdverseEventId(id_))
    return About(event.person_id, event.onset_at.date())


_FINDS: dict[Kind, Callable[[Store, UUID], About]] = {
    Kind.PERSON: lambda _store, id_: About(PersonId(id_)),
    Kind.VISIT: _of_visit,
    Kind.PREGNANCY: lambda store, id_: About(store.pregnancies.get(PregnancyId(id_)).woman_id),
    Kind.FEEDING: _of_course,
    Kind.ADVERSE_EVENT: _of_event,
    Kind.GROUP_EDUCATION: lambda store, id_: About(
        None, store.classes.get(GroupEducationId(id_)).held_on
    ),
    Kind.SESSION: lambda store, id_: About(None, store.sessions.get(SessionId(id_)).held_on),
}


def what(kind: Kind) -> str:
    """Return the word for a kind of record."""
    return tr(_WHAT[kind])


def name_of(store: Store, person: Person | None) -> str:
    """Return whose record it is; the posyandu's own where it is about nobody alone."""
    return person.name if person else titled(store.posyandu.get().name)
