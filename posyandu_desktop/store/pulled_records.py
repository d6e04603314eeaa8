"""What came of episodes, events, classes and session days, and which of them are not ours."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import COLUMNS, Fact, RecordKey, fact_of_columns

_ONE_OPEN = {"pregnancies": "woman_id", "feeding_episodes": "person_id"}


class PulledRecords:
    """What one open store knows of its servers beside people and visits."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def waiting(self, kind: Kind, limit: int, after: str = "") -> list[UUID]:
        """Return of which records of a kind something came, by id from `after` on, left out."""
        start = f"{kind}/"
        rows = self._db.rows(
            """SELECT DISTINCT record FROM pull_waiting
               WHERE record > ? AND record < ? ORDER BY record LIMIT ?""",
            (f"{start}{after}", f"{start}~", limit),
        )
        return [UUID(one.removeprefix(start)) for (one,) in rows]

    def came_of(self, key: RecordKey) -> list[Fact]:
        """Return what came of a record and waits."""
        return self._facts("pull_waiting WHERE record = ?", _text(key))

    def agreed(self, server: str, key: RecordKey) -> list[Fact]:
        """Return what was agreed last about a record."""
        return self._facts("server_copies WHERE server = ? AND record = ?", server, _text(key))

    def copy(self, server: str, key: str) -> Fact | None:
        """Return what was agreed last about one resource, by its `Type/id`, or None."""
        found = self._facts("server_copies WHERE server = ? AND key = ?", server, key)
        return found[0] if found else None

    def mark_foreign(self, key: RecordKey, device_id: UUID | None, updated_at: datetime) -> None:
        """Note that another laptop, or the Puskesmas, made a record."""
        kind, entity_id = key
        self._db.execute(
            """INSERT OR REPLACE INTO foreign_records (kind, entity_id, device_id, updated_at)
               VALUES (?, ?, ?, ?)""",
            (kind, str(entity_id), str(device_id) if device_id else None, to_text(updated_at)),
        )

    def foreign(self, key: RecordKey) -> tuple[UUID | None, datetime] | None:
        """Return which laptop made a record that is not ours, and when the server got it."""
        kind, entity_id = key
        row = self._db.row(
            "SELECT device_id, updated_at FROM foreign_records WHERE kind = ? AND entity_id = ?",
            (kind, str(entity_id)),
        )
        return (UUID(row[0]) if row[0] else None, from_text(row[1])) if row else None

    def is_foreign(self, key: RecordKey) -> bool:
        """Say whether somebody else made a record."""
        return self.foreign(key) is not None

    def lay_beside(self, person_id: PersonId) -> None:
        """Let open episodes of somebody lie beside those of who is taken for the same person."""
        for table, owner in _ONE_OPEN.items():
            self._db.execute(
                f"UPDATE {table} SET beside = 1 WHERE {owner} = ?",  # noqa: S608  # our own tables
                (str(person_id),),
            )

    def places(self, server: str, theirs: Iterable[str]) -> dict[str, str]:
        """Return by which `Type/id` of ours a server's resources are known here."""
        rows = self._db.rows(
            """SELECT theirs, ours FROM server_places
               WHERE server = ? AND theirs IN (SELECT value FROM json_each(?))""",
            (server, json.dumps(list(theirs))),
        )
        return dict(rows)

    def keep_places(self, server: str, found: Mapping[str, str]) -> None:
        """Keep by which `Type/id` of ours a server's resources are known here."""
        self._db.execute_each(
            "INSERT OR REPLACE INTO server_places (server, theirs, ours) VALUES (?, ?, ?)",
            [(server, theirs, ours) for theirs, ours in found.items()],
        )

    def _facts(self, where: str, *values: str) -> list[Fact]:
        rows = self._db.rows(f"SELECT {COLUMNS} FROM {where} ORDER BY key", values)  # noqa: S608
        return [fact_of_columns(row) for row in rows]


def _text(key: RecordKey) -> str:
    return "/".join(map(str, key))
