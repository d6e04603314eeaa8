from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.geometry import (
    Frame,
    clipped,
    fitted,
    spread,
    ticks,
    value_at,
)
from posyandu_desktop.ui.widgets.charts.values import Axis, Band, Mark, Steps
from posyandu_desktop.ui.widgets.charts.words import Box, place_word

FRAME = Frame(0, 0, 100, 100, Axis(low=0, high=10), Axis(low=0, high=10))


def a_band(low: float | None, high: float | None) -> Band:
    return Band(
        tone=Tone.GOOD,
        word="Normal",
        low=None if low is None else ((0, low), (10, low)),
        high=None if high is None else ((0, high), (10, high)),
    )


def test_the_value_at_the_top_is_drawn_at_the_top() -> None:
    assert FRAME.at((0, 10)) == (0, 0)
    assert FRAME.at((10, 0)) == (100, 100)


def test_a_curve_is_cut_exactly_at_the_edge() -> None:
    assert clipped(((0.0, 0.0), (24.0, 24.0)), Axis(low=6, high=18)) == ((6, 6), (18, 18))
    assert value_at(((0.0, 0.0), (24.0, 24.0)), 30) is None


def test_labels_that_would_collide_move_apart() -> None:
    assert spread([10, 11, 30], 5, 0, 100) == [10, 15, 30]
    assert spread([96, 97, 98], 5, 0, 100) == [90, 95, 100]


def test_axes_hold_everything_and_end_at_whole_steps() -> None:
    axis = fitted([2.3, 9.6], 1)
    assert (axis.low, axis.high) == (2, 10)
    alone = fitted([4.0], 1)
    assert alone.high > alone.low


def test_ages_at_school_are_counted_in_years_and_months_by_their_names() -> None:
    years = Axis(low=84, high=156, steps=Steps.YEARS)
    assert [label for _, label in ticks(years, 8)] == ["7", "8", "9", "10", "11", "12", "13"]
    months = Axis(low=2025 * 12 + 10, high=2026 * 12 + 2, steps=Steps.CALENDAR)
    assert [label for _, label in ticks(months, 8)] == ["Nov", "Des", "Jan", "Feb"]


def test_a_word_stands_inside_its_band_at_the_right() -> None:
    box = place_word(FRAME, a_band(2, 8), (30, 10), [], [])
    assert box is not None
    assert box.left + box.width <= 100
    assert box.left > 60
    assert box.top >= 20
    assert box.top + box.height <= 80


def test_a_word_makes_way_for_a_dot_and_for_another_word() -> None:
    free = place_word(FRAME, a_band(2, 8), (30, 10), [], [])
    assert free is not None
    dot = Mark(x=8.5, y=2.5)
    moved = place_word(FRAME, a_band(2, 8), (30, 10), [dot], [])
    beside = place_word(FRAME, a_band(2, 8), (30, 10), [], [Box(60, 60, 40, 30)])
    assert moved is not None
    assert beside is not None
    assert moved.left < free.left
    assert beside.left + beside.width <= 60


def test_a_word_stands_off_a_line_that_runs_through_its_band() -> None:
    through = ((0.0, 2.4), (6.0, 2.4), (6.1, 7.0), (10.0, 7.0))
    falling = ((0.0, 7.0), (5.9, 7.0), (6.0, 2.4), (10.0, 2.4))
    right = place_word(FRAME, a_band(2, 8), (30, 10), [], [], [through])
    moved = place_word(FRAME, a_band(2, 8), (30, 10), [], [], [falling])
    assert right is not None
    assert moved is not None
    assert right.left > 61
    assert moved.left + moved.width < 60


def test_a_word_that_does_not_fit_is_left_out() -> None:
    assert place_word(FRAME, a_band(5, 5.5), (30, 10), [], []) is None
    assert place_word(FRAME, a_band(2, 8), (130, 10), [], []) is None
