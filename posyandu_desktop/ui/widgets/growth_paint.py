"""Draws a growth chart: the same code for screen, projector, picture and paper."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from posyandu_desktop.ui.theme_tokens import FONT_FAMILY, Tokens
from posyandu_desktop.ui.widgets.growth_values import (
    ChartData,
    Point,
    age_scale,
    clipped,
    runs,
    spread,
    value_scale,
)

_SMALL = (370, 260)
_SMALL_TEXT = 12.5
_MINUS = "−"


def paint_growth_chart(
    painter: QPainter,
    rect: QRectF,
    chart: ChartData,
    tokens: Tokens,
    text_px: float | None = None,
) -> None:
    """Draw a chart into `rect`.

    Args:
        painter: Draws on anything; its state is restored.
        rect: Where, in the painter's units.
        chart: What.
        tokens: The colours.
        text_px: Height of the labels; grows gently with `rect` when None.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Chart(painter, rect, chart, tokens, text_px or text_size(rect)).draw()
    painter.restore()


def text_size(rect: QRectF) -> float:
    """Return the height of the labels for a chart of this size."""
    larger = min(rect.width() / _SMALL[0], rect.height() / _SMALL[1])
    return _SMALL_TEXT * (larger**0.6 if larger > 1 else max(larger, 0.8))


