"""A pregnancy is written down with its children, or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.postpartum import Newborn
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.services.pregnancies import Refused, Saved, save_pregnancy
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.builders import CONTENT, a_home, a_person
from tests.full_disk import fill_disk
from tests.services.stores import TODAY, a_store

RULES = CONTENT.maternal
LMP = TODAY - timedelta(weeks=38, days=2)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def mother(store: Store) -> Person:
    person = a_person("Siti Rekaan", date(1998, 2, 3), home=a_home())
    store.people.save(person, queue=False)
    return person


def a_pregnancy(mother: Person, lmp: date = LMP) -> Pregnancy:
    dating = Dating(method=DatingMethod.LMP, on=lmp, noted_on=TODAY)
    return Pregnancy(
        id=PregnancyId(uuid4()), woman_id=mother.id, noted_on=TODAY, dating=dating, gravida=1
    )


def born(pregnancy: Pregnancy, live_children: int = 1) -> Pregnancy:
    outcome = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=TODAY, live_children=live_children)
    return replace(pregnancy, outcome=outcome)


def test_a_delivery_144_weeks_after_the_last_period_registers_nobody(
    store: Store, mother: Person
) -> None:
    late = born(a_pregnancy(mother, TODAY - timedelta(weeks=144)))
    refused = save_pregnancy(store, mother, late, [Newborn(sex=Sex.MALE)], RULES, overruled=True)
    assert isinstance(refused, Refused)
    assert [each.code for each in refused.problems] == ["too_long"]
    assert store.pregnancies.of_woman(mother.id) == ()


def test_a_delivery_registers_the_child_with_mother_home_and_weeks(
    store: Store, mother: Person
) -> None:
    newborn = Newborn(sex=Sex.FEMALE, birth_weight_g=2900)
    saved = save_pregnancy(store, mother, born(a_pregnancy(mother)), [newborn], RULES)

    assert isinstance(saved, Saved)
    [child] = saved.children
    assert store.people.get(child.id) == child
    assert (child.name, child.mother_id, child.home) == (
        "By. Ny. Siti Rekaan",
        mother.id,
        mother.home,
    )
    assert (child.born_on, child.gestation_weeks, child.birth_weight_g) == (TODAY, 38, 2900)
    assert store.outbox.entry(Kind.PERSON, child.id) is not None


def test_saving_again_never_renames_a_child(store: Store, mother: Person) -> None:
    pregnancy = born(a_pregnancy(mother))
    first = save_pregnancy(store, mother, pregnancy, [Newborn(sex=Sex.FEMALE)], RULES)
    assert isinstance(first, Saved)
    named = replace(first.children[0], name="Ayu")
    store.people.save(named)

    again = save_pregnancy(store, mother, pregnancy, [Newborn(sex=Sex.MALE)], RULES)

    assert isinstance(again, Saved)
    assert again.children == (named,)
    assert store.people.count() == 2


def test_a_second_open_pregnancy_is_refused_in_words_before_the_file_refuses_it(
    store: Store, mother: Person
) -> None:
    save_pregnancy(store, mother, a_pregnancy(mother), [], RULES)
    refused = save_pregnancy(store, mother, a_pregnancy(mother), [], RULES)
    assert isinstance(refused, Refused)
    assert [problem.code for problem in refused.problems] == ["second_open_pregnancy"]


def test_an_overlap_is_saved_once_somebody_looked_at_it(store: Store, mother: Person) -> None:
    save_pregnancy(store, mother, born(a_pregnancy(mother)), [Newborn(sex=Sex.MALE)], RULES)
    next_one = a_pregnancy(mother, TODAY - timedelta(days=20))
    refused = save_pregnancy(store, mother, next_one, [], RULES)
    assert isinstance(refused, Refused)
    assert [doubt.code for doubt in refused.doubts] == ["pregnancies_overlap"]

    saved = save_pregnancy(store, mother, next_one, [], RULES, overruled=True)
    assert isinstance(saved, Saved)
    assert store.pregnancies.open() == (next_one,)


def test_on_a_full_disk_neither_the_end_nor_the_child_is_kept(store: Store, mother: Person) -> None:
    pregnancy = a_pregnancy(mother)
    save_pregnancy(store, mother, pregnancy, [], RULES)
    fill_disk(store)
    people = store.people.count()
    with pytest.raises(DiskFull):
        save_pregnancy(store, mother, born(pregnancy, 4), [Newborn(sex=Sex.MALE)] * 4, RULES)
    assert store.pregnancies.find(pregnancy.id) == pregnancy
    assert store.people.count() == people
