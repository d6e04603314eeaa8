from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import LIGHT
from posyandu_desktop.ui.widgets.growth_chart import GrowthChart
from posyandu_desktop.ui.widgets.growth_paint import paint_growth_chart, text_size
from posyandu_desktop.ui.widgets.growth_values import (
    ChartData,
    Scale,
    age_scale,
    clipped,
    runs,
    spread,
    value_at,
    value_scale,
)
from tests.ui.widgets.conftest import Show

MIDDLE = {-3: 6.0, -2: 7.0, 0: 9.0, 1: 10.0, 2: 11.0, 3: 12.0}
CURVES = {z: ((0.0, y - 3), (12.0, y), (24.0, y + 3)) for z, y in MIDDLE.items()}


def a_chart(**changes: object) -> ChartData:
    known: dict[str, object] = {
        "curves": CURVES,
        "points": ((10.0, 8.2), (11.0, 8.4), (12.0, 8.5)),
        "highlighted": 2,
        "title": "Berat menurut umur",
        "y_title": "kg",
    }
    return ChartData(**{**known, **changes})  # type: ignore[arg-type]


def painted(chart: ChartData, width: int = 370, height: int = 260) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.card))
    painter = QPainter(picture)
    paint_growth_chart(painter, QRectF(0, 0, width, height), chart, LIGHT)
    painter.end()
    return picture


def amount(picture: QImage, colour: str) -> int:
    wanted = QColor(colour)
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == wanted for x, y in places)


@pytest.mark.parametrize("size", [(370, 260), (700, 500)])
def test_bands_child_and_this_month_are_drawn_at_any_size(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    picture = painted(a_chart(), *size)
    share = size[0] * size[1] / 1000
    assert amount(picture, LIGHT.chart_good) > 50 * share
    assert amount(picture, LIGHT.chart_watch) > 50 * share
    assert amount(picture, LIGHT.chart_now) > 0.5 * share
    assert amount(picture, LIGHT.chart_child) > 0.2 * share
    assert qtbot is not None


def test_without_plus_two_the_ground_above_plus_one_is_one_band(qtbot: QtBot) -> None:
    assert qtbot is not None
    without = {z: curve for z, curve in CURVES.items() if z != 2}
    assert amount(painted(a_chart(curves=without)), LIGHT.chart_act) == 0
    assert amount(painted(a_chart()), LIGHT.chart_act) > 1000


def test_a_child_not_measured_this_month_has_no_blue_dot(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert amount(painted(a_chart(highlighted=None)), LIGHT.chart_now) == 0
    assert amount(painted(a_chart(points=(), highlighted=None)), LIGHT.chart_child) == 0


def test_the_same_paint_goes_on_paper(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot is not None
    target = tmp_path / "chart.pdf"
    writer = QPdfWriter(str(target))
    painter = QPainter(writer)
    paint_growth_chart(painter, QRectF(0, 0, 5000, 3500), a_chart(), LIGHT)
    painter.end()
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 4000


def test_the_widget_says_the_last_value(show: Show) -> None:
    view = GrowthChart()
    show(view)
    empty = view.grab().toImage()

    view.set_chart(a_chart())
    assert view.accessibleName() == "Berat menurut umur, umur 12 bulan: 8,5 kg"
    assert view.grab().toImage() != empty
    assert view.chart() == a_chart()

    view.set_chart(a_chart(points=(), highlighted=None))
    assert view.accessibleName() == "Berat menurut umur, belum ada hasil ukur"
    view.set_chart(None)
    assert view.accessibleName() == ""


def test_a_larger_chart_has_larger_but_not_huge_letters() -> None:
    small, large = text_size(QRectF(0, 0, 370, 260)), text_size(QRectF(0, 0, 1366, 768))
    assert small < large < 2.5 * small


def test_months_that_were_missed_are_not_joined() -> None:
    points = [(4.0, 6.0), (5.0, 6.2), (8.0, 7.0), (9.0, 7.1)]
    assert runs(points, 1.75) == [points[:2], points[2:]]
    assert runs([], 1.75) == []


def test_axes_hold_everything_that_is_shown() -> None:
    chart = a_chart(points=((12.0, 19.3),), highlighted=0, x_range=(0.0, 24.0))
    ages = age_scale(chart, 9)
    values = value_scale(chart, ages, 6)
    assert (ages.low, ages.high) == (0, 24)
    assert values.low <= 3
    assert values.high >= 19.3
    assert ages.ticks == (0, 3, 6, 9, 12, 15, 18, 21, 24)
    assert 3 <= len(values.ticks) <= 8


def test_axes_can_be_given() -> None:
    chart = a_chart(y_range=(2.0, 18.0))
    values = value_scale(chart, age_scale(chart, 9), 6)
    assert (values.low, values.high) == (2, 18)


def test_a_chart_without_anything_still_has_axes() -> None:
    chart = ChartData(curves={})
    ages = age_scale(chart, 9)
    assert ages.high > ages.low
    values = value_scale(chart, ages, 6)
    assert values.high > values.low


def test_a_curve_is_cut_exactly_at_the_edge() -> None:
    assert clipped(((0.0, 0.0), (24.0, 24.0)), Scale(6, 18)) == [(6, 6), (18, 18)]
    assert value_at(((0.0, 0.0), (24.0, 24.0)), 30) is None


def test_labels_that_would_collide_move_apart() -> None:
    assert spread([10, 11, 30], 5, 0, 100) == [10, 15, 30]
    assert spread([96, 97, 98], 5, 0, 100) == [90, 95, 100]
