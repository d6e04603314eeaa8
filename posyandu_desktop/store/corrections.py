"""What was written by mistake: taken back with a reason, never deleted, and brought back.

Only the journal tells the reason. A visit taken back still travels, as entered in error: a server
keeps what nobody takes back.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEventId
from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import PregnancyId
from posyandu_desktop.domain.visit import Source, VisitId, VisitStatus
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.drafts import Drafts
from posyandu_desktop.store.expectations import unsettle
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.transaction import transaction
from posyandu_desktop.store.visit_rows import FINDING_COLUMNS, finding_rows

Episode = Literal[Kind.PREGNANCY, Kind.ADVERSE_EVENT]
_TABLES: dict[Episode, tuple[str, str]] = {
    Kind.PREGNANCY: ("pregnancies", "woman_id"),
    Kind.ADVERSE_EVENT: ("adverse_events", "person_id"),
}


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Something that no longer counts, and why."""

    id: UUID
    reason: Reason


class Corrections:
    """Takes records of one open store back, and brings them back."""

    def __init__(
        self, db: CipherDatabase, journal: Journal, outbox: Outbox, drafts: Drafts
    ) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox
        self._drafts = drafts

    def take_back_visit(self, visit_id: VisitId, why: Reason) -> None:
        """Mark a visit as entered in error, drop its draft, and queue it for upload.

        Raises:
            KeyError: There is no such visit; asking is a bug.
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._set_status(visit_id, VisitStatus.ENTERED_IN_ERROR, "take_back", why)
            self._drafts.finish(visit_id)

    def restore_visit(self, visit_id: VisitId) -> None:
        """Let a visit count again, as amended: it was another record for a while.

        Raises:
            KeyError: There is no such visit; asking is a bug.
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._set_status(visit_id, VisitStatus.AMENDED, "restore", None)

    def judge_again(self, visit_id: VisitId, findings: Sequence[Finding]) -> None:
        """Put other findings in the place of those of a visit, and queue it for upload.

        Raises:
            KeyError: There is no such visit; asking is a bug.
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            number, person_id, _ = self._row(visit_id)
            codes = self._db.rows(
                "SELECT code FROM findings WHERE visit = ? ORDER BY position", (number,)
            )
            self._db.execute("DELETE FROM findings WHERE visit = ?", (number,))
            if findings:
                marks = ", ".join("?" * len(FINDING_COLUMNS.split(",")))
                self._db.execute_each(
                    f"INSERT INTO findings ({FINDING_COLUMNS}) VALUES ({marks})",  # noqa: S608
                    finding_rows(number, findings),
                )
            unsettle(self._db, person_id)
            change = {
                "before": {"findings": [code for (code,) in codes]},
                "after": {"findings": [one.code for one in findings]},
            }
            self._journal.write("judge_again", Kind.VISIT, visit_id, change)
            self._send(visit_id)

    def take_back(
        self, kind: Episode, entity_id: PregnancyId | AdverseEventId, why: Reason
    ) -> None:
        """Let a pregnancy or an adverse event no longer count.

        Raises:
            CannotSave: The disk did not take it.
        """
        self._mark(kind, entity_id, json.dumps(why.to_json(), ensure_ascii=False))

    def restore(self, kind: Episode, entity_id: PregnancyId | AdverseEventId) -> None:
        """Let it count again.

        Raises:
            CannotSave: The disk did not take it.
            IntegrityError: She has another open pregnancy by now, which the service says first.
        """
        self._mark(kind, entity_id, None)

    def taken_back(self, kind: Episode, person_id: PersonId) -> tuple[TakenBack, ...]:
        """Return what of somebody's pregnancies or events no longer counts."""
        table, owner = _TABLES[kind]
        rows = self._db.rows(
            f"SELECT id, taken_back FROM {table}"  # noqa: S608  # our own tables
            f" WHERE {owner} = ? AND taken_back IS NOT NULL ORDER BY id",
            (str(person_id),),
        )
        return tuple(TakenBack(UUID(one), Reason.from_json(json.loads(why))) for one, why in rows)

    def _mark(self, kind: Episode, entity_id: UUID, taken_back: str | None) -> None:
        table, _ = _TABLES[kind]
        with transaction(self._db):
            self._db.execute(
                f"UPDATE {table} SET taken_back = ? WHERE id = ?",  # noqa: S608  # our own tables
                (taken_back, str(entity_id)),
            )
            change = {"reason": json.loads(taken_back)} if taken_back else {}
            self._journal.write("take_back" if taken_back else "restore", kind, entity_id, change)
            self._outbox.put(kind, entity_id)

    def _set_status(
        self, visit_id: VisitId, status: VisitStatus, action: str, why: Reason | None
    ) -> None:
        number, person_id, before = self._row(visit_id)
        self._db.execute("UPDATE visits SET status = ? WHERE number = ?", (status, number))
        unsettle(self._db, person_id)
        change: dict[str, Any] = {"before": {"status": before}, "after": {"status": status}}
        if why is not None:
            change["reason"] = why.to_json()
        self._journal.write(action, Kind.VISIT, visit_id, change)
        self._send(visit_id)

    def _send(self, visit_id: VisitId) -> None:
        """Queue a visit, unless it was only copied here and no server ever heard of it."""
        row = self._db.row("SELECT source FROM visits WHERE id = ?", (str(visit_id),))
        waits = self._outbox.entry(Kind.VISIT, visit_id)
        received = self._outbox.receipt(Kind.VISIT, visit_id)
        if row[0] != Source.IMPORT or waits is not None or received is not None:
            self._outbox.put(Kind.VISIT, visit_id)

    def _row(self, visit_id: VisitId) -> tuple[int, PersonId, str]:
        row = self._db.row(
            "SELECT number, person_id, status FROM visits WHERE id = ?", (str(visit_id),)
        )
        if row is None:
            raise KeyError(visit_id)
        return row[0], PersonId(UUID(row[1])), row[2]
