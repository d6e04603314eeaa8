"""An operator who rounds is told once a session day, about their own numbers only."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import Visit, VisitStatus
from posyandu_desktop.services.reading_habits import new_habits
from posyandu_desktop.store.open import Store
from tests.builders import CONTENT, a_child, a_visit
from tests.services.stores import KADER, TODAY, a_store

LEAST = CONTENT.plausibility.digit_preference.minimum_count
RINA = Operator(id=OperatorId(uuid4()), name="Rina", role=Role.KADER)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    store.operators.save(RINA)
    yield store
    store.close()


def a_day(store: Store, on: date = TODAY) -> Session:
    session = Session(id=SessionId(uuid4()), held_on=on, opened_by=KADER.id)
    store.sessions.save(session)
    return session


def weigh(
    store: Store, session: Session, count: int, by: Operator = KADER, weight_kg: float = 9.0
) -> Visit:
    """Let somebody weigh so many children, and return the last visit."""
    for _ in range(count):
        child = a_child()
        store.people.save(child)
        visit = replace(
            a_visit(child, session.held_on, session=session, weight_kg=weight_kg),
            recorded_by=by.id,
        )
        store.visits.save(visit)
    return visit


def test_who_rounds_is_told_once_a_day(store: Store) -> None:
    session = a_day(store)
    assert new_habits(store, CONTENT, KADER, weigh(store, session, LEAST - 1)) == ()

    assert new_habits(store, CONTENT, KADER, weigh(store, session, 1)) == ("weight",)
    assert new_habits(store, CONTENT, KADER, weigh(store, session, 1)) == ()


def test_another_day_is_judged_anew(store: Store) -> None:
    last_month = weigh(store, a_day(store, date(2026, 4, 18)), LEAST)
    assert new_habits(store, CONTENT, KADER, last_month) == ("weight",)

    session = a_day(store)
    assert new_habits(store, CONTENT, KADER, weigh(store, session, LEAST - 1)) == ()
    assert new_habits(store, CONTENT, KADER, weigh(store, session, 1)) == ("weight",)


def test_nobody_is_told_about_the_numbers_of_others(store: Store) -> None:
    session = a_day(store)
    weigh(store, session, LEAST, by=RINA)

    mine = weigh(store, session, LEAST, weight_kg=9.3)

    assert new_habits(store, CONTENT, KADER, mine) == ()
    assert new_habits(store, CONTENT, RINA, mine) == ("weight",)


def test_a_visit_entered_in_error_does_not_count(store: Store) -> None:
    session = a_day(store)
    last = weigh(store, session, LEAST)
    store.visits.save(replace(last, status=VisitStatus.ENTERED_IN_ERROR))

    assert new_habits(store, CONTENT, KADER, last) == ()


def test_a_visit_without_a_session_tells_nothing(store: Store) -> None:
    child = a_child()
    assert new_habits(store, CONTENT, KADER, a_visit(child, weight_kg=9.0)) == ()
