"""A Puskesmas server: any FHIR R4 server that takes a transaction of PUTs."""

import json
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.errors import Rejected
from posyandu_desktop.sync.address import check_address, check_token, is_loopback
from posyandu_desktop.sync.line import Answer, Line
from posyandu_desktop.sync.private_words import without_private_words
from posyandu_desktop.sync.probe import Probe, ProbeReport
from posyandu_desktop.sync.replies import (
    Capabilities,
    EntryReply,
    capabilities,
    entry_replies,
)

_MAY_DISLIKE_GZIP: Final = frozenset({400, 415, 500})


class Server:
    """One server, spoken to over one kept-alive line, one request at a time.

    Attributes:
        url: The base address, without a slash at the end.
        device_id: This laptop, for the test record of `probe`; None leaves that part out.
        supports_gzip: Whether it reads packed bodies; None until that is known.
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
        self.supports_gzip = supports_gzip
        self._line = Line(
            self.url,
            check_token(token),
            connect_timeout_s=connect_timeout_s,
            read_timeout_s=read_timeout_s,
        )

    @property
    def is_loopback(self) -> bool:
        """Whether the server runs on this very computer."""
        return is_loopback(self.url)

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
            return entry_replies(self._post(body.encode()), sent)
        except Rejected as refusal:
            reason = without_private_words(refusal.reason, bundle)
            raise Rejected(refusal.status, reason, refusal.element) from None

    def capabilities(self) -> Capabilities:
        """Ask the server what it can do.

        Raises:
            PosyanduError: Nobody answers, or no FHIR server does.
        """
        return capabilities(self._line.get("/metadata"))

    def probe(self) -> ProbeReport:
        """Try the server out for the connection test; trouble is in the report, not raised."""
        return Probe(self).run()

    def abort(self) -> None:
        """Make the waiting request, and every later one, fail at once; from any thread."""
        self._line.cut()

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _post(self, body: bytes) -> Answer:
        if self.supports_gzip is False:
            return self._line.post(body, packed=False)
        answer = self._line.post(body, packed=True)
        if answer.status not in _MAY_DISLIKE_GZIP:
            self.supports_gzip = self.supports_gzip or answer.status < 300 or None
            return answer
        plain = self._line.post(body, packed=False)
        if plain.status < 300:
            self.supports_gzip = False
        return plain
