"""A class or talk: a Group of who was there, what it was taught, and a Procedure for each of them.

A person the server does not have is named by identifier: one refused record must not hold back
what the others were taught.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from posyandu_desktop.domain.advice_files import EducationTopics
from posyandu_desktop.domain.group_education import GroupEducation
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import part_id
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    coding,
    concept,
    known_reference,
    logical_reference,
    reference,
    resource,
)
from posyandu_desktop.sync.fhir.fact import VOID
from posyandu_desktop.sync.fhir.handout import EDUCATION, topic_code
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import OWN_CODES

KINDS: Final = f"{OWN_CODES}/group-education"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEducationRecord:
    """A class to send.

    Attributes:
        topics: Titles and codes of what can be taught.
        there: Who of those present the server has.
        operator: Who wrote it down.
        is_void: Whether it was taken back.
        earlier: Former states; who was struck off, or a topic, is taken back.
    """

    group: GroupEducation
    origin: Origin
    topics: EducationTopics
    there: frozenset[PersonId] = frozenset()
    operator: Operator | None = None
    is_void: bool = False
    earlier: tuple[GroupEducation, ...] = ()


def group_education_parts(record: GroupEducationRecord) -> tuple[Part, ...]:
    """Return the group, its topics and each participant's own."""
    now, void = record.group, record.is_void
    group = Part("present", resource("Group", now.id, record.origin, _group(record)))
    parts = {part.key: part for part in (group, *_taught(record, now, is_void=void))}
    for former in record.earlier:
        for part in _taught(record, former, is_void=True):
            parts.setdefault(part.key, part)
    return tuple(parts.values())


def _group(record: GroupEducationRecord) -> Json:
    group, posyandu = record.group, record.origin.posyandu
    members = [{"entity": _person(record, one)} for one in group.present]
    return {
        "active": not record.is_void,
        "type": "person",
        "actual": True,
        "code": concept(coding(KINDS, group.kind.value)),
        "quantity": len(group.present),
        "managingEntity": logical_reference("Organization", posyandu.id, posyandu.name),
        "member": members,
        "tag": [coding(f"{OWN_CODES}/session", str(group.session_id))] if group.session_id else [],
    }


def _taught(
    record: GroupEducationRecord, group: GroupEducation, *, is_void: bool
) -> Iterator[Part]:
    shared = _shared(record, group, is_void=is_void)
    topics = {topic: part_id(group.id, f"education/{topic}") for topic in group.topics}
    for topic, id_ in topics.items():
        elements = {"code": topic_code(record.topics, topic), **shared}
        to_all = {"subject": reference("Group", group.id)}
        yield Part("topics", resource("Procedure", id_, record.origin, elements | to_all))
    for one in group.present:
        elements = {
            "code": concept(coding(KINDS, group.kind.value)),
            "partOf": [reference("Procedure", id_) for id_ in topics.values()],
            "subject": _person(record, one),
            **shared,
        }
        id_ = part_id(group.id, f"present/{one}")
        yield Part("present", resource("Procedure", id_, record.origin, elements))


def _shared(record: GroupEducationRecord, group: GroupEducation, *, is_void: bool) -> Json:
    by = record.operator
    speaker = {"type": "Practitioner", "display": group.speaker} if group.speaker.strip() else {}
    return {
        "category": concept(EDUCATION),
        "status": VOID if is_void else "completed",
        "performedDateTime": group.held_on.isoformat(),
        "recorder": logical_reference("Practitioner", by.id, by.name) if by else {},
        "performer": [{"actor": speaker}] if speaker else [],
    }


def _person(record: GroupEducationRecord, person_id: PersonId) -> Json:
    return known_reference("Patient", person_id, is_there=person_id in record.there)
