"""Every problem and doubt has a sentence that says what to do."""

import ast
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

import posyandu_desktop.domain as domain_package
from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.person import PersonStatus
from posyandu_desktop.domain.plausibility import doubts, problems
from posyandu_desktop.domain.referral import change_problems
from posyandu_desktop.domain.slips import likely_meant
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralState,
    ReferralTarget,
    Setting,
    Supplement,
    SupplementKind,
    Value,
    Visit,
)
from posyandu_desktop.ui.texts.problems import (
    DOUBT_TEXTS,
    PROBLEM_TEXTS,
    field_words,
    problem_text,
    short_number,
)
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    CONTENT,
    TODAY,
    a_dose,
    a_person,
    a_visit,
    weighed,
)
from tests.domain.pregnancies import a_pregnancy

CHILD = a_person(date(2025, 9, 12))
LAST_MONTH = date(2026, 10, 17)


def said_of_problems(visit: Visit) -> list[str]:
    return [problem_text(each) for each in problems(CHILD, visit, TODAY, CONTENT)]


def said_of_doubts(observations: dict[str, Value], *history: Visit) -> list[str]:
    visit = a_visit(TODAY, observations)
    return [problem_text(each) for each in doubts(CHILD, visit, history, CONTENT)]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            {"weight_kg": 112.0},
            "Berat 112 kg di luar kemampuan timbangan (0,5–40 kg). Coba timbang lagi.",
        ),
        (
            {"weight_kg": 8.455},
            "Berat 8,46 kg: paling banyak 2 angka di belakang koma. Tulis seperti di timbangan.",
        ),
        ({"muac_cm": 3.0}, "LILA 3 cm di luar kemampuan pita LILA (5–30 cm). Coba ukur lagi."),
        ({"height_cm": 74.6}, "Pilih cara ukur: terlentang atau berdiri."),
        (
            {"systolic_mmhg": 120.0},
            "Tensi bawah belum diisi. Isi keduanya, atau kosongkan keduanya.",
        ),
    ],
)
def test_a_problem_is_one_line_with_what_to_do(typed: dict[str, Value], sentence: str) -> None:
    assert said_of_problems(a_visit(TODAY, typed)) == [sentence]


def test_a_whole_number_is_asked_for_without_a_comma() -> None:
    visit = a_visit(TODAY, {"systolic_mmhg": 120.5, "diastolic_mmhg": 80.0})
    said = [problem_text(each) for each in problems(ADULT_MAN, visit, TODAY, CONTENT)]
    assert said == ["Tensi atas ditulis tanpa koma. Tulis seperti di tensimeter."]


def test_a_slipped_comma_is_answered_with_a_question() -> None:
    assert said_of_doubts({"weight_kg": 0.85}, weighed(LAST_MONTH, 8.4)) == [
        "Terakhir 8,4 kg (17 Oktober 2026). Maksudnya 8,5 kg? Periksa komanya."
    ]


def test_a_child_that_shrank_is_measured_again() -> None:
    last = a_visit(LAST_MONTH, {"height_cm": 74.1, "posture": "lying"})
    assert said_of_doubts({"height_cm": 72.0, "posture": "lying"}, last) == [
        "Panjang/tinggi lebih kecil dari 74,1 cm (17 Oktober 2026). Coba ukur lagi."
    ]


