"""What the content files promise the screens and the rules."""

import string
from datetime import date
from typing import Any

import pytest

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.card import Choice, Quantity, Supplements, YesNo
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.growth_thresholds import CategoryScale
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import CardVersion, Setting, SupplementKind
from posyandu_desktop.settings import resources
from tests.domain.builders import CONTENT, TODAY, a_person

AGES_IN_MONTHS = [0, 5, 6, 11, 12, 23, 24, 59, 60, 71, 72, 179, 180, 227, 228, 719, 720, 1200]


def born_before(months: int) -> date:
    years, rest = divmod(months, 12)
    return month_start(date(TODAY.year - years - 1, TODAY.month, TODAY.day), 12 - rest)


@pytest.mark.parametrize("months", AGES_IN_MONTHS)
@pytest.mark.parametrize("sex", Sex)
def test_nobody_is_without_a_card_that_weighs_screens_teaches_and_refers(
    months: int, sex: Sex
) -> None:
    cards = CONTENT.card_for(a_person(born_before(months), sex), TODAY)
    assert len(cards) == 1
    asked = {
        field.code
        for step in cards[0].steps
        for field in step.fields
        if field.concerns(sex, months, ())
    }
    assert asked >= {"weight_kg", "height_cm", "tbc_cough", "tbc_contact", "education", "referral"}


@pytest.mark.parametrize(
    ("months", "code"),
    [
        (0, "bayi-balita-apras"),
        (71, "bayi-balita-apras"),
        (72, "usia-sekolah-remaja"),
        (227, "usia-sekolah-remaja"),
        (228, "usia-dewasa"),
        (719, "usia-dewasa"),
        (720, "lansia"),
    ],
)
def test_the_card_follows_the_age_on_the_day_of_the_visit(months: int, code: str) -> None:
    assert [card.code for card in CONTENT.card_for(a_person(born_before(months)), TODAY)] == [code]


def test_a_day_before_the_birth_has_no_card() -> None:
    with pytest.raises(ValueError, match="before birth"):
        CONTENT.card_for(a_person(TODAY), date(2026, 11, 20))


def test_an_old_register_is_copied_on_the_oldest_version_of_the_card() -> None:
    person = a_person(date(2015, 1, 1))
    assert [card.version for card in CONTENT.card_for(person, date(2016, 1, 1))] == ["2026.2"]


def test_a_later_version_of_a_card_holds_from_its_day_on() -> None:
    def read(path: str) -> bytes:
        if path == "clinical/cards/lansia-2027.json":
            later = (resources() / "clinical/cards/lansia.json").read_bytes()
            return later.replace(b"2026.2", b"2027.1").replace(b"2026-01-01", b"2027-01-01")
        raw = (resources() / path).read_bytes()
        is_list = path == "clinical/content.json"
        return raw.replace(b'"lansia",', b'"lansia", "lansia-2027",') if is_list else raw

    content = ClinicalContent(read)
    person = a_person(date(1955, 1, 1))
    assert [c.version for c in content.card_for(person, date(2026, 12, 31))] == ["2026.2"]
    assert [c.version for c in content.card_for(person, date(2027, 1, 1))] == ["2027.1"]


def test_the_card_of_an_old_visit_is_found_by_its_version() -> None:
    found = CONTENT.card(CardVersion(code="lansia", version="2026.2"))
    assert found is not None
    assert found.code == "lansia"
    assert CONTENT.card(CardVersion(code="lansia", version="1999.1")) is None


@pytest.mark.parametrize(
    ("field", "months", "sex", "is_asked"),
    [
        ("muac_cm", 5, Sex.MALE, False),
        ("muac_cm", 6, Sex.MALE, True),
        ("muac_cm", 59, Sex.MALE, True),
        ("muac_cm", 60, Sex.MALE, False),
        ("posture", 59, Sex.MALE, True),
        ("posture", 60, Sex.MALE, False),
        ("exclusive_breastfeeding", 6, Sex.MALE, True),
        ("exclusive_breastfeeding", 7, Sex.MALE, False),
        ("complementary_feeding", 5, Sex.MALE, False),
        ("complementary_feeding", 6, Sex.MALE, True),
        ("waist_cm", 179, Sex.MALE, False),
        ("waist_cm", 180, Sex.MALE, True),
        ("pregnant", 240, Sex.MALE, False),
        ("pregnant", 240, Sex.FEMALE, True),
        ("pregnant", 600, Sex.FEMALE, False),
        ("contraception", 240, Sex.MALE, False),
        ("contraception", 240, Sex.FEMALE, True),
    ],
)
def test_a_field_is_asked_only_of_whom_it_concerns(
    field: str, months: int, sex: Sex, is_asked: bool
) -> None:
    cards = CONTENT.card_for(a_person(born_before(months), sex), TODAY)
    on_card = next((card.field(field) for card in cards), None)
    assert (on_card is not None and on_card.concerns(sex, months, ())) is is_asked


