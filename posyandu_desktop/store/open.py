"""Open the encrypted file, or make it; what is open is a `Store`."""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.errors import AlreadyInitialised, NotInitialised, StoreDamaged
from posyandu_desktop.store.arrivals import Arrivals
from posyandu_desktop.store.backup import backup
from posyandu_desktop.store.cipher import CipherDatabase, connect
from posyandu_desktop.store.drafts import Drafts
from posyandu_desktop.store.durable import move, remove
from posyandu_desktop.store.expectations import Expectations
from posyandu_desktop.store.failures import explained
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.store.integrity import faults
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.store.later_parts import LaterParts
from posyandu_desktop.store.locks import hold_upload, hold_window
from posyandu_desktop.store.migrations import migrate, pending
from posyandu_desktop.store.outbox import Outbox
from posyandu_desktop.store.people import People
from posyandu_desktop.store.posyandu import Operators, PosyanduRecord
from posyandu_desktop.store.roster import Roster
from posyandu_desktop.store.server import ServerRecord
from posyandu_desktop.store.session_days import SessionDays
from posyandu_desktop.store.sessions import Sessions
from posyandu_desktop.store.told import Told
from posyandu_desktop.store.transaction import lasting_later, transaction
from posyandu_desktop.store.vaccines_in_use import VaccinesInUse
from posyandu_desktop.store.visits import Visits

__all__ = ["Author", "Store", "create_store", "hold_upload", "hold_window", "open_store"]


@dataclass(frozen=True, slots=True)
class Author:
    """In whose name the journal is written; None for a job nobody signed in for."""

    operator_id: OperatorId | None


class Store(LaterParts):
    """One open connection to the file, for one thread."""

    def __init__(self, db: CipherDatabase, author: Author, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now
        self.author = author
        self.journal = Journal(db, author.operator_id, now)
        self.outbox = Outbox(db)
        self.drafts = Drafts(db)
        self.posyandu = PosyanduRecord(db, self.journal)
        self.operators = Operators(db, self.journal)
        self.people = People(db, self.journal, self.outbox)
        self.sessions = Sessions(db, self.journal)
        self.session_days = SessionDays(db, self.journal, self.outbox)
        self.visits = Visits(db, self.journal, self.outbox, self.drafts, now)
        self.arrivals = Arrivals(db, self.journal)
        self.expectations = Expectations(db)
        self.roster = Roster(db, self.expectations)
        self.vaccines_in_use = VaccinesInUse(db, self.journal)
        self.server = ServerRecord(db, self.journal)
        self.told = Told(db)

    def unsigned(self) -> "Store":
        """Return this store on the same connection, with a journal written in nobody's name."""
        return Store(self._db, Author(None), self._now)

    def transaction(self) -> AbstractContextManager[None]:
        """Make every write in the block happen, or none; inside another one, a part of it."""
        return transaction(self._db)

    def lasting_later(self) -> AbstractContextManager[None]:
        """Let commits of the block reach the disk when it suits: for what can be fetched again."""
        return lasting_later(self._db)

    def integrity(self) -> list[str]:
        """Return what is wrong with the file, in words; empty when it is whole."""
        return faults(self._db, self.journal)

    def close(self) -> None:
        """Close the connection; it can be called twice."""
        self._db.close()


def create_store(
    files: StoreFiles,
    key: DataKey,
    posyandu: Posyandu,
    operator: Operator,
    now: Callable[[], datetime] = utc_now,
) -> Store:
    """Make the file with its posyandu and first operator; it appears whole or not at all.

    Raises:
        AlreadyInitialised: A posyandu lives here already; it is not touched.
        CannotSave: The folder or the disk did not take it.
    """
    if files.initialised:
        raise AlreadyInitialised
    files.prepare()
    draft = files.database.with_name("posyandu.db.new")
    remove_database(draft)
    author = Author(operator.id)
    try:
        with closing(connect(draft, key, "rwc")) as db:
            migrate(db)
            store = Store(db, author, now)
            with store.transaction():
                # Somebody has to be able to let the others in.
                store.operators.save(replace(operator, is_admin=True))
                store.posyandu.save(posyandu)
            # Everything into the one file that is about to be renamed.
            db.execute("PRAGMA journal_mode = DELETE")
        move(draft, files.database)
    finally:
        remove_database(draft)
    return open_store(files, key, author, now)


def open_store(
    files: StoreFiles, key: DataKey, author: Author, now: Callable[[], datetime] = utc_now
) -> Store:
    """Open the file; bring an older one up to this version after copying it to `backups/`.

    Raises:
        NotInitialised: There is no posyandu in this folder.
        StoreDamaged: The file cannot be read with this key. It is left exactly as it is.
        StoreTooNew: A later version of the program wrote it.
        ReadOnlyFolder: SQLite may not write its log beside the file.
        CannotSave: The backup or the change of structure did not fit on the disk.
    """
    if not files.database.exists():
        raise StoreDamaged(files.database.name) if files.initialised else NotInitialised
    with explained():
        is_empty = files.database.stat().st_size == 0
    if is_empty:
        # SQLite would take it for a new file and fill it.
        raise StoreDamaged(files.database.name)
    db = connect(files.database, key)
    try:
        if steps := pending(db):
            backup(files, key, files.backups / f"before-{steps[0]}.posyandu", now)
            migrate(db)
        store = Store(db, author, now)
        store.posyandu.get()
    except BaseException:
        db.close()
        raise
    return store


def remove_database(path: Path) -> None:
    """Remove a draft of a database that never became one, with its log."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        remove(path.with_name(path.name + suffix))
