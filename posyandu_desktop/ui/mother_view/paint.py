"""Draws the mother's view into a wide picture: readable from two metres."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from posyandu_desktop.language import tr
from posyandu_desktop.ui.mother_view.brush import Brush
from posyandu_desktop.ui.mother_view.parts import (
    draw_chart,
    draw_name,
    draw_next,
    draw_point,
    draw_verdict,
)
from posyandu_desktop.ui.mother_view.presenter import State
from posyandu_desktop.ui.theme_tokens import Tokens

_WIDE, _HIGH = 1366.0, 768.0
_EDGE, _GAP = 28.0, 20.0
_NAME, _FOOT = 66.0, 34.0
_RIGHT_SHARE = 0.365
_VERDICT, _NEXT, _NEXT_SMALL = 168.0, 138.0, 84.0
_CENTRE = Qt.AlignmentFlag.AlignCenter


def paint_view(painter: QPainter, area: QRectF, state: State, tokens: Tokens) -> list[str]:
    """Draw a page, and return every text on it."""
    brush = Brush(painter, tokens)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, QColor(tokens.page))
    unit = min(area.width() / _WIDE, area.height() / _HIGH)
    _View(brush, area, unit, state).draw()
    painter.restore()
    return brush.said


class _View:
    """One drawing: the chart at the left, what it means at the right, the keys below."""

    def __init__(self, brush: Brush, area: QRectF, unit: float, state: State) -> None:
        self._brush = brush
        self._unit = unit
        self._state = state
        edge = _EDGE * unit
        self._area = area.adjusted(edge, edge * 0.5, -edge, 0)

    def draw(self) -> None:
        area, unit, shown = self._area, self._unit, self._state.shown
        name = QRectF(area.left(), area.top(), area.width(), _NAME * unit)
        draw_name(self._brush, name, unit, shown)
        foot = QRectF(area.left(), area.bottom() - _FOOT * unit, area.width(), _FOOT * unit)
        self._draw_keys(foot)
        top = name.bottom() + 6 * unit
        body = QRectF(area.left(), top, area.width(), foot.top() - top)
        if self._state.page.chart is None:
            self._draw_right(body)
            return
        right_wide = body.width() * _RIGHT_SHARE
        left = body.adjusted(0, 0, -right_wide - _GAP * unit, 0)
        self._brush.panel(left, self._brush.tokens.card, "", 14 * unit)
        pad = 16 * unit
        draw_chart(
            self._brush, left.adjusted(pad, pad * 0.4, -pad, -pad * 0.4), unit, self._state.page
        )
        self._draw_right(QRectF(left.right() + _GAP * unit, top, right_wide, body.height()))

    def _draw_right(self, box: QRectF) -> None:
        unit, shown = self._unit, self._state.shown
        gap = 14 * unit
        verdict = QRectF(box.left(), box.top(), box.width(), _VERDICT * unit)
        draw_verdict(self._brush, verdict, unit, self._state.page, shown.step)
        next_high = (_NEXT_SMALL if shown.goes_today else _NEXT) * unit
        later = QRectF(box.left(), box.bottom() - next_high, box.width(), next_high)
        draw_next(self._brush, later, unit, shown)
        top, bottom = verdict.bottom() + gap, later.top() - gap
        each = (bottom - top) / max(len(shown.points), 1)
        for place, point in enumerate(shown.points):
            row = QRectF(box.left(), top + place * each, box.width(), each)
            draw_point(self._brush, row.adjusted(0, 4 * unit, 0, -4 * unit), unit, point)

    def _draw_keys(self, box: QRectF) -> None:
        if self._state.message:
            ink = self._brush.tokens.ink
            self._brush.text(box, self._state.message, (20 * self._unit, True), ink, _CENTRE)
            return
        keys = [tr("Esc: kembali"), tr("Ctrl+P: cetak")]
        if self._state.shown.is_demo:
            keys.append(tr("desa contoh: semua orang karangan"))
        pages = len(self._state.shown.pages)
        if pages > 1:
            words = tr("panah kiri atau kanan: gambar lain ({place} dari {pages})")
            keys.insert(0, words.format(place=self._state.place + 1, pages=pages))
        ink = self._brush.tokens.muted_ink
        self._brush.text(box, "   ·   ".join(keys), (20 * self._unit, False), ink, _CENTRE)
