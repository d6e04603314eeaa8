"""Whose page it is, where large letters push the name out of sight."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.badges import StatusChip
from posyandu_desktop.ui.widgets.columns import Columns
from posyandu_desktop.ui.widgets.labels import OneLine
from posyandu_desktop.ui.widgets.panel import Panel
from posyandu_desktop.ui.widgets.rows import Badge


class NameStrip(Panel):
    """One line above columns while they stand below each other: the name, and what is gravest."""

    def __init__(self, name: str, columns: Columns) -> None:
        super().__init__(theme.tokens().card)
        self.name = OneLine("name")
        self.name.setText(name)
        self.chip = StatusChip(Tone.NEUTRAL, "")
        self.chip.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(3), theme.px(18), theme.px(3))
        row.setSpacing(theme.px(12))
        row.addWidget(self.name, 1)
        row.addWidget(self.chip)
        self._columns = columns
        self._gives_way = False
        self._show()
        columns.stacked.connect(self._show)

    def show_badge(self, badge: Badge | None) -> None:
        """Show what is gravest, None for nothing."""
        self.chip.setVisible(badge is not None)
        if badge is not None:
            self.chip.set_status(badge.tone, badge.word, badge.icon)

    def give_way(self, *, gives_way: bool) -> None:
        """Leave the room to a question that is asked above the columns."""
        self._gives_way = gives_way
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rather cut what is found than the name."""
        own = self.name.fontMetrics().horizontalAdvance(self.name.text()) + 1
        self.name.setMinimumWidth(min(own, event.size().width() // 2))
        super().resizeEvent(event)

    def _show(self) -> None:
        self.setVisible(self._columns.is_stacked() and not self._gives_way)

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Fill the strip, with a thin line below."""
        super().paint_ground(painter, box)
        line = QRectF(0, box.height() - 1, box.width(), 1)
        painter.fillRect(line, QColor(theme.tokens().card_border))
