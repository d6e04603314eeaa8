from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.session_day import is_late

DAY = date(2026, 10, 15)
MORNING = datetime(2026, 10, 15, 9, 0).astimezone()


@pytest.mark.parametrize(
    ("recorded_at", "closed_at", "late"),
    [
        (MORNING, None, False),
        (MORNING.replace(hour=23, minute=59), None, False),
        (MORNING + timedelta(days=1), None, True),
        (MORNING, MORNING + timedelta(hours=2), False),
        (MORNING + timedelta(hours=3), MORNING + timedelta(hours=2), True),
        (MORNING + timedelta(hours=2), MORNING + timedelta(hours=2), False),
    ],
)
def test_late_is_after_the_day_by_the_local_clock_or_after_the_sign_off(
    recorded_at: datetime, closed_at: datetime | None, late: bool
) -> None:
    assert is_late(recorded_at, DAY, closed_at) is late


@given(hours=st.integers(0, 2000), closed=st.none() | st.integers(0, 2000))
def test_what_is_late_stays_late_however_much_later_it_is_written(
    hours: int, closed: int | None
) -> None:
    closed_at = None if closed is None else MORNING + timedelta(hours=closed)
    written = MORNING + timedelta(hours=hours)
    if is_late(written, DAY, closed_at):
        assert is_late(written + timedelta(days=3), DAY, closed_at)
