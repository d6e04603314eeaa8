from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.growth import DAYS_PER_MONTH, FIRST_DAY_OF_HEIGHT, Indicator
from posyandu_desktop.domain.growth_curves import age_curve, school_curve
from posyandu_desktop.domain.growth_tables import Table
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.choosing import chart_of, kinds_for
from posyandu_desktop.ui.widgets.charts.geometry import Frame, value_at
from posyandu_desktop.ui.widgets.charts.growth import GROWTH, word_of
from posyandu_desktop.ui.widgets.charts.values import ChartKind, ChartValues, MarkKind
from tests.builders import CONTENT
from tests.ui.widgets.charts.people import TODAY, of_days, seen, somebody

UNDER_FIVE = [kind for kind in GROWTH if kind is not ChartKind.BMI_FOR_AGE]


def a_chart(kind: ChartKind, *args: object, **kwargs: object) -> ChartValues:
    chart = chart_of(kind, *args, **kwargs)  # type: ignore[arg-type]
    assert chart is not None
    return chart


@given(
    days=st.integers(0, 6900),
    sex=st.sampled_from(Sex),
    weight_kg=st.floats(1.0, 120.0),
    height_cm=st.floats(38.0, 195.0),
    head_cm=st.floats(25.0, 60.0),
)
def test_this_months_dot_is_in_the_picture_for_every_child(
    days: int, sex: Sex, weight_kg: float, height_cm: float, head_cm: float
) -> None:
    child = of_days(days, sex)
    visit = seen(child, weight_kg=weight_kg, height_cm=height_cm, head_circumference_cm=head_cm)
    for kind in kinds_for(child, [visit], CONTENT, TODAY):
        chart = a_chart(kind, child, [visit], CONTENT, TODAY)
        frame = Frame(0, 0, 400, 300, chart.x, chart.y)
        assert all(frame.holds(frame.at((mark.x, mark.y))) for mark in chart.marks)
        is_by_age = kind is not ChartKind.WEIGHT_FOR_HEIGHT
        assert not is_by_age or chart.now is not None


@pytest.mark.parametrize("kind", UNDER_FIVE)
@given(days=st.integers(0, 1826), sex=st.sampled_from(Sex))
def test_curves_never_cross_and_reach_through_the_picture(
    kind: ChartKind, days: int, sex: Sex
) -> None:
    chart = a_chart(kind, of_days(days, sex), [], CONTENT, TODAY)
    for lower, upper in pairwise(chart.curves):
        assert [x for x, _ in lower.points] == [x for x, _ in upper.points]
        pairs = zip(lower.points, upper.points, strict=True)
        assert all(low < high for (_, low), (_, high) in pairs)
    for curve in chart.curves:
        assert curve.points[0][0] <= chart.x.low + 0.1
        assert curve.points[-1][0] >= chart.x.high - 0.1


@given(days=st.integers(0, 1826), sex=st.sampled_from(Sex))
def test_a_child_on_the_median_has_its_dot_on_the_median_curve(days: int, sex: Sex) -> None:
    row = CONTENT.growth_tables.row(Table.WEIGHT_FOR_AGE, sex, days)
    assert row is not None
    child = of_days(days, sex)
    visit = seen(child, weight_kg=row.value_at_z(0))
    chart = a_chart(ChartKind.WEIGHT_FOR_AGE, child, [visit], CONTENT, TODAY)
    now = chart.now
    median = next(curve for curve in chart.curves if curve.name == "0")
    assert now is not None
    on_curve = value_at(median.points, now.x)
    assert on_curve == pytest.approx(now.y, rel=0.01)


@given(month=st.integers(61, 227), sex=st.sampled_from(Sex))
def test_a_median_bmi_lies_on_the_median_curve_at_school(month: int, sex: Sex) -> None:
    row = CONTENT.growth_tables.row(Table.BMI_FOR_AGE_5_19, sex, month)
    assert row is not None
    curve = school_curve(CONTENT.growth_tables, Indicator.BMI_FOR_AGE, sex, 0)
    assert value_at(curve, month) == pytest.approx(row.value_at_z(0))


def test_the_length_line_steps_down_by_seven_millimetres_at_two_years() -> None:
    curve = age_curve(CONTENT.growth_tables, Indicator.LENGTH_HEIGHT_FOR_AGE, Sex.FEMALE, 0)
    lying = value_at(curve, (FIRST_DAY_OF_HEIGHT - 1) / DAYS_PER_MONTH)
    standing = value_at(curve, FIRST_DAY_OF_HEIGHT / DAYS_PER_MONTH)
    assert lying is not None
    assert standing is not None
    assert lying - standing == pytest.approx(0.7, abs=0.05)
    chart = a_chart(ChartKind.HEIGHT_FOR_AGE, of_days(790), [], CONTENT, TODAY)
    assert [(split.before, split.after) for split in chart.splits] == [("berbaring", "berdiri")]


