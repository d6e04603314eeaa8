from datetime import date, timedelta
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.store.open import Store
from tests.store.building import ANI, NOON, TODAY, a_person, a_session, a_visit


def test_a_session_comes_back_as_it_was_saved(store: Store) -> None:
    session = a_session(opened_by=ANI.id)
    store.sessions.save(session)
    assert store.sessions.get(session.id) == session
    assert store.sessions.on(TODAY) == session
    assert store.sessions.on(TODAY + timedelta(days=1)) is None


def test_a_closed_session_is_closed_and_the_journal_says_so(store: Store) -> None:
    session = a_session()
    closed = a_session(id=session.id, closed=True)
    store.sessions.save(session)
    store.sessions.save(closed)
    assert store.sessions.get(session.id) == closed
    lines = store.journal.of("session", session.id)
    assert [line.action for line in lines] == ["open", "close"]


def test_the_latest_session_is_the_one_with_the_latest_day(store: Store) -> None:
    assert store.sessions.latest() is None
    newer, older = a_session(), a_session(held_on=date(2025, 12, 1))
    store.sessions.save(newer)
    store.sessions.save(older)
    assert store.sessions.latest() == newer


def test_an_unknown_session_is_a_bug(store: Store) -> None:
    with pytest.raises(KeyError):
        store.sessions.get(SessionId(uuid4()))


def test_who_came_is_known_with_the_time_their_visit_was_recorded(
    store: Store, siti: Person
) -> None:
    session = a_session()
    store.sessions.save(session)
    budi = a_person(name="Budi")
    store.people.save(budi)
    store.visits.save(a_visit(siti, session_id=session.id))
    store.visits.save(a_visit(budi, session_id=session.id, status=VisitStatus.ENTERED_IN_ERROR))
    assert store.sessions.attended(session.id) == {siti.id: NOON}


def test_without_a_recorded_time_the_time_of_saving_stands(store: Store, siti: Person) -> None:
    session = a_session()
    store.sessions.save(session)
    store.visits.save(a_visit(siti, session_id=session.id, recorded_at=None))
    assert store.sessions.attended(session.id)[siti.id] > NOON