@pytest.mark.parametrize(
    ("typed", "last", "sentence"),
    [
        (
            {"weight_kg": 0.85},
            {},
            "Berat 0,85 kg tidak lazim untuk umurnya. Maksudnya 8,5 kg? Periksa komanya.",
        ),
        (
            {"weight_kg": 11.2},
            {"weight_kg": 1.12},
            "Terakhir tercatat 1,12 kg (17 Oktober 2026), mungkin salah koma. "
            "Pastikan 11,2 kg hari ini benar.",
        ),
        (
            {"weight_kg": 9.75},
            {"weight_kg": 8.4},
            "Berat naik 1350 g dalam 35 hari. Untuk umurnya paling banyak 1166 g. "
            "Coba timbang lagi.",
        ),
        (
            {"height_cm": 73.4, "posture": "lying"},
            {"height_cm": 74.1, "posture": "lying"},
            "Tidak cocok dengan yang terakhir: 74,1 cm terlentang (17 Oktober 2026). "
            "Apakah hari ini diukur berdiri, bukan terlentang?",
        ),
        (
            {"height_cm": 73.4, "posture": "lying"},
            {"height_cm": 74.1},
            "Tidak cocok dengan yang terakhir: 74,1 cm (17 Oktober 2026). "
            "Apakah hari ini diukur berdiri, bukan terlentang?",
        ),
        (
            {"height_cm": 74.0, "posture": "standing"},
            {},
            "Anak seumur ini biasanya diukur terlentang, bukan berdiri. Periksa cara ukurnya.",
        ),
    ],
)
def test_a_doubt_says_what_was_probably_meant(
    typed: dict[str, Value], last: dict[str, Value], sentence: str
) -> None:
    history = [a_visit(LAST_MONTH, last)] if last else []
    assert said_of_doubts(typed, *history) == [sentence]


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (
            Problem(field="weight_kg", code="outside_instrument", detail={"value": 8500.0}),
            "Berat 8500 kg tidak mungkin. Maksudnya 8,5 kg? Tulis dalam kilogram.",
        ),
        (
            Problem(field="height_cm", code="outside_instrument", detail={"value": 705.0}),
            "Panjang/tinggi 705 cm tidak mungkin. Maksudnya 70,5 cm? Tulis dalam sentimeter.",
        ),
        (
            Problem(field="weight_kg", code="outside_instrument", detail={"value": 112.0}),
            "Berat 112 kg tidak mungkin. Maksudnya 11,2 kg? Periksa komanya.",
        ),
        (
            Problem(field="weight_kg", code="not_a_number", detail={"text": "8.500"}),
            "“8.500” tidak jelas. Maksudnya 8,5 kg? Tulis dalam kilogram.",
        ),
    ],
)
def test_a_number_that_cannot_be_is_met_with_the_one_that_was_meant(
    problem: Problem, sentence: str
) -> None:
    unit = "cm" if problem.field == "height_cm" else "kg"
    typed = replace(problem, detail=problem.detail | {"unit": unit})
    case = case_of(CHILD, a_visit(TODAY), [], CONTENT)
    assert [problem_text(each) for each in likely_meant([typed], case)] == [sentence]


def test_two_equal_pressures_are_not_called_swapped() -> None:
    visit = a_visit(TODAY, {"systolic_mmhg": 90.0, "diastolic_mmhg": 90.0})
    said = [problem_text(each) for each in problems(ADULT_MAN, visit, TODAY, CONTENT)]
    assert said == ["Tensi atas dan bawah tidak mungkin sama. Coba ukur lagi."]


def test_swapped_pressures_are_named() -> None:
    visit = a_visit(TODAY, {"systolic_mmhg": 80.0, "diastolic_mmhg": 120.0})
    said = [problem_text(each) for each in problems(ADULT_MAN, visit, TODAY, CONTENT)]
    assert said == ["Tensi atas 80 harus lebih besar dari tensi bawah 120. Mungkin tertukar."]


def test_an_expired_vial_is_named_with_its_day() -> None:
    dose = Immunization(
        vaccine="mr",
        dose_number=1,
        source=ImmunizationSource.GIVEN_HERE,
        given_on=TODAY,
        lot_number="1",
        expires_on=date(2026, 10, 31),
        vaccinator="Bidan Uji",
    )
    assert said_of_problems(a_visit(TODAY, immunizations=[dose])) == [
        "Vial Campak-Rubela 1 kedaluwarsa sejak 31 Oktober 2026. "
        "Jangan diberikan; periksa tanggalnya."
    ]


@pytest.mark.parametrize(
    ("vaccine", "number", "born_on", "sentence"),
    [
        ("hb0", 0, date(2024, 1, 10), "HB0 hanya sampai umur 7 hari."),
        ("bcg", 1, date(2025, 11, 21), "BCG hanya sampai umur 11 bulan."),
        ("bcg", 1, date(2026, 11, 14), "BCG baru mulai umur 8 hari."),
        ("mr", 1, date(2026, 3, 15), "Campak-Rubela 1 baru mulai umur 36 minggu."),
    ],
)
def test_a_dose_outside_its_ages_is_left_to_the_bidan(
    vaccine: str, number: int, born_on: date, sentence: str
) -> None:
    dose = Immunization(
        vaccine=vaccine,
        dose_number=number,
        source=ImmunizationSource.GIVEN_HERE,
        given_on=TODAY,
    )
    found = doubts(a_person(born_on), a_visit(TODAY, immunizations=[dose]), (), CONTENT)
    assert [problem_text(each) for each in found] == [f"{sentence} Tanyakan bidan dulu."]


