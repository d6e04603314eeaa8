"""The one place where what SQLite and the file system say becomes words for people."""

import errno
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

_PRIMARY_CODE = 0xFF
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR}


@contextmanager
def explained() -> Iterator[None]:
    """Turn failures of the world inside the block into `PosyanduError` children.

    What is not the world's fault (a broken constraint, wrong SQL) passes unchanged: it is a bug.
    """
    try:
        yield
    except dbapi2.Error as error:
        raise of_sqlite(error) or error from error
    except OSError as error:
        raise of_system(error) from error


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


def of_system(error: OSError) -> PosyanduError:
    """Return what an error of the file system means for people."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _FORBIDDEN:
        return ReadOnlyFolder()
    return CannotSave("Disk laptop bermasalah, jadi belum tersimpan.")
