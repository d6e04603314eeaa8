"""Who is awaited at a session: everybody active who has not come, the gravest first."""

from dataclasses import dataclass
from datetime import date, timedelta

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.people_rows import COLUMN_COUNT, COLUMNS, FROM, person_of
from posyandu_desktop.store.visit_rows import NOT_AN_ERROR, finding_of

UNDER_FIVE_MONTHS = 60

_CAME = f"SELECT DISTINCT person_id FROM visits WHERE session_id = ? AND {NOT_AN_ERROR}"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Awaited:
    """Somebody who has not come yet; `reason` is the gravest finding of their last visit."""

    person: Person
    reason: Finding | None


class Roster:
    """The active people of one open store as a session sees them."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def awaited(self, session: Session, limit: int) -> tuple[Awaited, ...]:
        """Return the first of those who have not come: gravest finding first, then by name."""
        rows = self._db.rows(
            f"""SELECT {COLUMNS}, f.rule, f.code, f.severity, f.inputs, f.thresholds, f.source,
                       f.version
                {FROM} LEFT JOIN findings AS f ON (f.visit, f.position) = (
                  SELECT visit, position FROM findings
                  WHERE visit = (
                    SELECT number FROM visits WHERE person_id = p.id AND {NOT_AN_ERROR}
                    ORDER BY visited_on DESC, number DESC LIMIT 1)
                  ORDER BY severity DESC, position LIMIT 1)
                WHERE p.gone = 0 AND p.id NOT IN ({_CAME})
                ORDER BY p.concern DESC, p.name_words, p.born_on LIMIT ?""",  # noqa: S608
            (str(session.id), limit),
        )
        return tuple(
            Awaited(
                person=person_of(row[:COLUMN_COUNT]),
                reason=finding_of(row[COLUMN_COUNT:]) if row[COLUMN_COUNT] else None,
            )
            for row in rows
        )

    def count_awaited(self, session: Session) -> int:
        """Count everybody active who has not come."""
        row = self._db.row(
            f"""SELECT (SELECT count(*) FROM people WHERE gone = 0)
                     - (SELECT count(*) FROM ({_CAME}) AS came
                        CROSS JOIN people AS p ON p.id = came.person_id AND p.gone = 0)""",  # noqa: S608
            (str(session.id),),
        )
        return int(row[0])

    def count_under_five(self, on: date) -> int:
        """Count the active children of 0 to 59 completed months on a day (S)."""
        row = self._db.row(
            "SELECT count(*) FROM people WHERE gone = 0 AND born_on > ? AND born_on <= ?",
            (_last_of_sixty_months(on).isoformat(), on.isoformat()),
        )
        return int(row[0])


def _last_of_sixty_months(on: date) -> date:
    """Return the latest birth date of somebody who has completed 60 months."""
    born_on = on - timedelta(days=UNDER_FIVE_MONTHS * 30)
    while completed_months(born_on, on) < UNDER_FIVE_MONTHS:
        born_on -= timedelta(days=1)
    return born_on
