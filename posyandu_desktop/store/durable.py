"""File operations that are on the disk when they return."""

import os
from pathlib import Path

from posyandu_desktop.store.disk import disk_explained


def move(draft: Path, target: Path) -> None:
    """Flush `draft` and put it in `target`'s place in one step."""
    with disk_explained():
        flush(draft)
        draft.replace(target)
        flush_folder(target.parent)


def flush(path: Path) -> None:
    """Wait until the content of a file is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Wait until a rename in this folder is on the disk; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(path: Path) -> None:
    """Remove a file that may not be there."""
    with disk_explained():
        path.unlink(missing_ok=True)
