"""How names, addresses and numbers become words that can be found, and typed text a query.

Both sides go through the same mill, so what somebody types can never be search syntax.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice, zip_longest

_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_WORD = re.compile(r"[^\W_]+")
_NEIGHBOURHOOD = re.compile(r"(rt|rw)([0-9]+)")
_MOST_WORDS = 20
_NIK_END_DIGITS = range(4, 7)
NIK_END = "kin"
"""What stands before a NIK written backwards, so that its last digits are a beginning."""
_TITLES = frozenset({"ibu", "bu", "bapak", "pak", "bpk", "an", "by", "ny", "tn", "sdr", "hj", "h"})


def plain(text: str) -> str:
    """Return text without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def name_words(name: str) -> str:
    """Return a name as its plain words, the way two spellings of it are compared."""
    return " ".join(_WORD.findall(_APOSTROPHES.sub("", plain(name))))


def index_words(parts: Iterable[str | None]) -> str:
    """Return every word under which a record made of these texts is found, once each."""
    words: dict[str, None] = {}
    for part in parts:
        if part:
            words.update(dict.fromkeys(_words_of(plain(part))))
    return " ".join(words)


def query(text: str) -> str:
    """Return the word index's query for what was typed, or '' when it holds no word.

    Every typed word must begin some word of the record. A number with leading zeros or behind RT
    or RW names a neighbourhood: there "3", "03" and "003" are the same, and none is "30".
    """
    return " AND ".join(word_term(word) for word in typed_words(text))


def typed_words(text: str) -> list[str]:
    """Return the words of what was typed, RT and RW together with their number."""
    typed = _WORD.findall(_APOSTROPHES.sub("", plain(text)))
    return list(islice(_joined(typed), _MOST_WORDS))


def without_titles(text: str) -> str:
    """Return what was typed without what is said before a name (ibu, pak, "by ny").

    Empty when there is no such word, or nothing else: a title alone may be the name itself.
    """
    typed = _WORD.findall(_APOSTROPHES.sub("", plain(text)))
    kept = [word for word in typed if word not in _TITLES]
    return " ".join(kept) if len(kept) < len(typed) else ""


def _words_of(text: str) -> Iterator[str]:
    for chunk in text.split():
        pieces = _WORD.findall(chunk)
        yield from pieces
        if len(pieces) > 1:
            yield "".join(pieces)
    words = _WORD.findall(text)
    yield from (word.lstrip("0") for word in words if _has_leading_zero(word))
    for word in _joined(words):
        if found := _NEIGHBOURHOOD.fullmatch(word):
            yield word
            yield found[1] + (found[2].lstrip("0") or "0")


def _joined(words: list[str]) -> Iterator[str]:
    """Put `rt` and the number behind it together."""
    taken = False
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        if taken:
            taken = False
        elif word in {"rt", "rw"} and following.isdecimal():
            taken = True
            yield word + following
        else:
            yield word


def word_term(word: str) -> str:
    """Return what the index is asked for one typed word."""
    if (found := _NEIGHBOURHOOD.fullmatch(word)) and found[2].strip("0"):
        return f'"{found[1]}{found[2].lstrip("0")}"'
    term = f'"{word.lstrip("0")}"' if _has_leading_zero(word) else f'"{word}"*'
    if word.isdecimal() and len(word) in _NIK_END_DIGITS:
        return f'({term} OR "{NIK_END}{word[::-1]}"*)'
    return term


def _has_leading_zero(word: str) -> bool:
    return word.startswith("0") and word.isdecimal() and word.strip("0") != ""
