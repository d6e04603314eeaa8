"""How a child grows: WHO's Child Growth Standards 2006 to 60 months, Reference 2007 to 19 years.

The rules are those of WHO's own programs `anthro` and `anthroplus`, so that the same child gets the
same number here and at the Puskesmas; see `docs/decisions/002-growth-sixty-months.md` for where one
ends and the other begins. Every age is counted in completed days at the day of measuring.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from posyandu_desktop.domain.growth_tables import GrowthTables, LmsRow, Table
from posyandu_desktop.domain.person import Sex

DAYS_PER_MONTH: Final = 30.4375
LAST_DAY: Final = 1826
"""The last day below 60 months of 30.4375 days."""
FIRST_DAY_OF_HEIGHT: Final = 731
FIRST_DAY_OF_STANDING: Final = 274
"""The first day of 9 months: a younger child cannot have been measured standing."""
FIRST_SCHOOL_MONTH: Final = 60
LAST_SCHOOL_MONTH: Final = 228
LYING_STANDING_DIFFERENCE_CM: Final = 0.7

SMALLEST_KG: Final = 0.1
SMALLEST_CM: Final = 1.0
LARGEST_KG_OR_CM: Final = 1000.0
"""What an instrument can show at all; whether it fits this child is another question."""


class Posture(StrEnum):
    """How a child's length or height was taken."""

    LYING = "lying"
    STANDING = "standing"


class Indicator(StrEnum):
    """What WHO compares with healthy children of the same sex."""

    LENGTH_HEIGHT_FOR_AGE = "length_height_for_age"
    WEIGHT_FOR_AGE = "weight_for_age"
    WEIGHT_FOR_LENGTH_HEIGHT = "weight_for_length_height"
    BMI_FOR_AGE = "bmi_for_age"
    HEAD_CIRCUMFERENCE_FOR_AGE = "head_circumference_for_age"
    ARM_CIRCUMFERENCE_FOR_AGE = "arm_circumference_for_age"


TABLES_BY_AGE: Final = {
    Indicator.LENGTH_HEIGHT_FOR_AGE: Table.LENGTH_HEIGHT_FOR_AGE,
    Indicator.WEIGHT_FOR_AGE: Table.WEIGHT_FOR_AGE,
    Indicator.BMI_FOR_AGE: Table.BMI_FOR_AGE,
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: Table.HEAD_CIRCUMFERENCE_FOR_AGE,
    Indicator.ARM_CIRCUMFERENCE_FOR_AGE: Table.ARM_CIRCUMFERENCE_FOR_AGE,
}

_SCHOOL_TABLES: Final = {
    Indicator.LENGTH_HEIGHT_FOR_AGE: Table.HEIGHT_FOR_AGE_5_19,
    Indicator.WEIGHT_FOR_AGE: Table.WEIGHT_FOR_AGE_5_19,
    Indicator.BMI_FOR_AGE: Table.BMI_FOR_AGE_5_19,
}

