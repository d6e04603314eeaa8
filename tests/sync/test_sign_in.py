"""Tokens by client credentials: fetched, kept, renewed once, and never told to anybody else."""

import base64
import json
import time
from collections.abc import Callable
from uuid import uuid4

import pytest

from posyandu_desktop.errors import CannotSpeakFhir, PosyanduError, SignedOut
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.server import OAuthClient, ServerAddress
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.troubles import Busy, CaptivePortal
from tests.servers.faulty import (
    Behaviour,
    Exchange,
    FaultyServer,
    captive_portal,
    properly,
    saying,
)
from tests.sync.test_client import BUNDLE

SECRET = "sandi klien/7"  # noqa: S105  # of nobody


class TokenDesk:
    """Hands out tokens t1, t2, …; the FHIR part takes only those it is told to."""

    def __init__(self, expires_in: float | None = 3600) -> None:
        self.fetched = 0
        self.good = {"t1", "t2", "t3", "t4"}
        self._expires_in = expires_in

    def __call__(self, exchange: Exchange) -> None:
        if exchange.request.path == "/fhir/token":
            self.fetched += 1
            told = {"access_token": f"t{self.fetched}", "token_type": "bearer"}
            if self._expires_in is not None:
                told["expires_in"] = self._expires_in  # type: ignore[assignment]
            saying(200, told)(exchange)
            return
        token = exchange.request.headers.get("authorization", "").removeprefix("Bearer ")
        (properly if token in self.good else saying(401))(exchange)


def _server(faulty: FaultyServer, scope: str = "system/*.cruds") -> Server:
    client = OAuthClient(
        token_url=f"{faulty.url}/token", client_id="posyandu melati", secret=SECRET, scope=scope
    )
    address = ServerAddress(url=faulty.url, device_id=uuid4(), oauth=client)
    return Server.of(address, ServerProfile(supports_gzip=False), Settings())


def test_a_token_is_fetched_once_for_many_requests(faulty: FaultyServer) -> None:
    desk = TokenDesk()
    faulty.always(desk)
    server = _server(faulty)
    for _ in range(3):
        server.transact(BUNDLE)
    server.close()
    assert desk.fetched == 1
    asked = faulty.requests[0]
    login = base64.b64encode(f"posyandu melati:{SECRET}".encode()).decode()
    assert asked.headers["authorization"] == f"Basic {login}"
    assert asked.body == b"grant_type=client_credentials&scope=system%2F%2A.cruds"
    assert SECRET not in str(faulty.requests[1:])


def test_a_token_that_is_not_taken_is_renewed_once(faulty: FaultyServer) -> None:
    desk = TokenDesk()
    desk.good = {"t2"}
    faulty.always(desk)
    server = _server(faulty)
    server.transact(BUNDLE)
    assert desk.fetched == 2
    desk.good = set()
    with pytest.raises(SignedOut):
        server.transact(BUNDLE)
    server.close()
    assert desk.fetched == 3


def test_a_token_is_renewed_before_it_ends(
    faulty: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    desk = TokenDesk(expires_in=600)
    faulty.always(desk)
    line = _server(faulty)._sign_in
    assert [line.token(), line.token()] == ["t1", "t1"]
    now[0] += 569
    assert line.token() == "t1"
    now[0] += 2
    assert line.token() == "t2"


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        (saying(401, {"error": "invalid_client"}), SignedOut),
        (saying(400, {"error": "invalid_scope"}), SignedOut),
        (saying(503), Busy),
        (captive_portal, CaptivePortal),
        (saying(302, None, location="https://lain.invalid/"), CaptivePortal),
        (saying(200, {"access_token": ""}), CannotSpeakFhir),
        (saying(200, {"access_token": "dua\nbaris"}), CannotSpeakFhir),
        (saying(200, {"token": "x"}), CannotSpeakFhir),
    ],
)
def test_no_token_is_told_by_its_cause_and_without_secrets(
    faulty: FaultyServer, behaviour: Behaviour, error: type[PosyanduError]
) -> None:
    faulty.always(behaviour)
    server = _server(faulty)
    with pytest.raises(error) as caught:
        server.transact(BUNDLE)
    server.close()
    assert SECRET not in f"{caught.value!r}{caught.value.__cause__!r}"
    assert [request.path for request in faulty.requests] == ["/fhir/token"]


def test_a_token_address_without_encryption_is_refused() -> None:
    client = OAuthClient(token_url="http://masuk.contoh.id/t", client_id="a", secret="b")  # noqa: S106
    address = ServerAddress(url="https://fhir.contoh.id", device_id=uuid4(), oauth=client)
    with pytest.raises(PosyanduError, match="https://"):
        Server.of(address, ServerProfile(), Settings())


def test_the_probe_fetches_a_token_too(faulty: FaultyServer) -> None:
    desk = TokenDesk()
    updating: Callable[[Exchange], None] = desk
    faulty.always(updating)
    server = _server(faulty)
    server.device_id = None
    assert server.probe().ready
    server.close()
    assert desk.fetched == 1
    assert json.loads(faulty.requests[1].body or b"{}") == {}


def test_two_requests_told_that_one_token_ended_fetch_one_new_token(faulty: FaultyServer) -> None:
    desk = TokenDesk()
    faulty.always(desk)
    server = _server(faulty)
    sign_in = server._sign_in
    both = [sign_in.token(), sign_in.token()]
    for refused in both:
        assert sign_in.renew(refused)
        assert sign_in.token() == "t2"
    server.close()
    assert desk.fetched == 2
