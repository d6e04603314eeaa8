"""Weight in pregnancy: how much more than before it, by the BMI she had then.

No weight in kg is right or wrong by itself (trap 33). The lines go straight from 0 to the gain of
the first trimester, then straight to the total gain on the due date. Source: domain reference 4.2.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from posyandu_desktop.domain.adult import body_mass_index
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.pregnancy import (
    GestationalAge,
    Pregnancy,
    Trimester,
    gestational_age,
    trimester,
)


class NoCorridor(StrEnum):
    """Why nothing can be said about the gain."""

    BMI_UNKNOWN = "bmi_unknown"
    AGE_UNKNOWN = "age_unknown"
    MULTIPLE_PREGNANCY = "multiple_pregnancy"


class GainPlace(StrEnum):
    """Where a gain lies; on a line is within."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


@dataclass(frozen=True, slots=True, kw_only=True)
class GainCorridor:
    """The gain expected by a gestational age, in kg to the gram.

    Attributes:
        weekly_kg: Mean gain a week from now on; None in the first trimester.
        unverified: Whether the lines rest on numbers that no second source confirmed.
    """

    bmi_class: str
    min_gain_kg: float
    max_gain_kg: float
    weekly_kg: float | None
    unverified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedGain:
    """A corridor, or None with the reason why there is none."""

    corridor: GainCorridor | None = None
    reason: NoCorridor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GainResult:
    """A measured gain in kg, and where it lies in its corridor."""

    gained_kg: float
    place: GainPlace
    corridor: GainCorridor


def pre_pregnancy_bmi(pregnancy: Pregnancy) -> float | None:
    """Return the BMI before pregnancy in kg/m² to one decimal, or None when not known."""
    weight_kg, height_cm = pregnancy.pre_pregnancy_weight_kg, pregnancy.height_cm
    if weight_kg is None or height_cm is None or min(weight_kg, height_cm) <= 0:
        return None
    return body_mass_index(weight_kg, height_cm)


def pre_pregnancy_bmi_class(pregnancy: Pregnancy, rules: MaternalRules) -> str | None:
    """Return the class of the BMI before pregnancy by WHO's cuts, not those of the adult card."""
    bmi = pre_pregnancy_bmi(pregnancy)
    return None if bmi is None else rules.weight_gain.gain_class(bmi).code


def is_multiple(pregnancy: Pregnancy) -> bool:
    """Say whether more than one child was expected, or born."""
    born = 0 if pregnancy.outcome is None else pregnancy.outcome.live_children
    return max(pregnancy.fetuses_expected or 0, born) > 1


def gain_corridor(bmi_kg_m2: float, age: GestationalAge, rules: MaternalRules) -> GainCorridor:
    """Return the corridor of a singleton pregnancy; after the due date it no longer rises."""
    gain_class = rules.weight_gain.gain_class(bmi_kg_m2)
    early = rules.weight_gain.first_trimester
    is_early = trimester(age, rules) is Trimester.FIRST
    least = _gain_g(early.total_kg.min, gain_class.total_kg.min, age, rules)
    most = _gain_g(early.total_kg.max, gain_class.total_kg.max, age, rules)
    return GainCorridor(
        bmi_class=gain_class.code,
        min_gain_kg=least / 1000,
        max_gain_kg=most / 1000,
        weekly_kg=None if is_early else gain_class.weekly_kg,
        unverified=early.unverified or rules.weight_gain.unverified,
    )


def expected_gain(pregnancy: Pregnancy, on: date, rules: MaternalRules) -> ExpectedGain:
    """Return the corridor on a day.

    Twins have a table of their own, which is not at hand: there is no corridor for them. A
    pregnancy in which nobody counted the children is taken for a singleton.
    """
    bmi = pre_pregnancy_bmi(pregnancy)
    age = gestational_age(pregnancy, on, rules)
    if is_multiple(pregnancy):
        return ExpectedGain(reason=NoCorridor.MULTIPLE_PREGNANCY)
    if bmi is None:
        return ExpectedGain(reason=NoCorridor.BMI_UNKNOWN)
    if age is None:
        return ExpectedGain(reason=NoCorridor.AGE_UNKNOWN)
    return ExpectedGain(corridor=gain_corridor(bmi, age, rules))


def judge_gain(
    pregnancy: Pregnancy, weight_kg: float | None, on: date, rules: MaternalRules
) -> GainResult | None:
    """Return where the weight of a day lies; None when not weighed or without a corridor."""
    corridor = expected_gain(pregnancy, on, rules).corridor
    before_kg = pregnancy.pre_pregnancy_weight_kg
    if weight_kg is None or before_kg is None or corridor is None:
        return None
    # Whole grams: 60.3 - 55.2 is not 5.1 in floating point.
    gained_g = round(weight_kg * 1000) - round(before_kg * 1000)
    place = GainPlace.WITHIN
    if gained_g < round(corridor.min_gain_kg * 1000):
        place = GainPlace.BELOW
    elif gained_g > round(corridor.max_gain_kg * 1000):
        place = GainPlace.ABOVE
    return GainResult(gained_kg=gained_g / 1000, place=place, corridor=corridor)


def _gain_g(early_kg: float, total_kg: float, age: GestationalAge, rules: MaternalRules) -> int:
    """Return the point of one line in grams, rounded down."""
    early_g, total_g = round(early_kg * 1000), round(total_kg * 1000)
    early_days, due_days = rules.trimesters.first_to_week * 7, rules.dating.days_to_due_date
    days = min(age.total_days, due_days)
    if days <= early_days:
        return early_g * days // early_days
    return early_g + (total_g - early_g) * (days - early_days) // (due_days - early_days)
