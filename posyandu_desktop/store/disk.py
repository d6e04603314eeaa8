"""What the file system says, in words for people. It knows no database: a start is quick."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from posyandu_desktop.errors import CannotSave, DiskFull, PosyanduError, ReadOnlyFolder

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR}


@contextmanager
def disk_explained() -> Iterator[None]:
    """Turn what the file system refuses inside the block into `CannotSave` or a child of it."""
    try:
        yield
    except OSError as error:
        raise of_system(error) from error


def of_system(error: OSError) -> PosyanduError:
    """Return what an error of the file system means for people."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _FORBIDDEN:
        return ReadOnlyFolder()
    return CannotSave("Disk laptop bermasalah, jadi belum tersimpan.")
