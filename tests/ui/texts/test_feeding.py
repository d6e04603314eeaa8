import ast
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

import posyandu_desktop.domain as domain_package
from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.finding import Finding, Problem, Severity
from posyandu_desktop.ui.texts.explain import explain
from posyandu_desktop.ui.texts.feeding import (
    END_WORDS,
    FEEDING_PROBLEMS,
    begun_line,
    ended_line,
    feeding_problem_text,
    running_line,
)
from posyandu_desktop.ui.texts.rule_sheet import rule_lines
from tests.domain.builders import CONTENT, PERSON_ID


def running(**inputs: float | str | bool) -> Finding:
    named: dict[str, float | str | bool] = {"day_number": 12, "planned_days": 56}
    return Finding(
        rule="feeding",
        code="feeding.running",
        severity=Severity.NOTE,
        inputs=named | inputs,
        source="Uji",
        version="1",
    )


def an_episode(
    ended_on: date | None = None, end_reason: FeedingEnd | None = None
) -> FeedingEpisode:
    return FeedingEpisode(
        id=FeedingId(UUID(int=1)),
        person_id=PERSON_ID,
        reason=FeedingReason.WASTED,
        started_on=date(2026, 5, 20),
        planned_days=56,
        ended_on=ended_on,
        end_reason=end_reason,
    )


@pytest.mark.parametrize(
    ("inputs", "line"),
    [
        ({}, "PMT hari ke-12 dari 56 · porsi belum dicatat"),
        (
            {"given_portions": 38, "eaten_portions": 30},
            "PMT hari ke-12 dari 56 · 38 porsi diberikan, 30 dimakan",
        ),
        ({"given_portions": 38}, "PMT hari ke-12 dari 56 · 38 porsi diberikan"),
        ({"eaten_portions": 0}, "PMT hari ke-12 dari 56 · 0 porsi dimakan"),
        (
            {"given_portions": 9, "gain_since_start_g": 200, "gain_g_per_kg_day": 2.3},
            "PMT hari ke-12 dari 56 · 9 porsi diberikan · naik 200 g (2,3 g/kg/hari)",
        ),
        (
            {"given_portions": 9, "gain_since_start_g": 0, "gain_g_per_kg_day": 0.0},
            "PMT hari ke-12 dari 56 · 9 porsi diberikan · berat tetap",
        ),
        (
            {"given_portions": 9, "gain_since_start_g": -100, "gain_g_per_kg_day": -1.1},
            "PMT hari ke-12 dari 56 · 9 porsi diberikan · turun 100 g",
        ),
    ],
)
def test_one_line_says_how_it_stands(inputs: dict[str, float | str | bool], line: str) -> None:
    assert running_line(running(**inputs), CONTENT) == line


def test_a_course_says_when_it_will_be_over_and_when_it_was() -> None:
    assert begun_line(an_episode()) == "PMT dimulai: 56 hari, sampai 14 Juli 2026."
    assert ended_line(an_episode()) == ""
    over = an_episode(date(2026, 6, 3), FeedingEnd.MOVED)
    assert ended_line(over) == "PMT berakhir 3 Juni 2026, 14 hari: pindah"


def test_every_end_has_its_words() -> None:
    assert END_WORDS.keys() == set(FeedingEnd)


def test_every_problem_of_an_episode_has_a_sentence_that_says_what_to_do() -> None:
    source = (Path(domain_package.__path__[0]) / "feeding_checks.py").read_text("utf-8")
    codes = {
        str(node.args[1].value)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "_problem"
        and isinstance(node.args[1], ast.Constant)
    }
    assert codes == FEEDING_PROBLEMS.keys()
    for code in codes:
        detail: dict[str, float | str] = {
            "started_on": "2026-05-20", "most": 280, "first": 6, "last": 59
        }  # fmt: skip
        said = feeding_problem_text(Problem(field="feeding", code=code, detail=detail))
        assert said.endswith(".")
        assert "{" not in said
        assert "2026-05-20" not in said


def test_why_is_answered_in_words_without_a_code_of_the_program() -> None:
    found = running(
        reason="gizi kurang",
        given_portions=38,
        eaten_portions=30,
        elapsed_days=11,
        gain_since_start_g=200,
        gain_g_per_kg_day=2.3,
        reason_gone=True,
    )

    lines = explain(found, CONTENT)

    assert lines[0] == "PMT pemulihan: PMT hari ke-12 dari 56"
    assert "Alasan: gizi kurang" in lines[1]
    assert "Sudah 11 hari; Kenaikan sejak PMT dimulai 200 g" in lines[1]
    assert "Setiap hari 2,3 g untuk tiap kg" in lines[1]
    assert "_" not in "".join(lines)


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("feeding", "Batas: gizi kurang: 90 hari (sejak 2022), 56 hari (sejak 2025)"),
        ("feeding", "Batas: ibu hamil KEK: 90 hari (sejak 2023), 120 hari (sejak 2025)"),
        ("feeding", "Batas: anak 6-59 bulan, atau ibu hamil"),
        ("supplement", "Batas: Zinc: saat diare, biasanya 10 tablet"),
        ("supplement", "Batas: Oralit 12-59 bulan: 100-200 ml setiap buang air"),
        (
            "supplement",
            "Batas: Vitamin A ibu nifas: sesudah bersalin, biasanya 2 kapsul",
        ),
    ],
)
def test_the_sheet_of_the_rule_shows_its_numbers(rule: str, line: str) -> None:
    assert line in rule_lines(rule, CONTENT)
