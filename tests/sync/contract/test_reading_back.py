"""What two laptops write at a server and read back of each other, on whichever server is judged."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from tests.sync.contract.puskesmas import Puskesmas, a_test_girl, a_test_posyandu
from tests.sync.episodes import (
    ENDED,
    a_birth,
    a_class,
    a_course,
    a_pregnancy,
    an_event,
)
from tests.sync.people import a_full_visit
from tests.sync.pull.laptops import Laptop, settle
from tests.sync.pull.recorded import a_day_of, dated_by

pytestmark = pytest.mark.fhir_server

Pair = tuple[Laptop, Laptop]


@pytest.fixture
def pair(tmp_path: Path, puskesmas: Puskesmas, content: ClinicalContent) -> Iterator[Pair]:
    posyandu, address = a_test_posyandu(), (puskesmas.url, puskesmas.token or "")
    first, second = (
        Laptop(tmp_path / f"laptop-{number}", posyandu, address, content) for number in range(2)
    )
    first.probes = second.probes = True
    yield first, second
    first.store.close()
    second.store.close()


def test_what_lasts_longer_than_a_visit_is_read_and_met_on_another_laptop(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    woman, girl = a_test_girl(born_on=date(1998, 4, 2), nik=None), a_test_girl(nik=None)
    visit = a_full_visit(girl, content, recorded_by=first.kader.id)
    pregnancy = a_pregnancy(woman, dating=dated_by(first.kader))
    course, event = a_course(girl), an_event(girl, recorded_by=first.kader.id)
    group = a_class(girl.id, recorded_by=first.kader.id, recorded_at=None)
    for person in (woman, girl):
        first.store.people.save(person)
    first.store.visits.save(visit)
    first.store.pregnancies.save(pregnancy)
    first.store.feeding.save(course)
    first.store.adverse_events.save(event)
    first.store.classes.save(group)
    session = a_day_of(first)
    settle([first, second])
    there = second.store
    assert there.visits.get(visit.id).observations == visit.observations
    assert there.pregnancies.of_woman(woman.id) == (pregnancy,)
    assert there.feeding.of_person(girl.id) == (course,)
    assert [one.id for one in there.adverse_events.of_person(girl.id)] == [event.id]
    assert there.classes.get(group.id).present == group.present
    assert there.session_days.get(session.id).opening == (
        first.store.session_days.get(session.id).opening
    )


def test_what_two_laptops_changed_at_once_of_a_pregnancy_stands_on_both(pair: Pair) -> None:
    first, second = pair
    woman, girl = a_test_girl(born_on=date(1998, 4, 2), nik=None), a_test_girl(nik=None)
    pregnancy, course = a_pregnancy(woman, dating=dated_by(first.kader)), a_course(girl)
    for person in (woman, girl):
        first.store.people.save(person)
    first.store.pregnancies.save(pregnancy)
    first.store.feeding.save(course)
    settle([first, second])
    second.store.pregnancies.save(replace(pregnancy, outcome=a_birth()))
    second.store.feeding.save(replace(course, **ENDED))
    second.send()
    first.store.pregnancies.save(replace(pregnancy, gravida=5))
    first.store.feeding.save(replace(course, planned_days=60))
    assert first.send().rejected == 0
    settle([first, second])
    for laptop in pair:
        known = replace(pregnancy, outcome=a_birth(), gravida=5)
        assert laptop.store.pregnancies.get(pregnancy.id) == known
        assert laptop.store.feeding.get(course.id) == replace(course, **ENDED, planned_days=60)
