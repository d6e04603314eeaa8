"""The parts of `maternal.json` about danger signs and the time after a delivery.

Source: domain reference 1.4, 1.11, 3.6, 4.1 and 4.4.
"""

from itertools import pairwise
from typing import Literal, Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT


class RulePart(BaseModel):
    """One rule of the file, with where it comes from."""

    model_config = STRICT

    source: str
    unverified: bool = False


class VisitWindow(BaseModel):
    """Days after the delivery (the day itself is 0), both ends included.

    The hours narrow the days where the hour of the delivery is known. `field` is where a home card
    notes at which place the visit was.
    """

    model_config = STRICT

    code: str
    field: str
    from_day: int = Field(ge=0)
    to_day: int
    from_hour: int | None = Field(default=None, ge=0)
    to_hour: int | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        from_hour = max(self.from_hour or 0, self.from_day * 24)
        if self.to_day < self.from_day or (self.to_hour is not None and self.to_hour <= from_hour):
            raise ValueError("a window ends after it begins")
        return self


class VisitWindows(RulePart):
    """The visits after a delivery, without a gap between their days."""

    windows: tuple[VisitWindow, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _days_follow(self) -> Self:
        if any(later.from_day != earlier.to_day + 1 for earlier, later in pairwise(self.windows)):
            raise ValueError("each window begins on the day after the one before")
        return self


class PostpartumRule(RulePart):
    """The last day of nifas, and the child's completed months at which breastfeeding ends."""

    nifas_to_day: int = Field(gt=0)
    breastfeeding_below_month: int = Field(gt=1)


class VitaminARule(RulePart):
    """Red capsules after a delivery."""

    capsules: int = Field(gt=0)
    hours_between: int = Field(gt=0)


class ContraceptionMethod(BaseModel):
    """An answer to "which contraception?", and the nearest place that offers it."""

    model_config = STRICT

    code: str
    name: str
    offered_from: Literal["posyandu", "pustu", "puskesmas"] | None = None
    is_method: bool = True


class ContraceptionRule(RulePart):
    """Family planning after a delivery (KB pasca persalinan)."""

    methods: tuple[ContraceptionMethod, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if len({method.code for method in self.methods}) != len(self.methods):
            raise ValueError("a method is listed once")
        return self
