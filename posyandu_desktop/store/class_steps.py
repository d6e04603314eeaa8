"""Steps of the structure: classes and group education, and who was there."""

from posyandu_desktop.store.cipher import Database


def add_group_education(db: Database) -> None:
    """Add one record for each class, and a row for each person who was there."""
    db.execute("""
        CREATE TABLE group_education (
            id          TEXT PRIMARY KEY,
            kind        TEXT NOT NULL,
            held_on     TEXT NOT NULL,
            session_id  TEXT REFERENCES sessions (id),
            topics      TEXT NOT NULL,
            speaker     TEXT NOT NULL,
            recorded_by TEXT REFERENCES operators (id),
            recorded_at TEXT,
            taken_back  TEXT
        ) STRICT""")
    db.execute("CREATE INDEX group_education_by_day ON group_education (held_on)")
    db.execute("""
        CREATE TABLE group_education_present (
            class_id  TEXT NOT NULL REFERENCES group_education (id),
            position  INTEGER NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id),
            PRIMARY KEY (class_id, person_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute(
        "CREATE INDEX group_education_by_person ON group_education_present (person_id, class_id)"
    )
