"""The model of `tetanus.json`: the five steps, and which doses are a proof of them."""

from itertools import pairwise
from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile


class TetanusStep(BaseModel):
    """One status: the interval after the dose before, and how long it protects.

    The interval is in days or in calendar months; without `protection_years` nothing is promised.
    """

    model_config = STRICT

    status: int = Field(ge=1)
    min_interval_days: int | None = Field(default=None, gt=0)
    min_interval_months: int | None = Field(default=None, gt=0)
    protection_years: int | None = Field(default=None, gt=0)

    @model_validator(mode="after")
    def _has_one_interval(self) -> Self:
        intervals = (self.min_interval_days, self.min_interval_months)
        if intervals.count(None) != (2 if self.status == 1 else 1):
            raise ValueError("every step but the first has one interval, in days or in months")
        return self


class ProofDoses(BaseModel):
    """Doses of one vaccine of the immunisation schedule."""

    model_config = STRICT

    vaccine: str
    dose_numbers: tuple[int, ...] = Field(min_length=1)


class TetanusProof(BaseModel):
    """Doses that count towards the status, in the order of a life.

    At most `steps_at_most` of them count; the vaccines of a proof stand for each other, so dose 1
    of either is one dose. Doses `spaced_by_programme` need no second look at their interval.
    Where `numbers_begin_again`, two doses of one number on two days are two doses.
    """

    model_config = STRICT

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    name: str
    vaccines: tuple[ProofDoses, ...] = Field(min_length=1)
    steps_at_most: int = Field(ge=1)
    spaced_by_programme: bool = False
    numbers_begin_again: bool = False
    unverified: bool = False

    def holds(self, vaccine: str, dose_number: int) -> bool:
        """Say whether a dose is of this proof."""
        return any(
            one.vaccine == vaccine and dose_number in one.dose_numbers for one in self.vaccines
        )


class TetanusTarget(BaseModel):
    """Whom the programme wants to see at T5, in completed months; a pregnant woman at any age.

    Women are asked from `from_month` to `asked_to_month`, and offered a dose to `to_month`.
    """

    model_config = STRICT

    from_month: int = Field(ge=0)
    to_month: int = Field(ge=0)
    asked_to_month: int = Field(ge=0)
    source: str
    unverified: bool = False


class TetanusRules(ContentFile):
    """T1 to T5."""

    target: TetanusTarget
    steps: tuple[TetanusStep, ...] = Field(min_length=1)
    proofs: tuple[TetanusProof, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _steps_rise_and_no_dose_counts_twice(self) -> Self:
        statuses = [step.status for step in self.steps]
        if statuses[0] != 1 or any(later - earlier != 1 for earlier, later in pairwise(statuses)):
            raise ValueError("the steps must rise one by one from 1")
        doses = [
            (one.vaccine, number)
            for proof in self.proofs
            for one in proof.vaccines
            for number in one.dose_numbers
        ]
        if len(doses) != len(set(doses)):
            raise ValueError("a dose is in two proofs")
        return self

    def begins_again(self, vaccine: str) -> bool:
        """Say whether two doses of one number on two days are two doses."""
        return any(
            one.vaccine == vaccine
            for proof in self.proofs
            if proof.numbers_begin_again
            for one in proof.vaccines
        )

    def step(self, status: int) -> TetanusStep | None:
        """Return the step of that number, or None past the last."""
        return next((step for step in self.steps if step.status == status), None)
