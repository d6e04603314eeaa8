"""The register: people and the homes they share."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.person import Household, Person, PersonId
from posyandu_desktop.errors import NikTaken
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.people_rows import (
    COLUMNS,
    FROM,
    SELECT,
    found_by,
    home_columns,
    home_of,
    journal_state,
    people_of,
    person_columns,
    person_of,
)
from posyandu_desktop.store.search import Search
from posyandu_desktop.store.transaction import transaction
from posyandu_desktop.store.words import name_words, query, without_titles


class People:
    """The people of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal, outbox: Outbox) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox
        self._search = Search(db)

    def save(self, person: Person, *, queue: bool = True) -> None:
        """Add or change somebody, with their home, and queue them for upload.

        A home is shared: a new address is the new address of everybody who lives there.

        Raises:
            NikTaken: Another person of the register has this NIK. Nothing was changed.
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._refuse_taken_nik(person)
            before = self.find(person.id)
            if person.home:
                self._save_home(person, person.home, queue=queue)
            number = _write(self._db, person)
            _index(self._db, number, person)
            after = journal_state(person)
            if before:
                self._journal.write(
                    "change", Kind.PERSON, person.id, changes(journal_state(before), after)
                )
            else:
                self._journal.write("register", Kind.PERSON, person.id, after)
            if queue:
                self._outbox.put(Kind.PERSON, person.id)

    def get(self, person_id: PersonId) -> Person:
        """Return somebody who is known to be in the register.

        Raises:
            KeyError: Nobody has this id; asking for them is a bug.
        """
        if person := self.find(person_id):
            return person
        raise KeyError(person_id)

    def find(self, person_id: PersonId) -> Person | None:
        """Return the person with this id, or None."""
        row = self._db.row(f"{SELECT} WHERE p.id = ?", (str(person_id),))
        return person_of(row) if row else None

    def get_many(self, ids: Iterable[PersonId]) -> dict[PersonId, Person]:
        """Return the people with these ids by id; who is not in the register is left out."""
        rows = self._db.rows(
            f"{SELECT} WHERE p.id IN (SELECT value FROM json_each(?))",  # noqa: S608  # our own text
            (json.dumps([str(person_id) for person_id in ids]),),
        )
        return {person.id: person for person in people_of(rows)}

    def by_nik(self, nik: str) -> Person | None:
        """Return the person with this NIK, or None."""
        row = self._db.row(f"{SELECT} WHERE p.nik = ?", (nik,))
        return person_of(row) if row else None

    def matching(self, name: str, born_on: date, mother_name: str | None = None) -> list[Person]:
        """Return who may be the same person: this name and birth date, no other known mother.

        Names are compared without case, accents and punctuation.
        """
        rows = self._db.rows(
            f"{SELECT} WHERE p.born_on = ? AND p.name_words = ? ORDER BY p.number",
            (born_on.isoformat(), name_words(name)),
        )
        mother = name_words(mother_name or "")
        return [
            person
            for person in people_of(rows)
            if not mother or not person.mother_name or name_words(person.mother_name) == mother
        ]

    def born_on(self, day: date) -> list[Person]:
        """Return everybody born on this day, by name."""
        rows = self._db.rows(
            f"{SELECT} WHERE p.born_on = ? ORDER BY p.name_words", (day.isoformat(),)
        )
        return people_of(rows)

    def search(self, text: str, limit: int = 50) -> list[Person]:
        """Return people in whom every typed word begins some word.

        Looked at: name, mother, father, NIK, address, RT and RW. Whose name begins with the text
        comes first, then the alphabet; who moved away or died comes after everybody else.
        Without a word typed nobody is found. A title ("ibu", "pak", "by ny") counts as a word of
        the name, and is passed over only when nobody is found with it.
        """
        if not (match := query(text)):
            return []
        if found := self._search.first(match, name_words(text), limit):
            return found
        shorter = without_titles(text)
        return self._search.first(query(shorter), name_words(shorter), limit) if shorter else []

    def active(self) -> list[Person]:
        """Return everybody who still belongs to this posyandu, by name."""
        return people_of(
            self._db.rows(f"{SELECT} WHERE p.gone = 0 ORDER BY p.name_words, p.born_on")
        )

    def count(self) -> int:
        """Return how many people the register holds, moved and died included."""
        return int(self._db.row("SELECT count(*) FROM people")[0])

    def _refuse_taken_nik(self, person: Person) -> None:
        if person.nik is None:
            return
        row = self._db.row(
            "SELECT id FROM people WHERE nik = ? AND id <> ?", (person.nik, str(person.id))
        )
        if row:
            raise NikTaken(UUID(row[0]))

    def _save_home(self, person: Person, home: Household, *, queue: bool) -> None:
        row = self._db.row(
            "SELECT id, kk_number, address, rt, rw, village FROM households WHERE id = ?",
            (str(home.id),),
        )
        if row and home_of(row) == home:
            return
        columns: dict[str, Any] = home_columns(home)
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
        self._db.execute(
            f"""INSERT INTO households ({", ".join(columns)}) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET {changed}""",  # noqa: S608  # our own columns
            tuple(columns.values()),
        )
        if row:
            self._move_the_others(person, home, home_of(row), queue=queue)

    def _move_the_others(
        self, person: Person, home: Household, before: Household, *, queue: bool
    ) -> None:
        rows = self._db.rows(
            f"SELECT {COLUMNS}, p.number {FROM} WHERE p.household_id = ? AND p.id <> ?",
            (str(home.id), str(person.id)),
        )
        for *columns, number in rows:
            other = replace(person_of(columns), home=home)
            _index(self._db, number, other)
            was = journal_state(replace(other, home=before))
            self._journal.write("change", Kind.PERSON, other.id, changes(was, journal_state(other)))
            if queue:
                self._outbox.put(Kind.PERSON, other.id)


def _write(db: CipherDatabase, person: Person) -> int:
    columns = person_columns(person)
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
    number: int = db.row(
        f"""INSERT INTO people ({names}) VALUES ({marks})
            ON CONFLICT (id) DO UPDATE SET {changed}, revision = revision + 1
            RETURNING number""",  # noqa: S608  # names of our own columns
        tuple(columns.values()),
    )[0]
    return number


def _index(db: CipherDatabase, number: int, person: Person) -> None:
    db.execute("DELETE FROM people_fts WHERE rowid = ?", (number,))
    db.execute("INSERT INTO people_fts (rowid, words) VALUES (?, ?)", (number, found_by(person)))
