from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.asked_dates import is_asked_date
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.plausibility import problems
from posyandu_desktop.domain.visit import Setting
from tests.domain.builders import ADULT_MAN, CONTENT, TODAY, a_visit


@pytest.mark.parametrize("value", ["2026", "2026-05", "2026-05-20", "2024-02-29"])
def test_a_day_a_month_and_a_year_are_kept(value: str) -> None:
    assert is_asked_date(value)


@pytest.mark.parametrize(
    "value",
    ["", "26", "2026-13", "2026-02-30", "2025-02-29", "2026-5", "20260520", "2026/05/20",
     "2026-05-20T08", "20 Mei 2026", 2026.0, True],
)  # fmt: skip
def test_nothing_else_is_a_day(value: object) -> None:
    assert not is_asked_date(value)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_is_kept_whole_or_in_part(day: date) -> None:
    whole = day.isoformat()
    assert all(is_asked_date(part) for part in (whole, whole[:7], whole[:4]))


def said(value: str) -> tuple[Problem, ...]:
    visit = replace(a_visit(TODAY, {"diabetes_diagnosed_on": value}), setting=Setting.HOME)
    return problems(ADULT_MAN, visit, TODAY, CONTENT)


@pytest.mark.parametrize(
    "value", ["1980-05-17", "1980-05", "1980", "2026-11-21", "2026-11", "2026"]
)
def test_a_day_from_the_birth_to_the_visit_can_be(value: str) -> None:
    assert said(value) == ()


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("1980-05-16", "date_before_birth"),
        ("1980-04", "date_before_birth"),
        ("1979", "date_before_birth"),
        ("2026-11-22", "date_after_visit"),
        ("2026-12", "date_after_visit"),
        ("2027", "date_after_visit"),
    ],
)
def test_a_day_before_the_birth_or_after_the_visit_is_a_slip(value: str, code: str) -> None:
    assert said(value) == (
        Problem(field="diabetes_diagnosed_on", code=code, detail={"asked_on": value}),
    )
