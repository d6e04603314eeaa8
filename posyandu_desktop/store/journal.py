"""Who changed what, when: lines that are only ever added, each sealed with the one before."""

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.transaction import transaction

COLUMNS = "seq, at, operator_id, action, kind, entity_id, change, hash"
_FIRST = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One act. `change` holds the record as it was made, or what was changed before and after."""

    seq: int
    at: datetime
    operator_id: OperatorId | None
    action: str
    kind: str
    entity_id: UUID
    change: dict[str, Any]
    hash: str


class Journal:
    """The journal of one open store, written in the name of one operator."""

    def __init__(
        self, db: CipherDatabase, operator_id: OperatorId | None, now: Callable[[], datetime]
    ) -> None:
        self._db = db
        self._operator = str(operator_id) if operator_id else None
        self._now = now

    def write(self, action: str, kind: str, entity_id: UUID, change: Mapping[str, Any]) -> None:
        """Add a line; inside a transaction it stands or falls with it."""
        with nullcontext() if self._db.conn.in_transaction else transaction(self._db):
            last = self._db.row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
            seq, previous = last or (0, _FIRST)
            line = (
                seq + 1,
                to_text(self._now()),
                self._operator,
                action,
                kind,
                str(entity_id),
                json.dumps(change, ensure_ascii=False, separators=(",", ":"), sort_keys=True),
            )
            self._db.execute(
                f"INSERT INTO journal ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                (*line, _seal(previous, line)),
            )

    def of(self, kind: str, entity_id: UUID) -> list[Line]:
        """Return the lines about one record, oldest first."""
        rows = self._db.rows(
            f"SELECT {COLUMNS} FROM journal WHERE kind = ? AND entity_id = ? ORDER BY seq",  # noqa: S608
            (kind, str(entity_id)),
        )
        return [line_of(row) for row in rows]

    def verify(self) -> int | None:
        """Return the number of the first line that was altered or is missing, or None."""
        previous = _FIRST
        rows = self._db.rows(f"SELECT {COLUMNS} FROM journal ORDER BY seq")  # noqa: S608
        for expected, row in enumerate(rows, start=1):
            if row[0] != expected or row[-1] != _seal(previous, row[:-1]):
                return expected
            previous = row[-1]
        return None


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return only what differs between two states of a record, as it was and as it is."""
    differing = [name for name in after if before.get(name) != after[name]]
    return {
        "before": {name: before.get(name) for name in differing},
        "after": {name: after[name] for name in differing},
    }


def _seal(previous: str, line: tuple[Any, ...]) -> str:
    text = json.dumps([previous, *line], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def line_of(row: Any) -> Line:
    """Return the line in a row of `COLUMNS`."""
    seq, at, operator_id, action, kind, entity_id, change, seal = row
    return Line(
        seq=seq,
        at=from_text(at),
        operator_id=OperatorId(UUID(operator_id)) if operator_id else None,
        action=action,
        kind=kind,
        entity_id=UUID(entity_id),
        change=json.loads(change),
        hash=seal,
    )
