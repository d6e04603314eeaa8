"""The visits after a delivery: KF1-KF4 of the woman, KN1-KN3 of the child.

Source: domain reference 4.1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.postpartum import Moment
from posyandu_desktop.domain.postpartum_files import VisitWindow, VisitWindows

_MINUTES_AN_HOUR = 60
_MINUTES_A_DAY = 24 * 60


class WindowState(StrEnum):
    """How it stands with one visit."""

    DONE = "done"
    DUE = "due"
    UPCOMING = "upcoming"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowResult:
    """One visit (`kf1` … `kn3`): its state and its days, both included."""

    code: str
    state: WindowState
    opens_on: date
    closes_on: date
    done_on: date | None = None


def postnatal_visits(
    delivery: Moment, contacts: Sequence[Moment], now: Moment, rules: MaternalRules
) -> tuple[WindowResult, ...]:
    """Return KF1-KF4 of a woman as they stand at a moment.

    Args:
        delivery: When she gave birth.
        contacts: When a nakes saw her afterwards, in any order; later ones than `now` do not
            count.
        now: The moment asked about.
        rules: The windows. Where an hour is not known the days alone decide.
    """
    return _window_results(rules.postnatal_visits, delivery, contacts, now)


def neonatal_visits(
    delivery: Moment, contacts: Sequence[Moment], now: Moment, rules: MaternalRules
) -> tuple[WindowResult, ...]:
    """Return KN1-KN3 of one child, by the same rules as `postnatal_visits`."""
    return _window_results(rules.neonatal_visits, delivery, contacts, now)


def _window_results(
    windows: VisitWindows, delivery: Moment, contacts: Sequence[Moment], now: Moment
) -> tuple[WindowResult, ...]:
    seen = [each for each in contacts if _is_not_after(each, now)]
    return tuple(_window_result(window, delivery, seen, now) for window in windows.windows)


def _window_result(
    window: VisitWindow, delivery: Moment, seen: Sequence[Moment], now: Moment
) -> WindowResult:
    done = [each.on for each in seen if _state_at(window, delivery, each) is WindowState.DUE]
    return WindowResult(
        code=window.code,
        state=WindowState.DONE if done else _state_at(window, delivery, now),
        opens_on=_opens_on(window, delivery),
        closes_on=delivery.on + timedelta(days=window.to_day),
        done_on=min(done, default=None),
    )


def _state_at(window: VisitWindow, delivery: Moment, moment: Moment) -> WindowState:
    """Return upcoming, due or missed, as if nobody had come."""
    minutes = _minutes_after(delivery, moment)
    day = (moment.on - delivery.on).days
    state = WindowState.DUE
    if moment.on < _opens_on(window, delivery):
        state = WindowState.UPCOMING
    elif day > window.to_day:
        state = WindowState.MISSED
    elif minutes is not None and minutes < (window.from_hour or 0) * _MINUTES_AN_HOUR:
        state = WindowState.UPCOMING
    elif minutes is not None and window.to_hour is not None:
        is_over = minutes > window.to_hour * _MINUTES_AN_HOUR
        state = WindowState.MISSED if is_over else WindowState.DUE
    return state


def _opens_on(window: VisitWindow, delivery: Moment) -> date:
    first_day = window.from_day
    if delivery.at is not None and window.from_hour is not None:
        opens_at = _minute_of_day(delivery.at) + window.from_hour * _MINUTES_AN_HOUR
        first_day = max(first_day, opens_at // _MINUTES_A_DAY)
    return delivery.on + timedelta(days=first_day)


def _is_not_after(contact: Moment, now: Moment) -> bool:
    minutes = _minutes_after(contact, now)
    return contact.on <= now.on if minutes is None else minutes >= 0


def _minutes_after(earlier: Moment, later: Moment) -> int | None:
    """Return the minutes between two moments, or None when one of the hours is not known."""
    if earlier.at is None or later.at is None:
        return None
    days = (later.on - earlier.on).days
    return days * _MINUTES_A_DAY + _minute_of_day(later.at) - _minute_of_day(earlier.at)


def _minute_of_day(at: time) -> int:
    return at.hour * _MINUTES_AN_HOUR + at.minute
