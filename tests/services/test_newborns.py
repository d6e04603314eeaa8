"""The children of a birth, written down from their mother."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.postpartum import Newborn
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.services.newborns import Birth, father_of, register_birth
from posyandu_desktop.services.pregnancies import Refused
from posyandu_desktop.store.open import Store
from tests.builders import CONTENT
from tests.store.building import TODAY, a_household, a_person, a_store

RULES = CONTENT.maternal
BORN_ON = TODAY - timedelta(days=3)
GIRL, BOY = Newborn(sex=Sex.FEMALE, birth_weight_g=2900), Newborn(sex=Sex.MALE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def mother(store: Store) -> Person:
    home = a_household(address="Jl. Melati 3")
    person = a_person(name="Dewi", born_on=date(1998, 2, 3), home=home)
    store.people.save(person)
    return person


def born(
    store: Store, mother: Person, *children: Newborn, on: date = BORN_ON, overruled: bool = False
) -> list[Person]:
    birth = Birth(born_on=on, children=children, gestation_weeks=38, father_name="Joko")
    found = register_birth(store, mother, birth, RULES, TODAY, overruled=overruled)
    assert not isinstance(found, Refused), found
    assert list(store.people.get_many(child.id for child in found).values())
    return list(found)


def test_a_child_has_mother_father_home_and_weeks(store: Store, mother: Person) -> None:
    [child] = born(store, mother, GIRL)
    assert child == store.people.get(child.id)
    assert (child.name, child.mother_id, child.mother_name) == ("By. Ny. Dewi", mother.id, "Dewi")
    assert (child.father_name, child.home, child.gestation_weeks) == ("Joko", mother.home, 38)
    assert child.birth_weight_g == 2900
    assert father_of(store, mother) == "Joko"


def test_twins_are_numbered(store: Store, mother: Person) -> None:
    assert [child.name for child in born(store, mother, GIRL, BOY)] == [
        "By. Ny. Dewi 1",
        "By. Ny. Dewi 2",
    ]


def test_the_open_pregnancy_ends_with_the_birth(store: Store, mother: Person) -> None:
    started = BORN_ON - timedelta(weeks=39)
    dating = Dating(method=DatingMethod.LMP, on=started, noted_on=started + timedelta(60))
    open_one = Pregnancy(
        id=PregnancyId(uuid4()),
        woman_id=mother.id,
        noted_on=started + timedelta(60),
        dating=dating,
    )
    store.pregnancies.save(open_one)
    born(store, mother, GIRL, BOY)
    [pregnancy] = store.pregnancies.of_woman(mother.id)
    assert pregnancy.id == open_one.id
    assert pregnancy.outcome is not None
    assert (pregnancy.outcome.on, pregnancy.outcome.live_children) == (BORN_ON, 2)


def test_a_birth_nobody_had_noted_is_noted_while_it_matters(store: Store, mother: Person) -> None:
    born(store, mother, GIRL)
    assert [each.outcome and each.outcome.on for each in store.pregnancies.of_woman(mother.id)] == [
        BORN_ON
    ]


def test_of_a_child_born_years_ago_no_pregnancy_is_made_up(store: Store, mother: Person) -> None:
    born(store, mother, GIRL, on=TODAY - timedelta(days=1200))
    assert store.pregnancies.of_woman(mother.id) == ()


def test_a_second_child_of_the_same_day_is_asked_about_and_numbered_on(
    store: Store, mother: Person
) -> None:
    [first] = born(store, mother, GIRL)
    again = register_birth(store, mother, Birth(born_on=BORN_ON, children=(BOY,)), RULES, TODAY)
    assert isinstance(again, Refused)
    assert [doubt.code for doubt in again.doubts] == ["birth_known"]
    [second] = born(store, mother, BOY, overruled=True)
    assert (second.name, second.id == first.id) == ("By. Ny. Dewi 2", False)
    assert len(store.people.children_of(mother.id)) == 2
    assert len(store.pregnancies.of_woman(mother.id)) == 1


def test_what_cannot_be_saved_leaves_nothing_behind(store: Store, mother: Person) -> None:
    before = store.people.count()
    noted_on = BORN_ON - timedelta(weeks=30)
    dating = Dating(method=DatingMethod.LMP, on=BORN_ON - timedelta(weeks=38), noted_on=noted_on)
    store.pregnancies.save(
        Pregnancy(
            id=PregnancyId(uuid4()),
            woman_id=mother.id,
            noted_on=noted_on,
            dating=dating,
            gravida=1,
            para=4,
        )
    )
    birth = Birth(born_on=BORN_ON, children=(GIRL,))
    found = register_birth(store, mother, birth, RULES, TODAY)
    assert isinstance(found, Refused)
    assert [problem.code for problem in found.problems] == ["gravida_too_small"]
    assert store.people.count() == before
    assert store.pregnancies.of_woman(mother.id)[0].outcome is None
