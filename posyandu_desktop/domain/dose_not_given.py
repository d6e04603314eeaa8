"""A dose that was due and was not given, and why; it stays due.

The reasons are a closed list: words of one's own would carry a diagnosis past everything that is
told in confidence. A dose held back is a record of its own, so that nobody counts it as had.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posyandu_desktop.domain.visit import Visit


class NotGivenReason(StrEnum):
    """Why a dose was not given."""

    SICK = "sick"
    REFUSED = "refused"
    OUT_OF_STOCK = "out_of_stock"
    NO_VACCINATOR = "no_vaccinator"
    POSTPONED = "postponed"
    CONTRAINDICATED = "contraindicated"


STANDS: frozenset[NotGivenReason] = frozenset(
    {NotGivenReason.REFUSED, NotGivenReason.CONTRAINDICATED}
)
"""What is likely to hold the next time too: somebody has to talk about it first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseNotGiven:
    """One dose of the immunisation schedule that was held back at a visit."""

    vaccine: str
    dose_number: int
    reason: NotGivenReason

    @property
    def key(self) -> tuple[str, int]:
        """Which dose."""
        return self.vaccine, self.dose_number


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """The last time a dose was held back."""

    on: date
    reason: NotGivenReason


def held_back(
    visits: Iterable["Visit"], given: Iterable[tuple[str, int]]
) -> Mapping[tuple[str, int], HeldBack]:
    """Return the last time each dose was held back, by vaccine and number.

    Args:
        visits: Every visit that counts, in any order.
        given: The doses that were had: whatever held one back before is settled.
    """
    last: dict[tuple[str, int], HeldBack] = {}
    for visit in sorted(visits, key=lambda one: one.visited_on):
        for dose in visit.doses_not_given:
            last[dose.key] = HeldBack(on=visit.visited_on, reason=dose.reason)
    for key in given:
        last.pop(key, None)
    return last
