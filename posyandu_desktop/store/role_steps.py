"""The step of the structure that brings admins, signatures and who was told in confidence."""

from posyandu_desktop.store.cipher import Database


def add_roles(db: Database) -> None:
    """Add who manages the posyandu, what a midwife signed, and who entered what is confidential.

    Somebody has to be admin in a file that knew none: every midwife, else who was there first. What
    was saved before there were signatures waits for none.
    """
    db.execute("ALTER TABLE operators ADD COLUMN is_admin INTEGER NOT NULL DEFAULT 0")
    db.execute("UPDATE operators SET is_admin = 1 WHERE role = 'bidan'")
    db.execute("""
        UPDATE operators SET is_admin = 1
        WHERE rowid = (SELECT min(rowid) FROM operators)
          AND NOT EXISTS (SELECT 1 FROM operators WHERE is_admin = 1)""")
    db.execute("ALTER TABLE visits ADD COLUMN entered_by TEXT NOT NULL DEFAULT '{}'")
    db.execute("ALTER TABLE visits ADD COLUMN verified_by TEXT REFERENCES operators (id)")
    db.execute("ALTER TABLE visits ADD COLUMN verified_at TEXT")
    db.execute("ALTER TABLE visits ADD COLUMN awaits_bidan INTEGER NOT NULL DEFAULT 0")
    db.execute("CREATE INDEX visits_awaiting ON visits (visited_on) WHERE awaits_bidan = 1")
    for table in ("immunizations", "referrals"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN signed_by TEXT REFERENCES operators (id)")
