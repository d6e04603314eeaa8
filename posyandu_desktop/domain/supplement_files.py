"""The model of `resources/clinical/supplements.json`: what is handed out at step 4, when, how much.

Source: domain reference 3.6.
"""

from collections.abc import Collection
from typing import Self

from pydantic import Field, model_validator

from posyandu_desktop.domain.clinical_files import AgeWindow
from posyandu_desktop.domain.content_file import ContentFile
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.visit import SupplementKind


class DoseWords(AgeWindow):
    """How somebody of some ages takes it, in words for the family."""

    words: str
    unverified: bool = False


class SupplementRule(AgeWindow):
    """One hand-out, and the occasion for it.

    Attributes:
        campaign_months: The months of its campaign; none for what has another occasion.
        sweeping_months: The months after, for those who missed the campaign.
        moved_months: Months in which one session day hands it out though no campaign runs; never
            in the file, see `vitamin_a_month.py`.
        when_yes: The question that has to be answered yes first (zinc: diarrhoea).
        groups: The only groups it is for; none named is everybody.
        quantity: How much is handed out, in `unit`; for a mother, in all after one delivery.
        amounts: What else may be chosen; none for `quantity` alone.
    """

    kind: SupplementKind
    name: str
    short: str
    family: str
    unit: str
    quantity: float = Field(default=1, gt=0)
    amounts: tuple[float, ...] = ()
    campaign_months: tuple[int, ...] = ()
    sweeping_months: tuple[int, ...] = ()
    moved_months: tuple[int, ...] = ()
    when_yes: str | None = None
    groups: tuple[LifeCycleGroup, ...] = ()
    doses: tuple[DoseWords, ...] = ()
    unverified: bool = False

    @model_validator(mode="after")
    def _sweeping_follows_a_campaign(self) -> Self:
        if any(month - 1 not in self.campaign_months for month in self.sweeping_months):
            raise ValueError("a sweeping month comes right after a campaign month")
        return self

    @model_validator(mode="after")
    def _has_one_occasion(self) -> Self:
        if sum(map(bool, (self.campaign_months, self.when_yes, self.groups))) != 1:
            raise ValueError("a hand-out has a campaign, a question, or groups: exactly one")
        return self

    @model_validator(mode="after")
    def _quantity_can_be_chosen(self) -> Self:
        if self.amounts and (self.quantity not in self.amounts or min(self.amounts) <= 0):
            raise ValueError("amounts are above 0 and quantity is one of them")
        return self

    def is_for(self, groups: Collection[LifeCycleGroup]) -> bool:
        """Say whether somebody in these groups may have it."""
        return not self.groups or bool(set(self.groups) & set(groups))

    def dose_at(self, months: int) -> str:
        """Return how somebody of that age in completed months takes it; "" where none is said."""
        return next((dose.words for dose in self.doses if dose.holds(months)), "")


class SupplementRules(ContentFile):
    """Everything that is handed out."""

    supplements: tuple[SupplementRule, ...] = Field(min_length=1)

    def rule(self, kind: SupplementKind) -> SupplementRule:
        """Return the rule of a kind; every kind has one."""
        return next(rule for rule in self.supplements if rule.kind is kind)

    @model_validator(mode="after")
    def _every_kind_once(self) -> Self:
        if sorted(rule.kind for rule in self.supplements) != sorted(SupplementKind):
            raise ValueError("every kind of supplement needs exactly one rule")
        return self
