"""The question which day it is, without a window."""

from datetime import date, datetime, timedelta

import pytest

from posyandu_desktop.domain.clock import ClockDoubt, ClockWarning
from posyandu_desktop.services.clock_guard import look_at_clock
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.clock.presenter import ClockScreen, Desk
from posyandu_desktop.ui.texts.clock import clock_note, clock_reason
from posyandu_desktop.ui.theme_tokens import Tone
from tests.services.stores import NOW

EARLY = NOW - timedelta(days=9)


class Hands:
    """What the screen led to, and the clock it looks at."""

    def __init__(self, store: Store) -> None:
        self.at = EARLY
        self.settled: list[str] = []
        warning = look_at_clock(store, EARLY)
        assert warning is not None
        self.screen = ClockScreen(
            Desk(
                store=store,
                now=self._now,
                warning=warning,
                settled=self.settled.append,
                leave=lambda: None,
            )
        )

    def _now(self) -> datetime:
        return self.at


@pytest.fixture
def hands(store: Store) -> Hands:
    return Hands(store)


def test_it_says_what_the_clock_says_and_what_it_does_not_fit(hands: Hands) -> None:
    assert "11 Mei 2026" in hands.screen.state.says
    assert "20 Mei 2026" in hands.screen.state.reason
    assert "tekan F5" in hands.screen.state.how


def test_no_date_is_asked_for_again(hands: Hands) -> None:
    hands.screen.day_said(None)
    assert "Tulis tanggal hari ini" in hands.screen.state.message
    assert hands.settled == []


def test_another_date_says_how_far_off_the_clock_is(hands: Hands) -> None:
    hands.screen.day_said(date(2026, 5, 20))
    assert "salah 9 hari" in hands.screen.state.message
    assert hands.screen.state.message_tone is Tone.ACT


def test_the_very_date_settles_it(hands: Hands) -> None:
    hands.screen.day_said(hands.screen.today())
    assert hands.settled == ["Tanggal laptop sudah dipastikan untuk hari ini."]


def test_a_clock_that_was_set_right_settles_it(hands: Hands) -> None:
    hands.screen.look_again()
    assert hands.settled == []
    assert "masih tidak cocok" in hands.screen.state.message
    hands.at = NOW + timedelta(hours=1)
    hands.screen.look_again()
    assert hands.settled == ["Tanggal laptop sekarang cocok."]


@pytest.mark.parametrize("doubt", list(ClockDoubt))
def test_every_doubt_has_words(doubt: ClockDoubt) -> None:
    warning = ClockWarning(doubt, NOW)
    assert "{" not in clock_reason(warning)
    assert clock_reason(warning) in clock_note(warning)
