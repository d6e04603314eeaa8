"""What may be handed out at a visit, and what the schedule says about it today.

A campaign has its months, diarrhoea its question, a mother her delivery. Source: domain reference
3.6.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.mother_capsules import mother_capsules
from posyandu_desktop.domain.postpartum import VitaminAProgress
from posyandu_desktop.domain.supplement import campaign_of, had_in_campaign
from posyandu_desktop.domain.supplement_files import SupplementRule
from posyandu_desktop.domain.visit import Supplement, SupplementKind


class Turn(StrEnum):
    """Whose turn it is: today, done already, or neither."""

    DUE = "due"
    HAD = "had"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOut:
    """One thing that may be handed out.

    Attributes:
        quantity: How much is usual now, in the unit of the rule.
        dose: How to take it, in words; "" where nothing is said.
    """

    rule: SupplementRule
    turn: Turn
    quantity: float
    dose: str


def hand_outs(case: Case) -> tuple[HandOut, ...]:
    """Return what may be handed out at this visit, by what was handed out before it."""
    return tuple(
        _hand_out(case, rule)
        for rule in case.content.supplement_rules.supplements
        if rule.holds(case.months) and rule.is_for(case.groups) and _is_asked_for(case, rule)
    )


def supplement_doubts(case: Case) -> Iterator[Doubt]:
    """Yield hand-outs to the wrong person, without an occasion, again, or more than planned."""
    for supplement in case.visit.supplements:
        rule = case.content.supplement_rules.rule(supplement.kind)
        code = _odd(case, rule, supplement)
        if code is None:
            continue
        detail: dict[str, float | str] = {"supplement": rule.name}
        if code == "supplement_wrong_age":
            detail["months"] = case.months
        if code == "supplement_too_many":
            detail |= {"most": rule.quantity, "amount": rule.unit}
        yield Doubt(field="supplements", code=code, detail=detail)


def _hand_out(case: Case, rule: SupplementRule) -> HandOut:
    quantity = rule.quantity
    progress = _capsules(case, rule)
    if progress is not None:
        left = progress.needed_capsules - progress.given_capsules
        quantity = min(quantity, left) if left > 0 else quantity
        is_due = progress.is_due(case.visit.visited_on)
        had = Turn.HAD if progress.is_complete else Turn.NOT_NOW
        turn = Turn.DUE if is_due else had
    else:
        turn = _turn(case, rule)
    return HandOut(rule=rule, turn=turn, quantity=quantity, dose=rule.dose_at(case.months))


def _turn(case: Case, rule: SupplementRule) -> Turn:
    if rule.when_yes is not None:
        return Turn.DUE
    rules, on = case.content.supplement_rules, case.visit.visited_on
    if campaign_of(rule, on) is None:
        return Turn.NOT_NOW
    return Turn.HAD if had_in_campaign(rule, on, case.past, rules) else Turn.DUE


def _is_asked_for(case: Case, rule: SupplementRule) -> bool:
    return rule.when_yes is None or case.visit.answer(rule.when_yes) is True


def _odd(case: Case, rule: SupplementRule, given: Supplement) -> str | None:
    """Return the code of what is odd about a hand-out, None when nothing is."""
    rules, on = case.content.supplement_rules, case.visit.visited_on
    out_of_season = bool(rule.campaign_months) and campaign_of(rule, on) is None
    found = {
        "supplement_wrong_age": not rule.holds(case.months),
        "supplement_wrong_group": not rule.is_for(case.groups),
        "supplement_not_asked_for": not _is_asked_for(case, rule),
        "supplement_out_of_season": out_of_season,
        "supplement_repeated": had_in_campaign(rule, on, case.past, rules),
        "supplement_too_many": _too_many(case, rule, given.quantity),
    }
    return next((code for code, is_so in found.items() if is_so), None)


def _too_many(case: Case, rule: SupplementRule, quantity: float) -> bool:
    progress = _capsules(case, rule)
    had = 0 if progress is None else progress.given_capsules
    return had + quantity > max((*rule.amounts, rule.quantity))


def _capsules(case: Case, rule: SupplementRule) -> VitaminAProgress | None:
    """Return how it stands with a mother's capsules before this visit; None for other rules."""
    is_hers = rule.kind is SupplementKind.VITAMIN_A_MOTHER
    return mother_capsules(case, with_today=False) if is_hers else None
