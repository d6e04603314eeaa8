"""Moments as servers tell them: in UTC, or None for what cannot be one."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

_EARLIEST, _LATEST = 1900, 2200
"""Years. Beyond these a clock was never set, and the ends of the calendar have no other zone."""

_NO_TEXT: Final = (ValueError, OverflowError)


def in_utc(moment: datetime) -> datetime | None:
    """Return a moment in UTC; without a zone it is taken for that."""
    if not _EARLIEST < moment.year < _LATEST:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def moment_in(text: str) -> datetime | None:
    """Return an instant of FHIR."""
    try:
        return in_utc(datetime.fromisoformat(text))
    except _NO_TEXT:
        return None


def http_date(text: str) -> datetime | None:
    """Return a date of an HTTP header."""
    try:
        return in_utc(parsedate_to_datetime(text))
    except _NO_TEXT:
        return None
