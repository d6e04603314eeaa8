"""Who lives in one home."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import PersonStatus
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.services.households import form_of_home, members, move
from posyandu_desktop.services.registering import Registered, register
from posyandu_desktop.store.open import Store
from tests.store.building import TODAY, a_household, a_person, a_session, a_store, a_visit

HOME = a_household(kk_number="3374010101990001", address="Jl. Melati 3", rt="003", rw="02")
MOTHER = a_person(name="Dewi", born_on=date(1998, 2, 3), home=HOME)
CHILD = a_person(name="Putri", born_on=date(2024, 5, 6), home=HOME)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path / "data")
    for person in (CHILD, MOTHER, a_person(name="Orang lain", home=a_household())):
        made.people.save(person)
    yield made
    made.close()


def test_the_members_are_listed_with_who_came_and_who_is_pregnant(store: Store) -> None:
    session = a_session()
    store.sessions.save(session)
    store.visits.save(a_visit(CHILD, session_id=session.id, visited_on=TODAY))
    store.pregnancies.save(Pregnancy(id=PregnancyId(uuid4()), woman_id=MOTHER.id, noted_on=TODAY))
    found = members(store, session, HOME)
    assert [(one.person.name, one.came, one.pregnant) for one in found] == [
        ("Dewi", False, True),
        ("Putri", True, False),
    ]


def test_who_left_stands_last(store: Store) -> None:
    store.people.save(replace(MOTHER, status=PersonStatus.MOVED))
    assert [one.person.name for one in members(store, a_session(), HOME)] == ["Putri", "Dewi"]


def test_somebody_added_to_a_home_lives_there_even_without_a_known_parent(store: Store) -> None:
    form = replace(form_of_home(HOME), name="Rina", sex=CHILD.sex, born_on=date(2015, 2, 3))
    done = register(store, form, TODAY, a_person().id, HOME)
    assert isinstance(done, Registered)
    assert done.person.home == HOME


def test_with_another_address_typed_it_is_another_home(store: Store) -> None:
    form = replace(
        form_of_home(HOME), name="Rina", sex=CHILD.sex, born_on=date(2015, 2, 3), kk_number="",
        address="Jl. Kenanga 9",
    )  # fmt: skip
    done = register(store, form, TODAY, a_person().id, HOME)
    assert isinstance(done, Registered)
    assert done.person.home is not None
    assert done.person.home.id != HOME.id
    assert store.people.get(MOTHER.id).home == HOME


def test_who_moves_takes_nobody_along(store: Store) -> None:
    other = a_household(address="Jl. Kenanga 9")
    store.people.save(a_person(name="Wagiman", home=other))
    assert move(store, CHILD, other).home == other
    assert [one.name for one in store.people.of_home(HOME.id)] == ["Dewi"]
    assert store.people.get(MOTHER.id).home == HOME


def test_a_home_of_ones_own_begins_without_an_address(store: Store) -> None:
    moved = move(store, CHILD, None)
    assert moved.home is not None
    assert (moved.home.address, moved.home.kk_number) == (None, None)
    assert [one.name for one in store.people.of_home(moved.home.id)] == ["Putri"]
