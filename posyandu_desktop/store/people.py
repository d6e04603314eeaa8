"""The register: people and the homes they share."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId
from posyandu_desktop.errors import NikTaken
from posyandu_desktop.store.asked_for import Filter
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.people_index import found_by, write_index
from posyandu_desktop.store.people_rows import (
    HOME_COLUMNS,
    SELECT,
    book_key,
    changed_by_columns,
    home_columns,
    home_of,
    journal_state,
    people_of,
    person_columns,
    person_of,
)
from posyandu_desktop.store.search import Hit, Search
from posyandu_desktop.store.transaction import transaction
from posyandu_desktop.store.words import name_words


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
            _write(self._db, person)
            self.index(person)
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

    def known_as(self, person_id: PersonId) -> Person | None:
        """Return the person with this id, of a merged record the one that was kept, or None."""
        found = self.find(person_id)
        return self._kept(found) if found else None

    def get_many(self, ids: Iterable[PersonId]) -> dict[PersonId, Person]:
        """Return the people with these ids by id; who is not in the register is left out."""
        rows = self._db.rows(
            f"{SELECT} WHERE p.id IN (SELECT value FROM json_each(?))",  # noqa: S608  # our own text
            (json.dumps([str(person_id) for person_id in ids]),),
        )
        return {person.id: person for person in people_of(rows)}

    def by_nik(self, nik: str) -> Person | None:
        """Return the person with this NIK, or None; of a merged record the one that was kept."""
        row = self._db.row(f"{SELECT} WHERE p.nik = ?", (nik,))
        return self._kept(person_of(row)) if row else None

    def by_book(self, book_number: str) -> list[Person]:
        """Return whose KIA book has this number, however it is spaced."""
        rows = self._db.rows(
            f"{SELECT} WHERE p.book_key = ? ORDER BY p.number", (book_key(book_number),)
        )
        return _once(self._kept(person) for person in people_of(rows))

    def homes_by_kk(self, kk_number: str) -> list[Household]:
        """Return the homes with this family card's number."""
        rows = self._db.rows(
            f"SELECT {HOME_COLUMNS} FROM households WHERE kk_number = ?",  # noqa: S608  # our own
            (kk_number,),
        )
        return [home_of(row) for row in rows]

    def of_home(self, home_id: HouseholdId) -> list[Person]:
        """Return who lives in a home, the eldest first; who left or died comes behind."""
        rows = self._db.rows(
            f"""{SELECT} WHERE p.household_id = ? AND p.merged_into IS NULL
                ORDER BY p.gone, p.born_on, p.number""",
            (str(home_id),),
        )
        return people_of(rows)

    def children_of(self, mother_id: PersonId) -> list[Person]:
        """Return whose mother is this person of the register, the youngest first."""
        rows = self._db.rows(
            f"""{SELECT} WHERE p.mother_id = ? AND p.merged_into IS NULL
                ORDER BY p.born_on DESC, p.number""",
            (str(mother_id),),
        )
        return people_of(rows)

    def namesakes(self, limit: int) -> list[tuple[Person, Person]]:
        """Return pairs with one name and one birth date: they may be one person twice."""
        rows = self._db.rows(
            """SELECT a.id, b.id FROM (
                   SELECT born_on, name_words FROM people WHERE gone = 0
                   GROUP BY born_on, name_words HAVING count(*) > 1 LIMIT ?1) AS twice
               JOIN people AS a USING (born_on, name_words)
               JOIN people AS b USING (born_on, name_words)
               WHERE a.number < b.number AND a.gone = 0 AND b.gone = 0
               ORDER BY twice.name_words LIMIT ?1""",
            (limit,),
        )
        pairs = [(PersonId(UUID(one)), PersonId(UUID(other))) for one, other in rows]
        people = self.get_many({each for pair in pairs for each in pair})
        return [(people[one], people[other]) for one, other in pairs]

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
            for person in _once(self._kept(each) for each in people_of(rows))
            if not mother or not person.mother_name or name_words(person.mother_name) == mother
        ]

    def born_on(self, day: date) -> list[Person]:
        """Return everybody born on this day, by name."""
        rows = self._db.rows(
            f"{SELECT} WHERE p.born_on = ? AND p.merged_into IS NULL ORDER BY p.name_words",
            (day.isoformat(),),
        )
        return people_of(rows)

    def search(self, text: str, limit: int = 50) -> list[Person]:
        """Return people in whom every typed word begins some word.

        Looked at: name, mother, father, NIK, address, RT and RW. Whose name begins with the text
        comes first, then the alphabet; who moved away or died comes after everybody else.
        Without a word typed nobody is found. A title ("ibu", "pak", "by ny") counts as a word of
        the name, and is passed over only when nobody is found with it.
        """
        return self._search.as_typed(text, Filter(), limit)

    def look_up(self, text: str, limit: int = 50, today: date | None = None) -> list[Hit]:
        """Return who may be meant: those `search` finds, then names spelt alike.

        "by ny …" and "anak …" find the children of that mother, "hamil" who is pregnant, and an
        age ("3 th", "8 bln") those who are as old on `today`. When nobody is found at all, one
        letter of each word of five or more may be wrong, missing, too many or swapped.
        """
        return self._search.look_up(text, limit, today)

    def active(self) -> list[Person]:
        """Return everybody who still belongs to this posyandu, by name."""
        return people_of(
            self._db.rows(f"{SELECT} WHERE p.gone = 0 ORDER BY p.name_words, p.born_on")
        )

    def count(self) -> int:
        """Return how many people the register holds, moved and died included."""
        row = self._db.row(
            """SELECT (SELECT count(*) FROM people)
                    - (SELECT count(*) FROM people WHERE merged_into IS NOT NULL)"""
        )
        return int(row[0])

    def index(self, person: Person) -> None:
        """Find somebody by their own words and those of everybody merged into them."""
        row = self._db.row("SELECT number FROM people WHERE id = ?", (str(person.id),))
        if person.merged_into is not None:
            write_index(self._db, row[0], [])
            return
        merged = self._db.rows(f"{SELECT} WHERE p.merged_into = ?", (str(person.id),))
        write_index(self._db, row[0], [found_by(one) for one in (person, *people_of(merged))])

    def with_columns(self, person: Person, columns: Mapping[str, Any]) -> Person:
        """Return somebody with former values of columns, at a former home as it is now."""
        home_id = columns.get("household_id")
        row = self._db.row(
            f"SELECT {HOME_COLUMNS} FROM households WHERE id = ?",  # noqa: S608  # our own
            (home_id,),
        )
        return changed_by_columns(person, columns, home_of(row) if row else None)

    def _kept(self, person: Person) -> Person:
        while person.merged_into is not None:
            person = self.get(person.merged_into)
        return person

    def _refuse_taken_nik(self, person: Person) -> None:
        if person.nik is None:
            return
        row = self._db.row(
            "SELECT id, merged_into FROM people WHERE nik = ? AND id <> ?",
            (person.nik, str(person.id)),
        )
        if row and row[1] == str(person.id):
            # The other record of the same person, whose numbers are theirs.
            self._db.execute("UPDATE people SET nik = NULL WHERE id = ?", (row[0],))
        elif row:
            raise NikTaken(UUID(row[0]))

    def _save_home(self, person: Person, home: Household, *, queue: bool) -> None:
        row = self._db.row(
            f"SELECT {HOME_COLUMNS} FROM households WHERE id = ?",  # noqa: S608  # our own
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
            f"{SELECT} WHERE p.household_id = ? AND p.id <> ?",
            (str(home.id), str(person.id)),
        )
        for lives_here in people_of(rows):
            other = replace(lives_here, home=home)
            self.index(other)
            was = journal_state(replace(other, home=before))
            self._journal.write("change", Kind.PERSON, other.id, changes(was, journal_state(other)))
            if queue:
                self._outbox.put(Kind.PERSON, other.id)


def _write(db: CipherDatabase, person: Person) -> None:
    columns = person_columns(person)
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
    db.execute(
        f"""INSERT INTO people ({names}) VALUES ({marks})
            ON CONFLICT (id) DO UPDATE SET {changed}, revision = revision + 1""",  # noqa: S608
        tuple(columns.values()),
    )


def _once(people: Iterable[Person]) -> list[Person]:
    return list({person.id: person for person in people}.values())
