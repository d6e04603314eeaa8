"""The Puskesmas server this posyandu uploads to; the token lies in the encrypted file only."""

from dataclasses import dataclass
from uuid import UUID

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.transaction import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAddress:
    """Where and as which device we upload; `supports_gzip` is None until it was tried."""

    url: str
    device_id: UUID
    token: str | None = None
    supports_gzip: bool | None = None


class ServerRecord:
    """The server address of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def get(self) -> ServerAddress | None:
        """Return the address, or None before one was entered."""
        row = self._db.row("SELECT url, device_id, token, supports_gzip FROM server")
        if row is None:
            return None
        url, device_id, token, supports_gzip = row
        return ServerAddress(
            url=url,
            device_id=UUID(device_id),
            token=token,
            supports_gzip=None if supports_gzip is None else bool(supports_gzip),
        )

    def save(self, address: ServerAddress) -> None:
        """Replace the address. The journal keeps where to, never the token."""
        with transaction(self._db):
            self._db.execute(
                """INSERT OR REPLACE INTO server (only_one, url, device_id, token, supports_gzip)
                   VALUES (1, ?, ?, ?, ?)""",
                (address.url, str(address.device_id), address.token, address.supports_gzip),
            )
            self._journal.write("save", "server", address.device_id, {"url": address.url})
