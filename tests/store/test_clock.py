"""What the clock was seen to say, in a real file; and that order never depends on it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.clock import ClockDoubt, clock_warning
from posyandu_desktop.services.clock_guard import confirm_day, look_at_clock
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import a_person, a_store, a_visit

START = datetime(2026, 5, 20, 2, 0, tzinfo=UTC)


class Turned:
    """A clock that says what it is told."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def village(tmp_path: Path, clock: Turned) -> Iterator[Store]:
    store = a_store(tmp_path / "data", clock)
    yield store
    store.close()


def doubt(store: Store, now: datetime) -> ClockDoubt | None:
    warning = look_at_clock(store, now)
    return warning.doubt if warning else None


def test_a_clock_set_back_behind_the_newest_record_is_noticed(village: Store) -> None:
    village.people.save(a_person())
    assert doubt(village, START + timedelta(days=1)) is None
    assert doubt(village, START - timedelta(days=1)) is ClockDoubt.BEFORE_RECORD


def test_a_year_and_a_month_without_a_record_is_noticed(village: Store) -> None:
    assert doubt(village, START + timedelta(days=401)) is ClockDoubt.LONG_REST


def test_what_was_written_with_a_wrong_clock_is_forgotten_once_the_day_is_confirmed(
    village: Store, clock: Turned
) -> None:
    clock.at = START + timedelta(days=3000)
    village.people.save(a_person())
    clock.at = START + timedelta(days=1)
    assert doubt(village, clock.at) is ClockDoubt.BEFORE_RECORD
    confirm_day(village, clock.at.astimezone().date(), clock.at)
    assert doubt(village, clock.at) is None
    assert doubt(village, clock.at + timedelta(days=1)) is None
    [line] = [line for line in village.journal.of("clock", _clock_id()) if line.action == "confirm"]
    assert line.change == {"day": clock.at.astimezone().date().isoformat()}


def test_a_server_that_agrees_settles_what_was_written_ahead_of_time(
    village: Store, clock: Turned
) -> None:
    clock.at = START + timedelta(days=3000)
    village.people.save(a_person())
    clock.at = START
    village.clock.server_said(timedelta(minutes=3))
    assert doubt(village, START) is None


def test_a_server_days_away_is_remembered(village: Store, clock: Turned) -> None:
    village.clock.server_said(timedelta(days=40))
    assert doubt(village, START) is ClockDoubt.BEHIND_SERVER
    clock.at = START + timedelta(days=40)
    assert doubt(village, clock.at) is None


def test_a_receipt_shows_that_its_moment_has_passed(village: Store) -> None:
    village.clock.saw(START + timedelta(days=12))
    assert doubt(village, START) is ClockDoubt.BEFORE_RECORD


def test_looking_stays_quick_in_a_long_journal(village: Store) -> None:
    person = a_person()
    for number in range(600):
        village.people.save(replace(person, phone=str(number)))
    assert doubt(village, START) is None
    [through] = village._db.row("SELECT through_seq FROM clock")
    assert through > 600
    assert village.clock.evidence().latest_at == START


@given(jumps=st.lists(st.integers(-4000, 4000), min_size=2, max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_records_keep_the_order_they_were_saved_in_whatever_the_clock_says(
    village: Store, clock: Turned, jumps: list[int]
) -> None:
    before = [entry.entity_id for entry in village.outbox.waiting()]
    saved = []
    person = a_person()
    village.people.save(person, queue=False)
    for jump in jumps:
        clock.at = START + timedelta(days=jump)
        visit = a_visit(person, session_id=None)
        village.visits.save(visit)
        saved.append(visit.id)
    waiting = [entry for entry in village.outbox.waiting() if entry.kind is Kind.VISIT]
    assert [entry.entity_id for entry in waiting] == [*before, *saved]
    assert village.journal.verify() is None
    numbers = [village.journal.of(Kind.VISIT, visit_id)[0].seq for visit_id in saved]
    assert numbers == sorted(numbers)
    history = [visit.id for visit in village.visits.of_person(person.id)]
    assert history == list(reversed(saved))


def test_the_warning_names_the_moment_that_does_not_fit(village: Store) -> None:
    early = START - timedelta(days=9)
    warning = clock_warning(early, early.date(), village.clock.evidence())
    assert warning is not None
    assert warning.against == START


def _clock_id() -> UUID:
    return UUID(int=1)
