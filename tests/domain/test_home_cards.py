"""What the cards of home visits promise: every field of the checklist, in its order."""

import json
from datetime import date

import pytest

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.card import Card, CardField, Choice, DateQuestion, Quantity, YesNo
from posyandu_desktop.domain.finding import Urgency
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.settings import resources
from tests.domain.builders import CONTENT, TODAY, a_person, a_visit
from tests.domain.test_clinical_content import AGES_IN_MONTHS, born_before

HOME_CARDS = {card.code: card for card in CONTENT.cards if card.setting is Setting.HOME}
OWN = "https://posyandu.desktop/fhir/"
TBC_SYMPTOMS = ("tbc_cough", "tbc_fever", "tbc_weight_loss")
TBC_SHORT = ("tbc_contact", *TBC_SYMPTOMS)
TBC = (
    "tbc_diagnosed_on",
    "tbc_diagnosed_at",
    "tbc_checked_on",
    "tbc_supporter",
    "tbc_contact",
    "tbc_contact_kind",
    "tbc_medicine_available",
    "tbc_medicine_24h",
    *TBC_SYMPTOMS,
)
FAMILY = (
    "family_hypertension",
    "family_diabetes",
    "family_stroke",
    "family_heart_disease",
    "family_asthma",
    "family_cancer",
    "family_high_cholesterol",
)
HYPERTENSION = (
    "hypertension_diagnosed_on",
    "pressure_checked_year",
    "hypertension_medicine_available",
    "hypertension_medicine_24h",
)
DIABETES = (
    "diabetes_diagnosed_on",
    "glucose_checked_year",
    "diabetes_medicine_available",
    "diabetes_medicine_24h",
    "glucose_checked_month",
)
HOUSEHOLD = (
    "household_jkn",
    "water_source",
    "sanitary_latrine",
    "ventilation",
    "household_mental_disorder",
    "household_tuberculosis",
    "household_hypertension",
    "household_diabetes",
)
CHECKLIST = {
    "kunjungan-ibu-hamil": (
        *(f"anc_{n}_{what}" for n in range(1, 7) for what in ("place", "on", "by")),
        "antenatal_class",
        "mental_screened",
        "temperature_high",
        "balanced_plate",
        "kek_food_received",
        "kia_book",
        "iron_tablet_available",
        "iron_tablet_24h",
        "muac_cm",
        "danger_pregnancy",
        *TBC_SHORT,
    ),
    "kunjungan-nifas": (
        "birth_attendant",
        "birth_place",
        "mother_condition",
        *(f"postnatal_{n}" for n in range(1, 5)),
        "postnatal_check",
        "mother_vitamin_a_on",
        "supplements",
        "contraception",
        "breastfeeding",
        "early_breastfeeding",
        "kia_book",
        "danger_postpartum",
        *TBC_SHORT,
    ),
    "kunjungan-bayi": (
        "weighed_on",
        "weight_change",
        "length_change",
        "head_circumference_change",
        *(f"neonatal_{n}" for n in range(4)),
        "neonatal_check",
        "exclusive_breastfeeding",
        "immunizations",
        "immunization_behind",
        "kia_book",
        "danger_infant",
        *TBC_SHORT,
    ),
    "kunjungan-balita": (
        "weight_kg",
        "height_cm",
        "posture",
        "head_circumference_cm",
        "deworming_on",
        "vitamin_a_on",
        "supplements",
        "local_food_adherent",
        "immunizations",
        "immunization_behind",
        "feeding_staple",
        "feeding_animal",
        "feeding_plant",
        "feeding_fat",
        "feeding_fruit_vegetable",
        "danger_child",
        *TBC_SHORT,
    ),
    "kunjungan-remaja": (
        "weight_kg",
        "height_cm",
        "balanced_plate",
        "iron_tablet_available",
        "iron_tablet_weekly",
        "pressure_checked_year",
        "glucose_checked_year",
        "hb_checked_on",
        "mental_screened_on",
        "smoking_exposure",
        *TBC,
    ),
    "kunjungan-dewasa": (
        *FAMILY,
        *HYPERTENSION,
        *DIABETES,
        "mental_screened_on",
        "smoking_exposure",
        "contraception",
        *TBC,
    ),
    "kunjungan-lansia": (
        *FAMILY,
        *HYPERTENSION,
        *DIABETES,
        "mental_screened_on",
        "smoking_exposure",
        "aks_place",
        "aks_on",
        "skilas_place",
        "skilas_on",
        *TBC,
    ),
}
DANGER_SIGNS = {
    "pregnancy": 14,
    "postpartum": 14,
    "infant": 11,
    "child": 8,
}


def fields_of(card: Card) -> list[CardField]:
    return [field for step in card.steps for field in step.fields]


