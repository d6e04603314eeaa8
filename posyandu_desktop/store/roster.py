"""Who is awaited at a session: everybody active who has not come, the gravest first."""

from dataclasses import dataclass
from datetime import date, timedelta

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.expected import Reason, Topic
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.expectations import Expectations
from posyandu_desktop.store.people_rows import COLUMNS, FROM, person_of
from posyandu_desktop.store.visit_rows import NOT_AN_ERROR

UNDER_FIVE_MONTHS = 60

# Another laptop of the posyandu has a session of its own on the same day.
_THAT_DAY = """SELECT other.id FROM sessions AS one JOIN sessions AS other USING (held_on)
        WHERE one.id = ?1"""
_SERVED = f"""SELECT person_id FROM visits
    WHERE session_id IN ({_THAT_DAY}) AND {NOT_AN_ERROR}"""  # noqa: S608
_TYPED = "SELECT person_id FROM drafts WHERE session_id = ?1"
# Whose visit is only being looked at has not come.
_CAME = f"""{_SERVED}
    UNION SELECT person_id FROM arrivals
        WHERE session_id = ?1 AND (registered OR person_id IN ({_TYPED}))"""  # noqa: S608
_HERE = f"""{_SERVED}
    UNION SELECT person_id FROM arrivals WHERE session_id = ?1
    UNION {_TYPED}"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Awaited:
    """Somebody who has not come yet, with why they are expected, gravest first."""

    person: Person
    reasons: tuple[Reason, ...] = ()


class Roster:
    """The active people of one open store as a session sees them.

    Who came are those with a visit of the session, those somebody saw come, and those whose visit
    of that day is half typed; a home visit is no coming, and neither is one of an earlier day.
    """

    def __init__(self, db: CipherDatabase, expectations: Expectations) -> None:
        self._db = db
        self._expectations = expectations

    def awaited(
        self, session: Session, limit: int, topic: Topic | None = None, *, reasoned: bool = False
    ) -> tuple[Awaited, ...]:
        """Return the first of those who have not come: gravest reason first, then by name.

        Args:
            session: The session day.
            limit: How many at most.
            topic: Only those with a reason of this kind.
            reasoned: Only those with any reason at all.
        """
        if topic is None:
            only, order = ("AND p.concern > 0" if reasoned else ""), "p.concern"
            source, parameters = FROM, (str(session.id), limit)
        else:
            only, order = "", "e.weight"
            source = """FROM (SELECT person_id, max(weight) AS weight FROM expectations
                WHERE topic = ?3 GROUP BY person_id) AS e
                JOIN people AS p ON p.id = e.person_id
                LEFT JOIN households AS h ON h.id = p.household_id"""
            parameters = (str(session.id), limit, topic)  # type: ignore[assignment]
        rows = self._db.rows(
            f"""SELECT {COLUMNS} {source} WHERE p.gone = 0 {only} AND p.id NOT IN ({_HERE})
                ORDER BY {order} DESC, p.name_words, p.born_on LIMIT ?2""",
            parameters,
        )
        people = [person_of(row) for row in rows]
        reasons = self._expectations.of_people(person.id for person in people)
        return tuple(Awaited(person, reasons.get(person.id, ())) for person in people)

    def count_came(self, session: Session) -> int:
        """Count who came: those served, and those somebody saw come."""
        row = self._db.row(f"SELECT count(*) FROM ({_CAME})", (str(session.id),))  # noqa: S608
        return int(row[0])

    def count_awaited(self, session: Session) -> int:
        """Count everybody active who has not come."""
        row = self._db.row(
            f"""SELECT (SELECT count(*) FROM people WHERE gone = 0)
                     - (SELECT count(*) FROM ({_HERE}) AS here
                        CROSS JOIN people AS p ON p.id = here.person_id AND p.gone = 0)""",  # noqa: S608
            (str(session.id),),
        )
        return int(row[0])

    def count_reasoned(self, session: Session) -> int:
        """Count those who have not come and have a reason to."""
        row = self._db.row(
            f"""SELECT count(*) FROM people AS p
                WHERE p.gone = 0 AND p.concern > 0 AND p.id NOT IN ({_HERE})""",  # noqa: S608
            (str(session.id),),
        )
        return int(row[0])

    def count_by_topic(self, session: Session) -> dict[Topic, int]:
        """Count those who have not come by what they are expected for; many count for several."""
        rows = self._db.rows(
            f"""SELECT e.topic, count(DISTINCT e.person_id) FROM expectations AS e
                WHERE e.person_id NOT IN ({_HERE})
                  AND e.person_id NOT IN (SELECT id FROM people WHERE gone = 1)
                GROUP BY e.topic""",  # noqa: S608
            (str(session.id),),
        )
        return {Topic(topic): count for topic, count in rows}

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
