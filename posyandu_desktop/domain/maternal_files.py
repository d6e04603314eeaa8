"""The model of `resources/clinical/maternal.json`: what the rules of a pregnancy compare with.

Source: domain reference 1.3, 3.6 and 4.
"""

from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.postpartum_files import (
    ContraceptionRule,
    PostpartumRule,
    RulePart,
    VisitWindows,
    VitaminARule,
)
from posyandu_desktop.domain.pregnancy import Trimester


class AskedOfRule(RulePart):
    """At which age in completed months a woman's pregnancies are asked for, both included."""

    from_month: int = Field(ge=0)
    to_month: int


class DatingRule(RulePart):
    """Days from the last menstrual period to the due date, and when to ask how it ended.

    No pregnancy is believed to be longer than `longest_weeks`.
    """

    days_to_due_date: int = Field(gt=0)
    ask_outcome_from_week: int
    longest_weeks: int

    @model_validator(mode="after")
    def _asks_after_the_due_date(self) -> Self:
        if self.ask_outcome_from_week * 7 <= self.days_to_due_date:
            raise ValueError("the outcome is asked for after the due date")
        if self.longest_weeks < self.ask_outcome_from_week:
            raise ValueError("the longest pregnancy reaches the week of asking")
        return self


class TrimesterRule(RulePart):
    """The last moment of the first two trimesters, in whole weeks."""

    first_to_week: int = Field(gt=0)
    second_to_week: int

    @model_validator(mode="after")
    def _weeks_rise(self) -> Self:
        if self.second_to_week <= self.first_to_week:
            raise ValueError("the second trimester ends after the first")
        return self


class RiskWords(BaseModel):
    """What each of 4T is called; a limit of the rule may stand in it by its name."""

    model_config = STRICT

    too_young: str
    too_old: str
    too_many: str
    too_close: str


class HighRiskRule(RulePart):
    """The limits of 4T: ages in completed years, the interval in completed months."""

    too_young_below_years: int = Field(gt=0)
    too_old_above_years: int
    too_many_from_birth: int = Field(gt=1)
    too_close_below_months: int = Field(gt=0)
    words: RiskWords

    @model_validator(mode="after")
    def _ages_rise(self) -> Self:
        if self.too_old_above_years < self.too_young_below_years:
            raise ValueError("too old begins after too young ends")
        return self

    def word(self, code: str) -> str:
        """Return what one of `HighRisk.codes` is called, with its limit.

        Raises:
            AttributeError: The code is none of the four.
        """
        words: str = getattr(self.words, code)
        limits = {
            "too_young": self.too_young_below_years,
            "too_old": self.too_old_above_years,
            "too_many": self.too_many_from_birth,
            "too_close": self.too_close_below_months,
        }
        return words.format(limit=limits[code])


class KilogramRange(BaseModel):
    """From the least to the most, in kg, both included."""

    model_config = STRICT

    min: float = Field(gt=0)
    max: float

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.max < self.min:
            raise ValueError("max must not be below min")
        return self


class GainClass(BaseModel):
    """A class of pre-pregnancy BMI (kg/m²), and the gain that goes with it.

    `weekly_kg` is the mean gain a week after the first trimester.
    """

    model_config = STRICT

    code: str
    bmi_from: float = Field(ge=0)
    total_kg: KilogramRange
    weekly_kg: float = Field(gt=0)


class FirstTrimesterGain(RulePart):
    """The gain at the end of the first trimester."""

    total_kg: KilogramRange


class GestationalGainRule(RulePart):
    """Weight gain of a singleton pregnancy by pre-pregnancy BMI, classes rising from 0."""

    classes: tuple[GainClass, ...] = Field(min_length=2)
    first_trimester: FirstTrimesterGain

    @model_validator(mode="after")
    def _bounds_in_order(self) -> Self:
        starts = [each.bmi_from for each in self.classes]
        if starts != sorted(set(starts)) or starts[0] != 0:
            raise ValueError("BMI classes must rise from 0")
        early = self.first_trimester.total_kg
        if any(c.total_kg.min < early.min or c.total_kg.max < early.max for c in self.classes):
            raise ValueError("the gain of the first trimester is part of the total gain")
        return self

    def gain_class(self, bmi_kg_m2: float) -> GainClass:
        """Return the class of a BMI above 0 kg/m²."""
        return next(each for each in reversed(self.classes) if bmi_kg_m2 >= each.bmi_from)


class ArmRule(RulePart):
    """Chronic energy deficiency (KEK) by mid-upper arm circumference in cm."""

    kek_below_cm: float = Field(gt=0)


class FoodSupplementRule(RulePart):
    """PMT for a pregnant woman: who, how much, how long."""

    energy_kcal_per_day: int = Field(gt=0)
    min_days: int = Field(gt=0)
    practice_days: int
    first_trimester_bmi_below: float = Field(gt=0)

    @model_validator(mode="after")
    def _practice_reaches_the_minimum(self) -> Self:
        if self.practice_days < self.min_days:
            raise ValueError("practice_days must not be below min_days")
        return self


class IronRule(RulePart):
    """Iron and folic acid tablets (TTD) in one pregnancy."""

    min_tablets: int = Field(gt=0)


class ClassRule(RulePart):
    """Meetings of the class for pregnant women in one pregnancy."""

    min_meetings: int = Field(gt=0)


class AnaemiaRule(RulePart):
    """Haemoglobin in g/dL below which a pregnant woman is anaemic.

    From where on it is severe is said in `laboratory.json`, with the other haemoglobin limits.
    """

    below_g_dl: dict[Trimester, float]

    @model_validator(mode="after")
    def _knows_every_trimester(self) -> Self:
        if set(self.below_g_dl) != set(Trimester):
            raise ValueError("every trimester needs a limit")
        return self


class MaternalRules(ContentFile):
    """Everything the rules of pregnancy and childbed compare with."""

    asked_of: AskedOfRule
    dating: DatingRule
    trimesters: TrimesterRule
    high_risk: HighRiskRule
    weight_gain: GestationalGainRule
    arm: ArmRule
    food_supplement: FoodSupplementRule
    iron: IronRule
    classes: ClassRule
    anaemia: AnaemiaRule
    postnatal_visits: VisitWindows
    neonatal_visits: VisitWindows
    postpartum: PostpartumRule
    vitamin_a: VitaminARule
    contraception: ContraceptionRule

    @model_validator(mode="after")
    def _trimesters_and_gain_fit_the_pregnancy(self) -> Self:
        if self.trimesters.second_to_week * 7 >= self.dating.days_to_due_date:
            raise ValueError("the third trimester begins before the due date")
        weeks = self.dating.days_to_due_date / 7 - self.trimesters.first_to_week
        early = self.weight_gain.first_trimester.total_kg
        for each in self.weight_gain.classes:
            slowest = (each.total_kg.min - early.min) / weeks
            fastest = (each.total_kg.max - early.max) / weeks
            if not slowest <= each.weekly_kg <= fastest:
                raise ValueError(f"weekly_kg of {each.code} does not lead to its total_kg")
        return self

    @model_validator(mode="after")
    def _nifas_ends_with_its_last_visit(self) -> Self:
        if self.postnatal_visits.windows[-1].to_day != self.postpartum.nifas_to_day:
            raise ValueError("the last postnatal visit ends with nifas")
        return self
