"""Ages and periods: completed months on the day of measuring, and plain dates throughout."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.age import age_days, completed_months
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group

days = st.dates(date(1930, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("born_on", "on", "months"),
    [
        (date(2026, 7, 31), date(2026, 8, 1), 0),
        (date(2026, 7, 28), date(2026, 8, 1), 0),
        (date(2026, 7, 28), date(2026, 8, 28), 1),
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 1, 31), date(2026, 3, 31), 2),
        (date(2024, 2, 29), date(2025, 3, 1), 12),
        (date(2024, 2, 29), date(2028, 2, 29), 48),
        (date(2026, 5, 5), date(2026, 5, 5), 0),
    ],
)
def test_trap_1_months_are_completed_ones(born_on: date, on: date, months: int) -> None:
    assert completed_months(born_on, on) == months


@given(days, st.integers(0, 30_000))
def test_trap_1_a_month_is_completed_on_its_day_and_never_before(born_on: date, later: int) -> None:
    on = born_on + timedelta(days=later)
    months = completed_months(born_on, on)

    year, month = divmod(born_on.year * 12 + born_on.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    begun = date(year, month + 1, min(born_on.day, last))
    assert begun <= on
    assert (on - begun).days <= 31
    assert completed_months(born_on, on + timedelta(days=1)) in {months, months + 1}


@given(days, st.integers(0, 30_000))
def test_trap_3_a_day_is_a_day_whatever_the_zone(born_on: date, later: int) -> None:
    assert age_days(born_on, born_on + timedelta(days=later)) == later


@pytest.mark.parametrize(
    ("years", "months", "group"),
    [
        (0, 11, LifeCycleGroup.INFANT),
        (1, 0, LifeCycleGroup.TODDLER),
        (4, 11, LifeCycleGroup.TODDLER),
        (5, 0, LifeCycleGroup.PRESCHOOL),
        (5, 11, LifeCycleGroup.PRESCHOOL),
        (6, 0, LifeCycleGroup.SCHOOL_AGE),
        (14, 11, LifeCycleGroup.SCHOOL_AGE),
        (15, 0, LifeCycleGroup.ADOLESCENT),
        (18, 11, LifeCycleGroup.ADOLESCENT),
        (19, 0, LifeCycleGroup.ADULT),
        (59, 11, LifeCycleGroup.ADULT),
        (60, 0, LifeCycleGroup.ELDERLY),
    ],
)
def test_trap_4_and_5_the_group_is_computed_on_the_day(
    years: int, months: int, group: LifeCycleGroup
) -> None:
    born_on = date(1960, 3, 10)
    year, month = divmod(born_on.year * 12 + born_on.month - 1 + 12 * years + months, 12)
    on = date(year, month + 1, born_on.day)

    assert life_cycle_group(born_on, on) is group


def test_nobody_has_an_age_before_the_birth() -> None:
    with pytest.raises(ValueError, match="before birth"):
        life_cycle_group(date(2026, 5, 5), date(2026, 5, 4))
