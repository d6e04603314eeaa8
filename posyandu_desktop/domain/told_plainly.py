"""The start and the end of an episode as one plain value each, so that two can be compared.

They are compared as a whole: no end of a pregnancy is made of one laptop's day and another's kind.
"""

from datetime import date, time
from typing import Final

from posyandu_desktop.domain.feeding import FeedingEnd
from posyandu_desktop.domain.meeting import Plain
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Outcome, OutcomeKind

TWO_OPEN: Final = "two_open"
"""Stands for a field where one person has two open episodes; the values are their ids."""
_NO_TIME: Final = "-"


def told_dating(dating: Dating | None) -> Plain:
    """Return what a pregnancy is counted from: `lmp 2025-08-20`."""
    return f"{dating.method} {dating.on}" if dating else None


def dating_of(told: Plain) -> tuple[DatingMethod, date] | None:
    """Return what `told_dating` told."""
    if told is None:
        return None
    method, on = str(told).split(" ")
    return DatingMethod(method), date.fromisoformat(on)


def told_outcome(outcome: Outcome | None) -> Plain:
    """Return how a pregnancy ended: `live_birth 2026-01-20 04:30 1`, or `-` for an unknown time."""
    if outcome is None:
        return None
    at = outcome.at.isoformat(timespec="minutes") if outcome.at else _NO_TIME
    return f"{outcome.kind} {outcome.on} {at} {outcome.live_children}"


def outcome_of(told: Plain) -> Outcome | None:
    """Return what `told_outcome` told."""
    if told is None:
        return None
    kind, on, at, live_children = str(told).split(" ")
    return Outcome(
        kind=OutcomeKind(kind),
        on=date.fromisoformat(on),
        at=None if at == _NO_TIME else time.fromisoformat(at),
        live_children=int(live_children),
    )


def told_end(on: date | None, reason: FeedingEnd | None) -> Plain:
    """Return when and why a course of recovery food ended: `2026-02-02 recovered`."""
    return f"{on} {reason}" if on and reason else None


def end_of(told: Plain) -> tuple[date, FeedingEnd] | None:
    """Return what `told_end` told."""
    if told is None:
        return None
    on, reason = str(told).split(" ")
    return date.fromisoformat(on), FeedingEnd(reason)