def middle_of(card: Card) -> list[str]:
    """Return what is asked in the second step, each section of danger signs by its name."""
    (step,) = (step for step in card.steps if step.number == 2)
    found = (
        f"danger_{f.section.danger}" if f.section and f.section.danger else f.code
        for f in step.fields
    )
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("code", CHECKLIST)
def test_a_home_card_asks_the_whole_checklist_in_its_order(code: str) -> None:
    assert middle_of(HOME_CARDS[code]) == list(CHECKLIST[code])
    assert HOME_CARDS.keys() == CHECKLIST.keys()


@pytest.mark.parametrize("card", HOME_CARDS.values(), ids=list(HOME_CARDS))
def test_a_home_visit_begins_with_its_kind_and_the_household_and_ends_with_what_follows(
    card: Card,
) -> None:
    steps = {step.number: [field.code for field in step.fields] for step in card.steps}
    assert steps[1] == ["home_visit_kind", *HOUSEHOLD]
    assert steps[3] == ["education", "nakes_educated", "reported_to_nakes_on", "referral"]
    assert steps[4] == ["reminded"]
    assert [step.title for step in card.steps] == [
        "Salam",
        "Ajak bicara",
        "Jelaskan dan bantu",
        "Ingatkan",
    ]


@pytest.mark.parametrize("code", HOME_CARDS)
def test_every_field_at_home_says_how_often_it_is_asked(code: str) -> None:
    raw = json.loads((resources() / f"clinical/cards/{code}.json").read_text(encoding="utf-8"))
    fields = [field for step in raw["steps"] for field in step["fields"]]
    assert [field["code"] for field in fields if "frequency" not in field] == []


@pytest.mark.parametrize("card", HOME_CARDS.values(), ids=list(HOME_CARDS))
def test_the_household_is_asked_once_a_year_in_one_folded_section(card: Card) -> None:
    asked = [field for field in fields_of(card) if field.code in HOUSEHOLD]
    assert {field.frequency for field in asked} == {"yearly"}
    assert {field.section.title for field in asked if field.section} == {"Data keluarga"}
    assert all(field.section for field in asked)


@pytest.mark.parametrize("card", HOME_CARDS.values(), ids=list(HOME_CARDS))
def test_a_home_card_says_where_it_comes_from_and_that_the_form_is_not_settled(
    card: Card,
) -> None:
    assert card.version == "2026.1"
    assert card.valid_from == date(2026, 1, 1)
    assert card.unverified
    assert "belum tetap" in (card.note or "")
    assert card.source.startswith("Daftar kunjungan rumah")


@pytest.mark.parametrize("card", HOME_CARDS.values(), ids=list(HOME_CARDS))
def test_every_code_of_our_own_is_marked_unverified(card: Card) -> None:
    for field in fields_of(card):
        if isinstance(field, Quantity | YesNo | Choice | DateQuestion) and field.code != "posture":
            assert field.fhir is not None, field.code
            if field.fhir.system.startswith(OWN):
                assert field.fhir.unverified, field.code
                assert field.fhir.code == field.code


@pytest.mark.parametrize("card", HOME_CARDS.values(), ids=list(HOME_CARDS))
def test_what_is_reported_is_an_answer_the_field_has(card: Card) -> None:
    for field in fields_of(card):
        answers = {"yes", "no"} if isinstance(field, YesNo) else set[str]()
        if isinstance(field, Choice):
            answers = {option.code for option in field.options}
        assert field.follow_up.keys() <= answers, field.code


@pytest.mark.parametrize("danger", DANGER_SIGNS)
def test_the_danger_signs_of_a_group_are_one_section_that_can_be_denied_at_once(
    danger: str,
) -> None:
    (card,) = (
        card
        for card in HOME_CARDS.values()
        if any(f.section and f.section.danger == danger for f in fields_of(card))
    )
    signs = [f for f in fields_of(card) if f.section and f.section.danger == danger]
    assert len(signs) == DANGER_SIGNS[danger]
    assert all(isinstance(f, YesNo) and f.code.startswith(f"danger_{danger}_") for f in signs)
    assert {f.section.none_action for f in signs if f.section} == {"Tidak ada satu pun"}
    assert len({f.section for f in signs if f.section}) == 1
    assert f"danger_signs.{danger}" in CONTENT.advice_rules.findings


@pytest.mark.parametrize("danger", DANGER_SIGNS)
def test_the_danger_signs_are_the_same_at_home_and_at_the_posyandu(danger: str) -> None:
    asked = {
        setting: {
            field.code: field.label
            for card in CONTENT.cards
            if card.setting is setting
            for field in fields_of(card)
            if field.section and field.section.danger == danger
        }
        for setting in Setting
    }
    assert asked[Setting.HOME] == asked[Setting.POSYANDU]