def test_a_number_that_cannot_be_read_is_quoted() -> None:
    problem = Problem(field="weight_kg", code="not_a_number", detail={"text": "3.200"})
    assert problem_text(problem).startswith("“3.200” bukan angka")


def test_a_code_without_a_sentence_is_a_bug() -> None:
    with pytest.raises(KeyError):
        problem_text(Problem(field="weight_kg", code="unheard_of"))


@pytest.mark.parametrize(
    ("value", "shown"), [(8.5, "8,5"), (112.0, "112"), (8.45, "8,45"), (100.0, "100"), (0.0, "0")]
)
def test_a_number_is_as_short_as_it_can_be(value: float, shown: str) -> None:
    assert short_number(value) == shown


def unlikely_numbers() -> list[Problem | Doubt]:
    pregnant = Episodes(pregnancies=(a_pregnancy(date(2026, 5, 9)),))
    odd: list[dict[str, Value]] = [
        {"weight_kg": 160.0, "height_cm": 85.0},
        {"weight_kg": 54.0, "waist_cm": 155.0},
        {"weight_kg": 54.0, "waist_cm": 145.0},
        {"weight_kg": 98.0, "height_cm": 149.0, "waist_cm": 149.0},
        {"weight_kg": 148.0, "height_cm": 150.0, "glucose_random_mg_dl": 580.0},
        {"hb_g_dl": 6.9, "puma_smoking_years": 44.0},
    ]
    last = a_visit(LAST_MONTH, {"hb_g_dl": 12.4})
    found: list[Problem | Doubt] = []
    for typed in odd:
        found.extend(doubts(ADULT_MAN, a_visit(TODAY, typed), [last], CONTENT))
    high = a_visit(TODAY, {"fundal_height_cm": 12.0})
    found.extend(doubts(ADULT_WOMAN, high, [], CONTENT, pregnant))
    return found


def test_a_number_in_the_wrong_line_is_asked_about_in_plain_words() -> None:
    case = case_of(CHILD, a_visit(TODAY), [], CONTENT)
    late = Problem(
        field="height_cm",
        code="outside_instrument",
        detail={"value": 7.2, "minimum": 30, "maximum": 140, "unit": "cm"},
    )
    heavy = Problem(field="weight_kg", code="outside_instrument", detail={"value": 72.0})
    [alone] = likely_meant([late], case)
    assert problem_text(alone) == (
        "Panjang/tinggi 7,2 cm tidak mungkin. Mungkin ini berat? Kolom berat masih kosong."
    )
    assert {problem_text(each) for each in likely_meant([heavy, late], case)} == {
        "Tertukar? Berat 7,2 kg dan tinggi 72 cm. Periksa keduanya."
    }


def held_back_twice() -> Visit:
    """Return a visit at which one dose was not given for two reasons."""
    reasons = (NotGivenReason.SICK, NotGivenReason.REFUSED)
    held = (DoseNotGiven(vaccine="mr", dose_number=1, reason=reason) for reason in reasons)
    return replace(a_visit(TODAY), doses_not_given=tuple(held))


