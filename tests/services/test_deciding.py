"""Somebody decides which of two values is right."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.services.deciding import Right, decide
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.builders import a_person
from tests.services.stores import KADER, NOW, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path)
    yield store
    store.close()


def _difference(store: Store, person: Person, field: str, ours: Any, theirs: Any) -> Difference:
    found = Difference(
        kind=Kind.PERSON,
        entity_id=person.id,
        field=field,
        ours=ours,
        theirs=theirs,
        theirs_at=NOW,
    )
    store.differences.add(found)
    store.differences.add(found)
    (kept,) = store.differences.open()
    return kept


def test_our_value_stands_again_and_is_sent(store: Store) -> None:
    person = a_person(born_on=date(1980, 5, 17))
    store.people.save(person, queue=False)
    one = _difference(store, person, "born_on", "1981-05-17", "1980-05-17")
    decide(store, one, Right.OURS)
    assert store.people.get(person.id).born_on == date(1981, 5, 17)
    assert store.outbox.entry(Kind.PERSON, person.id) is not None
    assert store.differences.open() == ()


def test_their_value_stands_already_and_nothing_is_sent(store: Store) -> None:
    person = a_person(name="Sumarni")
    store.people.save(person, queue=False)
    decide(store, _difference(store, person, "name", "Sumarti", "Sumarni"), Right.THEIRS)
    assert store.people.get(person.id) == person
    assert store.outbox.entry(Kind.PERSON, person.id) is None


def test_both_values_and_who_decided_stay_in_the_journal(store: Store) -> None:
    person = a_person(name="Sumarni")
    store.people.save(person, queue=False)
    decide(store, _difference(store, person, "name", "Sumarti", "Sumarni"), Right.OURS)
    (line,) = store.journal.of("difference", person.id)
    assert line.operator_id == KADER.id
    assert line.change == {
        "field": "name",
        "ours": "Sumarti",
        "theirs": "Sumarni",
        "choice": "ours",
    }


def test_what_was_decided_is_asked_again_only_when_the_server_got_it_anew(store: Store) -> None:
    person = a_person(name="Sumarni")
    store.people.save(person, queue=False)
    one = _difference(store, person, "name", "Sumarti", "Sumarni")
    decide(store, one, Right.THEIRS)
    assert not store.differences.add(one)
    assert store.differences.add(replace(one, theirs_at=NOW + timedelta(minutes=1)))
    assert store.differences.count() == 1
