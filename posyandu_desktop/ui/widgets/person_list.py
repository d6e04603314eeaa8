"""Lists of people: two lines each, a badge at the right; quick with hundreds of rows."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyleOptionViewItem,
)

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.painting import ENTER_KEYS, paint_empty
from posyandu_desktop.ui.widgets.person_delegate import ROW_ROLE, AnyIndex, PersonDelegate
from posyandu_desktop.ui.widgets.rows import PersonRow

MOST_ROWS_ASKED = 5
_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PersonModel(QAbstractListModel):
    """The rows of a list of people."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PersonRow, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many people are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words for those who hear the screen."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            word = row.badge.word if row.badge else ""
            return ", ".join(part for part in (row.name, row.details, word, row.more) if part)
        return None

    def set_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show other people."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[PersonRow, ...]:
        """Return every row."""
        return self._rows

    def row(self, place: int) -> PersonRow:
        """Return the row at a place."""
        return self._rows[place]

    def place_of(self, key: Hashable) -> int:
        """Return where a person is, -1 when not listed."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)


class PersonList(QListView):
    """People to choose from with the arrows and Enter, or with one click.

    Signals:
        opened(object): The key of the row that was taken with Enter or a click.
        opened_otherwise(object): The key of the row that was taken with Shift+Enter, for the
            second thing a screen can do with somebody.
        ticked(object): The key of the row on which Space was pressed.
        removed(object): The key of the row on which Delete was pressed.
        turned(int): Left (-1) or Right (1) was pressed, for a list that can be narrowed.
        ascended(): Up was pressed on the first row; the search box usually takes the focus.
    """

    opened = Signal(object)
    opened_otherwise = Signal(object)
    ascended = Signal()
    ticked = Signal(object)
    removed = Signal(object)
    turned = Signal(int)

    def __init__(self, name: str, empty_text: str, *, lines: int = 2) -> None:
        super().__init__()
        self._empty_text = empty_text
        self.people = PersonModel(self)
        self._delegate = PersonDelegate(self, lines=lines)
        self.setModel(self.people)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPalette(theme.no_ground())
        theme.dress(self.verticalScrollBar(), "scroll_bar")
        self.clicked.connect(self._open)

    def set_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show other people; whoever was current stays so when still listed."""
        key = self.current_key()
        self.people.set_rows(rows)
        place = self.people.place_of(key) if key is not None else -1
        if place >= 0:
            self.setCurrentIndex(self.people.index(place))
        self._arrange()
        self.updateGeometry()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the badges a line of their own where the names have no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._delegate.arrange(self.people.rows(), self.viewport().width()):
            # Measuring one row for all is quicker by far in a list of hundreds.
            self.setUniformItemSizes(self._delegate.is_even())
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A few rows; the layout gives more where there is room."""
        most = MOST_ROWS_ASKED if self._delegate.lines == 2 else MOST_ROWS_ASKED - 1
        rows = min(max(self.people.rowCount(), 1), most)
        option = QStyleOptionViewItem()
        height = self._delegate.sizeHint(option, QModelIndex()).height()
        return QSize(theme.px(260), rows * height + theme.px(2))

    def minimumSizeHint(self) -> QSize:
        """The same rows, narrower."""
        return QSize(theme.px(180), self.sizeHint().height())

    def set_empty_text(self, text: str) -> None:
        """Say something else while nobody is listed: what to do next."""
        self._empty_text = text
        self.viewport().update()

    def current_key(self) -> Hashable | None:
        """Return the key of the current row, None when there is none."""
        index = self.currentIndex()
        return self.people.row(index.row()).key if index.isValid() else None

    def go_below_first(self) -> None:
        """Go to the second row, where there is one: Enter in the search box takes the first."""
        if self.people.rowCount() > 1 and self.currentIndex().row() <= 0:
            self.setCurrentIndex(self.people.index(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Up on the first row leaves the list."""
        index = self.currentIndex()
        if event.key() in ENTER_KEYS and index.isValid():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            taken = self.opened_otherwise if is_shifted else self.opened
            taken.emit(self.people.row(index.row()).key)
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0:
            self.ascended.emit()
        elif event.key() in _TURNS:
            self.turned.emit(_TURNS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and index.isValid():
            said = self.ticked if event.key() == Qt.Key.Key_Space else self.removed
            said.emit(self.people.row(index.row()).key)
        elif event.text().isalnum():
            # A name or a scanned number is for the search, which finds more than this list.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.people.rowCount():
            self.setCurrentIndex(self.people.index(max(self.currentIndex().row(), 0)))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the mouse."""
        super().leaveEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or what to do when there are none."""
        super().paintEvent(event)
        if not self.people.rowCount():
            painter = QPainter(self.viewport())
            paint_empty(painter, QRectF(self.viewport().rect()), self._empty_text)
            painter.end()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.people.row(index.row()).key)
