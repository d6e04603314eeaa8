"""Connections to the encrypted file: SQLCipher underneath, sqlite-utils on top.

sqlite-utils looks for a module called pysqlite3 before it takes Python's own sqlite3. Unless
it finds SQLCipher there, it waits for exception classes that never come, and a failed statement
leaves a transaction open that swallows every later save. So this module is the only one that
imports sqlite_utils.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

import sqlite_utils.utils  # noqa: E402  # after the alias, see above
from sqlite_utils import Database, Migrations  # noqa: E402

from posyandu_desktop.store.beside import Beside  # noqa: E402
from posyandu_desktop.store.failures import explained  # noqa: E402
from posyandu_desktop.store.key_slots import DataKey  # noqa: E402

__all__ = ["CipherDatabase", "Database", "Migrations", "connect"]

if vars(sqlite_utils.utils)["sqlite3"] is not sqlcipher3:
    raise ImportError("sqlite_utils was imported before posyandu_desktop.store.cipher")

BUSY_TIMEOUT_MS = 5_000
CACHE_KIB = 4_000


class CipherDatabase(Database):
    """sqlite-utils' database, whose failures are explained and whose reads come home whole.

    `another` opens the same file once more, for another thread.
    """

    another: Callable[[], "CipherDatabase"]
    _beside: "Beside[CipherDatabase] | None" = None

    @property
    def beside(self) -> "Beside[CipherDatabase]":
        """What writes to the same file while this thread goes on; made when first asked for."""
        if self._beside is None:
            self._beside = Beside(self.another, CipherDatabase.close)
        return self._beside

    def settle(self) -> None:
        """Wait for what is written beside; within a transaction it has been waited for."""
        if self._beside is not None and not self.conn.in_transaction:
            self._beside.settle()

    def close(self) -> None:
        """Close the connection and the one beside it; it can be called twice."""
        beside, self._beside = self._beside, None
        if beside is not None:
            beside.close()
        super().close()

    @property
    def supports_on_conflict(self) -> bool:
        """Always: sqlite-utils would make and drop a table to learn it, in a damaged file too."""
        return True

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Any:
        """Run one statement; outside a transaction it is committed at once."""
        with explained():
            return super().execute(sql, parameters)

    def execute_each(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one prepared statement for every row."""
        with explained():
            self.conn.executemany(sql, rows)

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """Return every row of a query; a bad page met halfway is explained as well."""
        with explained():
            return self.conn.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """Return the first row of a query, or None."""
        with explained():
            return self.conn.execute(sql, parameters).fetchone()


def connect(path: Path, key: DataKey, mode: Literal["rw", "rwc", "ro"] = "rw") -> CipherDatabase:
    """Open the file with its key; only mode `rwc` may make a new one.

    A raw key costs 0.2 ms where a passphrase costs 170 ms, for each connection.

    Raises:
        StoreDamaged: Not a database, or not of this key. The file is left as it was.
        ReadOnlyFolder: SQLite may not write its log beside the file.
    """
    with explained():
        connection = sqlcipher3.dbapi2.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None
        )
    try:
        with explained():
            database = _configured(connection, key, mode)
            database.another = partial(connect, path, key, mode)
            return database
    except BaseException:
        connection.close()
        raise


def _configured(connection: Any, key: DataKey, mode: str) -> CipherDatabase:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    if mode != "ro":
        connection.execute("PRAGMA journal_mode = WAL")
    # NORMAL loses a morning's last visits when the battery dies; FULL costs one flush a visit.
    connection.execute("PRAGMA synchronous = FULL")
    return CipherDatabase(connection, execute_plugins=False)
