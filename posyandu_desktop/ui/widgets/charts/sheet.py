"""What every part of a drawing shares: the painter, the room for each thing, letters and pens."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from posyandu_desktop.ui.theme_tokens import FONT_FAMILY, Tokens
from posyandu_desktop.ui.widgets.charts.geometry import Frame, ticks
from posyandu_desktop.ui.widgets.charts.values import ChartValues, Point

_SMALL_TEXT = 12.5
_LINES_OF_A_SMALL_CHART = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One drawing of one chart; `plot` is where its lines are, `unit` a pixel of the smallest."""

    painter: QPainter
    values: ChartValues
    tokens: Tokens
    rect: QRectF
    plot: QRectF
    frame: Frame
    unit: float
    line: float
    font: QFont
    bold: QFont
    bold_metrics: QFontMetricsF
    most_across: int
    most_up: int
    is_small: bool

    def at(self, point: Point) -> QPointF:
        """Return where a point of the chart lies."""
        return QPointF(*self.frame.at(point))

    def pen(self, colour: str, width: float) -> QPen:
        """Return a round pen; the width is that of the smallest chart."""
        pen = QPen(QColor(colour), width * self.unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def write(self, box: QRectF, text: str, align: Qt.AlignmentFlag, colour: str = "") -> None:
        """Write one line, centred from top to bottom of the box; it may leave it sideways."""
        self.painter.setPen(QColor(colour or self.tokens.muted_ink))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self.painter.drawText(box, int(flags), text)


def sheet_of(
    painter: QPainter, rect: QRectF, values: ChartValues, tokens: Tokens, text_px: float
) -> Sheet:
    """Return the sheet for a drawing: the plot is what the words around it leave free."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(max(1, round(text_px)))
    bold = QFont(font)
    bold.setBold(True)
    metrics, bold_metrics = QFontMetricsF(font), QFontMetricsF(bold)
    line = metrics.height()
    is_small = rect.height() < line * _LINES_OF_A_SMALL_CHART
    most_up = max(3, int(rect.height() / (text_px * 3)))
    labels = [label for _, label in ticks(values.y, most_up)]
    names = [curve.name for curve in values.curves]
    left = max(map(metrics.horizontalAdvance, labels), default=0) + line * 0.55
    right = max(map(bold_metrics.horizontalAdvance, names), default=0) + line * 0.6
    top = line * (0.6 if is_small else 1.65)
    bottom = line * (1.35 if is_small else 2.35)
    plot = rect.adjusted(left, top, -right, -bottom)
    frame = Frame(plot.left(), plot.top(), plot.width(), plot.height(), values.x, values.y)
    return Sheet(
        painter=painter,
        values=values,
        tokens=tokens,
        rect=rect,
        plot=plot,
        frame=frame,
        unit=text_px / _SMALL_TEXT,
        line=line,
        font=font,
        bold=bold,
        bold_metrics=bold_metrics,
        most_across=max(3, int(plot.width() / (text_px * 2.6))),
        most_up=most_up,
        is_small=is_small,
    )
