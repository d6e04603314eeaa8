"""Session days of other laptops, put beside those of this one."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import SessionDay
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import to_text
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.session_days import SessionDays
from posyandu_desktop.store.sessions import Sessions
from posyandu_desktop.store.transaction import transaction


class PulledDays:
    """Writes what the server tells of session days into one open store; nothing is uploaded."""

    def __init__(
        self,
        db: CipherDatabase,
        journal: Journal,
        stores: tuple[Sessions, SessionDays],
        now: Callable[[], datetime],
    ) -> None:
        self._db = db
        self._journal = journal
        self._sessions, self._days = stores
        self._now = now

    def find(self, session_id: SessionId) -> tuple[Session, SessionDay] | None:
        """Return a session with what is kept of its day, or None."""
        try:
            return self._sessions.get(session_id), self._days.get(session_id)
        except KeyError:
            return None

    def save(self, session: Session, day: SessionDay) -> None:
        """Keep a session with its day.

        Raises:
            CannotSave: The disk did not take it.
        """
        columns = _columns(session, day)
        with transaction(self._db):
            known = self.find(session.id)
            changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
            self._db.execute(
                f"""INSERT INTO sessions ({", ".join(columns)})
                    VALUES ({", ".join("?" * len(columns))})
                    ON CONFLICT (id) DO UPDATE SET {changed}""",  # noqa: S608  # our own columns
                tuple(columns.values()),
            )
            self._write_opening(day)
            now = _said(session, day)
            change = changes(_said(*known), now) if known else now
            self._journal.write("pull", Kind.SESSION, session.id, change)

    def _write_opening(self, day: SessionDay) -> None:
        key = str(day.session_id)
        noted = {
            (lot.vaccine, lot.lot_number): at for at, lot in self._days.lots_noted(day.session_id)
        }
        for table in ("session_operators", "session_lots"):
            self._db.execute(f"DELETE FROM {table} WHERE session_id = ?", (key,))  # noqa: S608
        self._db.execute_each(
            "INSERT INTO session_operators VALUES (?, ?)",
            [(key, str(one)) for one in day.opening.operators],
        )
        since = day.started_at or self._now()
        self._db.execute_each(
            "INSERT OR REPLACE INTO session_lots VALUES (?, ?, ?, ?, ?)",
            [
                (
                    key,
                    lot.vaccine,
                    lot.lot_number,
                    lot.expires_on.isoformat() if lot.expires_on else None,
                    to_text(noted.get((lot.vaccine, lot.lot_number), since)),
                )
                for lot in day.opening.lots
            ],
        )


def _columns(session: Session, day: SessionDay) -> dict[str, Any]:
    closing = day.closing
    return {
        "id": str(session.id),
        "held_on": session.held_on.isoformat(),
        "opened_by": str(session.opened_by) if session.opened_by else None,
        "closed": session.closed,
        "started_at": to_text(day.started_at) if day.started_at else None,
        "vitamin_a": day.opening.vitamin_a,
        "closed_at": to_text(closing.at) if closing else None,
        "closed_by": str(closing.by) if closing else None,
        "note": (closing.note or None) if closing else None,
        "summary": _json(asdict(closing.summary)) if closing else None,
        "next_on": day.next_on.isoformat() if day.next_on else None,
    }


def _said(session: Session, day: SessionDay) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(_json(asdict(day)))
    return {**said, "held_on": session.held_on.isoformat(), "closed": session.closed}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str, sort_keys=True)
