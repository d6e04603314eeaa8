"""Everything or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from posyandu_desktop.store.cipher import CipherDatabase

_EARLY_PAGES: Final = 250
_USUAL_PAGES: Final = 1000
"""SQLite's own."""


@contextmanager
def transaction(db: CipherDatabase) -> Iterator[None]:
    """Make every write in the block happen, or none.

    The write lock is taken at the start: sqlite-utils' own `atomic()` begins as a reader, and
    SQLite then refuses at once, whatever the busy timeout says, if another connection wrote in
    between. Inside an open transaction the block becomes a savepoint of it. What this thread has
    had written beside comes first.

    Raises:
        DiskFull: Nothing of the block was stored; the same holds for the other failures.
        ReadOnlyFolder: The file may not be written.
        CannotSave: Another program kept the file locked.
        StoreDamaged: A page of the file is not what was written there.
    """
    db.settle()
    nested = db.conn.in_transaction
    db.execute("SAVEPOINT part" if nested else "BEGIN IMMEDIATE")
    try:
        yield
        db.execute("RELEASE part" if nested else "COMMIT")
    except BaseException:
        # A full disk makes SQLite itself roll back; a second rollback would hide the cause.
        if db.conn.in_transaction:
            if nested:
                db.execute("ROLLBACK TO part")
                db.execute("RELEASE part")
            else:
                db.execute("ROLLBACK")
        raise


@contextmanager
def lasting_later(db: CipherDatabase) -> Iterator[None]:
    """Let commits of the block reach the disk when it suits: for what can be fetched again.

    A power cut may take the last of them back, whole and in their order; never one that another
    connection committed, which flushes everything before it. Nobody who saves waits for the disk.
    """
    db.execute("PRAGMA synchronous = NORMAL")
    # The log is brought home here and early; else whoever saves the next visit would have to do it.
    db.rows(f"PRAGMA wal_autocheckpoint = {_EARLY_PAGES}")
    try:
        yield
    finally:
        db.execute("PRAGMA synchronous = FULL")
        db.rows(f"PRAGMA wal_autocheckpoint = {_USUAL_PAGES}")