def made_by_the_rules() -> list[Problem | Doubt]:
    here = Immunization(
        vaccine="mr", dose_number=1, source=ImmunizationSource.GIVEN_HERE, given_on=TODAY
    )
    supplement = Supplement(kind=SupplementKind.VITAMIN_A_BLUE, quantity=0)
    bad = a_visit(
        TODAY + timedelta(days=1),
        {"weight_kg": 112.0, "muac_cm": 12.345, "height_cm": 70.0, "systolic_mmhg": 80.0},
        immunizations=[
            here,
            here,
            replace(here, given_on=None, expires_on=date(2020, 1, 1)),
            a_dose("bcg", 1, date(2020, 1, 1)),
            a_dose("opv", 1, date(2030, 1, 1)),
        ],
    )
    swapped = a_visit(TODAY, {"systolic_mmhg": 80.0, "diastolic_mmhg": 120.0})
    found: list[Problem | Doubt] = [
        Problem(field="x", code="not_a_number", detail={"text": "x"}),
        Problem(field="x", code="not_a_date", detail={"reason": "Tidak ada bulan “13”"}),
    ]
    asked: dict[str, Value] = {"weighed_on": "2025-09-11", "reported_to_nakes_on": "2025-10"}
    at_home = replace(a_visit(date(2025, 9, 30), asked), setting=Setting.HOME)
    found.extend(problems(CHILD, at_home, TODAY, CONTENT))
    blank = a_visit(date(2020, 1, 1))
    for visit in (replace(bad, supplements=(supplement,)), swapped, blank, held_back_twice()):
        found.extend(problems(CHILD, visit, TODAY, CONTENT))
    last = a_visit(
        LAST_MONTH,
        {"weight_kg": 8.4, "height_cm": 74.1, "posture": "lying", "head_circumference_cm": 45.2},
        immunizations=[a_dose("mr", 1, LAST_MONTH), a_dose("pcv", 1, LAST_MONTH)],
        supplements=[SupplementKind.VITAMIN_A_RED],
    )
    measured: list[dict[str, Value]] = [
        {"weight_kg": 0.85, "height_cm": 70.0, "posture": "lying", "head_circumference_cm": 55.0},
        {"weight_kg": 12.0, "systolic_mmhg": 100.0, "diastolic_mmhg": 95.0},
        {"weight_kg": 6.0},
    ]
    for typed in measured:
        found.extend(doubts(CHILD, a_visit(TODAY, typed), [last], CONTENT))
    found.extend(doubts(CHILD, a_visit(TODAY, {"weight_kg": 2.0}), [], CONTENT))
    alone: list[dict[str, Value]] = [
        {"weight_kg": 0.85},
        {"height_cm": 74.0, "posture": "standing"},
    ]
    for typed in alone:
        found.extend(doubts(CHILD, a_visit(TODAY, typed), [], CONTENT))
    compared: list[tuple[dict[str, Value], dict[str, Value]]] = [
        ({"weight_kg": 8.5}, {"weight_kg": 0.84}),
        ({"weight_kg": 9.75}, {"weight_kg": 8.4}),
        ({"height_cm": 73.4, "posture": "lying"}, {"height_cm": 74.1}),
        ({"height_cm": 72.7, "posture": "lying"}, {"height_cm": 73.4, "posture": "standing"}),
    ]
    for typed, earlier in compared:
        before = a_visit(LAST_MONTH, earlier)
        found.extend(doubts(CHILD, a_visit(TODAY, typed), [before], CONTENT))
    doses = [here, replace(here, vaccine="pcv", dose_number=2), replace(here, vaccine="bcg")]
    early = replace(here, given_on=date(2025, 12, 1))
    handed = [SupplementKind.VITAMIN_A_BLUE, SupplementKind.VITAMIN_A_RED]
    after = a_visit(TODAY, immunizations=doses, supplements=handed)
    found.extend(doubts(CHILD, after, [replace(last, visited_on=date(2026, 11, 1))], CONTENT))
    found.extend(doubts(CHILD, a_visit(TODAY, immunizations=[early]), [], CONTENT))
    near = [
        a_visit(TODAY - timedelta(days=9), immunizations=[a_dose("pcv", 1, TODAY - timedelta(9))])
    ]
    found.extend(doubts(CHILD, after, near, CONTENT))
    red = a_visit(date(2027, 2, 10), supplements=[SupplementKind.VITAMIN_A_RED])
    found.extend(doubts(CHILD, replace(red, visited_on=date(2027, 3, 10)), [red], CONTENT))
    gone = replace(CHILD, status=PersonStatus.MOVED, status_on=date(2026, 11, 1))
    found.extend(doubts(gone, a_visit(TODAY), [], CONTENT))
    live = [a_dose("je", 1, TODAY - timedelta(9))]
    found.extend(doubts(CHILD, after, [a_visit(TODAY - timedelta(9), immunizations=live)], CONTENT))
    unused = a_visit(TODAY, immunizations=[replace(here, vaccine="hexavalent")])
    found.extend(doubts(CHILD, unused, [], CONTENT))
    found.extend(odd_hand_outs_and_portions())
    found.extend(unlikely_numbers())
    followed = Referral(target=ReferralTarget.PUSTU, state=ReferralState.ARRIVED)
    found.extend(change_problems(followed, None))
    tall = a_visit(LAST_MONTH, {"height_cm": 165.0})
    found.extend(doubts(ADULT_MAN, a_visit(TODAY, {"height_cm": 155.0}), [tall], CONTENT))
    return found


