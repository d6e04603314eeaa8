"""Risks, arm, tablets and classes in pregnancy (trap 35)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from posyandu_desktop.domain.pregnancy_rules import (
    HighRisk,
    IronRecord,
    class_progress,
    food_supplement_reasons,
    high_risk,
    interval_months,
    iron_progress,
    kek_by_muac,
)
from tests.domain.pregnancies import (
    RULES,
    UNDATED,
    a_birth,
    a_pregnancy,
    at,
)

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


def test_4t_the_words_of_a_risk_name_the_limit_of_the_data() -> None:
    limits = RULES.high_risk.model_copy(update={"too_old_above_years": 34})
    assert RULES.high_risk.word("too_old") == "ibu di atas 35 tahun"
    assert limits.word("too_old") == "ibu di atas 34 tahun"
    every = HighRisk(too_young=True, too_old=True, too_many=True, too_close=True)
    assert not any("{" in limits.word(code) for code in every.codes)


def test_4t_nothing_known_is_not_no_risk_and_a_first_child_has_no_interval() -> None:
    unknown = high_risk(UNDATED, None, at(10), RULES)
    assert unknown == HighRisk(too_young=None, too_old=None, too_many=None, too_close=None)
    assert unknown.codes == ()
    first = high_risk(replace(UNDATED, gravida=1, abortus=0), date(2008, 1, 1), at(10), RULES)
    assert first.too_close is False
    assert first.codes == ("too_young",)


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
    assert progress.is_enough_given


@pytest.mark.parametrize(("last", "enough"), [(29, False), (30, True)])
def test_trap_35_ninety_tablets_are_enough(last: int, enough: bool) -> None:
    records = [
        IronRecord(on=at(12), given_tablets=60, drunk_tablets=60),
        IronRecord(on=at(16), given_tablets=last, drunk_tablets=last),
    ]
    progress = iron_progress(a_pregnancy(), records, at(16), RULES)
    assert progress.is_enough_given is enough


def test_trap_35_only_this_pregnancy_counts_and_only_to_the_day_asked() -> None:
    ended = a_pregnancy(outcome=a_birth(at(39)))
    days = (at(0) - timedelta(days=1), at(0), at(39), at(39, 1))
    records = [IronRecord(on=on, given_tablets=10) for on in days]
    assert iron_progress(ended, records, at(60), RULES).given_tablets == 20
    assert iron_progress(ended, records, at(38, 6), RULES).given_tablets == 10


def test_trap_35_nothing_noted_is_unknown_and_the_newest_answer_counts() -> None:
    nothing = iron_progress(a_pregnancy(), [IronRecord(on=at(12))], at(20), RULES)
    assert (nothing.given_tablets, nothing.drunk_tablets, nothing.drinks_daily) == (None,) * 3
    assert nothing.is_enough_given is None
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
