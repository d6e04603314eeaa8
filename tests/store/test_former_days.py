"""The states of a session day as the journal tells them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import Closing, Lot, Opening, SessionDay, Summary
from posyandu_desktop.store.former_days import former_days
from posyandu_desktop.store.journal import Line
from posyandu_desktop.store.open import Store
from tests.store.building import ANI, NOON, a_session

BCG = Lot(vaccine="bcg", lot_number="B-7", expires_on=date(2027, 8, 31))
SUMMARY = Summary(people=3, open_points={"drafts": ("Aisyah Rekaan",)}, lots=(BCG,))


@pytest.fixture
def session(store: Store) -> Session:
    made = a_session()
    store.sessions.save(made)
    return made


def lines(store: Store, session: Session) -> Sequence[Line]:
    return store.journal.of("session", session.id)


def test_every_state_of_a_day_is_known_also_its_former_closings(
    store: Store, session: Session
) -> None:
    days, stood = store.session_days, []

    def look() -> None:
        stood.append((store.sessions.get(session.id), days.get(session.id)))

    look()
    opening = Opening(operators=(ANI.id,), lots=(BCG,), vitamin_a=True)
    days.begin(session.id, opening, NOON)
    look()
    days.begin(session.id, replace(opening, lots=(), vitamin_a=None), NOON + timedelta(hours=1))
    look()
    days.plan_next(session.id, date(2026, 3, 5))
    look()
    days.close(session.id, Closing(at=NOON, by=ANI.id, summary=SUMMARY, note="Hujan"))
    look()
    days.reopen(session.id, "Satu anak terlupa")
    look()
    days.close(session.id, Closing(at=NOON + timedelta(hours=2), by=ANI.id, summary=Summary()))
    look()
    found = former_days(lines(store, session), is_typed=True)
    told = [(replace(one, opened_by=session.opened_by), day) for one, day in found]
    assert told == stood


def test_what_was_read_is_a_state_too_and_none_that_somebody_typed(
    store: Store, session: Session
) -> None:
    closing = Closing(at=NOON, by=ANI.id, summary=SUMMARY, note="Hujan")
    day = SessionDay(session_id=session.id, started_at=NOON, closing=closing)
    closed = replace(session, closed=True)
    store.unsigned().pulled_days.save(closed, day)
    (typed,) = former_days(lines(store, session), is_typed=True)
    assert typed[1] == SessionDay(session_id=session.id)
    *_, read = former_days(lines(store, session), is_typed=False)
    assert read == (replace(closed, opened_by=None), day)


def test_a_closing_that_does_not_tell_when_was_in_that_moment(
    store: Store, session: Session
) -> None:
    def at(line: Line) -> datetime:
        ((_, day),) = former_days([*lines(store, session)[:1], line], is_typed=True)[1:]
        assert day.closing is not None
        return day.closing.at

    store.session_days.close(session.id, Closing(at=NOON, by=ANI.id, summary=SUMMARY))
    line = lines(store, session)[-1]
    assert at(line) == NOON
    older = {name: value for name, value in line.change.items() if name != "at"}
    assert at(replace(line, change=older, entity_id=uuid4())) == line.at
