"""The cards against the paper: every field of it, how often it is asked, and of whom."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from posyandu_desktop.domain.card import Choice, Quantity, YesNo
from posyandu_desktop.domain.life_cycle import AGE_GROUPS, LifeCycleGroup
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.settings import resources
from tests.domain.builders import ADULT_MAN, CONTENT, a_person, card_field, codes, meaning
from tests.domain.test_woman_arm import born_before

CHILD, SCHOOL, ADULT, ELDER = "bayi-balita-apras", "usia-sekolah-remaja", "usia-dewasa", "lansia"
CARDS = (CHILD, SCHOOL, ADULT, ELDER)
ILLNESSES = (
    "hypertension",
    "diabetes",
    "stroke",
    "heart_disease",
    "asthma",
    "cancer",
    "high_cholesterol",
)
HABITS = ("high_sugar_diet", "high_salt_diet", "high_fat_diet", "low_activity")
SENSES = ("finger_count_right", "finger_count_left", "whisper_right", "whisper_left")


def raw_fields(card: str) -> list[dict[str, Any]]:
    raw = json.loads((resources() / f"clinical/cards/{card}.json").read_text(encoding="utf-8"))
    return [field for step in raw["steps"] for field in step["fields"]]


def test_the_cards_of_all_ages_are_the_ones_looked_at_here() -> None:
    of_ages = {c.code for c in CONTENT.cards if set(c.groups) & set(AGE_GROUPS)}
    assert of_ages >= set(CARDS)


@pytest.mark.parametrize("card", [*CARDS, "ibu-hamil", "nifas-menyusui"])
def test_every_field_says_how_often_it_is_asked(card: str) -> None:
    assert [f["code"] for f in raw_fields(card) if "frequency" not in f] == []


@pytest.mark.parametrize(
    "code",
    [
        "development_checklist",
        "weight_kg",
        "height_cm",
        "posture",
        "head_circumference_cm",
        "muac_cm",
        "oedema",
        "tbc_cough",
        "tbc_fever",
        "tbc_weight_loss",
        "tbc_contact",
        "tbc_lethargy",
        "exclusive_breastfeeding",
        "complementary_feeding",
        "immunizations",
        "immunization_place",
        "supplements",
        "ill_today",
        "main_symptom",
        "danger_sign",
        "toddler_class",
        "education",
        "referral",
    ],
)
def test_the_toddler_card_has_every_column_of_the_paper(code: str) -> None:
    assert card_field(CHILD, code)


@pytest.mark.parametrize("card", [SCHOOL, ADULT, ELDER])
def test_illnesses_of_the_family_are_asked_once_and_ones_own_every_year(card: str) -> None:
    for illness in ILLNESSES:
        family, own = card_field(card, f"family_{illness}"), card_field(card, f"own_{illness}")
        assert isinstance(family, YesNo)
        assert isinstance(own, YesNo)
        assert (family.frequency, own.frequency) == ("once", "yearly")
        assert family.section is not None
        assert own.section is not None
        assert (family.section.code, own.section.code) == ("family_history", "own_history")
        assert family.section.none_action == own.section.none_action == "Tidak ada satu pun"


@pytest.mark.parametrize("card", [ADULT, ELDER])
def test_habits_are_asked_every_year_together(card: str) -> None:
    for habit in HABITS:
        field = card_field(card, habit)
        assert field.frequency == "yearly"
        assert field.section is not None
        assert field.section.none_action


@pytest.mark.parametrize("card", [SCHOOL, ADULT, ELDER])
def test_eyes_and_ears_are_tested_every_six_months(card: str) -> None:
    assert [card_field(card, code).frequency for code in SENSES] == ["six_monthly"] * 4


@pytest.mark.parametrize("code", ["whisper_right", "whisper_left"])
def test_an_ear_that_cannot_be_tested_is_referred(code: str) -> None:
    found = meaning(ADULT_MAN, {code: "not_possible"})
    assert codes(found.findings) == [f"{code}.not_possible"]
    assert found.advice[0].refer_to == "puskesmas"


def test_the_answers_to_contraception_are_the_methods_of_the_maternal_rules() -> None:
    field = card_field(ADULT, "contraception")
    assert isinstance(field, Choice)
    methods = {method.code: method.name for method in CONTENT.maternal.contraception.methods}
    assert {option.code: option.label for option in field.options} == methods


@pytest.mark.parametrize(
    ("card", "code", "months", "sex", "is_asked"),
    [
        (SCHOOL, "iron_tablets_given", 119, Sex.FEMALE, False),
        (SCHOOL, "iron_tablets_given", 120, Sex.FEMALE, True),
        (SCHOOL, "iron_tablet_weekly", 120, Sex.FEMALE, True),
        (SCHOOL, "iron_tablet_weekly", 120, Sex.MALE, False),
        (SCHOOL, "muac_cm", 179, Sex.FEMALE, False),
        (SCHOOL, "muac_cm", 180, Sex.FEMALE, True),
        (SCHOOL, "muac_cm", 180, Sex.MALE, False),
        (ADULT, "muac_cm", 599, Sex.FEMALE, True),
        (ADULT, "muac_cm", 600, Sex.FEMALE, False),
        (ADULT, "muac_cm", 300, Sex.MALE, False),
        (ADULT, "iva_recent", 359, Sex.FEMALE, False),
        (ADULT, "iva_recent", 360, Sex.FEMALE, True),
        (ADULT, "iva_recent", 360, Sex.MALE, False),
        (ADULT, "breast_exam_recent", 228, Sex.FEMALE, True),
        (CHILD, "toddler_class", 59, Sex.MALE, True),
        (CHILD, "toddler_class", 60, Sex.MALE, False),
    ],
)
def test_a_field_is_asked_of_whom_the_card_asks_it(
    card: str, code: str, months: int, sex: Sex, is_asked: bool
) -> None:
    assert card_field(card, code).concerns(sex, months, ()) is is_asked


@pytest.mark.parametrize("code", ["waist_cm", "pregnant", "contraception", "iva_recent"])
def test_a_pregnant_woman_is_not_asked_what_means_nothing_for_her(code: str) -> None:
    field = card_field(ADULT, code)
    assert field.concerns(Sex.FEMALE, 360, (LifeCycleGroup.ADULT,))
    assert not field.concerns(Sex.FEMALE, 360, tuple(LifeCycleGroup))


def test_tablets_are_counted_and_drinking_them_is_another_question() -> None:
    given = card_field(SCHOOL, "iron_tablets_given")
    assert isinstance(given, Quantity)
    assert given.unit == "tablet"
    girl = a_person(born_before(190))
    assert codes(meaning(girl, {"iron_tablets_given": 4.0}).findings) == []
    found = meaning(girl, {"iron_tablets_given": 4.0, "iron_tablet_weekly": False})
    assert codes(found.findings) == ["iron_tablet_weekly.no"]


@pytest.mark.parametrize("code", [*HABITS, *(f"own_{i}" for i in ILLNESSES)])
def test_a_yes_is_heard_kindly_and_refers_nobody(code: str) -> None:
    found = meaning(ADULT_MAN, {code: True})
    assert codes(found.findings) == [f"{code}.yes"]
    assert [step.refer_to for step in found.advice] == [None]
    assert meaning(ADULT_MAN, {code: False}).findings == ()


def test_several_illnesses_of_a_family_are_one_step() -> None:
    found = meaning(ADULT_MAN, {f"family_{illness}": True for illness in ILLNESSES})
    assert len(found.findings) == 7
    assert len(found.advice) == 1


@pytest.mark.parametrize("code", ["iva_recent", "breast_exam_recent"])
def test_a_woman_not_examined_for_three_years_is_invited_and_not_referred(code: str) -> None:
    woman = a_person(born_before(400))
    found = meaning(woman, {code: False})
    assert codes(found.findings) == [f"{code}.no"]
    assert [step.refer_to for step in found.advice] == [None]


@pytest.mark.parametrize("answer", ["former", "no"])
def test_who_does_not_smoke_now_is_not_told_to_stop(answer: str) -> None:
    assert meaning(ADULT_MAN, {"smoker": answer}).findings == ()
    assert codes(meaning(ADULT_MAN, {"smoker": "yes"}).findings) == ["smoker.yes"]


def test_what_is_handed_out_as_usual_must_be_within_the_limits() -> None:
    raw = next(one for one in raw_fields("ibu-hamil") if one["code"] == "iron_tablets_given")
    assert Quantity.model_validate(raw).usual == 30
    with pytest.raises(ValidationError, match="within the limits"):
        Quantity.model_validate(raw | {"usual": 200})
