"""The step of the structure that queues once what was kept and never sent."""

from posyandu_desktop.store.cipher import Database

# What no server was told of: kind, table, which rows. The order is that of what names what.
_NEVER_QUEUED = (
    ("session", "sessions", "started_at IS NOT NULL"),
    ("pregnancy", "pregnancies", "1"),
    ("feeding", "feeding_episodes", "1"),
    ("adverse_event", "adverse_events", "1"),
    ("group_education", "group_education", "1"),
)
# What travels with more than it did when it was sent last: kind, table, which rows.
_SAYS_MORE = (
    (
        "person",
        "people",
        "mother_id IS NOT NULL OR gestation_weeks IS NOT NULL OR book_number IS NOT NULL",
    ),
    (
        "visit",
        "visits",
        "verified_by IS NOT NULL OR doubts_overruled <> '[]' OR first_readings <> '[]'",
    ),
)


def queue_what_never_was(db: Database) -> None:
    """Queue episodes, events, classes and session days, and what has more to tell than it had.

    Of people and visits only those that were sent: what waits goes whole, and what was copied
    from an older register is not sent.
    """
    for kind, table, which in (*_SAYS_MORE, *_NEVER_QUEUED):
        only_sent = "AND r.entity_id IS NOT NULL" if (kind, table, which) in _SAYS_MORE else ""
        db.execute(
            f"""INSERT OR IGNORE INTO outbox (kind, entity_id, revision)
                SELECT ?1, t.id, 1 + coalesce(r.revision, 0) FROM {table} AS t
                LEFT JOIN receipts AS r ON r.kind = ?1 AND r.entity_id = t.id
                WHERE ({which}) {only_sent} ORDER BY t.rowid""",  # noqa: S608  # our own tables
            (kind,),
        )
