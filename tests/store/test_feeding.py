from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3.dbapi2 import IntegrityError

from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import ANI, KEY, TODAY, a_person
from tests.store.strategies import PERSON

_days = st.dates(date(1920, 1, 1), date(2100, 1, 1))
_weights = st.none() | st.floats(0.5, 200)
_ends = st.fixed_dictionaries(
    {"ended_on": _days, "end_reason": st.sampled_from(FeedingEnd), "end_weight_kg": _weights}
)
episodes = st.builds(
    lambda end, **parts: FeedingEpisode(person_id=PERSON.id, **parts, **end),
    st.just({}) | _ends,
    id=st.uuids().map(FeedingId),
    reason=st.sampled_from(FeedingReason),
    started_on=_days,
    planned_days=st.integers(1, 280),
    start_weight_kg=_weights,
)


def an_episode(person: Person, **parts: Any) -> FeedingEpisode:
    filled: dict[str, Any] = {
        "id": FeedingId(uuid4()),
        "reason": FeedingReason.WASTED,
        "started_on": TODAY,
        "planned_days": 56,
        "start_weight_kg": 7.8,
    }
    return FeedingEpisode(person_id=person.id, **filled | parts)


@given(episode=episodes, again=episodes)
@settings(
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_an_episode_comes_back_as_it_was_saved_the_first_time_and_the_next(
    store: Store, episode: FeedingEpisode, again: FeedingEpisode
) -> None:
    store.people.save(PERSON)
    for each in store.feeding.open():
        store.feeding.save(replace(each, ended_on=TODAY, end_reason=FeedingEnd.MOVED))
    store.feeding.save(episode)
    assert store.feeding.find(episode.id) == episode

    other = replace(again, id=episode.id)
    store.feeding.save(other)
    assert store.feeding.find(episode.id) == other
    assert other in store.feeding.of_person(PERSON.id)


def test_the_file_itself_refuses_a_second_open_episode(store: Store, siti: Person) -> None:
    first = an_episode(siti)
    store.feeding.save(first)

    with pytest.raises(IntegrityError):
        store.feeding.save(an_episode(siti))

    assert store.feeding.of_person(siti.id) == (first,)
    store.feeding.save(replace(first, ended_on=TODAY, end_reason=FeedingEnd.RECOVERED))
    second = an_episode(siti)
    store.feeding.save(second)
    assert store.feeding.open() == (second,)


def test_episodes_come_in_the_order_they_began(store: Store, siti: Person) -> None:
    late = an_episode(siti, started_on=date(2026, 1, 4))
    early = an_episode(
        siti,
        started_on=date(2025, 6, 1),
        ended_on=date(2025, 7, 1),
        end_reason=FeedingEnd.COMPLETED,
    )
    store.feeding.save(late)
    store.feeding.save(early)

    assert store.feeding.of_person(siti.id) == (early, late)
    assert store.feeding.of_person(a_person().id) == ()
    assert store.feeding.find(FeedingId(UUID(int=1))) is None


def test_the_journal_says_who_began_it_and_what_the_end_changed(store: Store, siti: Person) -> None:
    episode = an_episode(siti)
    store.feeding.save(episode)
    store.feeding.save(
        replace(episode, ended_on=TODAY, end_reason=FeedingEnd.REFERRED, end_weight_kg=8.1)
    )

    begun, finished = store.journal.of(Kind.FEEDING, episode.id)

    assert (begun.action, begun.operator_id) == ("record", ANI.id)
    assert begun.change["reason"] == "wasted"
    assert finished.action == "change"
    assert finished.change["after"] == {
        "ended_on": TODAY.isoformat(),
        "end_reason": "referred",
        "end_weight_kg": 8.1,
    }
    assert finished.change["before"] == dict.fromkeys(finished.change["after"])


def test_an_episode_is_there_after_the_program_was_closed(
    store: Store, files: StoreFiles, siti: Person
) -> None:
    episode = an_episode(siti)
    store.feeding.save(episode)
    store.close()

    again = open_store(files, KEY, Author(ANI.id))

    assert again.feeding.of_person(siti.id) == (episode,)
    again.close()


def test_an_episode_waits_for_the_server(store: Store, siti: Person) -> None:
    episode = an_episode(siti)
    store.feeding.save(episode)

    assert store.outbox.entry(Kind.FEEDING, episode.id) is not None
