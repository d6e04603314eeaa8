"""Rounding to 0 and 5 is noticed over a day, never in a few numbers."""

from itertools import cycle, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.digit_preference import chance_of, last_digit, preferences
from posyandu_desktop.domain.visit import Value, Visit
from tests.domain.builders import CONTENT, TODAY, a_visit

RULES = CONTENT.plausibility.digit_preference
LEAST = RULES.minimum_count


def weighings(*weights_kg: float) -> list[Visit]:
    return [a_visit(TODAY, {"weight_kg": weight_kg}) for weight_kg in weights_kg]


@pytest.mark.parametrize(
    ("value", "step", "digit"),
    [
        (8.4, 0.1, 4),
        (8.0, 0.1, 0),
        (8.45, 0.1, 4),
        (12.5, 0.1, 5),
        (74.9, 0.1, 9),
        (0.3, 0.1, 3),
        (120.0, 1, 0),
        (135.0, 1, 5),
        (118.0, 1, 8),
    ],
)
def test_the_last_digit_is_the_one_the_instrument_shows(
    value: float, step: float, digit: int
) -> None:
    assert last_digit(value, step) == digit


@given(st.integers(1, 4000))
def test_every_tenth_of_a_kilogram_has_its_own_last_digit(tenths: int) -> None:
    assert last_digit(tenths / 10, 0.1) == tenths % 10


@pytest.mark.parametrize(
    ("count", "of", "probability"),
    [(0, 20, 1.0), (1, 1, 0.2), (2, 2, 0.04), (1, 2, 0.36), (20, 20, 0.2**20)],
)
def test_the_probability_is_that_of_the_binomial_law(
    count: int, of: int, probability: float
) -> None:
    assert chance_of(count, of, 0.2) == pytest.approx(probability)


@pytest.mark.parametrize(("rounded", "spoken"), [(10, ()), (11, ("weight",))])
def test_of_twenty_weights_eleven_may_not_end_in_0_or_5(
    rounded: int, spoken: tuple[str, ...]
) -> None:
    honest = islice(cycle((8.1, 9.2, 7.3, 10.4, 11.6)), LEAST - rounded)
    assert preferences(weighings(*islice(cycle((8.0, 9.5)), rounded), *honest), RULES) == spoken


def test_digits_as_chance_brings_them_are_never_spoken_of() -> None:
    tenths = range(70, 130)
    assert preferences(weighings(*(each / 10 for each in tenths)), RULES) == ()


@given(st.lists(st.sampled_from([8.0, 8.5, 9.0, 120.0]), max_size=LEAST - 1))
def test_fewer_numbers_than_the_minimum_say_nothing(values: list[float]) -> None:
    assert preferences(weighings(*values), RULES) == ()


@given(
    st.lists(st.integers(50, 250).map(lambda tenths: tenths / 10), max_size=60),
    st.floats(5, 25).map(lambda value: float(round(value))),
)
def test_one_round_number_more_never_silences_the_note(values: list[float], more: float) -> None:
    if preferences(weighings(*values), RULES):
        assert preferences(weighings(*values, more), RULES)


def test_lengths_and_pressures_have_a_note_of_their_own() -> None:
    measured: dict[str, Value] = {
        "weight_kg": 61.3,
        "height_cm": 160.0,
        "systolic_mmhg": 120.0,
        "diastolic_mmhg": 80.0,
    }
    visits = [a_visit(TODAY, measured) for _ in range(LEAST)]
    assert preferences(visits, RULES) == ("length", "pressure")
    assert preferences(visits[: LEAST // 2], RULES) == ("pressure",)


def test_people_who_were_not_measured_count_for_nothing() -> None:
    assert preferences([a_visit(TODAY) for _ in range(LEAST)], RULES) == ()
