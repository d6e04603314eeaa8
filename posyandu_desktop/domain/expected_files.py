"""The model of `resources/clinical/expected.json`: how reasons to be awaited are ranked."""

from enum import StrEnum
from typing import Literal, Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.clinical_files import AgeWindow
from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.expected import Topic
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.screening_items import refuse_twice


class Due(StrEnum):
    """The reasons that do not come from a finding of an earlier visit."""

    VACCINE_NONE = "vaccine_none"
    VACCINE_LATE = "vaccine_late"
    VACCINE_DUE = "vaccine_due"
    VACCINE_UNKNOWN = "vaccine_unknown"
    VACCINE_SCHOOL = "vaccine_school"
    DOSE_REFUSED = "dose_refused"
    DOSE_CONTRAINDICATED = "dose_contraindicated"
    DOSE_SICK = "dose_sick"
    DOSE_OUT_OF_STOCK = "dose_out_of_stock"
    DOSE_NO_VACCINATOR = "dose_no_vaccinator"
    DOSE_POSTPONED = "dose_postponed"
    PREGNANCY_OVER = "pregnancy_over"
    PREGNANCY_NEAR = "pregnancy_near"
    PREGNANCY = "pregnancy"
    IRON_PREGNANT = "iron_pregnant"
    NIFAS_VISIT = "nifas_visit"
    NEWBORN_VISIT = "newborn_visit"
    NIFAS_CAPSULES = "nifas_capsules"
    REFERRAL_OPEN = "referral_open"
    FEEDING = "feeding"
    VITAMIN_A = "vitamin_a"
    DEWORMING = "deworming"
    IRON_WEEKLY = "iron_weekly"
    MISSED = "missed"
    SCREENING = "screening"
    WEIGHING = "weighing"


class LastTime(BaseModel):
    """Findings of earlier visits that are a reason until the matter is looked at again.

    Attributes:
        months: So long it stays a reason when nobody looks again, in completed months.
        weights: The weight of each loudness that is a reason.
        groups: The only groups it is for; none named is everybody.
        private: A list may not say what it is.
    """

    model_config = STRICT

    topic: Topic
    rules: tuple[str, ...] = Field(min_length=1)
    months: int = Field(gt=0)
    weights: dict[Literal["urgent", "act", "watch"], int]
    groups: tuple[LifeCycleGroup, ...] = ()
    private: bool = False

    def weight(self, severity: Severity) -> int | None:
        """Return the weight of a loudness, None when it is no reason."""
        return {str(name): weight for name, weight in self.weights.items()}.get(
            severity.name.lower()
        )


class NoVaccine(BaseModel):
    """The first dose whose absence makes a child one without vaccines."""

    model_config = STRICT

    vaccine: str
    from_month: int = Field(ge=0)


class WeeklyIron(AgeWindow):
    """Who takes a tablet of iron every week."""

    sex: Sex


class ExpectedRules(ContentFile):
    """Everything that ranks the awaited."""

    last_time: tuple[LastTime, ...]
    weights: dict[Due, int]
    vaccine_late_after_days: int = Field(gt=0)
    no_vaccine: NoVaccine
    pregnancy_near_days: int = Field(gt=0)
    missed_sessions: int = Field(gt=0)
    missed_groups: tuple[LifeCycleGroup, ...]
    screening_from_month: int = Field(ge=0)
    screening_months: int = Field(gt=0)
    iron_weekly: WeeklyIron
    weighing_to_month: int = Field(ge=0)

    def group_of(self, rule: str) -> LastTime | None:
        """Return what a rule's findings are a reason for, or None."""
        return next((group for group in self.last_time if rule in group.rules), None)

    @model_validator(mode="after")
    def _every_rule_once(self) -> Self:
        refuse_twice("a rule", (rule for group in self.last_time for rule in group.rules))
        return self

    @model_validator(mode="after")
    def _every_reason_has_a_weight(self) -> Self:
        if missing := sorted(set(Due) - self.weights.keys()):
            raise ValueError(f"reasons without a weight: {missing}")
        return self
