"""Adverse events come back as they were saved, and their changes stand in the journal."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from uuid import uuid4

import pytest

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    EventOutcome,
    SeriousCriterion,
)
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import ANI, a_person

WIB = timezone(timedelta(hours=7))
GIVEN_AT = datetime(2026, 1, 5, 9, 30, tzinfo=WIB)


@pytest.fixture
def child(store: Store) -> Person:
    person = a_person()
    store.people.save(person)
    return person


def an_event(person: Person) -> AdverseEvent:
    return AdverseEvent(
        id=AdverseEventId(uuid4()),
        person_id=person.id,
        vaccine="dpt_hb_hib",
        dose_number=1,
        lot_number="A123",
        vaccinator="Bidan Ratna",
        given_at=GIVEN_AT,
        onset_at=GIVEN_AT + timedelta(hours=5),
        symptoms=("demam", "kejang"),
        recorded_by=ANI.id,
    )


def whole(person: Person) -> AdverseEvent:
    return replace(
        an_event(person),
        given_time_known=False,
        onset_time_known=False,
        reported_time_known=False,
        serious_criteria=frozenset(
            {SeriousCriterion.HOSPITALISATION, SeriousCriterion.LIFE_THREATENING}
        ),
        outcome=EventOutcome.RECOVERING,
        action="diinfus",
        reported_to="Dinkes",
        reported_at=GIVEN_AT + timedelta(hours=8),
    )


def test_an_event_comes_back_as_it_was_saved(store: Store, child: Person) -> None:
    for event in (an_event(child), whole(child)):
        store.adverse_events.save(event)
        found = store.adverse_events.find(event.id)
        assert found == event
        assert found is not None
        assert found.given_at.utcoffset() == timedelta(hours=7)


def test_the_newest_onset_stands_in_front_and_others_events_do_not(
    store: Store, child: Person
) -> None:
    somebody = a_person()
    store.people.save(somebody)
    old, new = an_event(child), an_event(child)
    new = replace(new, onset_at=new.onset_at + timedelta(days=3))
    for event in (old, new, an_event(somebody)):
        store.adverse_events.save(event)

    assert store.adverse_events.of_person(child.id) == (new, old)


def test_a_change_keeps_what_it_was_in_the_journal(store: Store, child: Person) -> None:
    event = an_event(child)
    store.adverse_events.save(event)
    store.adverse_events.save(replace(event, outcome=EventOutcome.RECOVERED))

    first, second = store.journal.of(Kind.ADVERSE_EVENT, event.id)
    assert (first.action, first.change["symptoms"]) == ("record", ["demam", "kejang"])
    assert second.action == "change"
    assert second.change == {"before": {"outcome": "unknown"}, "after": {"outcome": "recovered"}}
    assert store.integrity() == []


def test_an_event_waits_for_the_server_and_again_when_it_is_taken_back(
    store: Store, child: Person
) -> None:
    event = an_event(child)
    store.adverse_events.save(event)
    first = store.outbox.entry(Kind.ADVERSE_EVENT, event.id)
    store.corrections.take_back(Kind.ADVERSE_EVENT, event.id, Reason(Mistake.TWICE))
    then = store.outbox.entry(Kind.ADVERSE_EVENT, event.id)
    assert first is not None
    assert then is not None
    assert (first.revision, then.revision) == (1, 2)
