from datetime import date

import pytest

from posyandu_desktop.domain.tuberculosis import card_positive
from tests.domain.builders import ADULT_MAN, CONTENT, TODAY, a_person, a_visit, codes_of, meaning

CHILD = a_person(date(2024, 1, 1))
NONE = {"tbc_cough": False, "tbc_fever": False, "tbc_weight_loss": False, "tbc_contact": False}


@pytest.mark.parametrize(
    ("yes", "expected"),
    [
        (["tbc_cough"], ["tbc.show_nakes"]),
        (["tbc_fever"], ["tbc.one_symptom"]),
        (["tbc_weight_loss"], ["tbc.one_symptom"]),
        (["tbc_cough_blood"], ["tbc.show_nakes"]),
        (["tbc_contact"], ["tbc.contact"]),
        (["tbc_fever", "tbc_weight_loss"], ["tbc.suspected"]),
        (["tbc_cough", "tbc_contact"], ["tbc.suspected", "tbc.contact"]),
        (["tbc_fever", "tbc_cough_blood"], ["tbc.show_nakes"]),
        ([], ["tbc.no_symptoms"]),
    ],
)
def test_an_adult_is_judged_by_the_card_and_by_the_safer_rule(
    yes: list[str], expected: list[str]
) -> None:
    answers = NONE | {"tbc_cough_blood": False} | dict.fromkeys(yes, True)
    assert codes_of(meaning(ADULT_MAN, answers), "tbc") == expected


@pytest.mark.parametrize("symptom", ["tbc_cough", "tbc_fever", "tbc_weight_loss"])
def test_one_symptom_of_a_child_is_enough_for_the_bidan(symptom: str) -> None:
    found = meaning(CHILD, NONE | {symptom: True})
    assert codes_of(found, "tbc") == ["tbc.show_nakes"]


def test_whoever_is_below_nineteen_is_taken_as_a_child() -> None:
    answers = NONE | {"tbc_cough_blood": False, "tbc_fever": True}
    teenager = a_person(date(TODAY.year - 19, 12, 1))
    assert codes_of(meaning(teenager, answers), "tbc") == ["tbc.show_nakes"]


def test_a_contact_without_symptoms_is_referred() -> None:
    found = meaning(CHILD, NONE | {"tbc_contact": True})
    assert codes_of(found, "tbc") == ["tbc.contact"]
    assert found.advice[0].refer_to == "puskesmas"


def test_several_tbc_findings_are_one_step() -> None:
    found = meaning(ADULT_MAN, NONE | {"tbc_cough": True, "tbc_contact": True})
    assert len(found.advice) == 1
    assert {finding.code for finding in found.advice[0].because} == {"tbc.suspected", "tbc.contact"}


@pytest.mark.parametrize("unasked", ["tbc_cough", "tbc_fever", "tbc_weight_loss", "tbc_contact"])
def test_a_question_not_asked_leaves_the_screening_open(unasked: str) -> None:
    answers = {item: answer for item, answer in NONE.items() if item != unasked}
    assert codes_of(meaning(CHILD, answers), "tbc") == []


def test_an_adults_screening_is_open_until_blood_in_the_cough_was_asked() -> None:
    assert codes_of(meaning(ADULT_MAN, NONE), "tbc") == []


def test_a_yes_speaks_even_when_the_rest_was_not_asked() -> None:
    assert codes_of(meaning(CHILD, {"tbc_cough": True}), "tbc") == ["tbc.show_nakes"]


@pytest.mark.parametrize(
    ("yes", "expected"),
    [
        (["tbc_cough"], False),
        (["tbc_cough", "tbc_fever"], True),
        (["tbc_fever", "tbc_contact"], True),
        (["tbc_cough", "tbc_cough_blood"], False),
    ],
)
def test_the_recap_counts_two_items_of_the_card(yes: list[str], expected: bool) -> None:
    visit = a_visit(TODAY, NONE | dict.fromkeys(yes, True))
    assert card_positive(visit, CONTENT.tbc) is expected


def test_the_recap_counts_nobody_who_was_not_asked() -> None:
    assert card_positive(a_visit(TODAY), CONTENT.tbc) is None
