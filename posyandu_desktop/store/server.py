"""The Puskesmas server this posyandu uploads to; what is secret lies in the encrypted file only."""

from dataclasses import dataclass
from uuid import UUID

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.transaction import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthClient:
    """How this posyandu gets a token itself (OAuth2 client credentials, RFC 6749 section 4.4)."""

    token_url: str
    client_id: str
    secret: str
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAddress:
    """Where and as which device we upload.

    Attributes:
        url: The base address.
        device_id: This laptop, for ever.
        token: A token the Puskesmas handed out; None without one.
        oauth: How to get tokens instead; None without.
        ca_pem: The Puskesmas' own certificate authority as PEM text, or empty.
    """

    url: str
    device_id: UUID
    token: str | None = None
    oauth: OAuthClient | None = None
    ca_pem: str = ""


_SELECT = (
    "SELECT url, device_id, token, token_url, client_id, client_secret, scope, ca_pem FROM server"
)
_REPLACE = """
    INSERT OR REPLACE INTO server
    (only_one, url, device_id, token, token_url, client_id, client_secret, scope, ca_pem)
    VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)"""


class ServerRecord:
    """The server address of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def get(self) -> ServerAddress | None:
        """Return the address, or None before one was entered."""
        row = self._db.row(_SELECT)
        if row is None:
            return None
        url, device_id, token, token_url, client_id, secret, scope, ca_pem = row
        oauth = None
        if token_url:
            oauth = OAuthClient(
                token_url=token_url, client_id=client_id, secret=secret, scope=scope or ""
            )
        return ServerAddress(
            url=url, device_id=UUID(device_id), token=token, oauth=oauth, ca_pem=ca_pem or ""
        )

    def save(self, address: ServerAddress) -> None:
        """Replace the address; a new one may be tried at once. The journal keeps no secret."""
        oauth = address.oauth
        parts = (
            (oauth.token_url, oauth.client_id, oauth.secret, oauth.scope) if oauth else [None] * 4
        )
        with transaction(self._db):
            self._db.execute(
                _REPLACE,
                (
                    address.url,
                    str(address.device_id),
                    address.token,
                    *parts,
                    address.ca_pem or None,
                ),
            )
            self._db.execute("UPDATE upload_wait SET failures = 0, next_try_at = NULL, pause = ''")
            self._journal.write("save", "server", address.device_id, {"url": address.url})