def test_every_measured_field_has_a_code_for_the_server() -> None:
    for card in CONTENT.cards:
        for step in card.steps:
            for field in step.fields:
                if isinstance(field, Quantity | YesNo):
                    assert field.fhir is not None, field.code
                if isinstance(field, Choice):
                    has_codes = all(option.fhir for option in field.options)
                    assert field.fhir is not None or has_codes, field.code


def test_a_choice_beside_a_quantity_names_a_quantity_of_the_same_card() -> None:
    for card in CONTENT.cards:
        for step in card.steps:
            for field in step.fields:
                if isinstance(field, Choice) and field.belongs_to is not None:
                    assert isinstance(card.field(field.belongs_to), Quantity)


def test_the_same_field_means_the_same_on_every_card() -> None:
    meanings: dict[str, tuple[str, object]] = {}
    for card in CONTENT.cards:
        for step in card.steps:
            for field in step.fields:
                unit = field.unit if isinstance(field, Quantity) else ""
                meaning = (f"{field.kind} {unit}", field.fhir and field.fhir.code)
                assert meanings.setdefault(field.code, meaning) == meaning


def test_a_number_typed_for_a_pregnant_girl_fits_after_her_delivery_too() -> None:
    tablets = [
        (field.minimum, field.maximum)
        for card in CONTENT.cards
        if isinstance(field := card.field("iron_tablets_given"), Quantity)
    ]
    assert len(tablets) > 1
    assert len(set(tablets)) == 1


def test_every_hand_out_is_offered_on_a_card_and_no_other_is() -> None:
    offered = {
        setting: [
            SupplementKind(offer)
            for card in CONTENT.cards
            if card.setting is setting
            for step in card.steps
            for field in step.fields
            if isinstance(field, Supplements)
            for offer in field.offers
        ]
        for setting in Setting
    }
    assert sorted(offered[Setting.POSYANDU]) == sorted(SupplementKind)
    assert set(offered[Setting.HOME]) <= set(SupplementKind)


def test_the_tbc_rules_ask_for_items_that_are_on_the_cards() -> None:
    rules = CONTENT.tbc
    for card in CONTENT.cards:
        assert all(card.field(item) for item in rules.card_items)
    assert rules.contact_item in rules.card_items
    adult = next(card for card in CONTENT.cards if card.code == "usia-dewasa")
    assert all(adult.field(item) for item in rules.show_adult_items)
    for item in rules.further_items:
        assert any(card.field(item) for card in CONTENT.cards)


def test_growth_findings_are_called_what_the_official_categories_are_called() -> None:
    thresholds = CONTENT.growth_thresholds
    scales: tuple[tuple[str, CategoryScale[Any]], ...] = (
        ("weight_for_age", thresholds.weight_for_age),
        ("length_height_for_age", thresholds.length_height_for_age),
        ("weight_for_length_height", thresholds.weight_for_length_height),
        ("bmi_for_age", thresholds.bmi_for_age),
        ("bmi_for_age_school", thresholds.bmi_for_age_school),
        ("head_circumference_for_age", thresholds.head_circumference_for_age),
        ("muac", thresholds.muac),
    )
    for rule, scale in scales:
        for category in scale.categories:
            text = CONTENT.advice_rules.findings[f"{rule}.{category.code}"]
            assert text.label == category.label


def test_every_class_of_every_scale_has_words() -> None:
    thresholds = CONTENT.adult_thresholds
    expected = {
        *(f"bmi.{each.code}" for each in thresholds.bmi.classes),
        *(f"glucose_random.{each.code}" for each in thresholds.glucose_random.classes),
        *(f"cholesterol.{each.code}" for each in thresholds.cholesterol.classes),
        *(
            f"blood_pressure.{each.code}"
            for band in CONTENT.blood_pressure.bands
            for each in band.classes
        ),
        *(f"blood_pressure.{band.low.code}" for band in CONTENT.blood_pressure.bands if band.low),
        *(f"glucose_fasting.{each.code}" for each in CONTENT.laboratory.glucose_fasting.classes),
    }
    assert expected <= CONTENT.advice_rules.findings.keys()


def test_an_answer_that_is_a_finding_belongs_to_a_field_and_one_of_its_answers() -> None:
    for code, text in CONTENT.advice_rules.findings.items():
        if text.source is None:
            continue
        field_code, _, answer = code.partition(".")
        on_card = next(f for card in CONTENT.cards if (f := card.field(field_code)))
        if isinstance(on_card, Choice):
            assert answer in {option.code for option in on_card.options}
        else:
            assert isinstance(on_card, YesNo)
            assert answer in {"yes", "no"}


