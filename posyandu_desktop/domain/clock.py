"""Whether the laptop's clock can be right: what it says beside what is known for certain.

Records are ordered by their running numbers and never by the clock. The day of a visit, an age and
a vaccine's due date depend on it all the same, so a wrong one is said before the first visit.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

FIRST_DAY = datetime(2025, 1, 1, tzinfo=UTC)
"""Nobody used this program before; a laptop whose battery ran dry wakes up years earlier."""

SLACK = timedelta(hours=1)
"""A clock may be set back a little, as when its minutes are put right."""

OFF_THE_SERVER = timedelta(days=1)
"""Time zones set wrong make hours; only a day changes what a visit means."""

LONGEST_REST = timedelta(days=400)
"""A posyandu opens every month; a laptop untouched for longer is likelier to be wrong."""


class ClockDoubt(StrEnum):
    """Why the clock is not believed."""

    BEFORE_PROGRAM = "before_program"
    BEHIND_SERVER = "behind_server"
    AHEAD_OF_SERVER = "ahead_of_server"
    BEFORE_RECORD = "before_record"
    LONG_REST = "long_rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the clock is compared with; None is "nothing known".

    Attributes:
        latest_at: The latest moment of a saved record, session or receipt since the clock was last
            known to be right.
        server_at: What the server's clock said when it last answered.
        laptop_at: What this clock said then.
        confirmed_on: The day on which somebody said that this clock's day is right.
    """

    latest_at: datetime | None = None
    server_at: datetime | None = None
    laptop_at: datetime | None = None
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True)
class ClockWarning:
    """Why the clock is not believed, and the moment it does not fit."""

    doubt: ClockDoubt
    against: datetime


def clock_warning(now: datetime, today: date, evidence: Evidence) -> ClockWarning | None:
    """Return why the clock cannot be right, the surest reason first; None when nothing is odd.

    Args:
        now: What the clock says.
        today: The day it says, in the village.
        evidence: What is known.
    """
    if evidence.confirmed_on == today:
        return None
    if now < FIRST_DAY:
        return ClockWarning(ClockDoubt.BEFORE_PROGRAM, FIRST_DAY)
    return _beside_server(now, evidence) or _beside_records(now, evidence.latest_at)


def agrees_with_server(server_at: datetime, laptop_at: datetime) -> bool:
    """Say whether the server and this clock mean the same day, or nearly."""
    return abs(laptop_at - server_at) < OFF_THE_SERVER


def _beside_server(now: datetime, evidence: Evidence) -> ClockWarning | None:
    server_at, laptop_at = evidence.server_at, evidence.laptop_at
    if server_at is None or laptop_at is None:
        return None
    if now < server_at - OFF_THE_SERVER:
        return ClockWarning(ClockDoubt.BEHIND_SERVER, server_at)
    # It was ahead then, and nobody has set it back since.
    if laptop_at - server_at >= OFF_THE_SERVER and now >= laptop_at:
        return ClockWarning(ClockDoubt.AHEAD_OF_SERVER, server_at)
    return None


def _beside_records(now: datetime, latest_at: datetime | None) -> ClockWarning | None:
    if latest_at is None:
        return None
    if now < latest_at - SLACK:
        return ClockWarning(ClockDoubt.BEFORE_RECORD, latest_at)
    if now - latest_at > LONGEST_REST:
        return ClockWarning(ClockDoubt.LONG_REST, latest_at)
    return None
