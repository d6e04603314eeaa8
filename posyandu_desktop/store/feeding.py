"""Courses of recovery food (PMT); kept for ever, one open at most for each person."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.journaled_row import lay_beside, save_row
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.transaction import transaction

_COLUMNS = """
    id, person_id, reason, started_on, planned_days, start_weight_kg, ended_on, end_reason,
    end_weight_kg"""
_SELECT = f"SELECT {_COLUMNS} FROM feeding_episodes"  # noqa: S608  # our own columns


class FeedingEpisodes:
    """The episodes of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal, outbox: Outbox) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox

    def save(self, episode: FeedingEpisode) -> None:
        """Add an episode, or change one; the journal keeps what it was, and the outbox takes it.

        Raises:
            CannotSave: The disk did not take it.
            sqlite3.IntegrityError: The person has another open one; `feeding_checks` says so first.
        """
        with transaction(self._db):
            before = self.find(episode.id)
            was = _columns(before) if before else None
            save_row(self._db, self._journal, self._outbox, Kind.FEEDING, (was, _columns(episode)))

    def save_pulled(self, episode: FeedingEpisode) -> None:
        """Save an episode as the server tells of it; it is not uploaded.

        Another open one of the same person stays, and lies beside it.

        Raises:
            CannotSave: The disk did not take it.
        """
        columns = _columns(episode)
        with transaction(self._db):
            before = self.find(episode.id)
            if before != episode:
                if episode.ended_on is None:
                    lay_beside(self._db, Kind.FEEDING, columns, "ended_on IS NULL")
                was = _columns(before) if before else None
                save_row(self._db, self._journal, None, Kind.FEEDING, (was, columns), "pull")

    def get(self, episode_id: FeedingId) -> FeedingEpisode:
        """Return an episode that is known to be there.

        Raises:
            KeyError: There is none with this id; asking for it is a bug.
        """
        if found := self.find(episode_id):
            return found
        raise KeyError(episode_id)

    def find(self, episode_id: FeedingId) -> FeedingEpisode | None:
        """Return the episode with this id, or None."""
        row = self._db.row(f"{_SELECT} WHERE id = ?", (str(episode_id),))
        return _episode(row) if row else None

    def of_person(self, person_id: PersonId) -> tuple[FeedingEpisode, ...]:
        """Return somebody's episodes, the one begun first in front."""
        rows = self._db.rows(
            f"{_SELECT} WHERE person_id = ? ORDER BY started_on, id", (str(person_id),)
        )
        return tuple(_episode(row) for row in rows)

    def open(self) -> tuple[FeedingEpisode, ...]:
        """Return every episode without an end, the one begun first in front."""
        rows = self._db.rows(f"{_SELECT} WHERE ended_on IS NULL ORDER BY started_on, id")
        return tuple(_episode(row) for row in rows)


def episode_of_columns(columns: Mapping[str, Any]) -> FeedingEpisode:
    """Return the episode in columns by their names, as the journal keeps them."""
    return _episode([columns.get(name.strip()) for name in _COLUMNS.split(",")])


def _columns(episode: FeedingEpisode) -> dict[str, Any]:
    return {
        "id": str(episode.id),
        "person_id": str(episode.person_id),
        "reason": episode.reason,
        "started_on": episode.started_on.isoformat(),
        "planned_days": episode.planned_days,
        "start_weight_kg": episode.start_weight_kg,
        "ended_on": episode.ended_on.isoformat() if episode.ended_on else None,
        "end_reason": episode.end_reason,
        "end_weight_kg": episode.end_weight_kg,
    }


def _episode(row: Any) -> FeedingEpisode:
    return FeedingEpisode(
        id=FeedingId(UUID(row[0])),
        person_id=PersonId(UUID(row[1])),
        reason=FeedingReason(row[2]),
        started_on=date.fromisoformat(row[3]),
        planned_days=row[4],
        start_weight_kg=row[5],
        ended_on=date.fromisoformat(row[6]) if row[6] else None,
        end_reason=FeedingEnd(row[7]) if row[7] else None,
        end_weight_kg=row[8],
    )
