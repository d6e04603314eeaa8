"""After the delivery: KF and KN, nifas, vitamin A, contraception and the children."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import Household, HouseholdId, PersonId
from posyandu_desktop.domain.postnatal_visits import (
    WindowResult,
    WindowState,
    neonatal_visits,
    postnatal_visits,
)
from posyandu_desktop.domain.postpartum import (
    Moment,
    Newborn,
    PostpartumPhase,
    children_of,
    delivery_of,
    postpartum_phase,
    vitamin_a_after_delivery,
)
from posyandu_desktop.domain.pregnancy import Outcome, OutcomeKind, Pregnancy, PregnancyId
from posyandu_desktop.settings import resources
from tests.domain.builders import BOY, GIRL, PERSON_ID, a_person

RULES = MaternalRules.model_validate_json((resources() / "clinical" / "maternal.json").read_bytes())

BORN = date(2026, 3, 1)
DONE, DUE, UPCOMING, MISSED = WindowState
MOTHER = a_person(date(1998, 5, 17))


def after(days: int, at: time | None = None) -> Moment:
    return Moment(on=BORN + timedelta(days=days), at=at)


def ended(kind: OutcomeKind, children: int = 0, at: time | None = None) -> Pregnancy:
    return Pregnancy(
        id=PregnancyId(UUID(int=9)),
        woman_id=PERSON_ID,
        noted_on=date(2025, 8, 1),
        outcome=Outcome(kind=kind, on=BORN, at=at, live_children=children),
    )


BIRTH = ended(OutcomeKind.LIVE_BIRTH, 1)
OPEN = replace(BIRTH, outcome=None)


def states(results: tuple[WindowResult, ...]) -> list[WindowState]:
    return [result.state for result in results]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (-1, [UPCOMING, UPCOMING, UPCOMING, UPCOMING]),
        (0, [DUE, UPCOMING, UPCOMING, UPCOMING]),
        (2, [DUE, UPCOMING, UPCOMING, UPCOMING]),
        (3, [MISSED, DUE, UPCOMING, UPCOMING]),
        (7, [MISSED, DUE, UPCOMING, UPCOMING]),
        (8, [MISSED, MISSED, DUE, UPCOMING]),
        (28, [MISSED, MISSED, DUE, UPCOMING]),
        (29, [MISSED, MISSED, MISSED, DUE]),
        (42, [MISSED, MISSED, MISSED, DUE]),
        (43, [MISSED, MISSED, MISSED, MISSED]),
    ],
)
def test_kf_by_the_day(day: int, expected: list[WindowState]) -> None:
    assert states(postnatal_visits(after(0), [], after(day), RULES)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (-1, [UPCOMING, UPCOMING, UPCOMING]),
        (0, [DUE, UPCOMING, UPCOMING]),
        (2, [DUE, UPCOMING, UPCOMING]),
        (3, [MISSED, DUE, UPCOMING]),
        (7, [MISSED, DUE, UPCOMING]),
        (8, [MISSED, MISSED, DUE]),
        (28, [MISSED, MISSED, DUE]),
        (29, [MISSED, MISSED, MISSED]),
    ],
)
def test_kn_by_the_day(day: int, expected: list[WindowState]) -> None:
    assert states(neonatal_visits(after(0), [], after(day), RULES)) == expected


@pytest.mark.parametrize(
    ("now", "kf1", "kn1"),
    [
        (after(0, time(15, 59)), UPCOMING, UPCOMING),
        (after(0, time(16, 0)), DUE, DUE),
        (after(2, time(10, 0)), DUE, DUE),
        (after(2, time(10, 1)), DUE, MISSED),
        (after(2), DUE, DUE),
        (after(3, time(0, 0)), MISSED, MISSED),
    ],
)
def test_where_the_hour_is_known_it_decides(
    now: Moment, kf1: WindowState, kn1: WindowState
) -> None:
    delivery = after(0, time(10, 0))
    assert postnatal_visits(delivery, [], now, RULES)[0].state is kf1
    assert neonatal_visits(delivery, [], now, RULES)[0].state is kn1


@pytest.mark.parametrize(("at", "opens"), [(time(17, 59), 0), (time(18, 0), 1), (None, 0)])
def test_who_gives_birth_in_the_evening_is_first_seen_on_the_next_day(
    at: time | None, opens: int
) -> None:
    first = postnatal_visits(after(0, at), [], after(0), RULES)[0]
    assert first.opens_on == BORN + timedelta(days=opens)
    assert first.state is (UPCOMING if opens else DUE)


def test_a_visit_says_from_when_to_when() -> None:
    results = postnatal_visits(after(0), [], after(0), RULES)
    days = [((r.opens_on - BORN).days, (r.closes_on - BORN).days) for r in results]
    assert days == [(0, 2), (3, 7), (8, 28), (29, 42)]
    assert [r.code for r in results] == ["kf1", "kf2", "kf3", "kf4"]
    assert [r.code for r in neonatal_visits(after(0), [], after(0), RULES)] == ["kn1", "kn2", "kn3"]


def test_a_contact_counts_for_its_own_window_and_the_first_one_names_the_day() -> None:
    contacts = [after(20), after(2), after(9)]
    results = postnatal_visits(after(0), contacts, after(43), RULES)
    assert states(results) == [DONE, MISSED, DONE, MISSED]
    assert [r.done_on for r in results] == [after(2).on, None, after(9).on, None]


def test_a_contact_before_six_hours_is_no_kf1_and_one_after_48_hours_no_kn1() -> None:
    delivery = after(0, time(10, 0))
    too_early, too_late = after(0, time(15, 59)), after(2, time(10, 1))
    contacts = [too_early, too_late]
    assert postnatal_visits(delivery, [too_early], after(9), RULES)[0].state is MISSED
    assert neonatal_visits(delivery, contacts, after(9), RULES)[0].state is MISSED
    assert neonatal_visits(delivery, [after(0, time(16))], after(9), RULES)[0].state is DONE


def test_what_happens_later_is_not_known_yet() -> None:
    delivery = after(0, time(8, 0))
    contacts = [after(1, time(12, 0))]
    assert postnatal_visits(delivery, contacts, after(0), RULES)[0].state is DUE
    assert postnatal_visits(delivery, contacts, after(1, time(11, 59)), RULES)[0].state is DUE
    assert postnatal_visits(delivery, contacts, after(1, time(12, 0)), RULES)[0].state is DONE
    assert postnatal_visits(delivery, contacts, after(1), RULES)[0].state is DONE


TIMES = st.none() | st.times()


@given(
    born_at=TIMES,
    now=st.builds(after, st.integers(-3, 60), TIMES),
    contacts=st.lists(st.builds(after, st.integers(-3, 60), TIMES), max_size=6),
)
def test_every_window_has_one_state_and_at_most_one_is_due(
    born_at: time | None, now: Moment, contacts: list[Moment]
) -> None:
    delivery = after(0, born_at)
    for visits in (postnatal_visits, neonatal_visits):
        results = visits(delivery, contacts, now, RULES)
        assert len({result.code for result in results}) == len(results)
        assert states(results).count(DUE) <= 1
        for result in results:
            assert result.opens_on <= result.closes_on
            assert (result.done_on is not None) == (result.state is DONE)
            if result.state is UPCOMING:
                assert now.on <= result.opens_on
            if result.state is MISSED:
                assert now.on >= result.closes_on
            if result.done_on is not None:
                assert result.opens_on <= result.done_on <= min(now.on, result.closes_on)


@given(
    now=st.integers(-3, 60),
    contacts=st.lists(st.integers(0, 60).map(after), max_size=4),
    further=st.integers(0, 60).map(after),
)
def test_one_more_contact_never_undoes_a_visit(
    now: int, contacts: list[Moment], further: Moment
) -> None:
    before = postnatal_visits(after(0), contacts, after(now), RULES)
    then = postnatal_visits(after(0), [*contacts, further], after(now), RULES)
    for old, new in zip(before, then, strict=True):
        assert new.state is DONE or new.state is old.state
        assert old.state is not DONE or new.state is DONE


@pytest.mark.parametrize(
    ("on", "phase"),
    [
        (BORN - timedelta(days=1), None),
        (BORN, PostpartumPhase.NIFAS),
        (BORN + timedelta(days=42), PostpartumPhase.NIFAS),
        (BORN + timedelta(days=43), PostpartumPhase.BREASTFEEDING),
        (date(2028, 2, 29), PostpartumPhase.BREASTFEEDING),
        (date(2028, 3, 1), None),
    ],
)
def test_nifas_ends_on_day_42_and_breastfeeding_at_24_months(
    on: date, phase: PostpartumPhase | None
) -> None:
    assert postpartum_phase(BIRTH, on, RULES) is phase


def test_trap_34_after_a_stillbirth_there_is_nifas_but_no_breastfeeding() -> None:
    still = ended(OutcomeKind.STILLBIRTH, at=time(4, 30))
    assert delivery_of(still) == Moment(on=BORN, at=time(4, 30))
    assert postpartum_phase(still, BORN + timedelta(days=42), RULES) is PostpartumPhase.NIFAS
    assert postpartum_phase(still, BORN + timedelta(days=43), RULES) is None


@pytest.mark.parametrize("pregnancy", [ended(OutcomeKind.ABORTION), OPEN])
def test_trap_34_neither_an_abortion_nor_an_open_pregnancy_is_a_delivery(
    pregnancy: Pregnancy,
) -> None:
    assert delivery_of(pregnancy) is None
    assert postpartum_phase(pregnancy, BORN, RULES) is None


@pytest.mark.parametrize(
    ("given_days", "on", "given", "next_day"),
    [
        ([], 0, 0, 0),
        ([], 42, 0, 0),
        ([], 43, 0, None),
        ([0], 0, 1, 1),
        ([5], 20, 1, 6),
        ([42], 42, 1, None),
        ([0, 1], 1, 2, None),
        ([3, 3], 3, 2, None),
        ([0, 1], 0, 1, 1),
        ([-1], 5, 0, 0),
    ],
)
def test_two_capsules_of_vitamin_a_a_day_apart(
    given_days: list[int], on: int, given: int, next_day: int | None
) -> None:
    days = [after(day).on for day in given_days]
    progress = vitamin_a_after_delivery(after(0), days, after(on).on, RULES)
    assert progress is not None
    assert (progress.given_capsules, progress.needed_capsules) == (given, 2)
    assert progress.next_on == (None if next_day is None else after(next_day).on)
    assert progress.is_complete is (given == 2)


def test_vitamin_a_not_asked_is_not_none_given() -> None:
    assert vitamin_a_after_delivery(after(0), None, after(3).on, RULES) is None


def test_the_methods_of_contraception_and_who_offers_them() -> None:
    methods = {method.code: method for method in RULES.contraception.methods}
    assert [method.name for method in methods.values()] == [
        "Pil",
        "Suntik",
        "Kondom",
        "Implan",
        "AKDR/IUD",
        "MOW",
        "MOP",
        "MAL",
        "Lainnya",
        "Tidak memakai KB",
    ]
    here = [code for code, method in methods.items() if method.offered_from == "posyandu"]
    assert here == ["pill", "injectable", "condom"]
    assert [code for code, method in methods.items() if not method.is_method] == ["none"]


def test_trap_34_twins_are_two_people_in_the_order_of_birth() -> None:
    home = Household(id=HouseholdId(UUID(int=3)), rt="001")
    mother = replace(MOTHER, name="Siti", home=home)
    twins = ended(OutcomeKind.LIVE_BIRTH, 2)
    first, second = children_of(
        twins, mother, [Newborn(sex=GIRL, birth_weight_g=2400), Newborn(sex=BOY)], RULES
    )
    assert (first.name, second.name) == ("By. Ny. Siti 1", "By. Ny. Siti 2")
    assert (first.sex, second.sex) == (GIRL, BOY)
    assert (first.birth_weight_g, second.birth_weight_g) == (2400, None)
    for child in (first, second):
        assert (child.born_on, child.mother_name, child.home) == (BORN, "Siti", home)
        assert child.mother_id == mother.id


def test_asking_again_makes_the_same_children_and_another_pregnancy_makes_others() -> None:
    [child] = children_of(BIRTH, MOTHER, [Newborn(sex=GIRL)], RULES)
    [again] = children_of(BIRTH, MOTHER, [Newborn(sex=GIRL, name="Ayu")], RULES)
    [other] = children_of(
        replace(BIRTH, id=PregnancyId(UUID(int=10))), MOTHER, [Newborn(sex=GIRL)], RULES
    )
    first, second = children_of(
        ended(OutcomeKind.LIVE_BIRTH, 2), MOTHER, [Newborn(sex=GIRL), Newborn(sex=GIRL)], RULES
    )
    assert child.id == again.id == first.id
    assert len({child.id, other.id, second.id, MOTHER.id}) == 4
    assert (child.name, again.name) == ("By. Ny. Orang Uji", "Ayu")


@pytest.mark.parametrize(
    ("pregnancy", "newborns"),
    [
        (OPEN, 1),
        (BIRTH, 0),
        (BIRTH, 2),
        (ended(OutcomeKind.STILLBIRTH), 0),
        (ended(OutcomeKind.ABORTION), 1),
    ],
)
def test_children_are_as_many_as_the_outcome_names(pregnancy: Pregnancy, newborns: int) -> None:
    with pytest.raises(ValueError, match="living children"):
        children_of(pregnancy, MOTHER, [Newborn(sex=GIRL)] * newborns, RULES)


def test_nobody_gets_another_womans_child() -> None:
    stranger = replace(BIRTH, woman_id=PersonId(UUID(int=99)))
    with pytest.raises(ValueError, match="another woman"):
        children_of(stranger, MOTHER, [Newborn(sex=GIRL)], RULES)