class _Chart:
    """One drawing of one chart."""

    def __init__(
        self, painter: QPainter, rect: QRectF, chart: ChartData, tokens: Tokens, text_px: float
    ) -> None:
        self._painter = painter
        self._chart = chart
        self._tokens = tokens
        self._unit = text_px / _SMALL_TEXT
        self._font = QFont(FONT_FAMILY)
        self._font.setPixelSize(round(text_px))
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        self._metrics = QFontMetricsF(self._font)
        self._plot = self._room_for_plot(rect)
        self._ages = age_scale(chart, max(3, int(self._plot.width() / (text_px * 2.6))))
        most = max(3, int(self._plot.height() / (text_px * 2.4)))
        self._values = value_scale(chart, self._ages, most)
        self._curves = {
            z: line for z, curve in sorted(chart.curves.items())
            if len(line := clipped(curve, self._ages)) > 1
        }  # fmt: skip

    def draw(self) -> None:
        """Draw everything, from the ground up."""
        self._painter.fillRect(self._plot, QColor(self._tokens.card))
        self._painter.save()
        self._painter.setClipRect(self._plot)
        self._draw_bands()
        self._painter.restore()
        self._draw_grid()
        self._painter.save()
        self._painter.setClipRect(self._plot)
        self._draw_curves()
        self._painter.restore()
        self._draw_curve_names()
        self._draw_axis_titles()
        self._draw_child()

    def _room_for_plot(self, rect: QRectF) -> QRectF:
        line = self._metrics.height()
        wide = self._metrics.horizontalAdvance
        left = wide("188") + line * 0.5
        right = wide(f"{_MINUS}3") + line * 0.6
        top = line * (1.35 if self._chart.y_title else 0.6)
        bottom = line * (2.35 if self._chart.x_title else 1.35)
        return rect.adjusted(left, top, -right, -bottom)

    def _at(self, age: float, value: float) -> QPointF:
        x = self._plot.left() + self._ages.share(age) * self._plot.width()
        y = self._plot.bottom() - self._values.share(value) * self._plot.height()
        return QPointF(x, y)

    def _pen(self, colour: str, width: float) -> QPen:
        pen = QPen(QColor(colour), width * self._unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _draw_bands(self) -> None:
        for low, high, colour in self._bands():
            upper = [self._at(*point) for point in self._curves[high]]
            lower = [self._at(*point) for point in self._curves[low]]
            self._fill(QPolygonF([*upper, *reversed(lower)]), colour)

    def _bands(self) -> list[tuple[int, int, str]]:
        tokens = self._tokens
        bands = [(-3, -2, tokens.chart_watch), (-2, 1, tokens.chart_good)]
        if 2 in self._curves:
            bands += [(1, 2, tokens.chart_watch), (2, 3, tokens.chart_act)]
        else:
            bands.append((1, 3, tokens.chart_watch))
        return [band for band in bands if band[0] in self._curves and band[1] in self._curves]

    def _fill(self, shape: QPolygonF, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawPolygon(shape)

    def _draw_grid(self) -> None:
        painter, plot = self._painter, self._plot
        line = QColor(self._tokens.ink)
        line.setAlphaF(0.10)
        painter.setFont(self._font)
        height = self._metrics.height()
        for age in self._ages.ticks:
            x = self._at(age, self._values.low).x()
            painter.setPen(QPen(line, self._unit))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            box = QRectF(x - height * 2, plot.bottom() + height * 0.2, height * 4, height)
            self._write(box, f"{age:g}", Qt.AlignmentFlag.AlignHCenter)
        for value in self._values.ticks:
            y = self._at(self._ages.low, value).y()
            painter.setPen(QPen(line, self._unit))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(plot.left() - height * 4.4, y - height / 2, height * 4, height)
            self._write(box, f"{value:g}".replace(".", ","), Qt.AlignmentFlag.AlignRight)

    def _write(self, box: QRectF, text: str, align: Qt.AlignmentFlag, colour: str = "") -> None:
        self._painter.setPen(QColor(colour or self._tokens.muted_ink))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(box, int(flags), text)

    def _draw_curves(self) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for z, line in self._curves.items():
            self._painter.setPen(self._pen(self._curve_ink(z), 2.2 if z in (0, -3) else 1.3))
            self._painter.drawPath(self._path(line))

    def _curve_ink(self, z: int) -> str:
        tokens = self._tokens
        if z in (0, -1):
            return tokens.good
        return tokens.act if abs(z) == 3 else tokens.watch

    def _path(self, points: Sequence[Point]) -> QPainterPath:
        path = QPainterPath(self._at(*points[0]))
        for point in points[1:]:
            path.lineTo(self._at(*point))
        return path

    def _draw_curve_names(self) -> None:
        height = self._metrics.height()
        falling = sorted(self._curves, reverse=True)
        wanted = [self._at(*self._curves[z][-1]).y() for z in falling]
        low, high = self._plot.top(), self._plot.bottom()
        self._painter.setFont(self._bold)
        for z, y in zip(falling, spread(wanted, height * 0.85, low, high), strict=True):
            text = f"+{z}" if z > 0 else str(z).replace("-", _MINUS)
            left = self._plot.right() + height * 0.35
            box = QRectF(left, y - height / 2, height * 2, height)
            self._write(box, text, Qt.AlignmentFlag.AlignLeft, self._curve_ink(z))

    def _draw_axis_titles(self) -> None:
        height, plot = self._metrics.height(), self._plot
        self._painter.setFont(self._font)
        if self._chart.y_title:
            box = QRectF(
                plot.left() - height * 1.6, plot.top() - height * 1.35, plot.width(), height
            )
            self._write(box, self._chart.y_title, Qt.AlignmentFlag.AlignLeft)
        if self._chart.x_title:
            box = QRectF(plot.left(), plot.bottom() + height * 1.25, plot.width(), height)
            self._write(box, self._chart.x_title, Qt.AlignmentFlag.AlignRight)

    def _draw_child(self) -> None:
        shown = [p for p in self._chart.points if self._ages.low <= p[0] <= self._ages.high]
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(self._pen(self._tokens.chart_child, 2.4))
        for run in runs(shown, self._chart.join_months):
            self._painter.drawPath(self._path(run))
        for point in shown:
            self._dot(point, self._tokens.chart_child, 3.4, 0)
        if self._chart.highlighted is not None:
            self._dot(self._chart.points[self._chart.highlighted], self._tokens.chart_now, 7, 2.2)

    def _dot(self, point: Point, colour: str, radius: float, edge: float) -> None:
        pen = self._pen(self._tokens.card, edge) if edge else QPen(Qt.PenStyle.NoPen)
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(self._at(*point), radius * self._unit, radius * self._unit)
