"""The model of `resources/clinical/plausibility.json`: when a number deserves a second look."""

from itertools import pairwise
from typing import Literal, Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.clinical_files import AgeWindow
from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.growth import DAYS_PER_MONTH
from posyandu_desktop.domain.person import Sex

SlipKind = Literal["comma", "gram", "millimetre", "metre"]


class Sourced(BaseModel):
    """A group of limits with a source of its own."""

    model_config = STRICT

    source: str
    unverified: bool = False


class Slip(BaseModel):
    """A way to write a number down wrong: what stands there is `factor` times what was meant."""

    model_config = STRICT

    field: str
    factor: float = Field(gt=0)
    kind: SlipKind

    @model_validator(mode="after")
    def _changes_the_number(self) -> Self:
        if self.factor == 1:
            raise ValueError("a slip of factor 1 is none")
        return self


class UsualRange(AgeWindow):
    """Where nearly everybody of an age lies; used where WHO has no table."""

    field: str
    from_: float = Field(alias="from")
    to: float


class SlipRules(Sourced):
    """Commas and units that slipped.

    A number is near the last one from `near_from` to `near_to` times it. After `within_months` the
    last one is too old to compare with: children do grow.
    """

    near_from: float = Field(gt=0, lt=1)
    near_to: float = Field(gt=1)
    within_months: int
    kinds: tuple[Slip, ...] = Field(min_length=1)
    usual: tuple[UsualRange, ...]

    @model_validator(mode="after")
    def _a_good_number_is_no_slip(self) -> Self:
        if any(self.near_from <= slip.factor <= self.near_to for slip in self.kinds):
            raise ValueError("a slip lies outside near_from to near_to")
        return self

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that are looked at, each once."""
        return tuple(dict.fromkeys(slip.field for slip in self.kinds))

    @property
    def usual_fields(self) -> tuple[str, ...]:
        """The fields whose usual range is written down, each once."""
        return tuple(dict.fromkeys(usual.field for usual in self.usual))

    def is_near(self, value: float, last: float) -> bool:
        """Say whether a number is about as large as the last one."""
        return self.near_from * last <= value <= self.near_to * last

    def usual_range(self, field: str, months: int) -> UsualRange | None:
        """Return where the numbers of that age lie, when somebody wrote it down."""
        found = (each for each in self.usual if each.field == field and each.holds(months))
        return next(found, None)


class Shrink(AgeWindow):
    """A length that cannot become smaller by more than a measuring error (cm)."""

    field: str
    more_than: float


class Jump(AgeWindow):
    """A length that cannot grow faster (cm per month)."""

    field: str
    more_than_per_month: float


class WeightChange(AgeWindow):
    """How much weight somebody may plausibly gain or lose between two visits."""

    gain_kg_per_month: float
    loss_percent: float


class GainLimit(BaseModel):
    """The most a child gains (g) within `in_days`, until the age of `until_day`."""

    model_config = STRICT

    until_day: int = Field(gt=0)
    in_days: int = Field(gt=0)
    male_g: int = Field(gt=0)
    female_g: int = Field(gt=0)
    source: str | None = None
    unverified: bool = False

    def per_day(self, sex: Sex) -> float:
        """Return the limit in grams a day."""
        return (self.male_g if sex is Sex.MALE else self.female_g) / self.in_days


class WeightVelocity(Sourced):
    """WHO's weight increments: what nearly no child exceeds, one band of ages after the other."""

    bands: tuple[GainLimit, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _ages_rise(self) -> Self:
        days = [band.until_day for band in self.bands]
        if days != sorted(set(days)):
            raise ValueError("until_day must rise")
        return self

    @property
    def until_day(self) -> int:
        """The age (days) from which on nothing is known."""
        return self.bands[-1].until_day

    def most_g(self, sex: Sex, from_day: int, to_day: int) -> float:
        """Return the most a child gains between two ages in days, the second within the bands.

        Two weighings close together are allowed a whole month: scales and clothes differ.
        """
        start = min(float(from_day), to_day - DAYS_PER_MONTH)
        ends = [start, *(max(start, min(band.until_day, to_day)) for band in self.bands)]
        spans = (later - earlier for earlier, later in pairwise(ends))
        return sum(days * band.per_day(sex) for days, band in zip(spans, self.bands, strict=True))


class PostureRules(Sourced):
    """How children are measured: lying below an age, standing from then on.

    Standing, a child that grows faster than `growth_cm_per_month` was perhaps measured lying.
    """

    standing_from_month: int
    growth_cm_per_month: float


class ChangeLimit(AgeWindow):
    """How far a number may lie from the person's own last one, in its unit."""

    field: str
    rise: float = Field(gt=0)
    fall: float = Field(gt=0)
    within_months: int = Field(gt=0)


class ChangeRules(Sourced):
    """Changes that are rarely true; a pressure measured twice alike is believed."""

    repeated_within_mmhg: float
    limits: tuple[ChangeLimit, ...]


class Proportions(Sourced):
    """Numbers of one body, or of one pregnancy, that go together.

    The conicity is the waist beside that of a cylinder of the same weight and height. Where no
    height is known, `usual_height_cm` stands in.
    """

    adult_from_month: int
    bmi_from: float
    bmi_to: float
    waist_to_height_below: float
    conicity_from: float
    conicity_to: float
    usual_height_cm: float
    fundal_from_week: int
    fundal_to_week: int
    fundal_cm_from_weeks: float
    smoking_from_year: int


class Readings(BaseModel):
    """Numbers of one instrument whose last digit somebody reads; `step` is one of that digit."""

    model_config = STRICT

    code: str
    fields: tuple[str, ...] = Field(min_length=1)
    step: float = Field(gt=0)


class DigitPreference(Sourced):
    """When the last digits 0 and 5 are read too often to be chance.

    By chance they are a share `by_chance` of all; fewer than `minimum_count` numbers say nothing,
    nor does what chance alone would bring with a probability of `probability_below` or more.
    """

    by_chance: float = Field(gt=0, lt=1)
    minimum_count: int = Field(ge=1)
    probability_below: float = Field(gt=0, lt=1)
    readings: tuple[Readings, ...] = Field(min_length=1)


class PlausibilityRules(ContentFile):
    """When a number deserves a second look."""

    slips: SlipRules
    shrink: tuple[Shrink, ...]
    jump: tuple[Jump, ...]
    adult_height_change_more_than_cm: float
    weight_change: tuple[WeightChange, ...]
    weight_velocity: WeightVelocity
    changes: ChangeRules
    proportions: Proportions
    narrow_pulse_pressure_below_mmhg: float
    posture_to_month: int
    posture: PostureRules
    digit_preference: DigitPreference
