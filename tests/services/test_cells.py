from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.growth import Posture
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.services import cells
from posyandu_desktop.services.cells import NIK_DOUBTS, NIK_MASKED, Cell, Unclear

TODAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Siti   Aminah ", "Siti Aminah"),
        (3.0, "3"),
        (3, "3"),
        ("-", None),
        ("", None),
        (" NULL", None),
    ],
)
def test_a_text_loses_needless_blanks_and_stand_ins_for_nothing(
    cell: Cell, text: str | None
) -> None:
    assert cells.read_text(cell) == text


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("8,4", 8.4),
        ("8.4 kg", 8.4),
        (" 70 cm.", 70.0),
        (8, 8.0),
        ("", None),
        ("-", None),
        ("-3", -3.0),
    ],
)
def test_a_number_may_have_a_comma_a_point_or_its_unit(cell: Cell, number: float | None) -> None:
    assert cells.read_number(cell) == number


@pytest.mark.parametrize("cell", ["8,4,1", "delapan", True, date(2026, 1, 1), "1.234,5"])
def test_anything_else_is_not_a_number(cell: Cell) -> None:
    with pytest.raises(Unclear, match="bukan angka"):
        cells.read_number(cell)


def test_nothing_measured_is_written_as_nothing_or_zero() -> None:
    assert cells.read_measure("0", 1, 9) is None
    assert cells.read_measure("", 1, 9) is None
    assert cells.read_measure("1,0", 1, 9) == 1.0


@pytest.mark.parametrize("cell", ["9,1", -1, 8400])
def test_a_measure_no_instrument_shows_is_unclear(cell: Cell) -> None:
    with pytest.raises(Unclear, match="tidak mungkin"):
        cells.read_measure(cell, 1, 9)


@pytest.mark.parametrize(
    "cell",
    [
        date(2024, 2, 5), "2024-02-05", "2024/2/5", "2024-02-05 00:00:00", "2024-02-05T07:00:00Z",
        "5/2/2024", "05-02-2024", "05.02.2024", "5 Februari 2024", "5 Pebruari 2024", "05-Feb-2024",
        "5 feb 2024 08:00", "05022024", 45327, 45327.5, "45327", "45327.0",
    ],
)  # fmt: skip
def test_one_day_is_read_however_it_is_written(cell: Cell) -> None:
    assert cells.read_date(cell) == date(2024, 2, 5)


@given(st.dates(min_value=date(1906, 2, 1), max_value=date(2118, 1, 1)))
def test_a_day_and_excels_number_of_it_are_the_same_day(day: date) -> None:
    assert cells.read_date((day - date(1899, 12, 30)).days) == day
    assert cells.read_date(day.isoformat()) == day
    assert cells.read_date(f"{day:%d/%m/%Y}") == day


@pytest.mark.parametrize(
    "cell", ["31/02/2024", "5/13/2024", "1950", 1950, 1950.0, "kemarin", "5 Foo 2024", True, 1e9]
)
def test_no_day_is_made_up(cell: Cell) -> None:
    with pytest.raises(Unclear):
        cells.read_date(cell)


def test_an_empty_cell_is_no_date() -> None:
    assert cells.read_date(" ") is None


def test_a_year_of_two_digits_is_unclear_in_a_file_and_past_in_a_form() -> None:
    with pytest.raises(Unclear, match="empat angka"):
        cells.read_date("5/3/24")
    assert cells.read_date("5/3/24", TODAY) == date(2024, 3, 5)
    assert cells.read_date("20/5/26", TODAY) == TODAY
    assert cells.read_date("21/5/26", TODAY) == date(1926, 5, 21)


@pytest.mark.parametrize(
    ("cell", "sex"),
    [
        ("L", Sex.MALE),
        ("laki-laki", Sex.MALE),
        ("P ", Sex.FEMALE),
        ("PEREMPUAN", Sex.FEMALE),
        ("", None),
    ],
)
def test_sex_is_a_letter_or_a_word(cell: Cell, sex: Sex | None) -> None:
    assert cells.read_sex(cell) is sex


