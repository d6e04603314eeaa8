"""What SQLite says, in words for people; what the file system says is in `disk`."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from posyandu_desktop.errors import (
    CannotSave,
    DiskFull,
    PosyanduError,
    ReadOnlyFolder,
    StoreDamaged,
)
from posyandu_desktop.store.disk import disk_explained

_PRIMARY_CODE = 0xFF


@contextmanager
def explained() -> Iterator[None]:
    """Turn failures of the world inside the block into `PosyanduError` children.

    What is not the world's fault (a broken constraint, wrong SQL) passes unchanged: it is a bug.
    """
    try:
        with disk_explained():
            yield
    except dbapi2.Error as error:
        raise of_sqlite(error) or error from error


def of_sqlite(error: dbapi2.Error) -> PosyanduError | None:
    """Return what SQLite's result code means for people, or None when it means a bug."""
    match (getattr(error, "sqlite_errorcode", None) or 0) & _PRIMARY_CODE:
        case dbapi2.SQLITE_FULL:
            return DiskFull()
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_PERM | dbapi2.SQLITE_CANTOPEN:
            return ReadOnlyFolder()
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return StoreDamaged()
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return CannotSave("Berkas data sedang dipakai, jadi belum tersimpan.")
        case dbapi2.SQLITE_IOERR:
            return CannotSave("Disk laptop bermasalah, jadi belum tersimpan.")
        case _:
            return None
