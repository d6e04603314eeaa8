"""Small charts below each other, each under its title."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.charts.values import ChartValues
from posyandu_desktop.ui.widgets.charts.widget import ChartWidget
from posyandu_desktop.ui.widgets.labels import text_label

_HEIGHT_ALONE, _HEIGHT_OF_TWO = 220, 170
"""One that grew and shrank with the words above it would jump at every digit."""


class ChartColumn(QWidget):
    """Shows as many charts as it is given; nothing takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QLabel, ChartWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))

    @property
    def charts(self) -> tuple[ChartWidget, ...]:
        """The charts that are shown."""
        return tuple(chart for _, chart in self._rows if chart.values() is not None)

    def show_charts(self, shown: Sequence[ChartValues]) -> None:
        """Show these charts, from the top."""
        self.setVisible(bool(shown))
        while len(self._rows) < len(shown):
            self._add_row()
        for place, (title, chart) in enumerate(self._rows):
            values = shown[place] if place < len(shown) else None
            title.setVisible(values is not None)
            chart.setVisible(values is not None)
            chart.setFixedHeight(theme.px(_HEIGHT_ALONE if len(shown) == 1 else _HEIGHT_OF_TWO))
            chart.set_values(values)
            title.setText(_title(values) if values else "")

    def _add_row(self) -> None:
        title, chart = text_label("", "body_bold", wrap=True), ChartWidget()
        chart.setMinimumWidth(theme.px(180))
        self._rows.append((title, chart))
        self._column.addWidget(title)
        self._column.addWidget(chart)


def _title(values: ChartValues) -> str:
    """Return the title with what the axes count, for which a small chart has no room."""
    unit = values.y.title.partition(" ")[0]
    return f"{values.title} ({unit})"
