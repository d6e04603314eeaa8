import math
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.growth_tables import GrowthTables, LmsRow, Table
from posyandu_desktop.domain.person import Sex

FILE = Path(__file__).parents[2] / "resources" / "growth" / "who2006.bin"
DATA = FILE.read_bytes()
TABLES = GrowthTables.from_bytes(DATA)

rows = st.builds(
    LmsRow,
    l=st.sampled_from([-1.5, -0.5, 0.0, 0.3, 1.0]),
    m=st.floats(2, 120),
    s=st.floats(0.03, 0.15),
)


def a_row(table: Table, sex: Sex, number: float) -> LmsRow:
    row = TABLES.row(table, sex, number)
    assert row is not None
    return row


def test_the_file_is_small_enough_to_ship_with_every_copy() -> None:
    assert len(DATA) <= 20_000


@pytest.mark.parametrize(
    ("table", "first", "last"),
    [
        (Table.WEIGHT_FOR_AGE, 0, 1856),
        (Table.LENGTH_HEIGHT_FOR_AGE, 0, 1856),
        (Table.BMI_FOR_AGE, 0, 1856),
        (Table.HEAD_CIRCUMFERENCE_FOR_AGE, 0, 1856),
        (Table.ARM_CIRCUMFERENCE_FOR_AGE, 91, 1856),
        (Table.WEIGHT_FOR_LENGTH, 450, 1100),
        (Table.WEIGHT_FOR_HEIGHT, 650, 1200),
        (Table.HEIGHT_FOR_AGE_5_19, 61, 228),
        (Table.WEIGHT_FOR_AGE_5_19, 61, 120),
        (Table.BMI_FOR_AGE_5_19, 61, 228),
    ],
)
@pytest.mark.parametrize("sex", Sex)
def test_every_table_of_who_is_there_from_its_first_row_to_its_last(
    table: Table, sex: Sex, first: int, last: int
) -> None:
    span = TABLES.span(table, sex)

    assert (span[0], span[-1]) == (first, last)
    assert TABLES.row(table, sex, first - 1) is None
    assert TABLES.row(table, sex, last + 1) is None
    assert all(math.isfinite(a_row(table, sex, number).z(1)) for number in span)


@pytest.mark.parametrize(
    ("table", "sex", "number", "expected"),
    [
        (Table.WEIGHT_FOR_AGE, Sex.FEMALE, 0, LmsRow(0.3809, 3.2322, 0.14171)),
        (Table.WEIGHT_FOR_AGE, Sex.MALE, 1856, LmsRow(-0.1534, 18.4968, 0.1358)),
        (Table.HEAD_CIRCUMFERENCE_FOR_AGE, Sex.FEMALE, 0, LmsRow(1, 33.8787, 0.03496)),
        (Table.ARM_CIRCUMFERENCE_FOR_AGE, Sex.FEMALE, 91, LmsRow(-0.1733, 13.0245, 0.08262)),
        (Table.WEIGHT_FOR_LENGTH, Sex.FEMALE, 450, LmsRow(-0.3833, 2.4607, 0.09029)),
        (Table.WEIGHT_FOR_HEIGHT, Sex.MALE, 1200, LmsRow(-0.3521, 22.353, 0.09424)),
        (Table.BMI_FOR_AGE_5_19, Sex.MALE, 228, LmsRow(-0.8419, 22.1883, 0.12948)),
    ],
)
def test_a_row_reads_as_who_prints_it(
    table: Table, sex: Sex, number: int, expected: LmsRow
) -> None:
    assert a_row(table, sex, number) == expected


@pytest.mark.parametrize(
    ("sex", "z", "weight_kg"),
    [
        (Sex.MALE, -3, 6.9),
        (Sex.MALE, -2, 7.7),
        (Sex.MALE, 0, 9.6),
        (Sex.MALE, 1, 10.8),
        (Sex.FEMALE, -3, 6.3),
        (Sex.FEMALE, -2, 7.0),
        (Sex.FEMALE, 0, 8.9),
        (Sex.FEMALE, 1, 10.1),
    ],
)
def test_the_weights_of_one_year_olds_are_those_of_the_printed_chart(
    sex: Sex, z: float, weight_kg: float
) -> None:
    row = a_row(Table.WEIGHT_FOR_AGE, sex, 365)

    assert round(row.value_at_z(z), 1) == weight_kg


