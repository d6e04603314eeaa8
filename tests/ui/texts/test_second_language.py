"""What is kept in Indonesian, told in the language that is chosen."""

from collections.abc import Iterator

import pytest

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.language import POINT, speak
from posyandu_desktop.store.content import load_content
from posyandu_desktop.ui.texts.findings import finding_label, names_told
from posyandu_desktop.ui.texts.problems import short_number

TOLD = {
    "Campak": "Measles",
    "Polio": "Polio drops",
    "2T, tidak naik": "2T, no gain",
    "anak ke-{limit} atau lebih": "child number {limit} or more",
}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak(lambda text: TOLD.get(text, text), POINT)
    yield
    speak(None)


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("Campak", "Measles"),
        ("Campak, Polio", "Measles, Polio drops"),
        ("2T, tidak naik", "2T, no gain"),
        ("anak ke-3 atau lebih, Polio", "child number 3 or more, Polio drops"),
        ("Polio, 2T, tidak naik, BCG 1, Campak", "Polio drops, 2T, no gain, BCG 1, Measles"),
        ("BCG 1", "BCG 1"),
        ("", ""),
    ],
)
def test_names_kept_one_after_the_other_are_each_told(kept: str, told: str) -> None:
    assert names_told(kept) == told


def test_the_names_inside_a_finding_are_told_too() -> None:
    finding = Finding(
        rule="danger_signs",
        code="danger_signs.child",
        severity=Severity.URGENT,
        inputs={"signs": "Campak, Polio"},
    )
    assert finding_label(finding, load_content()).endswith("Measles, Polio drops")


@pytest.mark.parametrize(
    ("value", "shown"), [(46.0, "46"), (8.5, "8.5"), (8.25, "8.25"), (120.0, "120"), (0.0, "0")]
)
def test_a_whole_number_has_no_point_behind_it(value: float, shown: str) -> None:
    assert short_number(value) == shown
