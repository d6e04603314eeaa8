"""Everything or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from posyandu_desktop.store.cipher import CipherDatabase


@contextmanager
def transaction(db: CipherDatabase) -> Iterator[None]:
    """Make every write in the block happen, or none.

    The write lock is taken at the start: sqlite-utils' own `atomic()` begins as a reader, and
    SQLite then refuses at once, whatever the busy timeout says, if another connection wrote in
    between. Inside an open transaction the block becomes a savepoint of it.

    Raises:
        DiskFull: Nothing of the block was stored; the same holds for the other failures.
        ReadOnlyFolder: The file may not be written.
        CannotSave: Another program kept the file locked.
        StoreDamaged: A page of the file is not what was written there.
    """
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
