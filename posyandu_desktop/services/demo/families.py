"""Families of an invented village: who lives together, and how old they are."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from uuid import UUID, uuid5

from posyandu_desktop.domain.person import (
    Household,
    HouseholdId,
    Person,
    PersonId,
    PersonStatus,
    Sex,
)
from posyandu_desktop.services.demo.names import STREETS, a_name

REGION = "990101"
"""Region of every NIK here. No province has, or had, the number 99: none is a real person's."""

_YEAR = 365.25
_YOUNG, _GROWN = 0.62, 0.85
_HAS_NO_NIK = 0.03
_MOVED_AWAY = 0.012


class Village:
    """Makes one family after the other, the same ones for the same seed.

    Args:
        village_id: Ids of people and homes follow from it.
        village: Name of the desa.
        today: Ages are counted back from this day.
        seed: Chooses the village.
    """

    def __init__(self, village_id: UUID, village: str, today: date, seed: int) -> None:
        self._id = village_id
        self._village = village
        self._today = today
        self._seed = seed
        self._serials: Counter[str] = Counter()

    def family(self, number: int) -> tuple[Person, ...]:
        """Return the family of that number; ask for them in order."""
        random = Random(f"{self._seed}/family/{number}")  # noqa: S311  # invented people
        home = self._home(random, number)
        kind = random.random()
        if kind < _YOUNG:
            members = self._parents_and_children(random, random.uniform(20, 38), young=True)
        elif kind < _GROWN:
            members = self._parents_and_children(random, random.uniform(40, 55), young=False)
        else:
            members = self._old_couple(random)
        return tuple(
            self._person(random, number, place, member, home)
            for place, member in enumerate(members)
        )

    def _parents_and_children(
        self, random: Random, mother_age: float, *, young: bool
    ) -> Iterator["_Member"]:
        mother = _member(random, Sex.FEMALE, mother_age)
        father = _member(random, Sex.MALE, mother_age + random.uniform(0, 7))
        yield mother
        yield father
        youngest = random.uniform(0.1, 5.9) if young else random.uniform(8, 16)
        for _ in range(random.choice((1, 1, 2, 2, 2, 3))):
            if mother_age - youngest < 18:
                break
            sex = random.choice((Sex.MALE, Sex.FEMALE))
            yield _member(random, sex, youngest, (mother[2], father[2]))
            youngest += random.uniform(1.8, 5)
        if young and random.random() < 0.25:
            yield _member(random, Sex.FEMALE, mother_age + random.uniform(22, 32))

    def _old_couple(self, random: Random) -> Iterator["_Member"]:
        age = random.uniform(60, 86)
        yield _member(random, Sex.FEMALE, age)
        if random.random() < 0.6:
            yield _member(random, Sex.MALE, age + random.uniform(-3, 6))

    def _home(self, random: Random, number: int) -> Household:
        rt = random.randint(1, 6)
        return Household(
            id=HouseholdId(uuid5(self._id, f"demo/{self._seed}/home/{number}")),
            kk_number=f"{REGION}{random.randint(1, 28):02d}0615{number + 1:04d}"[:16],
            address=f"{random.choice(STREETS)} No. {number % 90 + 1}",
            rt=f"{rt:03d}",
            rw=f"{(rt + 1) // 2:03d}",
            village=self._village,
        )

    def _person(
        self, random: Random, family: int, place: int, member: "_Member", home: Household
    ) -> Person:
        sex, age, name, parents = member
        born_on = self._today - timedelta(days=round(age * _YEAR))
        has_moved = random.random() < _MOVED_AWAY
        is_child = age < 15
        return Person(
            id=self._id_of(family, place),
            name=name,
            sex=sex,
            born_on=born_on,
            nik=None if random.random() < _HAS_NO_NIK else self._nik(sex, born_on),
            mother_name=parents[0] if parents else None,
            # The mother is the first of her house.
            mother_id=self._id_of(family, 0) if parents else None,
            father_name=parents[1] if parents else None,
            birth_weight_g=round(random.gauss(3100, 380) / 50) * 50 if is_child else None,
            birth_length_cm=round(random.gauss(49, 1.6), 1) if is_child else None,
            home=home,
            status=PersonStatus.MOVED if has_moved else PersonStatus.ACTIVE,
            status_on=self._today - timedelta(days=random.randint(5, 60)) if has_moved else None,
        )

    def _id_of(self, family: int, place: int) -> PersonId:
        return PersonId(uuid5(self._id, f"demo/{self._seed}/{family}/{place}"))

    def _nik(self, sex: Sex, born_on: date) -> str:
        day = born_on.day + (40 if sex is Sex.FEMALE else 0)
        start = f"{REGION}{day:02d}{born_on:%m%y}"
        self._serials[start] += 1
        return f"{start}{self._serials[start]:04d}"


_Member = tuple[Sex, float, str, tuple[str, str] | None]
"""Sex, age in years, name, and the names of mother and father for a child of the house."""


def _member(
    random: Random, sex: Sex, age_years: float, parents: tuple[str, str] | None = None
) -> _Member:
    one_word = 0.4 if age_years > 55 else 0.08
    return sex, age_years, a_name(random, sex, one_word=one_word), parents
