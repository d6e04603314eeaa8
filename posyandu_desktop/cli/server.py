"""The Puskesmas server on the command line: where it is, how to sign in, whom to trust."""

# ruff: noqa: PLC0415

import os
import sys
from argparse import Namespace

from posyandu_desktop.cli.commands import UsageError
from posyandu_desktop.cli.signing_in import Desk, ask, signed_in
from posyandu_desktop.errors import InvalidInput, UnreadableFile
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.server import OAuthClient, ServerAddress

TOKEN = "POSYANDU_TOKEN"  # noqa: S105  # the name of a variable
SECRET = "POSYANDU_CLIENT_SECRET"  # noqa: S105  # the name of a variable
_LONGEST = 4096


def server(options: Namespace) -> int:
    """Show the server, change it, and try it out."""
    from posyandu_desktop.services.server_address import changed_address, save_address
    from posyandu_desktop.sync.address import check_address

    url = check_address(options.url) if options.url else None
    oauth = _client(options)
    token = _token(options, is_needed=options.token or (url is not None and oauth is None))
    ca_pem = _authority(options)
    with signed_in(options.data, options.operator) as desk:
        before = desk.store.server.get()
        laptop = desk.store.stick_keys.laptop().device_id
        address = changed_address(before, url, token, laptop, oauth=oauth, ca_pem=ca_pem)
        if address != before:
            save_address(desk.store, address)
        print("\n".join(_words(address)))
        return _test(desk, address) if options.test else 0


def _test(desk: Desk, address: ServerAddress) -> int:
    from posyandu_desktop.sync.client import Server

    profile = desk.store.server_profiles.get(address.url)
    line = Server.of(address, profile, Settings.load(desk.files.settings))
    try:
        report = line.probe()
    finally:
        line.close()
    if report.ready:
        desk.store.server_profiles.save(address.url, report.profile)
    told = report.sentences if report.ready else report.sentences[:-1]
    for sentence in told:
        print(sentence)
    if not report.ready:
        print(" ".join(report.sentences[-1].split()), file=sys.stderr)
    return 0 if report.ready else 1


def _token(options: Namespace, *, is_needed: bool) -> str | None:
    """Return a token that was asked for, or lies in the environment for a new address."""
    from posyandu_desktop.sync.address import check_token

    if not is_needed:
        return None
    if options.token:
        return check_token(_secret(options, TOKEN, "Token dari Puskesmas: ")) or None
    return check_token(os.environ.get(TOKEN)) or None


def _client(options: Namespace) -> OAuthClient | None:
    from posyandu_desktop.sync.address import check_address

    if not options.token_url:
        if options.client_id or options.scope:
            raise UsageError("--client-id dan --scope perlu --token-url")
        return None
    if not options.client_id:
        raise UsageError("--token-url perlu --client-id")
    return OAuthClient(
        token_url=check_address(options.token_url),
        client_id=options.client_id.strip(),
        secret=_secret(options, SECRET, "Sandi client dari Puskesmas: "),
        scope=options.scope.strip(),
    )


def _secret(options: Namespace, variable: str, question: str) -> str:
    """Return a secret from standard input, the environment or the terminal, never from options.

    Raises:
        InvalidInput: Nobody gives one.
    """
    given = sys.stdin.readline(_LONGEST) if options.stdin else ask(variable, question)
    if not given.strip():
        raise InvalidInput("Token atau sandi client kosong. Minta kepada Puskesmas.")
    return given.strip()


def _authority(options: Namespace) -> str | None:
    """Return the Puskesmas' own authority once its fingerprint was compared; "" forgets it."""
    from posyandu_desktop.sync.certificates import LARGEST_FILE, describe, own_authority

    if options.no_ca:
        return ""
    if options.ca is None:
        return None
    try:
        with options.ca.open("rb") as file:
            pem = own_authority(file.read(LARGEST_FILE + 1))
    except OSError as error:
        raise UnreadableFile("Berkas tidak bisa dibaca. Periksa nama dan tempatnya.") from error
    told = describe(pem).fingerprint
    if _bare(options.fingerprint or "") != _bare(told):
        raise InvalidInput(f"Cocokkan SHA-256 {told} lewat telepon, lalu tulis --fingerprint.")
    return pem


def _bare(fingerprint: str) -> str:
    return "".join(fingerprint.replace(":", " ").split()).upper()


def _words(address: ServerAddress) -> list[str]:
    from posyandu_desktop.sync.certificates import describe

    way = "token" if address.token else "tanpa token"
    if address.oauth:
        way = f"OAuth2, client ID {address.oauth.client_id}"
    lines = [
        f"Server Puskesmas: {address.url}",
        f"Cara masuk: {way}",
        f"Nomor laptop ini di server: {address.device_id}",
    ]
    if address.ca_pem:
        told = describe(address.ca_pem)
        lines.append(f"Sertifikat Puskesmas: {told.name}, berlaku sampai {told.ends_on:%d/%m/%Y}")
    return lines
