"""What becomes of a referral after the visit."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.referral import advance, is_open, is_overdue, reopen
from posyandu_desktop.domain.visit import Referral, ReferralState, ReferralTarget

MADE, ARRIVED, ANSWERED, CLOSED = ReferralState
VISIT = date(2026, 5, 12)
TODAY = date(2026, 6, 9)
SENT = Referral(target=ReferralTarget.PUSKESMAS, reasons=("muac.red",), note="Bawa Buku KIA")
HERE = replace(SENT, state=ARRIVED, arrived_on=date(2026, 5, 14))
TOLD = replace(HERE, state=ANSWERED, answered_on=date(2026, 5, 20), answer="PMT 90 hari")
DONE = replace(TOLD, state=CLOSED, closed_on=TODAY)


def moved(
    referral: Referral, to: ReferralState, on: date = TODAY, answer: str = ""
) -> Referral | list[str]:
    """Return the referral moved on, or the codes of what stands in the way."""
    found = advance(referral, to, on=on, answer=answer, made_on=VISIT, today=TODAY)
    return found if isinstance(found, Referral) else [problem.code for problem in found]


def back(referral: Referral) -> Referral | list[str]:
    found = reopen(referral)
    return found if isinstance(found, Referral) else [problem.code for problem in found]


def test_trap_48_a_referral_stays_open_until_somebody_closes_it_and_keeps_the_answer() -> None:
    arrived = moved(SENT, ARRIVED, date(2026, 5, 14))
    assert arrived == HERE
    answered = moved(HERE, ANSWERED, date(2026, 5, 20), "PMT 90 hari")
    assert answered == TOLD
    closed = moved(TOLD, CLOSED)
    assert closed == DONE
    assert [is_open(each) for each in (SENT, HERE, TOLD, DONE)] == [True, True, True, False]
    assert DONE.answer == "PMT 90 hari"


@pytest.mark.parametrize(
    ("referral", "to", "answer", "expected"),
    [
        (
            SENT,
            ANSWERED,
            " Sehat ",
            replace(SENT, state=ANSWERED, answered_on=TODAY, answer="Sehat"),
        ),
        (SENT, CLOSED, "pindah", replace(SENT, state=CLOSED, closed_on=TODAY, answer="pindah")),
        (HERE, CLOSED, "sembuh", replace(HERE, state=CLOSED, closed_on=TODAY, answer="sembuh")),
        (TOLD, ANSWERED, "PMT 60 hari", replace(TOLD, answered_on=TODAY, answer="PMT 60 hari")),
        (TOLD, CLOSED, "sudah naik", replace(DONE, answer="sudah naik")),
    ],
    ids=["an answer implies arrival", "closed unseen", "closed unanswered", "corrected", "told"],
)
def test_a_step_may_be_skipped_and_an_answer_written_again(
    referral: Referral, to: ReferralState, answer: str, expected: Referral
) -> None:
    assert moved(referral, to, answer=answer) == expected


@pytest.mark.parametrize(
    ("referral", "to"),
    [
        (SENT, MADE),
        (HERE, MADE),
        (HERE, ARRIVED),
        (TOLD, ARRIVED),
        (TOLD, MADE),
        (DONE, ANSWERED),
        (DONE, CLOSED),
    ],
)
def test_a_referral_never_goes_back_by_itself(referral: Referral, to: ReferralState) -> None:
    assert moved(referral, to, answer="jawaban") == ["not_forward"]


@pytest.mark.parametrize(
    ("referral", "to", "code"),
    [
        (SENT, ANSWERED, "answer_missing"),
        (TOLD, ANSWERED, "answer_missing"),
        (SENT, CLOSED, "closing_reason_missing"),
        (HERE, CLOSED, "closing_reason_missing"),
    ],
)
def test_an_answer_has_words_and_closing_without_one_has_a_reason(
    referral: Referral, to: ReferralState, code: str
) -> None:
    assert moved(referral, to, answer="  ") == [code]


@pytest.mark.parametrize(
    ("referral", "to", "on", "expected"),
    [
        (SENT, ARRIVED, VISIT, []),
        (SENT, ARRIVED, date(2026, 5, 11), ["step_before_visit"]),
        (SENT, ARRIVED, TODAY, []),
        (SENT, ARRIVED, date(2026, 6, 10), ["step_in_future"]),
        (HERE, ANSWERED, date(2026, 5, 14), []),
        (HERE, ANSWERED, date(2026, 5, 13), ["step_before_last"]),
        (TOLD, ANSWERED, date(2026, 5, 15), []),
        (TOLD, CLOSED, date(2026, 5, 19), ["step_before_last"]),
        (TOLD, CLOSED, date(2026, 5, 20), []),
    ],
)
def test_a_step_lies_between_the_step_before_and_today(
    referral: Referral, to: ReferralState, on: date, expected: list[str]
) -> None:
    found = moved(referral, to, on, answer="jawaban")

    assert ([] if isinstance(found, Referral) else found) == expected


def test_everything_wrong_is_said_at_once() -> None:
    assert moved(SENT, ANSWERED, date(2026, 6, 10)) == ["step_in_future", "answer_missing"]


@pytest.mark.parametrize(
    ("referral", "expected"),
    [
        (HERE, SENT),
        (TOLD, HERE),
        (DONE, TOLD),
        (replace(TOLD, arrived_on=None), SENT),
        (replace(SENT, state=CLOSED, closed_on=TODAY, answer="pindah"), SENT),
        (replace(HERE, state=CLOSED, closed_on=TODAY, answer="pindah"), HERE),
        (SENT, ["nothing_to_reopen"]),
    ],
    ids=["arrived", "answered", "closed", "not seen", "closed unseen", "closed here", "made"],
)
def test_reopening_takes_the_last_step_back(
    referral: Referral, expected: Referral | list[str]
) -> None:
    assert back(referral) == expected


_days = st.dates(VISIT - timedelta(days=3), TODAY + timedelta(days=3))
_steps = st.tuples(st.sampled_from(ReferralState), _days, st.sampled_from(["", "jawaban"]))


@given(steps=st.lists(_steps, max_size=6))
def test_whatever_is_pressed_the_days_stay_in_order_and_the_state_never_falls(
    steps: list[tuple[ReferralState, date, str]],
) -> None:
    referral = SENT
    order = list(ReferralState)
    for to, on, answer in steps:
        found = moved(referral, to, on, answer)
        if isinstance(found, Referral):
            assert order.index(found.state) >= order.index(referral.state)
            referral = found
    days = [referral.arrived_on, referral.answered_on, referral.closed_on]
    known = [VISIT, *(day for day in days if day is not None), TODAY]
    assert known == sorted(known)
    assert (referral.state is CLOSED) == (referral.closed_on is not None)
    assert referral.state is not ANSWERED or referral.answer
    assert referral.state is not CLOSED or referral.answer


@given(steps=st.lists(_steps, max_size=6))
def test_a_step_taken_and_taken_back_leaves_no_trace(
    steps: list[tuple[ReferralState, date, str]],
) -> None:
    referral = SENT
    for to, on, answer in steps:
        found = moved(referral, to, on, answer)
        if isinstance(found, Referral):
            is_rewritten = referral.answered_on is not None and (to is ANSWERED or answer)
            assert is_rewritten or back(found) == referral
            referral = found


@pytest.mark.parametrize(
    ("referral", "on", "expected"),
    [
        (SENT, date(2026, 5, 19), False),
        (SENT, date(2026, 5, 20), True),
        (HERE, TODAY, False),
        (TOLD, TODAY, False),
        (DONE, TODAY, False),
    ],
)
def test_a_referral_is_overdue_when_nobody_arrived_in_more_days_than_allowed(
    referral: Referral, on: date, expected: bool
) -> None:
    assert is_overdue(referral, made_on=VISIT, on=on, after_days=7) is expected
