from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.language import speak
from posyandu_desktop.ui.dates import (
    DateProblem,
    parse_asked_date,
    parse_date,
    show_asked_date,
    show_date,
    show_day,
    type_asked_date,
)

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "typed",
    ["1/2/25", "01/02/2025", "01022025", "010225", "1-2-2025", "1.2.25", "1 2 2025", "1 feb 2025",
     "1 Februari 2025", " 1/2/2025 "],
)  # fmt: skip
def test_a_date_is_understood_however_it_is_written(typed: str) -> None:
    assert parse_date(typed, today=TODAY) == date(2025, 2, 1)


def test_two_digits_of_a_year_mean_the_latest_past_one() -> None:
    assert parse_date("1/2/60", today=TODAY) == date(1960, 2, 1)
    assert parse_date("21/11/26", today=TODAY) == TODAY
    assert parse_date("22/11/26", today=TODAY) == date(1926, 11, 22)


def test_a_coming_date_needs_permission() -> None:
    assert parse_date("1/2/2027", today=TODAY) == DateProblem(
        "1 Februari 2027 belum tiba. Periksa tahunnya"
    )
    assert parse_date("1/2/27", today=TODAY, future=True) == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "Tulis tanggal"), ("kemarin", "Tulis tanggal"), ("1/2", "Tulis tanggal"),
     ("1/13/2025", "Tidak ada bulan"), ("1 ma 2025", "Tulis tanggal"),
     ("1 jun 2025 x", "Tulis tanggal"), ("1 jux 2025", "Tidak ada bulan"),
     ("31/2/25", "Februari 2025 tidak punya tanggal 31"), ("1/2/1850", "terlalu lama")],
)  # fmt: skip
def test_what_is_no_date_says_what_to_do(typed: str, said: str) -> None:
    problem = parse_date(typed, today=TODAY)
    assert isinstance(problem, DateProblem)
    assert said in problem.text


@given(st.dates(TODAY - timedelta(days=36_000), TODAY))
def test_a_date_shown_is_read_back(day: date) -> None:
    assert parse_date(show_date(day), today=TODAY) == day


def test_a_day_is_named() -> None:
    assert show_day(TODAY) == "Sabtu, 21 November 2026"


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("20/5/2026", "2026-05-20", "20 Mei 2026"),
        ("5/2026", "2026-05", "Mei 2026"),
        ("mei 2026", "2026-05", "Mei 2026"),
        ("11-2026", "2026-11", "November 2026"),
        ("2019", "2019", "2019"),
        (" 2026 ", "2026", "2026"),
    ],
)
def test_of_an_old_day_the_month_or_the_year_is_enough(typed: str, kept: str, shown: str) -> None:
    assert parse_asked_date(typed, today=TODAY) == kept
    assert show_asked_date(kept) == shown


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2027", "Tahun 2027 belum tiba"),
        ("12/2026", "Desember 2026 belum tiba. Periksa tanggalnya"),
        ("1/2027", "Januari 2027 belum tiba. Periksa tahunnya"),
        ("13/2026", "Tidak ada bulan"),
        ("22/11/2026", "22 November 2026 belum tiba. Periksa tanggalnya"),
        ("dulu", "Tulis tanggal"),
    ],
)
def test_what_is_no_old_day_says_what_to_do(typed: str, said: str) -> None:
    problem = parse_asked_date(typed, today=TODAY)
    assert isinstance(problem, DateProblem)
    assert said in problem.text


@given(st.dates(TODAY - timedelta(days=36_000), TODAY), st.sampled_from([4, 7, 10]))
def test_an_asked_day_is_typed_and_read_back(day: date, length: int) -> None:
    value = day.isoformat()[:length]
    assert parse_asked_date(type_asked_date(value), today=TODAY) == value
    assert parse_asked_date(show_asked_date(value), today=TODAY) == value


@pytest.mark.parametrize(("typed", "month"), [("may", 5), ("aug", 8), ("october", 10), ("mar", 3)])
def test_months_are_read_in_both_languages_the_indonesian_ones_first(
    typed: str, month: int
) -> None:
    assert parse_date(f"1 {typed} 2025", today=date(2026, 1, 1)) == date(2025, month, 1)


def test_dates_are_shown_in_the_language_chosen() -> None:
    speak({"Februari": "February", "Sabtu": "Saturday"}.__getitem__)
    try:
        assert show_day(date(2025, 2, 1)) == "Saturday, 1 February 2025"
    finally:
        speak(None)
    assert show_day(date(2025, 2, 1)) == "Sabtu, 1 Februari 2025"
