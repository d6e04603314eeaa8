"""What SQLite says, in words for people; what the file system says is in `disk`."""

from typing import Final, Literal

from sqlcipher3 import dbapi2

from posyandu_desktop.errors import (
    CannotSave,
    DiskFull,
    PosyanduError,
    ReadOnlyFolder,
    StoreDamaged,
)
from posyandu_desktop.store.disk import of_system

_PRIMARY_CODE = 0xFF


class _Explained:
    """A class and not a generator: every statement goes through it, and it costs a third."""

    __slots__ = ()

    def __enter__(self) -> None:
        """Begin the block."""

    def __exit__(
        self, kind: object, error: BaseException | None, traceback: object
    ) -> Literal[False]:
        """Raise what the failure means, if it means anything for people."""
        if isinstance(error, dbapi2.Error) and (found := of_sqlite(error)):
            raise found from error
        if isinstance(error, OSError):
            raise of_system(error) from error
        return False


_EXPLAINED: Final = _Explained()


def explained() -> _Explained:
    """Turn failures of the world inside the block into `PosyanduError` children.

    What is not the world's fault (a broken constraint, wrong SQL) passes unchanged: it is a bug.
    """
    return _EXPLAINED


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
