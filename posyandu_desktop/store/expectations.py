"""Why people are expected, kept so that the lists of a day are plain indexed reading.

Reasons are worked out anew when somebody's visit is saved and once for each session day; whatever
else changes a person (`arrival_steps` has the triggers) marks theirs as unsettled.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from uuid import UUID

from posyandu_desktop.domain.expected import Reason, Topic
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.transaction import transaction

# Not "before": a clock that was once ahead must not keep old reasons for years.
_UNSETTLED = "gone = 0 AND expected_as_of IS NOT ?"


def unsettle(db: CipherDatabase, person_id: PersonId) -> None:
    """Let somebody's reasons be worked out anew, where no trigger sees what changed them."""
    db.execute("UPDATE people SET expected_as_of = NULL WHERE id = ?", (str(person_id),))


class Expectations:
    """The kept reasons of one open store; worked out from the records, so not in the journal."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def put(self, found: Mapping[PersonId, Collection[Reason]], as_of: date) -> None:
        """Keep the reasons of some people as they stand on a day, in place of those before.

        Raises:
            CannotSave: The disk did not take it.
        """
        ids = json.dumps([str(person_id) for person_id in found])
        rows = [
            (
                str(person_id),
                each.code,
                each.topic,
                each.severity,
                each.weight,
                each.words,
                each.due_on.isoformat() if each.due_on else None,
            )
            for person_id, reasons in found.items()
            for each in reasons
        ]
        settled = [
            (max((each.weight for each in reasons), default=0), as_of.isoformat(), str(person_id))
            for person_id, reasons in found.items()
        ]
        with transaction(self._db):
            self._db.execute(
                "DELETE FROM expectations WHERE person_id IN (SELECT value FROM json_each(?))",
                (ids,),
            )
            self._db.execute_each(
                "INSERT INTO expectations (person_id, reason, topic, severity, weight, words,"
                " due_on) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            self._db.execute_each(
                "UPDATE people SET concern = ?, expected_as_of = ? WHERE id = ?", settled
            )

    def of_people(self, person_ids: Iterable[PersonId]) -> dict[PersonId, tuple[Reason, ...]]:
        """Return the kept reasons of some people, gravest first; who has none is left out."""
        rows = self._db.rows(
            """SELECT person_id, reason, topic, severity, weight, words, due_on FROM expectations
               WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY weight DESC, reason""",
            (json.dumps([str(person_id) for person_id in person_ids]),),
        )
        found: dict[PersonId, list[Reason]] = defaultdict(list)
        for person_id, code, topic, severity, weight, words, due_on in rows:
            reason = Reason(
                code=code,
                topic=Topic(topic),
                severity=Severity(severity),
                weight=weight,
                words=words,
                due_on=date.fromisoformat(due_on) if due_on else None,
            )
            found[PersonId(UUID(person_id))].append(reason)
        return {person_id: tuple(reasons) for person_id, reasons in found.items()}

    def unsettled(self, on: date, limit: int) -> list[PersonId]:
        """Return some of those whose reasons are not worked out for a day yet."""
        rows = self._db.rows(
            f"SELECT id FROM people WHERE {_UNSETTLED} LIMIT ?",  # noqa: S608  # our own words
            (on.isoformat(), limit),
        )
        return [PersonId(UUID(row[0])) for row in rows]

    def count_unsettled(self, on: date) -> int:
        """Count those whose reasons are not worked out for a day yet."""
        row = self._db.row(
            f"SELECT count(*) FROM people WHERE {_UNSETTLED}",  # noqa: S608  # our own words
            (on.isoformat(),),
        )
        return int(row[0])

    def with_episodes(self, person_ids: Iterable[PersonId]) -> set[PersonId]:
        """Return which of some people have a pregnancy or a course of recovery food on record."""
        rows = self._db.rows(
            """SELECT woman_id FROM pregnancies WHERE woman_id IN (SELECT value FROM json_each(?1))
               UNION
               SELECT person_id FROM feeding_episodes
               WHERE person_id IN (SELECT value FROM json_each(?1))""",
            (json.dumps([str(person_id) for person_id in person_ids]),),
        )
        return {PersonId(UUID(row[0])) for row in rows}
