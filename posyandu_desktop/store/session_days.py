"""What belongs to each session day: who was present, the vials, the sign-off."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import (
    BandCounts,
    Closing,
    Lot,
    Opening,
    SessionDay,
    Summary,
    named,
)
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.sessions import session_of
from posyandu_desktop.store.transaction import transaction
from posyandu_desktop.store.visit_rows import NOT_AN_ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSession:
    """One line of the list of sessions: the day, how many were written down, how it stands."""

    session: Session
    visits: int
    started_at: datetime | None
    closed_at: datetime | None


class SessionDays:
    """What the session days of one open store hold."""

    def __init__(self, db: CipherDatabase, journal: Journal, outbox: Outbox) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox

    def get(self, session_id: SessionId) -> SessionDay:
        """Return what is kept of a session that is known to be there.

        Raises:
            KeyError: There is none with this id; asking for it is a bug.
        """
        row = self._db.row(
            """SELECT started_at, vitamin_a, closed_at, closed_by, note, summary, next_on
               FROM sessions WHERE id = ?""",
            (str(session_id),),
        )
        if row is None:
            raise KeyError(session_id)
        started_at, vitamin_a, closed_at, closed_by, note, summary, next_on = row
        closing = (
            Closing(
                at=from_text(closed_at),
                by=named(closed_by),
                summary=summary_of(json.loads(summary or "{}")),
                note=note or "",
            )
            if closed_at
            else None
        )
        return SessionDay(
            session_id=session_id,
            started_at=from_text(started_at) if started_at else None,
            opening=Opening(
                operators=self._operators(session_id),
                lots=self._lots(session_id),
                vitamin_a=None if vitamin_a is None else bool(vitamin_a),
            ),
            closing=closing,
            next_on=date.fromisoformat(next_on) if next_on else None,
        )

    def begin(self, session_id: SessionId, opening: Opening, at: datetime) -> None:
        """Open a day, or change what was said when it was opened; the first time stands.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            before = self.get(session_id)
            self._write(session_id, opening, before.started_at or at, at)
            # As it is kept: the order in which it was typed is no change.
            after = self.get(session_id).opening
            said = _said(after)
            if before.started_at is None:
                self._note("begin", session_id, said | {"started_at": to_text(at)})
            elif before.opening != after:
                self._note("change", session_id, changes(_said(before.opening), said))

    def close(self, session_id: SessionId, closing: Closing) -> None:
        """Sign a day off; what it came to is kept as it stands now.

        Raises:
            CannotSave: The disk did not take it.
        """
        kept = asdict(closing.summary)
        with transaction(self._db):
            self._db.execute(
                """UPDATE sessions SET closed = 1, closed_at = ?, closed_by = ?, note = ?,
                   summary = ? WHERE id = ?""",
                (
                    to_text(closing.at),
                    str(closing.by),
                    closing.note or None,
                    _json(kept),
                    str(session_id),
                ),
            )
            signed = {
                "at": to_text(closing.at),
                "by": str(closing.by),
                "note": closing.note,
                "summary": json.loads(_json(kept)),
            }
            self._note("close", session_id, signed)

    def plan_next(self, session_id: SessionId, day: date | None) -> None:
        """Say when the session after this one is; None is not known.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            before = self.get(session_id).next_on
            if before == day:
                return
            was, now = (each.isoformat() if each else None for each in (before, day))
            self._db.execute("UPDATE sessions SET next_on = ? WHERE id = ?", (now, str(session_id)))
            change = changes({"next_on": was}, {"next_on": now})
            self._note("plan_next", session_id, change)

    def next_after(self, day: date) -> date | None:
        """Return the next session later than a day, as the latest session says that says one."""
        row = self._db.row(
            """SELECT next_on FROM sessions WHERE next_on > ? ORDER BY held_on DESC, rowid DESC
               LIMIT 1""",
            (day.isoformat(),),
        )
        return date.fromisoformat(row[0]) if row else None

    def reopen(self, session_id: SessionId, reason: str) -> None:
        """Take the sign-off back; the journal keeps it, and why.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._db.execute(
                """UPDATE sessions SET closed = 0, closed_at = NULL, closed_by = NULL, note = NULL,
                   summary = NULL WHERE id = ?""",
                (str(session_id),),
            )
            self._note("reopen", session_id, {"reason": reason})

    def before(self, day: date, limit: int) -> list[PastSession]:
        """Return the sessions before a day that hold a visit or were opened, newest first."""
        rows = self._db.rows(
            f"""SELECT id, held_on, opened_by, closed, started_at, closed_at,
                  (SELECT count(*) FROM visits
                   WHERE session_id = sessions.id AND {NOT_AN_ERROR}) AS came
                FROM sessions WHERE held_on < ? AND (started_at IS NOT NULL
                  OR EXISTS (SELECT 1 FROM visits WHERE session_id = sessions.id))
                ORDER BY held_on DESC, rowid DESC LIMIT ?""",  # noqa: S608
            (day.isoformat(), limit),
        )
        return [
            PastSession(
                session=session_of(row[:4]),
                visits=row[6],
                started_at=from_text(row[4]) if row[4] else None,
                closed_at=from_text(row[5]) if row[5] else None,
            )
            for row in rows
        ]

    def first_recorded(self, session_id: SessionId) -> list[tuple[VisitId, date, datetime]]:
        """Return the visits of a session, the day each is of, and when it was first written down.

        What was copied from an older register was never written down here, and is left out.
        """
        rows = self._db.rows(
            f"""SELECT v.id, v.visited_on, (SELECT min(j.at) FROM journal AS j
                  WHERE j.kind = ?2 AND j.entity_id = v.id AND j.action = 'record') AS first
                FROM visits AS v WHERE v.session_id = ?1 AND {NOT_AN_ERROR} ORDER BY v.number""",  # noqa: S608
            (str(session_id), Kind.VISIT),
        )
        return [
            (VisitId(UUID(visit_id)), date.fromisoformat(visited_on), from_text(first))
            for visit_id, visited_on, first in rows
            if first is not None
        ]

    def lots_noted(self, session_id: SessionId) -> list[tuple[datetime, Lot]]:
        """Return the vials brought with when each was first written down, in that order."""
        rows = self._db.rows(
            """SELECT noted_at, vaccine, lot_number, expires_on FROM session_lots
               WHERE session_id = ? ORDER BY noted_at, vaccine, lot_number""",
            (str(session_id),),
        )
        return [(from_text(at), lot_of(*lot)) for at, *lot in rows]

    def _note(self, act: str, session_id: SessionId, change: Mapping[str, Any]) -> None:
        self._journal.write(act, Kind.SESSION, session_id, change)
        self._outbox.put(Kind.SESSION, session_id)

    def _operators(self, session_id: SessionId) -> tuple[Any, ...]:
        rows = self._db.rows(
            """SELECT operator_id FROM session_operators JOIN operators AS o ON o.id = operator_id
               WHERE session_id = ? ORDER BY o.name, o.id""",
            (str(session_id),),
        )
        return tuple(named(row[0]) for row in rows)

    def _lots(self, session_id: SessionId) -> tuple[Lot, ...]:
        rows = self._db.rows(
            """SELECT vaccine, lot_number, expires_on FROM session_lots WHERE session_id = ?
               ORDER BY vaccine, expires_on, lot_number""",
            (str(session_id),),
        )
        return tuple(lot_of(vaccine, lot, expires_on) for vaccine, lot, expires_on in rows)

    def _write(
        self, session_id: SessionId, opening: Opening, started_at: datetime, at: datetime
    ) -> None:
        key = str(session_id)
        noted = {_lot_key(lot): noted_at for noted_at, lot in self.lots_noted(session_id)}
        self._db.execute(
            "UPDATE sessions SET started_at = ?, vitamin_a = ? WHERE id = ?",
            (to_text(started_at), opening.vitamin_a, key),
        )
        for table in ("session_operators", "session_lots"):
            self._db.execute(f"DELETE FROM {table} WHERE session_id = ?", (key,))  # noqa: S608
        for operator in dict.fromkeys(opening.operators):
            self._db.execute("INSERT INTO session_operators VALUES (?, ?)", (key, str(operator)))
        for lot in opening.lots:
            expires_on = lot.expires_on.isoformat() if lot.expires_on else None
            noted_at = to_text(noted.get(_lot_key(lot), at))
            self._db.execute(
                "INSERT OR REPLACE INTO session_lots VALUES (?, ?, ?, ?, ?)",
                (key, lot.vaccine, lot.lot_number, expires_on, noted_at),
            )


def _lot_key(lot: Lot) -> tuple[str, str]:
    return lot.vaccine, lot.lot_number


def _said(opening: Opening) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(_json(asdict(opening)))
    return said


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str, sort_keys=True)


def lot_of(vaccine: str, lot_number: str, expires_on: str | None) -> Lot:
    """Return the vials of a lot as they are kept."""
    last = date.fromisoformat(expires_on) if expires_on else None
    return Lot(vaccine=vaccine, lot_number=lot_number, expires_on=last)


def summary_of(kept: Mapping[str, Any]) -> Summary:
    """Return the day in counts as it is kept."""
    plain = {
        "bands": tuple(BandCounts(**band) for band in kept.get("bands", ())),
        "lots": tuple(lot_of(**lot) for lot in kept.get("lots", ())),
        "open_points": {c: tuple(names) for c, names in kept.get("open_points", {}).items()},
        "went_home": tuple(kept.get("went_home", ())),
    }
    return Summary(**{**kept, **plain})
