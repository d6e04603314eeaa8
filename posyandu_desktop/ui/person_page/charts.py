"""The charts of one person: which one, and the chart itself."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.charts.values import ChartValues
from posyandu_desktop.ui.widgets.charts.widget import ChartWidget
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.tab_row import TabRow

HEIGHT = 160


class ChartPart(QWidget):
    """One chart at a time; arrows choose another."""

    def __init__(self, choose: Callable[[object], None]) -> None:
        super().__init__()
        self._choose = choose
        self._charts: tuple[ChartValues, ...] = ()
        self.choice: TabRow | None = None
        self._title = text_label("", "body_bold", wrap=True)
        self.chart = ChartWidget()
        self.chart.setMinimumHeight(theme.px(HEIGHT))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._column.addWidget(self._title)
        self._column.addWidget(self.chart, 1)

    def show_charts(self, charts: tuple[ChartValues, ...], values: ChartValues | None) -> None:
        """Show one chart, and which others there are."""
        if charts != self._charts:
            self._charts = charts
            self._make_choice()
        if self.choice is not None and values is not None:
            self.choice.set_value(values.kind)
        self._title.setText(values.title if values else tr("Belum ada yang bisa digambar."))
        self.chart.setVisible(values is not None)
        self.chart.set_values(values)

    def _make_choice(self) -> None:
        if self.choice is not None:
            self.choice.hide()
            self.choice.deleteLater()
            self.choice = None
        if len(self._charts) > 1:
            named = [(one.kind, one.short_title) for one in self._charts]
            self.choice = TabRow(named, tr("Grafik"))
            self.choice.chosen.connect(self._choose)
            self._column.insertWidget(0, self.choice)
