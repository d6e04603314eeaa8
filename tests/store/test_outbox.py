from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import (
    DeliveryState,
    Entry,
    Kind,
    OutboxCounts,
    Receipt,
    Rejection,
    UploadState,
)
from tests.store.building import NOON

REFUSED = Rejection(status=422, reason="valueQuantity missing", element="Observation.value")


def a_receipt(entry: Entry) -> Receipt:
    return Receipt(
        kind=entry.kind,
        entity_id=entry.entity_id,
        revision=entry.revision,
        received_at=NOON,
        server="https://fhir.example",
        version="1",
    )


def queued(store: Store, kind: Kind = Kind.VISIT) -> Entry:
    entity_id = uuid4()
    store.outbox.put(kind, entity_id)
    entry = store.outbox.entry(kind, entity_id)
    assert entry is not None
    return entry


def state_of(store: Store, entity_id: UUID) -> UploadState:
    return store.outbox.states([VisitId(entity_id)])[VisitId(entity_id)]


def test_what_was_put_first_waits_first(store: Store) -> None:
    first, second = queued(store), queued(store, Kind.PERSON)
    store.outbox.put(first.kind, first.entity_id)
    assert [entry.seq for entry in store.outbox.waiting()] == [first.seq, second.seq]
    assert [entry.revision for entry in store.outbox.waiting()] == [2, 1]


def test_an_accepted_record_leaves_with_a_receipt(store: Store) -> None:
    entry = queued(store)
    store.outbox.accept(entry, a_receipt(entry))
    assert store.outbox.waiting() == []
    assert store.outbox.receipt(entry.kind, entry.entity_id) == a_receipt(entry)
    assert state_of(store, entry.entity_id) == UploadState(
        state=DeliveryState.RECEIVED, received_at=NOON
    )


def test_a_record_changed_while_it_was_sent_goes_on_waiting(store: Store) -> None:
    entry = queued(store)
    store.outbox.put(entry.kind, entry.entity_id)
    store.outbox.accept(entry, a_receipt(entry))
    (waiting,) = store.outbox.waiting()
    assert (waiting.entity_id, waiting.revision) == (entry.entity_id, 2)
    assert state_of(store, entry.entity_id).state is DeliveryState.WAITING


def test_a_late_answer_to_an_old_revision_does_not_take_a_new_entry_away(store: Store) -> None:
    entry = queued(store)
    store.outbox.accept(entry, a_receipt(entry))
    store.outbox.put(entry.kind, entry.entity_id)
    store.outbox.accept(entry, a_receipt(entry))
    assert [waiting.revision for waiting in store.outbox.waiting()] == [2]


def test_an_old_receipt_does_not_replace_a_newer_one(store: Store) -> None:
    old = queued(store)
    store.outbox.put(old.kind, old.entity_id)
    new = store.outbox.waiting()[0]
    store.outbox.accept(new, a_receipt(new))
    store.outbox.accept(old, a_receipt(old))
    assert store.outbox.receipt(old.kind, old.entity_id) == a_receipt(new)


def test_a_refused_record_steps_aside_with_the_reason(store: Store) -> None:
    entry, next_one = queued(store), queued(store)
    store.outbox.reject(entry, REFUSED)
    assert store.outbox.waiting() == [next_one]
    (rejected,) = store.outbox.rejected()
    assert (rejected.rejection, rejected.attempts) == (REFUSED, 1)
    assert state_of(store, entry.entity_id) == UploadState(
        state=DeliveryState.NEEDS_FIX, reason=REFUSED.reason
    )


def test_a_corrected_record_gets_another_chance(store: Store) -> None:
    entry = queued(store)
    store.outbox.reject(entry, REFUSED)
    store.outbox.put(entry.kind, entry.entity_id)
    (waiting,) = store.outbox.waiting()
    assert (waiting.rejection, waiting.attempts, waiting.revision) == (None, 0, 2)


def test_a_refusal_of_what_was_changed_meanwhile_is_forgotten(store: Store) -> None:
    entry = queued(store)
    store.outbox.put(entry.kind, entry.entity_id)
    store.outbox.reject(entry, REFUSED)
    assert store.outbox.rejected() == []


def test_attempts_without_an_answer_are_counted(store: Store) -> None:
    entry = queued(store)
    store.outbox.attempted(entry)
    store.outbox.attempted(entry)
    assert [waiting.attempts for waiting in store.outbox.waiting()] == [2]


def test_a_receipt_can_come_for_what_did_not_wait(store: Store) -> None:
    person = uuid4()
    receipt = Receipt(
        kind=Kind.PERSON,
        entity_id=person,
        revision=1,
        received_at=NOON + timedelta(seconds=1),
        server="https://fhir.example",
        version="3",
    )
    store.outbox.acknowledge(Kind.PERSON, person, receipt)
    assert store.outbox.receipt(Kind.PERSON, person) == receipt
    with pytest.raises(ValueError, match="another record"):
        store.outbox.acknowledge(Kind.VISIT, person, receipt)


def test_what_was_never_put_has_neither_entry_nor_receipt(store: Store) -> None:
    stranger = uuid4()
    assert store.outbox.entry(Kind.VISIT, stranger) is None
    assert store.outbox.receipt(Kind.VISIT, stranger) is None
    assert state_of(store, stranger) == UploadState(state=DeliveryState.SAVED)


def test_counts_tell_waiting_refused_and_received_apart(store: Store) -> None:
    received, refused, changed = queued(store), queued(store), queued(store)
    queued(store, Kind.PERSON)
    for entry in (received, changed):
        store.outbox.accept(entry, a_receipt(entry))
    store.outbox.put(changed.kind, changed.entity_id)
    store.outbox.reject(refused, REFUSED)
    assert store.outbox.counts() == OutboxCounts(waiting=2, rejected=1, received=1)
    assert store.outbox.counts(Kind.VISIT) == OutboxCounts(waiting=1, rejected=1, received=1)
    assert store.outbox.counts(Kind.PERSON) == OutboxCounts(waiting=1, rejected=0, received=0)
