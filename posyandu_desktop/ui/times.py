"""Times of the day as people type and read them. No Qt in here."""

import re
from datetime import datetime, time

_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])(?:[.:]?([0-5][0-9]))?")


def parse_time(text: str) -> time | None:
    """Return the time meant by "9.30", "09:30", "0930" or "9", or None."""
    match = _CLOCK.fullmatch(text.strip())
    return time(int(match[1]), int(match[2] or 0)) if match else None


def show_time(at: time) -> str:
    """Return a time as "09.30"."""
    return f"{at:%H.%M}"


def show_clock(at: datetime) -> str:
    """Return the local time of an instant as "09.30"."""
    return show_time(at.astimezone().time())
