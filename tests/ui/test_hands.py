import time
from threading import Event

import pytest

from posyandu_desktop.ui.hands import LONGEST_S, REST_S, Hands


class Clock(Event):
    """A stop nobody asks for, whose waiting is what makes time pass."""

    def __init__(self, hands: Hands, *, typing: bool = False) -> None:
        super().__init__()
        self.now = 100.0
        self._hands = hands
        self._typing = typing

    def wait(self, timeout: float | None = None) -> bool:
        self.now += timeout or 0
        if self._typing:
            self._hands.touched()
        return self.is_set()


def _clock(monkeypatch: pytest.MonkeyPatch, hands: Hands, *, typing: bool = False) -> Clock:
    clock = Clock(hands, typing=typing)
    monkeypatch.setattr(time, "monotonic", lambda: clock.now)
    return clock


def test_work_steps_back_until_the_hands_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    hands = Hands()
    clock = _clock(monkeypatch, hands)
    hands.touched()
    hands.wait_for_rest(clock)
    assert clock.now == pytest.approx(100 + REST_S)
    hands.wait_for_rest(clock)
    assert clock.now == pytest.approx(100 + REST_S)


def test_work_gets_its_turn_also_under_hands_that_never_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hands = Hands()
    clock = _clock(monkeypatch, hands, typing=True)
    hands.touched()
    hands.wait_for_rest(clock)
    assert clock.now == pytest.approx(100 + LONGEST_S)


def test_a_stop_ends_the_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    hands = Hands()
    clock = _clock(monkeypatch, hands, typing=True)
    clock.set()
    hands.touched()
    hands.wait_for_rest(clock)
    assert clock.now <= 100 + REST_S
