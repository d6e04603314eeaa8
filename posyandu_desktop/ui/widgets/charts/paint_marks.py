"""Draws a person's own measurements: the dark line, dots or bars, this month's large and blue."""

import itertools

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.geometry import runs
from posyandu_desktop.ui.widgets.charts.sheet import Sheet
from posyandu_desktop.ui.widgets.charts.values import Mark, MarkKind

_DOT, _NOW = 3.4, 7.0
_LEGEND = {MarkKind.HOME: "di rumah", MarkKind.DOUBTFUL: "diragukan"}


def paint_marks(sheet: Sheet) -> None:
    """Draw every measurement, this month's last."""
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.setPen(sheet.pen(sheet.tokens.chart_child, 2.4))
    for run in runs(sheet.values.marks):
        path = QPainterPath(sheet.at((run[0].x, run[0].y)))
        for mark in run[1:]:
            path.lineTo(sheet.at((mark.x, mark.y)))
        sheet.painter.drawPath(path)
    for mark in sorted(sheet.values.marks, key=lambda each: each.is_now):
        _paint_mark(sheet, mark)
    _write_values(sheet)


def paint_legend(sheet: Sheet) -> None:
    """Say what the unusual dots mean, below the chart at the left."""
    if sheet.is_small:
        return
    kinds = {mark.kind for mark in sheet.values.marks}
    left, line = sheet.plot.left(), sheet.line
    middle = sheet.plot.bottom() + line * 1.75
    sheet.painter.setFont(sheet.font)
    for kind, words in _LEGEND.items():
        if kind in kinds:
            _paint_sign(sheet, kind, QPointF(left + line * 0.4, middle), _DOT * 1.3)
            box = QRectF(left + line * 1.05, middle - line / 2, line * 8, line)
            sheet.write(box, tr(words), Qt.AlignmentFlag.AlignLeft)
            left += line * 1.9 + sheet.bold_metrics.horizontalAdvance(tr(words))


def _paint_mark(sheet: Sheet, mark: Mark) -> None:
    top = sheet.at((mark.x, mark.y))
    if mark.low is None and not mark.is_now:
        _paint_sign(sheet, mark.kind, top, _DOT)
        return
    size = _NOW if mark.is_now else _DOT * 1.3
    colour = _colour(sheet, mark)
    ends = [top] if mark.low is None else [top, sheet.at((mark.x, mark.low))]
    if len(ends) > 1:
        sheet.painter.setPen(sheet.pen(colour, size * 0.9))
        sheet.painter.drawLine(ends[0], ends[1])
    for end in ends:
        _dot(sheet, end, colour, size, edge=2.2 if mark.is_now else 0)
    if mark.is_now and mark.kind is not MarkKind.POSYANDU:
        _paint_sign(sheet, mark.kind, top, _NOW * 0.32)


def _colour(sheet: Sheet, mark: Mark) -> str:
    if mark.is_now:
        return sheet.tokens.chart_now
    return sheet.tokens.act if mark.tone is Tone.ACT else sheet.tokens.chart_child


def _paint_sign(sheet: Sheet, kind: MarkKind, place: QPointF, size: float) -> None:
    """Draw a dot, an empty square (at home), or an empty ring (doubted)."""
    if kind is MarkKind.POSYANDU:
        _dot(sheet, place, sheet.tokens.chart_child, size, edge=0)
        return
    sheet.painter.setPen(sheet.pen(sheet.tokens.chart_child, 1.8))
    sheet.painter.setBrush(QColor(sheet.tokens.card))
    radius = size * 1.15 * sheet.unit
    if kind is MarkKind.HOME:
        box = QRectF(place.x() - radius, place.y() - radius, radius * 2, radius * 2)
        sheet.painter.drawRect(box)
    else:
        sheet.painter.drawEllipse(place, radius, radius)


def _dot(sheet: Sheet, place: QPointF, colour: str, radius: float, *, edge: float) -> None:
    pen = sheet.pen(sheet.tokens.card, edge) if edge else QPen(Qt.PenStyle.NoPen)
    sheet.painter.setPen(pen)
    sheet.painter.setBrush(QColor(colour))
    sheet.painter.drawEllipse(place, radius * sheet.unit, radius * sheet.unit)


def _write_values(sheet: Sheet) -> None:
    """Write this month's value beside its dot; of bars all values, where they have room."""
    if sheet.is_small:
        return
    marks = sheet.values.marks
    across = [sheet.at((mark.x, mark.y)).x() for mark in marks]
    widest = max((_width(sheet, mark) for mark in marks), default=0)
    gaps = [after - before for before, after in itertools.pairwise(across)]
    has_room = all(gap > widest for gap in gaps)
    for place, mark in enumerate(marks):
        if mark.is_now or (mark.low is not None and has_room):
            has_fallen = mark.joined and marks[place - 1].y > mark.y
            _write_value(sheet, mark, below=has_fallen)


def _width(sheet: Sheet, mark: Mark) -> float:
    return sheet.bold_metrics.horizontalAdvance(mark.label) + sheet.line * 0.4


def _write_value(sheet: Sheet, mark: Mark, *, below: bool) -> None:
    """Write a value above its dot, edged so that it stands out.

    Below it stands where the person's line comes from above, and where there is no room.
    """
    place, width, line = sheet.at((mark.x, mark.y)), _width(sheet, mark), sheet.line
    away = (_NOW if mark.is_now else _DOT) * sheet.unit + line * 0.15
    left = min(max(place.x() - width / 2, sheet.plot.left()), sheet.plot.right() - width)
    base = place.y() - away
    fits_below = place.y() + away + line < sheet.plot.bottom()
    if (below and fits_below) or base - line < sheet.plot.top():
        base = place.y() + away + line
    path = QPainterPath()
    path.addText(left + line * 0.2, base - sheet.bold_metrics.descent(), sheet.bold, mark.label)
    sheet.painter.setPen(sheet.pen(sheet.tokens.card, 4.5))
    sheet.painter.setBrush(QColor(sheet.tokens.card))
    sheet.painter.drawPath(path)
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(QColor(_colour(sheet, mark)))
    sheet.painter.drawPath(path)
