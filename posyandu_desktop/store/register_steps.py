"""The step of the structure that finds alike names, homes and mothers, and keeps merges."""

from posyandu_desktop.store.cipher import Database
from posyandu_desktop.store.people_index import Found, write_index


def add_finding_and_merging(db: Database) -> None:
    """Add spelling keys to the word index, the KIA book's number, and merges with what they moved.

    The word index is made anew, with everybody who is in the register.
    """
    db.execute("ALTER TABLE people ADD COLUMN book_number TEXT")
    db.execute("ALTER TABLE people ADD COLUMN book_key TEXT")
    db.execute("ALTER TABLE people ADD COLUMN merged_into TEXT REFERENCES people (id)")
    db.execute("CREATE INDEX people_by_book ON people (book_key) WHERE book_key IS NOT NULL")
    db.execute("CREATE INDEX people_by_mother ON people (mother_id) WHERE mother_id IS NOT NULL")
    db.execute("CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL")
    db.execute("CREATE INDEX households_by_kk ON households (kk_number)")
    db.execute("""
        CREATE TABLE merges (
            id        TEXT PRIMARY KEY,
            kept_id   TEXT NOT NULL REFERENCES people (id),
            merged_id TEXT NOT NULL REFERENCES people (id),
            merged_at TEXT NOT NULL,
            merged_by TEXT REFERENCES operators (id),
            reason    TEXT NOT NULL,
            fields    TEXT NOT NULL,
            undone_at TEXT,
            undone_by TEXT REFERENCES operators (id),
            CHECK (kept_id <> merged_id)
        ) STRICT""")
    db.execute("CREATE INDEX merges_by_kept ON merges (kept_id)")
    db.execute("""
        CREATE TABLE merge_moves (
            merge_id TEXT NOT NULL REFERENCES merges (id),
            position INTEGER NOT NULL,
            moved    TEXT NOT NULL,
            holder   TEXT NOT NULL,
            key      TEXT NOT NULL,
            PRIMARY KEY (merge_id, position)
        ) STRICT, WITHOUT ROWID""")
    db.execute("DROP TABLE people_fts")
    db.execute("""
        CREATE VIRTUAL TABLE people_fts USING fts5 (
            words, keys, content = '', contentless_delete = 1, prefix = '1 2 3',
            tokenize = 'unicode61 remove_diacritics 2'
        )""")
    db.execute("""
        CREATE TABLE vocabulary (
            word      TEXT PRIMARY KEY,
            backwards TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""")
    db.execute("CREATE INDEX vocabulary_backwards ON vocabulary (backwards)")
    rows = db.execute("""
        SELECT p.number, p.name, p.mother_name, p.father_name, p.nik, NULL,
               h.kk_number, h.address, h.rt, h.rw
        FROM people AS p LEFT JOIN households AS h ON h.id = p.household_id""").fetchall()
    for number, *texts in rows:
        write_index(db, number, [Found(*texts)])
