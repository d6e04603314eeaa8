"""What waits for a midwife, and what she signed: beside the visit, which stays as it was typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.people import People
from posyandu_desktop.store.transaction import transaction
from posyandu_desktop.store.visit_rows import (
    PART_TABLES,
    SELECT,
    journal_state,
    part_rows,
    visit_columns,
    visits_of,
)

_AWAITING = "awaits_bidan = 1"
_COLUMNS = ("verified_by", "verified_at", "awaits_bidan")
_SIGNED_PARTS = ("immunizations", "referrals")


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A visit that a midwife has not looked over as it stands."""

    person: Person
    visit: Visit


class Signatures:
    """The signatures of one open store."""

    def __init__(
        self, db: CipherDatabase, journal: Journal, outbox: Outbox, people: People
    ) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox
        self._people = people

    def count(self) -> int:
        """Count the visits that wait."""
        return int(self._db.row(f"SELECT count(*) FROM visits WHERE {_AWAITING}")[0])  # noqa: S608

    def awaiting(self, limit: int) -> tuple[Awaiting, ...]:
        """Return the first of the visits that wait, the newest day first."""
        rows = self._db.rows(
            f"{SELECT} WHERE {_AWAITING} ORDER BY visited_on DESC, number LIMIT ?", (limit,)
        )
        visits = visits_of(self._db, rows)
        people = self._people.get_many([visit.person_id for visit in visits])
        return tuple(Awaiting(people[visit.person_id], visit) for visit in visits)

    def save(self, before: Visit, after: Visit) -> None:
        """Keep the signatures of a visit of which nothing else changed, and queue it with them.

        It is no amendment: what was found is the same, and only who answers for it is added.

        Raises:
            CannotSave: The disk did not take it.
        """
        columns = visit_columns(after)
        marks = ", ".join(f"{name} = ?" for name in _COLUMNS)
        values = tuple(columns[name] for name in _COLUMNS)
        with transaction(self._db):
            number = self._db.row(
                f"UPDATE visits SET {marks} WHERE id = ? RETURNING number",  # noqa: S608
                (*values, str(after.id)),
            )[0]
            rows = part_rows(number, after)
            for table in _SIGNED_PARTS:
                self._replace(table, number, rows.get(table, []))
            change = changes(journal_state(before), journal_state(after))
            self._journal.write("verify", Kind.VISIT, after.id, change)
            self._outbox.put_heard(Kind.VISIT, after.id)

    def _replace(self, table: str, number: int, rows: Sequence[tuple[object, ...]]) -> None:
        self._db.execute(f"DELETE FROM {table} WHERE visit = ?", (number,))  # noqa: S608
        for row in rows:
            marks = ", ".join("?" * len(row))
            self._db.execute(
                f"INSERT INTO {table} ({PART_TABLES[table]}) VALUES ({marks})",  # noqa: S608
                row,
            )
