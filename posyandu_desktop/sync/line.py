"""The line to one server: HTTP and nothing of FHIR; the only place that knows `requests`."""

import gzip
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlencode, urljoin, urlsplit

import requests
from requests.auth import AuthBase, HTTPBasicAuth
from urllib3.exceptions import HTTPError, ReadTimeoutError

from posyandu_desktop import __version__
from posyandu_desktop.errors import CannotSpeakFhir, Unreachable
from posyandu_desktop.language import tr
from posyandu_desktop.sync.server_moments import http_date
from posyandu_desktop.sync.troubles import CaptivePortal, TimedOut, UntrustedServer
from posyandu_desktop.sync.wires import AbortableAdapter, Traffic, Wires

FHIR_JSON: Final = "application/fhir+json"
LARGEST_ANSWER: Final = 8 * 1024 * 1024
_MOST_REDIRECTS: Final = 3
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def is_page(self) -> bool:
        """Whether this is a page for people."""
        kind = self.headers.get("content-type", "").lower()
        return "html" in kind or ("xml" not in kind and self.body.lstrip()[:1] == b"<")


class _Bearer(AuthBase):
    """Set here and not as a header, which a .netrc file on the laptop would replace."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Line:
    """A kept-alive line to the server at `base`, or two while two threads send.

    Attributes:
        token: What every request but `post_form` signs in with; empty for none.
        server_ahead: How far the server's clock is ahead of this one; None until it told.
    """

    def __init__(
        self,
        base: str,
        token: str,
        *,
        connect_timeout_s: float,
        read_timeout_s: float,
        ca_pem: str = "",
    ) -> None:
        self.token = token
        self.server_ahead: timedelta | None = None
        self._base = base
        self._timeouts = (connect_timeout_s, read_timeout_s)
        self._wires = Wires()
        self._session = requests.Session()
        self._session.mount("http://", AbortableAdapter(self._wires))
        self._session.mount("https://", AbortableAdapter(self._wires, ca_pem))
        self._session.headers.update(
            {"Accept": FHIR_JSON, "User-Agent": f"posyandu-desktop/{__version__}"}
        )
        # A proxy of the environment would carry an unencrypted loopback request off the machine.
        self._session.trust_env = not base.startswith("http:")

    @property
    def traffic(self) -> Traffic:
        """What went over this line so far."""
        return self._wires.traffic

    def get(self, path: str) -> Answer:
        """Read from `base` + `path`.

        Raises:
            Unreachable: Nobody answers, or another server wants to.
        """
        return self._send("GET", self._base + path, None, {"Cache-Control": "no-cache"})

    def follow(self, address: str) -> Answer:
        """Read from an address below `base`, or from a whole one of the same server.

        Raises:
            Unreachable: Nobody answers, or the address is another server's.
        """
        url = urljoin(f"{self._base}/", address)
        if _origin(url) != _origin(self._base):
            raise CannotSpeakFhir(tr("Server menunjuk ke alamat lain, jadi tidak diikuti."))
        return self._send("GET", url, None, {"Cache-Control": "no-cache"})

    def post(self, body: bytes, *, packed: bool) -> Answer:
        """Post to `base`; `packed` sends the body as gzip.

        Raises:
            Unreachable: Nobody answers, or another server wants to.
        """
        headers = {"Content-Type": FHIR_JSON, "Prefer": "return=minimal"}
        if packed:
            headers["Content-Encoding"] = "gzip"
            body = gzip.compress(body, mtime=0)
        return self._send("POST", self._base, body, headers)

    def post_form(self, url: str, fields: Mapping[str, str], login: tuple[str, str]) -> Answer:
        """Post a form to an address of its own, signed in by name and password.

        Raises:
            Unreachable: Nobody answers.
        """
        body = urlencode(fields).encode()
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
        }
        # Never carried on to where a redirect leads: the body holds the password.
        return self._send_once("POST", url, body, headers, HTTPBasicAuth(*login))

    def cut(self) -> None:
        """Make the waiting request, and every later one, fail at once; from any thread."""
        self._wires.cut()

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def _send(self, method: str, url: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._send_once(method, url, body, headers, _Bearer(self.token))
            self._compare_clocks(answer)
            if answer.status not in _REDIRECTS:
                return answer
            target = urljoin(url, answer.headers.get("location", ""))
            if _origin(target) != _origin(url):
                raise CaptivePortal
            url = target
        raise Unreachable(tr("Server Puskesmas mengalihkan permintaan tanpa henti."))

    def _send_once(
        self, method: str, url: str, body: bytes | None, headers: dict[str, str], auth: AuthBase
    ) -> Answer:
        if self._wires.are_cut:
            raise Unreachable(tr("Pengiriman dihentikan."))
        try:
            with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                auth=auth,
                timeout=self._timeouts,
                allow_redirects=False,
                stream=True,
            ) as response:
                return Answer(
                    status=response.status_code,
                    headers={name.lower(): value for name, value in response.headers.items()},
                    body=self._read(response),
                )
        except (requests.RequestException, HTTPError, OSError) as error:
            raise self._why(error) from error

    def _compare_clocks(self, answer: Answer) -> None:
        """Keep how far the server's clock is ahead; a Wi-Fi's login page is no witness."""
        told = http_date(answer.headers.get("date", ""))
        if told and not answer.is_page:
            self.server_ahead = told - datetime.now(UTC)

    def _read(self, response: requests.Response) -> bytes:
        """Read the body within the time and the size a reply may have, however slowly it drips."""
        end = time.monotonic() + self._timeouts[1]
        body = bytearray()
        # iter_content() would wait until a whole chunk is together.
        while chunk := response.raw.read1(64 * 1024, decode_content=True):
            body += chunk
            if time.monotonic() > end or len(body) > LARGEST_ANSWER:
                raise TimedOut(tr("Jawaban server terlalu lama atau terlalu besar."))
        return bytes(body)

    def _why(self, error: Exception) -> Unreachable:
        if self._wires.are_cut:
            return Unreachable(tr("Pengiriman dihentikan."))
        if isinstance(error, requests.exceptions.SSLError):
            return UntrustedServer()
        if isinstance(error, requests.Timeout | ReadTimeoutError):
            return TimedOut(tr("Server Puskesmas tidak menjawab tepat waktu."))
        return Unreachable(tr("Server Puskesmas tidak terjangkau."))


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, port
