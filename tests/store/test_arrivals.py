from dataclasses import replace
from datetime import timedelta

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.store.arrivals import Arrival
from posyandu_desktop.store.open import Store
from tests.store.building import ANI, NOON, a_person, a_session


@pytest.fixture
def session(store: Store) -> Session:
    session = a_session()
    store.sessions.save(session)
    return session


@pytest.fixture
def siti(store: Store) -> Person:
    siti = a_person()
    store.people.save(siti)
    return siti


def an_arrival(session: Session, person: Person, minutes: int = 0) -> Arrival:
    at = NOON + timedelta(minutes=minutes)
    return Arrival(session_id=session.id, person_id=person.id, arrived_at=at, changed_at=at)


def acts(store: Store, person: Person) -> list[str]:
    return [line.action for line in store.journal.of("arrival", person.id)]


def test_who_came_first_stands_in_front_and_comes_back_as_saved(
    store: Store, session: Session, siti: Person
) -> None:
    budi = a_person(name="Budi")
    store.people.save(budi)
    first, second = an_arrival(session, budi), an_arrival(session, siti, minutes=5)
    store.arrivals.save(second)
    store.arrivals.save(first)

    assert store.arrivals.of_session(session.id) == [first, second]
    assert store.arrivals.of(session.id, siti.id) == second
    assert store.arrivals.of(a_session().id, siti.id) is None


def test_who_served_somebody_is_remembered_for_each_step(
    store: Store, session: Session, siti: Person
) -> None:
    here = replace(an_arrival(session, siti), taken_by=ANI.id)
    store.arrivals.save(here)
    store.arrivals.note_served(here, 2, ANI.id)
    store.arrivals.note_served(here, 2, ANI.id)
    store.arrivals.save(replace(here, step=3, taken_by=None))

    assert store.arrivals.served_by(session.id, siti.id) == {1: [ANI.id], 2: [ANI.id]}


def test_coming_and_going_on_are_journaled_but_not_every_look(
    store: Store, session: Session, siti: Person
) -> None:
    here = an_arrival(session, siti)
    store.arrivals.save(here)
    store.arrivals.save(replace(here, taken_by=ANI.id))
    store.arrivals.save(replace(here, step=2))
    store.arrivals.take_back(here)

    assert acts(store, siti) == ["arrive", "change", "take back"]
    assert store.arrivals.of_session(session.id) == []
    assert store.integrity() == []
