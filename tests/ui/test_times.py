from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.ui.times import parse_time, show_time


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9.30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("0930", time(9, 30)),
        (" 9 ", time(9)),
        ("23.59", time(23, 59)),
        ("0", time(0)),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, at: time) -> None:
    assert parse_time(text) == at


@pytest.mark.parametrize("text", ["", "24.00", "9.60", "pagi", "9.3", "123456", "-1"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert parse_time(text) is None


@given(st.times())
def test_a_time_that_is_shown_is_read_again(at: time) -> None:
    assert parse_time(show_time(at)) == at.replace(second=0, microsecond=0)
