"""A Puskesmas server: any FHIR R4 server that takes a transaction of PUTs."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from threading import Lock
from typing import Any, Final, Self
from urllib.parse import urlencode
from uuid import UUID

from posyandu_desktop.errors import Rejected
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.address import check_address, check_token, is_loopback
from posyandu_desktop.sync.capabilities import Capabilities, capabilities
from posyandu_desktop.sync.line import Answer, Line
from posyandu_desktop.sync.private_words import without_private_words
from posyandu_desktop.sync.probe import Probe, ProbeReport
from posyandu_desktop.sync.replies import EntryReply, entry_replies, resource_of
from posyandu_desktop.sync.search_page import found_in, page_of
from posyandu_desktop.sync.sign_in import ClientCredentials, SignIn, TokenInHand
from posyandu_desktop.sync.wires import Traffic

_WHO_ARE_YOU: Final = "/metadata?_elements=software,fhirVersion,rest.interaction,rest.resource.type"
"""All of it is 1.5 MB at HAPI, and this is asked on a village's line."""

_MAY_DISLIKE_GZIP: Final = frozenset({400, 415, 500})


class Server:
    """One server, spoken to over one kept-alive line, or two while two threads send.

    Attributes:
        url: The base address, without a slash at the end.
        device_id: This laptop, for the test record of `probe`; None leaves that part out.
        profile: What is known of the server; what is learnt on the way goes in here.
    """

    def __init__(
        self,
        url: str,
        token: str | None = None,
        *,
        device_id: UUID | None = None,
        supports_gzip: bool | None = None,
        connect_timeout_s: float = 10,
        read_timeout_s: float = 60,
    ) -> None:
        self.url = check_address(url)
        self.device_id = device_id
        self.profile = ServerProfile(supports_gzip=supports_gzip)
        self._learning = Lock()
        self._timeouts = (connect_timeout_s, read_timeout_s)
        self._line = self._new_line("")
        self._sign_in: SignIn = TokenInHand(check_token(token))

    @classmethod
    def of(cls, address: ServerAddress, profile: ServerProfile, settings: Settings) -> Self:
        """Return the server that is set, with its way to sign in and its own authority.

        Raises:
            InvalidInput: An address of it may not be used.
        """
        server = cls(
            address.url,
            address.token,
            device_id=address.device_id,
            connect_timeout_s=settings.connect_timeout_s,
            read_timeout_s=settings.read_timeout_s,
        )
        server.profile = profile
        server._line = server._new_line(address.ca_pem)
        if address.oauth:
            server._sign_in = ClientCredentials(address.oauth, server._line)
        return server

    @property
    def is_loopback(self) -> bool:
        """Whether the server runs on this very computer."""
        return is_loopback(self.url)

    @property
    def supports_gzip(self) -> bool | None:
        """Whether it reads packed bodies; None until that is known."""
        return self.profile.supports_gzip

    @property
    def traffic(self) -> Traffic:
        """The bytes sent to it and received from it so far."""
        return self._line.traffic

    @property
    def ahead(self) -> timedelta | None:
        """How far its clock is ahead of this one; None until it told."""
        return self._line.server_ahead

    def transact(self, bundle: dict[str, Any]) -> list[EntryReply]:
        """Have the server store every entry of a transaction, or none.

        Returns:
            One receipt an entry, in the order of the bundle.

        Raises:
            Rejected: It read the record and refused it; the reason holds nobody's name.
            Unreachable: No complete receipt came (also SignedOut, NotPermitted,
                CannotSpeakFhir); the record may or may not be stored, so send it again later.
        """
        body = json.dumps(bundle, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        try:
            sent = [entry["request"]["url"] for entry in bundle["entry"]]
            is_atomic = self.profile.is_atomic is not False
            return entry_replies(self._post(body.encode()), sent, is_atomic=is_atomic)
        except Rejected as refusal:
            reason = without_private_words(refusal.reason, bundle)
            raise Rejected(refusal.status, reason, refusal.element) from None

    def fetch(self, path: str) -> dict[str, Any] | None:
        """Return the resource at a path such as `Patient/<id>` or `Patient?identifier=…`.

        Returns:
            The resource, or None when the server never had it.

        Raises:
            Rejected: The server does not answer such a question, or it was deleted there.
            Unreachable: No complete answer came.
        """
        return resource_of(self._signed_in(lambda: self._line.get(f"/{path}")))

    def find(self, kind: str, search: Mapping[str, str]) -> list[dict[str, Any]]:
        """Return the first page of what matches a search, as many as the server gives at once.

        Raises:
            PosyanduError: Nobody answers, or no FHIR server does.
        """
        path = f"/{kind}?{urlencode(search)}"
        return found_in(self._signed_in(lambda: self._line.get(path)), kind)

    def capabilities(self) -> Capabilities:
        """Ask the server what it can do.

        Raises:
            PosyanduError: Nobody answers, or no FHIR server does.
        """
        answer = self._signed_in(lambda: self._line.get(_WHO_ARE_YOU))
        if answer.status == 400:
            answer = self._signed_in(lambda: self._line.get("/metadata"))
        return capabilities(answer)

    def probe(self) -> ProbeReport:
        """Try the server out for the connection test; trouble is in the report, not raised."""
        return Probe(self).run()

    def learn(self, **what: Any) -> None:
        """Note something the server was found to do; from any thread."""
        with self._learning:
            self.profile = replace(self.profile, **what)

    def abort(self) -> None:
        """Make the waiting request, and every later one, fail at once; from any thread."""
        self._line.cut()

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def read_list(self, address: str) -> bytes:
        """Return one page of a list.

        Args:
            address: `Type?search`, or the very address a page names as the next one.

        Raises:
            Rejected: The server does not know this list.
            Unreachable: No complete answer came, or it would lead to another server.
        """
        return page_of(self._signed_in(lambda: self._line.follow(address)))

    def _new_line(self, ca_pem: str) -> Line:
        connect_s, read_s = self._timeouts
        return Line(self.url, "", connect_timeout_s=connect_s, read_timeout_s=read_s, ca_pem=ca_pem)

    def _signed_in(self, ask: Callable[[], Answer]) -> Answer:
        """Ask with a token, and once more with a new one when it was not taken."""
        token = self._line.token = self._sign_in.token()
        answer = ask()
        if answer.status != 401 or not self._sign_in.renew(token):
            return answer
        self._line.token = self._sign_in.token()
        return ask()

    def _post(self, body: bytes) -> Answer:
        known = self.supports_gzip
        if known is False:
            return self._signed_in(lambda: self._line.post(body, packed=False))
        answer = self._signed_in(lambda: self._line.post(body, packed=True))
        if answer.status not in ({415} if known else _MAY_DISLIKE_GZIP):
            if answer.status < 300:
                self.learn(supports_gzip=True)
            return answer
        plain = self._signed_in(lambda: self._line.post(body, packed=False))
        if plain.status < 300:
            self.learn(supports_gzip=False)
        return plain
