"""A correction never judges a later visit anew by itself; it is offered, and done when wished."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Source, Visit, VisitStatus
from posyandu_desktop.services.correcting import Correcting
from posyandu_desktop.services.person_history import Seen, history_of
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store, create_store
from tests.builders import CONTENT, a_child, a_person, a_visit
from tests.services.stores import KADER, KEY, MELATI, TODAY

APRIL = date(2026, 4, 18)
MISREAD = Reason(Mistake.MISREAD)


class Clock:
    """Each look at it is a minute later."""

    def __init__(self) -> None:
        self._at = datetime(2026, 5, 20, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._at += timedelta(minutes=1)
        return self._at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = create_store(StoreFiles(tmp_path / "data"), KEY, MELATI, KADER, Clock())
    yield store
    store.close()


@pytest.fixture
def child(store: Store) -> Person:
    child = a_child()
    store.people.save(child)
    return child


def save(store: Store, child: Person, visit: Visit, why: Reason | None = None) -> Visit:
    recorder = Recorder(store, CONTENT, KADER, Clock())
    outcome = recorder.save(child, visit, recorder.history(child, visit), why=why)
    assert isinstance(outcome, Recorded), outcome
    return outcome.visit


def seen(store: Store, child: Person, visit: Visit) -> Seen:
    return next(one for one in history_of(store, CONTENT, child).seen if one.visit.id == visit.id)


def trend(store: Store, visit: Visit) -> list[str]:
    codes = [one.code for one in store.visits.findings_of(visit.id)]
    return [code for code in codes if code.startswith("weight_trend")]


def test_a_later_visit_keeps_its_judgement_until_it_is_wished_otherwise(
    store: Store, child: Person
) -> None:
    april = save(store, child, a_visit(child, APRIL, weight_kg=9.2))
    may = save(store, child, a_visit(child, weight_kg=9.3))
    assert trend(store, may) == ["weight_trend.not_gained"]

    save(store, child, replace(april, observations={"weight_kg": 8.9}), MISREAD)

    assert trend(store, may) == ["weight_trend.not_gained"]
    assert seen(store, child, may).is_outdated
    assert not seen(store, child, april).is_outdated
    outdated = history_of(store, CONTENT, child).outdated
    assert outdated == (may.id,)

    assert Correcting(store, CONTENT, Clock()).judge_again(child, outdated) == 1

    assert trend(store, may) == ["weight_trend.gained"]
    assert history_of(store, CONTENT, child).outdated == ()


def test_a_corrected_visit_says_why(store: Store, child: Person) -> None:
    visit = save(store, child, a_visit(child, weight_kg=9.3))
    assert not seen(store, child, visit).is_corrected
    save(store, child, replace(visit, observations={"weight_kg": 9.1}), MISREAD)
    found = seen(store, child, visit)
    assert (found.is_corrected, found.corrected) == (True, MISREAD)
    assert found.visit.status is VisitStatus.AMENDED


def test_what_was_added_later_is_no_correction(store: Store, child: Person) -> None:
    april = save(store, child, a_visit(child, APRIL, weight_kg=9.2))
    may = save(store, child, a_visit(child, weight_kg=9.3))
    save(store, child, replace(april, observations={"weight_kg": 9.2, "muac_cm": 14.0}))
    assert not seen(store, child, april).is_corrected
    assert not seen(store, child, may).is_outdated


def test_a_visit_taken_back_outdates_what_was_judged_by_it(store: Store, child: Person) -> None:
    april = save(store, child, a_visit(child, APRIL, weight_kg=9.2))
    may = save(store, child, a_visit(child, weight_kg=9.3))
    correcting = Correcting(store, CONTENT, Clock())
    correcting.take_back_visit(april.id, Reason(Mistake.WRONG_PERSON))
    assert seen(store, child, april).taken_back == Reason(Mistake.WRONG_PERSON)
    assert seen(store, child, may).is_outdated
    assert history_of(store, CONTENT, child).visits == (store.visits.get(may.id),)
    correcting.judge_again(child, (may.id,))
    assert trend(store, may) == ["weight_trend.first"]


def test_putting_right_what_was_copied_does_not_make_it_seen_here(
    store: Store, child: Person
) -> None:
    old = a_visit(child, APRIL, source=Source.IMPORT, weight_kg=9.2)
    store.visits.save_history([old])
    typed = replace(old, source=Source.POSYANDU, observations={"weight_kg": 8.9})
    assert save(store, child, typed, MISREAD).source is Source.IMPORT
    assert not seen(store, child, old).is_late


def test_a_visit_written_down_on_another_day_is_late(store: Store, child: Person) -> None:
    late = save(store, child, a_visit(child, TODAY - timedelta(days=2), weight_kg=9.3))
    today = save(store, child, a_visit(child, weight_kg=9.3))
    assert seen(store, child, late).is_late
    assert not seen(store, child, today).is_late
    assert seen(store, child, today).recorded_by == KADER.name


def test_a_pregnancy_is_brought_back_only_where_no_other_is_open(store: Store) -> None:
    woman = a_person(born_on=date(1998, 5, 1))
    store.people.save(woman)
    first = Pregnancy(id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=APRIL)
    store.pregnancies.save(first)
    correcting = Correcting(store, CONTENT, Clock())
    correcting.take_back_pregnancy(first.id, Reason(Mistake.NOT_SO))
    store.pregnancies.save(replace(first, id=PregnancyId(uuid4())))

    (problem,) = correcting.restore_pregnancy(first.id)

    assert problem.code == "another_open"
    assert first not in store.pregnancies.of_woman(woman.id)
