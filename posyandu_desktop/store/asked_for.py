"""What somebody means by what they type into a search: words, an age, "hamil", "bayi ny …"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from posyandu_desktop.store.people_index import INITIAL
from posyandu_desktop.store.spelling import beginnings, keys
from posyandu_desktop.store.words import name_words, typed_words, word_term

_AGE = r"(?i)\b([0-9]{1,3})\s*(th|thn|tahun|bl|bln|bulan)\b"
_YEARS = frozenset({"th", "thn", "tahun"})
_PREGNANT = r"(?i)\b(ibu\s+hamil|bumil|hamil)\b"
_NEWBORN_TITLES = frozenset({"by", "bayi", "bbl", "anak", "an"})
_MOTHER_TITLES = frozenset({"ny", "nyonya", "ibu", "bu", "dari"})
_SHORTEST_KEY = 3
_OLDEST_CHILD = timedelta(days=19 * 366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Who of those found is meant; a birth date from one day to another, both included."""

    born_from: date | None = None
    born_to: date | None = None
    pregnant: bool = False

    def is_any(self) -> bool:
        """Say whether nobody is left out."""
        return self == Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedFor:
    """What was asked for; `mother` is what follows "bayi ny", empty when no child was asked for."""

    words: str
    only: Filter = Filter()
    mother: str = ""
    children_from: date | None = None


def asked_for(text: str, today: date | None) -> AskedFor:
    """Return what a typed text asks for; ages are understood only where the day is known."""
    only = Filter()
    if today is not None and (found := re.search(_AGE, text)):
        only = _born(int(found[1]), found[2].casefold(), today)
        text = re.sub(_AGE, " ", text, count=1)
    if re.search(_PREGNANT, text):
        only = Filter(born_from=only.born_from, born_to=only.born_to, pregnant=True)
        text = re.sub(_PREGNANT, " ", text)
    return AskedFor(
        words=text.strip(),
        only=only,
        mother=_mother(text),
        children_from=today - _OLDEST_CHILD if today else None,
    )


def alike_query(text: str, slips: dict[str, tuple[str, ...]] | None = None) -> str:
    """Return the index's query for everybody whose words are spelt alike, "" without a word.

    Args:
        text: What was typed.
        slips: Words of the register that one slip may have been meant for, by the typed word.
    """
    typed = typed_words(text)
    terms = [_alike(word, (slips or {}).get(word, ()), alone=len(typed) == 1) for word in typed]
    ways = [terms]
    for place, (word, following) in enumerate(pairwise(typed)):
        if joined := keys(word + following):
            one = f"keys : ({' OR '.join(_quoted(joined))})"
            ways.append([*terms[:place], one, *terms[place + 2 :]])
    return " OR ".join(f"({' AND '.join(way)})" for way in ways if way)


def is_called(name: str | None, text: str) -> bool:
    """Say whether every typed word begins a word of a name, or is spelt alike."""
    words = name_words(name or "").split()
    spelt = {key for word in words for key in keys(word)}
    return all(
        any(word.startswith(typed) for word in words) or spelt & set(keys(typed))
        for typed in name_words(text).split()
    )


def _born(number: int, unit: str, today: date) -> Filter:
    months = number * 12 if unit in _YEARS else number
    wider = months + (12 if unit in _YEARS else 1)
    return Filter(
        born_from=_before(today, wider) + timedelta(days=1), born_to=_before(today, months)
    )


def _before(day: date, months: int) -> date:
    """Return the last birth date on which somebody has completed so many months on a day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < 1:
        return date.min
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("a month without days")


def _mother(text: str) -> str:
    words = name_words(text).split()
    if not words or words[0] not in _NEWBORN_TITLES:
        return ""
    rest = words[1:]
    while rest and rest[0] in _MOTHER_TITLES:
        rest = rest[1:]
    return " ".join(rest)


def _alike(word: str, slips: tuple[str, ...], *, alone: bool) -> str:
    exact = [word_term(word), *(f'"{slip}"' for slip in slips)]
    begun = [begin for begin in beginnings(word) if len(begin) >= _SHORTEST_KEY]
    spelt = _quoted(key for one in (word, *slips) for key in keys(one))
    spelt += [f'"{begin}"*' for begin in begun]
    if not alone and word.isalpha() and len(word) > 1:
        spelt.append(f'"{word[0]}{INITIAL}"')
    terms = f"words : ({' OR '.join(exact)})"
    return f"({terms} OR keys : ({' OR '.join(dict.fromkeys(spelt))}))" if spelt else f"({terms})"


def _quoted(tokens: Iterable[str]) -> list[str]:
    return [f'"{token}"' for token in tokens]
