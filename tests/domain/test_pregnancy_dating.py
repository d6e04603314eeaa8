"""Pregnancy as an episode: its age, and one open at a time (domain reference 4, traps 32, 34)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    GestationalAge,
    Outcome,
    OutcomeKind,
    Trimester,
    due_date,
    gestational_age,
    is_open_on,
    lmp_of,
    must_ask_outcome,
    open_episode,
    trimester,
    trimester_on,
)
from posyandu_desktop.domain.pregnancy_checks import doubts_of, problems_of
from tests.domain.pregnancies import (
    FIRST,
    LMP,
    RULES,
    SECOND,
    THIRD,
    UNDATED,
    a_birth,
    a_pregnancy,
    at,
    by_ultrasound,
)

LONGEST_DAYS = 44 * 7

# Dating


@pytest.mark.parametrize(
    ("days", "weeks", "odd_days"),
    [(0, 0, 0), (6, 0, 6), (7, 1, 0), (84, 12, 0), (85, 12, 1), (279, 39, 6), (280, 40, 0)],
)
def test_trap_32_the_age_is_weeks_and_days_on_the_day_of_the_visit(
    days: int, weeks: int, odd_days: int
) -> None:
    on = LMP + timedelta(days=days)
    assert gestational_age(a_pregnancy(), on, RULES) == GestationalAge(weeks, odd_days)


def test_trap_32_hamil_ke_is_no_number_of_weeks() -> None:
    third = replace(a_pregnancy(), gravida=3, para=2, abortus=0)
    assert gestational_age(third, at(20, 2), RULES) == GestationalAge(20, 2)


def test_trap_32_without_an_lmp_the_ultrasound_due_date_counts() -> None:
    scanned = replace(UNDATED, dating=by_ultrasound(date(2026, 10, 8)))
    assert gestational_age(scanned, at(10), RULES) == GestationalAge(10, 0)
    assert due_date(scanned, RULES) == date(2026, 10, 8)
    assert due_date(a_pregnancy(), RULES) == date(2026, 10, 8)


def test_an_undated_pregnancy_has_no_age_no_trimester_and_no_due_date() -> None:
    assert gestational_age(UNDATED, at(20), RULES) is None
    assert trimester_on(UNDATED, at(20), RULES) is None
    assert due_date(UNDATED, RULES) is None
    noted = UNDATED.noted_on
    assert not must_ask_outcome(UNDATED, noted + timedelta(weeks=41, days=6), RULES)
    assert must_ask_outcome(UNDATED, noted + timedelta(weeks=42), RULES)
    assert is_open_on(UNDATED, UNDATED.noted_on, RULES)
    assert not is_open_on(UNDATED, UNDATED.noted_on - timedelta(days=1), RULES)


def test_there_is_no_age_before_the_lmp_and_after_the_end() -> None:
    ended = a_pregnancy(outcome=a_birth(at(39)))
    assert gestational_age(ended, at(0) - timedelta(days=1), RULES) is None
    assert gestational_age(ended, at(39), RULES) == GestationalAge(39, 0)
    assert gestational_age(ended, at(39, 1), RULES) is None


def test_a_negative_age_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="never negative"):
        GestationalAge.of_days(-1)


@given(
    lmp=st.dates(date(2000, 1, 1), date(2060, 1, 1)),
    days=st.integers(-400, LONGEST_DAYS),
    later=st.integers(0, LONGEST_DAYS),
)
def test_the_age_is_never_negative_and_grows_by_the_days_that_pass(
    lmp: date, days: int, later: int
) -> None:
    on = lmp + timedelta(days=days)
    age = gestational_age(a_pregnancy(lmp), on, RULES)
    if days < 0:
        assert age is None
        return
    then = gestational_age(a_pregnancy(lmp), on + timedelta(days=later), RULES)
    if days + later > LONGEST_DAYS:
        assert then is None
        return
    assert age is not None
    assert then is not None
    assert age.total_days == days
    assert 0 <= age.days <= 6
    assert then.total_days - age.total_days == later
    assert (age < then) == (later > 0)


datings = st.none() | st.builds(
    Dating,
    method=st.sampled_from(DatingMethod),
    on=st.dates(date(2020, 1, 1), date(2028, 1, 1)),
    noted_on=st.just(LMP),
)
outcomes = st.none() | st.builds(
    Outcome, kind=st.sampled_from(OutcomeKind), on=st.dates(date(2020, 1, 1), date(2028, 1, 1))
)


@given(
    dating=datings,
    outcome=outcomes,
    noted_on=st.dates(date(2020, 1, 1), date(2028, 1, 1)),
    on=st.dates(date(2019, 1, 1), date(2029, 1, 1)),
)
def test_however_it_is_dated_and_ended_the_age_is_never_negative_and_never_after_the_end(
    dating: Dating | None, outcome: Outcome | None, noted_on: date, on: date
) -> None:
    pregnancy = replace(a_pregnancy(), dating=dating, outcome=outcome, noted_on=noted_on)
    age = gestational_age(pregnancy, on, RULES)
    lmp = lmp_of(pregnancy, RULES)
    is_within = (
        lmp is not None
        and 0 <= (on - lmp).days <= LONGEST_DAYS
        and (outcome is None or on <= outcome.on)
    )
    assert (age is not None) is is_within
    assert (trimester_on(pregnancy, on, RULES) is not None) is is_within
    if age is not None and lmp is not None:
        assert age.weeks >= 0
        assert 0 <= age.days <= 6
        assert lmp + timedelta(days=age.total_days) == on


@pytest.mark.parametrize(
    ("weeks", "days", "third"),
    [
        (0, 0, FIRST),
        (12, 0, FIRST),
        (12, 1, SECOND),
        (24, 0, SECOND),
        (24, 1, THIRD),
        (43, 0, THIRD),
    ],
)
def test_the_trimester_changes_the_day_after_week_12_and_week_24(
    weeks: int, days: int, third: Trimester
) -> None:
    assert trimester(GestationalAge(weeks, days), RULES) is third
    assert trimester_on(a_pregnancy(), at(weeks, days), RULES) is third


def test_trap_32_from_42_weeks_on_somebody_asks_how_it_ended() -> None:
    ended = a_pregnancy(outcome=a_birth(at(42, 3)))
    assert not must_ask_outcome(a_pregnancy(), at(41, 6), RULES)
    assert must_ask_outcome(a_pregnancy(), at(42), RULES)
    assert must_ask_outcome(ended, at(42, 2), RULES)
    assert not must_ask_outcome(ended, at(42, 3), RULES)
    assert not must_ask_outcome(ended, at(50), RULES)


# Episodes


def test_a_pregnancy_is_open_from_its_lmp_to_the_day_before_it_ends() -> None:
    ended = a_pregnancy(outcome=a_birth(at(39)))
    assert not is_open_on(ended, at(0) - timedelta(days=1), RULES)
    assert is_open_on(ended, at(0), RULES)
    assert is_open_on(ended, at(38, 6), RULES)
    assert not is_open_on(ended, at(39), RULES)


def test_a_pregnancy_nobody_ended_is_over_after_44_weeks_and_asked_about_for_years() -> None:
    forgotten = a_pregnancy()
    assert is_open_on(forgotten, at(44), RULES)
    assert not is_open_on(forgotten, at(44, 1), RULES)
    assert gestational_age(forgotten, at(44, 1), RULES) is None
    assert open_episode([forgotten], at(315), RULES) is None
    assert must_ask_outcome(forgotten, at(315), RULES)


def test_trap_34_the_next_pregnancy_of_a_woman_is_another_episode() -> None:
    twins = a_pregnancy(number=1, outcome=a_birth(at(37), children=2))
    lost = a_pregnancy(at(60), 2, Outcome(kind=OutcomeKind.ABORTION, on=at(69)))
    still = a_pregnancy(at(80), 3, Outcome(kind=OutcomeKind.STILLBIRTH, on=at(115)))
    now = a_pregnancy(at(150), 4)
    episodes = [now, lost, twins, still]
    assert problems_of(episodes, RULES) == ()
    assert doubts_of(episodes, RULES) == ()
    days = {at(20): twins, at(50): None, at(65): lost, at(100): still, at(160): now}
    assert {on: open_episode(episodes, on, RULES) for on in days} == days


def test_trap_34_a_woman_has_at_most_one_open_pregnancy() -> None:
    episodes = [a_pregnancy(number=1), a_pregnancy(at(30), 2)]
    [problem] = problems_of(episodes, RULES)
    assert (problem.code, problem.detail) == ("second_open_pregnancy", {"count": 2})
    other = replace(episodes[1], woman_id=PersonId(UUID(int=8)))
    assert problems_of([episodes[0], other], RULES) == ()
    assert doubts_of([episodes[0], other], RULES) == ()


def test_overlapping_pregnancies_are_doubted_and_the_later_one_counts() -> None:
    earlier = a_pregnancy(number=1, outcome=a_birth(at(39)))
    touching, overlapping = a_pregnancy(at(39), 2), a_pregnancy(at(38, 6), 3)
    assert doubts_of([touching, earlier], RULES) == ()
    [doubt] = doubts_of([overlapping, earlier], RULES)
    assert doubt.code == "pregnancies_overlap"
    assert problems_of([overlapping, earlier], RULES) == ()
    assert open_episode([overlapping, earlier], at(38, 6), RULES) == overlapping


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"noted_on": at(0) - timedelta(days=1)}, "starts_after_noted"),
        ({"previous_birth_on": at(0, 1)}, "previous_birth_after_start"),
        ({"outcome": a_birth(at(0) - timedelta(days=1))}, "outcome_before_start"),
        ({"outcome": a_birth(at(38), children=0)}, "live_children_wrong"),
        (
            {"outcome": Outcome(kind=OutcomeKind.STILLBIRTH, on=at(38), live_children=1)},
            "live_children_wrong",
        ),
        ({"gravida": 0}, "number_too_small"),
        ({"para": -1}, "number_too_small"),
        ({"abortus": -1}, "number_too_small"),
        ({"fetuses_expected": 0}, "number_too_small"),
        ({"pre_pregnancy_weight_kg": 0.0}, "number_too_small"),
        ({"height_cm": 0.0}, "number_too_small"),
        ({"gravida": 3, "para": 2, "abortus": 1}, "gravida_too_small"),
        ({"gravida": 1, "para": 1}, "gravida_too_small"),
    ],
)
def test_what_cannot_be_is_a_problem(change: dict[str, Any], code: str) -> None:
    assert [p.code for p in problems_of([replace(a_pregnancy(), **change)], RULES)] == [code]


def test_what_is_just_possible_is_none() -> None:
    edge = replace(
        a_pregnancy(outcome=a_birth(at(0))),
        noted_on=at(0),
        previous_birth_on=at(0),
        gravida=4,
        para=2,
        abortus=1,
        fetuses_expected=1,
    )
    assert problems_of([edge], RULES) == ()
