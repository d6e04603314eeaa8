"""Indonesia's official names for what a growth z-score means (Permenkes 2/2020).

The cut-offs and the words people read are data (`growth_thresholds.py`); here are only the
categories. Each function wants the unrounded z: -2.004 is printed as -2.00 and is stunted all
the same.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posyandu_desktop.domain.growth_thresholds import GrowthThresholds


class WeightForAge(StrEnum):
    """BB/U: tells that something is wrong with the weight, not what."""

    SEVERELY_UNDERWEIGHT = "severely_underweight"
    UNDERWEIGHT = "underweight"
    NORMAL = "normal"
    RISK_OF_OVERWEIGHT = "risk_of_overweight"


class LengthHeightForAge(StrEnum):
    """PB/U and TB/U: stunting is read from this index alone."""

    SEVERELY_STUNTED = "severely_stunted"
    STUNTED = "stunted"
    NORMAL = "normal"
    TALL = "tall"


class NutritionalStatus(StrEnum):
    """BB/PB, BB/TB and IMT/U: gizi buruk is read from these, from oedema and from the arm."""

    SEVERELY_WASTED = "severely_wasted"
    WASTED = "wasted"
    NORMAL = "normal"
    RISK_OF_OVERWEIGHT = "risk_of_overweight"
    OVERWEIGHT = "overweight"
    OBESE = "obese"


class SchoolAgeBmi(StrEnum):
    """IMT/U from 5 to below 19 years, in the words of the card of school age."""

    SEVERELY_THIN = "severely_thin"
    THIN = "thin"
    NORMAL = "normal"
    OVERWEIGHT = "overweight"
    OBESE = "obese"


class HeadSize(StrEnum):
    """LK/U."""

    MICROCEPHALY = "microcephaly"
    NORMAL = "normal"
    MACROCEPHALY = "macrocephaly"


class MuacColour(StrEnum):
    """LILA: the colour of the arm band."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"


def weight_for_age_category(z: float, thresholds: "GrowthThresholds") -> WeightForAge:
    """Return the BB/U category of an unrounded z."""
    return thresholds.weight_for_age.category(z)


def length_height_for_age_category(z: float, thresholds: "GrowthThresholds") -> LengthHeightForAge:
    """Return the PB/U or TB/U category of an unrounded z."""
    return thresholds.length_height_for_age.category(z)


def weight_for_length_height_category(
    z: float | None, thresholds: "GrowthThresholds", *, oedema: bool | None = None
) -> NutritionalStatus | None:
    """Return the BB/PB or BB/TB category of an unrounded z.

    Oedema of both feet is gizi buruk whatever the z; there is no z then, for the water weighs.

    Returns:
        None when nothing is known: no z and no oedema.
    """
    if oedema:
        return NutritionalStatus.SEVERELY_WASTED
    return None if z is None else thresholds.weight_for_length_height.category(z)


def bmi_for_age_category(
    z: float | None, thresholds: "GrowthThresholds", *, oedema: bool | None = None
) -> NutritionalStatus | None:
    """Return the IMT/U category (0-60 months) of an unrounded z; oedema as for BB/TB."""
    if oedema:
        return NutritionalStatus.SEVERELY_WASTED
    return None if z is None else thresholds.bmi_for_age.category(z)


def head_circumference_category(z: float, thresholds: "GrowthThresholds") -> HeadSize:
    """Return the head circumference category of an unrounded z."""
    return thresholds.head_circumference_for_age.category(z)


def muac_colour(
    muac_cm: float, age_months: int, thresholds: "GrowthThresholds"
) -> MuacColour | None:
    """Return the colour of the arm band at an age in completed months.

    Returns:
        None at an age the band is not made for (it is made for 6 to 59 months).
    """
    muac = thresholds.muac
    if not muac.from_months <= age_months <= muac.to_months:
        return None
    return muac.category(muac_cm)
