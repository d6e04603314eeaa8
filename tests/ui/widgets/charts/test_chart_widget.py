from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import LIGHT
from posyandu_desktop.ui.widgets.charts import widget
from posyandu_desktop.ui.widgets.charts.choosing import chart_of
from posyandu_desktop.ui.widgets.charts.paint import paint_chart, paint_ground, text_size
from posyandu_desktop.ui.widgets.charts.sheet import Sheet
from posyandu_desktop.ui.widgets.charts.values import ChartKind, ChartValues
from posyandu_desktop.ui.widgets.charts.widget import ChartWidget
from tests.builders import CONTENT
from tests.ui.widgets.charts.people import TODAY, of_days, seen
from tests.ui.widgets.conftest import Show

CHILD = of_days(300)
BEFORE = seen(CHILD, TODAY - timedelta(days=31), weight_kg=8.2)


def a_chart(*, is_weighed: bool = True, setting: Setting = Setting.POSYANDU) -> ChartValues:
    before = seen(CHILD, TODAY - timedelta(days=31), weight_kg=8.2, setting=setting)
    now = [seen(CHILD, weight_kg=8.5)] if is_weighed else []
    chart = chart_of(ChartKind.WEIGHT_FOR_AGE, CHILD, [before, *now], CONTENT, TODAY)
    assert chart is not None
    return chart


def painted(chart: ChartValues, width: int = 370, height: int = 260) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.card))
    painter = QPainter(picture)
    paint_chart(painter, QRectF(0, 0, width, height), chart, LIGHT)
    painter.end()
    return picture


def amount(picture: QImage, colour: str) -> int:
    wanted = QColor(colour)
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == wanted for x, y in places)


@pytest.mark.parametrize("size", [(370, 260), (250, 130), (700, 500)])
def test_bands_child_and_this_month_are_drawn_at_any_size(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    assert qtbot is not None
    picture = painted(a_chart(), *size)
    share = size[0] * size[1] / 1000
    assert amount(picture, LIGHT.chart_good) > 40 * share
    assert amount(picture, LIGHT.chart_watch) > 40 * share
    assert amount(picture, LIGHT.chart_now) > 0.5 * share
    assert amount(picture, LIGHT.chart_child) > 0.1 * share


def test_a_child_not_measured_this_month_has_no_blue_dot(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert amount(painted(a_chart(is_weighed=False)), LIGHT.chart_now) == 0


def test_a_weighing_at_home_looks_different(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert painted(a_chart(setting=Setting.HOME)) != painted(a_chart())


def test_the_same_paint_goes_on_paper(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot is not None
    target = tmp_path / "chart.pdf"
    writer = QPdfWriter(str(target))
    painter = QPainter(writer)
    paint_chart(painter, QRectF(0, 0, 5000, 3500), a_chart(), LIGHT)
    painter.end()
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 4000


def test_the_widget_says_the_last_value_and_its_word(show: Show) -> None:
    view = ChartWidget()
    show(view)
    empty = view.grab().toImage()

    view.set_values(a_chart())
    assert view.accessibleName() == "Berat menurut umur: 8,5 kg, Berat badan normal"
    assert view.grab().toImage() != empty

    never = chart_of(ChartKind.WEIGHT_FOR_AGE, CHILD, [], CONTENT, date(2026, 11, 1))
    view.set_values(never)
    assert view.accessibleName() == "Berat menurut umur, belum ada hasil ukur"
    view.set_values(None)
    assert view.accessibleName() == ""
    assert view.values() is None


def test_a_larger_chart_has_larger_but_not_huge_letters() -> None:
    small, large = text_size(QRectF(0, 0, 370, 260)), text_size(QRectF(0, 0, 1366, 768))
    assert small < large < 2.5 * small


def drawn(view: ChartWidget) -> QImage:
    picture = QImage(view.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.card))
    view.render(picture, renderFlags=QWidget.RenderFlag.DrawChildren)
    return picture


def test_what_is_kept_of_a_drawing_never_shows_another_chart_size_or_look(
    qapp: QApplication, show: Show
) -> None:
    view = ChartWidget(a_chart(is_weighed=False))
    show(view)
    view.grab()
    changes: tuple[Callable[[], object], ...] = (
        lambda: view.set_values(a_chart()),
        lambda: view.resize(view.width() + 140, view.height() + 90),
        lambda: theme.apply_theme(qapp, 100, "high_contrast"),
        lambda: view.set_values(a_chart(setting=Setting.HOME)),
    )
    for change in changes:
        before = drawn(view)
        change()
        new = ChartWidget(view.values())
        new.resize(view.size())
        assert drawn(view) == drawn(new) != before
    theme.apply_theme(qapp)


def test_a_value_being_typed_leaves_curves_and_bands_as_they_were_drawn(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[ChartValues] = []

    def noted(sheet: Sheet) -> None:
        drawn.append(sheet.values)
        paint_ground(sheet)

    monkeypatch.setattr(widget, "paint_ground", noted)
    view = ChartWidget(a_chart(is_weighed=False))
    show(view)
    view.grab()
    once = len(drawn)
    view.set_values(a_chart())
    view.grab()
    assert once == len(drawn) == 1
