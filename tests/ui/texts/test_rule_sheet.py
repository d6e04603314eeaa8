import pytest

from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.ui.texts.doubt_sheet import DOUBT_NAMES
from posyandu_desktop.ui.texts.rule_list import rule_list
from posyandu_desktop.ui.texts.rule_sheet import rule_lines, rule_names
from tests.domain.builders import CONTENT

ANSWERED = {"oedema", "danger_sign", "smoker"}
"""Rules that are an answer on a card: they have results, but no numbers."""


@pytest.mark.parametrize("rule", rule_names(CONTENT))
def test_every_rule_names_its_results_its_source_and_its_version(rule: str) -> None:
    lines = rule_lines(rule, CONTENT)

    named = CONTENT.advice_rules.rules
    assert (named[rule].name if rule in named else DOUBT_NAMES[rule]) in lines[0]
    results = [line for line in lines if line.startswith("Hasil: ")]
    assert len(results) == sum(
        code.startswith(f"{rule}.") for code in CONTENT.advice_rules.findings
    )
    assert lines[-2].startswith("Sumber: ")
    assert "berlaku sejak 20" in lines[-1]
    assert not [line for line in lines if "{" in line or "None" in line]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("hb", "Batas: perempuan mulai 15 tahun: anemia di bawah 12, berat di bawah 8 g/dL"),
        ("hb", "Batas: 6-59 bulan: anemia di bawah 11, berat di bawah 7 g/dL"),
        ("bmi_for_age_school", "Batas: Normal: mulai −2 SD sampai 1 SD"),
        ("muac", "Batas: Kuning (gizi kurang): mulai 11,5 cm di bawah 12,5 cm"),
        ("bmi", "Batas: Gemuk: mulai 25,1 kg/m² di bawah 27,1 kg/m²"),
        ("glucose_fasting", "Batas: Gula darah puasa tinggi: mulai 126 mg/dL di bawah 300 mg/dL"),
        ("uric_acid", "Batas: perempuan: lebih dari 6 mg/dL"),
        ("waist", "Batas: laki-laki: lebih dari 90 cm"),
        (
            "blood_pressure",
            "Batas: laki-laki 7 tahun, Tensi tinggi untuk umurnya: mulai 107/69 mmHg",
        ),
        ("kek", "Batas: perempuan 15-49 tahun: LILA kurang dari 23,5 cm"),
        ("kek", "Batas: ibu hamil: LILA kurang dari 23,5 cm"),
        (
            "glucose_random",
            "Batas: diperiksa mulai umur 40 tahun, atau mulai 15 tahun bila ada risiko",
        ),
        ("puma", "Batas: tidak ditanyakan bila Merokok: Tidak"),
        ("heeadsss", "Batas: 9 pertanyaan, 10-18 tahun, diulang tiap 12 bulan"),
        ("growth_line", "Batas: garis merah: BB/U di bawah −3 SD"),
        ("tbc", "Batas: kartu merujuk mulai 2 jawaban Ya"),
        ("slip", "Batas: Berat 1000 kali yang dimaksud: ditulis dalam gram"),
        ("slip", "Batas: Panjang/tinggi 0,1 kali yang dimaksud: salah koma"),
        ("slip", "Batas: lazim bila tanpa tabel WHO: Berat 30-150, mulai 228 bulan"),
        ("posture", "Batas: terlentang di bawah 24 bulan, sesudah itu berdiri"),
        (
            "weight_velocity",
            "Batas: umur 28-61 hari: paling banyak 2189 g (laki-laki), 1880 g (perempuan) "
            "dalam 33 hari",
        ),
        ("change", "Batas: Lingkar kepala turun lebih dari 0,5 cm, 0-60 bulan"),
        ("change", "Batas: tensi atas dan bawah berbeda kurang dari 15"),
        (
            "digit_preference",
            "Batas: angka 0 dan 5 lazimnya 20 %; dikatakan bila kebetulan kurang dari 1 dari 1000",
        ),
        ("supplement", "Batas: Vitamin A kapsul merah: 12-59 bulan, bulan 2, 8"),
    ],
)
def test_the_limits_are_those_the_rules_use(rule: str, line: str) -> None:
    assert line in rule_lines(rule, CONTENT)


def test_every_rule_with_numbers_shows_them() -> None:
    without = {
        rule
        for rule in rule_names(CONTENT)
        if not [line for line in rule_lines(rule, CONTENT) if line.startswith("Batas: ")]
    }
    answered = {
        code.partition(".")[0]
        for code, text in CONTENT.advice_rules.findings.items()
        if text.source is not None
    }
    assert answered >= ANSWERED
    assert without == answered


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gluc", "glucose_random, glucose_fasting"),
        ("bloodpressure", "blood_pressure"),
        ("LILA", "muac, maternal_muac"),
        ("hemoglobine", "hb"),
        ("asam urat", "uric_acid"),
        ("Kolestrol", "cholesterol"),
        ("digit_preferences", "digit_preference"),
    ],
)
def test_a_rule_that_nobody_knows_is_answered_with_the_nearest(typed: str, meant: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        rule_lines(typed, CONTENT)
    said = refused.value.sentence
    assert said.startswith(f"Aturan {typed} tidak ada. Mungkin maksudnya: {meant}")
    assert "Semua aturan: posyandu-desktop explain." in said


def test_a_rule_like_no_other_is_answered_with_where_all_are_listed() -> None:
    with pytest.raises(InvalidInput, match=r"^Aturan xyzzy tidak ada\. Semua aturan"):
        rule_lines("xyzzy", CONTENT)


def test_the_list_of_rules_says_what_each_is_called() -> None:
    lines = rule_list(CONTENT)
    assert len(lines) == len(rule_names(CONTENT))
    assert "puma: Paru-paru perokok (PUMA)" in lines
    assert "slip: Salah koma atau satuan" in lines
