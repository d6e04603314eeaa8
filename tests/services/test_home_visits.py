from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.domain.home_visit import Report
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.services.home_visits import look_at_week
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from tests.builders import CONTENT, a_child, a_person, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store

MONDAY, SUNDAY = date(2026, 5, 18), date(2026, 5, 24)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def visit_at_home(store: Store, person: Person, on: date = TODAY, **asked: Any) -> Visit:
    visit = replace(a_visit(person, on, **asked), setting=Setting.HOME)
    store.people.save(person)
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    outcome = recorder.save(person, visit, recorder.history(person, visit))
    assert isinstance(outcome, Recorded), outcome
    return outcome.visit


def test_the_week_is_what_was_found_at_home_from_monday_on(store: Store) -> None:
    child, man = a_child("Fajar"), a_person("Pak Karto")
    visit_at_home(store, child, MONDAY, danger_child_breathing=True, tbc_cough=True)
    visit_at_home(store, man, TODAY, hypertension_medicine_24h=False)
    visit_at_home(store, a_child("Minggu lalu"), date(2026, 5, 17), danger_child_breathing=True)

    week = look_at_week(store, TODAY)

    assert (week.first, week.last) == (MONDAY, SUNDAY)
    assert [one.person.name for one in week.visits] == ["Fajar", "Pak Karto"]
    assert [week.report.count(report) for report in Report] == [0, 1, 1, 1]
    fajar, karto = week.visits
    assert fajar.counts_for(Report.TBC_SYMPTOM)
    assert not karto.counts_for(Report.DANGER_SIGN)


def test_a_visit_at_the_posyandu_is_not_in_the_week(store: Store) -> None:
    child = a_child()
    store.people.save(child)
    store.visits.save(a_visit(child, weight_kg=9.0))

    week = look_at_week(store, TODAY)

    assert week.visits == ()
    assert week.report.visited == ()


def test_a_half_typed_home_visit_is_listed_as_begun(store: Store) -> None:
    here, home = a_child("Di posyandu"), a_child("Di rumah")
    for person, setting in ((here, "posyandu"), (home, "rumah")):
        store.people.save(person)
        store.drafts.save(
            Draft(
                person_id=person.id,
                session_id=None,
                visit_id=a_visit(person).id,
                typed={"setting": setting},
                saved_at=NOW,
            )
        )

    assert [one.person for one in look_at_week(store, TODAY).begun] == [home]
