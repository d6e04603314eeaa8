"""The cut-offs and labels of the growth categories, read from a versioned content file.

The file is `resources/clinical/growth-thresholds.json`. This module imports pydantic; whoever only
names categories imports `growth_category` and stays light.
"""

import math
from itertools import pairwise
from typing import Final, Generic, Self, TypeVar

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.growth_category import (
    HeadSize,
    LengthHeightForAge,
    MuacColour,
    NutritionalStatus,
    SchoolAgeBmi,
    WeightForAge,
)

CategoryT = TypeVar(
    "CategoryT",
    WeightForAge,
    LengthHeightForAge,
    NutritionalStatus,
    SchoolAgeBmi,
    HeadSize,
    MuacColour,
)

# A child exactly on a line lands a few bits beside it in floating point.
_FLOAT_NOISE: Final = 1e-9


class CategoryRange(BaseModel, Generic[CategoryT]):
    """One category and where it ends; the last one has no end.

    `below` leaves the number itself to the next category, `up_to` keeps it in this one.
    """

    model_config = STRICT

    code: CategoryT
    label: str = Field(min_length=1)
    below: float | None = None
    up_to: float | None = None

    @property
    def end(self) -> float:
        """Where the next category begins."""
        if self.below is not None:
            return self.below
        return math.inf if self.up_to is None else self.up_to

    def reaches(self, value: float) -> bool:
        """Return whether a value that lies above all earlier categories belongs to this one."""
        if self.below is not None:
            return value < self.below - _FLOAT_NOISE
        return value <= self.end + _FLOAT_NOISE


class CategoryScale(BaseModel, Generic[CategoryT]):
    """The categories of one index from the lowest to the highest, without a gap."""

    model_config = STRICT

    source: str = Field(min_length=1)
    unverified: bool = False
    categories: tuple[CategoryRange[CategoryT], ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _every_value_has_one_category(self) -> Self:
        ends = [each.end for each in self.categories]
        if any(lower >= upper for lower, upper in pairwise(ends)) or ends[-1] != math.inf:
            raise ValueError("the categories must rise, and only the last is open")
        if any(None not in (each.below, each.up_to) for each in self.categories):
            raise ValueError("a category ends either below or up to a number")
        codes = [each.code for each in self.categories]
        if codes != list(type(codes[0])):
            raise ValueError("every category is named once, from the lowest to the highest")
        return self

    def category(self, value: float) -> CategoryT:
        """Return the category of a value: an unrounded z, or centimetres for the arm."""
        if math.isnan(value):
            raise ValueError("not a number has no category")
        return next(each.code for each in self.categories if each.reaches(value))

    def label(self, code: CategoryT) -> str:
        """Return the official Indonesian words for a category."""
        return next(each.label for each in self.categories if each.code == code)


class MuacScale(CategoryScale[MuacColour]):
    """The arm band: cut-offs in cm, valid between two ages in completed months, both included."""

    from_months: int
    to_months: int


class LowBirthWeight(BaseModel):
    """Below how many grams a baby was born too light, and to which completed month it is said."""

    model_config = STRICT

    source: str
    unverified: bool = False
    below_g: int = Field(gt=0)
    to_month: int = Field(ge=0)

    def was_low(self, birth_weight_g: int | None, months: int) -> bool:
        """Say whether somebody of that age was born too light, and it still has to be named."""
        return (
            birth_weight_g is not None and birth_weight_g < self.below_g and months <= self.to_month
        )


class GrowthThresholds(ContentFile):
    """All categories of a child's growth, to 60 months unless named; numbers are z unless named."""

    weight_for_age: CategoryScale[WeightForAge]
    length_height_for_age: CategoryScale[LengthHeightForAge]
    weight_for_length_height: CategoryScale[NutritionalStatus]
    bmi_for_age: CategoryScale[NutritionalStatus]
    bmi_for_age_school: CategoryScale[SchoolAgeBmi]
    head_circumference_for_age: CategoryScale[HeadSize]
    muac: MuacScale
    low_birth_weight: LowBirthWeight
