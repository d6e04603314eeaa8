"""Lying taken for standing is asked about once, and never corrected twice."""

from datetime import date

import pytest

from posyandu_desktop.domain.plausibility import doubts
from posyandu_desktop.domain.visit import Value
from tests.domain.builders import ADULT_MAN, CONTENT, TODAY, a_person, a_visit

TODDLER = a_person(date(2025, 9, 12))
"""14 months old today: measured lying."""
PRESCHOOLER = a_person(date(2024, 3, 1))
"""32 months old today: measured standing."""
LAST_MONTH = date(2026, 10, 17)


def height(value: float, posture: str | None) -> dict[str, Value]:
    return {"height_cm": value} | ({} if posture is None else {"posture": posture})


@pytest.mark.parametrize(
    ("last", "now", "expected"),
    [
        # Measured standing and noted as lying: 0.7 cm too short.
        ((74.1, "lying"), (73.6, "lying"), []),
        ((74.1, "lying"), (73.5, "lying"), ["posture_swapped"]),
        ((74.1, "lying"), (73.4, "lying"), ["posture_swapped"]),
        ((74.1, "lying"), (72.9, "lying"), ["posture_swapped"]),
        ((74.1, "lying"), (72.8, "lying"), ["shrank"]),
        ((74.1, "lying"), (74.9, "lying"), []),
        ((74.1, None), (73.4, "lying"), ["posture_swapped"]),
    ],
)
def test_a_toddler_that_became_shorter_was_perhaps_measured_standing(
    last: tuple[float, str | None], now: tuple[float, str], expected: list[str]
) -> None:
    visit, before = a_visit(TODAY, height(*now)), a_visit(LAST_MONTH, height(*last))
    assert [doubt.code for doubt in doubts(TODDLER, visit, [before], CONTENT)] == expected


@pytest.mark.parametrize(
    ("last", "now", "expected"),
    [
        # The 0.7 cm are taken into account once: these are the same child.
        ((90.7, "lying"), (90.0, "standing"), []),
        ((90.0, "standing"), (90.0, "standing"), []),
        # Noted as lying by mistake.
        ((90.0, "standing"), (90.0, "lying"), ["posture_swapped"]),
        ((90.0, "standing"), (90.7, "lying"), ["posture_unusual"]),
        # Noted as standing, measured lying.
        ((90.0, "standing"), (92.8, "standing"), []),
        ((90.0, "standing"), (92.9, "standing"), ["posture_swapped"]),
        ((90.0, "standing"), (93.5, "standing"), ["posture_swapped"]),
        ((90.0, "standing"), (93.6, "standing"), []),
        ((90.0, "standing"), (95.0, "standing"), ["grew_too_fast"]),
        ((90.0, "standing"), (89.3, "standing"), ["shrank"]),
    ],
)
def test_a_preschooler_that_leapt_was_perhaps_measured_lying(
    last: tuple[float, str], now: tuple[float, str], expected: list[str]
) -> None:
    visit, before = a_visit(TODAY, height(*now)), a_visit(LAST_MONTH, height(*last))
    assert [doubt.code for doubt in doubts(PRESCHOOLER, visit, [before], CONTENT)] == expected


@pytest.mark.parametrize(
    ("born_on", "posture", "is_doubted"),
    [
        (date(2024, 11, 22), "lying", False),
        (date(2024, 11, 22), "standing", True),
        (date(2024, 11, 21), "lying", True),
        (date(2024, 11, 21), "standing", False),
        (date(2021, 11, 22), "lying", True),
        (date(2021, 11, 21), "lying", False),
    ],
)
def test_lying_is_usual_below_two_years_and_standing_from_then_on(
    born_on: date, posture: str, is_doubted: bool
) -> None:
    child = a_person(born_on)
    growing = {23: 86.0, 24: 87.0, 59: 108.0, 60: 108.0}
    months = (TODAY.year - born_on.year) * 12 + TODAY.month - born_on.month
    months -= TODAY.day < born_on.day
    visit = a_visit(TODAY, height(growing[months], posture))
    codes = [doubt.code for doubt in doubts(child, visit, [], CONTENT)]
    assert codes == (["posture_unusual"] if is_doubted else [])


def test_a_posture_without_a_height_says_nothing() -> None:
    assert doubts(TODDLER, a_visit(TODAY, {"posture": "standing"}), [], CONTENT) == ()


def test_nobody_asks_how_an_adult_was_measured() -> None:
    visit = a_visit(TODAY, height(165.0, "lying"))
    assert doubts(ADULT_MAN, visit, [a_visit(LAST_MONTH, height(165.9, None))], CONTENT) == ()
