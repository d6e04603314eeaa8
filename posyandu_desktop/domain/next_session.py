"""When the posyandu opens again, by the rule that its past session days kept. Nobody is bound."""

from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from datetime import date, timedelta

RECENT = 6
"""How many of the last session days tell the rule; an older rule may have been given up."""

REGULAR_FROM = 3
"""From how many session days of one rule a posyandu is known to keep it."""

_WEEK = 7


def next_session_day(past: Sequence[date]) -> date:
    """Return a day of the month after the last session.

    The one that the same rule gives (the second Tuesday, the last Friday, the 10th of the month);
    where most of the recent days kept none, the same day of the month, or its last.

    Args:
        past: The session days so far in any order, at least one.

    Raises:
        ValueError: There was none yet.
    """
    last = max(past)
    year, month = last.year + last.month // 12, last.month % 12 + 1
    rule = _rule(past)
    if rule is None:
        return _same_day(last.day, year, month)
    of, kept = rule
    days = (date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1))
    # A 31st or a fifth Tuesday is not in every month.
    return next((day for day in days if of(day) == kept), _same_day(last.day, year, month))


def is_regular(past: Sequence[date]) -> bool:
    """Say whether the recent days all kept one rule, and often enough to rely on it."""
    recent = _recent(past)
    if len(recent) < REGULAR_FROM:
        return False
    return any(len({of(day) for day in recent}) == 1 for of in _RULES)


def _rule(past: Sequence[date]) -> tuple[Callable[[date], Hashable], Hashable] | None:
    """Return the rule that most of the recent days kept, and what it says."""
    recent = _recent(past)
    best: tuple[Callable[[date], Hashable], Hashable] | None = None
    most = max(1, len(recent) // 2)
    for of in _RULES:
        kept, times = Counter(map(of, recent)).most_common(1)[0]
        if times > most:
            best, most = (of, kept), times
    return best


def _recent(past: Sequence[date]) -> list[date]:
    return sorted(set(past))[-RECENT:]


def _day_of_month(day: date) -> Hashable:
    return day.day


def _weekday_from_first(day: date) -> Hashable:
    return day.weekday(), (day.day - 1) // _WEEK


def _weekday_from_last(day: date) -> Hashable:
    """Tell the last weekdays of a month; those before are counted from its beginning."""
    is_last = (day + timedelta(days=_WEEK)).month != day.month
    return (day.weekday(), "last") if is_last else day


_RULES = (_day_of_month, _weekday_from_first, _weekday_from_last)


def _same_day(day: int, year: int, month: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))
