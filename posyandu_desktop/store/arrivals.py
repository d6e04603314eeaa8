"""Who came to a session, at which of the five steps they are, and who served them at each."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.transaction import transaction

FIRST_STEP, LAST_STEP = 1, 5
KIND = "arrival"
WENT_HOME, CAME_BACK = "go home", "come back"
_COLUMNS = "session_id, person_id, arrived_at, step, taken_by, changed_at, registered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Somebody who is here.

    Attributes:
        step: At which of the five steps, 1 to 5.
        taken_by: Who has them; None while they wait.
        changed_at: Since when they are at this step.
        registered: Somebody said so; False when only their visit was opened.
    """

    session_id: SessionId
    person_id: PersonId
    arrived_at: datetime
    step: int = FIRST_STEP
    taken_by: OperatorId | None = None
    changed_at: datetime
    registered: bool = True


class Arrivals:
    """The arrivals of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def save(self, arrival: Arrival) -> None:
        """Add an arrival, or change it; who has them is remembered for the step.

        Raises:
            CannotSave: The disk did not take it.
        """
        before = self.of(arrival.session_id, arrival.person_id)
        if before == arrival:
            return
        columns = _columns(arrival)
        with transaction(self._db):
            self._db.execute(
                f"REPLACE INTO arrivals ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                tuple(columns.values()),
            )
            if arrival.taken_by is not None:
                self._served(arrival, arrival.step, arrival.taken_by)
            # Who has somebody in hand changes at every look; what is kept for ever is the rest.
            if before is None:
                self._journal.write("arrive", KIND, arrival.person_id, columns)
            elif (before.step, before.registered) != (arrival.step, arrival.registered):
                self._journal.write("change", KIND, arrival.person_id, columns)

    def note_served(self, arrival: Arrival, step: int, operator_id: OperatorId) -> None:
        """Remember who served somebody at a step."""
        with transaction(self._db):
            self._served(arrival, step, operator_id)

    def take_back(self, arrival: Arrival) -> None:
        """Forget an arrival: they are not here after all.

        Raises:
            CannotSave: The disk did not take it.
        """
        whose = (str(arrival.session_id), str(arrival.person_id))
        with transaction(self._db):
            for table in ("arrivals", "arrival_operators"):
                self._db.execute(
                    f"DELETE FROM {table} WHERE session_id = ? AND person_id = ?",  # noqa: S608
                    whose,
                )
            self._journal.write("take back", KIND, arrival.person_id, _columns(arrival))

    def note_home(self, arrival: Arrival, *, is_gone: bool) -> None:
        """Remember that somebody went home before they were served, or that they are back.

        Only the journal keeps it: who came stays one who came.

        Raises:
            CannotSave: The disk did not take it.
        """
        action = WENT_HOME if is_gone else CAME_BACK
        with transaction(self._db):
            self._journal.write(action, KIND, arrival.person_id, _columns(arrival))

    def gone_home(self, session_id: SessionId) -> frozenset[PersonId]:
        """Return who came to a session and went home before they were served."""
        rows = self._db.rows(
            """SELECT a.person_id FROM arrivals AS a WHERE a.session_id = ?1 AND ?2 = (
                 SELECT j.action FROM journal AS j
                 WHERE j.kind = ?3 AND j.entity_id = a.person_id
                   AND json_extract(j.change, '$.session_id') = a.session_id
                 ORDER BY j.seq DESC LIMIT 1)""",
            (str(session_id), WENT_HOME, KIND),
        )
        return frozenset(PersonId(UUID(person_id)) for (person_id,) in rows)

    def of(self, session_id: SessionId, person_id: PersonId) -> Arrival | None:
        """Return somebody's arrival, None when nobody saw them come."""
        row = self._db.row(
            f"SELECT {_COLUMNS} FROM arrivals WHERE session_id = ? AND person_id = ?",  # noqa: S608
            (str(session_id), str(person_id)),
        )
        return _arrival(row) if row else None

    def of_session(self, session_id: SessionId) -> list[Arrival]:
        """Return who came to a session, the first to come in front."""
        rows = self._db.rows(
            f"""SELECT {_COLUMNS} FROM arrivals WHERE session_id = ?
                ORDER BY arrived_at, person_id""",  # noqa: S608
            (str(session_id),),
        )
        return [_arrival(row) for row in rows]

    def served_by(self, session_id: SessionId, person_id: PersonId) -> dict[int, list[OperatorId]]:
        """Return who served somebody at each step, the first in front."""
        found: dict[int, list[OperatorId]] = {}
        for step, operator_id in self._db.rows(
            """SELECT step, operator_id FROM arrival_operators
               WHERE session_id = ? AND person_id = ? ORDER BY step, at""",
            (str(session_id), str(person_id)),
        ):
            found.setdefault(step, []).append(OperatorId(UUID(operator_id)))
        return found

    def _served(self, arrival: Arrival, step: int, operator_id: OperatorId) -> None:
        self._db.execute(
            """INSERT INTO arrival_operators (session_id, person_id, step, operator_id, at)
               VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
            (
                str(arrival.session_id),
                str(arrival.person_id),
                step,
                str(operator_id),
                to_text(arrival.changed_at),
            ),
        )


def _columns(arrival: Arrival) -> dict[str, Any]:
    return {
        "session_id": str(arrival.session_id),
        "person_id": str(arrival.person_id),
        "arrived_at": to_text(arrival.arrived_at),
        "step": arrival.step,
        "taken_by": str(arrival.taken_by) if arrival.taken_by else None,
        "changed_at": to_text(arrival.changed_at),
        "registered": int(arrival.registered),
    }


def _arrival(row: Any) -> Arrival:
    session_id, person_id, arrived_at, step, taken_by, changed_at, registered = row
    return Arrival(
        session_id=SessionId(UUID(session_id)),
        person_id=PersonId(UUID(person_id)),
        arrived_at=from_text(arrived_at),
        step=step,
        taken_by=OperatorId(UUID(taken_by)) if taken_by else None,
        changed_at=from_text(changed_at),
        registered=bool(registered),
    )
