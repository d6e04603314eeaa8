"""Lists of people: two lines each, a badge at the right; quick with hundreds of rows."""

from collections.abc import Hashable, Sequence
from typing import cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    badge_height,
    badge_width,
    line_height,
    paint_badge,
    paint_box,
    paint_empty,
    paint_focus,
    paint_text,
)
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
GAP = 6
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

    def row(self, place: int) -> PersonRow:
        """Return the row at a place."""
        return self._rows[place]

    def place_of(self, key: Hashable) -> int:
        """Return where a person is, -1 when not listed."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)


class PersonDelegate(QStyledItemDelegate):
    """Draws one person, in two lines or in three."""

    def __init__(self, parent: QObject | None = None, *, lines: int = 2) -> None:
        super().__init__(parent)
        self.lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The lines with air, at least 56 px, and the gap to the next."""
        del option, index
        air = theme.px(14 if self.lines == 2 else 24)
        height = line_height("name") + (self.lines - 1) * line_height("caption") + air
        return QSize(theme.px(160), max(height, theme.px(56)) + theme.px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw ground, name, details, badge and ring."""
        row = cast("PersonRow", index.data(ROW_ROLE))
        tokens = theme.tokens()
        state = option.state
        whole = option.rect
        box = QRectF(whole).adjusted(0, 0, 0, -theme.px(GAP))
        selected = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = tokens.info_soft if selected else tokens.hover if over else tokens.row
        painter.save()
        paint_box(painter, box, fill)
        upper = self._paint_more(painter, box, row.more) if self.lines > 2 else box
        right = self._paint_badge(painter, upper, row.badge)
        self._paint_words(painter, upper, right, row)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)
        painter.restore()

    def _paint_badge(self, painter: QPainter, box: QRectF, badge: Badge | None) -> float:
        right = box.right() - theme.px(10)
        if badge is None:
            return right
        width = min(badge_width(badge), int(box.width() * 0.55))
        height = badge_height()
        top = int(box.center().y() - height / 2)
        paint_badge(painter, QRect(int(right - width), top, width, height), badge)
        return right - width - theme.px(8)

    def _paint_more(self, painter: QPainter, box: QRectF, more: str) -> QRectF:
        """Draw the third line across the whole row; return what is left above it."""
        height = line_height("caption")
        # Clear of the ring around the row that has the cursor.
        upper = box.adjusted(0, 0, 0, -(height + theme.px(6)) if more else 0)
        if more:
            rest = QRectF(box.left() + theme.px(12), upper.bottom() - theme.px(4), 0, height)
            rest.setRight(box.right() - theme.px(10))
            paint_text(painter, rest, more, ("caption", theme.tokens().muted_ink))
        return upper

    def _paint_words(self, painter: QPainter, box: QRectF, right: float, row: PersonRow) -> None:
        tokens = theme.tokens()
        name, details = line_height("name"), line_height("caption")
        top = box.center().y() - (name + (details if row.details else 0)) / 2
        left = box.left() + theme.px(12)
        first = QRectF(left, top, right - left, name)
        paint_text(painter, first, row.name, ("name", tokens.ink))
        second = QRectF(left, top + name, right - left, details)
        paint_text(painter, second, row.details, ("caption", tokens.muted_ink))


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
        self.updateGeometry()
        self.viewport().update()

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
