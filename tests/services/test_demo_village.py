from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.card import Choice, YesNo
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.life_cycle import AGE_GROUPS, LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.nik import nik_fault, nik_fits
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.plausibility import doubts, problems
from posyandu_desktop.domain.referral import is_open
from posyandu_desktop.domain.visit import ImmunizationSource, ReferralState, SupplementKind, Visit
from posyandu_desktop.domain.weight_trend import WeightTrend
from posyandu_desktop.errors import AlreadyInitialised
from posyandu_desktop.services.demo.families import REGION, Village
from posyandu_desktop.services.demo_village import (
    build_demo_village,
    build_register,
    session_days,
)
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.open import Store
from tests.services.stores import MELATI, TODAY, a_store

CONTENT = load_content()
BIDAN = Operator(id=OperatorId(UUID(int=3)), name="Bidan Rekaan", role=Role.BIDAN)
Seen = list[tuple[Person, Visit]]


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = a_store(tmp_path_factory.mktemp("demo") / "data")
    store.operators.save(BIDAN)
    build_demo_village(store, CONTENT, TODAY)
    yield store
    store.close()


@pytest.fixture(scope="module")
def seen(village: Store) -> Seen:
    return [
        (person, visit)
        for person in village.people.active()
        for visit in village.visits.of_person(person.id)
    ]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def before(seen: Seen, person: Person, visit: Visit) -> list[Visit]:
    return [
        other
        for somebody, other in seen
        if somebody.id == person.id and other.visited_on < visit.visited_on
    ]


def test_the_village_has_people_of_every_age_in_shared_homes(village: Store) -> None:
    people = village.people.active()

    homes = Counter(person.home.id for person in people if person.home)
    assert village.people.count() == 600
    assert 140 <= len(homes) <= 210
    assert {life_cycle_group(p.born_on, TODAY) for p in people} == set(AGE_GROUPS)


def test_the_village_is_marked_as_a_demo_and_queues_nothing(village: Store) -> None:
    assert village.posyandu.get().is_demo
    assert village.outbox.waiting() == []
    assert village.integrity() == []


def test_every_nik_is_formally_valid_fits_and_belongs_to_no_province(village: Store) -> None:
    with_nik = [person for person in village.people.active() if person.nik]

    assert REGION.startswith("99")
    assert len({person.nik for person in with_nik}) == len(with_nik) > 550
    for person in with_nik:
        assert person.nik is not None
        assert person.nik.startswith(REGION)
        assert nik_fault(person.nik) is None
        assert nik_fits(person.nik, person.sex, person.born_on)


def test_there_was_a_session_every_month_and_none_this_month(village: Store) -> None:
    days = session_days(TODAY, 12)

    assert len(days) == 12
    assert days[0] == date(2025, 5, 13)
    assert days[-1] == date(2026, 4, 14)
    assert all(day.weekday() == 1 for day in days)
    for day in days:
        session = village.sessions.on(day)
        assert session is not None
        assert session.closed
        assert 100 < len(village.sessions.attended(session.id)) < 300


def test_every_visit_would_pass_the_checks_of_the_window(village: Store, seen: Seen) -> None:
    assert len(seen) > 1500
    history: dict[PersonId, list[Visit]] = {}
    for person, visit in seen:
        history.setdefault(person.id, []).append(visit)
    for person, visit in seen:
        others = [each for each in history[person.id] if each.id != visit.id]
        episodes = Episodes(pregnancies=village.pregnancies.of_woman(person.id))
        assert problems(person, visit, TODAY, CONTENT, episodes) == ()
        assert doubts(person, visit, others, CONTENT, episodes) == ()


def test_every_invented_answer_is_one_of_its_fields_answers(seen: Seen) -> None:
    fields = {f.code: f for card in CONTENT.cards for step in card.steps for f in step.fields}
    answers = {answer for _, visit in seen for answer in visit.observations.items()}
    for code, value in answers:
        field = fields[code]
        if isinstance(field, Choice):
            assert value in {option.code for option in field.options}, code
        else:
            assert isinstance(value, bool if isinstance(field, YesNo) else float), code


def test_children_gain_fall_behind_and_stay_away(seen: Seen) -> None:
    trends: Counter[WeightTrend] = Counter()
    codes: Counter[str] = Counter()
    for person, visit in seen:
        meaning = interpret(person, visit, before(seen, person, visit), CONTENT)
        codes.update(finding.code for finding in meaning.findings)
        if meaning.trend and completed_months(person.born_on, visit.visited_on) < 60:
            trends[meaning.trend.trend] += 1

    assert trends[WeightTrend.GAINED] > trends[WeightTrend.NOT_GAINED] > 50
    assert trends[WeightTrend.NOT_WEIGHED_LAST_MONTH] > 50
    for code in (
        "weight_trend.not_gained_again",
        "weight_for_length_height.wasted",
        "length_height_for_age.stunted",
        "muac.yellow",
        "blood_pressure.grade_1",
        "blood_pressure.grade_2",
        "tbc.show_nakes",
        "immunization.due",
    ):
        assert codes[code] > 0, code


