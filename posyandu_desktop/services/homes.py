"""Which home somebody belongs to: one family card (KK), or one parent at one address."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import uuid5

from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId
from posyandu_desktop.domain.session import PosyanduId
from posyandu_desktop.store.words import name_words

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What somebody says about where they live; `parents` are those who may share it."""

    parents: tuple[str | None, ...] = ()
    kk_number: str | None = None
    address: str | None = None
    rt: str | None = None
    rw: str | None = None
    village: str | None = None

    def is_known(self) -> bool:
        """Say whether there is anything to keep."""
        return any((self.kk_number, self.address, self.rt, self.rw))


class Homes:
    """The homes of a register, each found again by those who share it.

    A new home's id follows from what identifies it, so that two laptops which import the same
    file make the same home. An id that is taken already belongs to a home whose address was
    corrected since; it is left alone.
    """

    def __init__(self, posyandu_id: PosyanduId, people: Iterable[Person]) -> None:
        self._posyandu_id = posyandu_id
        self._homes: dict[HouseholdId, Household] = {}
        self._by_key: dict[Key, HouseholdId] = {}
        for person in people:
            self.note(person)

    def note(self, person: Person) -> None:
        """Take over the home of somebody as it is now."""
        if person.home is not None:
            self._remember(person.home, (person.mother_name, person.father_name))

    def of(self, person_id: PersonId, where: Address) -> Household | None:
        """Return the home at this address, shared or new; None when nothing is known of it."""
        if not where.is_known():
            return None
        keys = _keys(where, where.parents)
        shared = next((self._by_key[key] for key in keys if key in self._by_key), None)
        home = self._homes[shared] if shared else self._new(person_id, where, keys)
        self._remember(home, where.parents)
        return home

    def _remember(self, home: Household, parents: Iterable[str | None]) -> None:
        self._homes[home.id] = home
        for key in _keys(home, parents):
            self._by_key.setdefault(key, home.id)

    def _new(self, person_id: PersonId, where: Address, keys: list[Key]) -> Household:
        name = "home/" + "|".join(keys[0] if keys else (str(person_id),))
        while (home_id := HouseholdId(uuid5(self._posyandu_id, name))) in self._homes:
            name += "|"
        return Household(
            id=home_id,
            kk_number=where.kk_number,
            address=where.address,
            rt=where.rt,
            rw=where.rw,
            village=where.village,
        )


def _keys(where: Address | Household, parents: Iterable[str | None]) -> list[Key]:
    place = (
        name_words(where.address or ""),
        (where.rt or "").lstrip("0"),
        (where.rw or "").lstrip("0"),
    )
    keys: list[Key] = [("kk", where.kk_number)] if where.kk_number else []
    if any(place):
        keys += [("parent", name_words(parent), *place) for parent in parents if parent]
    return keys
