"""One class or talk for a group: what it was about, who spoke, and who was there."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import Visit

GroupEducationId = NewType("GroupEducationId", UUID)


class GroupKind(StrEnum):
    """What people came together for."""

    ANTENATAL_CLASS = "antenatal_class"
    TODDLER_CLASS = "toddler_class"
    TALK = "talk"
    COOKING = "cooking"


ASKED_BY = {
    GroupKind.ANTENATAL_CLASS: "antenatal_class",
    GroupKind.TODDLER_CLASS: "toddler_class",
}
"""The card's question that a class answers with yes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEducation:
    """One class or talk.

    Attributes:
        topics: Codes of `education.json`.
        speaker: Who led it.
        present: Who was there, each once.
        session_id: The session day it was held on, None for a day of its own.
    """

    id: GroupEducationId
    kind: GroupKind
    held_on: date
    topics: tuple[str, ...]
    speaker: str
    present: tuple[PersonId, ...]
    session_id: SessionId | None = None
    recorded_by: OperatorId | None = None
    recorded_at: datetime | None = None


def class_problems(group: GroupEducation, today: date) -> Iterator[Problem]:
    """Yield what is missing or impossible; `field` names the part of the record."""
    if group.held_on > today:
        yield Problem(field="held_on", code="in_future")
    if not group.topics:
        yield Problem(field="topics", code="topic_missing")
    if not group.speaker.strip():
        yield Problem(field="speaker", code="speaker_missing")
    if not group.present:
        yield Problem(field="present", code="nobody_present")


def counted_in(visit: Visit, group: GroupEducation, asked: Collection[str]) -> Visit:
    """Return the visit of somebody who was there, with what the class adds to it.

    An answer that was given stays: nobody but the family knows better.

    Args:
        visit: Their visit on the day of the class.
        group: The class.
        asked: Codes of the questions on the cards of that visit.
    """
    topics = tuple(dict.fromkeys((*visit.education, *group.topics)))
    observations = visit.observations
    code = ASKED_BY.get(group.kind)
    if code in asked and code is not None and code not in observations:
        observations = {**observations, code: True}
    return replace(visit, education=topics, observations=observations)


def taken_out_of(visit: Visit, group: GroupEducation, others: Collection[GroupEducation]) -> Visit:
    """Return the visit without what a class added that is taken back.

    What another class of the day gives stays.
    """
    kept = {topic for other in others for topic in other.topics}
    topics = tuple(code for code in visit.education if code in kept or code not in group.topics)
    observations = visit.observations
    code = ASKED_BY.get(group.kind)
    if code is not None and not any(other.kind is group.kind for other in others):
        observations = {name: value for name, value in observations.items() if name != code}
    return replace(visit, education=topics, observations=observations)
