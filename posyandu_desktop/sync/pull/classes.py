"""Classes of other laptops; who wrote one down alone may change it, for visits hang on it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.meeting import Rule, as_list, listed
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.terms import OWN_CODES
from posyandu_desktop.sync.pull.keeping import VOID, Told, day_of, head, part
from posyandu_desktop.sync.pull.named import named
from posyandu_desktop.sync.pull.received import ReceivedRecord


def read_group(got: ReceivedRecord) -> dict[str, Any] | None:
    """Return what the Group of a class says."""
    kind = got.code.own("group-education")
    if kind is None or kind.code not in set(GroupKind):
        return None
    members = (one.entity.known_id_of("Patient") for one in got.member)
    tags = {tag.system: tag.code for tag in got.meta.tag}
    of = {
        "kind": kind.code,
        "present": as_list(str(one) for one in members if one),
        "session": tags.get(f"{OWN_CODES}/session"),
        VOID: got.active is False,
    }
    return part(of, leads=True)


def read_topic(got: ReceivedRecord) -> dict[str, Any] | None:
    """Return what the Procedure of one topic says: when, who led it, who wrote it down."""
    topic = got.code.own("education")
    if topic is None:
        return None
    by = named(got.recorder, "")
    speakers = (one.actor.display for one in got.performer if one.actor.display)
    of = {
        "topic": topic.code,
        "held_on": day_of(got.performedDateTime),
        "speaker": next(speakers, None),
        "recorded_by": by["id"] if by else None,
        VOID: got.is_void,
    }
    return part(of, by)


class Classes:
    """Classes between the wire and the store."""

    kind = Kind.GROUP_EDUCATION
    rules: Mapping[str, Rule] = {}
    has_one_writer = True
    is_somebodys = False

    def __init__(self, store: Store) -> None:
        self._store = store

    def told(self, facts: Sequence[Fact]) -> Told | None:
        """Return what the server's parts say; None while it is not whole.

        Who was there is told by today's records: a merged one is the one that was kept.
        """
        group = head(facts)
        if group is None:
            return None
        is_void = bool(group.says["of"][VOID])
        topics = [fact.says["of"] for fact in facts if not fact.says["leads"]]
        taught = [one for one in topics if is_void or not one[VOID]]
        if not taught or not taught[0]["held_on"]:
            return None
        last = taught[0]
        return {
            **group.says["of"],
            "topics": as_list(one["topic"] for one in taught),
            **{name: last[name] for name in ("held_on", "speaker", "recorded_by")},
        }

    def find(self, record_id: UUID) -> Told | None:
        """Return the class of this laptop as it would be told, or None."""
        group = self._store.classes.find(GroupEducationId(record_id))
        if group is None:
            return None
        return {**told_of(group), VOID: self._store.classes.is_taken_back(group.id)}

    def former(self, _record_id: UUID, *, is_typed: bool) -> list[Told]:  # noqa: ARG002
        """Return nothing: who may change a class needs not be told apart."""
        return []

    def put(
        self, record_id: UUID, _owner: PersonId | None, values: Told, _changed: frozenset[str]
    ) -> bool:
        """Keep a class; False while somebody who was there has not come."""
        people = [PersonId(UUID(one)) for one in listed(values["present"])]
        known = [self._store.people.known_as(one) for one in people]
        present = tuple(dict.fromkeys(one.id for one in known if one))
        by, day = values["recorded_by"], values["session"]
        kept = self._store.classes.find(GroupEducationId(record_id))
        group = GroupEducation(
            id=GroupEducationId(record_id),
            kind=GroupKind(str(values["kind"])),
            held_on=date.fromisoformat(str(values["held_on"])),
            topics=tuple(listed(values["topics"])),
            speaker=str(values["speaker"] or ""),
            present=present,
            session_id=self._session(str(day)) if day else None,
            recorded_by=OperatorId(UUID(str(by))) if by else None,
            recorded_at=kept.recorded_at if kept else None,
        )
        self._store.classes.save_pulled(group, is_void=bool(values[VOID]))
        return all(known)

    def _session(self, told: str) -> SessionId | None:
        """Return the session day, if this laptop knows it."""
        try:
            return self._store.sessions.get(SessionId(UUID(told))).id
        except (KeyError, ValueError):
            return None


def told_of(group: GroupEducation) -> Told:
    """Return a class that counts in plain values, as the wire tells of it."""
    return {
        "kind": group.kind.value,
        "held_on": group.held_on.isoformat(),
        "topics": as_list(group.topics),
        "speaker": group.speaker.strip() or None,
        "present": as_list(str(one) for one in group.present),
        "session": str(group.session_id) if group.session_id else None,
        "recorded_by": str(group.recorded_by) if group.recorded_by else None,
        VOID: False,
    }
