"""A loopback server that behaves badly on request, alone or in front of a real FHIR server."""

import gzip
import json
import ssl
import threading
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.servers.sekmet import DIRECT

FHIR_JSON = "application/fhir+json"
VERSION = 'W/"7"'
"""What everything is at that it took."""
PAGE = b"<!DOCTYPE html><html><title>Selamat datang di Wi-Fi</title></html>"

Behaviour = Callable[["Exchange"], None]
Cut = Callable[[bytes, bytes, bytes], int]
"""From status line, head and body to how many bytes of them come through."""

CUTS: dict[str, Cut] = {
    "nothing at all": lambda _status, _head, _body: 0,
    "in the status line": lambda status, _head, _body: len(status) // 2,
    "after the status line": lambda status, _head, _body: len(status),
    "in the head": lambda status, head, _body: len(status) + len(head) // 2,
    "after the head": lambda status, head, _body: len(status) + len(head),
    "in the JSON": lambda status, head, body: len(status) + len(head) + len(body) // 2,
    "before the last byte": lambda status, head, body: len(status) + len(head) + len(body) - 1,
}


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to give."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request that came in; the body unpacked, `peer` the port at the other end of the line."""

    peer: int
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def bundle(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class Exchange:
    """One request at the server, and the ways to answer it."""

    def __init__(
        self, handler: BaseHTTPRequestHandler, request: Request, server: "FaultyServer"
    ) -> None:
        self.request = request
        self.server = server
        self._handler = handler

    def proper_reply(self) -> Reply:
        """Return what the server behind would say, or a plausible yes when there is none."""
        if self.server.upstream:
            return _forwarded(self.request, self.server.upstream)
        return self.server.kept(self.request, accepted(self.request))

    def answer(self, reply: Reply, *, cut_after: int | None = None) -> None:
        """Send a reply; `cut_after` ends the line after so many bytes of its body."""
        handler = self._handler
        handler.send_response_only(reply.status)
        for name, value in reply.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(reply.body)))
        handler.end_headers()
        handler.wfile.write(reply.body[:cut_after])
        if cut_after is None:
            self.server.told = reply
        if cut_after is not None:
            handler.close_connection = True

    def answer_until(self, reply: Reply, where: "Cut") -> None:
        """Send a reply that breaks off in the middle of its status line, its head or its body."""
        handler = self._handler
        status = f"HTTP/1.1 {reply.status} Whatever\r\n".encode()
        named = {**reply.headers, "Content-Length": str(len(reply.body))}
        head = "".join(f"{name}: {value}\r\n" for name, value in named.items()).encode() + b"\r\n"
        handler.wfile.write((status + head + reply.body)[: where(status, head, reply.body)])
        handler.close_connection = True

    def hang_up(self) -> None:
        """End the line without a word."""
        self._handler.close_connection = True

    def drip(self, reply: Reply) -> None:
        """Send the reply's head and one byte of its body, then one more whenever asked to."""
        handler = self._handler
        handler.send_response_only(reply.status)
        handler.send_header("Content-Type", FHIR_JSON)
        handler.send_header("Content-Length", str(len(reply.body)))
        handler.end_headers()
        handler.close_connection = True
        for byte in reply.body:
            handler.wfile.write(bytes([byte]))
            if self.server.closing.wait(0.05):
                return


