"""The line to one server: HTTP and nothing of FHIR; the only place that knows `requests`."""

import contextlib
import gzip
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, cast
from urllib.parse import urljoin, urlsplit
from weakref import WeakSet

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import HTTPError, ReadTimeoutError

from posyandu_desktop import __version__
from posyandu_desktop.errors import Unreachable
from posyandu_desktop.language import tr
from posyandu_desktop.sync.troubles import CaptivePortal

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


class Wires:
    """The open sockets, so that another thread can cut them while a request waits."""

    def __init__(self) -> None:
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._lock = threading.Lock()
        self.are_cut = False

    def add(self, wire: socket.socket) -> None:
        """Keep an eye on a new line; one that comes too late is cut at once."""
        with self._lock:
            self._sockets.add(wire)
        if self.are_cut:
            self.cut()

    def cut(self) -> None:
        """Cut every line, now and from now on."""
        self.are_cut = True
        with self._lock:
            for wire in list(self._sockets):
                with contextlib.suppress(OSError):
                    # The TLS class forgets its state in its own shutdown() while the other
                    # thread still reads with it; the plain one only wakes that thread.
                    socket.socket.shutdown(wire, socket.SHUT_RDWR)


def _plain_connection(wires: Wires) -> type[HTTPConnection]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            wires.add(cast("socket.socket", self.sock))

    return Plain


def _secure_connection(wires: Wires) -> type[HTTPSConnection]:
    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            wires.add(cast("socket.socket", self.sock))

    return Secure


class _AbortableAdapter(HTTPAdapter):
    """Closing a session does not stop a request that is waiting; shutting its socket down does."""

    def __init__(self, wires: Wires) -> None:
        self._plain = _plain_connection(wires)
        self._secure = _secure_connection(wires)
        super().__init__(pool_connections=1, pool_maxsize=1)

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: bool | str | None,  # noqa: FBT001  # as inherited
        proxies: Mapping[str, str] | None = None,
        cert: tuple[str, str] | str | None = None,
    ) -> HTTPConnectionPool:
        pool = cast(
            "HTTPConnectionPool",
            super().get_connection_with_tls_context(request, verify, proxies, cert),
        )
        pool.ConnectionCls = self._secure if pool.scheme == "https" else self._plain
        return pool


class _Bearer(AuthBase):
    """Set here and not as a header, which a .netrc file on the laptop would replace."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Line:
    """One kept-alive line to the server at `base`; not for two threads, except `cut`."""

    def __init__(
        self, base: str, token: str, *, connect_timeout_s: float, read_timeout_s: float
    ) -> None:
        self._base = base
        self._timeouts = (connect_timeout_s, read_timeout_s)
        self._wires = Wires()
        self._session = requests.Session()
        self._session.mount("http://", _AbortableAdapter(self._wires))
        self._session.mount("https://", _AbortableAdapter(self._wires))
        self._session.auth = _Bearer(token)
        self._session.headers.update(
            {"Accept": FHIR_JSON, "User-Agent": f"posyandu-desktop/{__version__}"}
        )
        # A proxy of the environment would carry an unencrypted loopback request off the machine.
        self._session.trust_env = not base.startswith("http:")

    def get(self, path: str) -> Answer:
        """Read from `base` + `path`.

        Raises:
            Unreachable: Nobody answers, or another server wants to.
        """
        return self._send("GET", self._base + path, None, {})

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

    def cut(self) -> None:
        """Make the waiting request, and every later one, fail at once; from any thread."""
        self._wires.cut()

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def _send(self, method: str, url: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._send_once(method, url, body, headers)
            if answer.status not in _REDIRECTS:
                return answer
            target = urljoin(url, answer.headers.get("location", ""))
            if _origin(target) != _origin(url):
                raise CaptivePortal
            url = target
        raise Unreachable(tr("Server Puskesmas mengalihkan permintaan tanpa henti."))

    def _send_once(
        self, method: str, url: str, body: bytes | None, headers: dict[str, str]
    ) -> Answer:
        if self._wires.are_cut:
            raise Unreachable(tr("Pengiriman dihentikan."))
        try:
            with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
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
            raise Unreachable(self._why(error)) from error

    def _read(self, response: requests.Response) -> bytes:
        """Read the body within the time and the size a reply may have, however slowly it drips."""
        end = time.monotonic() + self._timeouts[1]
        body = bytearray()
        # iter_content() would wait until a whole chunk is together.
        while chunk := response.raw.read1(64 * 1024, decode_content=True):
            body += chunk
            if time.monotonic() > end or len(body) > LARGEST_ANSWER:
                raise Unreachable(tr("Jawaban server terlalu lama atau terlalu besar."))
        return bytes(body)

    def _why(self, error: Exception) -> str:
        if self._wires.are_cut:
            return tr("Pengiriman dihentikan.")
        if isinstance(error, requests.exceptions.SSLError):
            return tr(
                "Sambungan aman ke server Puskesmas gagal diperiksa. Periksa juga "
                "tanggal dan jam laptop."
            )
        if isinstance(error, requests.Timeout | ReadTimeoutError):
            return tr("Server Puskesmas tidak menjawab tepat waktu.")
        return tr("Server Puskesmas tidak terjangkau.")


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, port
