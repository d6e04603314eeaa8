"""Parts of `adult-thresholds.json`: who is to have the blood sugar taken, and a woman's arm."""

from collections.abc import Iterable
from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT


class GlucoseScreening(BaseModel):
    """Whose blood sugar is looked at: everybody from an age on, younger people who are at risk.

    Attributes:
        fields: The fields any of which is one: random, LO or HI of the meter, fasting.
        risks: Findings (`family_diabetes.yes`, `bmi.obese`) that are a risk.
    """

    model_config = STRICT

    source: str
    unverified: bool = False
    fields: tuple[str, ...] = Field(min_length=1)
    from_month: int = Field(ge=0)
    at_risk_from_month: int = Field(ge=0)
    risks: tuple[str, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _risk_comes_sooner(self) -> Self:
        if self.at_risk_from_month >= self.from_month:
            raise ValueError("at_risk_from_month must lie before from_month")
        return self

    def by_age(self, months: int) -> bool:
        """Say whether somebody of that age in completed months is meant, risk or not."""
        return months >= self.from_month

    def risks_at(self, months: int, findings: Iterable[str]) -> tuple[str, ...]:
        """Return the findings that make it advisable at an age in completed months."""
        if not self.at_risk_from_month <= months < self.from_month:
            return ()
        return tuple(dict.fromkeys(code for code in findings if code in self.risks))


class ArmLimit(BaseModel):
    """Whose arm is looked at beside the pregnant: women of childbearing age.

    The limit is that of the pregnant, in `maternal.json`.
    """

    model_config = STRICT

    source: str
    unverified: bool = False
    from_month: int = Field(ge=0)
    to_month: int = Field(ge=0)

    @model_validator(mode="after")
    def _ages_in_order(self) -> Self:
        if self.to_month < self.from_month:
            raise ValueError("to_month must not be below from_month")
        return self

    def holds(self, months: int) -> bool:
        """Say whether a woman of that age in completed months is meant."""
        return self.from_month <= months <= self.to_month
