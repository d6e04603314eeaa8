from dataclasses import replace
from datetime import date

import pytest

from posyandu_desktop.domain.asked_fields import asked_steps
from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralState,
    ReferralTarget,
)
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.who import (
    MONTHS_SHOWN,
    previous_values,
    who,
)
from tests.builders import CONTENT, a_child, a_home, a_person, a_visit
from tests.services.stores import TODAY

APRIL, MARCH = date(2026, 4, 18), date(2026, 3, 20)


def codes(born_on: date, sex: Sex = Sex.FEMALE) -> list[str]:
    person = a_person(born_on=born_on, sex=sex)
    cards = CONTENT.card_for(person, TODAY)
    return [field.code for step in asked_steps(cards, person, TODAY, ()) for field in step.fields]


def test_a_child_is_introduced_with_mother_and_home() -> None:
    shown = who(a_child(home=a_home()), (), TODAY, CONTENT)

    assert shown.name == "Aisyah Putri"
    assert shown.lines == (
        "Perempuan · 14 bulan 9 hari",
        "Lahir 11 Maret 2025",
        "Ibu Nurhayati",
        "Jl. Melati 3",
        "RT 03/RW 02",
    )
    assert shown.past_titles == ("BB kg", "TB cm")


def test_an_adult_is_introduced_without_mother_and_with_pressure() -> None:
    adult = replace(a_person(), mother_name="Sutinah")
    visit = a_visit(adult, APRIL, weight_kg=55.0, systolic_mmhg=120.0, diastolic_mmhg=80.0)
    half = a_visit(adult, MARCH, systolic_mmhg=120.0)

    shown = who(adult, (visit, half), TODAY, CONTENT)

    assert shown.lines == ("Perempuan · 46 tahun", "Lahir 17 Mei 1980")
    assert shown.past_titles == ("BB kg", "Tensi")
    assert [row.values for row in shown.past] == [("55,0", "120/80"), ("", "")]


def test_an_earlier_open_referral_is_said_and_a_later_or_closed_one_is_not() -> None:
    child = a_child()
    sent = Referral(target=ReferralTarget.PUSKESMAS)
    closed = replace(sent, state=ReferralState.CLOSED, closed_on=APRIL, answer="pindah")
    history = (
        replace(a_visit(child, TODAY), referral=sent),
        replace(a_visit(child, MARCH), referral=sent),
        replace(a_visit(child, MARCH), referral=closed),
    )

    [line] = who(child, history, APRIL, CONTENT).referrals

    assert line.startswith("Dirujuk ke Puskesmas 20 Maret, belum ada kabar")


def test_the_months_before_have_their_letter_and_unmeasured_stays_empty() -> None:
    child = a_child()
    history = (
        a_visit(child, APRIL, weight_kg=8.8),
        a_visit(child, MARCH, weight_kg=9.0, height_cm=73.25),
        a_visit(child, date(2025, 12, 20), tbc_cough=False),
    )

    rows = who(child, history, TODAY, CONTENT).past

    assert [(row.label, row.values, row.letter) for row in rows] == [
        ("Apr", ("8,8", ""), "T"),
        ("Mar", ("9,0", "73,2"), "B"),
        ("Des 25", ("", ""), ""),
    ]
    assert rows[0].tone is Tone.WATCH


def test_a_later_visit_is_not_among_the_months_before() -> None:
    child = a_child()
    history = (a_visit(child, TODAY, weight_kg=9.1), a_visit(child, MARCH, weight_kg=9.0))

    rows = who(child, history, APRIL, CONTENT).past

    assert [row.label for row in rows] == ["Mar"]


def test_only_half_a_year_is_shown() -> None:
    adult = a_person()
    history = tuple(a_visit(adult, date(2025, month, 3)) for month in range(12, 0, -1))

    assert len(who(adult, history, TODAY, CONTENT).past) == MONTHS_SHOWN


@pytest.mark.parametrize(
    ("last", "word"),
    [
        (APRIL, None),
        (MARCH, "Absen 1 bulan"),
        (date(2025, 11, 1), "Absen 5 bulan"),
    ],
)
def test_a_gap_of_more_than_a_month_is_said(last: date, word: str | None) -> None:
    child = a_child()

    chips = who(child, (a_visit(child, last),), TODAY, CONTENT).chips

    assert [chip.word for chip in chips] == ([word] if word else [])


def test_absence_is_counted_from_the_visit_before_not_from_a_later_one() -> None:
    child = a_child()
    history = (a_visit(child, TODAY), a_visit(child, date(2026, 2, 10)))

    chips = who(child, history, APRIL, CONTENT).chips

    assert [chip.word for chip in chips] == ["Absen 1 bulan"]


def test_somebody_who_came_elsewhere_today_is_not_absent() -> None:
    child = a_child()
    history = (a_visit(child, TODAY), a_visit(child, MARCH))

    assert who(child, history, TODAY, CONTENT).chips == ()


def test_a_first_visit_is_said() -> None:
    [chip] = who(a_child(), (), TODAY, CONTENT).chips

    assert (chip.tone, chip.word) == (Tone.INFO, "Kunjungan pertama")


def test_only_fields_of_this_age_and_sex_are_asked() -> None:
    infant, toddler = codes(date(2026, 2, 20)), codes(date(2025, 3, 11))

    assert "exclusive_breastfeeding" in infant
    assert "muac_cm" not in infant
    assert "muac_cm" in toddler
    assert "exclusive_breastfeeding" not in toddler
    assert "contraception" in codes(date(1990, 1, 1))
    assert "contraception" not in codes(date(1990, 1, 1), Sex.MALE)


def test_fields_of_two_cards_stand_under_one_step_once() -> None:
    adult = a_person()
    [card] = CONTENT.card_for(adult, TODAY)
    first = card.steps[0]
    extra = Quantity(
        kind="quantity", code="pulse", label="Nadi", unit="/mnt", minimum=20, maximum=250,
        decimals=0,
    )  # fmt: skip
    late = first.model_copy(update={"number": 5, "title": "Lain", "fields": (extra,)})
    other = card.model_copy(
        update={
            "code": "lain",
            "steps": (late, first.model_copy(update={"title": "Lain", "fields": first.fields})),
        }
    )

    found = asked_steps((card, other), adult, TODAY, ())

    assert [step.number for step in found] == sorted({step.number for step in card.steps})
    asked = [field.code for step in found for field in step.fields]
    assert len(asked) == len(set(asked))
    assert asked[-1] == "pulse"
    assert found[0].title == first.title


def test_a_step_without_a_field_for_this_person_is_left_out() -> None:
    adult = a_person()
    [card] = CONTENT.card_for(adult, TODAY)
    men_only = card.steps[0].fields[0].model_copy(update={"sex": Sex.MALE, "code": "x"})
    step = card.steps[0].model_copy(update={"number": 1, "fields": (men_only,)})

    found = asked_steps((card.model_copy(update={"steps": (step,)}),), adult, TODAY, ())

    assert found == ()


def test_the_last_measured_value_is_shown_even_if_it_is_older() -> None:
    child = a_child()
    cards = CONTENT.card_for(child, TODAY)
    history = (
        a_visit(child, APRIL, weight_kg=8.85, tbc_cough=True),
        a_visit(child, MARCH, weight_kg=8.5, height_cm=73.0),
    )

    assert previous_values(history, cards) == {"weight_kg": "8,85", "height_cm": "73,0"}
