"""The step of the structure that brings what other laptops and the Puskesmas wrote."""

from posyandu_desktop.store.cipher import Database


def add_pulling(db: Database) -> None:
    """Add what was read of the server, and what several laptops may change.

    How far each list was read; what came and waits to be put in its place; the server's copies of
    what others change too; which visits are not ours; NIKs two records claim; what people decide.
    """
    db.execute("""
        CREATE TABLE pull_positions (
            server TEXT NOT NULL,
            list   TEXT NOT NULL,
            at     TEXT NOT NULL,
            PRIMARY KEY (server, list)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE pull_waiting (
            key        TEXT PRIMARY KEY,
            patient    TEXT,
            visit      TEXT,
            version    TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            device_id  TEXT,
            says       TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")
    db.execute("CREATE INDEX pull_waiting_people ON pull_waiting (patient) WHERE visit IS NULL")
    db.execute("CREATE INDEX pull_waiting_visits ON pull_waiting (visit) WHERE visit IS NOT NULL")
    db.execute("""
        CREATE TABLE server_copies (
            server     TEXT NOT NULL,
            key        TEXT NOT NULL,
            patient    TEXT,
            visit      TEXT,
            version    TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            device_id  TEXT,
            says       TEXT NOT NULL,
            PRIMARY KEY (server, key)
        ) STRICT, WITHOUT ROWID""")
    db.execute("CREATE INDEX server_copies_people ON server_copies (patient)")
    db.execute("""
        CREATE TABLE foreign_visits (
            visit_id   TEXT PRIMARY KEY REFERENCES visits (id),
            device_id  TEXT,
            updated_at TEXT NOT NULL,
            parts      TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE claimed_niks (
            claimant TEXT PRIMARY KEY REFERENCES people (id),
            nik      TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE differences (
            number     INTEGER PRIMARY KEY,
            kind       TEXT NOT NULL,
            entity_id  TEXT NOT NULL,
            field      TEXT NOT NULL,
            ours       TEXT NOT NULL,
            theirs     TEXT NOT NULL,
            ours_by    TEXT,
            ours_at    TEXT,
            device_id  TEXT,
            theirs_at  TEXT NOT NULL,
            found_at   TEXT NOT NULL,
            settled_at TEXT,
            settled_by TEXT,
            choice     TEXT
        ) STRICT""")
    db.execute("CREATE INDEX differences_open ON differences (entity_id) WHERE settled_at IS NULL")
