"""Full jitter: never more than twice the last time, never longer than a quarter of an hour."""

import pytest

from posyandu_desktop.sync import backoff
from posyandu_desktop.sync.backoff import CAP_S, LONGEST_WISH_S, wait_s


@pytest.fixture(autouse=True)
def _as_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backoff, "BASE_S", 2.0)


def test_the_longest_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    longest = [wait_s(failures, dice=lambda: 1.0) for failures in (1, 2, 3, 9, 500)]
    assert longest == [4, 8, 16, CAP_S, CAP_S]
    assert wait_s(5, dice=lambda: 0.0) == 0


def test_what_the_server_asks_for_is_the_least_unless_its_clock_is_wrong() -> None:
    assert wait_s(1, 120, dice=lambda: 0.5) == 120
    assert wait_s(9, 5, dice=lambda: 1.0) == CAP_S
    assert wait_s(1, 1e9, dice=lambda: 0.5) == LONGEST_WISH_S
