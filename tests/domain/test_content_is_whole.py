"""No word is missing and none is left over: files, findings, codes for the server, sheets."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from posyandu_desktop.domain.card import (
    CardField,
    Choice,
    DateQuestion,
    Education,
    Immunizations,
    Quantity,
    Referral,
    Supplements,
    YesNo,
)
from posyandu_desktop.services.checking import CONTENT_PARTS
from posyandu_desktop.settings import resources
from posyandu_desktop.ui.texts.doubt_sheet import DOUBT_NAMES
from posyandu_desktop.ui.texts.rule_sheet import rule_lines, rule_names
from tests.domain.anybody import WITH_PHQ, Seen, anybody
from tests.domain.builders import CONTENT
from tests.store.test_content import PARTS

CLINICAL = resources() / "clinical"
FILES = sorted(CLINICAL.rglob("*.json"))
DOMAIN = Path(__file__).parents[2] / "posyandu_desktop" / "domain"
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in sorted(DOMAIN.glob("*.py")))
RULES = CONTENT.advice_rules
TRAVELS_OTHERWISE = Immunizations | Supplements | Education | Referral
"""As Immunization, MedicationAdministration, Communication and ServiceRequest, not Observation."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_says_its_version_its_first_day_and_its_source(path: Path) -> None:
    raw = json.loads(path.read_text(encoding="utf-8"))
    assert re.fullmatch(r"20\d\d\.\d+", raw["version"])
    assert date(2000, 1, 1) <= date.fromisoformat(raw["valid_from"]) <= date(2026, 12, 31)
    assert len(raw["source"]) > 20
    for part in parts_of(raw):
        assert part.get("source", "-").strip(), part
        assert part.get("unverified", False) in {True, False}


def parts_of(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from parts_of(inner)


def test_the_check_of_the_program_opens_every_part_there_is() -> None:
    assert set(PARTS.values()) <= set(CONTENT_PARTS)


@settings(max_examples=120)
@given(seen=anybody())
def test_whatever_a_rule_says_has_a_name_words_and_a_sheet(seen: Seen) -> None:
    found = seen.meaning()
    for finding in found.findings:
        assert finding.rule in WITH_PHQ.advice_rules.rules
        for words in (WITH_PHQ.label(finding), WITH_PHQ.short_label(finding)):
            assert words.strip()
            assert not set("{}") & set(words)
            assert words != finding.code
        assert rule_lines(finding.rule, WITH_PHQ)
    for step in found.advice:
        assert not set("{}") & set(step.sentence)


def test_every_finding_that_the_rules_name_has_words() -> None:
    rules = "|".join(RULES.rules)
    named = set(re.findall(rf'"((?:{rules})\.[a-z][a-z0-9_]*)"', SOURCES))
    assert len(named) > 30
    assert named <= RULES.findings.keys()


def test_a_danger_sign_of_any_card_has_words() -> None:
    sections = {
        field.section.danger
        for field in fields()
        if field.section is not None and field.section.danger is not None
    }
    assert {f"danger_signs.{danger}" for danger in sections} <= RULES.findings.keys()


def test_no_words_are_kept_for_what_no_rule_can_find() -> None:
    data = "\n".join(
        path.read_text(encoding="utf-8")
        for path in FILES
        if path.stem not in {"advice", "education"}
    )
    known = set(re.findall(r'"([a-z][a-z0-9_.]*)"', SOURCES + data))
    for code, text in RULES.findings.items():
        if text.source is None:
            assert code in known or _is_put_together(code, known), code


def _is_put_together(code: str, known: set[str]) -> bool:
    """Say whether a rule makes the code of pieces: `f"{rule}.due"`, `f"hb.{code}"`."""
    result = code.partition(".")[2]
    if f'}}.{result}"' in SOURCES:
        return True
    heads = (result[:end] for end in range(len(result)))
    return any(
        result[len(head) :] in known for head in heads if not head or f".{head}{{" in SOURCES
    )


def fields() -> Iterator[CardField]:
    for card in WITH_PHQ.cards:
        for step in card.steps:
            yield from step.fields


def test_every_field_has_a_code_for_the_server_or_travels_as_something_else() -> None:
    for field in fields():
        if isinstance(field, TRAVELS_OTHERWISE):
            assert field.fhir is None
            continue
        assert isinstance(field, Quantity | YesNo | Choice | DateQuestion)
        options = field.options if isinstance(field, Choice) else ()
        codes = [field.fhir] if field.fhir else [option.fhir for option in options]
        assert codes, field.code
        for code in codes:
            assert code is not None, field.code
            assert code.system.startswith("http"), field.code
            assert code.display.strip(), field.code
        if isinstance(field, Quantity):
            assert field.fhir is not None, field.code
            assert field.fhir.unit, field.code


def test_one_code_for_the_server_means_one_field() -> None:
    meant: dict[tuple[str, str], set[str]] = defaultdict(set)
    for field in fields():
        if not isinstance(field, TRAVELS_OTHERWISE) and field.fhir is not None:
            meant[field.fhir.system, field.fhir.code].add(field.code.replace("_again", ""))
    assert {code: names for code, names in meant.items() if len(names) > 1} == {}


def test_every_rule_has_a_sheet_and_every_sheet_a_rule() -> None:
    rules = {code.partition(".")[0] for code in RULES.findings}
    assert set(rule_names(CONTENT)) == rules | DOUBT_NAMES.keys()
