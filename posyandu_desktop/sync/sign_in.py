"""How a request signs in: with nothing, a token in hand, or tokens fetched by OAuth2."""

import time
from threading import Lock
from typing import Final, Protocol

from pydantic import BaseModel, Field, ValidationError

from posyandu_desktop.errors import CannotSpeakFhir, SignedOut
from posyandu_desktop.language import tr
from posyandu_desktop.store.server import OAuthClient
from posyandu_desktop.sync.address import check_address
from posyandu_desktop.sync.line import Answer, Line
from posyandu_desktop.sync.troubles import Busy, CaptivePortal

_EARLIER_S: Final = 30
"""A token is renewed this long before it ends, so that it does not end on its way."""

_SHORTEST_S: Final = 60


class SignIn(Protocol):
    """Gives tokens to a line."""

    def token(self) -> str:
        """Return the token to use now; empty for none."""
        ...

    def renew(self, refused: str) -> bool:
        """Forget a token the server did not take; return whether there can be another."""
        ...


class TokenInHand:
    """A token somebody handed out, or none at all."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        """Return the token."""
        return self._token

    def renew(self, refused: str) -> bool:  # noqa: ARG002  # there is only this one
        """Only the Puskesmas can hand out another."""
        return False


class _Granted(BaseModel):
    access_token: str = Field(min_length=1, max_length=16_384, pattern=r"^[!-~]+$")
    expires_in: float | None = None


class ClientCredentials:
    """Tokens by client credentials (RFC 6749 section 4.4), kept in memory only.

    Two requests may be under way at once, and both be told that the same token has ended.
    """

    def __init__(self, client: OAuthClient, line: Line) -> None:
        self._client = client
        self._line = line
        self._token = ""
        self._ends_at = 0.0
        self._lock = Lock()
        self._url = check_address(client.token_url)

    def token(self) -> str:
        """Return the token, a new one when there is none or it is about to end.

        Raises:
            SignedOut: The Puskesmas does not know this client, or its password is another.
            Unreachable: No token came.
        """
        # The laptop's clock may be set at any time; this one only goes forward.
        with self._lock:
            if not self._token or time.monotonic() >= self._ends_at:
                self._fetch()
            return self._token

    def renew(self, refused: str) -> bool:
        """Forget this token, unless there is another by now; the next request fetches one."""
        with self._lock:
            if self._token == refused:
                self._token = ""
        return True

    def _fetch(self) -> None:
        fields = {"grant_type": "client_credentials"}
        if self._client.scope:
            fields["scope"] = self._client.scope
        login = (self._client.client_id, self._client.secret)
        granted = _granted(self._line.post_form(self._url, fields, login))
        lasts_s = granted.expires_in or 300
        self._token = granted.access_token
        self._ends_at = time.monotonic() + max(lasts_s - _EARLIER_S, min(lasts_s, _SHORTEST_S) / 2)


def _granted(answer: Answer) -> _Granted:
    if answer.status in {400, 401, 403}:
        raise SignedOut(tr("Server Puskesmas menolak client ID atau sandi (secret) posyandu ini."))
    if answer.status in {408, 425, 429} or answer.status >= 500:
        raise Busy
    if answer.is_page or 300 <= answer.status < 400:
        raise CaptivePortal
    try:
        return _Granted.model_validate_json(answer.body)
    except ValidationError as error:
        # Its text would quote the token.
        del error
        raise CannotSpeakFhir(tr("Alamat token tidak memberi token.")) from None
