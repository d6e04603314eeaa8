"""Draws a chart with any painter: the same code for screen, projector, picture and paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from posyandu_desktop.ui.theme_tokens import Tokens, Tone
from posyandu_desktop.ui.widgets.charts.geometry import runs, spread, ticks
from posyandu_desktop.ui.widgets.charts.paint_marks import paint_legend, paint_marks
from posyandu_desktop.ui.widgets.charts.sheet import Sheet, sheet_of
from posyandu_desktop.ui.widgets.charts.values import Band, ChartValues, Curve, Point
from posyandu_desktop.ui.widgets.charts.words import Box, place_word

_SMALL = (370, 260)
SMALL_TEXT = 12.5
_LETTERS = (1, 0.85, 0.72)


def paint_chart(
    painter: QPainter,
    rect: QRectF,
    values: ChartValues,
    tokens: Tokens,
    text_px: float | None = None,
) -> None:
    """Draw a chart into `rect`.

    Args:
        painter: Draws on anything; its state is restored.
        rect: Where, in the painter's units.
        values: What.
        tokens: The colours.
        text_px: Height of the labels; grows gently with `rect` when None.
    """
    sheet = sheet_of(painter, rect, values, tokens, text_px or text_size(rect))
    paint_ground(sheet)
    paint_person(sheet)


def paint_ground(sheet: Sheet) -> None:
    """Draw what stays as it is whatever is measured: bands, grid, curves and their names."""
    sheet.painter.save()
    sheet.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Ground(sheet).draw()
    sheet.painter.restore()


def paint_person(sheet: Sheet) -> None:
    """Draw the measurements over the ground, and the words that make room for them."""
    sheet.painter.save()
    sheet.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not sheet.is_small:
        _draw_band_words(sheet)
    paint_marks(sheet)
    paint_legend(sheet)
    sheet.painter.restore()


def text_size(rect: QRectF) -> float:
    """Return the height of the labels for a chart of this size."""
    larger = min(rect.width() / _SMALL[0], rect.height() / _SMALL[1])
    return SMALL_TEXT * (larger**0.6 if larger > 1 else max(larger, 0.8))


class _Ground:
    """What lies behind the measurements: bands, grid, curves and the words beside them."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._painter = sheet.painter

    def draw(self) -> None:
        """Draw from the ground up."""
        sheet = self._sheet
        self._painter.fillRect(sheet.plot, QColor(sheet.tokens.card))
        self._painter.save()
        self._painter.setClipRect(sheet.plot)
        for band in sheet.values.bands:
            self._draw_band(band)
        self._painter.restore()
        self._draw_grid()
        self._painter.save()
        self._painter.setClipRect(sheet.plot)
        for curve in sheet.values.curves:
            self._draw_curve(curve)
        self._draw_splits()
        self._painter.restore()
        self._draw_curve_names()
        if not sheet.is_small:
            self._draw_axis_titles()

    def _draw_band(self, band: Band) -> None:
        x, y = self._sheet.values.x, self._sheet.values.y
        low = band.low or ((x.low, y.low), (x.high, y.low))
        high = band.high or ((x.low, y.high), (x.high, y.high))
        shape = [self._sheet.at(point) for point in (*high, *reversed(low))]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._ground(band.tone)))
        self._painter.drawPolygon(QPolygonF(shape))

    def _ground(self, tone: Tone) -> str:
        tokens = self._sheet.tokens
        grounds = {
            Tone.GOOD: tokens.chart_good,
            Tone.WATCH: tokens.chart_watch,
            Tone.ACT: tokens.chart_act,
        }
        return grounds.get(tone, tokens.info_soft)

    def _draw_grid(self) -> None:
        sheet, plot = self._sheet, self._sheet.plot
        line = QColor(sheet.tokens.ink)
        line.setAlphaF(0.10)
        height = sheet.line
        self._painter.setFont(sheet.font)
        for place, label in ticks(sheet.values.x, sheet.most_across):
            x = sheet.at((place, sheet.values.y.low)).x()
            self._painter.setPen(QPen(line, sheet.unit))
            self._painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            box = QRectF(x - height * 2, plot.bottom() + height * 0.2, height * 4, height)
            sheet.write(box, label, Qt.AlignmentFlag.AlignHCenter)
        for place, label in ticks(sheet.values.y, sheet.most_up):
            y = sheet.at((sheet.values.x.low, place)).y()
            self._painter.setPen(QPen(line, sheet.unit))
            self._painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(plot.left() - height * 4.4, y - height / 2, height * 4, height)
            sheet.write(box, label, Qt.AlignmentFlag.AlignRight)

    def _draw_curve(self, curve: Curve) -> None:
        pen = self._sheet.pen(self._ink(curve.tone), 2.2 if curve.strong else 1.3)
        if curve.dashed:
            pen.setDashPattern([4, 3])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(self._path(curve.points))

    def _path(self, points: tuple[Point, ...]) -> QPainterPath:
        path = QPainterPath(self._sheet.at(points[0]))
        for point in points[1:]:
            path.lineTo(self._sheet.at(point))
        return path

    def _ink(self, tone: Tone) -> str:
        return self._sheet.tokens.ink_of(tone)

    def _draw_splits(self) -> None:
        sheet = self._sheet
        for split in sheet.values.splits:
            x = sheet.at((split.x, 0)).x()
            pen = sheet.pen(sheet.tokens.muted_ink, 1.2)
            pen.setDashPattern([3, 3])
            self._painter.setPen(pen)
            self._painter.drawLine(QPointF(x, sheet.plot.top()), QPointF(x, sheet.plot.bottom()))
            if sheet.is_small:
                continue
            height, gap, bottom = sheet.line, sheet.line * 0.3, sheet.plot.bottom()
            self._painter.setFont(sheet.font)
            top = bottom - height * 1.2
            before = QRectF(x - height * 8 - gap, top, height * 8, height)
            sheet.write(before, split.before, Qt.AlignmentFlag.AlignRight)
            after = QRectF(x + gap, top, height * 8, height)
            sheet.write(after, split.after, Qt.AlignmentFlag.AlignLeft)

    def _draw_curve_names(self) -> None:
        sheet = self._sheet
        height = sheet.line
        named = sorted(
            ((sheet.at(curve.points[-1]).y(), curve) for curve in sheet.values.curves),
            key=lambda pair: pair[0],
        )
        places = [y for y, _ in named]
        moved = spread(places, height * 0.85, sheet.plot.top(), sheet.plot.bottom())
        self._painter.setFont(sheet.bold)
        for y, (_, curve) in zip(moved, named, strict=True):
            left = sheet.plot.right() + height * 0.35
            box = QRectF(left, y - height / 2, height * 3, height)
            sheet.write(box, curve.name, Qt.AlignmentFlag.AlignLeft, self._ink(curve.tone))

    def _draw_axis_titles(self) -> None:
        sheet, plot, height = self._sheet, self._sheet.plot, self._sheet.line
        self._painter.setFont(sheet.font)
        above = QRectF(sheet.rect.left(), plot.top() - height * 1.6, plot.width(), height)
        sheet.write(above, sheet.values.y.title, Qt.AlignmentFlag.AlignLeft)
        below = QRectF(plot.left(), plot.bottom() + height * 1.25, plot.width(), height)
        sheet.write(below, sheet.values.x.title, Qt.AlignmentFlag.AlignRight)


def _draw_band_words(sheet: Sheet) -> None:
    taken = list[Box]()
    for band in sheet.values.bands:
        font, box = _room_for(sheet, band, taken)
        if box is not None:
            taken.append(box)
            sheet.painter.setFont(font)
            place = QRectF(box.left, box.top, box.width, box.height)
            ink = sheet.tokens.ink_of(band.tone)
            sheet.write(place, band.word, Qt.AlignmentFlag.AlignLeft, ink)


def _room_for(sheet: Sheet, band: Band, taken: list[Box]) -> tuple[QFont, Box | None]:
    """Return where a band's word fits, in smaller letters where the band is narrow."""
    font = sheet.bold
    for share in _LETTERS:
        font = QFont(sheet.bold)
        font.setPixelSize(max(1, round(sheet.bold.pixelSize() * share)))
        size = QFontMetricsF(font).horizontalAdvance(band.word), sheet.line * share
        own = (tuple((mark.x, mark.y) for mark in run) for run in runs(sheet.values.marks))
        lines = [*(curve.points for curve in sheet.values.curves), *own]
        box = place_word(sheet.frame, band, size, sheet.values.marks, taken, lines)
        if box is not None:
            return font, box
    return font, None
