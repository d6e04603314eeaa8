"""The strip of paper a mother takes home: the same picture, narrow and tall."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from posyandu_desktop.domain.session import titled
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.mother_view.brush import Brush
from posyandu_desktop.ui.mother_view.parts import (
    draw_chart,
    draw_next,
    draw_point,
    draw_verdict,
)
from posyandu_desktop.ui.mother_view.shown import Shown
from posyandu_desktop.ui.theme_tokens import LIGHT

WIDTH_MM, HEIGHT_MM = 99.0, 210.0
"""A third of an A4 sheet."""
ROLL_MM = 90.0
"""A page narrower than this is a roll of 80 or 58 mm: the strip takes all of its width."""
_MARGIN_MM = 5.0
_WIDE = 560.0
"""Width of the print in its own units, in which all lengths below are."""
_CHART, _VERDICT, _POINT, _NEXT, _GAP = 400.0, 130.0, 84.0, 100.0, 14.0


def draw_strip(painter: QPainter, area: QRectF, shown: Shown, place: int) -> list[str]:
    """Draw the strip from the top of an area, as wide as it; return every text on it.

    Args:
        painter: Of a page, a PDF or a picture.
        area: Where; the strip is as high as its content.
        shown: What the mother sees.
        place: Which of its charts.
    """
    unit = area.width() / _WIDE
    brush = Brush(painter, LIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Strip(brush, area, unit).draw(shown, place)
    painter.restore()
    return brush.said


def print_on(device: QPagedPaintDevice, shown: Shown, place: int) -> list[str]:
    """Draw the strip on a page; return every text on it."""
    painter = QPainter(device)
    layout = device.pageLayout()
    page = layout.paintRectPixels(device.logicalDpiX())
    per_mm = device.logicalDpiX() / 25.4
    page_mm = page.width() / per_mm
    wide = page_mm if page_mm <= ROLL_MM else min(page_mm, WIDTH_MM - 2 * _MARGIN_MM)
    said = draw_strip(painter, QRectF(0, 0, wide * per_mm, page.height()), shown, place)
    if page_mm > WIDTH_MM:
        _draw_cut(painter, (wide + _MARGIN_MM) * per_mm, page.height(), per_mm)
    painter.end()
    return said


def set_up_page(device: QPagedPaintDevice) -> None:
    """Make the page a third of an A4 sheet, for a PDF."""
    size = QPageSize(QSizeF(WIDTH_MM, HEIGHT_MM), QPageSize.Unit.Millimeter, tr("Posyandu"))
    device.setPageSize(size)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def _draw_cut(painter: QPainter, x: float, height: float, per_mm: float) -> None:
    """Draw where to cut the strip off a whole sheet."""
    pen = QPen(QColor(LIGHT.muted_ink), per_mm * 0.2)
    pen.setDashPattern([8, 8])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, 0), QPointF(x, height))


class _Strip:
    """Draws from the top down."""

    def __init__(self, brush: Brush, area: QRectF, unit: float) -> None:
        self._brush = brush
        self._area = area
        self._unit = unit
        self._y = area.top()

    def draw(self, shown: Shown, place: int) -> None:
        page, unit, brush = shown.pages[place], self._unit, self._brush
        ink, muted = LIGHT.paper_ink, LIGHT.muted_ink
        day = f"{titled(shown.posyandu)} · {show_date(shown.on)}"
        if shown.is_demo:
            day = tr("Desa contoh, bukan data sungguhan") + f" · {show_date(shown.on)}"
        brush.text(self._row(30, gap=4), day, (22 * unit, False), muted)
        brush.text(self._row(46, gap=0), shown.name, (38 * unit, True), ink)
        brush.text(self._row(34), shown.age, (26 * unit, False), muted)
        draw_verdict(brush, self._row(_VERDICT), unit * 0.85, page, shown.step)
        if page.chart is not None:
            draw_chart(brush, self._row(_CHART), unit * 0.85, page)
        for point in shown.points:
            draw_point(brush, self._row(_POINT, gap=8), unit * 0.9, point)
        self._y += 6 * unit
        draw_next(brush, self._row(_NEXT), unit * 0.9, shown)

    def _row(self, height: float, gap: float = _GAP) -> QRectF:
        box = QRectF(self._area.left(), self._y, self._area.width(), height * self._unit)
        self._y = box.bottom() + gap * self._unit
        return box
