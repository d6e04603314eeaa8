"""What a scanner read, or somebody typed slowly: the number of a KTP, a family card, a KIA book.

It is recognised by what it holds, never by how fast it came: a number of sixteen digits, or the
number of a book in the register, alone or somewhere inside the text of a QR code.
"""

import re
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.nik import born_by_nik
from posyandu_desktop.domain.person import Household, Person, PersonId
from posyandu_desktop.services.registering import PersonForm
from posyandu_desktop.store.open import Store

_SIXTEEN = re.compile(r"(?<!\d)(\d{16})(?!\d)")
_SPACED = re.compile(r"\d(?:[\s.\-]?\d){15}")
_PIECE = re.compile(r"[^\s,;|&=?#\"'{}\[\]<>]+")
_SHORTEST_BOOK = 4


@dataclass(frozen=True, slots=True)
class OnePerson:
    """The number is exactly one person's."""

    person: Person


@dataclass(frozen=True, slots=True)
class OneHome:
    """The number is a family card's."""

    home: Household


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody has this number; what a new person's form can begin with."""

    form: PersonForm


Scanned = OnePerson | OneHome | Unknown


def recognise(store: Store, text: str, today: date) -> Scanned | None:
    """Return whose number was read; None when the text is no number to go by, but words."""
    numbers = _numbers(text)
    people = {person.id: person for person in _holders(store, text, numbers)}
    if len(people) == 1:
        return OnePerson(next(iter(people.values())))
    if people:
        return None
    homes = [home for number in numbers for home in store.people.homes_by_kk(number)]
    if homes:
        return OneHome(homes[0])
    if len(numbers) == 1:
        return Unknown(form_with_nik(numbers[0], today))
    return None


def form_with_nik(nik: str, today: date) -> PersonForm:
    """Return the form of a new person as far as a NIK tells it."""
    if (told := born_by_nik(nik, today)) is None:
        return PersonForm(nik=nik)
    return PersonForm(nik=nik, sex=told[0], born_on=told[1])


def _numbers(text: str) -> list[str]:
    tidy = text.strip()
    if _SPACED.fullmatch(tidy):
        return ["".join(sign for sign in tidy if sign.isdigit())]
    return list(dict.fromkeys(_SIXTEEN.findall(tidy)))


def _holders(store: Store, text: str, numbers: list[str]) -> list[Person]:
    found: dict[PersonId, Person] = {}
    for number in numbers:
        if person := store.people.by_nik(number):
            found[person.id] = person
    if not found:
        for piece in _pieces(text):
            found.update({person.id: person for person in store.people.by_book(piece)})
    return list(found.values())


def _pieces(text: str) -> list[str]:
    """Return what may be a book's number: with a digit in it, whole or between separators."""
    pieces = dict.fromkeys((text.strip(), *_PIECE.findall(text)))
    pieces |= dict.fromkeys(last for piece in list(pieces) if (last := piece.rpartition("/")[2]))
    return [
        piece
        for piece in pieces
        if len(piece) >= _SHORTEST_BOOK and any(sign.isdigit() for sign in piece)
    ]
