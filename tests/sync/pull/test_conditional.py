"""Two laptops and a server that chooses ids itself, which carries ours as identifiers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.server_profiles import WriteMode
from tests.servers.medplum_router import MedplumRouter
from tests.sync.episodes import (
    ENDED,
    a_birth,
    a_class,
    a_course,
    a_pregnancy,
    a_woman,
    an_event,
)
from tests.sync.people import NOW, a_full_visit, a_girl, findings
from tests.sync.pull.laptops import Laptop, a_posyandu, known, settle
from tests.sync.pull.recorded import a_day_of, dated_by

pytestmark = pytest.mark.fhir_server

Pair = tuple[Laptop, Laptop]


@pytest.fixture
def pair(tmp_path: Path, medplum: MedplumRouter, content: ClinicalContent) -> Iterator[Pair]:
    posyandu = a_posyandu()
    first, second = (
        Laptop(tmp_path / f"laptop-{n}", posyandu, (medplum.url, ""), content) for n in range(2)
    )
    first.probes = second.probes = True
    yield first, second
    first.store.close()
    second.store.close()


def test_people_and_visits_are_read_under_our_own_ids(
    pair: Pair, content: ClinicalContent, medplum: MedplumRouter
) -> None:
    first, second = pair
    girl = a_girl()
    visit = a_full_visit(girl, content, recorded_by=first.kader.id)
    first.store.people.save(girl)
    first.store.visits.save(visit, findings())
    settle([first, second])
    assert second.store.server_profiles.get(medplum.url).write_mode is WriteMode.CONDITIONAL_PUT
    assert second.store.people.get(girl.id) == girl
    read = second.store.visits.get(visit.id)
    assert read.observations == visit.observations
    assert set(read.immunizations) == set(visit.immunizations)
    assert read.referral == visit.referral
    assert len(medplum.by_our_id("Patient", girl.id)) == 1


def test_what_each_changed_of_somebody_stands_on_both_and_nobody_is_doubled(
    pair: Pair, medplum: MedplumRouter
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    settle([first, second])
    first.change(girl.id, phone="081100000001")
    first.send()
    second.change(girl.id, mother_name="Dewi Lestari Putri")
    assert second.send().rejected == 0
    settle([first, second])
    for laptop in pair:
        person = known(laptop.store, girl.id)
        assert (person.phone, person.mother_name) == ("081100000001", "Dewi Lestari Putri")
    assert len(medplum.by_our_id("Patient", girl.id)) == 1


def test_what_lasts_longer_than_a_visit_is_read_and_ended_elsewhere(
    pair: Pair, content: ClinicalContent, medplum: MedplumRouter
) -> None:
    first, second = pair
    woman, girl = a_woman(), a_girl()
    pregnancy = a_pregnancy(woman, dating=dated_by(first.kader))
    course = a_course(girl)
    event = an_event(girl, recorded_by=first.kader.id)
    group = a_class(girl.id, woman.id, recorded_by=first.kader.id, recorded_at=None)
    for person in (woman, girl):
        first.store.people.save(person)
    first.store.visits.save(a_full_visit(girl, content, recorded_by=first.kader.id))
    first.store.pregnancies.save(pregnancy)
    first.store.feeding.save(course)
    first.store.adverse_events.save(event)
    first.store.classes.save(group)
    session = a_day_of(first)
    settle([first, second])
    there = second.store
    assert there.pregnancies.of_woman(woman.id) == (pregnancy,)
    assert there.feeding.of_person(girl.id) == (course,)
    assert [one.id for one in there.adverse_events.of_person(girl.id)] == [event.id]
    assert set(there.classes.get(group.id).present) == {PersonId(girl.id), PersonId(woman.id)}
    assert there.session_days.get(session.id).opening.lots
    there.pregnancies.save(replace(pregnancy, outcome=a_birth()))
    there.feeding.save(replace(course, **ENDED))
    there.session_days.plan_next(session.id, date(2026, 3, 5))
    settle([first, second])
    here = first.store
    assert here.pregnancies.get(pregnancy.id).outcome == a_birth()
    assert here.feeding.get(course.id) == replace(course, **ENDED)
    assert here.session_days.get(session.id).next_on == date(2026, 3, 5)
    assert here.session_days.get(session.id).started_at == NOW
    assert len(medplum.by_our_id("EpisodeOfCare", pregnancy.id)) == 1
