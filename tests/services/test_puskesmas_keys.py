"""The Puskesmas' key: made there, handed out, taken over at the posyandu."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from posyandu_desktop.errors import InvalidInput, NotAllowed, UnreadableFile
from posyandu_desktop.services import puskesmas_keys as keys
from posyandu_desktop.store import key_slots, stick_keys
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.open import Author, Store, open_store
from posyandu_desktop.store.public_keys import new_pair
from tests.services.stores import KADER, KEY, NOW, a_store

PHRASE = "kopi hangat pagi di kebun"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(stick_keys, "Cost", lambda: Cost(time_cost=1, memory_kib=8))
    assert key_slots.Cost is Cost
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def test_a_key_made_here_opens_here_and_seals_from_now_on(store: Store) -> None:
    made = keys.make_key(store, "  Puskesmas   Contoh ", PHRASE, PHRASE)
    assert made.public.name == "Puskesmas Contoh"
    look = keys.look_at_keys(store)
    assert look.current is not None
    assert (look.current.public, look.opens) == (made.public, True)
    pair = keys.unlock(store, "  kopi hangat  pagi di kebun ")
    assert pair is not None
    assert pair.public == made.public
    assert keys.unlock(store, "kopi dingin pagi di kebun") is None


@pytest.mark.parametrize(
    ("name", "phrase", "again", "why"),
    [
        ("", PHRASE, PHRASE, "Nama Puskesmas belum diisi"),
        ("P", "kopi", "kopi", "paling sedikit 12 huruf"),
        ("P", PHRASE, PHRASE + "x", "kedua tidak sama"),
    ],
)
def test_a_key_that_cannot_be_made_says_why(
    store: Store, name: str, phrase: str, again: str, why: str
) -> None:
    with pytest.raises(InvalidInput, match=why):
        keys.make_key(store, name, phrase, again)
    assert store.stick_keys.current() is None


def test_the_file_handed_out_is_the_key_that_is_taken_over(store: Store, tmp_path: Path) -> None:
    made = keys.make_key(store, "Puskesmas Contoh", PHRASE, PHRASE).public
    keys.save_public(made, tmp_path / "kunci.txt")
    text = (tmp_path / "kunci.txt").read_text(encoding="utf-8")
    assert made.fingerprint in text
    read = keys.read_key_file(tmp_path / "kunci.txt")
    assert (read, read.name) == (made, "Puskesmas Contoh")
    assert keys.read_public(made.line) == made


def test_a_file_without_a_key_says_what_to_ask_for(tmp_path: Path) -> None:
    (tmp_path / "surat.txt").write_text("Halo", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="Minta berkas kunci dari Puskesmas"):
        keys.read_key_file(tmp_path / "surat.txt")
    with pytest.raises(UnreadableFile, match="tidak terbaca"):
        keys.read_key_file(tmp_path / "gone.txt")


def test_a_sealed_copy_opens_on_another_laptop_with_the_phrase_only(
    store: Store, tmp_path: Path
) -> None:
    made = keys.make_key(store, "Puskesmas Contoh", PHRASE, PHRASE).public
    copy = tmp_path / "salinan.kunci"
    keys.save_secret(store, copy)
    other = a_store(tmp_path / "other")
    with pytest.raises(InvalidInput, match="tidak cocok"):
        keys.take_secret(other, copy, "kopi dingin pagi di kebun")
    assert other.stick_keys.current() is None
    assert keys.take_secret(other, copy, PHRASE).public == made
    pair = keys.unlock(other, PHRASE)
    assert pair is not None
    assert pair.public == made
    other.close()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"posyandu_secret_key": 1}', b"\xff"])
def test_what_is_no_copy_is_refused(store: Store, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(UnreadableFile, match="bukan salinan kunci"):
        keys.take_secret(store, tmp_path / "x", PHRASE)


def test_without_its_secret_half_there_is_nothing_to_copy(store: Store, tmp_path: Path) -> None:
    keys.use_key(store, new_pair().public)
    with pytest.raises(InvalidInput, match="tidak ada di laptop ini"):
        keys.save_secret(store, tmp_path / "x")


def test_only_an_admin_says_where_parcels_go_and_whom_they_come_from(
    store: Store, tmp_path: Path
) -> None:
    kader = replace(KADER, is_admin=False)
    store.operators.save(kader)
    theirs = open_store(StoreFiles(tmp_path / "data"), KEY, Author(kader.id), lambda: NOW)
    public = new_pair().public
    for act in (
        lambda: keys.use_key(theirs, public),
        lambda: keys.trust_laptop(theirs, public),
        lambda: keys.make_key(theirs, "P", PHRASE, PHRASE),
        lambda: keys.save_secret(theirs, tmp_path / "x"),
        lambda: keys.take_secret(theirs, tmp_path / "x", PHRASE),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert theirs.stick_keys.all() == []
    theirs.close()
