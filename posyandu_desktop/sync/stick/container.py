"""The sealed file: format 1, described in docs/titipan.md. It knows nothing of what is inside.

Encrypted to one key, signed by another, compressed, in chunks that cannot be left out, repeated or
put in another order. Whoever finds a stick reads two public keys and a number.
"""

import hashlib
import json
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import IO, Any, Final
from uuid import UUID

from posyandu_desktop.store.public_keys import (
    PUBLIC_BYTES,
    SIGNATURE_BYTES,
    KeyPair,
    PublicKey,
)
from posyandu_desktop.sync.stick.refusals import (
    damaged,
    for_another,
    not_ours,
    reading_from_stick,
    too_new,
)

MAGIC: Final = b"PSYTITIP"
VERSION: Final = 1
_HEAD: Final = struct.Struct(">8sHBx16s32s32s80s24s")
_LENGTH: Final = struct.Struct(">I")
_PLAIN_CHUNK: Final = 64 * 1024
_TAG_BYTES: Final = 17
_KEY_BYTES: Final = 32
_SIGNED: Final = b"posyandu-titipan-1"
_LONGEST_LINE: Final = 16 * 1024 * 1024


class Kind(IntEnum):
    """What a file is: records on the way out, or the receipts on the way back."""

    PARCEL = 1
    REPLY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What everybody can read on a whole file.

    Attributes:
        kind: Which way it goes.
        id: Of the parcel; a reply has that of the parcel it answers.
        sender: Whose signature it bears.
        to: Who can open it.
        digest: BLAKE2b-256 of the whole file, as hexadecimal digits.
        size: In bytes.
    """

    kind: Kind
    id: UUID
    sender: PublicKey
    to: PublicKey
    digest: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What is written on a file, and with which key."""

    kind: Kind
    id: UUID
    sender: KeyPair
    to: PublicKey


def write(file: IO[bytes], address: Address, lines: Iterable[dict[str, Any]]) -> None:
    """Write a sealed file; `lines` are read one by one.

    Raises:
        OSError: The medium did not take it.
    """
    from nacl import bindings as sodium  # noqa: PLC0415  # the first picture needs none

    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    key = sodium.crypto_secretstream_xchacha20poly1305_keygen()
    start = sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    sender = address.sender.public.raw
    head = _HEAD.pack(
        MAGIC,
        VERSION,
        address.kind,
        address.id.bytes,
        sender,
        address.to.raw,
        address.to.seal(key),
        start,
    )
    signed = hashlib.blake2b(head)
    file.write(head)
    for chunk, is_last in _chunked(_packed(lines)):
        tag = (
            sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
            if is_last
            else sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
        )
        sealed = sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, head, tag)
        block = _LENGTH.pack(len(sealed)) + sealed
        signed.update(block)
        file.write(block)
    signed.update(_LENGTH.pack(0))
    file.write(_LENGTH.pack(0))
    file.write(address.sender.sign(_SIGNED + signed.digest()))


def look_at(path: Path) -> Cover:
    """Return what stands on a file, once every byte of it was read and the signature holds.

    Raises:
        UnreadableFile: Not one of ours, damaged, cut, of a later version, or the stick is gone.
    """
    with reading_from_stick(path), path.open("rb") as file:
        head = file.read(_HEAD.size)
        kind, id_, sender, to = _cover_of(head)
        signed, whole = hashlib.blake2b(head), hashlib.blake2b(head, digest_size=32)
        for block in _blocks(file):
            signed.update(block)
            whole.update(block)
        signature = file.read(SIGNATURE_BYTES + 1)
        whole.update(signature)
        size = file.tell()
    if len(signature) != SIGNATURE_BYTES or not sender.signed(_SIGNED + signed.digest(), signature):
        raise damaged()
    return Cover(kind=kind, id=id_, sender=sender, to=to, digest=whole.hexdigest(), size=size)


def read(path: Path, cover: Cover, pair: KeyPair) -> Iterator[dict[str, Any]]:
    """Yield the lines of a file that `look_at` found whole.

    Nothing yielded may be used before the last line came: the caller reads once to the end first.

    Raises:
        UnreadableFile: Sealed to somebody else, or not what its sender wrote.
    """
    if pair.public != cover.to:
        raise for_another(cover.to)
    with reading_from_stick(path), path.open("rb") as file:
        yield from _lines(_unpacked(_opened(file, pair)))


def _cover_of(head: bytes) -> tuple[Kind, UUID, PublicKey, PublicKey]:
    if len(head) < len(MAGIC) or not head.startswith(MAGIC):
        raise not_ours()
    if len(head) < _HEAD.size:
        raise damaged()
    _, version, kind, id_, sender, to, _, _ = _HEAD.unpack(head)
    if version != VERSION:
        raise too_new() if version > VERSION else damaged()
    if kind not in set(Kind) or len(sender) != PUBLIC_BYTES:
        raise damaged()
    return Kind(kind), UUID(bytes=id_), PublicKey(sender), PublicKey(to)


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    """Yield length and content of every chunk, and at last the length that ends them."""
    while True:
        length = file.read(_LENGTH.size)
        if len(length) < _LENGTH.size:
            raise damaged()
        [size] = _LENGTH.unpack(length)
        if size == 0:
            yield length
            return
        if not _TAG_BYTES < size <= _PLAIN_CHUNK + _TAG_BYTES:
            raise damaged()
        content = file.read(size)
        if len(content) < size:
            raise damaged()
        yield length + content


def _opened(file: IO[bytes], pair: KeyPair) -> Iterator[bytes]:
    from nacl import bindings as sodium  # noqa: PLC0415
    from nacl import exceptions  # noqa: PLC0415

    head = file.read(_HEAD.size)
    *_, sealed_key, start = _HEAD.unpack(head)
    key = pair.unseal(sealed_key)
    if key is None or len(key) != _KEY_BYTES:
        raise damaged()
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, start, key)
    tag = None
    for block in _blocks(file):
        sealed = block[_LENGTH.size :]
        if not sealed:
            break
        if tag == sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
            raise damaged()
        try:
            chunk, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed, head)
        except exceptions.CryptoError as error:
            raise damaged() from error
        yield chunk
    if tag != sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
        raise damaged()


def _packed(lines: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    packer = zlib.compressobj(9)
    for line in lines:
        text = json.dumps(line, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        yield packer.compress(text.encode() + b"\n")
    yield packer.flush()


def _unpacked(chunks: Iterable[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj()
    try:
        for chunk in chunks:
            rest = chunk
            while rest:
                yield unpacker.decompress(rest, _PLAIN_CHUNK)
                rest = unpacker.unconsumed_tail
                if unpacker.unused_data:
                    raise damaged()
    except zlib.error as error:
        raise damaged() from error
    yield unpacker.flush()
    if not unpacker.eof:
        raise damaged()


def _chunked(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield chunks of one size, the last one shorter and marked so."""
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) > _PLAIN_CHUNK:
            yield bytes(held[:_PLAIN_CHUNK]), False
            del held[:_PLAIN_CHUNK]
    yield bytes(held), True


def _lines(pieces: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    held = bytearray()
    for piece in pieces:
        held += piece
        *whole, rest = held.split(b"\n")
        held = bytearray(rest)
        if len(held) > _LONGEST_LINE:
            raise damaged()
        yield from map(_line, whole)
    if held:
        raise damaged()


def _line(text: bytes | bytearray) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise damaged() from error
    if not isinstance(found, dict):
        raise damaged()
    return found