@pytest.mark.parametrize(
    ("cell", "posture"),
    [
        ("Berdiri", Posture.STANDING),
        ("TERLENTANG", Posture.LYING),
        ("telentang", Posture.LYING),
        ("-", None),
    ],
)
def test_posture_is_read_from_its_words(cell: Cell, posture: Posture | None) -> None:
    assert cells.read_posture(cell) is posture


@pytest.mark.parametrize("read", [cells.read_sex, cells.read_posture])
def test_an_unknown_word_is_unclear(read: Callable[[Cell], object]) -> None:
    with pytest.raises(Unclear, match="jongkok"):
        read("jongkok")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("001", "001"),
        (1.0, "1"),
        (3, "3"),
        ("RT 03", "03"),
        ("rw.2", "2"),
        ("", None),
        ("RT", None),
    ],
)
def test_a_neighbourhood_number_keeps_its_zeros(cell: Cell, text: str | None) -> None:
    assert cells.read_neighbourhood(cell) == text


@pytest.mark.parametrize(
    ("cell", "grams"),
    [
        ("3,1", 3100),
        (3.15, 3150),
        (2900, 2900),
        ("3.200", 3200),
        ("3100 gr", 3100),
        (0, None),
        ("", None),
    ],
)
def test_birth_weight_is_told_apart_in_kilograms_and_grams(cell: Cell, grams: int | None) -> None:
    assert cells.read_birth_weight_g(cell) == grams


@pytest.mark.parametrize("cell", [31, 12, 9000, 0.1, 249, -3])
def test_a_birth_weight_no_child_has_is_unclear(cell: Cell) -> None:
    with pytest.raises(Unclear):
        cells.read_birth_weight_g(cell)


@pytest.mark.parametrize(
    "cell",
    ["9901014704240001", "'9901014704240001", " 9901 0147 0424 0001", "9901014704240001.0"],
)
def test_a_nik_is_read_through_what_stands_around_it(cell: Cell) -> None:
    assert cells.read_nik(cell) == ("9901014704240001", None)


def test_a_nik_stored_as_a_number_is_kept_only_when_its_last_digit_is_certain() -> None:
    assert cells.read_nik(3507014704240001) == ("3507014704240001", None)
    assert cells.read_nik(3507014704240001.0) == ("3507014704240001", None)
    for doubtful in (3507014704240000.0, 3507014704240010, 9901014704240001.0, 3.5e15, 3.5e14):
        nik, doubt = cells.read_nik(doubtful)
        assert nik is None
        assert doubt in NIK_DOUBTS.values()


@pytest.mark.parametrize("cell", ["99010112********", "xxxxxxxxxxxx0001"])
def test_a_masked_nik_is_left_empty(cell: Cell) -> None:
    assert cells.read_nik(cell) == (None, NIK_MASKED)


@pytest.mark.parametrize(
    "cell", ["3.5E+15", "3,50712E+15", "12345", "1111111111111111", "9901014713240001"]
)
def test_a_nik_that_cannot_be_one_is_left_empty_with_a_reason(cell: Cell) -> None:
    nik, doubt = cells.read_nik(cell)

    assert nik is None
    assert doubt in NIK_DOUBTS.values()


def test_no_nik_is_no_doubt() -> None:
    assert cells.read_nik("-") == (None, None)


@given(
    st.one_of(
        st.text(max_size=30), st.floats(allow_nan=False), st.integers(), st.booleans(), st.dates()
    )
)
def test_no_cell_ends_in_anything_but_a_value_or_unclear(cell: Cell) -> None:
    for read in (
        cells.read_text, cells.read_number, cells.read_date, cells.read_sex, cells.read_nik,
        cells.read_posture, cells.read_neighbourhood, cells.read_birth_weight_g,
    ):  # fmt: skip
        try:
            read(cell)
        except Unclear as trouble:
            assert str(trouble)  # noqa: PT017  # both outcomes are right
