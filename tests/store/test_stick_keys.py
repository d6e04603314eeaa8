"""The keys of the stick, kept and read aloud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import KeyPair, PublicKey, new_pair, read_key
from posyandu_desktop.store.stick_keys import PuskesmasKey, sealed_pair

CHEAP = Cost(time_cost=1, memory_kib=8)
PAIR = KeyPair(bytes(range(100, 132)))
NAMED = PublicKey(PAIR.public.raw, "Puskesmas Contoh")


def test_a_fingerprint_is_six_groups_of_five_digits_and_stays_the_same() -> None:
    assert NAMED.fingerprint == PAIR.public.fingerprint
    groups = NAMED.fingerprint.split()
    assert [len(group) for group in groups] == [5] * 6
    assert all(group.isdecimal() for group in groups)
    assert NAMED.fingerprint != new_pair().public.fingerprint


@given(name=st.text(max_size=40))
def test_a_key_survives_the_way_through_text(name: str) -> None:
    key = read_key(f"Kunci\n\n{PublicKey(NAMED.raw, name).line}\nSidik: …")
    assert key == NAMED
    assert key.name == name.encode(errors="replace").decode()[:100]


@given(at=st.integers(0, len(NAMED.line) - 1), letter=st.sampled_from("abcXYZ019-_."))
def test_a_key_with_a_wrong_letter_is_refused(at: int, letter: str) -> None:
    wrong = NAMED.line[:at] + letter + NAMED.line[at + 1 :]
    if wrong != NAMED.line:
        with pytest.raises(UnreadableFile):
            read_key(wrong)


def test_bytes_that_are_no_key_are_refused_though_their_check_holds() -> None:
    with pytest.raises(UnreadableFile, match="tidak utuh"):
        read_key(PublicKey(b"\0" * 32, "x").line)


def test_the_secret_half_opens_with_its_phrase_only() -> None:
    key = sealed_pair(PAIR, "Puskesmas", "kopi hangat pagi", CHEAP)
    assert key.unlock("kopi dingin pagi") is None
    assert key.unlock("kopi hangat pagi") == PAIR
    assert PuskesmasKey(public=PAIR.public).unlock("kopi hangat pagi") is None


def test_no_secret_is_shown_when_a_pair_is_printed() -> None:
    assert PAIR.seed.hex() not in repr(PAIR)
    assert repr(PAIR.seed) not in repr(PAIR)


def test_a_laptop_keeps_its_own_key(store: Store) -> None:
    first = store.stick_keys.laptop()
    assert store.stick_keys.laptop() == first
    message = b"a parcel"
    assert first.pair.public.signed(message, first.pair.sign(message))
    assert not first.pair.public.signed(b"another", first.pair.sign(message))


def test_the_key_in_use_is_the_last_one_taken_over_and_older_ones_are_kept(store: Store) -> None:
    assert store.stick_keys.current() is None
    old, new = sealed_pair(PAIR, "Lama", "kopi hangat pagi", CHEAP), new_pair().public
    store.stick_keys.use(old)
    store.stick_keys.use(PuskesmasKey(public=PublicKey(new.raw, "Baru")))
    current = store.stick_keys.current()
    assert current is not None
    assert (current.public, current.public.name) == (new, "Baru")
    assert [key.public.name for key in store.stick_keys.all()] == ["Baru", "Lama"]


def test_taking_over_the_public_half_again_keeps_the_secret_one(store: Store) -> None:
    store.stick_keys.use(sealed_pair(PAIR, "Puskesmas", "kopi hangat pagi", CHEAP))
    store.stick_keys.use(PuskesmasKey(public=NAMED))
    current = store.stick_keys.current()
    assert current is not None
    assert current.unlock("kopi hangat pagi") == PAIR


def test_laptops_are_known_once_they_were_compared(store: Store) -> None:
    laptop = PublicKey(new_pair().public.raw, "Posyandu Melati")
    assert not store.stick_keys.is_known(laptop)
    store.stick_keys.trust(laptop)
    store.stick_keys.trust(laptop)
    assert store.stick_keys.known() == [laptop]
    assert store.stick_keys.known()[0].name == "Posyandu Melati"
