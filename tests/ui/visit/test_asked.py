"""What the form says of fields that rest, and why one is advised."""

from dataclasses import replace
from datetime import date

import pytest

from posyandu_desktop.domain.asked_fields import asked_steps
from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.visit import Value, Visit
from posyandu_desktop.ui.visit.asked import Asked, folded_note, names_of
from posyandu_desktop.ui.visit.presenter import VisitEntry
from tests.builders import CONTENT, a_person, a_visit
from tests.services.stores import TODAY
from tests.ui.visit.seat import Seat

APRIL = date(2026, 4, 18)
NO_ILLNESS: dict[str, Value] = {
    f"own_{illness}": illness == "diabetes"
    for illness in (
        "hypertension",
        "diabetes",
        "stroke",
        "heart_disease",
        "asthma",
        "cancer",
        "high_cholesterol",
    )
}


def had(person: Person, on: date, answers: dict[str, Value]) -> Visit:
    return replace(a_visit(person, on), observations=answers)


def asked_of(person: Person, *past: Visit) -> Asked:
    case = case_of(person, a_visit(person, TODAY), past, CONTENT)
    return Asked.of(case, asked_steps(case.cards, person, TODAY, case.groups))


def opened(seat: Seat, person: Person, *past: Visit) -> VisitEntry:
    return seat.open(seat.register(person, *past), posture="standing")


@pytest.mark.parametrize(
    ("on", "answers", "code", "line"),
    [
        (APRIL, {"smoker": "no"}, "smoker", "terakhir Tidak, Apr 2026 · ulang Apr 2027"),
        (
            APRIL,
            {"finger_count_left": "normal"},
            "finger_count_left",
            "terakhir Normal, Apr 2026 · ulang Okt 2026",
        ),
        (
            date(2025, 11, 30),
            {"finger_count_left": "normal"},
            "finger_count_left",
            "terakhir Normal, Nov 2025 · ulang 30 Mei 2026",
        ),
        (
            APRIL,
            {"cholesterol_mg_dl": 172.0},
            "cholesterol_mg_dl",
            "terakhir 172 mg/dL, Apr 2026 · ulang Apr 2027",
        ),
        (
            APRIL,
            {"glucose_fasting_mg_dl": 92.0},
            "glucose_random_mg_dl",
            "terakhir Gula puasa 92 mg/dL, Apr 2026 · ulang Apr 2027",
        ),
        (APRIL, {"contraception": "pill"}, "contraception", "terakhir Pil, Apr 2026 · ulang Okt"),
    ],
)
def test_a_field_that_rests_says_its_last_value_and_when_it_comes_back(
    on: date, answers: dict[str, Value], code: str, line: str
) -> None:
    person = a_person()
    assert asked_of(person, had(person, on, answers)).lines[code].startswith(line)


def test_a_field_that_is_asked_today_says_nothing() -> None:
    person = a_person()
    assert asked_of(person, a_visit(person, date(2025, 1, 1), smoker="no")).lines["smoker"] == ""


def test_blood_sugar_of_the_young_says_that_it_is_for_those_at_risk() -> None:
    young = a_person(born_on=date(2003, 1, 1))
    assert asked_of(young).lines["glucose_random_mg_dl"] == "hanya bila ada risiko"
    long_ago = a_visit(young, date(2024, 1, 1), glucose_random_mg_dl=98.0)
    assert asked_of(young, long_ago).lines["glucose_random_mg_dl"] == (
        "terakhir 98 mg/dL, Jan 2024 · hanya bila ada risiko"
    )


def test_no_line_and_no_note_repeats_an_answer_given_in_confidence() -> None:
    teenager = a_person(born_on=date(2010, 1, 1))
    past = a_visit(teenager, APRIL, heeadsss_drugs=True, srq_headache=True)
    asked = asked_of(teenager, past)
    confidential = {"heeadsss", "srq_20"}
    assert not asked.sections.keys() & confidential
    assert not [code for code in asked.lines if code.startswith(("heeadsss_", "srq_"))]


