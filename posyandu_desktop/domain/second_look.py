"""What a second look leaves behind: why a doubt was overruled, and what was read first."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self


class OverruleReason(StrEnum):
    """Why a number stays although it does not fit."""

    CHECKED_AGAIN = "checked_again"
    INSTRUMENT_CHANGED = "instrument_changed"
    REALLY_SO = "really_so"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Overruled:
    """A doubt somebody looked at twice; older visits tell no reason."""

    key: str
    reason: OverruleReason | None = None

    def to_json(self) -> Any:
        """Return plain JSON values: the key alone, as older files have it, or with its reason."""
        return self.key if self.reason is None else [self.key, self.reason]

    @classmethod
    def from_json(cls, plain: Any) -> Self:
        """Return what `to_json` wrote."""
        if isinstance(plain, str):
            return cls(plain)
        key, reason = plain
        return cls(key, OverruleReason(reason))


MEASURED_AGAIN = "measured_again"
"""Stands for a doubt where nothing was odd and the number was measured twice by intent."""


@dataclass(frozen=True, slots=True)
class FirstReading:
    """A number that raised a doubt and was replaced by another one before the visit was saved.

    `doubt` is the doubt's code; `value` is in the unit of the card's field.
    """

    field: str
    value: float
    doubt: str

    def to_json(self) -> Any:
        """Return plain JSON values."""
        return [self.field, self.value, self.doubt]

    @classmethod
    def from_json(cls, plain: Any) -> Self:
        """Return what `to_json` wrote."""
        field, value, doubt = plain
        return cls(field, float(value), doubt)
