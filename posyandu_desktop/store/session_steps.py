"""The step of the structure that brings what a session day holds besides its visits."""

from posyandu_desktop.store.cipher import Database


def add_session_days(db: Database) -> None:
    """Add who was present, the vials brought, vitamin A, and the sign-off of a session day."""
    for column in (
        "started_at TEXT",
        "vitamin_a INTEGER CHECK (vitamin_a IN (0, 1))",
        "closed_at TEXT",
        "closed_by TEXT REFERENCES operators (id)",
        "note TEXT",
        "summary TEXT",
    ):
        db.execute(f"ALTER TABLE sessions ADD COLUMN {column}")
    db.execute("""
        CREATE TABLE session_operators (
            session_id  TEXT NOT NULL REFERENCES sessions (id),
            operator_id TEXT NOT NULL REFERENCES operators (id),
            PRIMARY KEY (session_id, operator_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE session_lots (
            session_id TEXT NOT NULL REFERENCES sessions (id),
            vaccine    TEXT NOT NULL,
            lot_number TEXT NOT NULL,
            expires_on TEXT,
            noted_at   TEXT NOT NULL,
            PRIMARY KEY (session_id, vaccine, lot_number)
        ) STRICT, WITHOUT ROWID""")
