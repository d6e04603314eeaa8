"""What is handed out besides the campaigns: zinc and oralit, a mother's capsules. Reference 3.6."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.plausibility import doubts
from posyandu_desktop.domain.pregnancy import Outcome, OutcomeKind, Pregnancy, PregnancyId
from posyandu_desktop.domain.supplement_files import SupplementRules
from posyandu_desktop.domain.visit import Supplement, SupplementKind, Visit
from posyandu_desktop.settings import resources
from tests.domain.builders import CONTENT, PERSON_ID, a_person, a_visit, codes, codes_of, meaning

RULES = CONTENT.supplement_rules
ZINC, ORALIT = SupplementKind.ZINC, SupplementKind.ORALIT
DEWORMING, MOTHER = SupplementKind.DEWORMING, SupplementKind.VITAMIN_A_MOTHER
ON = date(2026, 5, 20)
CHILD = a_person(date(2025, 3, 11))
WOMAN = a_person(date(1998, 5, 17))


@pytest.mark.parametrize(
    ("kind", "months", "words"),
    [
        (ZINC, 0, "10 mg sehari selama 10 hari, walau diare sudah berhenti"),
        (ZINC, 5, "10 mg sehari selama 10 hari, walau diare sudah berhenti"),
        (ZINC, 6, "20 mg sehari selama 10 hari, walau diare sudah berhenti"),
        (ZINC, 71, "20 mg sehari selama 10 hari, walau diare sudah berhenti"),
        (ORALIT, 0, "50-100 ml setiap buang air"),
        (ORALIT, 11, "50-100 ml setiap buang air"),
        (ORALIT, 12, "100-200 ml setiap buang air"),
        (ORALIT, 59, "100-200 ml setiap buang air"),
        (ORALIT, 60, "200-300 ml setiap buang air"),
        (ORALIT, 360, "300-400 ml setiap buang air"),
        (DEWORMING, 11, ""),
        (DEWORMING, 12, "albendazol 200 mg"),
        (DEWORMING, 23, "albendazol 200 mg"),
        (DEWORMING, 24, "albendazol 400 mg"),
    ],
)
def test_how_much_is_taken_goes_by_the_age(kind: SupplementKind, months: int, words: str) -> None:
    assert RULES.rule(kind).dose_at(months) == words


def test_what_is_handed_out_is_ten_tablets_of_zinc_and_two_capsules() -> None:
    assert (RULES.rule(ZINC).quantity, RULES.rule(ZINC).unit) == (10, "tablet")
    assert RULES.rule(MOTHER).quantity == CONTENT.maternal.vitamin_a.capsules == 2


def test_numbers_from_memory_are_marked_as_unverified() -> None:
    assert all(dose.unverified for dose in RULES.rule(DEWORMING).doses)
    assert not any(dose.unverified for dose in (*RULES.rule(ZINC).doses, *RULES.rule(ORALIT).doses))
    assert RULES.rule(ORALIT).unverified
    assert RULES.rule(MOTHER).unverified


def test_diarrhoea_is_answered_with_oralit_and_zinc() -> None:
    found = meaning(CHILD, {"diarrhoea": True}, ON)

    assert codes_of(found, "diarrhoea") == ["diarrhoea.yes"]
    [advice] = [each for each in found.advice if "zinc 10 hari" in each.sentence]
    assert "oralit setiap buang air" in advice.sentence
    assert codes_of(meaning(CHILD, {"diarrhoea": False}, ON), "diarrhoea") == []


def test_zinc_and_a_mothers_capsules_are_in_no_campaign() -> None:
    assert codes_of(meaning(CHILD, {"diarrhoea": True}, ON), "supplement") == []


def after_birth(days: int) -> Episodes:
    pregnancy = Pregnancy(
        id=PregnancyId(UUID(int=9)),
        woman_id=PERSON_ID,
        noted_on=ON - timedelta(days=200),
        outcome=Outcome(kind=OutcomeKind.LIVE_BIRTH, on=ON - timedelta(days=days), live_children=1),
    )
    return Episodes(pregnancies=(pregnancy,))


def handed(kind: SupplementKind, quantity: float = 1, on: date = ON, **observations: bool) -> Visit:
    given = (Supplement(kind=kind, quantity=quantity),)
    return replace(a_visit(on, observations), supplements=given)


def odd(
    visit: Visit, *history: Visit, person: Person = CHILD, episodes: Episodes = NO_EPISODES
) -> list[str]:
    return [each.code for each in doubts(person, visit, history, CONTENT, episodes)]


@pytest.mark.parametrize(
    ("visit", "expected"),
    [
        (handed(ZINC, 10, diarrhoea=True), []),
        (handed(ZINC, 10), ["supplement_not_asked_for"]),
        (handed(ORALIT, 6, diarrhoea=False), ["supplement_not_asked_for"]),
        (handed(ZINC, 11, diarrhoea=True), ["supplement_too_many"]),
        (handed(ORALIT, 4, diarrhoea=True), []),
        (handed(MOTHER, 1), ["supplement_wrong_group"]),
        (handed(DEWORMING), ["supplement_out_of_season"]),
        (handed(SupplementKind.VITAMIN_A_BLUE), ["supplement_wrong_age"]),
    ],
)
def test_an_odd_hand_out_is_doubted(visit: Visit, expected: list[str]) -> None:
    assert odd(visit) == expected


def test_zinc_is_for_the_children_of_the_card() -> None:
    pupil = a_person(date(2018, 1, 1))

    assert odd(handed(ZINC, 10, diarrhoea=True), person=pupil) == ["supplement_wrong_age"]


@pytest.mark.parametrize(
    ("had", "now", "expected"),
    [
        (0, 1, []),
        (0, 2, []),
        (0, 3, ["supplement_too_many"]),
        (1, 1, []),
        (1, 2, ["supplement_too_many"]),
        (2, 1, ["supplement_too_many"]),
    ],
)
def test_a_mother_gets_two_capsules_after_one_delivery(
    had: int, now: int, expected: list[str]
) -> None:
    before = [handed(MOTHER, had, ON - timedelta(days=8))] if had else []

    assert odd(handed(MOTHER, now), *before, person=WOMAN, episodes=after_birth(10)) == expected


def test_the_capsules_of_the_delivery_before_do_not_count() -> None:
    long_ago = handed(MOTHER, 2, ON - timedelta(days=700))

    assert odd(handed(MOTHER, 2), long_ago, person=WOMAN, episodes=after_birth(10)) == []


@pytest.mark.parametrize(("days", "expected"), [(42, []), (43, ["supplement_wrong_group"])])
def test_the_capsules_are_for_the_42_days_of_nifas(days: int, expected: list[str]) -> None:
    found = odd(handed(MOTHER, 2), person=WOMAN, episodes=after_birth(days))

    assert found == expected


def test_two_capsules_handed_out_leave_nothing_due() -> None:
    episodes = after_birth(10)

    none_yet = interpret(WOMAN, a_visit(ON), (), CONTENT, episodes)
    both = interpret(WOMAN, handed(MOTHER, 2), (), CONTENT, episodes)

    assert "mother_vitamin_a.due" in codes(none_yet.findings)
    assert "mother_vitamin_a.due" not in codes(both.findings)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda raw: raw["supplements"].pop(), "every kind"),
        (lambda raw: raw["supplements"][0].update(campaign_months=[]), "comes right after"),
        (lambda raw: raw["supplements"][0].update(when_yes="diarrhoea"), "exactly one"),
        (lambda raw: raw["supplements"][3].update(when_yes=None), "exactly one"),
        (lambda raw: raw["supplements"][4].update(quantity=5), "quantity is one of them"),
        (lambda raw: raw["supplements"][4].update(amounts=[0, 6]), "above 0"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(
    change: Callable[[Any], object], reason: str
) -> None:
    raw = json.loads((resources() / "clinical" / "supplements.json").read_bytes())
    change(raw)
    with pytest.raises(ValidationError, match=reason):
        SupplementRules.model_validate_json(json.dumps(raw))
