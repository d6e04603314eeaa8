"""The growth chart on the screen."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.widgets.growth_paint import paint_growth_chart, text_size
from posyandu_desktop.ui.widgets.growth_values import ChartData


class GrowthChart(QWidget):
    """Shows one child on WHO's curves, at any size; empty until it has a chart."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: ChartData | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def chart(self) -> ChartData | None:
        """Return what it shows."""
        return self._chart

    def set_chart(self, chart: ChartData | None) -> None:
        """Show another child or another curve; None shows nothing."""
        self._chart = chart
        self.setAccessibleName(_spoken(chart) if chart else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Modest, so that a column fits the window; it grows into whatever room there is."""
        return QSize(theme.px(360), theme.px(200))

    def minimumSizeHint(self) -> QSize:
        """Below this the labels would collide."""
        return QSize(theme.px(240), theme.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        del event
        if self._chart is None:
            return
        painter, area = QPainter(self), QRectF(self.rect())
        size = max(text_size(area), theme.px(12))
        paint_growth_chart(painter, area, self._chart, theme.tokens(), size)
        painter.end()


def _spoken(chart: ChartData) -> str:
    if not chart.points:
        return f"{chart.title}, belum ada hasil ukur"
    age, value = chart.points[-1]
    return f"{chart.title}, umur {age:.0f} bulan: {show_number(value, 1)} {chart.y_title}"
