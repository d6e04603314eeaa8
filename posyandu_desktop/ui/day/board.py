"""The middle of the day: figures, filters and three lists, laid out by how much room there is.

On a wide and high window the figures stand above three lists side by side. Where the text is large,
whoever is awaited comes first: the lists go below each other or two beside one, the figures last.
"""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.list_card import ListCard
from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane

MARGIN = 12


class Arrangement(Enum):
    """How the lists stand: the place of each (row, column, rows), served, awaited, finished."""

    WIDE = ((0, 0, 1), (0, 1, 1), (0, 2, 1))
    HALF = ((0, 1, 1), (0, 0, 2), (1, 1, 1))
    NARROW = ((1, 0, 1), (0, 0, 1), (2, 0, 1))


WIDE_FROM, HALF_FROM = 1000, 760
"""Widths in pixels at 100 % from which lists stand three and two beside each other."""


LOW_BELOW = 620
"""Height of a window in pixels at 100 % below which figures above the lists leave too few rows."""


class DayBoard(ScrollPane):
    """Figures, filters, and the three lists of the day."""

    def __init__(
        self,
        figures: QWidget,
        filters: QWidget,
        cards: Sequence[ListCard],
        stops: Sequence[QWidget],
    ) -> None:
        """Lay out the day.

        Args:
            figures: The row of figures.
            filters: By what the awaited can be narrowed.
            cards: Those being served, the awaited, and those who are finished.
            stops: Where the cursor goes inside each of these cards.
        """
        super().__init__()
        self._figures, self._filters = figures, filters
        self._cards, self._stops = tuple(cards), tuple(stops)
        self.arrangement: Arrangement | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(*[theme.px(MARGIN)] * 4)
        self._column.setSpacing(theme.px(MARGIN))
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(MARGIN))
        self._column.addWidget(figures)
        self._column.addWidget(filters)
        self._column.addLayout(self._grid, 1)
        self.setWidget(inner)
        self._arrange(Arrangement.WIDE)

    def follows_focus(self) -> bool:
        """Only where it scrolls as a whole: side by side, every list scrolls for itself."""
        return self.arrangement is not Arrangement.WIDE and super().follows_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's own name
        """Lay it out again where there is another room."""
        wide, half = theme.px(WIDE_FROM), theme.px(HALF_FROM)
        # The window's own height: a message that comes or goes must not move the lists.
        is_low = self.window().height() < theme.px(LOW_BELOW)
        if self.width() >= wide and not is_low:
            self._arrange(Arrangement.WIDE)
        else:
            self._arrange(Arrangement.HALF if self.width() >= half else Arrangement.NARROW)
        super().resizeEvent(event)

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement is self.arrangement:
            return
        self.arrangement = arrangement
        places = arrangement.value
        for card, (row, column, rows) in zip(self._cards, places, strict=True):
            self._grid.addWidget(card, row, column, rows, 1)
            card.set_stacked(stacked=arrangement is not Arrangement.WIDE)
        columns = {column for _, column, _ in places}
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, 1 if column in columns else 0)
        is_wide = arrangement is Arrangement.WIDE
        self._column.removeWidget(self._figures)
        self._column.insertWidget(0 if is_wide else 2, self._figures)
        self._order_stops(is_wide=is_wide)

    def _order_stops(self, *, is_wide: bool) -> None:
        """Let Tab meet everything where the eye does."""
        places = self.arrangement.value if self.arrangement else ()
        by_column = sorted(
            zip(places, self._stops, strict=True), key=lambda one: (one[0][1], one[0][0])
        )
        lists = [stop for _, stop in by_column]
        tiles = self._figures.findChildren(QWidget)
        filters = self._filters.findChildren(QWidget)
        order = [*tiles, *filters, *lists] if is_wide else [*filters, *lists, *tiles]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
