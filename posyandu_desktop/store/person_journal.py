"""Everything the journal says about one person: their data, visits and episodes."""

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import COLUMNS, Line, line_of
from posyandu_desktop.store.outbox import Kind

_OWNED = (
    (Kind.VISIT, "visits", "person_id", "id"),
    (Kind.PREGNANCY, "pregnancies", "woman_id", "id"),
    (Kind.FEEDING, "feeding_episodes", "person_id", "id"),
    (Kind.ADVERSE_EVENT, "adverse_events", "person_id", "id"),
    (Kind.GROUP_EDUCATION, "group_education_present", "person_id", "class_id"),
)
_LINES = ", ".join(f"line.{name}" for name in COLUMNS.split(", "))
# Each part goes from the person's own rows into the journal's index; nothing is walked through.
_OF_PERSON = " UNION ALL ".join(
    [
        f"SELECT {_LINES} FROM journal AS line WHERE line.kind = '{Kind.PERSON}'"  # noqa: S608
        " AND line.entity_id = ?1",
        *(
            f"SELECT {_LINES} FROM {table} AS own CROSS JOIN journal AS line"  # noqa: S608
            f" ON line.kind = '{kind}' AND line.entity_id = own.{key} WHERE own.{owner} = ?1"
            for kind, table, owner, key in _OWNED
        ),
    ]
)


class PersonJournal:
    """Reads the journal of one open store by person."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def of(self, person_id: PersonId) -> tuple[Line, ...]:
        """Return every line about somebody, oldest first."""
        rows = self._db.rows(
            f"SELECT * FROM ({_OF_PERSON}) ORDER BY 1",  # noqa: S608  # our own tables
            (str(person_id),),
        )
        return tuple(line_of(row) for row in rows)
