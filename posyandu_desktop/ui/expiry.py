"""The month printed on a vial until which it may be used. No Qt in here."""

import re
from calendar import monthrange
from datetime import date

from posyandu_desktop.ui.dates import OLDEST_YEAR

_EXPIRY = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})")


def read_expiry(text: str) -> date | None:
    """Return the last day of the month printed on a vial ("8/2027"), or None."""
    match = _EXPIRY.fullmatch(text.strip())
    if match is None or not 1 <= int(match[1]) <= 12:
        return None
    year = int(match[2]) + (2000 if len(match[2]) == 2 else 0)
    if year < OLDEST_YEAR:
        return None
    month = int(match[1])
    return date(year, month, monthrange(year, month)[1])


def show_expiry(expires_on: date | None) -> str:
    """Return the month as it is typed, "8/2027"; "" when it is not known."""
    return f"{expires_on.month}/{expires_on.year}" if expires_on else ""
