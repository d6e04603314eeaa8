"""Figures in a row, or in as many rows as the width asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.frames import FigureTile

NARROWEST = 168


class TileRow(QWidget):
    """Tiles of equal width that fold into more rows when there is no room for one."""

    def __init__(self, tiles: Sequence[FigureTile]) -> None:
        super().__init__()
        self.tiles = tuple(tiles)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self._across = 0
        self._arrange(len(self.tiles))

    def minimumSizeHint(self) -> QSize:
        """One tile: unfolded it must not push the window wider before it had a chance to fold."""
        return QSize(theme.px(NARROWEST), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        fitting = self.width() // theme.px(NARROWEST)
        rows = -(-len(self.tiles) // max(1, min(fitting, len(self.tiles))))
        self._arrange(-(-len(self.tiles) // rows))

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(len(self.tiles)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
