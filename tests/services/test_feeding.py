"""Beginning and ending recovery food: one transaction, checked, in the journal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.errors import ReadOnlyFolder
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.builders import CONTENT, a_child, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def recorder(store: Store) -> Recorder:
    return Recorder(store, CONTENT, KADER, lambda: NOW)


@pytest.fixture
def child(store: Store) -> Person:
    person = a_child()
    store.people.save(person)
    return person


def an_episode(person: Person, started_on: date = TODAY) -> FeedingEpisode:
    return FeedingEpisode(
        id=FeedingId(uuid4()),
        person_id=person.id,
        reason=FeedingReason.WASTED,
        started_on=started_on,
        planned_days=56,
    )


def test_an_episode_that_began_comes_with_the_person(
    store: Store, recorder: Recorder, child: Person
) -> None:
    episode = an_episode(child)

    assert recorder.save_feeding(child, episode) == ()

    assert recorder.episodes(child).feeding == (episode,)
    [line] = store.journal.of(Kind.FEEDING, episode.id)
    assert line.operator_id == KADER.id


def test_a_second_episode_is_refused_and_nothing_is_written(
    store: Store, recorder: Recorder, child: Person
) -> None:
    first, second = an_episode(child), an_episode(child)
    recorder.save_feeding(child, first)

    problems = recorder.save_feeding(child, second)

    assert [problem.code for problem in problems] == ["feeding_open"]
    assert store.feeding.of_person(child.id) == (first,)
    assert store.journal.of(Kind.FEEDING, second.id) == []


def test_an_episode_that_ended_makes_room_for_the_next(recorder: Recorder, child: Person) -> None:
    first = an_episode(child, TODAY - timedelta(days=14))
    recorder.save_feeding(child, first)
    finished = replace(first, ended_on=TODAY, end_reason=FeedingEnd.COMPLETED, end_weight_kg=8.1)

    assert recorder.save_feeding(child, finished) == ()
    second = an_episode(child)
    assert recorder.save_feeding(child, second) == ()

    assert recorder.episodes(child).feeding == (finished, second)


def test_a_file_that_takes_nothing_has_no_half_of_an_episode(
    store: Store, recorder: Recorder, child: Person
) -> None:
    store._db.execute("PRAGMA query_only = ON")

    with pytest.raises(ReadOnlyFolder):
        recorder.save_feeding(child, an_episode(child))

    store._db.execute("PRAGMA query_only = OFF")
    assert recorder.episodes(child).feeding == ()
    assert store.integrity() == []


def test_what_is_found_about_the_food_is_saved_with_the_visit(
    store: Store, recorder: Recorder, child: Person
) -> None:
    recorder.save_feeding(child, an_episode(child, TODAY - timedelta(days=11)))
    visit = a_visit(child, feeding_portions_given=11.0, feeding_portions_eaten=9.0)

    recorder.save(child, visit, (), recorder.episodes(child))

    found = {finding.code: finding for finding in store.visits.findings_of(visit.id)}
    assert found["feeding.running"].inputs["day_number"] == 12
    assert found["feeding.running"].inputs["eaten_portions"] == 9
    assert "feeding.not_eaten" in found
