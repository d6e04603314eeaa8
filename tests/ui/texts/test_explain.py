"""The answer to "mengapa?", line by line."""

from datetime import date

import pytest

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Value, Visit
from posyandu_desktop.ui.texts.explain import explain
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    BOY,
    CONTENT,
    TODAY,
    a_person,
    meaning,
    weighed,
)

AISYAH = a_person(date(2025, 9, 12))


def why(
    rule: str, observations: dict[str, Value], *history: Visit, person: Person = AISYAH
) -> tuple[str, ...]:
    found = meaning(person, observations, history=history)
    [finding] = [each for each in found.findings if each.rule == rule]
    return explain(finding, CONTENT)


def test_2t_is_explained_with_grams_and_days() -> None:
    history = (weighed(date(2026, 9, 12), 8.4), weighed(date(2026, 10, 17), 8.4))
    assert why("weight_trend", {"weight_kg": 8.5}, *history) == (
        "Kenaikan berat badan: Berat tidak naik, bulan ke-2 (2T)",
        "Berat 8,5 kg; Umur 14 bulan; Berat sebelumnya 8,4 kg; Ditimbang 17 Oktober 2026; "
        "Kenaikan 100 g; Tidak naik berturut-turut 2 bulan",
        "Batasnya: naik paling sedikit 200 g",
        f"Sumber: {CONTENT.weight_gain.source} (versi 2023.1)",
    )


def test_an_index_is_explained_in_standard_deviations_and_by_its_name_at_that_age() -> None:
    lines = why("length_height_for_age", {"height_cm": 74.6, "posture": "lying"})
    assert lines[0] == "Panjang menurut umur: Normal"
    assert lines[1] == (
        "Panjang/tinggi 74,6 cm; Cara ukur: Terlentang; Umur 14 bulan; Jarak dari tengah −0,78 SD"
    )
    assert lines[2] == "Batasnya: mulai −2 SD, sampai +3 SD"


def test_a_z_that_rounds_to_its_limit_shows_its_own_side() -> None:
    finding = Finding(
        rule="weight_for_age",
        code="weight_for_age.underweight",
        severity=Severity.WATCH,
        inputs={"z": -2.004, "age_months": 14},
        thresholds={"z_from": -3.0, "z_below": -2.0},
        source="x",
        version="1",
    )
    assert explain(finding, CONTENT)[1:3] == (
        "Jarak dari tengah −2,01 SD; Umur 14 bulan",
        "Batasnya: mulai −3 SD, kurang dari −2 SD",
    )


@pytest.mark.parametrize(
    ("rule", "measured", "numbers", "limits"),
    [
        (
            "blood_pressure",
            {"systolic_mmhg": 150.0, "diastolic_mmhg": 85.0},
            "Tensi atas 150 mmHg; Tensi bawah 85 mmHg; Hanya tensi atas yang tinggi",
            "Batasnya: mulai 140/90, di bawah 160/100 mmHg",
        ),
        (
            "blood_pressure",
            {"systolic_mmhg": 85.0, "diastolic_mmhg": 55.0},
            "Tensi atas 85 mmHg; Tensi bawah 55 mmHg",
            "Batasnya: di bawah 90/60 mmHg",
        ),
        (
            "bmi",
            {"weight_kg": 64.1, "height_cm": 160.0},
            "IMT 25 kg/m²; Berat 64,1 kg; Tinggi badan 160 cm",
            "Batasnya: mulai 18,5 kg/m², kurang dari 25,1 kg/m²",
        ),
        (
            "waist",
            {"waist_cm": 95.0},
            "Lingkar perut 95 cm; Jenis kelamin laki-laki",
            "Batasnya: lebih dari 90 cm",
        ),
        (
            "glucose_random",
            {"glucose_random_mg_dl": 250.0},
            "Gula darah 250 mg/dL",
            "Batasnya: mulai 200 mg/dL, kurang dari 300 mg/dL",
        ),
        (
            "glucose_random",
            {"glucose_beyond_meter": "high"},
            "Di luar alat: HI",
            "Batasnya: mulai 300 mg/dL",
        ),
    ],
)
def test_an_adults_numbers_come_with_their_units_and_limits(
    rule: str, measured: dict[str, Value], numbers: str, limits: str
) -> None:
    assert why(rule, measured, person=ADULT_MAN)[1:3] == (numbers, limits)


def test_answers_are_named_as_on_the_card() -> None:
    lines = why("tbc", {"tbc_cough": True, "tbc_contact": False})
    assert lines[1] == "Batuk terus-menerus: Ya; Kontak erat pasien TBC: Tidak; Umur 14 bulan"
    assert why("pregnant", {"pregnant": True}, person=ADULT_WOMAN)[0] == ("Kehamilan: Sedang hamil")


