from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.ui.texts.people import (
    age_text,
    details_of,
    exact_age_text,
    home_lines,
)
from tests.builders import a_child, a_home, a_person
from tests.services.stores import TODAY


@pytest.mark.parametrize(
    ("born_on", "text", "exact"),
    [
        (date(2026, 5, 20), "0 hari", "0 hari"),
        (date(2026, 5, 8), "12 hari", "12 hari"),
        (date(2026, 4, 20), "1 bulan", "1 bulan 0 hari"),
        (date(2025, 3, 11), "14 bulan", "14 bulan 9 hari"),
        (date(2021, 5, 21), "59 bulan", "59 bulan 29 hari"),
        (date(2021, 5, 20), "5 tahun", "5 tahun"),
        (date(1980, 5, 21), "45 tahun", "45 tahun"),
        (date(2026, 5, 21), "", ""),
    ],
)
def test_an_age_is_told_as_people_tell_it(born_on: date, text: str, exact: str) -> None:
    assert age_text(born_on, TODAY) == text
    assert exact_age_text(born_on, TODAY) == exact


@given(st.dates(date(2015, 1, 1), date(2026, 12, 31)), st.dates(date(2015, 1, 1)))
def test_the_days_after_the_months_never_fill_another_month(born_on: date, on: date) -> None:
    words = exact_age_text(born_on, on).split()

    if len(words) == 4:
        assert 0 <= int(words[2]) <= 30


def test_a_child_is_known_by_the_mother_and_the_neighbourhood() -> None:
    assert details_of(a_child(home=a_home()), TODAY) == "14 bulan · Ibu Nurhayati · RT 03"


def test_an_adult_is_not_introduced_by_the_mother() -> None:
    adult = replace(a_person(home=a_home()), mother_name="Sutinah")

    assert details_of(adult, TODAY) == "46 tahun · RT 03"


def test_what_is_not_known_is_left_out() -> None:
    assert details_of(a_child(mother_name=None), TODAY) == "14 bulan"
    assert details_of(a_child(home=a_home(rt=None)), TODAY) == "14 bulan · Ibu Nurhayati"
    assert details_of(a_child(born_on=date(2027, 1, 1), mother_name=None), TODAY) == ""


@pytest.mark.parametrize(
    ("address", "rt", "rw", "text"),
    [
        ("Jl. Melati 3", "03", "02", "Jl. Melati 3 · RT 03/RW 02"),
        (None, "03", None, "RT 03"),
        (None, None, "02", "RW 02"),
        ("Jl. Melati 3", None, None, "Jl. Melati 3"),
        (None, None, None, ""),
    ],
)
def test_a_home_is_told_as_far_as_it_is_known(
    address: str | None, rt: str | None, rw: str | None, text: str
) -> None:
    assert " · ".join(home_lines(a_person(home=a_home(address, rt, rw)))) == text


def test_nobody_without_a_home_has_one_told() -> None:
    assert home_lines(a_person()) == ()
