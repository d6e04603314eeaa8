"""Widgets side by side, in as many rows as the width asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from posyandu_desktop.ui import theme

GAP = 6


class FoldRow(QWidget):
    """Keeps its widgets in order; they fold into more rows when one is too narrow for all."""

    def __init__(self) -> None:
        super().__init__()
        self._widgets: tuple[QWidget, ...] = ()
        self._across = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(GAP))

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show other widgets; those before go."""
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = tuple(widgets)
        self._across = 0
        # Unfolded until its width is known: folded too soon, it would push the window taller.
        self._arrange(len(self._widgets))

    def minimumSizeHint(self) -> QSize:
        """The widest one: together they must not hold the window open."""
        widest = max((one.sizeHint().width() for one in self._widgets), default=0)
        return QSize(widest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        count = len(self._widgets)
        if not count:
            return
        widths = [one.sizeHint().width() + theme.px(GAP) for one in self._widgets]
        fits = sum(widths) <= self.width() + theme.px(GAP)
        across = count if fits else max(1, self.width() // max(widths))
        # Two full rows look better than a full one and a single leftover.
        self._arrange(-(-count // -(-count // across)))

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // across, place % across)
            widget.show()
        for column in range(len(self._widgets) + 1):
            self._grid.setColumnStretch(column, int(column == across))
        self.updateGeometry()
