"""Is the file whole? Every check SQLite and SQLCipher have, and the journal's chain."""

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal


def faults(db: CipherDatabase, journal: Journal) -> list[str]:
    """Return what is wrong, in words; empty when nothing is."""
    return [
        *(f"Enkripsi: {text}" for (text,) in db.rows("PRAGMA cipher_integrity_check")),
        *(f"Halaman: {text}" for (text,) in db.rows("PRAGMA integrity_check") if text != "ok"),
        *(
            f"Rujukan: {table} baris {row} ke {parent}"
            for table, row, parent, _ in db.rows("PRAGMA foreign_key_check")
        ),
        *(f"Jurnal: baris {line} tidak cocok" for line in _broken(journal)),
    ]


def _broken(journal: Journal) -> list[int]:
    line = journal.verify()
    return [] if line is None else [line]
