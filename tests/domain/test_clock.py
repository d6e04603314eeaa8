"""When the clock cannot be right."""

from datetime import UTC, date, datetime, timedelta

import pytest

from posyandu_desktop.domain.clock import ClockDoubt, Evidence, clock_warning

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)


def doubt(evidence: Evidence, now: datetime = NOW, today: date = TODAY) -> ClockDoubt | None:
    warning = clock_warning(now, today, evidence)
    return warning.doubt if warning else None


def test_nothing_known_is_nothing_odd() -> None:
    assert doubt(Evidence()) is None


def test_a_laptop_whose_battery_ran_dry_is_noticed_without_any_record() -> None:
    then = datetime(2015, 1, 1, tzinfo=UTC)
    assert doubt(Evidence(), then, then.date()) is ClockDoubt.BEFORE_PROGRAM


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (timedelta(minutes=-59), None),
        (timedelta(minutes=-61), ClockDoubt.BEFORE_RECORD),
        (timedelta(0), None),
        (400 * DAY, None),
        (400 * DAY + timedelta(seconds=1), ClockDoubt.LONG_REST),
    ],
)
def test_the_latest_record_lies_a_little_way_back(
    since: timedelta, expected: ClockDoubt | None
) -> None:
    assert doubt(Evidence(latest_at=NOW - since)) is expected


@pytest.mark.parametrize("ahead", [timedelta(hours=23), -timedelta(hours=23)])
def test_hours_beside_the_server_are_a_time_zone(ahead: timedelta) -> None:
    assert doubt(Evidence(server_at=NOW + ahead, laptop_at=NOW)) is None


def test_a_clock_days_behind_the_server_is_noticed_until_it_is_set() -> None:
    evidence = Evidence(server_at=NOW + 30 * DAY, laptop_at=NOW)
    assert doubt(evidence) is ClockDoubt.BEHIND_SERVER
    assert doubt(evidence, NOW + DAY) is ClockDoubt.BEHIND_SERVER
    assert doubt(evidence, NOW + 31 * DAY) is None


def test_a_clock_days_ahead_of_the_server_is_noticed_until_it_is_set_back() -> None:
    evidence = Evidence(server_at=NOW - 300 * DAY, laptop_at=NOW)
    assert doubt(evidence) is ClockDoubt.AHEAD_OF_SERVER
    assert doubt(evidence, NOW - 299 * DAY) is None


def test_who_confirmed_the_day_hears_no_more_of_it_that_day() -> None:
    evidence = Evidence(latest_at=NOW + 9 * DAY, confirmed_on=TODAY)
    assert doubt(evidence) is None
    assert doubt(evidence, NOW + DAY, TODAY + DAY) is ClockDoubt.BEFORE_RECORD


def test_the_server_is_believed_before_the_records() -> None:
    evidence = Evidence(latest_at=NOW + DAY, server_at=NOW + 9 * DAY, laptop_at=NOW)
    assert doubt(evidence) is ClockDoubt.BEHIND_SERVER
