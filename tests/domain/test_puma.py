"""PUMA: points of the person, pack-years in batang, who never smoked, and the limit of six."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.puma import (
    PumaScreening,
    ever_smoked,
    pack_years,
    puma_applies,
    puma_result,
)
from posyandu_desktop.domain.screening import ScreeningResult
from posyandu_desktop.domain.screening_findings import screening_findings
from posyandu_desktop.domain.visit import Value
from tests.domain.screenings import PUMA, WORDS, found, raw_file

FORTY, FIFTY, SIXTY = 480, 600, 720
SYMPTOMS = ("puma_breathless", "puma_phlegm", "puma_cough", "puma_spirometry")
EVERYBODY = PUMA.model_copy(update={"only_ever_smokers": False})


def smoked(cigarettes_per_day: float, years: float) -> dict[str, Value]:
    return {
        "puma_ever_smoked": True,
        "puma_cigarettes_per_day": cigarettes_per_day,
        "puma_smoking_years": years,
    }


def symptoms(yes: int) -> dict[str, Value]:
    return {code: place < yes for place, code in enumerate(SYMPTOMS)}


def result_of(
    answers: dict[str, Value], sex: Sex = Sex.FEMALE, months: int = FORTY
) -> ScreeningResult:
    result = puma_result(PUMA, sex, months, answers)
    assert result is not None
    return result


@pytest.mark.parametrize(
    ("cigarettes_per_day", "years", "expected"),
    [(20, 1, 1), (12, 25, 15), (16, 25, 20), (1, 1, 0.05), (62.5, 9.6, 30), (0.1, 0.1, 0.0005)],
)
def test_trap_41_pack_years_are_batang_a_day_by_twenty_times_years(
    cigarettes_per_day: float, years: float, expected: float
) -> None:
    assert pack_years(cigarettes_per_day, years, PUMA.smoking.cigarettes_per_pack) == expected


def test_trap_41_cigarettes_are_asked_in_batang() -> None:
    item = PUMA.item("puma_cigarettes_per_day")
    assert item is not None
    assert item.kind == "quantity"
    assert item.unit == "batang/hari"
    assert "batang" in item.text
    assert "bukan bungkus" in (item.help or "")


@pytest.mark.parametrize(
    ("cigarettes_per_day", "years", "points"),
    [
        (10, 39, 0),
        (10, 40, 1),
        (10, 60, 1),
        (10, 61, 2),
        (10, 80, 2),
        (12.5, 32, 1),
        (62.5, 9.6, 1),
        (62.5, 9.7, 2),
    ],
)
def test_trap_41_pack_years_give_points_from_twenty_and_above_thirty(
    cigarettes_per_day: float, years: float, points: int
) -> None:
    answers = smoked(cigarettes_per_day, years) | symptoms(0)
    assert result_of(answers).total == points


@pytest.mark.parametrize(
    ("months", "points"),
    [(FORTY, 0), (FIFTY - 1, 0), (FIFTY, 1), (SIXTY - 1, 1), (SIXTY, 2), (1100, 2)],
)
def test_puma_gives_points_for_age(months: int, points: int) -> None:
    assert result_of(smoked(5, 5) | symptoms(0), months=months).total == points


def test_puma_gives_a_point_for_being_a_man_and_for_each_symptom() -> None:
    assert result_of(smoked(5, 5) | symptoms(0), Sex.MALE).total == 1
    for code in SYMPTOMS:
        assert result_of(smoked(5, 5) | symptoms(0) | {code: True}).total == 1


@pytest.mark.parametrize(
    ("yes", "total", "band", "positive"),
    [(0, 5, "low", False), (1, 6, "high", True), (2, 7, "high", True), (4, 9, "high", True)],
)
def test_trap_41_puma_refers_from_six_and_not_from_seven(
    yes: int, total: int, band: str, positive: bool
) -> None:
    result = result_of(smoked(20, 31) | symptoms(yes), Sex.MALE, SIXTY)
    assert (result.total, result.band, result.positive) == (total, band, positive)
    assert found(result) == [f"puma.{band}"]


def test_nine_is_the_most_puma_gives() -> None:
    assert PUMA.total_range() == (0, 9)


@pytest.mark.parametrize(
    ("cigarettes_per_day", "years", "expected"),
    [
        (1, 1, False),
        (1.0, 1.1, True),
        (0.9, 60, False),
        (1, 60, True),
        (20, 0.1, True),
        (10, 0.1, False),
    ],
)
def test_never_is_below_twenty_packs_in_a_lifetime_or_below_one_a_day(
    cigarettes_per_day: float, years: float, expected: bool
) -> None:
    assert ever_smoked(PUMA, smoked(cigarettes_per_day, years)) is expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, None),
        ({"puma_ever_smoked": "yes"}, None),
        ({"puma_ever_smoked": False}, False),
        ({"puma_ever_smoked": False, "puma_smoking_years": 9.0}, False),
        ({"puma_ever_smoked": True}, True),
        (smoked(0, 30), True),
    ],
)
def test_smoking_is_known_only_once_it_was_asked(
    answers: dict[str, Value], expected: bool | None
) -> None:
    assert ever_smoked(PUMA, answers) is expected


@pytest.mark.parametrize(
    ("months", "answers", "expected"),
    [
        (FORTY - 1, smoked(20, 20), False),
        (FORTY, smoked(20, 20), True),
        (FORTY, {"puma_ever_smoked": False}, False),
        (FORTY, {}, None),
    ],
)
def test_puma_is_for_those_who_ever_smoked_from_forty_on(
    months: int, answers: dict[str, Value], expected: bool | None
) -> None:
    assert puma_applies(PUMA, months, answers) is expected
    assert (puma_result(PUMA, Sex.MALE, months, answers) is None) is (expected is False)


def test_by_the_juknis_those_who_never_smoked_are_asked_too_and_get_no_points_for_it() -> None:
    assert puma_applies(EVERYBODY, FORTY, {}) is True
    for never in ({"puma_ever_smoked": False}, smoked(1, 1)):
        result = puma_result(EVERYBODY, Sex.MALE, SIXTY, {**never, **symptoms(3)})
        assert result is not None
        assert (result.total, result.complete, result.positive) == (6, True, True)


def test_numbers_left_over_from_a_yes_taken_back_count_nothing() -> None:
    answers = smoked(40, 40) | {"puma_ever_smoked": False} | symptoms(4)
    result = puma_result(EVERYBODY, Sex.FEMALE, FORTY, answers)
    assert result is not None
    assert (result.total, result.complete) == (4, True)


def test_trap_44_puma_is_open_until_the_years_are_known() -> None:
    answers = smoked(20, 31) | symptoms(2)
    del answers["puma_smoking_years"]
    result = result_of(answers, Sex.MALE, FIFTY)
    assert (result.total, result.band, result.positive) == (None, None, None)
    assert result.possible_totals == (4, 6)
    assert result.unanswered == ("puma_smoking_years",)
    assert found(result) == []


def test_trap_44_no_cigarettes_a_day_is_no_answer_from_somebody_who_smoked() -> None:
    result = result_of(smoked(0, 30) | symptoms(0))
    assert result.unanswered == ("puma_cigarettes_per_day",)


def test_six_reached_is_heard_while_something_is_still_open() -> None:
    answers = smoked(20, 31) | symptoms(1)
    del answers["puma_spirometry"]
    result = result_of(answers, Sex.MALE, SIXTY)
    assert (result.total, result.band, result.positive) == (None, None, True)
    assert found(result) == ["puma.positive_so_far"]


def test_a_puma_finding_names_what_the_person_brought_along() -> None:
    result = result_of(smoked(20, 31) | symptoms(1), Sex.MALE, SIXTY)
    [finding] = screening_findings([result], WORDS)
    assert finding.inputs["sex"] == "male"
    assert finding.inputs["age_months"] == SIXTY
    assert finding.inputs["pack_years"] == 31
    assert finding.thresholds == {"total_from": 6, "total_to": 9}


NUMBERS = st.integers(1, 900).map(lambda tenths: tenths / 10)


@given(
    NUMBERS,
    NUMBERS,
    st.dictionaries(st.sampled_from(SYMPTOMS), st.booleans()),
    st.sampled_from(SYMPTOMS),
    st.sampled_from(Sex),
    st.integers(FORTY, 1200),
)
def test_a_yes_never_lowers_puma_and_open_is_never_negative(
    cigarettes_per_day: float,
    years: float,
    answered: dict[str, bool],
    code: str,
    sex: Sex,
    months: int,
) -> None:
    answers: dict[str, Value] = {**smoked(cigarettes_per_day, years), **answered}
    before = puma_result(EVERYBODY, sex, months, answers)
    after = puma_result(EVERYBODY, sex, months, answers | {code: True})
    assert before is not None
    assert after is not None
    assert before.possible_totals.low <= after.possible_totals.low
    assert 0 <= before.possible_totals.low <= before.possible_totals.high <= 9
    assert (before.positive is False) <= before.complete
    assert before.complete is (len(answered) == len(SYMPTOMS))


def forget_men(raw: Any) -> None:
    del raw["sex_points"]["male"]
    raw["bands"][1]["to"] = 8


BROKEN: list[tuple[Callable[[Any], None], str]] = [
    (lambda raw: raw["bands"][1].update(to=8), "without gap or overlap"),
    (lambda raw: raw["sex_points"].update(male=2), "without gap or overlap"),
    (forget_men, "every sex"),
    (lambda raw: raw["age_points"].reverse(), "age_points must rise"),
    (lambda raw: raw.update(from_month=400), "age_points must rise"),
    (lambda raw: raw["smoking"]["pack_year_points"].reverse(), "pack_year_points must rise"),
    (lambda raw: raw["smoking"]["pack_year_points"].pop(0), "pack_year_points must rise"),
    (lambda raw: raw["smoking"]["pack_year_points"][1].update(above=3), "either from or above"),
    (lambda raw: raw["smoking"].update(ever_smoked_item="puma_smoking_years"), "smoking needs"),
    (lambda raw: raw["smoking"].update(years_item="puma_cough"), "smoking needs"),
]


@pytest.mark.parametrize(("spoil", "why"), BROKEN)
def test_a_puma_file_that_contradicts_itself_is_refused(
    spoil: Callable[[Any], None], why: str
) -> None:
    raw = raw_file("puma")
    spoil(raw)
    with pytest.raises(ValidationError, match=why):
        PumaScreening.model_validate(raw)