def test_a_child_of_one_year_measured_standing_is_drawn_as_if_it_had_lain() -> None:
    child = of_days(400)
    visit = seen(child, height_cm=75.0, posture="standing")
    chart = a_chart(ChartKind.HEIGHT_FOR_AGE, child, [visit], CONTENT, TODAY)
    assert chart.now is not None
    assert chart.now.y == pytest.approx(75.7)


@pytest.mark.parametrize(
    ("months", "window"),
    [(0, (0, 12)), (8, (0, 12)), (12, (0, 24)), (26, (12, 36)), (50, (36, 60)), (59, (36, 60))],
)
def test_the_ages_shown_fit_the_child(months: int, window: tuple[float, float]) -> None:
    chart = a_chart(
        ChartKind.WEIGHT_FOR_AGE, of_days(round(months * 30.4375) + 2), [], CONTENT, TODAY
    )
    assert (chart.x.low, chart.x.high) == window


def test_home_visits_and_doubted_numbers_are_marked() -> None:
    child = of_days(200)
    visits = [
        seen(child, weight_kg=7.4),
        seen(child, date(2026, 10, 12), weight_kg=7.0, setting=Setting.HOME),
        seen(child, date(2026, 9, 12), weight_kg=6.5, doubted=["weight_kg"]),
        seen(child, date(2026, 8, 12), weight_kg=6.0, doubted=["height_cm"]),
    ]
    chart = a_chart(ChartKind.WEIGHT_FOR_AGE, child, visits, CONTENT, TODAY)
    kinds = [mark.kind for mark in chart.marks]
    assert kinds == [MarkKind.POSYANDU, MarkKind.DOUBTFUL, MarkKind.HOME, MarkKind.POSYANDU]
    assert [mark.is_now for mark in chart.marks] == [False, False, False, True]


def test_months_that_were_missed_are_not_joined() -> None:
    child = of_days(250)
    visits = [
        seen(child, date(2026, month, 15), weight_kg=5.0 + month / 5) for month in (5, 6, 9, 10)
    ]
    chart = a_chart(ChartKind.WEIGHT_FOR_AGE, child, visits, CONTENT, TODAY)
    assert [mark.joined for mark in chart.marks] == [False, True, False, True]
    assert chart.now is None


def test_a_weighing_before_birth_or_after_the_day_is_not_drawn() -> None:
    child = somebody(date(2026, 3, 1))
    visits = [
        seen(child, date(2026, 2, 1), weight_kg=3.0),
        seen(child, date(2026, 12, 1), weight_kg=8.0),
        seen(child, weight_kg=7.4),
    ]
    chart = a_chart(ChartKind.WEIGHT_FOR_AGE, child, visits, CONTENT, TODAY)
    assert [mark.label for mark in chart.marks] == ["7,4 kg"]


def test_the_word_of_a_dot_is_that_of_its_category() -> None:
    child = of_days(365)
    words = {}
    for weight_kg in (6.0, 6.9, 9.0, 11.5):
        visit = seen(child, weight_kg=weight_kg)
        chart = a_chart(ChartKind.WEIGHT_FOR_AGE, child, [visit], CONTENT, TODAY)
        assert chart.now is not None
        words[weight_kg] = word_of(chart, chart.now)
    assert list(words.values()) == [
        "BB sangat kurang",
        "Berat badan kurang",
        "Berat badan normal",
        "Risiko BB lebih",
    ]
    assert [band.tone for band in chart.bands] == [Tone.ACT, Tone.WATCH, Tone.GOOD, Tone.WATCH]


def test_a_twelve_year_old_has_the_chart_of_body_mass_and_no_other_growth_chart() -> None:
    pupil = of_days(12 * 365)
    visits = [
        seen(pupil, TODAY - timedelta(days=360), weight_kg=35.0, height_cm=142.0),
        seen(pupil, weight_kg=40.0, height_cm=148.0),
    ]
    assert kinds_for(pupil, visits, CONTENT, TODAY) == (ChartKind.BMI_FOR_AGE,)
    chart = a_chart(ChartKind.BMI_FOR_AGE, pupil, visits, CONTENT, TODAY)
    assert [mark.label for mark in chart.marks] == ["17,4 kg/m²", "18,3 kg/m²"]
    assert chart.marks[1].joined
