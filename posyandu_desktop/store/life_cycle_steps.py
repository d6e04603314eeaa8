"""The step of the structure that brings episodes, referral states, home visits and notes told."""

from posyandu_desktop.store.cipher import Database


def add_life_cycle(db: Database) -> None:
    """Add what lasts longer than a visit, and what happens to a referral after it."""
    db.execute("ALTER TABLE people ADD COLUMN mother_id TEXT REFERENCES people (id)")
    db.execute("ALTER TABLE people ADD COLUMN gestation_weeks INTEGER")
    db.execute("ALTER TABLE visits ADD COLUMN setting TEXT NOT NULL DEFAULT 'posyandu'")
    db.execute("CREATE INDEX visits_at_home ON visits (visited_on) WHERE setting = 'rumah'")
    db.execute("ALTER TABLE visits ADD COLUMN first_readings TEXT NOT NULL DEFAULT '[]'")
    for column in ("arrived_on", "answered_on", "closed_on", "answer"):
        db.execute(f"ALTER TABLE referrals ADD COLUMN {column} TEXT")
    db.execute("CREATE INDEX referrals_open ON referrals (state) WHERE state <> 'closed'")
    db.execute("""
        CREATE TABLE pregnancies (
            id                      TEXT PRIMARY KEY,
            woman_id                TEXT NOT NULL REFERENCES people (id),
            noted_on                TEXT NOT NULL,
            dated_by                TEXT,
            dated_from              TEXT,
            dating_noted_on         TEXT,
            dating_noted_by         TEXT REFERENCES operators (id),
            gravida                 INTEGER,
            para                    INTEGER,
            abortus                 INTEGER,
            previous_birth_on       TEXT,
            pre_pregnancy_weight_kg REAL,
            height_cm               REAL,
            fetuses_expected        INTEGER,
            outcome                 TEXT,
            ended_on                TEXT,
            ended_at                TEXT,
            live_children           INTEGER,
            CHECK ((dated_by IS NULL) = (dated_from IS NULL)),
            CHECK ((outcome IS NULL) = (ended_on IS NULL))
        ) STRICT""")
    db.execute("CREATE INDEX pregnancies_by_woman ON pregnancies (woman_id)")
    db.execute(
        "CREATE UNIQUE INDEX pregnancies_one_open ON pregnancies (woman_id) WHERE outcome IS NULL"
    )
    db.execute("""
        CREATE TABLE feeding_episodes (
            id           TEXT PRIMARY KEY,
            person_id    TEXT NOT NULL REFERENCES people (id),
            reason       TEXT NOT NULL,
            started_on   TEXT NOT NULL,
            planned_days INTEGER NOT NULL CHECK (planned_days > 0),
            start_weight_kg REAL,
            ended_on     TEXT,
            end_reason   TEXT,
            end_weight_kg REAL,
            CHECK ((ended_on IS NULL) = (end_reason IS NULL))
        ) STRICT""")
    db.execute("CREATE INDEX feeding_by_person ON feeding_episodes (person_id)")
    db.execute(
        "CREATE UNIQUE INDEX feeding_one_open ON feeding_episodes (person_id)"
        " WHERE ended_on IS NULL"
    )
    db.execute("""
        CREATE TABLE adverse_events (
            id          TEXT PRIMARY KEY,
            person_id   TEXT NOT NULL REFERENCES people (id),
            vaccine     TEXT NOT NULL,
            dose_number INTEGER NOT NULL,
            given_on    TEXT,
            onset_on    TEXT NOT NULL,
            recorded_by TEXT REFERENCES operators (id),
            record      TEXT NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX adverse_events_by_person ON adverse_events (person_id)")
    db.execute("CREATE TABLE vaccines_in_use (vaccine TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
    db.execute("""
        CREATE TABLE told (
            session_id  TEXT NOT NULL REFERENCES sessions (id),
            operator_id TEXT NOT NULL REFERENCES operators (id),
            what        TEXT NOT NULL,
            PRIMARY KEY (session_id, operator_id, what)
        ) STRICT, WITHOUT ROWID""")
