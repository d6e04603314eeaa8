"""The step of the structure that brings server profiles, ways to sign in, and when to try again."""

from posyandu_desktop.store.cipher import Database


def add_server_profiles(db: Database) -> None:
    """Add what each server was found to do, OAuth2, the Puskesmas' own CA, and the next try."""
    for column in ("token_url", "client_id", "client_secret", "scope", "ca_pem"):
        db.execute(f"ALTER TABLE server ADD COLUMN {column} TEXT")
    db.execute("""
        CREATE TABLE server_profiles (
            url              TEXT PRIMARY KEY,
            write_mode       TEXT NOT NULL CHECK (write_mode IN ('put_id', 'conditional_put')),
            max_entries      INTEGER NOT NULL,
            supports_gzip    INTEGER CHECK (supports_gzip IN (0, 1)),
            prefers_minimal  INTEGER CHECK (prefers_minimal IN (0, 1)),
            is_atomic        INTEGER CHECK (is_atomic IN (0, 1)),
            probed_at        TEXT
        ) STRICT, WITHOUT ROWID""")
    db.execute("""
        INSERT INTO server_profiles (url, write_mode, max_entries, supports_gzip)
        SELECT url, 'put_id', 45, supports_gzip FROM server""")
    db.execute("ALTER TABLE server DROP COLUMN supports_gzip")
    db.execute("""
        CREATE TABLE upload_wait (
            only_one    INTEGER PRIMARY KEY CHECK (only_one = 1),
            failures    INTEGER NOT NULL,
            next_try_at TEXT,
            pause       TEXT NOT NULL,
            app_version TEXT NOT NULL
        ) STRICT""")
