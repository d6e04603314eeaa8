"""The rows of a table, as Qt's views ask for them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import TONE_ICONS
from posyandu_desktop.ui.widgets.rows import Cell, Column, TableRow

AnyIndex = QModelIndex | QPersistentModelIndex
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

    def type_of(self, place: int) -> str:
        """Return the type the first row has in a column."""
        return _type_of(self._rows[0].cells[place], self._columns[place])

    def _look(self, cell: Cell, column: Column, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        if role == Qt.ItemDataRole.FontRole:
            return theme.current().font(_type_of(cell, column))
        if cell.tone is None:
            return None
        ink = theme.tokens().ink_of(cell.tone)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(ink)
        if role == Qt.ItemDataRole.DecorationRole:
            return theme.icon(TONE_ICONS[cell.tone], ink)
        return None


def _type_of(cell: Cell, column: Column) -> str:
    return "body_bold" if column.bold or cell.tone else "body"
