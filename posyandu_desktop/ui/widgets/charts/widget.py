"""A chart on the screen."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.charts.growth import word_of
from posyandu_desktop.ui.widgets.charts.paint import paint_chart, text_size
from posyandu_desktop.ui.widgets.charts.values import ChartValues


class ChartWidget(QWidget):
    """Shows one chart at any size; empty until it has one."""

    def __init__(self, values: ChartValues | None = None) -> None:
        super().__init__()
        self._values: ChartValues | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_values(values)

    def values(self) -> ChartValues | None:
        """Return what it shows."""
        return self._values

    def set_values(self, values: ChartValues | None) -> None:
        """Show another chart; None shows nothing."""
        if values == self._values:
            return
        self._values = values
        self.setAccessibleName(spoken(values) if values else "")
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
        if self._values is None:
            return
        painter, area = QPainter(self), QRectF(self.rect())
        size = max(text_size(area), theme.px(12))
        paint_chart(painter, area, self._values, theme.tokens(), size)
        painter.end()


def spoken(values: ChartValues) -> str:
    """Return a chart in one sentence, for those who hear the screen."""
    if not values.marks:
        return tr("{title}, belum ada hasil ukur").format(title=values.title)
    last = values.marks[-1]
    said = f"{values.title}: {last.label}"
    word = word_of(values, last)
    return f"{said}, {word}" if word else said
