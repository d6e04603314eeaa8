from dataclasses import replace
from datetime import date

import pytest

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.visit import Referral, ReferralState, ReferralTarget
from posyandu_desktop.ui.texts.referrals import (
    PROBLEM_TEXTS,
    next_text,
    open_lines,
    problem_texts,
    state_text,
)
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import a_child, a_visit
from tests.services.stores import TODAY

SENT = Referral(target=ReferralTarget.PUSKESMAS)
MAY = date(2026, 5, 12)
HINT = ". Catat kabarnya di menu Rujukan (Ctrl+R)."


@pytest.mark.parametrize(
    ("on", "referral", "line"),
    [
        (MAY, SENT, "Dirujuk ke Puskesmas 12 Mei, belum ada kabar"),
        (
            date(2025, 12, 9),
            replace(SENT, target=ReferralTarget.HOSPITAL),
            "Dirujuk ke rumah sakit 9 Desember 2025, belum ada kabar",
        ),
        (
            MAY,
            replace(SENT, state=ReferralState.ARRIVED, arrived_on=date(2026, 5, 14)),
            "Dirujuk ke Puskesmas 12 Mei, sudah datang 14 Mei, belum ada jawaban",
        ),
        (
            MAY,
            replace(SENT, state=ReferralState.ARRIVED),
            "Dirujuk ke Puskesmas 12 Mei, sudah datang, belum ada jawaban",
        ),
        (
            MAY,
            replace(SENT, state=ReferralState.ANSWERED, answered_on=TODAY, answer="PMT 90 hari."),
            "Dirujuk ke Puskesmas 12 Mei. Jawaban: PMT 90 hari",
        ),
    ],
)
def test_an_open_referral_is_one_line(on: date, referral: Referral, line: str) -> None:
    visit = replace(a_visit(a_child(), on), referral=referral)

    assert open_lines([visit], TODAY) == (line + HINT,)


def test_a_closed_referral_is_not_spoken_of_and_the_hint_is_given_once() -> None:
    child = a_child()
    closed = replace(SENT, state=ReferralState.CLOSED, closed_on=TODAY, answer="pindah")
    visits = [
        replace(a_visit(child, MAY), referral=SENT),
        replace(a_visit(child, MAY), referral=closed),
        a_visit(child, MAY),
        replace(a_visit(child, MAY), referral=SENT),
    ]

    lines = open_lines(visits, TODAY)

    assert [HINT in line for line in lines] == [False, True]
    assert open_lines([a_visit(child)], TODAY) == ()


@pytest.mark.parametrize("state", ReferralState)
def test_every_state_has_words_and_says_what_to_do(state: ReferralState) -> None:
    referral = replace(SENT, state=state)

    assert state_text(referral, 3, is_overdue=False)[0]
    assert next_text(referral, 3, is_overdue=False)[0]


def test_overdue_is_louder_than_any_state() -> None:
    assert state_text(SENT, 9, is_overdue=True) == ("Belum datang, 9 hari", Tone.ACT)
    assert next_text(SENT, 9, is_overdue=True)[1] is Tone.ACT


@pytest.mark.parametrize("code", PROBLEM_TEXTS)
def test_every_problem_is_one_sentence_with_its_day(code: str) -> None:
    detail: dict[str, float | str] = {"made_on": "2026-05-12", "last_on": "2026-05-12"}

    [(field, words)] = problem_texts([Problem(field="on", code=code, detail=detail)]).items()

    assert field == "on"
    assert "{" not in words
    assert ("_on}" in PROBLEM_TEXTS[code]) == ("12 Mei 2026" in words)
