"""Pregnancy as an episode: domain reference 1.3, 3.6, 4 and traps 32 to 36, every limit twice."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from posyandu_desktop.domain.gestational_gain import (
    GainPlace,
    NoCorridor,
    expected_gain,
    gain_corridor,
    judge_gain,
    pre_pregnancy_bmi,
    pre_pregnancy_bmi_class,
)
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    GestationalAge,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
    Trimester,
    due_date,
    gestational_age,
    is_open_on,
    must_ask_outcome,
    open_episode,
    trimester,
    trimester_on,
)
from posyandu_desktop.domain.pregnancy_checks import doubts_of, problems_of
from posyandu_desktop.domain.pregnancy_rules import (
    Anaemia,
    HighRisk,
    IronRecord,
    anaemia_in_pregnancy,
    class_progress,
    food_supplement_reasons,
    high_risk,
    interval_months,
    iron_progress,
    kek_by_muac,
)
from posyandu_desktop.settings import resources

FILE = resources() / "clinical" / "maternal.json"
RULES = MaternalRules.model_validate_json(FILE.read_bytes())

WOMAN = PersonId(UUID(int=7))
LMP = date(2026, 1, 1)
FIRST, SECOND, THIRD = Trimester


def by_lmp(on: date) -> Dating:
    return Dating(method=DatingMethod.LMP, on=on, noted_on=on)


def by_ultrasound(due_on: date) -> Dating:
    return Dating(method=DatingMethod.ULTRASOUND_DUE_DATE, on=due_on, noted_on=due_on)


def a_pregnancy(lmp: date = LMP, number: int = 1, outcome: Outcome | None = None) -> Pregnancy:
    return Pregnancy(
        id=PregnancyId(UUID(int=number)),
        woman_id=WOMAN,
        noted_on=lmp + timedelta(days=50),
        dating=by_lmp(lmp),
        outcome=outcome,
    )


def a_birth(on: date, children: int = 1) -> Outcome:
    return Outcome(kind=OutcomeKind.LIVE_BIRTH, on=on, live_children=children)


def at(weeks: int, days: int = 0) -> date:
    return LMP + timedelta(weeks=weeks, days=days)


UNDATED = replace(a_pregnancy(), dating=None)
WEIGHED = replace(a_pregnancy(), pre_pregnancy_weight_kg=50.0, height_cm=155.0)


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
    assert not must_ask_outcome(UNDATED, at(60), RULES)
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
    days=st.integers(-400, 400),
    later=st.integers(0, 400),
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
    assert age is not None
    assert then is not None
    assert age.total_days == days
    assert 0 <= age.days <= 6
    assert then.total_days - age.total_days == later
    assert (age < then) == (later > 0)


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


# 4T


@pytest.mark.parametrize(
    ("born_on", "young", "old"),
    [
        (date(2006, 6, 2), True, False),
        (date(2006, 6, 1), False, False),
        (date(1990, 6, 2), False, False),
        (date(1990, 6, 1), False, True),
    ],
)
def test_4t_below_20_and_above_35_completed_years(born_on: date, young: bool, old: bool) -> None:
    risk = high_risk(a_pregnancy(), born_on, date(2026, 6, 1), RULES)
    assert (risk.too_young, risk.too_old) == (young, old)


@pytest.mark.parametrize(
    ("numbers", "many"),
    [
        ({"para": 1}, False),
        ({"para": 2}, True),
        ({"gravida": 3, "abortus": 0}, True),
        ({"gravida": 3, "abortus": 1}, False),
        ({"gravida": 3}, None),
        ({}, None),
    ],
)
def test_4t_the_third_birth_is_one_too_many(numbers: dict[str, Any], many: bool | None) -> None:
    risk = high_risk(replace(a_pregnancy(), **numbers), None, at(10), RULES)
    assert risk.too_many is many


@pytest.mark.parametrize(
    ("previous_on", "months", "close"),
    [
        (date(2024, 1, 2), 23, True),
        (date(2024, 1, 1), 24, False),
        (date(2026, 1, 1), 0, True),
        (date(2026, 1, 2), None, None),
        (None, None, None),
    ],
)
def test_4t_less_than_two_years_from_the_birth_to_this_lmp(
    previous_on: date | None, months: int | None, close: bool | None
) -> None:
    second = replace(a_pregnancy(), para=1, previous_birth_on=previous_on)
    assert interval_months(second, RULES) == months
    assert high_risk(second, None, at(10), RULES).too_close is close


def test_4t_nothing_known_is_not_no_risk_and_a_first_child_has_no_interval() -> None:
    unknown = high_risk(UNDATED, None, at(10), RULES)
    assert unknown == HighRisk(too_young=None, too_old=None, too_many=None, too_close=None)
    assert unknown.codes == ()
    first = high_risk(replace(UNDATED, gravida=1, abortus=0), date(2008, 1, 1), at(10), RULES)
    assert first.too_close is False
    assert first.codes == ("too_young",)


# Weight


@pytest.mark.parametrize(
    ("weight_kg", "code"),
    [
        (46.1, "underweight"),  # 18.44
        (46.2, "normal"),  # 18.48, which the card prints as 18.5
        (62.3, "normal"),  # 24.92
        (62.4, "overweight"),  # 24.96
        (74.8, "overweight"),  # 29.92
        (74.9, "obese"),  # 29.96
    ],
)
def test_the_bmi_before_pregnancy_has_whos_classes_without_a_gap(
    weight_kg: float, code: str
) -> None:
    woman = replace(a_pregnancy(), pre_pregnancy_weight_kg=weight_kg, height_cm=158.1)
    assert pre_pregnancy_bmi_class(woman, RULES) == code


def test_trap_33_the_adult_classes_do_not_hold_in_pregnancy() -> None:
    woman = replace(a_pregnancy(), pre_pregnancy_weight_kg=64.0, height_cm=160.0)
    assert pre_pregnancy_bmi(woman) == 25.0  # normal on the adult card
    assert pre_pregnancy_bmi_class(woman, RULES) == "overweight"


def test_trap_33_the_same_gain_is_little_for_one_woman_and_much_for_another() -> None:
    places = {}
    for before_kg in (40.0, 50.0, 62.0, 80.0):
        woman = replace(WEIGHED, pre_pregnancy_weight_kg=before_kg)
        result = judge_gain(woman, before_kg + 11.8, at(40), RULES)
        assert result is not None
        places[result.corridor.bmi_class] = result.place
    assert places == {
        "underweight": GainPlace.BELOW,
        "normal": GainPlace.WITHIN,
        "overweight": GainPlace.ABOVE,
        "obese": GainPlace.ABOVE,
    }


@pytest.mark.parametrize(
    ("bmi", "code", "least", "most", "weekly"),
    [
        (18.4, "underweight", 12.5, 18.0, 0.51),
        (18.5, "normal", 11.5, 16.0, 0.42),
        (24.9, "normal", 11.5, 16.0, 0.42),
        (25.0, "overweight", 7.0, 11.5, 0.28),
        (29.9, "overweight", 7.0, 11.5, 0.28),
        (30.0, "obese", 5.0, 9.0, 0.22),
    ],
)
def test_the_total_gain_is_the_one_of_the_table(
    bmi: float, code: str, least: float, most: float, weekly: float
) -> None:
    for weeks in (40, 42):
        corridor = gain_corridor(bmi, GestationalAge(weeks, 0), RULES)
        assert (corridor.min_gain_kg, corridor.max_gain_kg) == (least, most)
        assert (corridor.bmi_class, corridor.weekly_kg) == (code, weekly)


@pytest.mark.parametrize(
    ("weeks", "days", "least", "most", "weekly"),
    [
        (0, 0, 0.0, 0.0, None),
        (6, 0, 0.25, 1.0, None),
        (12, 0, 0.5, 2.0, None),
        (12, 1, 0.556, 2.071, 0.42),
        (26, 0, 6.0, 9.0, 0.42),
        (39, 6, 11.443, 15.928, 0.42),
    ],
)
def test_the_lines_are_straight_in_the_first_trimester_and_after_it(
    weeks: int, days: int, least: float, most: float, weekly: float | None
) -> None:
    corridor = gain_corridor(20.8, GestationalAge(weeks, days), RULES)
    assert (corridor.min_gain_kg, corridor.max_gain_kg) == (least, most)
    assert corridor.weekly_kg == weekly
    assert corridor.unverified


@given(bmi=st.floats(10, 60), days=st.integers(0, 320), later=st.integers(0, 60))
def test_the_corridor_has_a_width_and_never_falls(bmi: float, days: int, later: int) -> None:
    now = gain_corridor(bmi, GestationalAge.of_days(days), RULES)
    then = gain_corridor(bmi, GestationalAge.of_days(days + later), RULES)
    assert 0 <= now.min_gain_kg <= now.max_gain_kg
    assert now.min_gain_kg <= then.min_gain_kg
    assert now.max_gain_kg <= then.max_gain_kg


@pytest.mark.parametrize(
    ("weight_kg", "place"),
    [
        (55.9, GainPlace.BELOW),
        (56.0, GainPlace.WITHIN),
        (59.0, GainPlace.WITHIN),
        (59.1, GainPlace.ABOVE),
        (49.0, GainPlace.BELOW),
    ],
)
def test_a_gain_on_the_line_is_within(weight_kg: float, place: GainPlace) -> None:
    result = judge_gain(WEIGHED, weight_kg, at(26), RULES)
    assert result is not None
    assert (result.place, result.gained_kg) == (place, round(weight_kg - 50, 1))


def test_who_was_not_weighed_has_no_result() -> None:
    assert judge_gain(WEIGHED, None, at(26), RULES) is None
    assert judge_gain(a_pregnancy(), 55.0, at(26), RULES) is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"fetuses_expected": 2}, NoCorridor.MULTIPLE_PREGNANCY),
        ({"outcome": a_birth(at(37), children=2)}, NoCorridor.MULTIPLE_PREGNANCY),
        ({"pre_pregnancy_weight_kg": None}, NoCorridor.BMI_UNKNOWN),
        ({"height_cm": None}, NoCorridor.BMI_UNKNOWN),
        ({"height_cm": 0.0}, NoCorridor.BMI_UNKNOWN),
        ({"dating": None}, NoCorridor.AGE_UNKNOWN),
        ({"dating": by_lmp(at(26, 1))}, NoCorridor.AGE_UNKNOWN),
    ],
)
def test_trap_34_without_a_table_there_is_a_reason_instead(
    change: dict[str, Any], reason: NoCorridor
) -> None:
    found = expected_gain(replace(WEIGHED, **change), at(26), RULES)
    assert (found.corridor, found.reason) == (None, reason)


def test_one_child_expected_or_nobody_counted_is_the_singleton_table() -> None:
    counted = expected_gain(replace(WEIGHED, fetuses_expected=1), at(26), RULES)
    assert counted.reason is None
    assert counted.corridor is not None
    assert counted == expected_gain(WEIGHED, at(26), RULES)


# Arm, food, tablets, classes


@pytest.mark.parametrize(("muac_cm", "kek"), [(23.4, True), (23.5, False), (None, None)])
def test_kek_is_an_arm_below_23_and_a_half(muac_cm: float | None, kek: bool | None) -> None:
    assert kek_by_muac(muac_cm, RULES) is kek


@pytest.mark.parametrize(
    ("muac_cm", "bmi", "reasons"),
    [
        (23.4, 18.5, ("kek_by_muac",)),
        (23.5, 18.4, ("first_trimester_bmi_low",)),
        (23.4, 18.4, ("kek_by_muac", "first_trimester_bmi_low")),
        (23.5, 18.5, ()),
        (23.4, None, ("kek_by_muac",)),
        (None, 18.4, ("first_trimester_bmi_low",)),
        (23.5, None, None),
        (None, 18.5, None),
        (None, None, None),
    ],
)
def test_food_is_for_a_thin_arm_or_a_low_bmi_and_unknown_is_not_no(
    muac_cm: float | None, bmi: float | None, reasons: tuple[str, ...] | None
) -> None:
    assert food_supplement_reasons(muac_cm, bmi, RULES) == reasons


def test_trap_35_tablets_given_are_not_tablets_drunk() -> None:
    records = [IronRecord(on=at(week), given_tablets=30, drunk_tablets=20) for week in (12, 16, 20)]
    progress = iron_progress(a_pregnancy(), records, at(20), RULES)
    assert (progress.given_tablets, progress.drunk_tablets) == (90, 60)
    assert (progress.is_enough_given, progress.is_enough_drunk) == (True, False)


@pytest.mark.parametrize(("last", "enough"), [(29, False), (30, True)])
def test_trap_35_ninety_tablets_are_enough(last: int, enough: bool) -> None:
    records = [
        IronRecord(on=at(12), given_tablets=60, drunk_tablets=60),
        IronRecord(on=at(16), given_tablets=last, drunk_tablets=last),
    ]
    progress = iron_progress(a_pregnancy(), records, at(16), RULES)
    assert progress.is_enough_given is enough
    assert progress.is_enough_drunk is enough


def test_trap_35_only_this_pregnancy_counts_and_only_to_the_day_asked() -> None:
    ended = a_pregnancy(outcome=a_birth(at(39)))
    days = (at(0) - timedelta(days=1), at(0), at(39), at(39, 1))
    records = [IronRecord(on=on, given_tablets=10) for on in days]
    assert iron_progress(ended, records, at(60), RULES).given_tablets == 20
    assert iron_progress(ended, records, at(38, 6), RULES).given_tablets == 10


def test_trap_35_nothing_noted_is_unknown_and_the_newest_answer_counts() -> None:
    nothing = iron_progress(a_pregnancy(), [IronRecord(on=at(12))], at(20), RULES)
    assert (nothing.given_tablets, nothing.drunk_tablets, nothing.drinks_daily) == (None,) * 3
    assert (nothing.is_enough_given, nothing.is_enough_drunk) == (None, None)
    answers = [
        IronRecord(on=at(20)),
        IronRecord(on=at(16), drinks_daily=False),
        IronRecord(on=at(12), drinks_daily=True),
    ]
    assert iron_progress(a_pregnancy(), answers, at(20), RULES).drinks_daily is False


@pytest.mark.parametrize(("meetings", "enough"), [(0, False), (3, False), (4, True)])
def test_four_meetings_of_the_class_are_enough(meetings: int, enough: bool) -> None:
    days = [at(10 + week) for week in range(meetings)]
    progress = class_progress(a_pregnancy(), [*days, *days], at(30), RULES)
    assert (progress.attended, progress.is_enough) == (meetings, enough)


def test_a_class_of_the_last_pregnancy_or_of_tomorrow_does_not_count() -> None:
    days = [at(0) - timedelta(days=1), at(10), at(10, 1)]
    assert class_progress(a_pregnancy(), days, at(10), RULES).attended == 1


# Anaemia


@pytest.mark.parametrize(
    ("hb_g_dl", "third", "result"),
    [
        (11.0, FIRST, Anaemia.NORMAL),
        (10.9, FIRST, Anaemia.ANAEMIC),
        (10.5, SECOND, Anaemia.NORMAL),
        (10.4, SECOND, Anaemia.ANAEMIC),
        (11.0, THIRD, Anaemia.NORMAL),
        (10.9, THIRD, Anaemia.ANAEMIC),
        (7.0, FIRST, Anaemia.ANAEMIC),
        (7.0, SECOND, Anaemia.ANAEMIC),
        (7.0, THIRD, Anaemia.ANAEMIC),
        (6.9, FIRST, Anaemia.SEVERE),
        (6.9, SECOND, Anaemia.SEVERE),
        (6.9, THIRD, Anaemia.SEVERE),
        (None, SECOND, None),
    ],
)
def test_trap_36_the_limit_of_anaemia_goes_by_the_trimester(
    hb_g_dl: float | None, third: Trimester, result: Anaemia | None
) -> None:
    assert anaemia_in_pregnancy(hb_g_dl, third, RULES) is result


@pytest.mark.parametrize(
    ("hb_g_dl", "result"),
    [
        (11.0, Anaemia.NORMAL),
        (10.9, None),
        (10.5, None),
        (10.4, Anaemia.ANAEMIC),
        (6.9, Anaemia.SEVERE),
        (None, None),
    ],
)
def test_trap_36_an_unknown_trimester_is_unknown_only_where_it_decides(
    hb_g_dl: float | None, result: Anaemia | None
) -> None:
    assert anaemia_in_pregnancy(hb_g_dl, None, RULES) is result


# The file


def test_what_no_second_source_confirmed_is_marked() -> None:
    raw = json.loads(FILE.read_bytes())
    marked = {name for name, part in raw.items() if isinstance(part, dict) and "unverified" in part}
    assert marked == {"asked_of", "dating", "neonatal_visits", "vitamin_a"}
    assert raw["weight_gain"]["first_trimester"]["unverified"] is True
    assert (RULES.version, RULES.valid_from) == ("2026.1", date(2026, 1, 1))


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda raw: raw["dating"].update(ask_outcome_from_week=40), "after the due date"),
        (lambda raw: raw["trimesters"].update(second_to_week=12), "ends after the first"),
        (lambda raw: raw["trimesters"].update(second_to_week=40), "begins before the due date"),
        (lambda raw: raw["high_risk"].update(too_old_above_years=19), "too old begins"),
        (lambda raw: raw["weight_gain"]["classes"].reverse(), "must rise from 0"),
        (
            lambda raw: raw["weight_gain"]["classes"][0].update(total_kg={"min": 2, "max": 1}),
            "max must not",
        ),
        (
            lambda raw: raw["weight_gain"]["classes"][3].update(total_kg={"min": 0.4, "max": 9}),
            "part of the total",
        ),
        (lambda raw: raw["weight_gain"]["classes"][0].update(weekly_kg=0.7), "does not lead"),
        (lambda raw: raw["food_supplement"].update(practice_days=89), "below min_days"),
        (lambda raw: raw["anaemia"]["below_g_dl"].pop("third"), "every trimester"),
        (lambda raw: raw["anaemia"].update(severe_below_g_dl=10.5), "severe begins below"),
        (lambda raw: raw["postnatal_visits"]["windows"].pop(1), "on the day after"),
        (lambda raw: raw["postnatal_visits"]["windows"].pop(), "ends with nifas"),
        (lambda raw: raw["neonatal_visits"]["windows"][2].update(to_day=7), "ends after"),
        (lambda raw: raw["neonatal_visits"]["windows"][0].update(to_hour=6), "ends after"),
        (
            lambda raw: raw["contraception"]["methods"].append({"code": "pill", "name": "-"}),
            "listed once",
        ),
        (lambda raw: raw.update(unknown=1), "not permitted"),
    ],
)
def test_a_file_in_bad_order_is_refused(change: Change, reason: str) -> None:
    raw = json.loads(FILE.read_bytes())
    change(raw)
    with pytest.raises(ValidationError, match=reason):
        MaternalRules.model_validate(raw)
