"""How often something is asked: completed months, the same for a field and for a screening."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain import screening
from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.card import Frequency
from posyandu_desktop.domain.frequency import (
    MONTHS_BETWEEN,
    Answered,
    due_on,
    frequency_of,
    is_due,
    last_answer,
)
from tests.domain.builders import a_visit
from tests.domain.screenings import SKILAS, SRQ

MONTHLY, ONCE = Frequency.MONTHLY, Frequency.ONCE
HALF_YEARLY, YEARLY = Frequency.SIX_MONTHLY, Frequency.YEARLY
ON = date(2026, 11, 21)
BORN = date(1960, 3, 10)
days = st.dates(date(2000, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("frequency", "last_on", "due"),
    [
        (YEARLY, None, ON),
        (ONCE, None, ON),
        (MONTHLY, None, ON),
        (MONTHLY, date(2026, 11, 20), ON),
        (HALF_YEARLY, date(2026, 5, 21), date(2026, 11, 21)),
        (HALF_YEARLY, date(2026, 5, 22), date(2026, 11, 22)),
        (HALF_YEARLY, date(2026, 8, 31), date(2027, 2, 28)),
        (YEARLY, date(2025, 11, 21), date(2026, 11, 21)),
        (YEARLY, date(2024, 2, 29), date(2025, 2, 28)),
        (ONCE, date(2001, 1, 1), None),
    ],
)
def test_a_field_is_due_after_its_completed_months(
    frequency: Frequency, last_on: date | None, due: date | None
) -> None:
    assert due_on(frequency, last_on, ON) == due
    assert is_due(frequency, last_on, ON) is (due is not None and due <= ON)


@given(last_on=days, on=days)
def test_a_field_is_due_exactly_when_its_months_are_completed(last_on: date, on: date) -> None:
    for frequency, months in MONTHS_BETWEEN.items():
        is_completed = on >= last_on and completed_months(last_on, on) >= months
        assert is_due(frequency, last_on, on) is is_completed


@given(last_on=days, on=days)
def test_a_field_and_a_screening_of_the_same_interval_are_due_on_the_same_day(
    last_on: date, on: date
) -> None:
    half_yearly = SKILAS.model_copy(update={"interval_months": 6, "from_month": 0})
    yearly = SRQ.model_copy(update={"from_month": 0})
    assert screening.due_on(yearly, last_on, BORN, on) == due_on(YEARLY, last_on, on)
    assert screening.due_on(half_yearly, last_on, BORN, on) == due_on(HALF_YEARLY, last_on, on)


@pytest.mark.parametrize(
    ("interval_months", "frequency"),
    [(1, MONTHLY), (3, MONTHLY), (6, HALF_YEARLY), (11, HALF_YEARLY), (12, YEARLY), (36, YEARLY)],
)
def test_a_question_of_a_screening_is_asked_no_later_than_the_screening(
    interval_months: int, frequency: Frequency
) -> None:
    assert frequency_of(interval_months) is frequency


def test_the_last_answer_is_the_newest_whichever_field_holds_it() -> None:
    past = (
        a_visit(date(2026, 9, 1), {"weight_kg": 60.0}),
        a_visit(date(2026, 6, 1), {"glucose_beyond_meter": "high"}),
        a_visit(date(2026, 3, 1), {"glucose_random_mg_dl": 140.0}),
    )
    codes = ("glucose_random_mg_dl", "glucose_beyond_meter")

    assert last_answer(codes, past) == Answered("high", date(2026, 6, 1), "glucose_beyond_meter")
    assert last_answer(("waist_cm",), past) is None


def test_an_answer_of_no_is_an_answer() -> None:
    past = (a_visit(date(2026, 9, 1), {"own_asthma": False}),)
    assert last_answer(("own_asthma",), past) == Answered(False, date(2026, 9, 1), "own_asthma")
