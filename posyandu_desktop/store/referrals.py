"""Referrals that nobody has closed yet, and what becomes of them after the visit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Referral, Visit, VisitId, VisitStatus
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.people import People
from posyandu_desktop.store.transaction import transaction
from posyandu_desktop.store.visit_rows import (
    NOT_AN_ERROR,
    PART_TABLES,
    SELECT,
    journal_state,
    part_rows,
    visits_of,
)

_OPEN = f"""{SELECT} WHERE {NOT_AN_ERROR}
    AND number IN (SELECT visit FROM referrals WHERE state <> 'closed')"""  # noqa: S608
_OLDEST_FIRST = "ORDER BY visited_on, number"


@dataclass(frozen=True, slots=True)
class OpenReferral:
    """A referral with the visit it was made at."""

    person: Person
    visit: Visit
    referral: Referral


class Referrals:
    """The referrals of one open store."""

    def __init__(
        self, db: CipherDatabase, journal: Journal, outbox: Outbox, people: People
    ) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox
        self._people = people

    def open(self) -> tuple[OpenReferral, ...]:
        """Return every open referral of the posyandu, the oldest first."""
        return self._found(self._db.rows(f"{_OPEN} {_OLDEST_FIRST}"))

    def open_of(self, person_id: PersonId) -> tuple[OpenReferral, ...]:
        """Return somebody's open referrals, the oldest first."""
        return self._found(
            self._db.rows(f"{_OPEN} AND person_id = ? {_OLDEST_FIRST}", (str(person_id),))
        )

    def save(self, visit_id: VisitId, referral: Referral) -> None:
        """Save what became of a referral, and queue its visit, which is amended by it.

        Whoever recorded the visit stays its author, its findings stay as they were found, and so
        does a draft of it: only the journal names who told of the referral.

        Raises:
            KeyError: No such visit counts, or it referred nobody; both are bugs.
            CannotSave: The disk did not take it.
        """
        self._save(visit_id, referral, queue=True)

    def take_over(self, visit_id: VisitId, referral: Referral) -> None:
        """Save what the Puskesmas itself wrote at the server, which so has it already."""
        self._save(visit_id, referral, queue=False)

    def _save(self, visit_id: VisitId, referral: Referral, *, queue: bool) -> None:
        with transaction(self._db):
            rows = self._db.rows(f"{SELECT} WHERE id = ? AND {NOT_AN_ERROR}", (str(visit_id),))
            before = next(iter(visits_of(self._db, rows)), None)
            if before is None or before.referral is None:
                raise KeyError(visit_id)
            after = replace(before, referral=referral, status=VisitStatus.AMENDED)
            self._write(rows[0][0], after)
            self._journal.write(
                "change", Kind.VISIT, visit_id, changes(journal_state(before), journal_state(after))
            )
            if queue:
                self._outbox.put(Kind.VISIT, visit_id)

    def _write(self, number: int, visit: Visit) -> None:
        row = part_rows(number, visit)["referrals"][0]
        columns = PART_TABLES["referrals"]
        marks = ", ".join("?" * len(row))
        self._db.execute(f"REPLACE INTO referrals ({columns}) VALUES ({marks})", row)  # noqa: S608
        self._db.execute("UPDATE visits SET status = ? WHERE number = ?", (visit.status, number))

    def _found(self, rows: Sequence[Any]) -> tuple[OpenReferral, ...]:
        visits = visits_of(self._db, rows)
        people = self._people.get_many([visit.person_id for visit in visits])
        return tuple(
            OpenReferral(people[visit.person_id], visit, visit.referral)
            for visit in visits
            if visit.referral is not None
        )
