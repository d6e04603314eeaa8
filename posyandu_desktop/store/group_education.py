"""Classes and group education; kept for ever, each change stands in the journal."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.taken_back import mark
from posyandu_desktop.store.transaction import transaction

_COLUMNS = "id, kind, held_on, session_id, topics, speaker, recorded_by, recorded_at"
_SELECT = f"SELECT {_COLUMNS} FROM group_education"  # noqa: S608  # our own columns
_COUNTS = "taken_back IS NULL"
_OF_PERSON = (
    "WHERE taken_back IS NULL AND id IN"
    " (SELECT class_id FROM group_education_present WHERE person_id = ?)"
)


class GroupEducations:
    """The classes of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal, outbox: Outbox) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox

    def save(self, group: GroupEducation) -> None:
        """Add a class, or change one; the journal keeps what it was, and the outbox takes it.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._write(group, None)
            self._outbox.put(Kind.GROUP_EDUCATION, group.id)

    def save_pulled(self, group: GroupEducation, *, is_void: bool) -> None:
        """Save a class another laptop wrote down, as the server tells of it; it is not uploaded.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            before = self.find(group.id)
            was_void = before is not None and self.is_taken_back(group.id)
            if before != group:
                self._write(group, "pull")
            if was_void is not is_void:
                mark(self._db, self._journal, Kind.GROUP_EDUCATION, group.id, is_void=is_void)

    def take_back(self, group_id: GroupEducationId, why: Reason) -> None:
        """Let a class no longer count.

        Raises:
            CannotSave: The disk did not take it.
        """
        self._mark(group_id, why)

    def restore(self, group_id: GroupEducationId) -> None:
        """Let it count again.

        Raises:
            CannotSave: The disk did not take it.
        """
        self._mark(group_id, None)

    def get(self, group_id: GroupEducationId) -> GroupEducation:
        """Return a class that is known to be there.

        Raises:
            KeyError: There is none with this id; asking for it is a bug.
        """
        if found := self.find(group_id):
            return found
        raise KeyError(group_id)

    def find(self, group_id: GroupEducationId) -> GroupEducation | None:
        """Return the class with this id, whether it counts or not, or None."""
        return next(iter(self._found("WHERE id = ?", str(group_id))), None)

    def is_taken_back(self, group_id: GroupEducationId) -> bool:
        """Say whether a class no longer counts."""
        row = self._db.row("SELECT taken_back FROM group_education WHERE id = ?", (str(group_id),))
        return bool(row and row[0])

    def on(self, day: date) -> tuple[GroupEducation, ...]:
        """Return the classes of a day that count, in the order they were written down."""
        return self._found(
            f"WHERE held_on = ? AND {_COUNTS} ORDER BY recorded_at, id", day.isoformat()
        )

    def latest(self, limit: int) -> tuple[GroupEducation, ...]:
        """Return the classes that count, the newest day first."""
        return self._found(
            f"WHERE {_COUNTS} ORDER BY held_on DESC, recorded_at DESC LIMIT ?", limit
        )

    def of_person(self, person_id: PersonId) -> tuple[GroupEducation, ...]:
        """Return the classes somebody was at, the newest first."""
        return self._found(f"{_OF_PERSON} ORDER BY held_on DESC, recorded_at DESC", str(person_id))

    def _write(self, group: GroupEducation, act: str | None) -> None:
        before = self.find(group.id)
        columns = _columns(group)
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
        self._db.execute(
            f"""INSERT INTO group_education ({", ".join(columns)})
                VALUES ({", ".join("?" * len(columns))})
                ON CONFLICT (id) DO UPDATE SET {changed}""",  # noqa: S608  # our own columns
            tuple(columns.values()),
        )
        self._db.execute("DELETE FROM group_education_present WHERE class_id = ?", (str(group.id),))
        self._db.execute_each(
            "INSERT INTO group_education_present (class_id, position, person_id) VALUES (?, ?, ?)",
            [(str(group.id), place, str(one)) for place, one in enumerate(group.present)],
        )
        after = _state(group)
        if before is None:
            self._journal.write(act or "record", Kind.GROUP_EDUCATION, group.id, after)
        else:
            change = changes(_state(before), after)
            self._journal.write(act or "change", Kind.GROUP_EDUCATION, group.id, change)

    def _mark(self, group_id: GroupEducationId, why: Reason | None) -> None:
        plain = why.to_json() if why else None
        with transaction(self._db):
            self._db.execute(
                "UPDATE group_education SET taken_back = ? WHERE id = ?",
                (json.dumps(plain, ensure_ascii=False) if plain else None, str(group_id)),
            )
            action, change = ("take_back", {"reason": plain}) if plain else ("restore", {})
            self._journal.write(action, Kind.GROUP_EDUCATION, group_id, change)
            self._outbox.put(Kind.GROUP_EDUCATION, group_id)

    def _found(self, where: str, parameter: str | int) -> tuple[GroupEducation, ...]:
        rows = self._db.rows(f"{_SELECT} {where}", (parameter,))
        present = self._present([row[0] for row in rows])
        return tuple(_group(row, present.get(row[0], ())) for row in rows)

    def _present(self, ids: Sequence[str]) -> dict[str, list[PersonId]]:
        found: dict[str, list[PersonId]] = {}
        for class_id, person_id in self._db.rows(
            """SELECT class_id, person_id FROM group_education_present
               WHERE class_id IN (SELECT value FROM json_each(?)) ORDER BY class_id, position""",
            (json.dumps(list(ids)),),
        ):
            found.setdefault(class_id, []).append(PersonId(UUID(person_id)))
        return found


def _columns(group: GroupEducation) -> dict[str, Any]:
    return {
        "id": str(group.id),
        "kind": group.kind,
        "held_on": group.held_on.isoformat(),
        "session_id": str(group.session_id) if group.session_id else None,
        "topics": json.dumps(group.topics),
        "speaker": group.speaker,
        "recorded_by": str(group.recorded_by) if group.recorded_by else None,
        "recorded_at": to_text(group.recorded_at) if group.recorded_at else None,
    }


def _state(group: GroupEducation) -> dict[str, Any]:
    return _columns(group) | {"present": [str(one) for one in group.present]}


def _group(row: Any, present: Sequence[PersonId]) -> GroupEducation:
    group_id, kind, held_on, session_id, topics, speaker, recorded_by, recorded_at = row
    return GroupEducation(
        id=GroupEducationId(UUID(group_id)),
        kind=GroupKind(kind),
        held_on=date.fromisoformat(held_on),
        topics=tuple(json.loads(topics)),
        speaker=speaker,
        present=tuple(present),
        session_id=SessionId(UUID(session_id)) if session_id else None,
        recorded_by=OperatorId(UUID(recorded_by)) if recorded_by else None,
        recorded_at=from_text(recorded_at) if recorded_at else None,
    )
