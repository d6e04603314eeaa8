"""A child below two years that gains more than WHO's +3 SD is weighed again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.plausibility import doubts
from tests.domain.builders import BOY, CONTENT, GIRL, TODAY, a_person, a_visit, weighed

VELOCITY = CONTENT.plausibility.weight_velocity


@pytest.mark.parametrize(
    ("sex", "from_day", "to_day", "most_g"),
    [
        # WHO 2009, 1-month weight increments, +3 SD.
        (BOY, 0, 28, 1876),
        (GIRL, 0, 28, 1757),
        (BOY, 28, 61, 2189),
        (GIRL, 61, 91, 1421),
        (BOY, 122, 152, 1202),
        (GIRL, 335, 365, 953),
        (BOY, 700, 730, 1000),
    ],
)
def test_the_most_a_child_gains_in_a_month_is_whos(
    sex: Sex, from_day: int, to_day: int, most_g: int
) -> None:
    # A month has 30.4 days, some of WHO's have 28 or 30.
    found = VELOCITY.most_g(sex, from_day, to_day)
    assert most_g <= found < most_g * 1.1


def test_several_months_are_added_up() -> None:
    assert VELOCITY.most_g(BOY, 0, 91) == pytest.approx(1876 + 2189 + 1597)


@given(
    sex=st.sampled_from(Sex),
    days=st.tuples(st.integers(0, 730), st.integers(0, 730)).map(sorted),
    later=st.integers(0, 100),
)
def test_more_time_never_allows_less(sex: Sex, days: list[int], later: int) -> None:
    first, second = days
    end = min(730, second + later)
    assert VELOCITY.most_g(sex, first, end) >= 0
    assert VELOCITY.most_g(sex, max(0, first - later), second) >= VELOCITY.most_g(
        sex, first, second
    )


def codes(sex: Sex, age_days: int, last_kg: float, now_kg: float, days: int) -> list[str]:
    child = a_person(TODAY - timedelta(days=age_days), sex)
    last = weighed(TODAY - timedelta(days=days), last_kg)
    return [
        one.code for one in doubts(child, a_visit(TODAY, {"weight_kg": now_kg}), [last], CONTENT)
    ]


@pytest.mark.parametrize(
    ("now_kg", "expected"),
    [(8.13, []), (8.2, ["gained_faster_than_who"]), (9.2, ["gained_too_much"])],
)
def test_a_number_is_doubted_once_however_fast_it_rose(now_kg: float, expected: list[str]) -> None:
    assert codes(BOY, 200, 7.1, now_kg, 30) == expected


def test_grams_are_counted_whole_at_the_limit() -> None:
    most_g = int(VELOCITY.most_g(GIRL, 370, 400))
    assert codes(GIRL, 400, 8.0, round(8.0 + most_g // 10 * 10 / 1000, 2), 30) == []
    assert codes(GIRL, 400, 8.0, round(8.0 + (most_g // 10 + 1) * 10 / 1000, 2), 30) == [
        "gained_faster_than_who"
    ]


def test_two_weighings_of_one_week_are_allowed_a_months_gain() -> None:
    assert codes(BOY, 400, 9.0, 9.9, 7) == []
    assert codes(BOY, 400, 9.0, 10.1, 7) == ["gained_faster_than_who"]


def test_after_two_years_who_has_no_increments() -> None:
    assert codes(BOY, 730, 10.0, 11.2, 30) == ["gained_faster_than_who"]
    assert codes(BOY, 731, 10.0, 11.2, 30) == []


def test_the_doubt_says_how_much_in_how_many_days() -> None:
    child = a_person(date(2026, 5, 1), BOY)
    visit = a_visit(TODAY, {"weight_kg": 9.0})
    [doubt] = doubts(child, visit, [weighed(date(2026, 10, 22), 7.8)], CONTENT)
    assert (doubt.code, doubt.detail["gained_g"], doubt.detail["days"]) == (
        "gained_faster_than_who",
        1200.0,
        30.0,
    )
    assert 1014 <= float(doubt.detail["limit_g"]) < 1200
