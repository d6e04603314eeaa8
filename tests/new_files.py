"""New encrypted files without taking all the steps to today's structure each time.

The first file of a key is made as the program makes it; the next ones begin as a copy of that one.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

import pytest

from posyandu_desktop.store import open as opening
from posyandu_desktop.store.cipher import CipherDatabase, connect
from posyandu_desktop.store.key_slots import DataKey
from posyandu_desktop.store.migrations import migrate


@contextmanager
def begun_as_copies(folder: Path) -> Iterator[None]:
    """Begin new files as copies; the first ones are kept in `folder`."""
    made: dict[str, Path] = {}

    def connected(
        path: Path, key: DataKey, mode: Literal["rw", "rwc", "ro"] = "rw"
    ) -> CipherDatabase:
        if mode == "rwc" and not path.exists() and path.parent.is_dir():
            shutil.copyfile(_first(made, folder, key), path)
        return connect(path, key, mode)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "connect", connected)
        yield


def _first(made: dict[str, Path], folder: Path, key: DataKey) -> Path:
    path = made.setdefault(key.hex(), folder / f"{len(made)}.db")
    if not path.exists():
        with closing(connect(path, key, "rwc")) as db:
            migrate(db)
            db.execute("PRAGMA journal_mode = DELETE")
    return path