def test_doses_are_copied_from_the_book_or_given_here_in_full(seen: Seen) -> None:
    doses = [dose for _, visit in seen for dose in visit.immunizations]

    given = [dose for dose in doses if dose.source is ImmunizationSource.GIVEN_HERE]
    copied = [dose for dose in doses if dose.source is ImmunizationSource.BUKU_KIA]
    assert len(given) > 100
    assert all(dose.lot_number and dose.vaccinator and dose.expires_on for dose in given)
    assert len(copied) > 500
    assert any(dose.given_on is None for dose in copied)


def test_only_the_midwife_signs_a_dose_given_here(seen: Seen) -> None:
    signers = {
        (dose.source, visit.recorded_by, dose.vaccinator)
        for _, visit in seen
        for dose in visit.immunizations
        if dose.source is ImmunizationSource.GIVEN_HERE
    }

    assert signers == {(ImmunizationSource.GIVEN_HERE, BIDAN.id, BIDAN.name)}


def test_vitamin_a_is_handed_out_in_its_two_campaigns_only(seen: Seen) -> None:
    months = Counter(
        visit.visited_on.month
        for _, visit in seen
        for supplement in visit.supplements
        if supplement.kind is not SupplementKind.DEWORMING
    )

    assert set(months) <= {2, 3, 8, 9}
    assert months[2] > 30
    assert months[8] > 30


def test_some_visits_end_in_a_referral_and_every_one_in_education(seen: Seen) -> None:
    referred = [visit for _, visit in seen if visit.referral]

    assert 50 < len(referred) < len(seen) / 4
    assert all(visit.referral and visit.referral.reasons for visit in referred)
    assert all(visit.education for _, visit in seen)


def test_old_referrals_are_closed_and_of_the_new_ones_some_wait_for_word(seen: Seen) -> None:
    sent = [(visit.visited_on, visit.referral) for _, visit in seen if visit.referral]
    still_open = [(on, one) for on, one in sent if is_open(one)]

    assert 5 < len(still_open) < 60
    assert {one.state for _, one in still_open} == set(ReferralState) - {ReferralState.CLOSED}
    assert min(on for on, _ in still_open) > TODAY - timedelta(days=90)
    for on, one in sent:
        days = [day for day in (one.arrived_on, one.answered_on, one.closed_on) if day]
        assert [on, *days, TODAY] == sorted([on, *days, TODAY])
        assert bool(one.answer) == (one.answered_on is not None)


def test_nobody_visits_before_birth_or_after_moving_away(village: Store) -> None:
    moved = [
        person
        for number in range(300)
        for person in Village(MELATI.id, MELATI.village, TODAY, 7).family(number)
        if person.status_on
    ]
    known = [found for person in moved if (found := village.people.find(person.id))]

    assert known
    for person in known:
        assert person.status_on is not None
        for visit in village.visits.of_person(person.id):
            assert person.born_on <= visit.visited_on <= person.status_on


def test_the_same_seed_makes_the_same_village_and_another_seed_another(tmp_path: Path) -> None:
    def built(name: str, seed: int) -> tuple[list[Person], list[list[Visit]]]:
        store = a_store(tmp_path / name)
        build_register(store, CONTENT, people=60, months=3, today=TODAY, seed=seed)
        people = store.people.active()
        visits = [store.visits.of_person(person.id) for person in people]
        store.close()
        return people, visits

    assert built("one", 7) == built("two", 7)
    assert built("three", 8) != built("one again", 7)


def test_a_register_has_exactly_as_many_people_and_sessions_as_asked(store: Store) -> None:
    build_register(store, CONTENT, people=123, months=2, today=TODAY)

    assert store.people.count() == 123
    assert not store.posyandu.get().is_demo
    latest = store.sessions.latest()
    assert latest is not None
    assert latest.held_on == date(2026, 4, 14)


def test_progress_is_told_until_everybody_is_there(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("posyandu_desktop.services.demo_village.PEOPLE", 250)
    heard: list[tuple[int, int]] = []

    build_demo_village(store, CONTENT, TODAY, progress=lambda *done: heard.append(done))

    assert heard == [(100, 250), (200, 250), (250, 250)]


def test_invented_people_are_never_mixed_into_a_register(store: Store) -> None:
    real = Person(id=PersonId(MELATI.id), name="Siti", sex=Sex.FEMALE, born_on=date(2024, 2, 5))
    store.people.save(real)

    with pytest.raises(AlreadyInitialised):
        build_demo_village(store, CONTENT, TODAY)

    assert store.people.active() == [real]
    assert not store.posyandu.get().is_demo
    assert store.sessions.latest() is None


def test_some_women_are_pregnant_and_the_mothers_of_infants_are_known(village: Store) -> None:
    people = village.people.active()
    groups = {
        group
        for person in people
        for group in CONTENT.groups(
            person, TODAY, Episodes(pregnancies=village.pregnancies.of_woman(person.id))
        )
    }
    infants = [p for p in people if completed_months(p.born_on, TODAY) < 12 and p.mother_name]

    assert groups >= {LifeCycleGroup.PREGNANT, LifeCycleGroup.BREASTFEEDING}
    assert 3 <= len(village.pregnancies.open()) <= 25
    assert infants
    assert all(
        p.mother_id and village.people.get(p.mother_id).name == p.mother_name for p in infants
    )
