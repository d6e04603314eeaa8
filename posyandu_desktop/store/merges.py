"""Two records of one person made one: both stay in the file, and it can be taken back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NewType
from uuid import UUID, uuid4

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import Person, PersonId, PersonStatus
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.expectations import unsettle
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.moving import Moved, key_text, move_back, move_rows
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.people import People
from posyandu_desktop.store.people_rows import person_columns
from posyandu_desktop.store.transaction import transaction

MergeId = NewType("MergeId", UUID)
KIND = "merge"
"""What the journal calls it; it does not travel."""

_SELECT = "SELECT id, kept_id, merged_id, merged_at, merged_by, reason, undone_at FROM merges"
_EPISODES = {
    "pregnancies": Kind.PREGNANCY,
    "feeding_episodes": Kind.FEEDING,
    "adverse_events": Kind.ADVERSE_EVENT,
}
_DERIVED = frozenset({"id", "name_words", "book_key", "merged_into"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """One record taken for another one; `undone_at` is None while it holds."""

    id: MergeId
    kept_id: PersonId
    merged_id: PersonId
    merged_at: datetime
    merged_by: OperatorId | None
    reason: str
    undone_at: datetime | None = None


class Merges:
    """The merges of one open store."""

    def __init__(
        self,
        db: CipherDatabase,
        journal: Journal,
        outbox: Outbox,
        people: People,
        now: Callable[[], datetime],
    ) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox
        self._people = people
        self._now = now

    def merge(
        self,
        standing: Person,
        merged_id: PersonId,
        by: OperatorId | None,
        reason: str,
        *,
        queue: bool = True,
    ) -> Merge:
        """Take one record for another; everything that happened to it is the other's from now on.

        Args:
            standing: The record that is kept, with the values that stand.
            merged_id: The record that is not met any more.
            by: Who says so.
            reason: Why, in their words.
            queue: Whether the server has to be told of the two; not when it told of them.

        Raises:
            NikTaken: A third person has the NIK. Nothing was changed.
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            kept, merged = self._people.get(standing.id), self._people.get(merged_id)
            done = Merge(
                id=MergeId(uuid4()),
                kept_id=kept.id,
                merged_id=merged.id,
                merged_at=self._now(),
                merged_by=by,
                reason=reason,
            )
            moved = move_rows(self._db, merged.id, kept.id)
            self._people.save(_hidden(merged, standing), queue=False)
            self._people.save(standing, queue=queue)
            self._write(done, {"kept": kept, "standing": standing, "merged": merged}, moved)
            self._settle(done, moved, queue=queue)
        return done

    def undo(self, merge: Merge, by: OperatorId | None, *, queue: bool = True) -> None:
        """Make two people of one again; `queue` as in `merge`.

        Each has the values of before, save where somebody changed the kept one meanwhile; what
        was recorded meanwhile stays with the kept one, and what was moved goes back.

        Raises:
            NikTaken: A third person has the NIK by now. Nothing was changed.
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            states = json.loads(
                self._db.row("SELECT fields FROM merges WHERE id = ?", (str(merge.id),))[0]
            )
            moved = self._moved(merge)
            for row in moved:
                move_back(self._db, row, merge.kept_id, merge.merged_id)
            kept = self._people.get(merge.kept_id)
            merged = self._people.get(merge.merged_id)
            restored = self._restored(kept, states["kept"], states["standing"])
            self._people.save(restored, queue=queue)
            now = person_columns(merged)
            self._people.save(self._restored(merged, states["merged"], now), queue=False)
            self._people.index(self._people.get(kept.id))
            self._db.execute(
                "UPDATE merges SET undone_at = ?, undone_by = ? WHERE id = ?",
                (to_text(self._now()), str(by) if by else None, str(merge.id)),
            )
            self._journal.write("undo", KIND, merge.id, {"undone": True})
            self._settle(merge, moved, queue=queue)

    def find(self, merge_id: MergeId) -> Merge | None:
        """Return the merge with this id, or None."""
        row = self._db.row(f"{_SELECT} WHERE id = ?", (str(merge_id),))
        return _merge(row) if row else None

    def latest(self, limit: int) -> list[Merge]:
        """Return the merges that hold, the last one first."""
        rows = self._db.rows(
            f"{_SELECT} WHERE undone_at IS NULL ORDER BY merged_at DESC, rowid DESC LIMIT ?",
            (limit,),
        )
        return [_merge(row) for row in rows]

    def into(self, kept_id: PersonId) -> list[Merge]:
        """Return the merges into somebody that hold, the last one first."""
        rows = self._db.rows(
            f"""{_SELECT} WHERE kept_id = ? AND undone_at IS NULL
                ORDER BY merged_at DESC, rowid DESC""",
            (str(kept_id),),
        )
        return [_merge(row) for row in rows]

    def _write(self, merge: Merge, states: Mapping[str, Person], moved: list[Moved]) -> None:
        by = str(merge.merged_by) if merge.merged_by else None
        ids = (str(merge.id), str(merge.kept_id), str(merge.merged_id))
        fields = json.dumps({name: person_columns(one) for name, one in states.items()})
        self._db.execute(
            """INSERT INTO merges (id, kept_id, merged_id, merged_at, merged_by, reason, fields)
               VALUES (?, ?, ?, ?, ?, ?, ?)""",
            (*ids, to_text(merge.merged_at), by, merge.reason, fields),
        )
        self._db.execute_each(
            """INSERT INTO merge_moves (merge_id, position, moved, holder, key)
               VALUES (?, ?, ?, ?, ?)""",
            [(ids[0], n, row.table, row.holder, key_text(row)) for n, row in enumerate(moved)],
        )
        lines = [f"{row.table}.{row.holder} {key_text(row)}" for row in moved]
        change = {"kept": ids[1], "merged": ids[2], "reason": merge.reason, "moved": lines}
        self._journal.write("merge", KIND, merge.id, change)

    def _moved(self, merge: Merge) -> list[Moved]:
        rows = self._db.rows(
            "SELECT moved, holder, key FROM merge_moves WHERE merge_id = ? ORDER BY position",
            (str(merge.id),),
        )
        return [Moved(table, holder, json.loads(key)) for table, holder, key in rows]

    def _settle(self, merge: Merge, moved: list[Moved], *, queue: bool) -> None:
        """Queue what travels under another name now, the kept one first, and look at both anew."""
        if queue:
            self._outbox.put_heard(Kind.PERSON, merge.merged_id)
        for row in moved:
            if row.table == "visits":
                self._settle_visit(row.key["number"])
            elif row.table == "people":
                self._settle_child(row.key["number"])
            elif row.table == "group_education_present":
                self._settle_class(row.key["class_id"])
            elif row.table in _EPISODES:
                self._outbox.put_heard(_EPISODES[row.table], UUID(row.key["id"]))
        for person_id in (merge.kept_id, merge.merged_id):
            unsettle(self._db, person_id)

    def _settle_visit(self, number: int) -> None:
        visit, person_id = self._db.row(
            "SELECT id, person_id FROM visits WHERE number = ?", (number,)
        )
        self._journal.write(
            "change", Kind.VISIT, UUID(visit), {"before": {}, "after": {"person_id": person_id}}
        )
        # What came from an older register was never sent, and is not sent now.
        self._outbox.put_heard(Kind.VISIT, UUID(visit))

    def _settle_child(self, number: int) -> None:
        child = self._db.row("SELECT id FROM people WHERE number = ?", (number,))[0]
        self._outbox.put_heard(Kind.PERSON, UUID(child))

    def _settle_class(self, class_id: str) -> None:
        rows = self._db.rows(
            "SELECT person_id FROM group_education_present WHERE class_id = ? ORDER BY position",
            (class_id,),
        )
        change = {"before": {}, "after": {"present": [person_id for (person_id,) in rows]}}
        self._journal.write("change", Kind.GROUP_EDUCATION, UUID(class_id), change)
        self._outbox.put_heard(Kind.GROUP_EDUCATION, UUID(class_id))

    def _restored(
        self, person: Person, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> Person:
        """Return somebody with the former value of each column that is as the merge left it."""
        now = person_columns(person)
        was = {
            name: before.get(name)
            for name, value in now.items()
            if name not in _DERIVED and value == after.get(name)
        }
        return replace(self._people.with_columns(person, was), merged_into=None)


def _hidden(merged: Person, standing: Person) -> Person:
    return replace(
        merged,
        nik=None if merged.nik == standing.nik else merged.nik,
        status=PersonStatus.MERGED,
        merged_into=standing.id,
    )


def _merge(row: Any) -> Merge:
    merge_id, kept_id, merged_id, merged_at, merged_by, reason, undone_at = row
    return Merge(
        id=MergeId(UUID(merge_id)),
        kept_id=PersonId(UUID(kept_id)),
        merged_id=PersonId(UUID(merged_id)),
        merged_at=from_text(merged_at),
        merged_by=OperatorId(UUID(merged_by)) if merged_by else None,
        reason=reason,
        undone_at=from_text(undone_at) if undone_at else None,
    )
