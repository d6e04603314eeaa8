"""Danger signs: any yes in a section of a card that is marked so. Source: domain reference 4.4."""

from collections.abc import Iterator

from posyandu_desktop.domain.card import Card
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding


def danger_findings(case: Case) -> Iterator[Finding]:
    """Yield one finding for each group of signs that somebody has one of, naming them."""
    present: dict[str, dict[str, str]] = {}
    asked_by: dict[str, Card] = {}
    for card in case.cards:
        for field in (field for step in card.steps for field in step.fields):
            danger = field.section.danger if field.section else None
            if danger is not None and case.visit.answer(field.code) is True:
                present.setdefault(danger, {})[field.code] = field.label
                asked_by.setdefault(danger, card)
    for danger, signs in present.items():
        card = asked_by[danger]
        yield case.content.advice_rules.finding(
            f"danger_signs.{danger}",
            {"signs": ", ".join(signs.values())},
            {},
            card.source,
            card.version,
        )
