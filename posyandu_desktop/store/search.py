"""Which of the people who match come first; who is only spelt alike comes behind them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.asked_for import AskedFor, Filter, alike_query, asked_for, is_called
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.people_rows import SELECT, people_of
from posyandu_desktop.store.spelling import SHORTEST_ALIKE, SHORTEST_SLIPPED, one_slip_apart
from posyandu_desktop.store.words import name_words, query, typed_words, without_titles

_FEW = 1_000
_CHILDREN_READ = 150
_MOST_SLIPS = 40
_INDEXED = "+p.number IN (SELECT rowid FROM people_fts WHERE people_fts MATCH ?)"
_PREGNANT = "p.id IN (SELECT woman_id FROM pregnancies WHERE outcome IS NULL)"
_LAST = chr(0x10FFFF)
_BEGINS = "(p.name_words >= ?2 AND p.name_words < ?2 || char(0x10FFFF))"


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody found; `alike` where a word is only spelt alike, or one letter off."""

    person: Person
    alike: bool = False


class Search:
    """The word index of one open store.

    A few hits are sorted. Many hits ("s") are met by walking the alphabet until the list is full,
    because sorting half the register on each keystroke would be felt.
    """

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def look_up(self, text: str, limit: int, today: date | None) -> list[Hit]:
        """Return who is meant: those found word for word, children of a mother, then alike ones."""
        wanted = asked_for(text, today)
        if not wanted.only.is_any() and not typed_words(wanted.words):
            return [Hit(person) for person in self._filtered(None, wanted.only, limit)]
        spelt, titled = self._spelt(wanted.words, wanted.only, limit)
        children = self._children(wanted, limit)
        found = _in_turn((spelt, children) if titled else (children, spelt))
        if len(found) >= limit or not typed_words(wanted.words):
            return [Hit(person) for person in found[:limit]]
        alike = self._alike(wanted, limit) or ([] if found else self._slipped(wanted, limit))
        known = {person.id for person in found}
        others = [Hit(person, alike=True) for person in alike if person.id not in known]
        return [*(Hit(person) for person in found), *others][:limit]

    def as_typed(self, text: str, only: Filter, limit: int) -> list[Person]:
        """Return people found word for word; a title is passed over when it finds nobody."""
        return self._spelt(text, only, limit)[0]

    def _spelt(self, text: str, only: Filter, limit: int) -> tuple[list[Person], bool]:
        """Return who is found word for word, and whether with the titles that were typed."""
        for words in (text, without_titles(text)):
            match = query(words)
            if match and (found := self._matching(f"words : ({match})", words, only, limit)):
                return found, words == text
        return [], True

    def _matching(self, match: str, words: str, only: Filter, limit: int) -> list[Person]:
        if only.is_any():
            return self.first(match, name_words(words), limit)
        return self._filtered(match, only, limit)

    def _alike(self, wanted: AskedFor, limit: int) -> list[Person]:
        words = without_titles(wanted.words) or wanted.words
        if not any(len(word) >= SHORTEST_ALIKE for word in typed_words(words)):
            return []
        return self._matching(alike_query(words), words, wanted.only, limit)

    def _children(self, wanted: AskedFor, limit: int) -> list[Person]:
        """Return the children of the mother named, the youngest first."""
        if not wanted.mother:
            return []
        since = wanted.children_from or date.min
        rows = self._db.rows(
            f"""{SELECT} WHERE p.number IN (
                    SELECT rowid FROM people_fts WHERE people_fts MATCH ?1 LIMIT {_FEW})
                AND p.mother_name IS NOT NULL AND p.born_on >= ?2
                ORDER BY p.gone, p.born_on DESC, p.number DESC LIMIT ?3""",  # noqa: S608  # our own text
            (alike_query(wanted.mother), since.isoformat(), _CHILDREN_READ),
        )
        found = people_of(rows)
        return [one for one in found if is_called(one.mother_name, wanted.mother)][:limit]

    def _slipped(self, wanted: AskedFor, limit: int) -> list[Person]:
        """Return who is found when one letter of each longer word may be wrong."""
        words = without_titles(wanted.words) or wanted.words
        slips = {word: self._one_slip_from(word) for word in typed_words(words)}
        if not any(slips.values()):
            return []
        return self._matching(alike_query(words, slips), words, wanted.only, limit)

    def _one_slip_from(self, word: str) -> tuple[str, ...]:
        """Return the words of the register one slip away; one half of the word is always right."""
        if len(word) < SHORTEST_SLIPPED or not word.isalpha():
            return ()
        half = (len(word) - 1) // 2
        begin, end = word[:half], word[::-1][:half]
        rows = self._db.rows(
            """SELECT word FROM vocabulary
               WHERE word BETWEEN ?1 AND ?2 AND length(word) BETWEEN ?5 AND ?6
               UNION SELECT word FROM vocabulary
               WHERE backwards BETWEEN ?3 AND ?4 AND length(word) BETWEEN ?5 AND ?6""",
            (begin, begin + _LAST, end, end + _LAST, len(word) - 1, len(word) + 1),
        )
        return tuple(found for (found,) in rows if one_slip_apart(found, word))[:_MOST_SLIPS]

    def _filtered(self, match: str | None, only: Filter, limit: int) -> list[Person]:
        conditions: list[tuple[str, tuple[str, ...]]] = [("p.merged_into IS NULL", ())]
        if match is not None:
            conditions.append((_INDEXED, (match,)))
        if only.born_from and only.born_to:
            days = (only.born_from.isoformat(), only.born_to.isoformat())
            conditions.append(("p.born_on BETWEEN ? AND ?", days))
        if only.pregnant:
            conditions.append((_PREGNANT, ()))
        rows = self._db.rows(
            f"""{SELECT} WHERE p.number IN (
                    SELECT p.number FROM people AS p
                    WHERE {" AND ".join(condition for condition, _ in conditions)}
                    ORDER BY p.gone, p.name_words, p.born_on, p.number LIMIT ?)
                ORDER BY p.gone, p.name_words, p.born_on, p.number""",  # noqa: S608  # our own text
            (*(value for _, values in conditions for value in values), limit),
        )
        return people_of(rows)

    def first(self, match: str, typed: str, limit: int) -> list[Person]:
        """Return the first hits: active people before others, then names that begin as typed."""
        rows = self._db.rows(
            "SELECT rowid FROM people_fts WHERE people_fts MATCH ? LIMIT ?", (match, _FEW)
        )
        if len(rows) < _FEW:
            return self._sorted([number for (number,) in rows], typed, limit)
        return self._walked(match, typed, limit)

    def _sorted(self, numbers: list[int], typed: str, limit: int) -> list[Person]:
        rows = self._db.rows(
            f"""{SELECT} WHERE p.number IN (SELECT value FROM json_each(?1))
                ORDER BY p.gone, NOT {_BEGINS}, p.name_words, p.born_on, p.number
                LIMIT ?3""",  # noqa: S608  # our own text
            (json.dumps(numbers), typed, limit),
        )
        return people_of(rows)

    def _walked(self, match: str, typed: str, limit: int) -> list[Person]:
        numbers: list[int] = []
        for gone in (0, 1):
            for begins in (_BEGINS, f"NOT {_BEGINS}"):
                if len(numbers) < limit:
                    numbers += self._in_order(begins, (match, typed, gone, limit - len(numbers)))
        return self._sorted(numbers, typed, limit)

    def _in_order(self, begins: str, parameters: tuple[str, str, int, int]) -> list[int]:
        rows = self._db.rows(
            f"""SELECT p.number FROM people AS p INDEXED BY people_in_order
                WHERE p.gone = ?3 AND {begins}
                  AND p.number IN (SELECT rowid FROM people_fts WHERE people_fts MATCH ?1)
                ORDER BY p.name_words, p.born_on, p.number LIMIT ?4""",  # noqa: S608  # our own text
            parameters,
        )
        return [number for (number,) in rows]


def _in_turn(lists: Iterable[list[Person]]) -> list[Person]:
    return list({person.id: person for people in lists for person in people}.values())
