"""When a screening is due: age, interval, and the last time it was done."""

from datetime import date

import pytest

from posyandu_desktop.domain.screening import due_on
from posyandu_desktop.domain.screening_files import Screening
from tests.domain.screenings import AKS, PHQ, PUMA, SKILAS, SRQ

BORN = date(1960, 3, 10)


@pytest.mark.parametrize(
    ("last_done_on", "due"),
    [
        (date(2025, 11, 22), date(2026, 11, 22)),
        (date(2025, 11, 21), date(2026, 11, 21)),
        (date(2025, 11, 20), date(2026, 11, 20)),
        (date(2024, 2, 29), date(2025, 2, 28)),
        (None, date(2026, 11, 21)),
    ],
)
def test_trap_43_a_yearly_screening_is_due_a_year_after_the_last(
    last_done_on: date | None, due: date
) -> None:
    assert due_on(SRQ, last_done_on, BORN, date(2026, 11, 21)) == due


def test_trap_43_a_half_yearly_screening_is_due_after_six_months() -> None:
    half_yearly = SKILAS.model_copy(update={"interval_months": 6})
    assert due_on(half_yearly, date(2026, 8, 31), BORN, date(2026, 11, 21)) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("screening", "first_day"),
    [(SRQ, date(2026, 3, 10)), (PHQ, date(2026, 3, 10)), (PUMA, date(2026, 3, 10))],
)
def test_trap_43_nobody_is_asked_before_the_age(screening: Screening, first_day: date) -> None:
    born_on = date(first_day.year - screening.from_month // 12, first_day.month, first_day.day)
    assert due_on(screening, None, born_on, date(2026, 3, 9)) is None
    assert due_on(screening, None, born_on, first_day) == first_day


@pytest.mark.parametrize("screening", [AKS, SKILAS], ids=lambda each: each.code)
def test_the_elderly_are_asked_from_sixty_on(screening: Screening) -> None:
    assert due_on(screening, None, date(1966, 11, 22), date(2026, 11, 21)) is None
    assert due_on(screening, None, date(1966, 11, 21), date(2026, 11, 21)) == date(2026, 11, 21)


def test_what_was_done_too_young_is_due_when_the_age_is_reached() -> None:
    born_on = date(1966, 11, 21)
    assert due_on(AKS, date(2025, 1, 1), born_on, date(2026, 12, 1)) == date(2026, 11, 21)


def test_what_falls_due_after_the_last_age_is_not_due_any_more() -> None:
    to_eighteen = SRQ.model_copy(update={"to_month": 227})
    born_on = date(2008, 1, 1)
    on = date(2026, 11, 21)
    assert due_on(to_eighteen, date(2026, 1, 1), born_on, on) is None
    assert due_on(to_eighteen, date(2025, 12, 31), born_on, on) == date(2026, 12, 31)
    assert due_on(to_eighteen, None, born_on, date(2027, 1, 1)) is None


def test_nobody_is_asked_before_birth() -> None:
    from_birth = SRQ.model_copy(update={"from_month": 0})
    assert due_on(from_birth, None, date(2026, 11, 22), date(2026, 11, 21)) is None
