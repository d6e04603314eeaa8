from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest

from posyandu_desktop.domain.expected import Topic
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.services import expecting
from posyandu_desktop.services.day import look_at, open_session
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.open import Store
from tests.builders import CONTENT, a_child, a_person, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store

LAST_MONTH = date(2026, 4, 18)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def record(store: Store, person: Person, visit: Visit) -> None:
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    assert isinstance(recorder.save(person, visit, recorder.history(person, visit)), Recorded)


def reasons(store: Store, person: Person) -> list[str]:
    kept = store.expectations.of_people([person.id]).get(person.id, ())
    return [reason.code for reason in kept]


def test_saving_a_visit_settles_the_reasons_of_that_person_at_once(store: Store) -> None:
    adult = a_person(born_on=date(1970, 5, 17))
    store.people.save(adult)

    record(store, adult, a_visit(adult, LAST_MONTH, systolic_mmhg=165.0, diastolic_mmhg=102.0))

    assert reasons(store, adult)[0] == "last.blood_pressure"
    assert store.expectations.count_unsettled(TODAY) == 0


def test_a_home_weight_today_leaves_somebody_where_they_stood(store: Store) -> None:
    ill, well = a_person("Zainab", born_on=date(1970, 5, 17)), a_person("Ani")
    session = open_session(store, KADER, TODAY)
    for person in (ill, well):
        store.people.save(person)
    record(store, ill, a_visit(ill, LAST_MONTH, systolic_mmhg=185.0, diastolic_mmhg=112.0))

    home = a_visit(ill, TODAY, weight_kg=60.0)
    record(store, ill, replace(home, setting=Setting.HOME))

    day = look_at(store, session)
    assert [one.person.name for one in day.awaited] == ["Zainab", "Ani"]
    assert day.by_topic[Topic.PRESSURE] == 1


def test_everybody_is_settled_slice_after_slice(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expecting, "SLICE_PEOPLE", 3)
    monkeypatch.setattr(expecting, "PAUSE_S", 0.0)
    children = [a_child(f"Anak {number}") for number in range(8)]
    for child in children:
        store.people.save(child)

    left = Expecting(store, CONTENT).settle_some(TODAY, Event())

    assert left == 0
    assert all("weighing" in reasons(store, child) for child in children)
    assert store.expectations.count_unsettled(TODAY + timedelta(1)) == 8


def test_a_job_that_is_told_to_stop_leaves_the_rest_for_later(store: Store) -> None:
    for number in range(3):
        store.people.save(a_child(f"Anak {number}"))
    stop = Event()
    stop.set()

    assert Expecting(store, CONTENT).settle_some(TODAY, stop) == 3


def test_who_missed_the_last_two_sessions_has_that_for_a_reason(store: Store) -> None:
    child = a_child()
    store.people.save(child)
    for number, day in enumerate((date(2026, 2, 18), date(2026, 3, 18), LAST_MONTH), 1):
        session_id = SessionId(a_child().id)
        store.sessions.save(Session(id=session_id, held_on=day))
        if number == 1:
            record(store, child, a_visit(child, day, weight_kg=9.0))

    Expecting(store, CONTENT).settle([child.id], TODAY)

    assert "missed" in reasons(store, child)
    assert store.sessions.held_before(TODAY, 2) == [LAST_MONTH, date(2026, 3, 18)]
