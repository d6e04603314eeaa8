import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.language import POINT, speak
from posyandu_desktop.ui.numbers import parse_number, show_number, show_z


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("8,4", 8.4), ("8.4", 8.4), (" 8,40 ", 8.4), ("12", 12.0), (",5", 0.5), ("8,", 8.0),
     ("-0,94", -0.94), ("−0,94", -0.94), ("0.125", 0.125), ("1,200", 1.2)],
)  # fmt: skip
def test_a_number_is_understood_with_comma_or_point(typed: str, meant: float) -> None:
    assert parse_number(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", " ", "abc", "8,4kg", "8,4,1", "8..4", "1.234,5", "1,234.5", "3.200", "1 2", ",", "-", "٣"],
)
def test_what_is_not_surely_one_number_is_none(typed: str) -> None:
    assert parse_number(typed) is None


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [(8.4, 1, "8,4"), (-0.94, 2, "−0,94"), (12, 0, "12"), (-0.004, 2, "0,00"), (0.0, 1, "0,0")],
)
def test_a_number_is_shown_with_a_comma(value: float, decimals: int, shown: str) -> None:
    assert show_number(value, decimals) == shown


@given(st.integers(-99_999, 99_999))
def test_what_is_shown_is_read_back(tenths: int) -> None:
    assert parse_number(show_number(tenths / 10, 1)) == tenths / 10


def test_a_number_has_the_decimal_sign_of_the_language_and_is_read_in_both() -> None:
    speak(str, POINT)
    try:
        assert show_number(8.4, 1) == "8.4"
        assert (parse_number("8,4"), parse_number("8.4")) == (8.4, 8.4)
    finally:
        speak(None)
    assert show_number(8.4, 1) == "8,4"


@pytest.mark.parametrize(
    ("z", "shown"),
    [
        (-2.004, "−2,01"),
        (-2.0, "−2,00"),
        (-1.996, "−1,99"),
        (-1.994, "−1,99"),
        (-0.996, "−0,99"),
        (1.004, "1,01"),
        (0.996, "0,99"),
        (3.0004, "3,01"),
        (-0.001, "0,00"),
        (-1.789, "−1,79"),
    ],
)
def test_a_z_score_has_two_decimals_on_its_own_side_of_a_limit(z: float, shown: str) -> None:
    assert show_z(z) == shown


@given(st.floats(-8, 8))
def test_a_shown_z_score_is_in_the_class_of_the_score_itself(z: float) -> None:
    seen = parse_number(show_z(z))
    assert seen is not None
    for limit in (-3, -2, -1, 1, 2, 3):
        assert (seen < limit) == (z < limit)
        assert (seen > limit) == (z > limit)
    assert abs(seen - z) <= 0.0101
