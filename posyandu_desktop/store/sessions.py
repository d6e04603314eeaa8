"""Session days (hari buka) and who came."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.transaction import transaction

_SELECT = "SELECT id, held_on, opened_by, closed FROM sessions"
_OURS_FIRST = """EXISTS (SELECT 1 FROM foreign_records
    WHERE kind = 'session' AND entity_id = sessions.id), rowid DESC"""


class Sessions:
    """The session days of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def save(self, session: Session) -> None:
        """Add or change a session day."""
        columns = (
            str(session.id),
            session.held_on.isoformat(),
            str(session.opened_by) if session.opened_by else None,
            session.closed,
        )
        with transaction(self._db):
            self._db.execute(
                """INSERT INTO sessions (id, held_on, opened_by, closed) VALUES (?, ?, ?, ?)
                   ON CONFLICT (id) DO UPDATE SET held_on = excluded.held_on,
                     opened_by = excluded.opened_by, closed = excluded.closed""",
                columns,
            )
            self._journal.write(
                "close" if session.closed else "open",
                "session",
                session.id,
                {"held_on": columns[1], "opened_by": columns[2], "closed": session.closed},
            )

    def on(self, day: date) -> Session | None:
        """Return the session held on this day, or None; one of this laptop before any other's."""
        return self._one(f"WHERE held_on = ? ORDER BY {_OURS_FIRST} LIMIT 1", day.isoformat())

    def get(self, session_id: SessionId) -> Session:
        """Return a session that is known to be there.

        Raises:
            KeyError: There is none with this id; asking for it is a bug.
        """
        if session := self._one("WHERE id = ?", str(session_id)):
            return session
        raise KeyError(session_id)

    def latest(self) -> Session | None:
        """Return the session with the latest day, or None before the first."""
        return self._one(f"ORDER BY held_on DESC, {_OURS_FIRST} LIMIT 1")

    def held_before(self, day: date, limit: int) -> list[date]:
        """Return the days of the last sessions before a day, the newest in front."""
        rows = self._db.rows(
            "SELECT DISTINCT held_on FROM sessions WHERE held_on < ? ORDER BY held_on DESC LIMIT ?",
            (day.isoformat(), limit),
        )
        return [date.fromisoformat(row[0]) for row in rows]

    def attended(self, session_id: SessionId) -> dict[PersonId, datetime]:
        """Return who came to a session and when their visit was recorded."""
        rows = self._db.rows(
            """SELECT person_id, coalesce(recorded_at, saved_at) AS at FROM visits
               WHERE session_id = ? AND status <> ? ORDER BY at""",
            (str(session_id), VisitStatus.ENTERED_IN_ERROR),
        )
        return {PersonId(UUID(person_id)): from_text(at) for person_id, at in rows}

    def _one(self, where: str, *parameters: str) -> Session | None:
        row = self._db.row(f"{_SELECT} {where}", parameters)
        return session_of(row) if row else None


def session_of(row: Any) -> Session:
    """Return the session of a row: id, day, who opened it, whether it is closed."""
    session_id, held_on, opened_by, closed = row
    return Session(
        id=SessionId(UUID(session_id)),
        held_on=date.fromisoformat(held_on),
        opened_by=OperatorId(UUID(opened_by)) if opened_by else None,
        closed=bool(closed),
    )
