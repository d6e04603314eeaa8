"""Ages: growth counts days, cards completed months, trends posyandu periods."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One calendar month of a posyandu: N and T are counted in these, whatever the days."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> "Period":
        """Return the period a day falls in."""
        return cls(day.year, day.month)

    def months_since(self, earlier: "Period") -> int:
        """Return how many periods lie between; 1 for the period right after."""
        return (self.year - earlier.year) * 12 + self.month - earlier.month


def age_days(born_on: date, on: date) -> int:
    """Return completed days of life on `on`; negative before birth."""
    return (on - born_on).days


def completed_months(born_on: date, on: date) -> int:
    """Return completed months: born on 28 July, weighed on 1 August is 0 months.

    Somebody born on the 31st completes a month on the last day of a shorter month.
    """
    months = (on.year - born_on.year) * 12 + on.month - born_on.month
    if on.day >= born_on.day:
        return months
    is_last_day = date.fromordinal(on.toordinal() + 1).day == 1
    return months if is_last_day else months - 1


def completed_years(born_on: date, on: date) -> int:
    """Return completed years."""
    return completed_months(born_on, on) // 12


def month_start(born_on: date, months: int) -> date:
    """Return the day on which `months` months are completed (clamped to the month's last day)."""
    years, month0 = divmod(born_on.month - 1 + months, 12)
    year, month = born_on.year + years, month0 + 1
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    last_day = date.fromordinal(first_of_next.toordinal() - 1).day
    return date(year, month, min(born_on.day, last_day))
