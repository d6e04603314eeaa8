"""A class as it is typed, and read. No Qt in here."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self
from uuid import uuid4

from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import Session
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import DateProblem, parse_date, type_date

PROBLEM_WORDS = {
    "in_future": "Tanggal ini belum tiba. Periksa tanggalnya.",
    "topic_missing": "Pilih sedikitnya satu pokok bahasan.",
    "speaker_missing": "Tulis siapa yang berbicara.",
    "nobody_present": "Tandai siapa yang hadir.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedClass:
    """What stands on the form; `editing` is the class it was opened with."""

    kind: GroupKind = GroupKind.TALK
    day: str = ""
    speaker: str = ""
    topics: tuple[str, ...] = ()
    present: tuple[PersonId, ...] = ()
    editing: GroupEducation | None = None

    @classmethod
    def of(cls, group: GroupEducation) -> Self:
        """Return a saved class as if it had just been typed."""
        on = group.held_on
        return cls(
            kind=group.kind,
            day=type_date(on),
            speaker=group.speaker,
            topics=group.topics,
            present=group.present,
            editing=group,
        )

    def with_topic(self, code: str, *, told: bool) -> Self:
        """Return the class with a topic more, or less."""
        others = tuple(one for one in self.topics if one != code)
        return replace(self, topics=(*others, code) if told else others)

    def turned(self, person_id: PersonId) -> Self:
        """Return the class with somebody there who was not, or the other way round."""
        others = tuple(one for one in self.present if one != person_id)
        is_there = person_id in self.present
        return replace(self, present=others if is_there else (*others, person_id))

    def held_on(self, today: date) -> date | DateProblem:
        """Return the day that was typed."""
        return parse_date(self.day, today=today, future=True)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What cannot be read, by field."""

    notes: dict[str, str] = field(default_factory=dict)


def read(typed: TypedClass, session: Session, today: date) -> GroupEducation | Unreadable:
    """Return the class that was typed, or what cannot be read of it."""
    on = typed.held_on(today)
    if isinstance(on, DateProblem):
        return Unreadable({"held_on": on.text})
    before = typed.editing
    return GroupEducation(
        id=before.id if before else GroupEducationId(uuid4()),
        kind=typed.kind,
        held_on=on,
        topics=typed.topics,
        speaker=typed.speaker.strip(),
        present=typed.present,
        session_id=session.id if on == session.held_on else None,
    )


def problem_words(code: str) -> str:
    """Return what is wrong and what to do."""
    return tr(PROBLEM_WORDS[code])
