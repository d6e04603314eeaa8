import pytest

from posyandu_desktop.store.words import index_words, name_words, query


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nur'aini", "NURAINI"),
        ("Nur’aini", "nuraini"),
        ("Siti  Aminah", "siti aminah"),
        ("M. Zidan", "M Zidan"),
        ("Raphaël", "raphael"),
    ],
)
def test_two_spellings_of_a_name_are_the_same_words(one: str, other: str) -> None:
    assert name_words(one) == name_words(other)


def test_a_word_is_indexed_once_with_its_pieces_and_whole() -> None:
    assert index_words(["Al-Fatih", None, "Fatih"]) == "al fatih alfatih"


def test_a_neighbourhood_is_indexed_as_it_is_written_and_as_a_number() -> None:
    assert index_words(["rt 003"]).split() == ["rt", "003", "3", "rt003", "rt3"]


def test_a_neighbourhood_inside_an_address_is_indexed_like_the_field() -> None:
    assert {"rt3", "rw2"} <= set(index_words(["Dusun I RT 03/RW 02"]).split())


def test_a_neighbourhood_of_zeros_stays_one() -> None:
    assert index_words(["rt 00"]).split() == ["rt", "00", "rt00", "rt0"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("siti am", '"siti"* AND "am"*'),
        ("RT 03", '"rt3"'),
        ("rt03 siti", '"rt3" AND "siti"*'),
        ("rt rw 2", '"rt"* AND "rw2"'),
        ("rt", '"rt"*'),
        ("rt 0", '"rt0"*'),
        ("007", '"7"'),
        ("00", '"00"*'),
        ("", ""),
        ("!?", ""),
    ],
)
def test_typed_text_becomes_quoted_words(typed: str, expected: str) -> None:
    assert query(typed) == expected
