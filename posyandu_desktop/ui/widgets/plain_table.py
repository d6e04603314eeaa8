"""Tables: 40 px rows, no grid, sortable, and words when they are empty."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import TONE_ICONS
from posyandu_desktop.ui.widgets.painting import ENTER_KEYS, line_height, paint_empty, paint_focus
from posyandu_desktop.ui.widgets.rows import Cell, Column, TableRow

AnyIndex = QModelIndex | QPersistentModelIndex
WIDEST = 260
SORT_ROLE = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """The rows of a table."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[TableRow, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, order, side, type, colour or icon."""
        cell = self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == SORT_ROLE:
            return cell.text if cell.sort_by is None else cell.sort_by
        return self._look(cell, self._columns[index.column()], role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's title, on the side its values are."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].numeric else _LEFT
        return None

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> TableRow:
        """Return the row at a place, before sorting."""
        return self._rows[place]

    def _look(self, cell: Cell, column: Column, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        if role == Qt.ItemDataRole.FontRole:
            return theme.current().font("body_bold" if column.bold or cell.tone else "body")
        if cell.tone is None:
            return None
        ink = theme.tokens().ink_of(cell.tone)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(ink)
        if role == Qt.ItemDataRole.DecorationRole:
            return theme.icon(TONE_ICONS[cell.tone], ink)
        return None


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
        """Give the wide columns what is left, or scroll sideways when nothing is."""
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

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Let a page that scrolls bring the whole table into view, not only its current row."""
        return QWidget.inputMethodQuery(self, query)

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
        self.resizeColumnsToContents()
        self._fit()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        # Never narrower than its own title.
        wanted = {
            place: max(
                min(self.sizeHintForColumn(place), theme.px(WIDEST)), header.sectionSizeHint(place)
            )
            for place in self._wide
        }
        rest = sum(header.sectionSize(n) for n in range(header.count()) if n not in wanted)
        modes = QHeaderView.ResizeMode
        fits = rest + sum(wanted.values()) <= self.viewport().width()
        for place, width in wanted.items():
            header.setSectionResizeMode(place, modes.Stretch if fits else modes.Interactive)
            if not fits:
                header.resizeSection(place, width)

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
        header.setResizeContentsPrecision(100)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._measure()
        self._fit()

    def _measure(self) -> None:
        height = max(theme.px(40), line_height("body") + theme.px(12))
        # The lower limit first, and the rows that are there too: they keep the height they had.
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        self.horizontalHeader().setMinimumSectionSize(theme.px(64))
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
