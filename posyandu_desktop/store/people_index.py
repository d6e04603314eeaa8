"""What somebody is found by: their words, the keys of their spellings, and a list of all words."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.cipher import Database
from posyandu_desktop.store.spelling import SHORTEST_SLIPPED, keys
from posyandu_desktop.store.words import NIK_END, index_words, name_words

INITIAL = "0"
"""What stands behind the one letter of a shortened name."""


class Found(NamedTuple):
    """The texts by which one person is found."""

    name: str
    mother_name: str | None = None
    father_name: str | None = None
    nik: str | None = None
    book_number: str | None = None
    kk_number: str | None = None
    address: str | None = None
    rt: str | None = None
    rw: str | None = None


def found_by(person: Person) -> Found:
    """Return the texts by which somebody is found."""
    home = person.home
    where = (home.kk_number, home.address, home.rt, home.rw) if home else (None,) * 4
    return Found(
        person.name,
        person.mother_name,
        person.father_name,
        person.nik,
        person.book_number,
        *where,
    )


def write_index(db: Database, number: int, found: Sequence[Found]) -> None:
    """Put a person into the word index under all their texts; without any they are not found."""
    db.execute("DELETE FROM people_fts WHERE rowid = ?", (number,))
    if not found:
        return
    db.execute(
        "INSERT INTO people_fts (rowid, words, keys) VALUES (?, ?, ?)",
        (number, _joined(map(words_of, found)), _joined(map(keys_of, found))),
    )
    words = {word for one in found for word in _names(one)}
    long = [word for word in words if word.isalpha() and len(word) >= SHORTEST_SLIPPED - 1]
    db.conn.executemany(
        "INSERT OR IGNORE INTO vocabulary (word, backwards) VALUES (?, ?)",
        [(word, word[::-1]) for word in long],
    )


def words_of(found: Found) -> str:
    """Return the words somebody is found by as they are spelt."""
    words = index_words(
        (
            *found[:6],
            found.address,
            f"rt {found.rt}" if found.rt else None,
            f"rw {found.rw}" if found.rw else None,
        )
    )
    return f"{words} {NIK_END}{found.nik[::-1]}" if found.nik else words


def keys_of(found: Found) -> str:
    """Return the keys of the names, of two names written as one, and of initials."""
    joined = (a + b for a, b in pairwise(name_words(found.name).split()))
    spelt = [key for word in (*_names(found), *joined) for key in keys(word)]
    initials = [f"{word}{INITIAL}" for word in _names(found) if len(word) == 1 and word.isalpha()]
    return _joined([*spelt, *initials])


def _names(found: Found) -> list[str]:
    names = (found.name, found.mother_name, found.father_name)
    return [word for name in names for word in name_words(name or "").split()]


def _joined(parts: Iterable[str]) -> str:
    words = dict.fromkeys(word for part in parts for word in part.split())
    return " ".join(words)
