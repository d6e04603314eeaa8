"""The step of the structure that brings what is carried on a stick, and the confirmed clock."""

from posyandu_desktop.store.cipher import Database


def add_stick(db: Database) -> None:
    """Add keys, what was written to sticks and came back, and what the clock was seen to say."""
    _add_keys(db)
    _add_parcels(db)
    _add_clock(db)


def _add_keys(db: Database) -> None:
    """This laptop's own key; the keys of Puskesmas, some with their sealed secret; and laptops."""
    db.execute("""
        CREATE TABLE laptop_key (
            only_one  INTEGER PRIMARY KEY CHECK (only_one = 1),
            seed      TEXT NOT NULL,
            device_id TEXT NOT NULL,
            made_at   TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE puskesmas_keys (
            number     INTEGER PRIMARY KEY,
            public_key TEXT NOT NULL UNIQUE,
            name       TEXT NOT NULL,
            secret     TEXT,
            is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
            added_at   TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE known_laptops (
            public_key TEXT PRIMARY KEY,
            name       TEXT NOT NULL,
            trusted_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")


def _add_parcels(db: Database) -> None:
    """What was written here, what came back, what was carried for others, and what was opened."""
    db.execute("""
        CREATE TABLE parcels (
            number     INTEGER PRIMARY KEY,
            id         TEXT NOT NULL UNIQUE,
            written_at TEXT NOT NULL,
            public_key TEXT NOT NULL,
            name       TEXT NOT NULL
        ) STRICT""")
    db.execute("""
        CREATE TABLE parcel_records (
            parcel    INTEGER NOT NULL REFERENCES parcels (number),
            kind      TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            revision  INTEGER NOT NULL,
            PRIMARY KEY (parcel, kind, entity_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE parcel_replies (
            digest   TEXT PRIMARY KEY,
            parcel   TEXT NOT NULL,
            taken_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE refused_versions (
            kind      TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            version   TEXT NOT NULL,
            PRIMARY KEY (kind, entity_id)
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE forwarded_parcels (
            digest       TEXT PRIMARY KEY,
            parcel       TEXT NOT NULL,
            server       TEXT NOT NULL,
            forwarded_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        CREATE TABLE delivered_records (
            sender      TEXT NOT NULL,
            server      TEXT NOT NULL,
            kind        TEXT NOT NULL,
            entity_id   TEXT NOT NULL,
            revision    INTEGER NOT NULL,
            received_at TEXT NOT NULL,
            version     TEXT NOT NULL,
            digest      TEXT NOT NULL,
            PRIMARY KEY (sender, server, kind, entity_id)
        ) STRICT, WITHOUT ROWID""")


def _add_clock(db: Database) -> None:
    """The latest moment known, how far through the journal, and what people confirmed."""
    db.execute("""
        CREATE TABLE clock (
            only_one     INTEGER PRIMARY KEY CHECK (only_one = 1),
            latest_at    TEXT,
            through_seq  INTEGER NOT NULL,
            server_at    TEXT,
            laptop_at    TEXT,
            confirmed_on TEXT
        ) STRICT""")
    db.execute("""
        INSERT INTO clock (only_one, latest_at, through_seq)
        SELECT 1, max(at), coalesce(max(seq), 0) FROM journal""")
