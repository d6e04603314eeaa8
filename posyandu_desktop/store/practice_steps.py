"""The step of the structure that brings the results of the practice drills."""

from posyandu_desktop.store.cipher import Database


def add_drill_results(db: Database) -> None:
    """Add the results of drills; they are of operators, nobody's health is in them."""
    db.execute("""
        CREATE TABLE drill_results (
            number      INTEGER PRIMARY KEY,
            operator_id TEXT NOT NULL REFERENCES operators (id),
            drill       TEXT NOT NULL,
            finished_at TEXT NOT NULL,
            seconds     TEXT NOT NULL,
            slips       INTEGER NOT NULL
        ) STRICT""")
    db.execute("CREATE INDEX drill_results_by_operator ON drill_results (operator_id, drill)")
