from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.adverse_event import AdverseEvent, AdverseEventId, EventOutcome
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.services.adverse_events import EventRefused, EventSaved, record_event
from posyandu_desktop.store.open import Store
from tests.builders import CONTENT, a_child
from tests.services.stores import KADER, NOW, a_store

RATNA = Operator(id=OperatorId(UUID(int=12)), name="Ratna", role=Role.BIDAN)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def event(store: Store) -> AdverseEvent:
    child = a_child()
    store.people.save(child)
    store.operators.save(RATNA)
    return AdverseEvent(
        id=AdverseEventId(uuid4()),
        person_id=child.id,
        vaccine="mr",
        dose_number=1,
        lot_number="A123",
        vaccinator="Bidan Ratna",
        given_at=NOW - timedelta(hours=3),
        onset_at=NOW - timedelta(hours=1),
        symptoms=("demam",),
    )


def test_an_event_is_saved_in_the_name_of_who_wrote_it_down_first(
    store: Store, event: AdverseEvent
) -> None:
    assert isinstance(record_event(store, CONTENT, KADER, event, NOW), EventSaved)
    better = replace(event, outcome=EventOutcome.RECOVERED)
    saved = record_event(store, CONTENT, RATNA, better, NOW)

    assert isinstance(saved, EventSaved)
    assert saved.event.recorded_by == KADER.id
    assert store.adverse_events.of_person(event.person_id) == (saved.event,)


def test_what_is_missing_and_what_lies_ahead_is_named_and_nothing_is_saved(
    store: Store, event: AdverseEvent
) -> None:
    wrong = replace(event, lot_number="", onset_at=NOW + timedelta(minutes=1))
    refused = record_event(store, CONTENT, KADER, wrong, NOW)

    assert isinstance(refused, EventRefused)
    assert {(one.field, one.code) for one in refused.problems} == {
        ("lot_number", "lot_missing"),
        ("onset_at", "in_future"),
    }
    assert store.adverse_events.of_person(event.person_id) == ()
