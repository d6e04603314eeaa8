"""The step of the structure that brings the queue of a session day, and why people are awaited."""

from posyandu_desktop.store.cipher import Database

_UNSETTLE = "UPDATE people SET expected_as_of = NULL WHERE expected_as_of IS NOT NULL AND id ="

# What may change the reasons of one person: the table, the act, whose reasons.
_UNSETTLED_BY = (
    ("visits", "INSERT", "NEW.person_id"),
    ("visits", "UPDATE", "NEW.person_id"),
    ("referrals", "INSERT", "(SELECT person_id FROM visits WHERE number = NEW.visit)"),
    ("referrals", "UPDATE", "(SELECT person_id FROM visits WHERE number = NEW.visit)"),
    ("pregnancies", "INSERT", "NEW.woman_id"),
    ("pregnancies", "UPDATE", "NEW.woman_id"),
    ("feeding_episodes", "INSERT", "NEW.person_id"),
    ("feeding_episodes", "UPDATE", "NEW.person_id"),
    ("people", "UPDATE", "NEW.id AND (OLD.born_on, OLD.sex) IS NOT (NEW.born_on, NEW.sex)"),
)


def add_arrivals(db: Database) -> None:
    """Add who is here and at which step, and the reasons kept for every person."""
    db.execute("""
        CREATE TABLE arrivals (
            session_id TEXT NOT NULL REFERENCES sessions (id),
            person_id  TEXT NOT NULL REFERENCES people (id),
            arrived_at TEXT NOT NULL,
            step       INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5),
            taken_by   TEXT REFERENCES operators (id),
            changed_at TEXT NOT NULL,
            registered INTEGER NOT NULL CHECK (registered IN (0, 1)),
            PRIMARY KEY (session_id, person_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE arrival_operators (
            session_id  TEXT NOT NULL REFERENCES sessions (id),
            person_id   TEXT NOT NULL REFERENCES people (id),
            step        INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5),
            operator_id TEXT NOT NULL REFERENCES operators (id),
            at          TEXT NOT NULL,
            PRIMARY KEY (session_id, person_id, step, operator_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE expectations (
            person_id TEXT NOT NULL REFERENCES people (id),
            reason    TEXT NOT NULL,
            topic     TEXT NOT NULL,
            severity  INTEGER NOT NULL,
            weight    INTEGER NOT NULL,
            words     TEXT NOT NULL,
            due_on    TEXT,
            PRIMARY KEY (person_id, reason)
        ) STRICT, WITHOUT ROWID""")
    db.execute("CREATE INDEX expectations_by_topic ON expectations (topic, weight DESC, person_id)")
    db.execute("ALTER TABLE people ADD COLUMN expected_as_of TEXT")
    db.execute("CREATE INDEX people_unsettled ON people (gone, expected_as_of)")
    for place, (table, act, whose) in enumerate(_UNSETTLED_BY):
        db.execute(f"""
            CREATE TRIGGER expectations_unsettled_{place} AFTER {act} ON {table}
            BEGIN {_UNSETTLE} {whose}; END""")
