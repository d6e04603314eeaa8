"""A file onto a stick: whole and read back, or not at all, whatever happens to the stick."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from posyandu_desktop.errors import CannotSave, UnreadableFile
from posyandu_desktop.language import tr
from posyandu_desktop.store.durable import flush_folder
from posyandu_desktop.sync.stick.container import Address, Cover, look_at, write
from posyandu_desktop.sync.stick.refusals import writing_to_stick

_DRAFT = ".sedang-ditulis"


def place(
    target: Path,
    address: Address,
    lines: Iterable[dict[str, Any]],
    whole: Callable[[Cover], None] = lambda _cover: None,
) -> Cover:
    """Write a sealed file under a temporary name, read it back, and give it its name.

    A file of that name is replaced only by a whole one.

    Args:
        target: Where it ends up.
        address: What is written on it.
        lines: What is inside, read one by one.
        whole: Called when the file is whole on the stick and before it has its name.

    Raises:
        CannotSave: The stick is full, gone, locked, or does not give back what was written.
    """
    draft = target.with_name(target.name + _DRAFT)
    try:
        with writing_to_stick(), draft.open("wb") as file:
            write(file, address, lines)
            file.flush()
            os.fsync(file.fileno())
            _forget_cached(file.fileno())
        cover = _read_back(draft)
        whole(cover)
        with writing_to_stick():
            draft.replace(target)
            flush_folder(target.parent)
    except BaseException:
        _remove(draft)
        raise
    return cover


def clear_drafts(folder: Path) -> None:
    """Remove what a pulled stick or a power cut left half written."""
    with writing_to_stick():
        drafts = list(folder.glob(f"*{_DRAFT}"))
    for draft in drafts:
        _remove(draft)


def _read_back(draft: Path) -> Cover:
    try:
        return look_at(draft)
    except UnreadableFile as error:
        raise CannotSave(
            tr("Flashdisk tidak mengembalikan apa yang ditulis. Pakai flashdisk lain.")
        ) from error


def _forget_cached(handle: int) -> None:
    """Have the next reading come from the stick itself where the system can be told so."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _remove(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # the stick is gone, and the draft with it; the next time clears it