def test_a_boy_is_seven_millimetres_shorter_the_day_he_is_measured_standing() -> None:
    assert round(a_row(Table.LENGTH_HEIGHT_FOR_AGE, Sex.MALE, 730).m, 1) == 87.8
    assert round(a_row(Table.LENGTH_HEIGHT_FOR_AGE, Sex.MALE, 731).m, 1) == 87.1


def test_a_length_between_two_rows_is_interpolated() -> None:
    low = a_row(Table.WEIGHT_FOR_LENGTH, Sex.MALE, 700)
    high = a_row(Table.WEIGHT_FOR_LENGTH, Sex.MALE, 701)
    between = a_row(Table.WEIGHT_FOR_LENGTH, Sex.MALE, 700.25)

    assert between.m == pytest.approx(0.75 * low.m + 0.25 * high.m)
    assert between.l == pytest.approx(0.75 * low.l + 0.25 * high.l)
    assert between.s == pytest.approx(0.75 * low.s + 0.25 * high.s)


def test_there_is_nothing_between_the_last_row_and_the_next_whole_number() -> None:
    assert TABLES.row(Table.WEIGHT_FOR_LENGTH, Sex.MALE, 1100.01) is None
    assert TABLES.row(Table.WEIGHT_FOR_LENGTH, Sex.MALE, 449.99) is None


def test_beyond_three_sd_the_scale_goes_on_in_steps_of_the_last_sd() -> None:
    row = LmsRow(-0.5, 10.0, 0.1)
    two, three = row.value_at_z(2), row.value_at_z(3)

    assert row.z(three + 2 * (three - two)) == pytest.approx(5)
    assert row.value_at_z(5) == pytest.approx(three + 2 * (three - two))


def test_below_three_sd_the_scale_goes_on_in_steps_of_the_last_sd() -> None:
    row = LmsRow(-0.5, 10.0, 0.1)
    two, three = row.value_at_z(-2), row.value_at_z(-3)

    assert row.z(three - 2 * (two - three)) == pytest.approx(-5)
    assert row.value_at_z(-5) == pytest.approx(three - 2 * (two - three))


def test_without_skewness_the_logarithm_takes_the_place_of_the_power() -> None:
    assert LmsRow(0, 10.0, 0.1).z(10 * math.exp(0.2)) == pytest.approx(2)
    assert LmsRow(0, 10.0, 0.1).z(9.3) == pytest.approx(LmsRow(1e-7, 10.0, 0.1).z(9.3))


@given(row=rows, z=st.floats(-8, 8))
def test_the_value_at_a_z_has_that_z(row: LmsRow, z: float) -> None:
    value = row.value_at_z(z)

    if value > 0:
        assert row.z(value) == pytest.approx(z, abs=1e-6)


@given(row=rows)
def test_the_median_is_zero(row: LmsRow) -> None:
    assert row.z(row.m) == 0
    assert row.value_at_z(0) == row.m


@given(row=rows, first=st.floats(0.1, 300), second=st.floats(0.1, 300))
def test_more_is_never_a_lower_z(row: LmsRow, first: float, second: float) -> None:
    less, more = sorted([first, second])

    assert row.z(less) <= row.z(more) + 1e-9


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        DATA[:-100],
        DATA[:500] + b"\0" * 20 + DATA[520:],
        DATA[:10] + zlib.compress(zlib.decompress(DATA[10:])[:-4]),
    ],
    ids=["empty", "foreign", "cut", "damaged", "a number short"],
)
def test_a_file_that_is_not_whole_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="growth tables"):
        GrowthTables.from_bytes(data)
