"""How a person and their home lie in the file."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from posyandu_desktop.domain.person import (
    Household,
    HouseholdId,
    Person,
    PersonId,
    PersonStatus,
    Sex,
)
from posyandu_desktop.store.seen_before import known_id
from posyandu_desktop.store.words import name_words

COLUMNS = """
    p.id, p.name, p.sex, p.born_on, p.nik, p.mother_name, p.father_name, p.phone,
    p.birth_weight_g, p.birth_length_cm, p.mother_id, p.gestation_weeks, p.status, p.status_on,
    p.book_number, p.merged_into, h.id, h.kk_number, h.address, h.rt, h.rw, h.village"""
HOME_COLUMNS = "id, kk_number, address, rt, rw, village"
FROM = "FROM people AS p LEFT JOIN households AS h ON h.id = p.household_id"
SELECT = f"SELECT {COLUMNS} {FROM}"


def person_of(row: Any) -> Person:
    """Return the person in a row of `SELECT`."""
    return Person(
        id=PersonId(known_id(row[0])),
        name=row[1],
        sex=Sex(row[2]),
        born_on=date.fromisoformat(row[3]),
        nik=row[4],
        mother_name=row[5],
        father_name=row[6],
        phone=row[7],
        birth_weight_g=row[8],
        birth_length_cm=row[9],
        mother_id=PersonId(known_id(row[10])) if row[10] else None,
        gestation_weeks=row[11],
        status=PersonStatus(row[12]),
        status_on=date.fromisoformat(row[13]) if row[13] else None,
        book_number=row[14],
        merged_into=PersonId(known_id(row[15])) if row[15] else None,
        home=home_of(row[16:]) if row[16] else None,
    )


def people_of(rows: Iterable[Any]) -> list[Person]:
    """Return the people in rows of `SELECT`."""
    return [person_of(row) for row in rows]


def home_of(row: Any) -> Household:
    """Return the household in the columns id, kk_number, address, rt, rw, village."""
    home_id, kk_number, address, rt, rw, village = row
    return Household(
        id=HouseholdId(known_id(home_id)),
        kk_number=kk_number,
        address=address,
        rt=rt,
        rw=rw,
        village=village,
    )


def person_columns(person: Person) -> dict[str, Any]:
    """Return the columns of table `people`, less those the table makes itself."""
    return {
        "id": str(person.id),
        "name": person.name,
        "sex": person.sex,
        "born_on": person.born_on.isoformat(),
        "nik": person.nik,
        "mother_name": person.mother_name,
        "father_name": person.father_name,
        "phone": person.phone,
        "birth_weight_g": person.birth_weight_g,
        "birth_length_cm": person.birth_length_cm,
        "mother_id": str(person.mother_id) if person.mother_id else None,
        "gestation_weeks": person.gestation_weeks,
        "household_id": str(person.home.id) if person.home else None,
        "status": person.status,
        "status_on": person.status_on.isoformat() if person.status_on else None,
        "book_number": person.book_number,
        "book_key": book_key(person.book_number or "") or None,
        "merged_into": str(person.merged_into) if person.merged_into else None,
        "name_words": name_words(person.name),
    }


def changed_by_columns(
    person: Person, columns: Mapping[str, Any], home: Household | None
) -> Person:
    """Return somebody with the values of some columns of table `people`.

    Args:
        person: As they are.
        columns: By name, as `person_columns` makes them.
        home: The home that goes with `household_id`, when that is among them.
    """
    values: dict[str, Any] = {
        name: _READ.get(name, _as_it_is)(value) if value is not None else None
        for name, value in columns.items()
        if name != "household_id"
    }
    if "household_id" in columns:
        values["home"] = home
    return replace(person, **values)


def _as_it_is(value: Any) -> Any:
    return value


_READ: dict[str, Callable[[Any], Any]] = {
    "sex": Sex,
    "born_on": date.fromisoformat,
    "mother_id": lambda text: PersonId(known_id(text)),
    "status": PersonStatus,
    "status_on": date.fromisoformat,
}


def book_key(book_number: str) -> str:
    """Return a KIA book's number as it is compared: letters and digits only."""
    return name_words(book_number).replace(" ", "").upper()


def home_columns(home: Household) -> dict[str, Any]:
    """Return the columns of table `households`."""
    return {
        "id": str(home.id),
        "kk_number": home.kk_number,
        "address": home.address,
        "rt": home.rt,
        "rw": home.rw,
        "village": home.village,
    }


def journal_state(person: Person) -> dict[str, Any]:
    """Return everything about a person as the journal keeps it."""
    state = person_columns(person)
    del state["name_words"], state["household_id"], state["book_key"]
    return state | {"home": home_columns(person.home) if person.home else None}