def odd_hand_outs_and_portions() -> list[Problem | Doubt]:
    zinc = Supplement(kind=SupplementKind.ZINC, quantity=10)
    many = Supplement(kind=SupplementKind.ORALIT, quantity=60)
    mother = Supplement(kind=SupplementKind.VITAMIN_A_MOTHER)
    ill = replace(a_visit(TODAY, {"diarrhoea": True}), supplements=(many,))
    found: list[Problem | Doubt] = []
    for visit in (replace(a_visit(TODAY), supplements=(zinc, mother)), ill):
        found.extend(doubts(CHILD, visit, [], CONTENT))
    portions: list[dict[str, Value]] = [
        {"feeding_portions_eaten": 3.0},
        {"feeding_portions_given": 2.0, "feeding_portions_eaten": 3.0},
    ]
    for noted in portions:
        found.extend(doubts(CHILD, a_visit(TODAY, noted), [], CONTENT))
    return found


def test_every_problem_and_doubt_the_rules_can_make_has_a_sentence() -> None:
    found = made_by_the_rules()
    for note in found:
        sentence = problem_text(note)
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence
    assert {each.code for each in found if isinstance(each, Problem)} == PROBLEM_TEXTS.keys()
    assert {each.code for each in found if isinstance(each, Doubt)} == DOUBT_TEXTS.keys()


def test_no_code_of_the_rules_is_left_without_a_sentence() -> None:
    """Reads the rules' source, so that a new code cannot be forgotten here."""
    codes: set[str] = set()
    for name in (
        "plausibility",
        "compared",
        "doses",
        "dose_plan_doubts",
        "asked_dates",
        "hand_out",
        "slips",
        "posture_doubts",
        "weight_velocity",
    ):
        tree = ast.parse((Path(domain_package.__path__[0]) / f"{name}.py").read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "code":
                if isinstance(node.value, ast.Constant):
                    codes.add(str(node.value.value))
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "doubt_about":
                if isinstance(node.args[2], ast.Constant):
                    codes.add(str(node.args[2].value))
            elif isinstance(node, ast.Yield) and isinstance(node.value, ast.Constant):
                codes.add(str(node.value.value))
    assert codes
    assert codes <= PROBLEM_TEXTS.keys() | DOUBT_TEXTS.keys()


@pytest.mark.parametrize(
    ("field", "unit", "sentence"),
    [
        (
            "iron_tablets_given",
            "tablet",
            "Jumlah TTD diberikan 200 tablet di luar yang bisa dicatat (0–180 tablet). "
            "Periksa angkanya.",
        ),
        (
            "fetal_heart_rate_per_min",
            "kali/menit",
            "Denyut jantung janin 200 kali/menit di luar kemampuan alat denyut janin "
            "(0–180 kali/menit). Coba hitung lagi.",
        ),
    ],
)
def test_what_is_counted_is_not_blamed_on_an_instrument(
    field: str, unit: str, sentence: str
) -> None:
    detail: dict[str, float | str] = {
        "value": 200.0,
        "minimum": 0.0,
        "maximum": 180.0,
        "unit": unit,
        "decimals": 0,
    }
    assert problem_text(Problem(field=field, code="outside_instrument", detail=detail)) == sentence


def test_every_number_of_a_card_has_a_name_in_sentences() -> None:
    numbers = {
        field.code
        for card in CONTENT.cards
        for step in card.steps
        for field in step.fields
        if isinstance(field, Quantity)
    }
    assert [code for code in sorted(numbers) if field_words(code) == "Angka"] == []
