"""The first three steps of the structure: the register, visits, the way to the server."""

from posyandu_desktop.store.cipher import Database


def add_register(db: Database) -> None:
    """Add the posyandu, its operators, households and people, and the word index."""
    db.execute("""
        CREATE TABLE posyandu (
            id                  TEXT PRIMARY KEY,
            name                TEXT NOT NULL,
            village             TEXT NOT NULL,
            village_code        TEXT NOT NULL,
            puskesmas           TEXT NOT NULL,
            registration_number TEXT,
            is_demo             INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
            only_one            INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1)
        ) STRICT""")
    db.execute("""
        CREATE TABLE operators (
            id   TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            role TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE households (
            id        TEXT PRIMARY KEY,
            kk_number TEXT,
            address   TEXT,
            rt        TEXT,
            rw        TEXT,
            village   TEXT
        ) STRICT""")
    db.execute("""
        CREATE TABLE people (
            number          INTEGER PRIMARY KEY,
            id              TEXT NOT NULL UNIQUE,
            name            TEXT NOT NULL,
            sex             TEXT NOT NULL,
            born_on         TEXT NOT NULL,
            nik             TEXT UNIQUE CHECK (nik <> ''),
            mother_name     TEXT,
            father_name     TEXT,
            phone           TEXT,
            birth_weight_g  INTEGER,
            birth_length_cm REAL,
            household_id    TEXT REFERENCES households (id),
            status          TEXT NOT NULL,
            status_on       TEXT,
            revision        INTEGER NOT NULL DEFAULT 1,
            gone            INTEGER NOT NULL GENERATED ALWAYS AS (status <> 'active') VIRTUAL,
            concern         INTEGER NOT NULL DEFAULT 0,
            name_words      TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX people_in_order ON people (gone, name_words, born_on)")
    db.execute("CREATE INDEX people_awaited ON people (gone, concern DESC, name_words, born_on)")
    db.execute("CREATE INDEX people_by_birth ON people (born_on, name_words, gone)")
    db.execute("CREATE INDEX people_by_household ON people (household_id)")
    db.execute("""
        CREATE VIRTUAL TABLE people_fts USING fts5 (
            words, content = '', contentless_delete = 1, prefix = '1 2 3',
            tokenize = 'unicode61 remove_diacritics 2'
        )""")


def add_visits(db: Database) -> None:
    """Add session days, and visits with their parts.

    Parts point at a visit's running number, so that one day's rows lie side by side on the disk.
    """
    db.execute("""
        CREATE TABLE sessions (
            id        TEXT PRIMARY KEY,
            held_on   TEXT NOT NULL,
            opened_by TEXT REFERENCES operators (id),
            closed    INTEGER NOT NULL CHECK (closed IN (0, 1))
        ) STRICT""")
    db.execute("CREATE INDEX sessions_by_day ON sessions (held_on)")
    db.execute("""
        CREATE TABLE visits (
            number           INTEGER PRIMARY KEY,
            id               TEXT NOT NULL UNIQUE,
            person_id        TEXT NOT NULL REFERENCES people (id),
            session_id       TEXT REFERENCES sessions (id),
            visited_on       TEXT NOT NULL,
            cards            TEXT NOT NULL,
            recorded_by      TEXT REFERENCES operators (id),
            recorded_at      TEXT,
            source           TEXT NOT NULL,
            status           TEXT NOT NULL,
            education        TEXT NOT NULL,
            doubts_overruled TEXT NOT NULL,
            saved_at         TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX visits_by_person ON visits (person_id, visited_on DESC, number DESC)")
    db.execute("CREATE INDEX visits_by_session ON visits (session_id, visited_on)")
    db.execute("""
        CREATE TABLE observations (
            visit  INTEGER NOT NULL REFERENCES visits (number),
            code   TEXT NOT NULL,
            number REAL,
            answer INTEGER CHECK (answer IN (0, 1)),
            choice TEXT,
            PRIMARY KEY (visit, code),
            CHECK ((number IS NULL) + (answer IS NULL) + (choice IS NULL) = 2)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE immunizations (
            visit       INTEGER NOT NULL REFERENCES visits (number),
            position    INTEGER NOT NULL,
            vaccine     TEXT NOT NULL,
            dose_number INTEGER NOT NULL,
            source      TEXT NOT NULL,
            given_on    TEXT,
            lot_number  TEXT,
            expires_on  TEXT,
            vaccinator  TEXT,
            PRIMARY KEY (visit, position)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE supplements (
            visit    INTEGER NOT NULL REFERENCES visits (number),
            position INTEGER NOT NULL,
            kind     TEXT NOT NULL,
            quantity REAL NOT NULL,
            PRIMARY KEY (visit, position)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE referrals (
            visit   INTEGER PRIMARY KEY REFERENCES visits (number),
            target  TEXT NOT NULL,
            reasons TEXT NOT NULL,
            note    TEXT,
            state   TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE findings (
            visit      INTEGER NOT NULL REFERENCES visits (number),
            position   INTEGER NOT NULL,
            rule       TEXT NOT NULL,
            code       TEXT NOT NULL,
            severity   INTEGER NOT NULL,
            inputs     TEXT NOT NULL,
            thresholds TEXT NOT NULL,
            source     TEXT NOT NULL,
            version    TEXT NOT NULL,
            PRIMARY KEY (visit, position)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE drafts (
            person_id  TEXT PRIMARY KEY,
            session_id TEXT,
            visit_id   TEXT NOT NULL,
            typed      TEXT NOT NULL,
            saved_at   TEXT NOT NULL,
            on_screen  INTEGER NOT NULL CHECK (on_screen IN (0, 1))
        ) STRICT""")


def add_outbox_and_journal(db: Database) -> None:
    """Add what the server has not accepted yet, its receipts, its address, and the journal."""
    db.execute("""
        CREATE TABLE outbox (
            seq       INTEGER PRIMARY KEY,
            kind      TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            revision  INTEGER NOT NULL,
            rejection TEXT,
            attempts  INTEGER NOT NULL DEFAULT 0,
            UNIQUE (kind, entity_id)
        ) STRICT""")
    db.execute("""
        CREATE TABLE receipts (
            kind        TEXT NOT NULL,
            entity_id   TEXT NOT NULL,
            revision    INTEGER NOT NULL,
            received_at TEXT NOT NULL,
            server      TEXT NOT NULL,
            version     TEXT NOT NULL,
            PRIMARY KEY (kind, entity_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE server (
            only_one      INTEGER PRIMARY KEY CHECK (only_one = 1),
            url           TEXT NOT NULL,
            token         TEXT,
            device_id     TEXT NOT NULL,
            supports_gzip INTEGER CHECK (supports_gzip IN (0, 1))
        ) STRICT""")
    db.execute("""
        CREATE TABLE journal (
            seq         INTEGER PRIMARY KEY,
            at          TEXT NOT NULL,
            operator_id TEXT,
            action      TEXT NOT NULL,
            kind        TEXT NOT NULL,
            entity_id   TEXT NOT NULL,
            change      TEXT NOT NULL,
            hash        TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX journal_by_entity ON journal (kind, entity_id)")
    for act in ("UPDATE", "DELETE"):
        db.execute(f"""
            CREATE TRIGGER journal_refuses_{act.lower()} BEFORE {act} ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END""")
