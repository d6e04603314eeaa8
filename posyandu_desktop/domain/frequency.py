"""How often something is asked: when it was last, and from when it is asked again.

Months are completed ones, for a field as for a screening (domain reference, trap 43): what was
asked on 20 March is due again on 20 September. A monthly field is asked at every visit: hari buka
are 25 to 35 days apart, and a month that was not full yet is no reason to leave out the scale.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.card import Frequency
from posyandu_desktop.domain.visit import Value, Visit

MONTHS_BETWEEN = {Frequency.SIX_MONTHLY: 6, Frequency.YEARLY: 12}
"""Frequencies that are an interval; the others are every visit, or once."""


class Answered(NamedTuple):
    """The last time something was measured or asked."""

    value: Value
    on: date
    code: str
    """The field that holds the value: LO and HI of a meter stand in a field of their own."""


def frequency_of(interval_months: int) -> Frequency:
    """Return the frequency that asks no later than an interval in months does."""
    fitting = [each for each, months in MONTHS_BETWEEN.items() if months <= interval_months]
    return max(fitting, key=MONTHS_BETWEEN.__getitem__, default=Frequency.MONTHLY)


def again_on(last_on: date, interval_months: int) -> date:
    """Return the day on which so many months are completed."""
    return month_start(last_on, interval_months)


def last_answer(codes: Sequence[str], past: Sequence[Visit]) -> Answered | None:
    """Return the newest answer to any of the fields, or None when there is none.

    Args:
        codes: A field and what stands beside it.
        past: Earlier visits, newest first, without those entered in error.
    """
    for visit in past:
        for code in codes:
            if code in visit.observations:
                return Answered(visit.observations[code], visit.visited_on, code)
    return None


def due_on(frequency: Frequency, last_on: date | None, on: date) -> date | None:
    """Return the day from which a field is to be asked, which may lie before or after `on`.

    Never asked before means due on the day itself; None means never again. What is asked once per
    delivery was never asked before when it was last asked before the delivery.
    """
    if last_on is None or frequency is Frequency.MONTHLY:
        return on
    if frequency in (Frequency.ONCE, Frequency.ONCE_PER_DELIVERY):
        return None
    return again_on(last_on, MONTHS_BETWEEN[frequency])


def is_due(frequency: Frequency, last_on: date | None, on: date) -> bool:
    """Say whether a field is to be asked on a day."""
    due = due_on(frequency, last_on, on)
    return due is not None and due <= on
