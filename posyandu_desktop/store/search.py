"""Which of the people who match come first."""

import json

from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.people_rows import SELECT, people_of

_FEW = 1_000
_BEGINS = "(p.name_words >= ?2 AND p.name_words < ?2 || char(0x10FFFF))"


class Search:
    """The word index of one open store.

    A few hits are sorted. Many hits ("s") are met by walking the alphabet until the list is full,
    because sorting half the register on each keystroke would be felt.
    """

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

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
