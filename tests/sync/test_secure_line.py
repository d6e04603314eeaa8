"""Encrypted lines: only to a server whose certificate is trusted."""

import logging
import threading
from pathlib import Path

import pytest

from posyandu_desktop.errors import Unreachable
from posyandu_desktop.sync.client import Server
from tests.servers.certificate import loopback_certificate
from tests.servers.faulty import FaultyServer, silently
from tests.sync.test_client import BUNDLE


def test_a_certificate_nobody_trusts_is_refused(tmp_path: Path) -> None:
    tls, _ = loopback_certificate(tmp_path)
    with FaultyServer(tls=tls).running() as faulty:
        with pytest.raises(Unreachable, match=r"gagal diperiksa.*jam laptop"):
            Server(faulty.url).transact(BUNDLE)
        assert not faulty.requests


def test_a_trusted_server_gets_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tls, trusted = loopback_certificate(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
    with FaultyServer(tls=tls).running() as faulty:
        server = Server(faulty.url)
        server.transact(BUNDLE)
        server.close()
        assert faulty.posted() == [BUNDLE]


def test_an_abort_ends_a_waiting_request_on_an_encrypted_line_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls, trusted = loopback_certificate(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
    with FaultyServer(tls=tls).running() as faulty:
        faulty.always(silently)
        server = Server(faulty.url)
        aborter = threading.Thread(target=_abort_when_waiting, args=(server, faulty))
        aborter.start()
        with pytest.raises(Unreachable, match="dihentikan"):
            server.transact(BUNDLE)
        aborter.join()


def test_a_netrc_file_does_not_replace_the_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls, trusted = loopback_certificate(tmp_path)
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login lain password lain\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
    with FaultyServer(tls=tls).running() as faulty:
        server = Server(faulty.url, "rahasia")
        server.transact(BUNDLE)
        server.close()
        assert faulty.requests[0].headers["authorization"] == "Bearer rahasia"


def test_a_proxy_of_the_machine_is_not_asked_about_loopback(
    monkeypatch: pytest.MonkeyPatch, faulty: FaultyServer
) -> None:
    with FaultyServer().running() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        server = Server(faulty.url)
        server.transact(BUNDLE)
        server.close()
        assert not proxy.requests


def test_the_token_is_not_logged(
    server: Server, faulty: FaultyServer, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        server.transact(BUNDLE)
    assert faulty.requests
    assert "rahasia" not in caplog.text


def _abort_when_waiting(server: Server, faulty: FaultyServer) -> None:
    faulty.waits.wait()
    server.abort()
