from datetime import date, timedelta

import pytest

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.choosing import chart_of, charts_of, kinds_for
from posyandu_desktop.ui.widgets.charts.geometry import Frame
from posyandu_desktop.ui.widgets.charts.growth import word_of
from posyandu_desktop.ui.widgets.charts.values import ChartKind
from tests.builders import CONTENT
from tests.ui.widgets.charts.people import TODAY, pregnancy_of, seen, somebody

WOMAN = somebody(date(1998, 3, 1))
OLD = somebody(date(1958, 3, 1))
LMP = TODAY - timedelta(days=210)
IN_JUNE = date(2026, 6, 10)


def test_an_adult_sees_pressure_weight_and_sugar_as_far_as_they_were_measured() -> None:
    visit = seen(OLD, systolic_mmhg=150.0, diastolic_mmhg=95.0, weight_kg=60.0, height_cm=150.0)
    assert kinds_for(OLD, [visit], CONTENT, TODAY) == (
        ChartKind.BLOOD_PRESSURE,
        ChartKind.WEIGHT,
    )
    assert kinds_for(OLD, [], CONTENT, TODAY) == ()


def test_a_pressure_is_a_bar_between_the_limits_of_the_rules() -> None:
    visits = [
        seen(OLD, IN_JUNE, systolic_mmhg=128.0, diastolic_mmhg=82.0),
        seen(OLD, systolic_mmhg=150.0, diastolic_mmhg=95.0),
    ]
    chart = chart_of(ChartKind.BLOOD_PRESSURE, OLD, visits, CONTENT, TODAY)
    assert chart is not None
    assert [curve.name for curve in chart.curves] == ["90", "140"]
    assert [(mark.y, mark.low, mark.tone) for mark in chart.marks] == [
        (128.0, 82.0, Tone.GOOD),
        (150.0, 95.0, Tone.ACT),
    ]
    assert chart.now is not None
    assert chart.now.label == "150/95"


def test_only_the_last_two_years_are_shown_and_at_least_half_a_year() -> None:
    old = seen(OLD, date(2020, 1, 1), weight_kg=50.0)
    chart = chart_of(ChartKind.WEIGHT, OLD, [old, seen(OLD, weight_kg=52.0)], CONTENT, TODAY)
    alone = chart_of(ChartKind.WEIGHT, OLD, [seen(OLD, weight_kg=52.0)], CONTENT, TODAY)
    assert chart is not None
    assert alone is not None
    assert len(chart.marks) == 1
    assert (chart.x.high - chart.x.low, alone.x.high - alone.x.low) == (24, 6)


def test_a_weight_stands_among_the_classes_at_her_height() -> None:
    visit = seen(OLD, weight_kg=62.0, height_cm=150.0)
    chart = chart_of(ChartKind.WEIGHT, OLD, [visit], CONTENT, TODAY)
    assert chart is not None
    assert chart.now is not None
    assert word_of(chart, chart.now) == "Obesitas"
    without_height = chart_of(ChartKind.WEIGHT, OLD, [seen(OLD, weight_kg=62.0)], CONTENT, TODAY)
    assert without_height is not None
    assert without_height.bands == ()


def test_of_two_kinds_of_blood_sugar_the_last_measured_is_drawn() -> None:
    visits = [
        seen(OLD, IN_JUNE, glucose_random_mg_dl=150.0),
        seen(OLD, glucose_fasting_mg_dl=130.0),
    ]
    chart = chart_of(ChartKind.GLUCOSE, OLD, visits, CONTENT, TODAY)
    assert chart is not None
    assert chart.title == "Gula darah puasa"
    assert [mark.label for mark in chart.marks] == ["130 mg/dL"]


def test_a_pregnant_woman_sees_her_gain_in_her_corridor() -> None:
    episodes = pregnancy_of(WOMAN, LMP)
    visits = [
        seen(WOMAN, LMP + timedelta(weeks=14), weight_kg=51.5),
        seen(WOMAN, weight_kg=58.0),
    ]
    chart = chart_of(ChartKind.PREGNANCY_WEIGHT, WOMAN, visits, CONTENT, TODAY, episodes)
    assert chart is not None
    assert [(mark.x, mark.label) for mark in chart.marks] == [(14.0, "+1,5 kg"), (30.0, "+8,0 kg")]
    assert chart.now is not None
    assert word_of(chart, chart.now) == "Naik sesuai"
    assert [curve.points[-1] for curve in chart.curves] == [(40.0, 11.5), (40.0, 16.0)]


def test_without_a_weight_before_pregnancy_her_weight_is_drawn_without_a_corridor() -> None:
    episodes = pregnancy_of(WOMAN, LMP, weight_kg=None)
    visit = seen(WOMAN, weight_kg=58.0, height_cm=155.0)
    charts = charts_of(WOMAN, [visit], CONTENT, TODAY, episodes)
    assert [chart.kind for chart in charts] == [ChartKind.WEIGHT]
    assert charts[0].bands == ()


def test_haemoglobin_of_the_pregnant_has_her_limit() -> None:
    episodes = pregnancy_of(WOMAN, LMP)
    visit = seen(WOMAN, hb_g_dl=10.6)
    chart = chart_of(ChartKind.HAEMOGLOBIN, WOMAN, [visit], CONTENT, TODAY, episodes)
    assert chart is not None
    assert chart.now is not None
    assert word_of(chart, chart.now) == "Anemia"


@pytest.mark.parametrize("kind", list(ChartKind))
def test_every_dot_over_time_lies_in_the_picture(kind: ChartKind) -> None:
    episodes = pregnancy_of(WOMAN, LMP)
    visits = [
        seen(
            WOMAN,
            LMP + timedelta(weeks=week),
            weight_kg=40.0 + week * 2,
            systolic_mmhg=90.0 + week * 4,
            diastolic_mmhg=50.0 + week * 2,
            hb_g_dl=5.0 + week / 4,
            glucose_random_mg_dl=20.0 + week * 16,
        )
        for week in (8, 20, 30)
    ]
    chart = chart_of(kind, WOMAN, visits, CONTENT, TODAY, episodes)
    if chart is not None:
        frame = Frame(10, 20, 400, 300, chart.x, chart.y)
        assert all(frame.holds(frame.at((mark.x, mark.y))) for mark in chart.marks)
