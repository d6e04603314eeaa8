"""From the store to the wire: a record with everything that travels with it."""

from collections.abc import Iterable
from dataclasses import replace

from posyandu_desktop.domain.adverse_event import AdverseEvent, AdverseEventId
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.feeding import FeedingId
from posyandu_desktop.domain.group_education import GroupEducationId
from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.postpartum import PostpartumPhase, postpartum_phase
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId, open_episode, was_during
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import Visit, VisitId, VisitStatus, part_id
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.fhir.adverse_event import AdverseEventRecord
from posyandu_desktop.sync.fhir.elements import Json, Origin
from posyandu_desktop.sync.fhir.feeding import FeedingRecord
from posyandu_desktop.sync.fhir.group_education import GroupEducationRecord
from posyandu_desktop.sync.fhir.immunization import dose_slot
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import PersonRecord
from posyandu_desktop.sync.fhir.pregnancy import PregnancyRecord, episode_reference
from posyandu_desktop.sync.fhir.session_day import SessionRecord
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.fhir.visit_record import VisitRecord
from posyandu_desktop.sync.former import class_in, last_change, person_in, states, visit_in
from posyandu_desktop.sync.there import EVERYTHING, There


def person_record(store: Store, origin: Origin, person_id: PersonId) -> PersonRecord:
    """Return a person to send."""
    person = store.people.get(person_id)
    # A number two records claim stands in one row only, and travels with both.
    person = replace(person, nik=person.nik or store.pulled.claimed_nik(person_id))
    former = states(store.journal.of(Kind.PERSON, person_id))[:-1]
    return PersonRecord(
        person=person,
        origin=origin,
        earlier=tuple(person_in(person, state) for state in former),
        replaces=tuple(merge.merged_id for merge in store.merges.into(person_id)),
        mother=store.people.find(person.mother_id) if person.mother_id else None,
    )


def visit_record(
    store: Store,
    content: ClinicalContent,
    origin: Origin,
    visit_id: VisitId,
    there: There = EVERYTHING,
) -> VisitRecord:
    """Return a visit to send, with the findings stored at the time.

    Args:
        store: Where it is.
        content: What it is told by.
        origin: Posyandu and laptop.
        visit_id: Which.
        there: What the server has, or gets with it.
    """
    visit = store.visits.get(visit_id)
    lines = store.journal.of(Kind.VISIT, visit_id)
    by = store.operators.find(visit.recorded_by) if visit.recorded_by else None
    change = last_change(lines)
    named = {visit.recorded_by, visit.verified_by, *visit.entered_by.values()}
    named |= {dose.signed_by for dose in visit.immunizations}
    named |= {visit.referral.signed_by if visit.referral else None, change.by if change else None}
    events = store.adverse_events.of_person(visit.person_id) if visit.immunizations else ()
    return VisitRecord(
        visit=visit,
        person=store.people.get(visit.person_id),
        origin=origin,
        content=content,
        operator=by,
        findings=store.visits.findings_of(visit_id),
        earlier=tuple(visit_in(visit, state) for state in states(lines)[:-1]),
        operators=_operators(store, named),
        episode=_episode(store, content, visit, there),
        reactions=tuple(event for event in events if there(Kind.ADVERSE_EVENT, event.id)),
        change=change,
    )


def pregnancy_of(store: Store, content: ClinicalContent, visit: Visit) -> Pregnancy | None:
    """Return the pregnancy a visit belongs to: one that went on that day, or ended in a birth.

    Six weeks after a birth are nifas and belong to that pregnancy.
    """
    rules, on = content.maternal, visit.visited_on
    known = store.pregnancies.of_woman(visit.person_id)
    if found := open_episode(known, on, rules):
        return found
    after = [one for one in known if postpartum_phase(one, on, rules) is PostpartumPhase.NIFAS]
    during = [one for one in known if was_during(one, on, rules)]
    return next(iter((*after, *during)), None)


def pregnancy_record(
    store: Store, content: ClinicalContent, origin: Origin, pregnancy_id: PregnancyId
) -> PregnancyRecord:
    """Return a pregnancy to send."""
    pregnancy = store.pregnancies.get(pregnancy_id)
    is_void = _is_taken_back(store, Kind.PREGNANCY, pregnancy.woman_id, pregnancy_id)
    known = states(store.journal.of(Kind.PREGNANCY, pregnancy_id))
    dating = pregnancy.dating
    by = store.operators.find(dating.noted_by) if dating and dating.noted_by else None
    return PregnancyRecord(
        pregnancy=pregnancy,
        origin=origin,
        rules=content.maternal,
        dated_by=by,
        is_void=is_void,
        earlier=tuple(known if is_void else known[:-1]),
    )


