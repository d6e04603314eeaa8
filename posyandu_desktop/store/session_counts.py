"""What the sign-off of a session day counts beyond its own visits."""

from datetime import date, timedelta
from uuid import UUID

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.visit_rows import NOT_AN_ERROR, finding_of

UNDER_FIVE_MONTHS = 60
_LONGEST_MONTH_DAYS = 31
LOOKED_THROUGH = 600
"""Among how many of those with the most concern the list of the absent is searched."""


class SessionCounts:
    """Counts over the register of one open store, as a session day sees it."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def births_under_five(self, on: date) -> tuple[date, ...]:
        """Return the birth dates of the active children of 0 to 59 completed months (S)."""
        oldest = on - timedelta(days=(UNDER_FIVE_MONTHS + 1) * _LONGEST_MONTH_DAYS)
        rows = self._db.rows(
            "SELECT born_on FROM people WHERE gone = 0 AND born_on BETWEEN ? AND ?",
            (oldest.isoformat(), on.isoformat()),
        )
        days = (date.fromisoformat(row[0]) for row in rows)
        return tuple(day for day in days if completed_months(day, on) < UNDER_FIVE_MONTHS)

    def absent_at_risk(
        self, session_id: SessionId, severity: Severity, limit: int
    ) -> dict[PersonId, tuple[VisitId, Finding]]:
        """Return who did not come though their last visit found something as grave as this.

        The gravest finding of that visit comes with the visit's id: it may be confidential.

        Args:
            session_id: The session they did not come to.
            severity: How grave at least.
            limit: How many at most, those of most concern first.
        """
        rows = self._db.rows(
            f"""SELECT p.id, v.id, f.rule, f.code, f.severity, f.inputs, f.thresholds, f.source,
                  f.version
                FROM (SELECT id, concern, name_words FROM people
                      WHERE gone = 0 AND id NOT IN (
                        SELECT person_id FROM visits WHERE session_id = ? AND {NOT_AN_ERROR})
                      ORDER BY concern DESC, name_words, born_on LIMIT ?) AS p
                JOIN findings AS f ON (f.visit, f.position) = (
                  SELECT visit, position FROM findings
                  WHERE visit = (
                    SELECT number FROM visits WHERE person_id = p.id AND {NOT_AN_ERROR}
                    ORDER BY visited_on DESC, number DESC LIMIT 1)
                  ORDER BY severity DESC, position LIMIT 1)
                JOIN visits AS v ON v.number = f.visit
                WHERE f.severity >= ?
                ORDER BY f.severity DESC, p.concern DESC, p.name_words LIMIT ?""",  # noqa: S608
            (str(session_id), LOOKED_THROUGH, severity, limit),
        )
        return {
            PersonId(UUID(row[0])): (VisitId(UUID(row[1])), finding_of(row[2:])) for row in rows
        }
