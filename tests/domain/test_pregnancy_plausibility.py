"""Dates that no pregnancy can have, and those that deserve a second look."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.pregnancy import Outcome
from posyandu_desktop.domain.pregnancy_checks import dating_doubts_of, dating_problems_of
from tests.domain.pregnancies import (
    LMP,
    RULES,
    UNDATED,
    a_birth,
    a_pregnancy,
    at,
    by_lmp,
    by_ultrasound,
)


def test_no_pregnancy_ends_after_44_weeks() -> None:
    born_on = LMP - timedelta(days=9000)

    def codes(ended_on: date) -> list[str]:
        pregnancy = a_pregnancy(outcome=a_birth(ended_on))
        return [each.code for each in dating_problems_of(pregnancy, born_on, RULES)]

    assert codes(at(44)) == []
    assert codes(at(44, 1)) == ["too_long"]
    assert codes(at(144)) == ["too_long"]


@pytest.mark.parametrize(
    ("born_on", "codes"),
    [
        (date(2016, 1, 1), []),
        (date(2016, 1, 2), ["mother_too_young"]),
        (date(2030, 1, 1), ["mother_too_young"]),
    ],
)
def test_nobody_is_pregnant_before_ten_years_of_age(born_on: date, codes: list[str]) -> None:
    found = dating_problems_of(a_pregnancy(), born_on, RULES)
    assert [each.code for each in found] == codes
    scanned = replace(UNDATED, dating=by_ultrasound(at(40)))
    assert [each.code for each in dating_problems_of(scanned, born_on, RULES)] == codes


def test_an_open_pregnancy_that_is_over_when_it_is_dated_is_doubted() -> None:
    def codes(noted_on: date, outcome: Outcome | None = None) -> list[str]:
        dating = replace(by_lmp(LMP), noted_on=noted_on)
        pregnancy = replace(a_pregnancy(outcome=outcome), dating=dating)
        return [each.code for each in dating_doubts_of(pregnancy, RULES)]

    assert codes(at(41, 6)) == []
    assert codes(at(42)) == ["past_due_date"]
    assert codes(at(315)) == ["past_due_date"]
    assert codes(at(42), a_birth(at(40))) == []
