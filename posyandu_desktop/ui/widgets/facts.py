"""What two records say of one thing, as frozen values a presenter can make. No Qt in here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One fact of two records, "" where it is not known; `differs` where both know otherwise."""

    key: str
    label: str
    left: str
    right: str
    differs: bool = False
