"""Tuberculosis screening by two rules: the recap counts the card's, the bidan sees the safer one.

Source: domain reference 0a and 5.8. A contact is a pathway of its own, whatever the symptoms.
"""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case, field_of
from posyandu_desktop.domain.clinical_files import TuberculosisRules
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.visit import Visit


def card_positive(visit: Visit, rules: TuberculosisRules) -> bool | None:
    """Say whether the recap counts this visit as having symptoms; None when nothing was asked."""
    answers = [visit.answer(item) for item in rules.card_items]
    if all(answer is None for answer in answers):
        return None
    return answers.count(True) >= rules.card_positive_from


def tuberculosis_findings(case: Case) -> Iterator[Finding]:
    """Yield the result of the screening, as far as the answers carry one."""
    rules = case.content.tbc
    asked = {
        item: answer
        for item in (*rules.card_items, *rules.further_items)
        if (answer := case.visit.answer(item)) is not None
    }
    inputs: dict[str, float | str | bool] = {**asked, "age_months": case.months}
    for code in _codes(case, asked):
        yield case.content.advice_rules.finding(
            code,
            inputs,
            _thresholds(code, case),
            rules.source,
            rules.version,
        )


def _codes(case: Case, asked: dict[str, bool]) -> Iterator[str]:
    rules = case.content.tbc
    yes = {item for item, answer in asked.items() if answer}
    symptoms = yes - {rules.contact_item}
    if card_positive(case.visit, rules):
        yield "tbc.suspected"
    elif symptoms and _must_be_seen(case, symptoms):
        yield "tbc.show_nakes"
    elif symptoms:
        yield "tbc.one_symptom"
    if rules.contact_item in yes:
        yield "tbc.contact"
    if not yes and _everything_was_asked(case, asked):
        yield "tbc.no_symptoms"


def _thresholds(code: str, case: Case) -> dict[str, float | str]:
    """Return the limit of the rule that made the result, which is not always the card's."""
    rules = case.content.tbc
    if code == "tbc.contact":
        return {}
    limits: dict[str, float | str] = {"card_positive_from": rules.card_positive_from}
    if code != "tbc.show_nakes":
        return limits
    if case.months <= rules.child_to_month:
        return limits | {
            "show_child_from": rules.show_child_from,
            "child_to_month": rules.child_to_month,
        }
    symptoms = [item for item in rules.show_adult_items if item != rules.contact_item]
    return limits | {"show_adult_items": ",".join(symptoms)}


def _must_be_seen(case: Case, symptoms: set[str]) -> bool:
    rules = case.content.tbc
    if case.months <= rules.child_to_month:
        return len(symptoms) >= rules.show_child_from
    return bool(symptoms & set(rules.show_adult_items))


def _everything_was_asked(case: Case, asked: dict[str, bool]) -> bool:
    further = [item for item in case.content.tbc.further_items if field_of(case.cards, item)]
    return asked.keys() >= {*case.content.tbc.card_items, *further}
