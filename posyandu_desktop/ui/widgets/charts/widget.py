"""A chart on the screen."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.charts.growth import word_of
from posyandu_desktop.ui.widgets.charts.paint import paint_ground, paint_person, text_size
from posyandu_desktop.ui.widgets.charts.sheet import Sheet, sheet_of
from posyandu_desktop.ui.widgets.charts.values import ChartValues


class ChartWidget(QWidget):
    """Shows one chart at any size; empty until it has one."""

    def __init__(self, values: ChartValues | None = None) -> None:
        super().__init__()
        self._values: ChartValues | None = None
        self._kept_ground, self._kept_whole = _Kept(), _Kept()
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
        """Show the chart, drawing only what is not as it was."""
        del event
        if self._values is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._whole(self._values))
        painter.end()

    def _whole(self, values: ChartValues) -> QPixmap:
        return self._kept_whole.get(
            (values, self._looks()), lambda: self._drawn(values, paint_person, self._ground(values))
        )

    def _ground(self, values: ChartValues) -> QPixmap:
        # A value being typed moves one dot; the curves behind it take most of the drawing.
        return self._kept_ground.get(
            (replace(values, marks=()), self._looks()),
            lambda: self._drawn(values, paint_ground, QPixmap()),
        )

    def _looks(self) -> tuple[object, ...]:
        return self.size(), self.devicePixelRatioF(), theme.tokens(), theme.px(12)

    def _drawn(
        self, values: ChartValues, paint: Callable[[Sheet], None], below: QPixmap
    ) -> QPixmap:
        ratio, area = self.devicePixelRatioF(), QRectF(self.rect())
        picture = QPixmap(below)
        if picture.isNull():
            picture = QPixmap((area.size() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        size = max(text_size(area), theme.px(12))
        paint(sheet_of(painter, area, values, theme.tokens(), size))
        painter.end()
        return picture


class _Kept:
    """The last picture, for as long as it would be drawn just so again."""

    def __init__(self) -> None:
        self._of: object = None
        self._picture = QPixmap()

    def get(self, of: object, draw: Callable[[], QPixmap]) -> QPixmap:
        """Return the picture of something, drawn only where the last one was of something else."""
        if of != self._of:
            self._of, self._picture = of, draw()
        return self._picture


def spoken(values: ChartValues) -> str:
    """Return a chart in one sentence, for those who hear the screen."""
    if not values.marks:
        return tr("{title}, belum ada hasil ukur").format(title=values.title)
    last = values.marks[-1]
    said = f"{values.title}: {last.label}"
    word = word_of(values, last)
    return f"{said}, {word}" if word else said
