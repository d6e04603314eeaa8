"""The models of the threshold files under `resources/clinical/`; rules read their numbers here."""

from typing import Literal, Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.adult_files import ArmLimit, GlucoseScreening
from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.person import Sex


class Manifest(ContentFile):
    """The set of content files that belong together; its version is the content's version."""

    cards: tuple[str, ...] = Field(min_length=1)
    screenings: tuple[str, ...] = ()


class AgeWindow(BaseModel):
    """Ages in completed months, both ends included; no end means for ever."""

    model_config = STRICT

    from_month: int = Field(default=0, ge=0)
    to_month: int | None = Field(default=None, ge=0)

    def holds(self, months: int) -> bool:
        """Say whether somebody of that age is meant."""
        return self.from_month <= months and (self.to_month is None or months <= self.to_month)


class Band(AgeWindow):
    """People of some ages, perhaps of one sex or only the pregnant, whom a limit is for."""

    code: str
    sex: Sex | None = None
    pregnant: bool = False
    source: str
    unverified: bool = False

    def is_for(self, sex: Sex, months: int, *, pregnant: bool) -> bool:
        """Say whether somebody belongs to the band."""
        is_sex = self.sex is None or self.sex is sex
        return is_sex and self.holds(months) and (pregnant or not self.pregnant)


class GainStep(BaseModel):
    """The minimum gain in grams from one age reached on, until the next step."""

    model_config = STRICT

    from_month: int = Field(ge=1)
    male: int = Field(gt=0)
    female: int = Field(gt=0)


class WeightGain(ContentFile):
    """KBM, and the two lines of the growth chart as z-scores of weight for age."""

    to_month: int
    minimum_gain_g: tuple[GainStep, ...] = Field(min_length=1)
    red_line_below_z: float
    orange_line_above_z: float
    lines_source: str

    @model_validator(mode="after")
    def _months_rise(self) -> Self:
        months = [step.from_month for step in self.minimum_gain_g]
        if months != sorted(set(months)) or months[-1] > self.to_month:
            raise ValueError("the months of minimum_gain_g must rise and end within to_month")
        return self

    def needed_g(self, sex: Sex, months: int) -> int | None:
        """Return the minimum gain for the age reached, or None where none is published."""
        if months > self.to_month:
            return None
        reached = [step for step in self.minimum_gain_g if step.from_month <= months]
        if not reached:
            return None
        return reached[-1].male if sex is Sex.MALE else reached[-1].female


class Recap(BaseModel):
    """How the monthly recap counts a class."""

    model_config = STRICT

    recap: Literal["low", "normal", "high"]


class PressureClass(Recap):
    """One class of blood pressure; either number alone is enough to reach it."""

    code: str
    systolic_from: int
    diastolic_from: int | None = None

    def reached(self, systolic: float, diastolic: float) -> bool:
        """Say whether either number reaches the class."""
        by_diastolic = self.diastolic_from is not None and diastolic >= self.diastolic_from
        return systolic >= self.systolic_from or by_diastolic


class LowPressure(BaseModel):
    """When a pressure is low; it takes the place of the named classes only."""

    model_config = STRICT

    code: str
    systolic_below: int
    diastolic_below: int
    replaces: tuple[str, ...]

    def takes(self, code: str, systolic: float, diastolic: float) -> bool:
        """Say whether it takes the place of the class reached."""
        is_under = systolic < self.systolic_below or diastolic < self.diastolic_below
        return is_under and code in self.replaces


class PressureBand(Band):
    """The classes of one group of people, gravest first; the last one takes everybody."""

    postpartum: bool = False
    classes: tuple[PressureClass, ...] = Field(min_length=2)
    low: LowPressure | None = None

    @model_validator(mode="after")
    def _last_takes_everybody(self) -> Self:
        limits = [each.systolic_from for each in self.classes]
        if limits != sorted(limits, reverse=True) or limits[-1] != 0:
            raise ValueError("classes go from the gravest down to one that begins at 0")
        return self


class IsolatedSystolic(BaseModel):
    """Only the upper number is high."""

    model_config = STRICT

    systolic_from: int
    diastolic_below: int


class BloodPressureRules(ContentFile):
    """Classes of blood pressure; the first band that fits somebody holds."""

    bands: tuple[PressureBand, ...] = Field(min_length=1)
    isolated_systolic: IsolatedSystolic


class ScaleClass(BaseModel):
    """A class and the smallest value in it."""

    model_config = STRICT

    code: str
    from_: float = Field(alias="from")


class Scale(BaseModel):
    """Classes of one number, rising from 0; each ends where the next begins."""

    model_config = STRICT

    source: str
    unverified: bool = False
    classes: tuple[ScaleClass, ...] = Field(min_length=2)
    recap_high_from: float | None = None
    beyond_meter: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _classes_rise(self) -> Self:
        starts = [each.from_ for each in self.classes]
        if starts != sorted(set(starts)) or starts[0] != 0:
            raise ValueError("classes must rise from 0")
        if unknown := set(self.beyond_meter.values()) - {each.code for each in self.classes}:
            raise ValueError(f"beyond_meter names no class: {sorted(unknown)}")
        return self

    def code(self, value: float) -> str:
        """Return the class of a value of 0 or more."""
        return next(each.code for each in reversed(self.classes) if value >= each.from_)

    def limits(self, code: str) -> dict[str, float | str]:
        """Return where the class begins and where the next one does, as far as they exist."""
        place = [each.code for each in self.classes].index(code)
        limits: dict[str, float | str] = {}
        if place > 0:
            limits["from"] = self.classes[place].from_
        if place + 1 < len(self.classes):
            limits["below"] = self.classes[place + 1].from_
        return limits


class AdultThresholds(ContentFile):
    """What an adult's numbers mean; BMI in kg/m² rounded to one decimal, the rest in mg/dL."""

    from_month: int
    bmi: Scale
    waist_above_cm: dict[Sex, float]
    waist_source: str
    glucose_from_month: int
    glucose_random: Scale
    cholesterol: Scale
    glucose_screening: GlucoseScreening
    arm: ArmLimit


class TuberculosisRules(ContentFile):
    """Two rules at once: what the recap counts, and whom the nakes has to see."""

    card_items: tuple[str, ...] = Field(min_length=1)
    card_positive_from: int = Field(ge=1)
    child_to_month: int
    show_child_from: int = Field(ge=1)
    show_adult_items: tuple[str, ...]
    contact_item: str
    further_items: tuple[str, ...] = ()
