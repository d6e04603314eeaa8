"""PUMA: the risk of COPD of people who smoke or smoked, from answers, sex, age and pack-years.

Source: domain reference 0a and 5.7, trap 41. Cigarettes are counted in batang, never in bungkus.
"""

from collections.abc import Mapping
from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.screening import PersonPoints, ScreeningResult, score
from posyandu_desktop.domain.screening_files import PointRange, Screening
from posyandu_desktop.domain.screening_items import Points, QuantityItem, YesNoItem
from posyandu_desktop.domain.visit import Value

_DAYS_A_YEAR = 365


class AgeStep(BaseModel):
    """The points from one age in completed months on, until the next step."""

    model_config = STRICT

    from_month: int = Field(ge=0)
    points: Points


class PackYearStep(BaseModel):
    """The points from so many pack-years on, or from above so many, until the next step."""

    model_config = STRICT

    points: Points
    from_: float | None = Field(default=None, alias="from")
    above: float | None = None

    @model_validator(mode="after")
    def _one_limit(self) -> Self:
        if (self.from_ is None) is (self.above is None):
            raise ValueError("a step has either from or above")
        return self

    @property
    def limit(self) -> float:
        """The number of pack-years at which the step lies."""
        return self.from_ if self.from_ is not None else self.above or 0

    def reached(self, pack_years: float) -> bool:
        """Say whether so many pack-years reach the step."""
        return pack_years >= self.limit if self.above is None else pack_years > self.above


class NeverSmoked(BaseModel):
    """Somebody below either limit counts as one who never smoked."""

    model_config = STRICT

    lifetime_packs_below: float = Field(gt=0)
    cigarettes_per_day_below: float = Field(gt=0)


class SmokingRules(BaseModel):
    """Which items hold the smoking history, and what it counts."""

    model_config = STRICT

    ever_smoked_item: str
    cigarettes_per_day_item: str
    years_item: str
    cigarettes_per_pack: int = Field(gt=0)
    never: NeverSmoked
    pack_year_points: tuple[PackYearStep, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _steps_rise_from_zero(self) -> Self:
        limits = [step.limit for step in self.pack_year_points]
        if limits != sorted(set(limits)) or self.pack_year_points[0].from_ != 0:
            raise ValueError("pack_year_points must rise from 0")
        return self

    def points(self, pack_years: float) -> int:
        """Return the points of so many pack-years."""
        return [step for step in self.pack_year_points if step.reached(pack_years)][-1].points


class PumaScreening(Screening):
    """PUMA; `only_ever_smokers` is the card's rule, without it the juknis's holds."""

    only_ever_smokers: bool
    sex_points: dict[Sex, Points]
    age_points: tuple[AgeStep, ...] = Field(min_length=1)
    smoking: SmokingRules

    def person_points(self) -> PointRange:
        """Return the points of sex, age and pack-years."""
        parts = [
            list(self.sex_points.values()),
            [step.points for step in self.age_points],
            [step.points for step in self.smoking.pack_year_points],
        ]
        return PointRange(sum(min(part) for part in parts), sum(max(part) for part in parts))

    @model_validator(mode="after")
    def _everybody_has_points(self) -> Self:
        months = [step.from_month for step in self.age_points]
        if months != sorted(set(months)) or months[0] != self.from_month:
            raise ValueError("age_points must rise from from_month")
        if set(self.sex_points) != set(Sex):
            raise ValueError("sex_points must name every sex")
        return self

    @model_validator(mode="after")
    def _smoking_items_exist(self) -> Self:
        rules = self.smoking
        wanted = (
            (rules.ever_smoked_item, YesNoItem),
            (rules.cigarettes_per_day_item, QuantityItem),
            (rules.years_item, QuantityItem),
        )
        if not all(isinstance(self.item(code), kind) for code, kind in wanted):
            raise ValueError("smoking needs one yes/no item and two quantities")
        return self


def pack_years(cigarettes_per_day: float, years: float, cigarettes_per_pack: int) -> float:
    """Return pack-years: a pack a day for a year is one.

    Answers have one decimal, so the fourth decimal of the quotient is exact and the rest is noise
    that would move somebody off a limit.
    """
    return round(cigarettes_per_day * years / cigarettes_per_pack, 4)


def ever_smoked(puma: PumaScreening, answers: Mapping[str, Value]) -> bool | None:
    """Say whether somebody smoked at all, by the rule's meaning of never; None when not known.

    A "yes" without numbers is a yes: the numbers can only make it a never.
    """
    answer = answers.get(puma.smoking.ever_smoked_item)
    if not isinstance(answer, bool):
        return None
    history = _history(puma, answers)
    return answer and (history is None or not _is_never(puma.smoking, *history))


def puma_applies(puma: PumaScreening, months: int, answers: Mapping[str, Value]) -> bool | None:
    """Say whether PUMA is for somebody of that age; None until smoking was asked."""
    if not puma.is_for(months):
        return False
    return ever_smoked(puma, answers) if puma.only_ever_smokers else True


def puma_result(
    puma: PumaScreening, sex: Sex, months: int, answers: Mapping[str, Value]
) -> ScreeningResult | None:
    """Return what PUMA says of somebody, or None when it is not for them.

    Args:
        puma: The questionnaire and its points.
        sex: Sex of the person.
        months: Age in completed months on the day of the screening.
        answers: Values by code; those of other cards may be among them.
    """
    if puma_applies(puma, months, answers) is False:
        return None
    history = _history(puma, answers)
    inputs: dict[str, float | str | bool] = {"sex": sex.value, "age_months": months}
    smoking = PointRange(
        min(step.points for step in puma.smoking.pack_year_points),
        max(step.points for step in puma.smoking.pack_year_points),
    )
    if ever_smoked(puma, answers) is False:
        smoking = PointRange(smoking.low, smoking.low)
    elif history is not None:
        smoked = pack_years(*history, puma.smoking.cigarettes_per_pack)
        inputs["pack_years"] = smoked
        smoking = PointRange(puma.smoking.points(smoked), puma.smoking.points(smoked))
    fixed = puma.sex_points[sex] + _age_points(puma, months)
    added = PointRange(fixed + smoking.low, fixed + smoking.high)
    return score(puma, answers, PersonPoints(points=added, inputs=inputs))


def _is_never(rules: SmokingRules, cigarettes_per_day: float, years: float) -> bool:
    packs = cigarettes_per_day * years * _DAYS_A_YEAR / rules.cigarettes_per_pack
    return (
        packs < rules.never.lifetime_packs_below
        or cigarettes_per_day < rules.never.cigarettes_per_day_below
    )


def _age_points(puma: PumaScreening, months: int) -> int:
    return [step for step in puma.age_points if step.from_month <= months][-1].points


def _history(puma: PumaScreening, answers: Mapping[str, Value]) -> tuple[float, float] | None:
    """Return cigarettes a day and years, or None unless both are possible answers."""
    cigarettes_per_day = _number(puma, puma.smoking.cigarettes_per_day_item, answers)
    years = _number(puma, puma.smoking.years_item, answers)
    if cigarettes_per_day is None or years is None:
        return None
    return cigarettes_per_day, years


def _number(puma: PumaScreening, code: str, answers: Mapping[str, Value]) -> float | None:
    item, answer = puma.item(code), answers.get(code)
    if item is None or item.points_of(answer) is None or isinstance(answer, str | None):
        return None
    return answer