@pytest.mark.parametrize(
    ("on", "answers", "note"),
    [
        (APRIL, NO_ILLNESS, "Kencing manis (DM), Apr 2026"),
        (
            date(2025, 4, 18),
            NO_ILLNESS,
            "Kencing manis (DM), Apr 2025 · waktunya diulang",
        ),
        (APRIL, {"own_stroke": False}, "Tidak ada, Apr 2026 · belum lengkap"),
        (APRIL, {"weight_kg": 50.0}, "Belum pernah ditanyakan"),
    ],
)
def test_a_section_says_what_was_yes_and_when_it_was_asked(
    on: date, answers: dict[str, Value], note: str
) -> None:
    person = a_person()
    assert asked_of(person, had(person, on, answers)).sections["own_history"] == note


def test_known_illnesses_stand_beside_the_name(seat: Seat) -> None:
    person = a_person()
    ill = opened(seat, person, had(person, APRIL, NO_ILLNESS))
    assert ill.state.who.lines[-1] == "Riwayat: Kencing manis (DM)"
    healthy = opened(seat, a_person())
    assert not [line for line in healthy.state.who.lines if line.startswith("Riwayat")]


def test_from_forty_on_blood_sugar_is_advised_until_it_is_measured(seat: Seat) -> None:
    entry = opened(seat, a_person())
    hint = {"glucose_random_mg_dl": "dianjurkan mulai umur 40 tahun"}
    assert entry.state.hints == hint
    entry.chosen("glucose_beyond_meter", "high")
    assert entry.state.hints == {}
    entry.chosen("glucose_beyond_meter", None)
    assert entry.state.hints == hint
    entry.text_typed("glucose_fasting_mg_dl", "92")
    assert entry.state.hints == {}


def test_blood_sugar_measured_this_year_is_not_advised(seat: Seat) -> None:
    person = a_person()
    entry = opened(seat, person, a_visit(person, APRIL, glucose_random_mg_dl=108.0))
    assert entry.state.hints == {}


def test_a_risk_found_while_typing_advises_the_young(seat: Seat) -> None:
    entry = opened(seat, a_person(born_on=date(2000, 1, 1)))
    assert entry.state.hints == {}
    entry.answered("family_diabetes", answer=True)
    assert entry.state.hints == {
        "glucose_random_mg_dl": "dianjurkan, ada risiko (keluarga: kencing manis)"
    }
    entry.text_typed("weight_kg", "90")
    entry.text_typed("height_cm", "150")
    assert "obesitas" in entry.state.hints["glucose_random_mg_dl"]


def test_puma_goes_while_somebody_does_not_smoke_and_comes_back(seat: Seat) -> None:
    entry = opened(seat, a_person(sex=Sex.MALE))
    assert entry.state.hidden_sections == frozenset()
    entry.chosen("smoker", "no")
    assert entry.state.hidden_sections == {"puma"}
    entry.chosen("smoker", "former")
    assert entry.state.hidden_sections == frozenset()


def test_a_folded_note_names_three_and_counts_the_rest() -> None:
    adult = next(card for card in CONTENT.cards if card.code == "usia-dewasa")
    step = adult.steps[0].fields
    assert folded_note(step[:2], {}) == "Berat badan, Tinggi badan"
    assert folded_note(step[:6], {}) == "Berat badan, Tinggi badan, Lingkar perut, dan 3 lagi"
    assert folded_note(step[:6], {"muac_cm": "dianjurkan"}) == "LILA: dianjurkan"


def test_a_section_is_one_line_and_what_stands_beside_a_number_is_none() -> None:
    adult = next(card for card in CONTENT.cards if card.code == "usia-dewasa")
    codes = (
        "glucose_random_mg_dl",
        "glucose_beyond_meter",
        "systolic_again_mmhg",
        "diastolic_again_mmhg",
    )
    fields = [field for code in codes if (field := adult.field(code)) is not None]
    assert names_of(fields) == ["Gula darah", "Tensi ulang"]
