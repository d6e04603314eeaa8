"""The model of `resources/clinical/feeding.json`: who gets recovery food (PMT), why, how long.

Source: domain reference 3.6.
"""

from datetime import date
from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.clinical_files import AgeWindow
from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.feeding import FeedingReason
from posyandu_desktop.domain.postpartum_files import RulePart


class FeedingPlan(RulePart):
    """How many days are planned, from a day on."""

    valid_from: date
    days: int = Field(gt=0)


class FeedingReasonRule(BaseModel):
    """One reason.

    Attributes:
        for_pregnant: A pregnant woman's, and not a child's.
        offered: Whether the program proposes it; otherwise people begin it on their own.
        findings: The results that are this reason; a pregnant woman's are worked out.
        gone_with: The results that say it is over.
        least_days: It is not over before so many days, whatever the results.
        plans: Oldest first.
    """

    model_config = STRICT

    reason: FeedingReason
    name: str
    for_pregnant: bool = False
    offered: bool = True
    findings: tuple[str, ...] = ()
    gone_with: tuple[str, ...] = ()
    least_days: int = Field(default=0, ge=0)
    plans: tuple[FeedingPlan, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _plans_follow_each_other(self) -> Self:
        days = [plan.valid_from for plan in self.plans]
        if days != sorted(set(days)):
            raise ValueError("plans go from the oldest to the newest")
        if any(plan.days < self.least_days for plan in self.plans):
            raise ValueError("no plan is shorter than least_days")
        return self

    def plan_on(self, on: date) -> FeedingPlan:
        """Return the plan of a day; before the first one it is the first."""
        begun = [plan for plan in self.plans if plan.valid_from <= on]
        return begun[-1] if begun else self.plans[0]


class NoGainRule(RulePart):
    """From which day on a weight that did not rise is said."""

    from_day: int = Field(gt=0)


class LongestRule(RulePart):
    """The longest plan anybody can type, in days."""

    days: int = Field(gt=0)


class FeedingRules(ContentFile):
    """Recovery food.

    `referred_instead` are results that go to the Puskesmas first: severe malnutrition is treated,
    not fed at a posyandu.
    """

    child: AgeWindow
    referred_instead: tuple[str, ...]
    reasons: tuple[FeedingReasonRule, ...]
    no_gain: NoGainRule
    longest: LongestRule

    @model_validator(mode="after")
    def _every_reason_once(self) -> Self:
        if sorted(rule.reason for rule in self.reasons) != sorted(FeedingReason):
            raise ValueError("every reason needs exactly one rule")
        return self

    def rule(self, reason: FeedingReason) -> FeedingReasonRule:
        """Return the rule of a reason; every reason has one."""
        return next(rule for rule in self.reasons if rule.reason is reason)
