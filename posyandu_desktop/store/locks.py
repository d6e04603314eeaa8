"""One window and one upload at a time on a data folder.

The operating system drops these locks when their holder dies, so a kill leaves nothing to tidy.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from posyandu_desktop.errors import AlreadyRunning, AlreadyUploading
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.store.files import StoreFiles

if TYPE_CHECKING:
    from filelock import BaseFileLock


def hold_window(files: StoreFiles) -> "BaseFileLock":
    """Hold the data folder for one window until `.release()` or the end of the program.

    Raises:
        AlreadyRunning: Another window holds it.
        ReadOnlyFolder: The lock file may not be made here.
    """
    files.prepare()
    if lock := _held(files.window_lock):
        return lock
    raise AlreadyRunning


def hold_upload(files: StoreFiles) -> "BaseFileLock":
    """Hold the upload until `.release()` or the end of the program.

    Raises:
        AlreadyUploading: Another program is uploading from this folder.
        ReadOnlyFolder: The lock file may not be made here.
    """
    files.prepare()
    if lock := _held(files.upload_lock):
        return lock
    raise AlreadyUploading


def _held(path: Path) -> "BaseFileLock | None":
    from filelock import FileLock, Timeout  # noqa: PLC0415  # 50 ms that a read-only job does not need

    lock = FileLock(path, timeout=0, thread_local=False)
    with disk_explained():
        try:
            lock.acquire()
        except Timeout:
            return None
    return lock
