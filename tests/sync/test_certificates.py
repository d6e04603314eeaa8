"""A Puskesmas' own authority: imported from a file, trusted for its server and nothing else."""

from pathlib import Path
from uuid import uuid4

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from posyandu_desktop.errors import Unreachable, UnreadableFile
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.certificates import describe, own_authority
from posyandu_desktop.sync.client import Server
from tests.servers.certificate import loopback_certificate
from tests.servers.faulty import FaultyServer
from tests.sync.test_client import BUNDLE


def _server(url: str, pem: str) -> Server:
    address = ServerAddress(url=url, device_id=uuid4(), ca_pem=pem)
    return Server.of(address, ServerProfile(), Settings())


def test_a_server_of_the_puskesmas_own_authority_is_trusted(tmp_path: Path) -> None:
    tls, public = loopback_certificate(tmp_path)
    pem = own_authority(public.read_bytes())
    with FaultyServer(tls=tls).running() as faulty:
        server = _server(faulty.url, pem)
        server.transact(BUNDLE)
        server.close()
        assert faulty.posted() == [BUNDLE]


def test_another_authority_does_not_help(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    tls, _ = loopback_certificate(tmp_path)
    _, other = loopback_certificate(tmp_path / "other")
    with FaultyServer(tls=tls).running() as faulty:
        server = _server(faulty.url, own_authority(other.read_bytes()))
        with pytest.raises(Unreachable, match="sertifikat"):
            server.transact(BUNDLE)
        server.close()
        assert not faulty.requests


def test_a_binary_file_is_read_too_and_described_to_be_read_out(tmp_path: Path) -> None:
    _, public = loopback_certificate(tmp_path)
    certificate = x509.load_pem_x509_certificate(public.read_bytes())
    der = certificate.public_bytes(serialization.Encoding.DER)
    told = describe(own_authority(der))
    assert told.name == "Server uji"
    assert (
        told.fingerprint.replace(" ", "") == certificate.fingerprint(hashes.SHA256()).hex().upper()
    )
    assert {len(group) for group in told.fingerprint.split(" ")} == {4}
    assert told.ends_on == certificate.not_valid_after_utc.date()


def test_what_stands_around_a_certificate_is_left_out(tmp_path: Path) -> None:
    _, public = loopback_certificate(tmp_path)
    pem = public.read_text()
    assert own_authority(f"subject=Server\n{pem}\nselesai".encode()).strip() == pem.strip()


def test_a_file_with_a_private_key_is_refused(tmp_path: Path) -> None:
    _, public = loopback_certificate(tmp_path)
    both = public.read_bytes() + (tmp_path / "server.key").read_bytes()
    with pytest.raises(UnreadableFile, match="kunci rahasia"):
        own_authority(both)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"halo",
        b"\x30\x82\x01",
        b"\xff" * 100,
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        b"x" * 300_000,
    ],
)
def test_what_is_no_certificate_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableFile, match="bukan sertifikat"):
        own_authority(raw)