def test_everything_to_act_upon_says_what_to_do_and_good_news_does_not() -> None:
    for code, text in CONTENT.advice_rules.findings.items():
        if text.severity >= Severity.WATCH:
            assert text.advice is not None, code
        if text.severity is Severity.GOOD:
            assert text.advice is None, code


def test_whatever_is_urgent_is_due_today_and_referred() -> None:
    rules = CONTENT.advice_rules
    for code, text in rules.findings.items():
        if text.severity is Severity.URGENT and text.advice is not None:
            advice = rules.advice[text.advice]
            assert advice.urgency in {"now", "today"}, code
            assert advice.refer_to is not None, code


@pytest.mark.parametrize(
    "code",
    [
        "weight_trend.not_gained",
        "weight_trend.not_gained_again",
        "growth_line.below_red",
        "growth_line.above_orange",
        "weight_for_length_height.wasted",
        "weight_for_length_height.severely_wasted",
        "weight_for_length_height.risk_of_overweight",
        "weight_for_length_height.overweight",
        "weight_for_length_height.obese",
        "length_height_for_age.stunted",
        "length_height_for_age.severely_stunted",
        "head_circumference_for_age.microcephaly",
        "head_circumference_for_age.macrocephaly",
        "muac.red",
        "tbc.suspected",
        "development_checklist.incomplete",
        "danger_sign.yes",
        "blood_pressure.grade_1",
        "blood_pressure.grade_3",
        "glucose_random.high",
        "finger_count_left.impaired",
        "whisper_right.impaired",
    ],
)
def test_what_the_cards_refer_is_referred(code: str) -> None:
    advice = CONTENT.advice_rules.findings[code].advice
    assert advice is not None
    assert CONTENT.advice_rules.advice[advice].refer_to is not None


def test_education_is_suggested_by_findings_that_exist() -> None:
    for topic in CONTENT.education_topics.topics:
        assert set(topic.suggested_by) <= CONTENT.advice_rules.findings.keys()


def test_sentences_fill_in_only_what_their_findings_bring() -> None:
    known = {"consecutive_not_gained", "doses", "supplements", "signs", "risks"}
    known |= {"tetanus_status", "given_tablets", "attended", "visit", "until"}
    known |= {"reason", "days", "day_number", "planned_days", "elapsed_days"}
    rules = CONTENT.advice_rules
    sentences = [*(t.label for t in rules.findings.values())]
    sentences += [text.sentence for text in rules.advice.values()]
    for sentence in sentences:
        assert {name for _, name, _, _ in string.Formatter().parse(sentence) if name} <= known


def test_a_finding_of_a_forgotten_version_is_shown_by_its_code() -> None:
    old = Finding(rule="old", code="old.thing", severity=Severity.NOTE)
    assert CONTENT.label(old) == "old.thing"


def test_a_topic_and_a_dose_are_found_by_their_code() -> None:
    topic = CONTENT.education_topics.topic("tuberculosis")
    assert topic is not None
    assert topic.title == "Batuk lama dan TBC"
    assert CONTENT.education_topics.topic("nothing") is None
    assert CONTENT.immunization_schedule.dose("nothing", 1) is None
    assert CONTENT.immunization_schedule.dose("pcv", 9) is None


def test_below_two_years_the_card_speaks_of_length() -> None:
    text = CONTENT.advice_rules.rules["length_height_for_age"]
    assert (text.short_at(23), text.short_at(24)) == ("PB/U", "TB/U")
    assert (text.name_at(23), text.name_at(24)) == ("Panjang menurut umur", "Tinggi menurut umur")


@pytest.mark.parametrize(
    ("code", "plain"),
    [
        ("postnatal_visit.due", "periksa nifas"),
        ("neonatal_visit.due", "periksa bayi baru lahir"),
        ("breast_exam_recent.no", "periksa payudara"),
        ("iva_recent.no", "periksa leher rahim"),
        ("puma.low", "paru-paru"),
        ("puma.high", "paru-paru"),
        ("puma.positive_so_far", "paru-paru"),
        ("skilas.none", "skrining lansia"),
        ("heeadsss.none", "masalah"),
    ],
)
def test_no_finding_is_an_acronym_alone(code: str, plain: str) -> None:
    assert plain in CONTENT.advice_rules.findings[code].label.lower()


def test_an_illness_of_ones_own_gets_a_sentence_that_fits_it() -> None:
    rules = CONTENT.advice_rules
    sentences = {
        code: rules.advice[rules.findings[f"own_{code}.yes"].advice or ""].sentence
        for code in ("hypertension", "stroke", "cancer")
    }
    assert len(set(sentences.values())) == 3
    assert "obat" not in sentences["cancer"].lower()
