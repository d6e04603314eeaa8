"""Visits with everything that happened there; saved whole, never deleted."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import Source, Visit, VisitId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.drafts import Drafts
from posyandu_desktop.store.instants import to_text
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.transaction import transaction
from posyandu_desktop.store.visit_rows import (
    FINDING_COLUMNS,
    NOT_AN_ERROR,
    PART_TABLES,
    SELECT,
    finding_of,
    finding_rows,
    journal_state,
    part_rows,
    visit_columns,
    visits_of,
)

if TYPE_CHECKING:
    from posyandu_desktop.domain.correction import Reason

_LOOKED_OVER = "UPDATE visits SET awaits_bidan = 0 WHERE id = ? AND awaits_bidan = 1"


class Visits:
    """The visits of one open store."""

    def __init__(
        self,
        db: CipherDatabase,
        journal: Journal,
        outbox: Outbox,
        drafts: Drafts,
        now: Callable[[], datetime],
    ) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox
        self._drafts = drafts
        self._now = now

    def save(
        self, visit: Visit, findings: Sequence[Finding] = (), why: "Reason | None" = None
    ) -> None:
        """Save the visit with its findings, queue it for upload, drop its draft: all, or nothing.

        Saving it again replaces every part; the journal keeps what it was before, and why.

        Raises:
            CannotSave: The disk did not take it; the draft stays.
        """
        with transaction(self._db):
            before = self.find(visit.id)
            self._write(visit, findings, replaces=before is not None)
            after = journal_state(visit)
            if before:
                change = changes(journal_state(before), after)
                said = {"reason": why.to_json()} if why else {}
                self._journal.write("change", Kind.VISIT, visit.id, change | said)
            else:
                self._journal.write("record", Kind.VISIT, visit.id, after)
            self._outbox.put(Kind.VISIT, visit.id)
            self._drafts.finish(visit.id)

    def save_history(
        self, visits: Iterable[Visit], findings: Mapping[VisitId, Sequence[Finding]] | None = None
    ) -> int:
        """Add visits copied from an older register; they are not uploaded.

        A visit that is there already stays as it is, so an import can be repeated. Return how
        many were added.
        """
        found = findings or {}
        added = 0
        with transaction(self._db):
            for visit in visits:
                if self._number(visit.id) is None:
                    self._write(visit, found.get(visit.id, ()), replaces=False)
                    # What was seen long ago is history: nobody has to look it over.
                    self._db.execute(_LOOKED_OVER, (str(visit.id),))
                    self._journal.write("import", Kind.VISIT, visit.id, {})
                    added += 1
        return added

    def save_pulled(self, visit: Visit, findings: Sequence[Finding]) -> None:
        """Save a visit another laptop recorded, as the server tells of it; it is not uploaded.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            before = self.find(visit.id)
            self._write(visit, findings, replaces=before is not None)
            self._db.execute(_LOOKED_OVER, (str(visit.id),))
            after = journal_state(visit)
            change = changes(journal_state(before), after) if before else {}
            self._journal.write("pull", Kind.VISIT, visit.id, change)

    def count(self, source: Source) -> int:
        """Return how many visits of one source there are."""
        row = self._db.row(
            f"SELECT count(*) FROM visits WHERE source = ? AND {NOT_AN_ERROR}",  # noqa: S608
            (source,),
        )
        return int(row[0])

    def get(self, visit_id: VisitId) -> Visit:
        """Return a visit that is known to be there.

        Raises:
            KeyError: There is none with this id; asking for it is a bug.
        """
        if visit := self.find(visit_id):
            return visit
        raise KeyError(visit_id)

    def find(self, visit_id: VisitId) -> Visit | None:
        """Return the visit with this id, or None."""
        rows = self._db.rows(f"{SELECT} WHERE id = ?", (str(visit_id),))
        return next(iter(visits_of(self._db, rows)), None)

    def of_person(
        self, person_id: PersonId, limit: int | None = None, *, with_errors: bool = False
    ) -> list[Visit]:
        """Return somebody's visits of every source, newest first.

        Records marked as entered in error are left out unless asked for.
        """
        rows = self._db.rows(
            f"""{SELECT} WHERE person_id = ? AND ({NOT_AN_ERROR} OR ?)
                ORDER BY visited_on DESC, number DESC LIMIT ?""",
            (str(person_id), with_errors, -1 if limit is None else limit),
        )
        return visits_of(self._db, rows)

    def of_people(self, person_ids: Iterable[PersonId]) -> list[Visit]:
        """Return the visits of several people, each one's newest first; errors are left out."""
        rows = self._db.rows(
            f"""{SELECT} WHERE person_id IN (SELECT value FROM json_each(?)) AND {NOT_AN_ERROR}
                ORDER BY person_id, visited_on DESC, number DESC""",  # noqa: S608
            (json.dumps([str(person_id) for person_id in person_ids]),),
        )
        return visits_of(self._db, rows)

    def of_session(
        self,
        session_id: SessionId,
        *,
        with_errors: bool = False,
        codes: Collection[str] | None = None,
    ) -> list[Visit]:
        """Return the visits of one session day in the order they were first saved.

        Args:
            session_id: Which session.
            with_errors: Whether records marked as entered in error are wanted too.
            codes: The observations that are wanted, where a list needs few of many; None reads all.
        """
        rows = self._db.rows(
            f"{SELECT} WHERE session_id = ? AND ({NOT_AN_ERROR} OR ?) ORDER BY number",
            (str(session_id), with_errors),
        )
        return visits_of(self._db, rows, codes)

    def at_home(self, first: date, last: date) -> list[Visit]:
        """Return the home visits from one day to another, both included, by their days."""
        rows = self._db.rows(
            f"""{SELECT} WHERE setting = 'rumah' AND visited_on BETWEEN ? AND ? AND {NOT_AN_ERROR}
                ORDER BY visited_on, number""",
            (first.isoformat(), last.isoformat()),
        )
        return visits_of(self._db, rows)

    def findings_of(self, visit_id: VisitId) -> tuple[Finding, ...]:
        """Return what was found at a visit, in the order it was saved."""
        return self.findings_of_many([visit_id]).get(visit_id, ())

    def findings_of_many(self, visit_ids: Iterable[VisitId]) -> dict[VisitId, tuple[Finding, ...]]:
        """Return what was found at each visit; a visit without findings is left out."""
        wanted = {str(visit_id): visit_id for visit_id in visit_ids}
        rows = self._db.rows(
            """SELECT visits.id, f.rule, f.code, f.severity, f.inputs, f.thresholds,
                      f.source, f.version
               FROM visits JOIN findings AS f ON f.visit = visits.number
               WHERE visits.id IN (SELECT value FROM json_each(?))
               ORDER BY f.visit, f.position""",
            (json.dumps(list(wanted)),),
        )
        return {
            wanted[visit_id]: tuple(finding_of(row[1:]) for row in group)
            for visit_id, group in groupby(rows, key=lambda row: row[0])
        }

    def _number(self, visit_id: VisitId) -> int | None:
        row = self._db.row("SELECT number FROM visits WHERE id = ?", (str(visit_id),))
        return row[0] if row else None

    def _write(self, visit: Visit, findings: Sequence[Finding], *, replaces: bool) -> None:
        columns = visit_columns(visit) | {"saved_at": to_text(self._now())}
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
        number = self._db.row(
            f"""INSERT INTO visits ({", ".join(columns)})
                VALUES ({", ".join("?" * len(columns))})
                ON CONFLICT (id) DO UPDATE SET {changed} RETURNING number""",  # noqa: S608
            tuple(columns.values()),
        )[0]
        if replaces:
            for table in (*PART_TABLES, "findings"):
                self._db.execute(f"DELETE FROM {table} WHERE visit = ?", (number,))  # noqa: S608
        rows = part_rows(number, visit)
        for table, found in rows.items():
            self._insert(table, PART_TABLES[table], found)
        if findings:
            self._insert("findings", FINDING_COLUMNS, finding_rows(number, findings))

    def _insert(self, table: str, columns: str, rows: Sequence[tuple[object, ...]]) -> None:
        marks = ", ".join("?" * len(rows[0]))
        self._db.execute_each(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)  # noqa: S608
