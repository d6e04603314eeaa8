"""`server`: where it is, how to sign in, whom to trust."""

import io
import sys
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.store.server import ServerAddress
from tests.cli.terminal import PIN, Said, Terminal, in_a_process
from tests.servers.certificate import loopback_certificate
from tests.servers.faulty import FHIR_JSON, Exchange, FaultyServer, Reply, accepted, saying

URL = "--url=https://fhir.example.org/fhir"
OAUTH = ("--token-url=https://masuk.example.org/token", "--client-id=posyandu-melati")
TOKEN, SECRET = "rahasia-1", "sandi-client-9"  # not secrets


def kept(terminal: Terminal) -> tuple[ServerAddress, str]:
    """Return the address on disk, and this laptop's own number."""
    key = terminal.ring.unlock(terminal.ring.operators()[0].id, PIN)
    store = open_store(terminal.files, key, Author(None))
    try:
        address = store.server.get()
        laptop = store.stick_keys.laptop().device_id
    finally:
        store.close()
    assert address is not None
    return address, str(laptop)


def typing(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let a script put something on standard input."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def assert_secret(terminal: Terminal, said: Said, *secrets: str) -> None:
    for secret in secrets:
        assert secret not in said.out + said.err
        assert secret.encode() not in terminal.files.database.read_bytes()


def test_the_server_is_kept_and_its_token_never_shown(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSYANDU_TOKEN", TOKEN)

    unset = terminal.run("server")
    first = terminal.run("server", "--url= https://fhir.example.org/fhir/ ")
    shown = terminal.run("server")
    unsafe = terminal.run("server", "--url=http://fhir.example.org/fhir")

    assert (unset.code, unset.out) == (1, "")
    address, laptop = kept(terminal)
    assert address.token == TOKEN
    assert first == shown
    assert shown.out.splitlines() == [
        "Server Puskesmas: https://fhir.example.org/fhir",
        "Cara masuk: token",
        f"Nomor laptop ini di server: {laptop}",
    ]
    assert unsafe.code == 1
    assert "https://" in unsafe.err
    assert_secret(terminal, shown, TOKEN)


def test_a_token_is_never_written_on_the_command_line(terminal: Terminal) -> None:
    assert TOKEN in terminal.misused("server", URL, "--token", TOKEN)


def test_a_token_comes_from_standard_input_or_is_asked_for(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, f"{TOKEN}\nlainnya\n")
    said = terminal.run("server", URL, "--token", "--stdin")
    assert said.code == 0
    assert kept(terminal)[0].token == TOKEN
    assert_secret(terminal, said, TOKEN)

    monkeypatch.setattr("posyandu_desktop.cli.signing_in.getpass", lambda _question: "baru-2")
    assert terminal.run("server", "--token").code == 0
    assert kept(terminal)[0].token == "baru-2"  # noqa: S105  # not a secret


def test_an_empty_token_changes_nothing(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "\n")
    said = terminal.run("server", URL, "--token", "--stdin")
    assert said.code == 1
    assert "kosong" in said.err
    assert terminal.run("server").code == 1


def test_without_a_terminal_nobody_waits_for_a_token(terminal: Terminal) -> None:
    said = in_a_process(terminal, "server", URL, "--token")
    assert said.code == 1
    assert said.err.startswith("Token belum ada.")
    assert "POSYANDU_TOKEN" in said.err


def test_client_credentials_are_kept_and_the_secret_never_shown(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSYANDU_TOKEN", TOKEN)
    assert terminal.run("server", URL).code == 0
    monkeypatch.setenv("POSYANDU_CLIENT_SECRET", SECRET)

    said = terminal.run("server", *OAUTH, "--scope=system/*.cruds")

    address, _ = kept(terminal)
    assert address.token is None
    assert address.oauth is not None
    assert (address.oauth.client_id, address.oauth.secret, address.oauth.scope) == (
        "posyandu-melati",
        SECRET,
        "system/*.cruds",
    )
    assert "Cara masuk: OAuth2, client ID posyandu-melati" in said.out
    assert_secret(terminal, said, SECRET)
    assert terminal.run("server", "--token").code == 0
    assert kept(terminal)[0].oauth is None


def test_client_credentials_open_a_real_line(
    terminal: Terminal, faulty: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def behave(exchange: Exchange) -> None:
        request = exchange.request
        if request.path.endswith("/token"):
            (given,) = parse_qs(request.body.decode())["grant_type"]
            told = {"access_token": "t1", "token_type": "bearer"}
            saying(200 if given == "client_credentials" else 400, told)(exchange)
        elif request.headers.get("authorization") == "Bearer t1":
            exchange.answer(accepted(request, "200 OK"))
        else:
            exchange.answer(Reply(401, b"{}", {"Content-Type": FHIR_JSON}))

    faulty.always(behave)
    typing(monkeypatch, f"{SECRET}\n")
    credentials = (f"--token-url={faulty.url}/token", "--client-id=posyandu")
    said = terminal.run("server", f"--url={faulty.url}", *credentials, "--stdin", "--test")
    assert (said.code, said.err) == (0, "")
    assert "Data uji tersimpan" in said.out


@pytest.mark.parametrize("wrong", [("--client-id=a",), ("--scope=a",), OAUTH[:1]])
def test_half_of_the_client_credentials_is_wrong_usage(
    terminal: Terminal, wrong: tuple[str, ...]
) -> None:
    assert "--token-url" in terminal.misused("server", URL, *wrong)


def test_a_token_and_client_credentials_exclude_each_other(terminal: Terminal) -> None:
    assert "--token" in terminal.misused("server", URL, "--token", *OAUTH)


def test_a_certificate_is_trusted_only_with_its_fingerprint(
    terminal: Terminal, tmp_path: Path
) -> None:
    _, file = loopback_certificate(tmp_path)
    asked = terminal.run("server", URL, "--ca", file)
    assert asked.code == 1
    fingerprint = asked.err.split("SHA-256 ")[1].split(" lewat")[0]
    wrong = terminal.run("server", URL, "--ca", file, "--fingerprint", "AB" * 32)
    assert (wrong.code, terminal.run("server").code) == (1, 1)

    said = terminal.run("server", URL, "--ca", file, "--fingerprint", fingerprint.lower())

    assert said.code == 0
    assert "Sertifikat Puskesmas: " in said.out
    assert kept(terminal)[0].ca_pem.startswith("-----BEGIN CERTIFICATE-----")
    gone = terminal.run("server", "--no-ca")
    assert "Sertifikat" not in gone.out
    assert kept(terminal)[0].ca_pem == ""


def test_a_server_with_the_puskesmas_own_certificate_passes_the_test(
    terminal: Terminal, tmp_path: Path
) -> None:
    tls, file = loopback_certificate(tmp_path)
    with FaultyServer(tls=tls).running() as server:
        server.always(lambda exchange: exchange.answer(accepted(exchange.request, "200 OK")))
        url = f"--url={server.url}"
        assert terminal.run("server", url, "--test").code == 1
        told = terminal.run("server", "--ca", file).err
        fingerprint = told.split("SHA-256 ")[1].split(" lewat")[0]
        said = terminal.run("server", "--ca", file, "--fingerprint", fingerprint, "--test")
    assert (said.code, said.err) == (0, "")


@pytest.mark.parametrize("content", [None, b"bukan sertifikat", b"-----BEGIN PRIVATE KEY-----\n"])
def test_what_is_no_certificate_changes_nothing(
    terminal: Terminal, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    said = terminal.run("server", URL, "--ca", file)
    assert (said.code, said.out) == (1, "")
    assert terminal.run("server").code == 1
