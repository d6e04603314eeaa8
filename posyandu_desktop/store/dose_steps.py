"""The step of the structure that brings doses held back, and what a server knows of our forms."""

from posyandu_desktop.store.cipher import Database


def add_doses_not_given(db: Database) -> None:
    """Add why a dose was not given, the forms each server has, and whether it keeps Provenance."""
    db.execute("ALTER TABLE visits ADD COLUMN doses_not_given TEXT NOT NULL DEFAULT '[]'")
    db.execute("""
        CREATE TABLE forms_sent (
            server      TEXT NOT NULL,
            form        TEXT NOT NULL,
            received_at TEXT NOT NULL,
            PRIMARY KEY (server, form)
        ) STRICT, WITHOUT ROWID""")
    db.execute(
        "ALTER TABLE server_profiles ADD COLUMN takes_provenance INTEGER"
        " CHECK (takes_provenance IN (0, 1))"
    )
