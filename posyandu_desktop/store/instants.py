"""How moments are written down: UTC, microseconds always, so that text sorts like time."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the laptop's clock in UTC."""
    return datetime.now(UTC)


def to_text(at: datetime) -> str:
    """Return an aware moment as text."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def from_text(text: str) -> datetime:
    """Return the moment `to_text` wrote down."""
    return datetime.fromisoformat(text)
