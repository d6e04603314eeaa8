"""When the posyandu opens again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.next_session import is_regular, next_session_day

SECOND_TUESDAYS = [date(2026, 8, 11), date(2026, 9, 8), date(2026, 10, 13), date(2026, 11, 10)]
TENTHS = [date(2026, 8, 10), date(2026, 9, 10), date(2026, 10, 10)]
LAST_FRIDAYS = [date(2026, 7, 31), date(2026, 8, 28), date(2026, 9, 25)]


@pytest.mark.parametrize(
    ("past", "expected"),
    [
        (SECOND_TUESDAYS, date(2026, 12, 8)),
        (SECOND_TUESDAYS[::-1], date(2026, 12, 8)),
        (TENTHS, date(2026, 11, 10)),
        (LAST_FRIDAYS, date(2026, 10, 30)),
        ([date(2026, 1, 31)], date(2026, 2, 28)),
        ([date(2026, 12, 20)], date(2027, 1, 20)),
        ([date(2026, 3, 3), date(2026, 4, 20)], date(2026, 5, 20)),
        ([date(2026, 1, 27), date(2026, 2, 24), date(2026, 3, 31)], date(2026, 4, 28)),
    ],
)
def test_the_next_day_keeps_the_rule_of_the_past_ones(past: list[date], expected: date) -> None:
    assert next_session_day(past) == expected


def test_one_day_moved_for_a_holiday_does_not_change_the_rule() -> None:
    moved = [*SECOND_TUESDAYS[:3], date(2026, 11, 12)]
    assert next_session_day(moved) == date(2026, 12, 8)
    assert not is_regular(moved)


def test_a_rule_given_up_long_ago_is_forgotten() -> None:
    mondays = [date(2025, 1, 6), date(2025, 2, 3), date(2025, 3, 3), date(2025, 4, 7)]
    later = [date(2026, month, 15) for month in range(1, 7)]
    assert next_session_day([*mondays, *later]) == date(2026, 7, 15)


def test_before_the_first_session_there_is_no_next_one() -> None:
    with pytest.raises(ValueError, match="empty"):
        next_session_day([])


@pytest.mark.parametrize("past", [SECOND_TUESDAYS, TENTHS, LAST_FRIDAYS])
def test_three_days_of_one_rule_are_a_habit_and_two_are_not(past: list[date]) -> None:
    assert is_regular(past)
    assert not is_regular(past[:2])


@given(st.lists(st.dates(date(2000, 1, 1), date(2100, 1, 1)), min_size=1, max_size=12))
def test_the_next_day_is_always_in_the_month_after_the_last(past: list[date]) -> None:
    found, last = next_session_day(past), max(past)
    assert (found.year * 12 + found.month) - (last.year * 12 + last.month) == 1
    assert timedelta(days=1) <= found - last <= timedelta(days=62)
