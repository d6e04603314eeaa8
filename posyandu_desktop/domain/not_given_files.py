"""The model of `doses-not-given.json`: what each reason is called, and what it is on the wire."""

from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.dose_not_given import NotGivenReason
from posyandu_desktop.domain.immunization_schedule import VaccineCode
from posyandu_desktop.domain.screening_items import refuse_twice


class ReasonWords(BaseModel):
    """One reason in the order in which it is offered, with its codes for FHIR."""

    model_config = STRICT

    code: NotGivenReason
    label: str
    codes: tuple[VaccineCode, ...] = Field(min_length=1)


class NotGivenReasons(ContentFile):
    """Every reason there is."""

    reasons: tuple[ReasonWords, ...]

    def of(self, reason: NotGivenReason) -> ReasonWords:
        """Return what is said of a reason."""
        return next(each for each in self.reasons if each.code is reason)

    @model_validator(mode="after")
    def _every_reason_once(self) -> Self:
        refuse_twice("a reason", (each.code for each in self.reasons))
        if missing := sorted(set(NotGivenReason) - {each.code for each in self.reasons}):
            raise ValueError(f"reasons without words: {missing}")
        return self
