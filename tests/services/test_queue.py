from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.services.day import look_at, open_session
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from tests.builders import CONTENT, a_child, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store

RATNA = Operator(id=OperatorId(a_child().id), name="Bidan Ratna", role=Role.BIDAN)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    store.operators.save(RATNA)
    yield store
    store.close()


@pytest.fixture
def session(store: Store) -> Session:
    return open_session(store, KADER, TODAY)


@pytest.fixture
def child(store: Store) -> Person:
    child = a_child()
    store.people.save(child)
    return child


def queue(store: Store, session: Session, who: Operator = KADER, at: datetime = NOW) -> Queue:
    return Queue(store, session, who, lambda: at)


def here(store: Store, session: Session) -> list[tuple[str, int, bool]]:
    waiting = look_at(store, session).in_progress
    return [
        (one.person.name, one.arrival.step, one.arrival.taken_by is not None)
        for one in waiting
        if one.arrival is not None
    ]


def begin_a_draft(store: Store, session: Session, child: Person) -> None:
    visit = a_visit(child, session=session)
    store.drafts.save(
        Draft(
            person_id=child.id,
            session_id=session.id,
            visit_id=visit.id,
            typed={"setting": "posyandu"},
            saved_at=NOW,
        )
    )


def test_coming_is_news_once(store: Store, session: Session, child: Person) -> None:
    assert queue(store, session).arrive(child.id)
    assert not queue(store, session).arrive(child.id)
    assert here(store, session) == [(child.name, 1, False)]


def test_an_opened_visit_is_in_hand_and_left_untouched_it_never_was(
    store: Store, session: Session, child: Person
) -> None:
    assert queue(store, session).take(child.id).step == 1
    assert here(store, session) == [(child.name, 1, True)]

    queue(store, session).leave(child.id)
    assert here(store, session) == []


def test_whose_visit_is_only_looked_at_has_not_come_before_something_is_typed(
    store: Store, session: Session, child: Person
) -> None:
    queue(store, session).take(child.id)
    assert store.roster.count_came(session) == 0
    begin_a_draft(store, session, child)
    assert store.roster.count_came(session) == 1


def test_who_was_registered_has_come_whoever_looks_at_their_visit(
    store: Store, session: Session, child: Person
) -> None:
    queue(store, session).arrive(child.id)
    queue(store, session).take(child.id)
    assert store.roster.count_came(session) == 1


def test_who_was_registered_or_half_typed_stays_when_their_visit_is_left(
    store: Store, session: Session, child: Person
) -> None:
    other = a_child("Ilham")
    store.people.save(other)
    queue(store, session).arrive(child.id)
    for person in (child, other):
        queue(store, session).take(person.id)
    begin_a_draft(store, session, other)

    for person in (child, other):
        queue(store, session).leave(person.id)

    assert set(here(store, session)) == {(child.name, 1, False), ("Ilham", 1, False)}


def test_handing_over_goes_one_step_on_and_keeps_who_did_what(
    store: Store, session: Session, child: Person
) -> None:
    later = NOW + timedelta(minutes=20)
    queue(store, session).arrive(child.id)
    queue(store, session).take(child.id)

    sent = queue(store, session, at=later).hand_over(child.id, 2)

    assert (sent.step, sent.taken_by, sent.changed_at, sent.arrived_at) == (3, None, later, NOW)
    taken = queue(store, session, RATNA, later).take(child.id)
    queue(store, session, RATNA, later).note_served(child.id, [4])
    assert taken.step == 3
    assert store.arrivals.served_by(session.id, child.id) == {
        1: [KADER.id],
        2: [KADER.id],
        3: [RATNA.id],
        4: [RATNA.id],
    }


@pytest.mark.parametrize(("done", "next_step"), [(0, 2), (1, 2), (4, 5), (5, 5)])
def test_nobody_goes_beyond_the_fifth_step(
    store: Store, session: Session, child: Person, done: int, next_step: int
) -> None:
    queue(store, session).arrive(child.id)

    assert queue(store, session).hand_over(child.id, max(done, 1)).step == next_step


def test_a_mistaken_arrival_is_taken_back_but_not_one_with_a_draft(
    store: Store, session: Session, child: Person
) -> None:
    queue(store, session).arrive(child.id)
    begin_a_draft(store, session, child)
    assert not queue(store, session).take_back(child.id)

    store.drafts.discard(child.id)
    assert queue(store, session).take_back(child.id)
    assert here(store, session) == []
    assert not queue(store, session).take_back(child.id)


def test_who_was_served_is_out_of_the_queue_and_does_not_come_twice(
    store: Store, session: Session, child: Person
) -> None:
    queue(store, session).arrive(child.id)
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    recorder.save(child, a_visit(child, session=session, weight_kg=9.1), ())

    assert here(store, session) == []
    assert not queue(store, session).arrive(child.id)
    assert look_at(store, session).came == 1


def test_after_a_power_cut_nobody_is_in_hand_and_who_was_only_opened_is_gone(
    store: Store, session: Session, child: Person
) -> None:
    opened, typed = a_child("Dibuka"), a_child("Diketik")
    for person in (opened, typed):
        store.people.save(person)
    queue(store, session).arrive(child.id)
    for person in (child, opened, typed):
        queue(store, session).take(person.id)
    begin_a_draft(store, session, typed)

    queue(store, session, RATNA).tidy()

    assert set(here(store, session)) == {(child.name, 1, False), ("Diketik", 1, False)}