class FaultyServer:
    """Behaves properly, except for the requests it was told otherwise about.

    Attributes:
        url: The base address to give to the program.
        upstream: Address of a real server behind, or empty.
        requests: What came in, in order.
        waits: Set while a request is being kept waiting.
        closing: Set when the block ends; nobody is kept waiting beyond it.
        told: The last whole reply, once there was one.
        overtaken: Set once a request was done while another one stood back.
        queueing: Held by the request that stands back.
        on_the_way: Requests whose sender has given up, and which nobody has done yet.
    """

    def __init__(self, upstream: str = "", tls: ssl.SSLContext | None = None) -> None:
        self.upstream = upstream
        self._held: dict[str, Any] = {}
        self.requests: list[Request] = []
        self.waits = threading.Event()
        self.closing = threading.Event()
        self.told: Reply | None = None
        self.overtaken = threading.Event()
        self.queueing = threading.Lock()
        self.on_the_way: list[Request] = []
        self._next: deque[Behaviour] = deque()
        self._always: Behaviour = properly
        self._busy = 0
        self._quiet = threading.Condition()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler_class())
        self._http.daemon_threads = True
        if tls:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True)
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self._http.server_port}/fhir"

    def next(self, *behaviours: Behaviour) -> None:
        """Behave so for the next requests, one each."""
        self._next.extend(behaviours)

    def always(self, behaviour: Behaviour) -> None:
        """Behave so whenever nothing is said about the next request."""
        self._always = behaviour

    def forget_what_was_said(self) -> None:
        """Behave properly from now on, once all is answered, and remember no request."""
        with self._quiet:
            self._quiet.wait_for(lambda: self._busy == 0)
        self._next.clear()
        self._always = properly
        self.requests.clear()

    def let_arrive(self) -> list[Request]:
        """Have the server behind do what lay on the way, and return it."""
        arrived, self.on_the_way = self.on_the_way, []
        for request in arrived:
            _forwarded(request, self.upstream)
        return arrived

    def posted(self) -> list[Any]:
        """Return the bundles that came in."""
        return [request.bundle for request in self.requests if request.method == "POST"]

    def kept(self, request: Request, reply: Reply) -> Reply:
        """Keep what was taken, and give it to who asks for it later."""
        if request.method == "POST":
            entries = request.bundle["entry"] if reply.status == 200 else ()
            self._held |= {entry["request"]["url"]: entry["resource"] for entry in entries}
            return reply
        resource = self._held.get(request.path.removeprefix("/fhir/"))
        if resource is None:
            return reply
        meta = {**resource["meta"], "versionId": "7", "lastUpdated": "2026-02-05T09:00:00+07:00"}
        body = json.dumps({**resource, "meta": meta}).encode()
        return Reply(200, body, {"Content-Type": FHIR_JSON})

    @contextmanager
    def running(self) -> Iterator["FaultyServer"]:
        """Serve until the block ends."""
        thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.closing.set()
            self._http.shutdown()
            self._http.server_close()
            thread.join()

    def _handler_class(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Head and body go in two pieces, the second of which would wait 40 ms for the first.
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                server._serve(self)

            def do_POST(self) -> None:
                server._serve(self)

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing."""

        return Handler

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        if handler.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        request = Request(
            peer=handler.client_address[1],
            method=handler.command,
            path=handler.path,
            headers={name.lower(): value for name, value in handler.headers.items()},
            body=body,
        )
        self.requests.append(request)
        behaviour = self._next.popleft() if self._next else self._always
        with self._counted():
            behaviour(Exchange(handler, request, self))

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._quiet:
            self._busy += 1
        try:
            yield
        finally:
            with self._quiet:
                self._busy -= 1
                self._quiet.notify_all()


def properly(exchange: Exchange) -> None:
    """Answer as one should."""
    exchange.answer(exchange.proper_reply())


def saying(status: int, body: Any = None, **headers: str) -> Behaviour:
    """Answer with a status and a body: bytes as they are, everything else as FHIR JSON.

    Header names are written with underscores.
    """
    raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    kind = "text/html" if raw.startswith(b"<") else FHIR_JSON
    reply = Reply(status, raw, {"Content-Type": kind, **named})

    def behave(exchange: Exchange) -> None:
        exchange.answer(reply)

    return behave


def refusing(status: int, text: str, element: str = "") -> Behaviour:
    """Answer with an OperationOutcome."""
    issue: dict[str, Any] = {"severity": "error", "code": "invalid", "details": {"text": text}}
    if element:
        issue["expression"] = [element]
    return saying(status, {"resourceType": "OperationOutcome", "issue": [issue]})


def captive_portal(exchange: Exchange) -> None:
    """Answer 200 with a page for people."""
    exchange.answer(Reply(200, PAGE, {"Content-Type": "text/html"}))


def losing_the_reply(exchange: Exchange) -> None:
    """Have the server behind do it, and never tell."""
    exchange.proper_reply()
    exchange.hang_up()


def cutting_the_reply(exchange: Exchange) -> None:
    """Have the server behind do it, and tell half of it."""
    reply = exchange.proper_reply()
    exchange.answer(reply, cut_after=len(reply.body) // 2)


def repeating_the_request(exchange: Exchange) -> None:
    """Do it twice, as a nervous proxy does, and tell once."""
    exchange.proper_reply()
    exchange.answer(exchange.proper_reply())


def dropping(exchange: Exchange) -> None:
    """Lose the request on its way."""
    exchange.hang_up()


def cutting(where: str) -> Behaviour:
    """Have the server behind do it, and let the reply break off at one of `CUTS`."""

    def behave(exchange: Exchange) -> None:
        exchange.answer_until(exchange.proper_reply(), CUTS[where])

    return behave


def doing_it_but(behaviour: Behaviour) -> Behaviour:
    """Have the server behind do it, and then behave otherwise."""

    def behave(exchange: Exchange) -> None:
        exchange.proper_reply()
        behaviour(exchange)

    return behave


def telling_of_the_one_before(exchange: Exchange) -> None:
    """Do it, and hand out the reply to an earlier request, as a confused proxy does."""
    before = exchange.server.told
    exchange.answer(exchange.proper_reply() if before is None else before)


def one_behind_the_other(exchange: Exchange) -> None:
    """Do the first of two only after the second was done; a lone one is done in the end."""
    server = exchange.server
    is_first = not server.overtaken.is_set() and server.queueing.acquire(blocking=False)
    if is_first:
        server.overtaken.wait(0.5)
        server.queueing.release()
    properly(exchange)
    server.overtaken.set()


def lying_on_the_way(exchange: Exchange) -> None:
    """Hang up on who asks, and keep the request until it is let arrive."""
    exchange.server.on_the_way.append(exchange.request)
    exchange.hang_up()


def naming_only_what_is_there(exchange: Exchange) -> None:
    """Refuse a bundle that names what neither it nor the server behind holds, as HAPI does."""
    request = exchange.request
    if request.method == "POST":
        brought = {entry["request"]["url"] for entry in request.bundle["entry"]}
        for key in sorted(_references(request.bundle) - brought):
            asked = replace(request, method="GET", path=f"/fhir/{key}", body=b"")
            if _forwarded(asked, exchange.server.upstream).status != 200:
                text = f"HAPI-1094: Resource {key} not found, specified in path: subject"
                refusing(400, text)(exchange)
                return
    properly(exchange)


def _references(node: Any) -> set[str]:
    parts = node if isinstance(node, list) else node.values() if isinstance(node, dict) else ()
    found = {key for part in parts for key in _references(part)}
    named = node.get("reference") if isinstance(node, dict) else None
    return found | ({named} if isinstance(named, str) else set())


def silently(exchange: Exchange) -> None:
    """Say nothing until the server closes."""
    exchange.server.waits.set()
    exchange.server.closing.wait()
    exchange.hang_up()


def drop_by_drop(exchange: Exchange) -> None:
    """Answer properly, a byte at a time."""
    exchange.drip(exchange.proper_reply())


def packing_the_reply(exchange: Exchange) -> None:
    """Answer properly and packed, as servers do that are asked to."""
    reply = exchange.proper_reply()
    headers = {**reply.headers, "Content-Encoding": "gzip"}
    exchange.answer(Reply(reply.status, gzip.compress(reply.body), headers))


def disliking_gzip(exchange: Exchange) -> None:
    """Fail on packed bodies, as some servers do."""
    if exchange.request.headers.get("content-encoding"):
        saying(500)(exchange)
    else:
        properly(exchange)


def accepted(request: Request, status: str = "201 Created") -> Reply:
    """Return a complete transaction-response, a CapabilityStatement, or that nothing was found."""
    headers = {"Content-Type": FHIR_JSON}
    if request.method == "GET":
        return _read(request, headers)
    wanted = {entry["request"].get("ifMatch", VERSION) for entry in request.bundle["entry"]}
    if wanted != {VERSION}:
        return Reply(412, json.dumps(_outcome("version")).encode(), headers)
    response = {
        "status": status,
        "etag": VERSION,
        "lastModified": "2026-02-05T09:00:00+07:00",
    }
    entries = [{"response": response} for _ in request.bundle["entry"]]
    reply = {"resourceType": "Bundle", "type": "transaction-response", "entry": entries}
    return Reply(200, json.dumps(reply).encode(), headers)


def _read(request: Request, headers: dict[str, str]) -> Reply:
    if "/metadata" in request.path:
        return Reply(200, json.dumps(CAPABLE).encode(), headers)
    if "?" in request.path:
        nothing = {"resourceType": "Bundle", "type": "searchset"}
        return Reply(200, json.dumps(nothing).encode(), headers)
    return Reply(404, json.dumps(_outcome("")).encode(), headers)


def _outcome(text: str) -> dict[str, Any]:
    issue = {"severity": "error", "code": "processing", "details": {"text": text}}
    return {"resourceType": "OperationOutcome", "issue": [issue]}


CAPABLE = {
    "resourceType": "CapabilityStatement",
    "fhirVersion": "4.0.1",
    "software": {"name": "Server uji", "version": "1"},
    "rest": [{"mode": "server", "interaction": [{"code": "transaction"}]}],
}


def _forwarded(request: Request, upstream: str) -> Reply:
    path = request.path.removeprefix("/fhir")
    names = ("authorization", "content-type", "accept", "prefer")
    forward = urllib.request.Request(  # noqa: S310  # loopback only
        upstream + path,
        data=request.body or None,
        method=request.method,
        headers={name: request.headers[name] for name in names if name in request.headers},
    )
    try:
        with DIRECT.open(forward, timeout=10) as reply:
            return Reply(reply.status, reply.read(), {"Content-Type": FHIR_JSON})
    except urllib.error.HTTPError as refused:
        with refused:
            return Reply(refused.code, refused.read(), {"Content-Type": FHIR_JSON})