_PLAUSIBLE_Z: Final = {
    Indicator.LENGTH_HEIGHT_FOR_AGE: (-6.0, 6.0),
    Indicator.WEIGHT_FOR_AGE: (-6.0, 5.0),
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT: (-5.0, 5.0),
    Indicator.BMI_FOR_AGE: (-5.0, 5.0),
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: (-5.0, 5.0),
    Indicator.ARM_CIRCUMFERENCE_FOR_AGE: (-5.0, 5.0),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurements:
    """What was measured of one child on one day; None is "not measured", never "normal".

    Length or height is the number read from the instrument, never corrected for the posture.

    Raises:
        ValueError: An age before birth, or a quantity that no instrument shows: below 0.1 kg or
            1 cm, or above 1000.
    """

    sex: Sex
    age_days: int
    weight_kg: float | None = None
    height_cm: float | None = None
    posture: Posture | None = None
    head_circumference_cm: float | None = None
    muac_cm: float | None = None
    oedema: bool | None = None

    def __post_init__(self) -> None:
        if self.age_days < 0:
            raise ValueError(f"age_days is {self.age_days}")
        _check(self.weight_kg, SMALLEST_KG)
        _check(self.height_cm, SMALLEST_CM)
        _check(self.head_circumference_cm, SMALLEST_CM)
        _check(self.muac_cm, SMALLEST_CM)


def _check(quantity: float | None, smallest: float) -> None:
    if quantity is not None and not smallest <= quantity <= LARGEST_KG_OR_CM:
        raise ValueError(f"no instrument shows {quantity}")


@dataclass(frozen=True, slots=True)
class ZScore:
    """A distance from the median in standard deviations, unrounded.

    `flagged` means WHO holds the value to be implausible: measure again before believing it.
    """

    z: float
    flagged: bool


def assess(measurements: Measurements, tables: GrowthTables) -> Mapping[Indicator, ZScore]:
    """Return the z-score of each indicator that was measured and that WHO has a table for.

    Oedema makes the weight meaningless, so nothing that uses it is returned then.
    """
    if measurements.age_days > LAST_DAY:
        return assess_school_age(measurements, measurements.age_days / DAYS_PER_MONTH, tables)
    return {
        indicator: _score(indicator, row.z(value))
        for indicator, value, row in _compared(measurements, tables)
        if row is not None
    }


def assess_school_age(
    measurements: Measurements, age_months: float, tables: GrowthTables
) -> Mapping[Indicator, ZScore]:
    """Return height-, weight- (to 120 months) and BMI-for-age by WHO's Reference 2007.

    Args:
        measurements: What was measured; its age in days is not looked at, nor is the posture.
        age_months: Age in months of 30.4375 days, 60 to 228; between two months WHO interpolates.
        tables: WHO's tables.
    """
    weight_kg = None if measurements.oedema else measurements.weight_kg
    height_cm = measurements.height_cm
    values = {Indicator.LENGTH_HEIGHT_FOR_AGE: height_cm, Indicator.WEIGHT_FOR_AGE: weight_kg}
    if weight_kg is not None and height_cm is not None:
        values[Indicator.BMI_FOR_AGE] = weight_kg / (height_cm / 100) ** 2
    found = {}
    for indicator, value in values.items():
        row = school_row(tables, indicator, measurements.sex, age_months)
        if value is not None and row is not None:
            found[indicator] = _score(indicator, row.z(value))
    return found


def school_row(
    tables: GrowthTables, indicator: Indicator, sex: Sex, age_months: float
) -> LmsRow | None:
    """Return the row of height, weight or BMI for age of the Reference 2007, from 61 months on.

    WHO's program knows a month 60 too. Going on from months 61 and 62 backwards gives its z to two
    decimals.
    """
    table = _SCHOOL_TABLES[indicator]
    first = tables.span(table, sex)[0]
    if not FIRST_SCHOOL_MONTH <= age_months < first:
        return tables.row(table, sex, age_months)
    row, following = tables.row(table, sex, first), tables.row(table, sex, first + 1)
    if row is None or following is None:
        return None
    return row.between(following, age_months - first)


def _compared(
    measured: Measurements, tables: GrowthTables
) -> Iterator[tuple[Indicator, float, LmsRow | None]]:
    """Yield each measured value beside the row of the table it is compared with."""
    sex, age_days = measured.sex, measured.age_days
    weight_kg = None if measured.oedema else measured.weight_kg
    height_cm = height_for_tables(measured)
    by_age = [
        (Indicator.LENGTH_HEIGHT_FOR_AGE, height_cm),
        (Indicator.WEIGHT_FOR_AGE, weight_kg),
        (Indicator.HEAD_CIRCUMFERENCE_FOR_AGE, measured.head_circumference_cm),
        (Indicator.ARM_CIRCUMFERENCE_FOR_AGE, measured.muac_cm),
    ]
    if weight_kg is not None and height_cm is not None:
        by_age.append((Indicator.BMI_FOR_AGE, weight_kg / (height_cm / 100) ** 2))
        table = _table_for_weight(age_days)
        row = tables.row(table, sex, round(height_cm * 10, 6))
        yield Indicator.WEIGHT_FOR_LENGTH_HEIGHT, weight_kg, row
    for indicator, value in by_age:
        if value is not None:
            yield indicator, value, tables.row(TABLES_BY_AGE[indicator], sex, age_days)


def _table_for_weight(age_days: int) -> Table:
    return Table.WEIGHT_FOR_LENGTH if age_days < FIRST_DAY_OF_HEIGHT else Table.WEIGHT_FOR_HEIGHT


def height_for_tables(measured: Measurements) -> float | None:
    """Return the length the tables mean below 731 days, the height they mean from then on.

    "Standing" under 9 months is a slip of the pen; WHO then takes the number as it is.
    """
    height_cm, age_days, posture = measured.height_cm, measured.age_days, measured.posture
    if height_cm is None or posture is None or age_days < FIRST_DAY_OF_STANDING:
        return height_cm
    if age_days < FIRST_DAY_OF_HEIGHT and posture is Posture.STANDING:
        return height_cm + LYING_STANDING_DIFFERENCE_CM
    if age_days >= FIRST_DAY_OF_HEIGHT and posture is Posture.LYING:
        return height_cm - LYING_STANDING_DIFFERENCE_CM
    return height_cm


def _score(indicator: Indicator, z: float) -> ZScore:
    lowest, highest = _PLAUSIBLE_Z[indicator]
    # WHO's program looks at the two decimals it prints: -6.004 is not flagged.
    return ZScore(z, not lowest <= round(z, 2) <= highest)


def reference_curve(
    tables: GrowthTables,
    indicator: Indicator,
    sex: Sex,
    z: float,
    *,
    posture: Posture = Posture.STANDING,
    step: int = 1,
) -> Sequence[tuple[float, float]]:
    """Return one line of a growth chart.

    Args:
        tables: WHO's tables.
        indicator: What the chart shows.
        sex: Whose curve.
        z: Which line, in standard deviations; 0 is the median.
        posture: Only for weight-for-length/height: lying 45-110 cm, standing 65-120 cm.
        step: Take every so many rows (days, or tenths of a centimetre); the last is always taken.

    Returns:
        Points from left to right: age in days (length or height in cm), and the value in kg, cm
        or kg/m². At day 731 the length-for-age line drops by 0.7 cm: children stand from then on.
    """
    if indicator is Indicator.WEIGHT_FOR_LENGTH_HEIGHT:
        table = Table.WEIGHT_FOR_LENGTH if posture is Posture.LYING else Table.WEIGHT_FOR_HEIGHT
        rows_per_unit = 10
    else:
        table = TABLES_BY_AGE[indicator]
        rows_per_unit = 1
    span = tables.span(table, sex)
    last = span[-1] if rows_per_unit == 10 else LAST_DAY
    numbers = [*range(span[0], last, step), last]
    points = ((number, tables.row(table, sex, number)) for number in numbers)
    return [
        (number / rows_per_unit, row.value_at_z(z)) for number, row in points if row is not None
    ]
