"""Sticks that are plugged in, as far as the system tells without being asked for much."""

import os
import string
import sys
from pathlib import Path

_REMOVABLE_DRIVE = 2


def removable_media() -> list[Path]:
    """Return the folders of sticks and cards, by name; empty where none is found."""
    if sys.platform == "win32":
        return _windows_drives()
    user = os.environ.get("USER", "")
    roots = [Path("/run/media") / user, Path("/media") / user, Path("/media"), Path("/Volumes")]
    return below(roots)


def below(roots: list[Path]) -> list[Path]:
    """Return the mount points right below these folders, each once."""
    found: dict[Path, None] = {}
    for root in roots:
        try:
            folders = sorted(folder for folder in root.iterdir() if folder.is_mount())
        except OSError:
            continue
        found.update(dict.fromkeys(folders))
    return list(found)


def _windows_drives() -> list[Path]:
    import ctypes  # noqa: PLC0415

    kind_of = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009  # Windows only
    drives = (f"{letter}:\\" for letter in string.ascii_uppercase)
    return [Path(drive) for drive in drives if kind_of(drive) == _REMOVABLE_DRIVE]
