"""Pregnancies lie in the file and come back equal; one is open at most."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import ANI

WOMAN = Person(id=PersonId(UUID(int=77)), name="Sumarni", sex=Sex.FEMALE, born_on=date(1998, 5, 1))
_days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
_numbers = st.none() | st.integers(0, 20)
pregnancies = st.builds(
    Pregnancy,
    id=st.uuids().map(PregnancyId),
    woman_id=st.just(WOMAN.id),
    noted_on=_days,
    dating=st.none()
    | st.builds(
        Dating,
        method=st.sampled_from(DatingMethod),
        on=_days,
        noted_on=_days,
        noted_by=st.sampled_from([None, ANI.id]),
    ),
    gravida=_numbers,
    para=_numbers,
    abortus=_numbers,
    previous_birth_on=st.none() | _days,
    pre_pregnancy_weight_kg=st.none() | st.floats(20, 200),
    height_cm=st.none() | st.floats(100, 220),
    fetuses_expected=_numbers,
    outcome=st.builds(
        Outcome,
        kind=st.sampled_from(OutcomeKind),
        on=_days,
        at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        live_children=st.integers(0, 4),
    ),
)


def an_open_one(noted_on: date = date(2026, 11, 1)) -> Pregnancy:
    return Pregnancy(id=PregnancyId(uuid4()), woman_id=WOMAN.id, noted_on=noted_on)


@given(pregnancy=pregnancies)
@settings(
    deadline=None,
    database=None,
    max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_pregnancy_comes_back_equal(store: Store, pregnancy: Pregnancy) -> None:
    store.people.save(WOMAN, queue=False)
    store.pregnancies.save(pregnancy)
    assert store.pregnancies.find(pregnancy.id) == pregnancy


def test_the_journal_keeps_what_was_changed(store: Store) -> None:
    store.people.save(WOMAN)
    pregnancy = an_open_one()
    store.pregnancies.save(pregnancy)
    store.pregnancies.save(replace(pregnancy, gravida=2))
    lines = store.journal.of(Kind.PREGNANCY, pregnancy.id)
    assert [line.action for line in lines] == ["record", "change"]
    assert lines[1].change == {"before": {"gravida": None}, "after": {"gravida": 2}}


def test_a_second_open_pregnancy_is_refused_and_the_first_stays(store: Store) -> None:
    store.people.save(WOMAN)
    first = an_open_one()
    store.pregnancies.save(first)
    with pytest.raises(dbapi2.IntegrityError, match="UNIQUE"):
        store.pregnancies.save(an_open_one())
    assert store.pregnancies.open() == (first,)


def test_open_ones_are_listed_and_ended_ones_kept(store: Store) -> None:
    store.people.save(WOMAN)
    ended = replace(
        an_open_one(date(2024, 1, 1)),
        outcome=Outcome(kind=OutcomeKind.ABORTION, on=date(2024, 3, 1)),
    )
    now = an_open_one()
    store.pregnancies.save(ended)
    store.pregnancies.save(now)
    assert store.pregnancies.of_woman(WOMAN.id) == (ended, now)
    assert store.pregnancies.open() == (now,)
    assert store.integrity() == []


def test_another_laptops_open_pregnancy_lies_beside_and_no_third_is_written_here(
    store: Store,
) -> None:
    store.people.save(WOMAN)
    first, other = an_open_one(), an_open_one(date(2026, 11, 9))
    store.pregnancies.save(first)
    store.pregnancies.save_pulled(other, is_void=False)
    store.pregnancies.save_pulled(other, is_void=False)
    assert store.pregnancies.open() == (first, other)
    assert [line.action for line in store.journal.of(Kind.PREGNANCY, other.id)] == ["pull"]
    assert store.outbox.entry(Kind.PREGNANCY, other.id) is None
    with pytest.raises(dbapi2.IntegrityError, match="UNIQUE"):
        store.pregnancies.save(an_open_one())
    store.pregnancies.save(replace(first, gravida=2))
    store.pregnancies.save_pulled(other, is_void=True)
    assert store.pregnancies.open() == (replace(first, gravida=2),)
    assert store.pregnancies.get(other.id) == other