@pytest.mark.parametrize(
    ("person", "yes", "limits"),
    [
        (
            AISYAH,
            ["tbc_cough"],
            "supaya aman, di bawah 19 tahun 1 gejala sudah dilihat bidan; "
            "kartu merujuk mulai 2 jawaban Ya",
        ),
        (
            ADULT_MAN,
            ["tbc_cough"],
            "supaya aman, Batuk terus-menerus atau Batuk darah saja sudah dilihat bidan; "
            "kartu merujuk mulai 2 jawaban Ya",
        ),
        (
            ADULT_MAN,
            ["tbc_fever"],
            "satu gejala disampaikan dulu kepada bidan; kartu merujuk mulai 2 jawaban Ya",
        ),
        (AISYAH, ["tbc_contact"], "kontak erat pasien TBC diperiksa walau tanpa gejala"),
        (AISYAH, ["tbc_cough", "tbc_fever"], "kartu merujuk mulai 2 jawaban Ya"),
    ],
)
def test_a_tbc_result_names_the_rule_that_made_it(
    person: Person, yes: list[str], limits: str
) -> None:
    assert why("tbc", dict.fromkeys(yes, True), person=person)[2] == f"Batasnya: {limits}"


def test_a_tbc_result_saved_with_the_cards_limit_alone_can_still_be_explained() -> None:
    finding = Finding(
        rule="tbc",
        code="tbc.show_nakes",
        severity=Severity.ACT,
        inputs={"tbc_cough": True},
        thresholds={"card_positive_from": 2},
        source="x",
        version="1",
    )
    assert explain(finding, CONTENT)[2] == "Batasnya: kartu merujuk mulai 2 jawaban Ya"


def test_the_red_line_and_an_implausible_number_are_explained() -> None:
    lines = why("growth_line", {"weight_kg": 5.5})
    assert lines[2] == "Batasnya: kurang dari −3 SD"
    assert "Angka ini tidak lazim" in why("weight_for_age", {"weight_kg": 2.0})[1]


def test_every_finding_of_a_full_visit_can_be_explained() -> None:
    child = a_person(date(2024, 8, 1), BOY)
    measured: dict[str, Value] = {
        "weight_kg": 9.0,
        "height_cm": 80.0,
        "posture": "standing",
        "head_circumference_cm": 48.0,
        "muac_cm": 12.0,
        "oedema": True,
        "development_checklist": "incomplete",
        "ill_today": True,
    }
    findings = meaning(child, measured, date(2026, 8, 21)).findings
    findings += meaning(child, measured | {"oedema": False}, TODAY).findings
    for finding in findings:
        lines = explain(finding, CONTENT)
        assert lines[0].endswith(CONTENT.label(finding))
        assert lines[-1].startswith("Sumber: ")
        assert not [line for line in lines if "_" in line]


def test_a_screening_is_explained_with_the_answers_given() -> None:
    elder = a_person(date(1950, 1, 1))
    lines = why("aks", {"aks_bowels": "sometimes", "aks_bathing": "helped"}, person=elder)
    assert lines[1] == (
        "Buang air besar: Kadang tidak tertahan; Mandi: Perlu dibantu; Nilai paling sedikit 1; "
        "Nilai paling banyak 18; Belum ditanya 8 pertanyaan"
    )


def test_a_question_and_its_answer_are_one_sentence() -> None:
    elder = a_person(date(1950, 1, 1))
    found = meaning(elder, {"skilas_appetite": True, "muac_cm": 20.0, "skilas_sad": True})
    [nutrition] = [each for each in found.findings if each.code == "skilas.nutrition"]
    [mood] = [each for each in found.findings if each.code == "skilas.depression"]
    assert explain(nutrition, CONTENT)[1] == (
        "Nafsu makan hilang? Ya; LILA 20 cm; Nilai bagian ini 2"
    )
    assert explain(mood, CONTENT)[1] == "Nilai bagian ini 1"


@pytest.mark.parametrize("code", ["heeadsss", "srq_20"])
def test_what_was_told_in_confidence_is_not_explained(code: str) -> None:
    screening = CONTENT.screenings[code]
    teenager = a_person(date(2010, 1, 1))
    answers: dict[str, Value] = {item.code: True for item in screening.items}
    found = [f for f in meaning(teenager, answers).findings if f.rule == code]
    assert len(found) == 2
    for finding in found:
        said = " ".join(explain(finding, CONTENT)[:-1])
        assert not [item.text for item in screening.items if item.text in said]
        assert not [domain.label for domain in screening.domains if domain.label in said]


def test_a_small_arm_is_explained_with_its_limit() -> None:
    woman = a_person(date(2000, 1, 1))
    assert why("kek", {"muac_cm": 22.0}, person=woman)[1:3] == (
        "LILA 22 cm; Umur 322 bulan",
        "Batasnya: kurang dari 23,5 cm",
    )
    assert why("kek", {"muac_cm": 24.0}, person=woman)[2] == "Batasnya: mulai 23,5 cm"


def test_a_finding_of_a_forgotten_rule_still_shows_its_numbers() -> None:
    old = Finding(
        rule="old", code="old.thing", severity=Severity.NOTE, inputs={"x": 3.0}, version="0"
    )
    assert explain(old, CONTENT)[:2] == ("old: old.thing", "x 3")
