"""Steps of the structure: what was written by mistake stays in the file and no longer counts."""

from posyandu_desktop.store.cipher import Database


def add_taken_back(db: Database) -> None:
    """Let pregnancies and adverse events be taken back; one taken back leaves room for another."""
    for table in ("pregnancies", "adverse_events"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN taken_back TEXT")
    db.execute("DROP INDEX pregnancies_one_open")
    db.execute(
        "CREATE UNIQUE INDEX pregnancies_one_open ON pregnancies (woman_id)"
        " WHERE outcome IS NULL AND taken_back IS NULL"
    )
