"""Whether a session day is one of vitamin A: by the calendar, or as its people say."""

from copy import copy
from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.supplement import campaign_of
from posyandu_desktop.domain.supplement_files import SupplementRule, SupplementRules

FAMILY = "vitamin_a"


def is_vitamin_a_month(rules: SupplementRules, on: date) -> bool:
    """Say whether the calendar of the file has vitamin A in this month; sweeping is not a month."""
    return any(on.month in rule.campaign_months for rule in _capsules(rules))


def content_of_session(
    content: ClinicalContent, on: date, *, vitamin_a: bool | None
) -> ClinicalContent:
    """Return the content by which the visits of a session day are judged.

    Args:
        content: As it is shipped.
        on: The day.
        vitamin_a: What its people said; None, or what the calendar says too, changes nothing.
    """
    if vitamin_a is None:
        return content
    rules = content.supplement_rules
    if vitamin_a is is_vitamin_a_month(rules, on):
        return content
    overruled = {rule.kind: _overruled(rule, on, vitamin_a=vitamin_a) for rule in _capsules(rules)}
    ours = copy(content)
    ours.supplement_rules = rules.model_copy(
        update={"supplements": tuple(overruled.get(r.kind, r) for r in rules.supplements)}
    )
    return ours


def _capsules(rules: SupplementRules) -> tuple[SupplementRule, ...]:
    return tuple(rule for rule in rules.supplements if rule.family == FAMILY)


def _overruled(rule: SupplementRule, on: date, *, vitamin_a: bool) -> SupplementRule:
    if not vitamin_a:
        months = tuple(month for month in rule.campaign_months if month != on.month)
        return rule.model_copy(update={"campaign_months": months})
    if campaign_of(rule, on) is not None:
        # The month after a campaign has those who missed it already.
        return rule
    return rule.model_copy(update={"moved_months": (on.month,)})
