"""Is the file whole? Every check SQLite and SQLCipher have, and the journal's chain."""

from collections.abc import Callable

from posyandu_desktop.errors import StoreDamaged
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal


def faults(db: CipherDatabase, journal: Journal) -> list[str]:
    """Return what is wrong, in words; empty when nothing is."""
    checks: dict[str, Callable[[], list[str]]] = {
        "Enkripsi": lambda: [said for (said,) in db.rows("PRAGMA cipher_integrity_check")],
        "Halaman": lambda: [s for (s,) in db.rows("PRAGMA integrity_check") if s != "ok"],
        "Rujukan": lambda: [
            f"{table} baris {row} ke {parent}"
            for table, row, parent, _ in db.rows("PRAGMA foreign_key_check")
        ],
        "Jurnal": lambda: [
            f"baris {line} tidak cocok" for line in [journal.verify()] if line is not None
        ],
    }
    return [f"{name}: {fault}" for name, check in checks.items() for fault in _answers(check)]


def _answers(check: Callable[[], list[str]]) -> list[str]:
    """A check that stumbles over the damage has found it."""
    try:
        return check()
    except StoreDamaged:
        return ["tidak terbaca"]
