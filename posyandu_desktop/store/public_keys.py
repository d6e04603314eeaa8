"""A key pair for the stick: who wrote a file, and who can open it. One seed of 32 bytes.

The pair is Ed25519; libsodium's own conversion makes the X25519 pair that opens what was sealed
to it. A public key travels as one line of text that fits a QR code, and is compared by voice.
"""

import base64
import binascii
import hashlib
import re
import secrets
from dataclasses import dataclass, field

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.language import tr

SEED_BYTES = PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
_PREFIX = "POSYANDU-KUNCI-1"
_LINE = re.compile(rf"{_PREFIX}\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)\.([0-9a-f]{{8}})")
LONGEST_NAME = 100
_GROUPS, _GROUP_DIGITS = 6, 5


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Whom a file is sealed to, or who signed it; `name` is what people call them."""

    raw: bytes
    name: str = field(default="", compare=False)

    @property
    def text(self) -> str:
        """The key as hexadecimal digits."""
        return self.raw.hex()

    @property
    def fingerprint(self) -> str:
        """Thirty digits in groups of five, to be read out over a telephone."""
        digest = hashlib.blake2b(self.raw, digest_size=32, person=b"posyandu-sidik").digest()
        digits = _GROUPS * _GROUP_DIGITS
        number = f"{int.from_bytes(digest) % 10**digits:0{digits}d}"
        return " ".join(number[at : at + _GROUP_DIGITS] for at in range(0, digits, _GROUP_DIGITS))

    @property
    def line(self) -> str:
        """The key and its name in one line of plain letters, with a check of its own."""
        body = f"{_PREFIX}.{_encoded(self.raw)}.{_encoded(self.name.encode())}"
        return f"{body}.{_check(body)}"

    def seal(self, secret: bytes) -> bytes:
        """Return `secret` so that only the holder of the other half can read it."""
        from nacl import bindings as sodium  # noqa: PLC0415  # the first picture needs none

        return sodium.crypto_box_seal(secret, sodium.crypto_sign_ed25519_pk_to_curve25519(self.raw))

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Say whether the holder of the other half signed this message."""
        from nacl import bindings as sodium  # noqa: PLC0415
        from nacl.exceptions import BadSignatureError  # noqa: PLC0415

        try:
            sodium.crypto_sign_open(signature + message, self.raw)
        except BadSignatureError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class KeyPair:
    """Both halves. Never logged; the seed is kept in the encrypted file or sealed."""

    seed: bytes = field(repr=False)

    @property
    def public(self) -> PublicKey:
        """The half that is given away."""
        return PublicKey(self._pair()[0])

    def sign(self, message: bytes) -> bytes:
        """Return the signature over a message, 64 bytes."""
        from nacl import bindings as sodium  # noqa: PLC0415

        return sodium.crypto_sign(message, self._pair()[1])[:SIGNATURE_BYTES]

    def unseal(self, sealed: bytes) -> bytes | None:
        """Return what `PublicKey.seal` hid; None when it was sealed to somebody else."""
        from nacl import bindings as sodium  # noqa: PLC0415
        from nacl.exceptions import CryptoError  # noqa: PLC0415

        public, secret = self._pair()
        try:
            return sodium.crypto_box_seal_open(
                sealed,
                sodium.crypto_sign_ed25519_pk_to_curve25519(public),
                sodium.crypto_sign_ed25519_sk_to_curve25519(secret),
            )
        except CryptoError:
            return None

    def _pair(self) -> tuple[bytes, bytes]:
        from nacl import bindings as sodium  # noqa: PLC0415

        public, secret = sodium.crypto_sign_seed_keypair(self.seed)
        return public, secret


def new_pair() -> KeyPair:
    """Return a key pair nobody has seen."""
    return KeyPair(secrets.token_bytes(SEED_BYTES))


def read_key(text: str) -> PublicKey:
    """Return the public key in a file's text or a scanned line; words around it do not matter.

    Raises:
        UnreadableFile: There is no key in it, or a letter of it is wrong.
    """
    found = _LINE.search("".join(text.split()))
    if found is None:
        raise UnreadableFile(
            tr("Di sini tidak ada kunci Puskesmas. Minta berkas kunci dari Puskesmas.")
        )
    raw, name = _decoded(found[1]), _decoded(found[2])
    body = found[0].rpartition(".")[0]
    if _check(body) != found[3] or len(raw) != PUBLIC_BYTES or not _is_point(raw):
        raise UnreadableFile(
            tr("Kunci ini tidak utuh: ada huruf yang berubah. Minta lagi dari Puskesmas.")
        )
    return PublicKey(raw, name.decode(errors="replace")[:LONGEST_NAME])


def _is_point(raw: bytes) -> bool:
    from nacl import bindings as sodium  # noqa: PLC0415
    from nacl import exceptions  # noqa: PLC0415

    try:
        sodium.crypto_sign_ed25519_pk_to_curve25519(raw)
    except exceptions.RuntimeError:
        return False
    return True


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _decoded(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error:
        return b""


def _check(body: str) -> str:
    return hashlib.blake2b(body.encode(), digest_size=4).hexdigest()
