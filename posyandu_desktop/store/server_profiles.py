"""What each server was found to do; remembered, so that no upload has to find it out again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.transaction import transaction

MOST_ENTRIES: Final = 45
"""Entries of one transaction where the server names no limit: some stop at 50 updates."""

MOST_CONDITIONAL: Final = 8
"""Entries of one transaction with conditional updates: the lowest limit known of a server."""


class WriteMode(StrEnum):
    """Who chooses the ids: we do, or the server, which then finds ours as identifiers."""

    PUT_ID = "put_id"
    CONDITIONAL_PUT = "conditional_put"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerProfile:
    """What one server does; None stands for "not known yet".

    Attributes:
        write_mode: How it takes new records.
        max_entries: The most entries we put into one transaction.
        supports_gzip: Whether it reads packed bodies.
        prefers_minimal: Whether it leaves the records out of its reply when asked to.
        is_atomic: Whether a transaction with one bad entry leaves nothing behind.
        takes_provenance: Whether it says that it keeps Provenance.
        probed_at: When this was tried out; None before.
    """

    write_mode: WriteMode = WriteMode.PUT_ID
    max_entries: int = MOST_ENTRIES
    supports_gzip: bool | None = None
    prefers_minimal: bool | None = None
    is_atomic: bool | None = None
    takes_provenance: bool | None = None
    probed_at: datetime | None = None


_SELECT = """
    SELECT write_mode, max_entries, supports_gzip, prefers_minimal, is_atomic, takes_provenance,
           probed_at
    FROM server_profiles WHERE url = ?"""
_REPLACE = """
    INSERT OR REPLACE INTO server_profiles
    (url, write_mode, max_entries, supports_gzip, prefers_minimal, is_atomic, takes_provenance,
     probed_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""


class ServerProfiles:
    """The profiles of one open store."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def get(self, url: str) -> ServerProfile:
        """Return what is known of the server at this address; of a new one, nothing."""
        row = self._db.row(_SELECT, (url,))
        if row is None:
            return ServerProfile()
        mode, entries, packs, minimal, atomic, provenance, probed_at = row
        return ServerProfile(
            write_mode=WriteMode(mode),
            max_entries=entries,
            supports_gzip=_answer(packs),
            prefers_minimal=_answer(minimal),
            is_atomic=_answer(atomic),
            takes_provenance=_answer(provenance),
            probed_at=from_text(probed_at) if probed_at else None,
        )

    def save(self, url: str, profile: ServerProfile) -> None:
        """Remember what the server at this address does."""
        with transaction(self._db):
            self._db.execute(
                _REPLACE,
                (
                    url,
                    profile.write_mode,
                    profile.max_entries,
                    profile.supports_gzip,
                    profile.prefers_minimal,
                    profile.is_atomic,
                    profile.takes_provenance,
                    to_text(profile.probed_at) if profile.probed_at else None,
                ),
            )


def _answer(stored: int | None) -> bool | None:
    return None if stored is None else bool(stored)
