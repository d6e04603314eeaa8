"""Tables: 40 px rows, no grid, sortable, and words when they are empty.

Where the words of a row have no room side by side, every row has two lines, or three.
"""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.column_widths import in_lines, shared
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    line_height,
    paint_empty,
    paint_focus,
    text_width,
)
from posyandu_desktop.ui.widgets.rows import Column, TableRow
from posyandu_desktop.ui.widgets.scroll_pane import panes_around
from posyandu_desktop.ui.widgets.table_model import SORT_ROLE, AnyIndex, TableModel

MOST_LINES = 3
NARROWEST = 120
"""A sentence keeps this much, in pixels at 100 %, where not even three lines are enough for it."""
ROWS_MEASURED = 100
_ACROSS = Qt.Orientation.Horizontal


class PlainTable(QTableView):
    """A table to read and to open rows of.

    Signals:
        opened(object): The key of the row taken with Enter or a double click.
    """

    opened = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column], empty_text: str) -> None:
        super().__init__()
        self._empty_text = empty_text
        self.rows = TableModel(columns, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSortLocaleAware(True)
        self._sorted.setSourceModel(self.rows)
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self._wanted: list[int] = []
        self._folded: dict[int, list[int]] = {}
        self._wide = [place for place, column in enumerate(columns) if column.stretch]
        self._dress()
        self.doubleClicked.connect(self._open)

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows; the order the person chose stays."""
        self.rows.set_rows(rows)
        if self.isVisible():
            # Before that the type is not known, and the rows would be measured twice.
            self._size_columns()
        self.viewport().update()

    def set_empty_text(self, text: str) -> None:
        """Say something else while there are no rows."""
        self._empty_text = text
        self.viewport().update()

    def current_key(self) -> Hashable | None:
        """Return the key of the current row, None when there is none."""
        index = self._sorted.mapToSource(self.currentIndex())
        return self.rows.row(index.row()).key if index.isValid() else None

    def take(self, key: Hashable | None) -> None:
        """Make the row with this key the current one; without such a row none is."""
        places = range(self.rows.rowCount())
        place = next((place for place in places if self.rows.row(place).key == key), -1)
        self.setCurrentIndex(self._sorted.mapFromSource(self.rows.index(place, 0)))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the columns, now that the type is known."""
        super().showEvent(event)
        self._size_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the wide columns what is left, or put long words into two lines."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in ENTER_KEYS and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.rows.rowCount():
            self.setCurrentIndex(self._sorted.index(max(self.currentIndex().row(), 0), 0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Let the page scroll along."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            for pane in panes_around(self):
                pane.follow_focus()

    def part_in_hand(self, room: int) -> QRect:
        """Return what of the table is to be seen: titles and current row, or the row alone."""
        row = self.visualRect(self.currentIndex()).translated(self.viewport().pos())
        return QRect(0, 0, self.width(), min(self.height(), room)) if row.bottom() < room else row

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or what to do when there are none; and the ring."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        area = QRectF(self.viewport().rect())
        if not self.rows.rowCount():
            paint_empty(painter, area, self._empty_text)
        elif self.hasFocus() and self.currentIndex().isValid():
            whole = self.visualRect(self.currentIndex())
            row = QRectF(area.left(), whole.top(), area.width(), whole.height())
            paint_focus(painter, row)
        painter.end()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.row(self._sorted.mapToSource(index).row()).key)

    def _size_columns(self) -> None:
        self.setWordWrap(False)
        header = self.horizontalHeader()
        self._wanted = [
            max(self.sizeHintForColumn(place), self._title_width(place))
            for place in range(header.count())
        ]
        self._folded = {}
        self._fit()

    def _fit(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        modes, widths, lines = QHeaderView.ResizeMode, self._wanted, 1
        while sum(widths) > room and lines < MOST_LINES:
            lines += 1
            widths = shared(self._wanted, self._least(lines, room), self._wide, room)
        for place, width in enumerate(widths):
            is_stretched = place in self._wide and sum(widths) <= room
            header.setSectionResizeMode(place, modes.Stretch if is_stretched else modes.Interactive)
            header.resizeSection(place, width)
        self._set_lines(lines)

    def _least(self, lines: int, room: int) -> list[int]:
        """Return how narrow each column may be in so many lines; a sentence ends in "…" last."""
        places = range(len(self._wanted))
        if lines not in self._folded:
            self._folded[lines] = [self._words_in(lines, place) for place in places]
        least = list(self._folded[lines])
        over = sum(least) - room if lines == MOST_LINES else 0
        for place in self._wide:
            kept = max(self._title_width(place), theme.px(NARROWEST))
            given = max(0, min(over, least[place] - kept))
            least[place] -= given
            over -= given
        return least

    def _title_width(self, place: int) -> int:
        return text_width(str(self.rows.headerData(place, _ACROSS)), "body") + theme.px(32)

    def _words_in(self, lines: int, place: int) -> int:
        """Return how narrow a column may be with its words in so many lines."""
        count = min(self.rows.rowCount(), ROWS_MEASURED)
        if not count:
            return self._wanted[place]
        first = self.rows.index(0, place)
        metrics = QFontMetrics(theme.current().font(self.rows.type_of(place)))
        texts = {str(self.rows.data(self.rows.index(row, place))) for row in range(count)}
        around = self.sizeHintForIndex(self._sorted.mapFromSource(first)).width()
        around -= metrics.horizontalAdvance(str(self.rows.data(first)))
        measured = [in_lines(text, lines, metrics.horizontalAdvance) for text in texts]
        # Qt breaks a line that fits to the very pixel.
        words = max(measured) + around + theme.px(6)
        return max(self._title_width(place), min(words, self._wanted[place]))

    def _set_lines(self, lines: int) -> None:
        self.setWordWrap(lines > 1)
        height = max(theme.px(40), lines * line_height("body") + theme.px(12))
        # The lower limit first, and the rows that are there too: they keep the height they had.
        rows = self.verticalHeader()
        if height != rows.defaultSectionSize():
            rows.setMinimumSectionSize(height)
            rows.setDefaultSectionSize(height)

    def renew_look(self) -> None:
        """Measure rows and columns in the letters in force."""
        self._measure()
        self._size_columns()

    def _dress(self) -> None:
        theme.dress(self, "table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(ROWS_MEASURED)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._measure()

    def _measure(self) -> None:
        self._set_lines(1)
        self.horizontalHeader().setMinimumSectionSize(theme.px(64))
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