def feeding_record(store: Store, origin: Origin, episode_id: FeedingId) -> FeedingRecord:
    """Return a course of recovery food to send."""
    former = states(store.journal.of(Kind.FEEDING, episode_id))[:-1]
    episode = store.feeding.get(episode_id)
    return FeedingRecord(episode=episode, origin=origin, earlier=tuple(former))


def adverse_event_record(
    store: Store, content: ClinicalContent, origin: Origin, event_id: AdverseEventId, there: There
) -> AdverseEventRecord:
    """Return an event to send, with the dose it followed if the server has that one's visit."""
    event = store.adverse_events.get(event_id)
    visit = dose_visit(store, event)
    doses: tuple[Part, ...] = ()
    kept_elsewhere = None
    if visit is not None and store.pulled.foreign([visit.id]):
        # Its laptop alone writes the dose; that it is meant can be told all the same.
        slot = dose_slot(event.vaccine, event.dose_number)
        kept_elsewhere = f"Immunization/{part_id(visit.id, slot)}"
    elif visit is not None and there(Kind.VISIT, visit.id):
        # The dose names every event of its own that the server has, and now this one too.
        known = there.with_(Kind.ADVERSE_EVENT, event_id)
        record = visit_record(store, content, origin, visit.id, known)
        dose_id = str(record.part_id(dose_slot(event.vaccine, event.dose_number)))
        doses = tuple(part for part in visit_parts(record) if part.resource["id"] == dose_id)
    by = store.operators.find(event.recorded_by) if event.recorded_by else None
    return AdverseEventRecord(
        event=event,
        origin=origin,
        operator=by,
        is_void=_is_taken_back(store, Kind.ADVERSE_EVENT, event.person_id, event_id),
        doses=doses,
        dose_elsewhere=kept_elsewhere,
    )


def dose_visit(store: Store, event: AdverseEvent) -> Visit | None:
    """Return the visit that holds the dose an event followed, None when it was given elsewhere."""
    dose = (event.vaccine, event.dose_number)
    for visit in store.visits.of_person(event.person_id):
        if any((one.vaccine, one.dose_number) == dose for one in visit.immunizations):
            return visit
    return None


def class_record(
    store: Store, content: ClinicalContent, origin: Origin, class_id: GroupEducationId, there: There
) -> GroupEducationRecord:
    """Return a class to send."""
    group = store.classes.get(class_id)
    known = states(store.journal.of(Kind.GROUP_EDUCATION, class_id))
    is_void = store.classes.is_taken_back(class_id)
    by = store.operators.find(group.recorded_by) if group.recorded_by else None
    earlier = tuple(class_in(group, state) for state in known)
    people = {one for each in (group, *earlier) for one in each.present}
    return GroupEducationRecord(
        group=group,
        origin=origin,
        topics=content.education_topics,
        there=frozenset(one for one in people if there(Kind.PERSON, one)),
        operator=by,
        is_void=is_void,
        earlier=earlier[:-1],
    )


def session_record(store: Store, origin: Origin, session_id: SessionId) -> SessionRecord:
    """Return a session day to send."""
    session, day = store.sessions.get(session_id), store.session_days.get(session_id)
    closed_by = day.closing.by if day.closing else None
    named = {session.opened_by, closed_by, *day.opening.operators}
    return SessionRecord(
        session=session, day=day, origin=origin, operators=_operators(store, named)
    )


def _episode(store: Store, content: ClinicalContent, visit: Visit, there: There) -> Json | None:
    if visit.status is VisitStatus.ENTERED_IN_ERROR:
        return None
    pregnancy = pregnancy_of(store, content, visit)
    if pregnancy is None:
        return None
    phase = postpartum_phase(pregnancy, visit.visited_on, content.maternal)
    return episode_reference(
        pregnancy.id,
        is_nifas=phase is PostpartumPhase.NIFAS,
        is_there=there(Kind.PREGNANCY, pregnancy.id),
    )


def _operators(store: Store, ids: Iterable[OperatorId | None]) -> dict[OperatorId, Operator]:
    found = (store.operators.find(one) for one in ids if one)
    return {operator.id: operator for operator in found if operator}


def _is_taken_back(
    store: Store, kind: Kind, person_id: PersonId, entity_id: PregnancyId | AdverseEventId
) -> bool:
    if kind is Kind.PREGNANCY:
        counted = {one.id for one in store.pregnancies.of_woman(person_id)}
        return entity_id not in counted
    return entity_id not in {one.id for one in store.adverse_events.of_person(person_id)}
