"""What the numbers of a pregnant woman mean.

Nothing measured is never normal: a result that cannot be known is None. Source: domain reference
3.6, 4.1, 4.2, 4.5 and traps 33, 35 and 36.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from posyandu_desktop.domain.age import completed_months, completed_years
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.pregnancy import Pregnancy, lmp_of, was_during


@dataclass(frozen=True, slots=True, kw_only=True)
class HighRisk:
    """The four "terlalu" (4T); None where it cannot be known."""

    too_young: bool | None
    too_old: bool | None
    too_many: bool | None
    too_close: bool | None

    @property
    def codes(self) -> tuple[str, ...]:
        """The risks that are there for certain."""
        return tuple(each.name for each in fields(self) if getattr(self, each.name) is True)


@dataclass(frozen=True, slots=True, kw_only=True)
class IronProgress:
    """Tablets (TTD) of one pregnancy so far; None where nobody wrote anything down.

    `drinks_daily` is the newest answer.
    """

    given_tablets: int | None
    drunk_tablets: int | None
    drinks_daily: bool | None
    needed_tablets: int

    @property
    def is_enough_given(self) -> bool | None:
        """Whether the woman was given enough of them."""
        return None if self.given_tablets is None else self.given_tablets >= self.needed_tablets


@dataclass(frozen=True, slots=True, kw_only=True)
class IronRecord:
    """Tablets handed out, and drunk since the last visit, as one visit noted them."""

    on: date
    given_tablets: int | None = None
    drunk_tablets: int | None = None
    drinks_daily: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassProgress:
    """Meetings of the class for pregnant women so far."""

    attended: int
    needed: int

    @property
    def is_enough(self) -> bool:
        """Whether she came as often as planned."""
        return self.attended >= self.needed


def interval_months(pregnancy: Pregnancy, rules: MaternalRules) -> int | None:
    """Return completed months from the previous birth to this LMP; None when either is unknown."""
    lmp, previous_on = lmp_of(pregnancy, rules), pregnancy.previous_birth_on
    if lmp is None or previous_on is None or previous_on > lmp:
        return None
    return completed_months(previous_on, lmp)


def births_before(pregnancy: Pregnancy) -> int | None:
    """Return the births before this pregnancy: as noted, or counted from gravida and abortus."""
    if pregnancy.para is not None:
        return pregnancy.para
    if pregnancy.gravida is None or pregnancy.abortus is None:
        return None
    return max(0, pregnancy.gravida - 1 - pregnancy.abortus)


def high_risk(
    pregnancy: Pregnancy, born_on: date | None, on: date, rules: MaternalRules
) -> HighRisk:
    """Return the four risks (4T) on a day (4.1).

    Args:
        pregnancy: The pregnancy.
        born_on: The woman's day of birth; None when unknown.
        on: The day; her age is that of this day, in completed years.
        rules: The limits.
    """
    limits = rules.high_risk
    years = None if born_on is None else completed_years(born_on, on)
    births = births_before(pregnancy)
    months = interval_months(pregnancy, rules)
    too_close = None if months is None else months < limits.too_close_below_months
    if births == 0 and pregnancy.previous_birth_on is None:
        too_close = False
    return HighRisk(
        too_young=None if years is None else years < limits.too_young_below_years,
        too_old=None if years is None else years > limits.too_old_above_years,
        too_many=None if births is None else births + 1 >= limits.too_many_from_birth,
        too_close=too_close,
    )


def kek_by_muac(muac_cm: float | None, rules: MaternalRules) -> bool | None:
    """Say whether the mid-upper arm circumference in cm (LILA) shows KEK (1.3)."""
    return None if muac_cm is None else muac_cm < rules.arm.kek_below_cm


def food_supplement_reasons(
    muac_cm: float | None, first_trimester_bmi_kg_m2: float | None, rules: MaternalRules
) -> tuple[str, ...] | None:
    """Return why a pregnant woman gets PMT (3.6).

    Returns:
        Codes of the reasons met; none when both numbers are good; None when no reason is met but
        one of the numbers is not known.
    """
    bmi_below = rules.food_supplement.first_trimester_bmi_below
    met = {
        "kek_by_muac": kek_by_muac(muac_cm, rules),
        "first_trimester_bmi_low": None
        if first_trimester_bmi_kg_m2 is None
        else first_trimester_bmi_kg_m2 < bmi_below,
    }
    reasons = tuple(code for code, is_met in met.items() if is_met)
    return None if not reasons and None in met.values() else reasons


def iron_progress(
    pregnancy: Pregnancy, records: Sequence[IronRecord], on: date, rules: MaternalRules
) -> IronProgress:
    """Add up the tablets of this pregnancy to a day: given and drunk apart (trap 35)."""
    ours = [each for each in records if each.on <= on and was_during(pregnancy, each.on, rules)]
    newest = sorted(ours, key=lambda each: each.on, reverse=True)
    return IronProgress(
        given_tablets=_sum_known([each.given_tablets for each in ours]),
        drunk_tablets=_sum_known([each.drunk_tablets for each in ours]),
        drinks_daily=next(
            (each.drinks_daily for each in newest if each.drinks_daily is not None), None
        ),
        needed_tablets=rules.iron.min_tablets,
    )


def class_progress(
    pregnancy: Pregnancy, attended_on: Sequence[date], on: date, rules: MaternalRules
) -> ClassProgress:
    """Count the days of class in this pregnancy to a day; a day noted twice is one meeting."""
    days = {day for day in attended_on if day <= on and was_during(pregnancy, day, rules)}
    return ClassProgress(attended=len(days), needed=rules.classes.min_meetings)


def _sum_known(numbers: Sequence[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None
