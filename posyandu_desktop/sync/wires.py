"""The sockets below the line: cut from another thread, counted, and trusting whom we say."""

import contextlib
import http.client
import io
import socket
import ssl
import threading
from collections.abc import Mapping
from typing import Any, cast
from weakref import WeakSet

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool


class Traffic:
    """Bytes that went over the lines of one server: HTTP with its heads, packed as they travel.

    What TLS and TCP add below, a few in a hundred, no library tells.
    """

    def __init__(self) -> None:
        self.sent = 0
        self.received = 0
        self._lock = threading.Lock()

    def add(self, *, sent: int = 0, received: int = 0) -> None:
        """Count; two requests may be on the line at once."""
        with self._lock:
            self.sent += sent
            self.received += received


class _CountedFile(io.RawIOBase):
    """What comes in on a socket, counted."""

    def __init__(self, raw: io.RawIOBase, traffic: Traffic) -> None:
        self._raw = raw
        self._traffic = traffic

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        count = cast("int | None", self._raw.readinto(buffer))
        self._traffic.add(received=count or 0)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


def _counted_reply(traffic: Traffic) -> type[http.client.HTTPResponse]:
    class Counted(http.client.HTTPResponse):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.fp = io.BufferedReader(_CountedFile(self.fp.detach(), traffic))

    return Counted


class Wires:
    """The open sockets, so that another thread can cut them while a request waits."""

    def __init__(self) -> None:
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._lock = threading.Lock()
        self.are_cut = False
        self.traffic = Traffic()

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
        response_class = _counted_reply(wires.traffic)

        def connect(self) -> None:
            super().connect()
            wires.add(cast("socket.socket", self.sock))

        def send(self, data: Any) -> None:
            super().send(data)
            wires.traffic.add(sent=len(data))

    return Plain


def _secure_connection(wires: Wires) -> type[HTTPSConnection]:
    class Secure(HTTPSConnection):
        response_class = _counted_reply(wires.traffic)

        def connect(self) -> None:
            super().connect()
            wires.add(cast("socket.socket", self.sock))

        def send(self, data: Any) -> None:
            super().send(data)
            wires.traffic.add(sent=len(data))

    return Secure


class AbortableAdapter(HTTPAdapter):
    """Closing a session does not stop a request that is waiting; shutting its socket down does."""

    def __init__(self, wires: Wires, ca_pem: str = "") -> None:
        self._plain = _plain_connection(wires)
        self._secure = _secure_connection(wires)
        # On top of the authorities everybody trusts: a Puskesmas may move to one of those.
        self._trust = ssl.create_default_context(cadata=ca_pem) if ca_pem else None
        super().__init__(pool_connections=2, pool_maxsize=2)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the lines, which trust the Puskesmas' own authority if it has one."""
        super().init_poolmanager(*args, ssl_context=self._trust, **kwargs)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """Make the lines through a proxy, which trust the same."""
        return super().proxy_manager_for(*args, ssl_context=self._trust, **kwargs)

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: bool | str | None,  # noqa: FBT001  # as inherited
        proxies: Mapping[str, str] | None = None,
        cert: tuple[str, str] | str | None = None,
    ) -> HTTPConnectionPool:
        """Return lines of our own kind."""
        pool = cast(
            "HTTPConnectionPool",
            super().get_connection_with_tls_context(request, verify, proxies, cert),
        )
        pool.ConnectionCls = self._secure if pool.scheme == "https" else self._plain
        return pool
