"""Does somebody read their instruments to the last digit, or round to 0 and 5?

A word to the operator about all the numbers of their day; no doubt about any one child.
"""

from collections.abc import Iterable, Sequence
from math import comb
from typing import TYPE_CHECKING

from posyandu_desktop.domain.visit import Visit

if TYPE_CHECKING:
    from posyandu_desktop.domain.plausibility_files import DigitPreference, Readings

_ROUND_DIGITS = (0, 5)


def preferences(visits: Iterable[Visit], rules: "DigitPreference") -> tuple[str, ...]:
    """Return the codes of the readings whose last digit is 0 or 5 too often to be chance.

    Args:
        visits: What one operator recorded in one session.
        rules: The limits.
    """
    seen = tuple(visits)
    return tuple(
        readings.code
        for readings in rules.readings
        if _is_preferred(
            [last_digit(value, readings.step) for value in _read(seen, readings)], rules
        )
    )


def last_digit(value: float, step: float) -> int:
    """Return the digit that counts steps: of 8.47 with step 0.1 it is 4."""
    # Through whole thousandths: 8.4 / 0.1 is a little less than 84.
    return round(value * 1000) // round(step * 1000) % 10


def chance_of(count: int, of: int, by_chance: float) -> float:
    """Return the probability of at least `count` among `of` when each comes with `by_chance`."""
    return sum(
        comb(of, hits) * by_chance**hits * (1 - by_chance) ** (of - hits)
        for hits in range(count, of + 1)
    )


def _is_preferred(digits: Sequence[int], rules: "DigitPreference") -> bool:
    if len(digits) < rules.minimum_count:
        return False
    rounded = sum(digit in _ROUND_DIGITS for digit in digits)
    return chance_of(rounded, len(digits), rules.by_chance) < rules.probability_below


def _read(visits: Iterable[Visit], readings: "Readings") -> list[float]:
    values = (visit.number(field) for visit in visits for field in readings.fields)
    return [value for value in values if value is not None]
