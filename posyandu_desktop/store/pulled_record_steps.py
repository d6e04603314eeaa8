"""The step of the structure that brings episodes, classes and session days of other laptops."""

from posyandu_desktop.store.cipher import Database

_READ_AGAIN = ("Observation", "Procedure", "QuestionnaireResponse")
"""Lists of which parts were passed over; they are read once more from their beginning."""


def add_pulled_records(db: Database) -> None:
    """Add what came of other records than people and visits, and which of them are not ours.

    Two laptops may each have opened a pregnancy, or a course of recovery food, for one person. What
    comes second lies beside the first until people have decided; what is written here is still
    refused. A server that chooses ids itself calls our resources by names of its own.
    """
    for table in ("pull_waiting", "server_copies"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN record TEXT")
        db.execute(f"CREATE INDEX {table}_records ON {table} (record) WHERE record IS NOT NULL")
    db.execute("DROP INDEX pull_waiting_people")
    db.execute(
        "CREATE INDEX pull_waiting_people ON pull_waiting (patient)"
        " WHERE visit IS NULL AND record IS NULL"
    )
    db.execute("""
        CREATE TABLE foreign_records (
            kind       TEXT NOT NULL,
            entity_id  TEXT NOT NULL,
            device_id  TEXT,
            updated_at TEXT NOT NULL,
            PRIMARY KEY (kind, entity_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE server_places (
            server TEXT NOT NULL,
            theirs TEXT NOT NULL,
            ours   TEXT NOT NULL,
            PRIMARY KEY (server, theirs)
        ) STRICT, WITHOUT ROWID""")
    for table in ("pregnancies", "feeding_episodes"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN beside INTEGER NOT NULL DEFAULT 0")
    db.execute("DROP INDEX pregnancies_one_open")
    db.execute(
        "CREATE UNIQUE INDEX pregnancies_one_open ON pregnancies (woman_id)"
        " WHERE outcome IS NULL AND taken_back IS NULL AND beside = 0"
    )
    db.execute("DROP INDEX feeding_one_open")
    db.execute(
        "CREATE UNIQUE INDEX feeding_one_open ON feeding_episodes (person_id)"
        " WHERE ended_on IS NULL AND beside = 0"
    )
    for name in _READ_AGAIN:
        db.execute("DELETE FROM pull_positions WHERE list = ?", (name,))
