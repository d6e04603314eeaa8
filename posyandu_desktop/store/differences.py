"""What two laptops wrote differently and only people can decide; nothing is ever removed."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.transaction import transaction

_COLUMNS = "kind, entity_id, field, ours, theirs, ours_by, ours_at, device_id, theirs_at"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field of one record that two sides know differently.

    Attributes:
        number: Its running number; 0 before it is kept.
        ours: What was typed on this laptop, a plain value.
        theirs: What the server holds, a plain value.
        device_id: The other laptop; None when it was the Puskesmas.
        theirs_at: When the server got it, by the server's clock.
    """

    kind: Kind
    entity_id: UUID
    field: str
    ours: Any
    theirs: Any
    theirs_at: datetime
    ours_by: OperatorId | None = None
    ours_at: datetime | None = None
    device_id: UUID | None = None
    number: int = 0


class Differences:
    """The differences of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal, now: Callable[[], datetime]) -> None:
        self._db = db
        self._journal = journal
        self._now = now

    def add(self, found: Difference) -> bool:
        """Keep a difference, and say whether it is new.

        One about the same field with the same values is kept once; decided, it is asked again only
        when the server got that value anew.
        """
        row = (
            found.kind,
            str(found.entity_id),
            found.field,
            json.dumps(found.ours, ensure_ascii=False),
            json.dumps(found.theirs, ensure_ascii=False),
        )
        known = self._db.row(
            """SELECT 1 FROM differences WHERE kind = ? AND entity_id = ? AND field = ?
               AND ours = ? AND theirs = ? AND (settled_at IS NULL OR theirs_at = ?)""",
            (*row, to_text(found.theirs_at)),
        )
        if known:
            return False
        self._db.execute(
            f"INSERT INTO differences ({_COLUMNS}, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                *row,
                str(found.ours_by) if found.ours_by else None,
                to_text(found.ours_at) if found.ours_at else None,
                str(found.device_id) if found.device_id else None,
                to_text(found.theirs_at),
                to_text(self._now()),
            ),
        )
        return True

    def open(self) -> tuple[Difference, ...]:
        """Return what nobody has decided yet, the first found first."""
        return self._found("settled_at IS NULL")

    def count(self) -> int:
        """Return how many nobody has decided yet."""
        row = self._db.row("SELECT count(*) FROM differences WHERE settled_at IS NULL")
        return int(row[0])

    def every(self) -> tuple[Difference, ...]:
        """Return all of them, decided or not."""
        return self._found("1")

    def settle(self, difference: Difference, choice: str, by: OperatorId | None) -> None:
        """Note that somebody decided; the journal keeps both values.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._db.execute(
                """UPDATE differences SET settled_at = ?, settled_by = ?, choice = ?
                   WHERE number = ?""",
                (to_text(self._now()), str(by) if by else None, choice, difference.number),
            )
            change = {
                "field": difference.field,
                "ours": difference.ours,
                "theirs": difference.theirs,
                "choice": choice,
            }
            self._journal.write("settle", "difference", difference.entity_id, change)

    def _found(self, where: str) -> tuple[Difference, ...]:
        rows = self._db.rows(
            f"SELECT number, {_COLUMNS} FROM differences WHERE {where} ORDER BY number"  # noqa: S608
        )
        return tuple(_difference(row) for row in rows)


def _difference(row: Any) -> Difference:
    number, kind, entity_id, field, ours, theirs, ours_by, ours_at, device_id, theirs_at = row
    return Difference(
        number=number,
        kind=Kind(kind),
        entity_id=UUID(entity_id),
        field=field,
        ours=json.loads(ours),
        theirs=json.loads(theirs),
        ours_by=OperatorId(UUID(ours_by)) if ours_by else None,
        ours_at=from_text(ours_at) if ours_at else None,
        device_id=UUID(device_id) if device_id else None,
        theirs_at=from_text(theirs_at),
    )
