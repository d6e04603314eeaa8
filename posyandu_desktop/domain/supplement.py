"""Vitamin A and deworming: whose turn it is, once in each campaign (domain reference 3.6)."""

from collections.abc import Iterator, Sequence
from datetime import date

from posyandu_desktop.domain.age import Period, completed_months
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.supplement_files import SupplementRule, SupplementRules
from posyandu_desktop.domain.visit import Visit, VisitStatus


def campaign_of(rule: SupplementRule, on: date) -> Period | None:
    """Return the campaign a day belongs to; a sweeping month belongs to the month before it."""
    if on.month in rule.campaign_months:
        return Period(on.year, on.month)
    if on.month in rule.sweeping_months:
        return Period(on.year, on.month - 1)
    return nearest_campaign(rule, on) if on.month in rule.moved_months else None


def nearest_campaign(rule: SupplementRule, on: date) -> Period | None:
    """Return the campaign that a day outside of all is nearest to: the next month's, or the last.

    Who is early by a month, or late by several, has had what the campaign is for.
    """
    coming = Period(on.year + on.month // 12, on.month % 12 + 1)
    if coming.month in rule.campaign_months:
        return coming
    back = (Period(on.year - (m > on.month), m) for m in rule.campaign_months)
    return max(back, default=None)


def due_supplements(
    person: Person, on: date, history: Sequence[Visit], rules: SupplementRules
) -> tuple[SupplementRule, ...]:
    """Return what should be handed out on a day; `history` holds today's visit too.

    The colour of the capsule goes by the age on that day. Who had either colour in this campaign
    is done.
    """
    months = completed_months(person.born_on, on)
    return tuple(
        rule
        for rule in rules.supplements
        if rule.holds(months)
        and campaign_of(rule, on) is not None
        and not had_in_campaign(rule, on, history, rules)
    )


def had_in_campaign(
    rule: SupplementRule, on: date, history: Sequence[Visit], rules: SupplementRules
) -> bool:
    """Say whether the family (vitamin A of either colour) was handed out in this campaign."""
    campaign = campaign_of(rule, on)
    return campaign is not None and any(
        rules.rule(had.kind).family == rule.family
        and _served(rules.rule(had.kind), visit.visited_on) == campaign
        for visit in history
        if visit.status is not VisitStatus.ENTERED_IN_ERROR
        for had in visit.supplements
    )


def _served(rule: SupplementRule, on: date) -> Period | None:
    return campaign_of(rule, on) or nearest_campaign(rule, on)


def supplement_findings(case: Case) -> Iterator[Finding]:
    """Yield what is still to be handed out today."""
    rules = case.content.supplement_rules
    visit = case.visit
    due = due_supplements(case.person, visit.visited_on, (*case.past, visit), rules)
    if due:
        yield case.content.advice_rules.finding(
            "supplement.due",
            {"supplements": ", ".join(rule.name for rule in due), "age_months": case.months},
            {},
            rules.source,
            rules.version,
        )
