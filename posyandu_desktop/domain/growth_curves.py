"""The lines of a growth chart, from birth to 19 years, and where a measurement lies among them.

Ages are months of 30.4375 days, as WHO counts them. Source: WHO Child Growth Standards 2006 and
Reference 2007, through `growth_tables.py`.
"""

from collections.abc import Sequence
from functools import lru_cache

from posyandu_desktop.domain.growth import (
    DAYS_PER_MONTH,
    FIRST_DAY_OF_HEIGHT,
    FIRST_SCHOOL_MONTH,
    LAST_DAY,
    LAST_SCHOOL_MONTH,
    TABLES_BY_AGE,
    Indicator,
    Posture,
    reference_curve,
    school_row,
)
from posyandu_desktop.domain.growth_tables import GrowthTables
from posyandu_desktop.domain.person import Sex

Point = tuple[float, float]

_STEP_DAYS = 7
_DAILY_TO = 61
"""The first weeks bend too much for a straight line from week to week."""
_STEP_MILLIMETRES = 5


@lru_cache(maxsize=64)
def age_curve(tables: GrowthTables, indicator: Indicator, sex: Sex, z: float) -> Sequence[Point]:
    """Return one line from birth to 60 months: age in months, and the value.

    Length for age has a point on the last day of lying and on the first of standing: the line
    steps down by 0.7 cm between them.
    """
    days = {*range(_DAILY_TO), *range(0, LAST_DAY, _STEP_DAYS), LAST_DAY}
    if indicator is Indicator.LENGTH_HEIGHT_FOR_AGE:
        days |= {FIRST_DAY_OF_HEIGHT - 1, FIRST_DAY_OF_HEIGHT}
    table = TABLES_BY_AGE[indicator]
    rows = ((day, tables.row(table, sex, day)) for day in sorted(days))
    return tuple((day / DAYS_PER_MONTH, row.value_at_z(z)) for day, row in rows if row is not None)


@lru_cache(maxsize=32)
def school_curve(tables: GrowthTables, indicator: Indicator, sex: Sex, z: float) -> Sequence[Point]:
    """Return one line from 60 months to 19 years, of height or BMI for age."""
    months = range(FIRST_SCHOOL_MONTH, LAST_SCHOOL_MONTH + 1)
    rows = ((month, school_row(tables, indicator, sex, month)) for month in months)
    return tuple((float(month), row.value_at_z(z)) for month, row in rows if row is not None)


@lru_cache(maxsize=32)
def length_curve(tables: GrowthTables, sex: Sex, z: float, posture: Posture) -> Sequence[Point]:
    """Return one line of weight for length (lying) or height (standing): cm, and kg."""
    return tuple(
        reference_curve(
            tables,
            Indicator.WEIGHT_FOR_LENGTH_HEIGHT,
            sex,
            z,
            posture=posture,
            step=_STEP_MILLIMETRES,
        )
    )


def is_school_age(age_days: int) -> bool:
    """Say whether the Reference 2007 holds at an age in days."""
    return age_days > LAST_DAY
