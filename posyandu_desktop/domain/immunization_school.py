"""When a school dose (BIAS) is given to somebody who is in a class today.

Source: domain reference 3.2: by class and month, not by age.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from posyandu_desktop.domain.immunization_applies import Exclusion, PlanReason
from posyandu_desktop.domain.immunization_schedule import SchoolTurn
from posyandu_desktop.domain.person import Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolTerm:
    """The days of one turn: on time in its month, and until its school year ends."""

    first_on: date
    on_time_to: date
    last_on: date


def school_year(on: date, from_month: int) -> int:
    """Return the calendar year in which the school year of a day begins."""
    return on.year if on.month >= from_month else on.year - 1


def school_term(turn: SchoolTurn, school_class: int, from_month: int, on: date) -> SchoolTerm:
    """Return the days of a turn for somebody who is in `school_class` on a day.

    Args:
        turn: Class and month.
        school_class: The class attended on `on`.
        from_month: The month in which a school year begins.
        on: The day.
    """
    year = school_year(on, from_month) + turn.school_class - school_class
    month_year = year if turn.month >= from_month else year + 1
    return SchoolTerm(
        first_on=date(month_year, turn.month, 1),
        on_time_to=_day_before(month_year + turn.month // 12, turn.month % 12 + 1),
        last_on=_day_before(year + 1, from_month),
    )


def school_exclusion(turn: SchoolTurn, term: SchoolTerm | None, sex: Sex) -> Exclusion | None:
    """Return why a turn does not concern somebody, or None when it does."""
    if turn.sex is not None and turn.sex is not sex:
        return Exclusion(reason=PlanReason.OTHER_SEX)
    if term is None:
        return Exclusion(reason=PlanReason.SCHOOL_CLASS_UNKNOWN)
    if turn.valid_from is not None and term.first_on < turn.valid_from:
        return Exclusion(reason=PlanReason.NOT_INTRODUCED)
    if turn.valid_to is not None and term.first_on > turn.valid_to:
        return Exclusion(reason=PlanReason.WITHDRAWN)
    return None


def _day_before(year: int, month: int) -> date:
    return date(year, month, 1) - timedelta(days=1)
