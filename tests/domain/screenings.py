"""The shipped screenings, and answers to them, for the tests of their rules."""

import json
from typing import Any

from posyandu_desktop.domain.advice_files import AdviceRules
from posyandu_desktop.domain.puma import PumaScreening
from posyandu_desktop.domain.screening import ScreeningResult, score
from posyandu_desktop.domain.screening_files import Screening
from posyandu_desktop.domain.screening_findings import finding_codes, screening_findings
from posyandu_desktop.domain.screening_items import ChoiceItem, Item, QuantityItem
from posyandu_desktop.domain.visit import Value
from posyandu_desktop.settings import resources

FOLDER = resources() / "clinical" / "screenings"


def raw_file(name: str) -> dict[str, Any]:
    raw: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return raw


def load(name: str) -> Screening:
    return Screening.model_validate_json((FOLDER / f"{name}.json").read_bytes())


SRQ = load("srq-20")
PHQ = load("phq-4")
AKS = load("aks")
SKILAS = load("skilas")
HEEADSSS = load("heeadsss")
PUMA = PumaScreening.model_validate_json((FOLDER / "puma.json").read_bytes())
SCREENINGS = (SRQ, PHQ, AKS, SKILAS, PUMA, HEEADSSS)


def answer_worth(item: Item, points: int) -> Value:
    """An answer that gives so many points."""
    if isinstance(item, ChoiceItem):
        return next(option.code for option in item.options if option.points == points)
    if isinstance(item, QuantityItem):
        return item.minimum if points else item.maximum
    return points > 0


def answers_worth(screening: Screening, total: int) -> dict[str, Value]:
    """Every item answered, the first ones with as many points as the total still allows."""
    answers: dict[str, Value] = {}
    for item in screening.items:
        points = min(item.most_points, total)
        answers[item.code] = answer_worth(item, points)
        total -= points
    assert total == 0
    return answers


def words_for(*screenings: Screening) -> AdviceRules:
    """Rules with a word for everything the screenings can find, each in its own severity."""
    return AdviceRules.model_validate(
        {
            "version": "t",
            "valid_from": "2026-01-01",
            "source": "t",
            "infant_below_month": 6,
            "rules": {each.code: {"name": each.title, "short": each.code} for each in screenings},
            "findings": {
                code: {"label": code, "severity": "watch"}
                for each in screenings
                for code in finding_codes(each)
            },
            "advice": {},
            "referral": {
                "overdue_after_days": 7,
                "adult_from_year": 18,
                "mother_groups": [],
                "source": "t",
            },
        }
    )


WORDS = words_for(*SCREENINGS)


def found(result: ScreeningResult) -> list[str]:
    return [finding.code for finding in screening_findings([result], WORDS)]


def found_of(screening: Screening, answers: dict[str, Value]) -> list[str]:
    return found(score(screening, answers))
