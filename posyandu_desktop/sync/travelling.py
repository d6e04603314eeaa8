"""What each kind of record becomes on the wire, and what has to be at the server before it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEventId
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.feeding import FeedingId
from posyandu_desktop.domain.group_education import GroupEducationId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import PregnancyId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.fhir.adverse_event import adverse_event_parts
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.fhir.feeding import feeding_parts
from posyandu_desktop.sync.fhir.group_education import group_education_parts
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.pregnancy import pregnancy_parts
from posyandu_desktop.sync.fhir.session_day import session_parts
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.linked import linked_person_parts
from posyandu_desktop.sync.records import (
    adverse_event_record,
    class_record,
    feeding_record,
    pregnancy_of,
    pregnancy_record,
    session_record,
    visit_record,
)
from posyandu_desktop.sync.there import EVERYTHING, Key, There


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The records another one names.

    Attributes:
        person_id: Whose it is; goes along unless the server has them as they are, and without them
            the record waits.
        episode: The pregnancy it belongs to; goes along like the person. Refused, it is named by
            identifier.
        crowd: Who was there; each goes along if the server never had them. Refused, they are named
            by identifier.
    """

    person_id: PersonId | None = None
    episode: PregnancyId | None = None
    crowd: tuple[PersonId, ...] = ()


class Travelling:
    """Builds the parts of records of one store; reads it, and changes nothing."""

    def __init__(self, store: Store, content: ClinicalContent, origin: Origin) -> None:
        self._store = store
        self._content = content
        self._origin = origin
        self._builders: Final[dict[Kind, Callable[[UUID, There], Sequence[Part]]]] = {
            Kind.PERSON: self._person,
            Kind.VISIT: self._visit,
            Kind.PREGNANCY: self._pregnancy,
            Kind.FEEDING: self._feeding,
            Kind.ADVERSE_EVENT: self._adverse_event,
            Kind.GROUP_EDUCATION: self._class,
            Kind.SESSION: self._session,
        }

    def parts(self, key: Key, there: There = EVERYTHING) -> tuple[Part, ...]:
        """Return the parts of a record, the one its receipt is read from first."""
        kind, entity_id = key
        return tuple(self._builders[kind](entity_id, there))

    def named(self, key: Key) -> Named:
        """Return the records that a record names."""
        kind, entity_id = key
        store = self._store
        if kind is Kind.VISIT:
            visit = store.visits.get(VisitId(entity_id))
            pregnancy = pregnancy_of(store, self._content, visit)
            return Named(person_id=visit.person_id, episode=pregnancy.id if pregnancy else None)
        if kind is Kind.PREGNANCY:
            return Named(person_id=store.pregnancies.get(PregnancyId(entity_id)).woman_id)
        if kind is Kind.FEEDING:
            return Named(person_id=store.feeding.get(FeedingId(entity_id)).person_id)
        if kind is Kind.ADVERSE_EVENT:
            return Named(person_id=store.adverse_events.get(AdverseEventId(entity_id)).person_id)
        if kind is Kind.GROUP_EDUCATION:
            return Named(crowd=store.classes.get(GroupEducationId(entity_id)).present)
        return Named()

    def _person(self, entity_id: UUID, there: There) -> Sequence[Part]:
        def has(person_id: PersonId) -> bool:
            return there(Kind.PERSON, person_id)

        return linked_person_parts(self._store, self._origin, PersonId(entity_id), has)

    def _visit(self, entity_id: UUID, there: There) -> Sequence[Part]:
        visit_id = VisitId(entity_id)
        record = visit_record(self._store, self._content, self._origin, visit_id, there)
        return visit_parts(record)

    def _pregnancy(self, entity_id: UUID, _there: There) -> Sequence[Part]:
        pregnancy_id = PregnancyId(entity_id)
        return pregnancy_parts(
            pregnancy_record(self._store, self._content, self._origin, pregnancy_id)
        )

    def _feeding(self, entity_id: UUID, _there: There) -> Sequence[Part]:
        return feeding_parts(feeding_record(self._store, self._origin, FeedingId(entity_id)))

    def _adverse_event(self, entity_id: UUID, there: There) -> Sequence[Part]:
        event_id = AdverseEventId(entity_id)
        return adverse_event_parts(
            adverse_event_record(self._store, self._content, self._origin, event_id, there)
        )

    def _class(self, entity_id: UUID, there: There) -> Sequence[Part]:
        class_id = GroupEducationId(entity_id)
        return group_education_parts(
            class_record(self._store, self._content, self._origin, class_id, there)
        )

    def _session(self, entity_id: UUID, _there: There) -> Sequence[Part]:
        return session_parts(session_record(self._store, self._origin, SessionId(entity_id)))