@pytest.mark.parametrize("setting", list(Setting))
@pytest.mark.parametrize("sex", list(Sex))
@pytest.mark.parametrize(
    ("months", "danger", "signs"),
    [(0, "infant", 11), (5, "infant", 11), (6, "child", 8), (23, "child", 8), (24, "child", 7)],
)
def test_a_child_is_asked_the_signs_of_its_age_and_no_other(
    setting: Setting, sex: Sex, months: int, danger: str, signs: int
) -> None:
    person = a_person(month_start(TODAY, -months), sex)
    cards = CONTENT.card_for(person, TODAY, setting=setting)
    groups = CONTENT.groups(person, TODAY)
    asked = [f for c in cards for f in fields_of(c) if f.concerns(sex, months, groups)]
    dangers = [f.section.danger for f in asked if f.section and f.section.danger]
    assert dangers == [danger] * signs
    assert "danger_sign" not in {field.code for field in asked}


def test_the_old_question_about_danger_is_still_understood_in_old_visits() -> None:
    child = a_person(month_start(TODAY, -14))
    found = interpret(child, a_visit(TODAY, {"danger_sign": True}), (), CONTENT)
    assert found.findings[0].code == "danger_sign.yes"
    assert found.advice[0].urgency is Urgency.NOW


@pytest.mark.parametrize("code", ["kunjungan-remaja", "kunjungan-dewasa", "kunjungan-lansia"])
def test_tuberculosis_is_one_folded_section(code: str) -> None:
    asked = [field for field in fields_of(HOME_CARDS[code]) if field.code in TBC]
    assert [field.code for field in asked] == list(TBC)
    assert {field.section.code for field in asked if field.section} == {"tbc_home"}
    assert all(field.section for field in asked)


@pytest.mark.parametrize(
    ("months", "code"),
    [
        (0, "kunjungan-bayi"),
        (5, "kunjungan-bayi"),
        (6, "kunjungan-balita"),
        (11, "kunjungan-balita"),
        (12, "kunjungan-balita"),
        (71, "kunjungan-balita"),
        (72, "kunjungan-remaja"),
        (227, "kunjungan-remaja"),
        (228, "kunjungan-dewasa"),
        (719, "kunjungan-dewasa"),
        (720, "kunjungan-lansia"),
    ],
)
def test_the_home_card_follows_the_age_on_the_day_of_the_visit(months: int, code: str) -> None:
    cards = CONTENT.card_for(a_person(born_before(months)), TODAY, setting=Setting.HOME)
    assert [card.code for card in cards] == [code]


@pytest.mark.parametrize("months", AGES_IN_MONTHS)
@pytest.mark.parametrize("sex", Sex)
def test_nobody_is_visited_at_home_without_a_card(months: int, sex: Sex) -> None:
    (card,) = CONTENT.card_for(a_person(born_before(months), sex), TODAY, setting=Setting.HOME)
    asked = {field.code for field in fields_of(card) if field.concerns(sex, months, ())}
    assert asked >= {"home_visit_kind", *HOUSEHOLD, *TBC_SHORT, "education", "referral"}


@pytest.mark.parametrize(
    ("code", "field", "months", "sex", "is_asked"),
    [
        ("kunjungan-balita", "deworming_on", 11, Sex.MALE, False),
        ("kunjungan-balita", "deworming_on", 12, Sex.MALE, True),
        ("kunjungan-balita", "danger_child_sucking", 23, Sex.MALE, True),
        ("kunjungan-balita", "danger_child_sucking", 24, Sex.MALE, False),
        ("kunjungan-remaja", "pressure_checked_year", 179, Sex.MALE, False),
        ("kunjungan-remaja", "pressure_checked_year", 180, Sex.MALE, True),
        ("kunjungan-remaja", "glucose_checked_year", 179, Sex.MALE, False),
        ("kunjungan-remaja", "iron_tablet_weekly", 150, Sex.MALE, False),
        ("kunjungan-remaja", "iron_tablet_weekly", 119, Sex.FEMALE, False),
        ("kunjungan-remaja", "iron_tablet_weekly", 120, Sex.FEMALE, True),
        ("kunjungan-dewasa", "contraception", 300, Sex.MALE, False),
        ("kunjungan-dewasa", "contraception", 300, Sex.FEMALE, True),
    ],
)
def test_a_home_question_is_asked_only_of_whom_it_concerns(
    code: str, field: str, months: int, sex: Sex, *, is_asked: bool
) -> None:
    asked = HOME_CARDS[code].field(field)
    assert asked is not None
    assert asked.concerns(sex, months, ()) is is_asked


def test_after_nifas_a_mother_is_not_asked_about_nifas_any_more() -> None:
    groups = (LifeCycleGroup.BREASTFEEDING, LifeCycleGroup.ADULT)
    asked = {
        field.code
        for field in fields_of(HOME_CARDS["kunjungan-nifas"])
        if field.concerns(Sex.FEMALE, 300, groups)
    }
    assert not [code for code in asked if code.startswith(("danger_", "postnatal_"))]
    assert {"breastfeeding", "contraception", "early_breastfeeding"} <= asked


def test_a_pregnant_woman_is_not_asked_about_contraception() -> None:
    asked = HOME_CARDS["kunjungan-dewasa"].field("contraception")
    assert asked is not None
    assert not asked.concerns(Sex.FEMALE, 300, (LifeCycleGroup.PREGNANT, LifeCycleGroup.ADULT))
