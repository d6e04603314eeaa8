"""The items of a screening: yes/no questions, choices and numbers, each with its points.

Source: domain reference 5.7 and 5.9 to 5.11. No answer is no points, not even 0.
"""

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT
from posyandu_desktop.domain.visit import Value

Code = Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]
Points = Annotated[int, Field(ge=0)]


class EnableWhen(BaseModel):
    """FHIR's enableWhen: an item is asked unless an earlier yes/no item was answered otherwise."""

    model_config = STRICT

    question: str
    answer: bool


class AskedWhen(BaseModel):
    """A whole screening is not offered while a field of the card holds one of these answers.

    Yes and no of a question are "yes" and "no". Not answered is no answer: it rules nothing out.
    """

    model_config = STRICT

    field: str
    unless: tuple[str, ...] = Field(min_length=1)

    def rules_out(self, answers: Mapping[str, Value]) -> bool:
        """Say whether an answer is one of those that make the screening pointless."""
        answer = answers.get(self.field)
        if isinstance(answer, bool):
            answer = "yes" if answer else "no"
        return answer in self.unless


class _ItemBase(BaseModel):
    model_config = STRICT

    code: Code
    text: str
    help: str | None = None
    enable_when: EnableWhen | None = None
    recap: tuple[str, ...] = ()


class YesNoItem(_ItemBase):
    """A question with three states: yes gives the points, no gives 0, not asked gives nothing."""

    kind: Literal["yes_no"]
    points: Points = 1

    def points_of(self, answer: Value | None) -> int | None:
        """Return the points of an answer, or None when it does not answer this item."""
        if not isinstance(answer, bool):
            return None
        return self.points if answer else 0

    @property
    def most_points(self) -> int:
        """The most points an answer gives; the fewest are 0 for every kind of item."""
        return self.points


class ScoredOption(BaseModel):
    """One answer of a choice; FHIR's answerOption with its ordinal value."""

    model_config = STRICT

    code: Code
    label: str
    points: Points


class ChoiceItem(_ItemBase):
    """One of a few answers, each with its points."""

    kind: Literal["choice"]
    options: tuple[ScoredOption, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _points_leave_no_gap(self) -> Self:
        refuse_twice("an option code", (option.code for option in self.options))
        points = {option.points for option in self.options}
        if points != set(range(len(points))):
            raise ValueError("the options' points count from 0 without a gap")
        return self

    def points_of(self, answer: Value | None) -> int | None:
        """Return the points of an option's code, or None when it is none of the options."""
        return next((option.points for option in self.options if option.code == answer), None)

    @property
    def most_points(self) -> int:
        """The most points an option gives."""
        return max(option.points for option in self.options)


class BelowLimit(BaseModel):
    """A measured number below this gives points."""

    model_config = STRICT

    below: float
    points: Points


class QuantityItem(_ItemBase):
    """A number with its unit; without `scored` it gives no points by itself."""

    kind: Literal["quantity"]
    unit: str
    ucum: str
    minimum: float
    maximum: float
    decimals: int = Field(ge=0, le=2)
    scored: BelowLimit | None = None

    @model_validator(mode="after")
    def _limits_in_order(self) -> Self:
        if self.minimum >= self.maximum:
            raise ValueError("minimum must be below maximum")
        if self.scored is not None and not self.minimum < self.scored.below <= self.maximum:
            raise ValueError("the limit must lie between minimum and maximum")
        return self

    def points_of(self, answer: Value | None) -> int | None:
        """Return the points of a number, or None when it is none or beyond what is possible."""
        if isinstance(answer, bool | str | None) or not self.minimum <= answer <= self.maximum:
            return None
        return self.scored.points if self.scored and answer < self.scored.below else 0

    @property
    def most_points(self) -> int:
        """The most points a number gives."""
        return self.scored.points if self.scored else 0


Item = Annotated[YesNoItem | ChoiceItem | QuantityItem, Field(discriminator="kind")]


def refuse_twice(what: str, codes: Iterable[str]) -> None:
    """Raise ValueError when a code occurs twice."""
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            raise ValueError(f"{what} occurs twice: {code}")
        seen.add(code)
