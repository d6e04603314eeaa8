"""Somebody decides which of two values is right."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.correction import Mistake
from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.domain.told_plainly import TWO_OPEN, told_outcome
from posyandu_desktop.services.deciding import Right, decide, owner
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.builders import a_person
from tests.services.stores import KADER, NOW, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path)
    yield store
    store.close()


def _difference(store: Store, person: Person, field: str, ours: Any, theirs: Any) -> Difference:
    found = Difference(
        kind=Kind.PERSON,
        entity_id=person.id,
        field=field,
        ours=ours,
        theirs=theirs,
        theirs_at=NOW,
    )
    store.differences.add(found)
    store.differences.add(found)
    (kept,) = store.differences.open()
    return kept


def test_our_value_stands_again_and_is_sent(store: Store) -> None:
    person = a_person(born_on=date(1980, 5, 17))
    store.people.save(person, queue=False)
    one = _difference(store, person, "born_on", "1981-05-17", "1980-05-17")
    decide(store, one, Right.OURS)
    assert store.people.get(person.id).born_on == date(1981, 5, 17)
    assert store.outbox.entry(Kind.PERSON, person.id) is not None
    assert store.differences.open() == ()


def test_their_value_stands_already_and_nothing_is_sent(store: Store) -> None:
    person = a_person(name="Sumarni")
    store.people.save(person, queue=False)
    decide(store, _difference(store, person, "name", "Sumarti", "Sumarni"), Right.THEIRS)
    assert store.people.get(person.id) == person
    assert store.outbox.entry(Kind.PERSON, person.id) is None


def test_both_values_and_who_decided_stay_in_the_journal(store: Store) -> None:
    person = a_person(name="Sumarni")
    store.people.save(person, queue=False)
    decide(store, _difference(store, person, "name", "Sumarti", "Sumarni"), Right.OURS)
    (line,) = store.journal.of("difference", person.id)
    assert line.operator_id == KADER.id
    assert line.change == {
        "field": "name",
        "ours": "Sumarti",
        "theirs": "Sumarni",
        "choice": "ours",
    }


def test_what_was_decided_is_asked_again_only_when_the_server_got_it_anew(store: Store) -> None:
    person = a_person(name="Sumarni")
    store.people.save(person, queue=False)
    one = _difference(store, person, "name", "Sumarti", "Sumarni")
    decide(store, one, Right.THEIRS)
    assert not store.differences.add(one)
    assert store.differences.add(replace(one, theirs_at=NOW + timedelta(minutes=1)))
    assert store.differences.count() == 1


def _pregnant(store: Store, **changes: Any) -> Pregnancy:
    woman = a_person(name="Sumarni")
    store.people.save(woman, queue=False)
    dating = Dating(method=DatingMethod.LMP, on=date(2026, 1, 5), noted_on=date(2026, 3, 1))
    pregnancy = Pregnancy(
        id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=date(2026, 3, 1), dating=dating
    )
    pregnancy = replace(pregnancy, **changes)
    store.pregnancies.save(pregnancy, queue=False)
    return pregnancy


def _asked(store: Store, kind: Kind, entity_id: UUID, field: str, *values: Any) -> Difference:
    ours, theirs = values
    store.differences.add(
        Difference(
            kind=kind, entity_id=entity_id, field=field, ours=ours, theirs=theirs, theirs_at=NOW
        )
    )
    return store.differences.open()[-1]


def test_the_end_of_a_pregnancy_that_is_right_stands_and_is_sent(store: Store) -> None:
    theirs = Outcome(kind=OutcomeKind.STILLBIRTH, on=date(2026, 5, 1))
    ours = replace(theirs, kind=OutcomeKind.LIVE_BIRTH, live_children=1)
    pregnancy = _pregnant(store, outcome=theirs)
    told = (told_outcome(ours), told_outcome(theirs))
    asked = _asked(store, Kind.PREGNANCY, pregnancy.id, "outcome", *told)
    assert owner(store, asked) == pregnancy.woman_id
    decide(store, asked, Right.OURS)
    assert store.pregnancies.get(pregnancy.id) == replace(pregnancy, outcome=ours)
    assert store.outbox.entry(Kind.PREGNANCY, pregnancy.id) is not None


def test_what_a_pregnancy_is_counted_from_stands_and_keeps_who_noted_it(store: Store) -> None:
    pregnancy = _pregnant(store)
    values = ("ultrasound_due_date 2026-10-20", "lmp 2026-01-05")
    asked = _asked(store, Kind.PREGNANCY, pregnancy.id, "dating", *values)
    decide(store, asked, Right.OURS)
    dating = store.pregnancies.get(pregnancy.id).dating
    assert dating is not None
    assert (dating.method, dating.on) == (DatingMethod.ULTRASOUND_DUE_DATE, date(2026, 10, 20))
    assert dating.noted_on == date(2026, 3, 1)
    again = _asked(store, Kind.PREGNANCY, pregnancy.id, "dating", None, values[0])
    decide(store, again, Right.OURS)
    assert store.pregnancies.get(pregnancy.id).dating is None
    last = _asked(store, Kind.PREGNANCY, pregnancy.id, "dating", values[1], None)
    decide(store, last, Right.OURS)
    assert store.pregnancies.get(pregnancy.id).dating is not None


def test_of_two_open_pregnancies_the_other_no_longer_counts_and_is_kept(store: Store) -> None:
    one = _pregnant(store)
    other = replace(one, id=PregnancyId(uuid4()), gravida=2)
    store.pregnancies.save_pulled(other, is_void=False)
    ids = (str(one.id), str(other.id))
    asked = _asked(store, Kind.PREGNANCY, other.id, TWO_OPEN, *ids)
    decide(store, asked, Right.OURS)
    assert store.pregnancies.of_woman(one.woman_id) == (one,)
    assert store.pregnancies.get(other.id) == other
    (gone,) = store.corrections.taken_back(Kind.PREGNANCY, one.woman_id)
    assert (gone.id, gone.reason.mistake) == (other.id, Mistake.TWICE)
    assert store.outbox.entry(Kind.PREGNANCY, other.id) is not None


def test_the_end_of_a_course_that_is_right_stands_and_two_open_ones_are_ended_by_hand(
    store: Store,
) -> None:
    person = a_person(name="Sumarni")
    store.people.save(person, queue=False)
    course = FeedingEpisode(
        id=FeedingId(uuid4()),
        person_id=person.id,
        reason=FeedingReason.WASTED,
        started_on=date(2026, 5, 1),
        planned_days=56,
    )
    store.feeding.save(course)
    twice = _asked(store, Kind.FEEDING, course.id, TWO_OPEN, str(course.id), str(uuid4()))
    decide(store, twice, Right.OURS)
    assert store.feeding.get(course.id) == course
    asked = _asked(store, Kind.FEEDING, course.id, "ended", "2026-05-20 refused", None)
    assert owner(store, asked) == person.id
    decide(store, asked, Right.OURS)
    ended = replace(course, ended_on=date(2026, 5, 20), end_reason=FeedingEnd.REFUSED)
    assert store.feeding.get(course.id) == ended
