"""The sealed file: what comes out is what went in, or nothing at all."""

import base64
import json
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.store.public_keys import KeyPair
from posyandu_desktop.sync.stick.container import Address, Kind, look_at, read, write
from tests.sync.stick.trip import PUSKESMAS, STRANGER

LAPTOP = KeyPair(bytes(range(32)))
VECTORS = Path(__file__).parent / "vectors"
IDS = count(1)
SOME: list[dict[str, Any]] = [{"a": 1}, {"b": "Sitié", "c": [1.5, None, True]}, {"long": "x" * 700}]


def written(path: Path, lines: list[dict[str, Any]], to: KeyPair = PUSKESMAS) -> Path:
    address = Address(kind=Kind.PARCEL, id=UUID(int=next(IDS)), sender=LAPTOP, to=to.public)
    with path.open("wb") as file:
        write(file, address, lines)
    return path


def opened(path: Path, pair: KeyPair = PUSKESMAS) -> list[dict[str, Any]]:
    return list(read(path, look_at(path), pair))


@given(
    st.lists(
        st.dictionaries(
            st.text(max_size=5), st.text(max_size=40) | st.integers() | st.booleans(), max_size=4
        )
    )
)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_written_is_read(tmp_path: Path, lines: list[dict[str, Any]]) -> None:
    assert opened(written(tmp_path / "a.titipan", lines)) == lines


def test_a_file_of_many_chunks_is_read(tmp_path: Path) -> None:
    lines = [{"n": n, "noise": base64.b64encode(n.to_bytes(4) * 9).decode()} for n in range(20_000)]
    path = written(tmp_path / "a.titipan", lines)
    assert path.stat().st_size > 2 * 65_536
    assert opened(path) == lines


@given(st.data())
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_flipped_bit_is_refused_whole(tmp_path: Path, data: st.DataObject) -> None:
    path = written(tmp_path / "a.titipan", SOME)
    content = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(content)
    with pytest.raises(UnreadableFile):
        look_at(path)


def test_every_byte_counts(tmp_path: Path) -> None:
    path = written(tmp_path / "a.titipan", [{"a": 1}])
    content = path.read_bytes()
    for at in range(len(content)):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :])
        with pytest.raises(UnreadableFile):
            look_at(path)


def test_a_file_cut_anywhere_or_longer_than_it_was_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a.titipan", [{"a": 1}])
    content = path.read_bytes()
    for length in range(len(content)):
        path.write_bytes(content[:length])
        with pytest.raises(UnreadableFile):
            look_at(path)
    path.write_bytes(content + b"\0")
    with pytest.raises(UnreadableFile, match="rusak atau terpotong"):
        look_at(path)


def test_each_refusal_says_why(tmp_path: Path) -> None:
    path = tmp_path / "a.titipan"
    path.write_bytes(b"PK\3\4 some other file")
    with pytest.raises(UnreadableFile, match="bukan titipan"):
        look_at(path)
    content = bytearray(written(path, SOME).read_bytes())
    content[9] = 2
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match="versi aplikasi yang lebih baru"):
        look_at(path)
    with pytest.raises(UnreadableFile, match=r"gone\.titipan tidak terbaca"):
        look_at(tmp_path / "gone.titipan")


def test_only_the_holder_of_the_key_opens_it(tmp_path: Path) -> None:
    path = written(tmp_path / "a.titipan", SOME)
    assert b"Siti" not in path.read_bytes()
    with pytest.raises(UnreadableFile, match="pemegang kunci lain"):
        opened(path, STRANGER)


def test_a_signature_put_over_somebody_else_s_content_is_refused(tmp_path: Path) -> None:
    """A thief can sign sealed content again; the key inside then names another."""
    path = written(tmp_path / "a.titipan", SOME)
    content = bytearray(path.read_bytes())
    content[28:60] = STRANGER.public.raw
    path.write_bytes(content)
    with pytest.raises(UnreadableFile):
        look_at(path)


@pytest.mark.parametrize("name", ["parcel", "reply"])
def test_the_test_vectors_are_read_by_this_version(name: str) -> None:
    told = json.loads((VECTORS / "vectors.json").read_text(encoding="utf-8"))[name]
    path = VECTORS / told["file"]
    cover = look_at(path)
    assert cover.kind is Kind[name.upper()]
    assert str(cover.id) == told["id"]
    assert cover.digest == told["digest"]
    assert cover.sender == KeyPair(bytes.fromhex(told["sender_seed"])).public
    assert list(read(path, cover, KeyPair(bytes.fromhex(told["recipient_seed"])))) == told["lines"]
