"""One person in a list: a name, details, a badge, and what else there is to say.

The badge stands at the right of both lines. A row in which that would cut a word has its badge
beside the name alone, or on a line of its own: twins are told apart by the last word.
"""

from collections.abc import Sequence
from enum import Enum
from typing import cast

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.painting import (
    badge_height,
    badge_width,
    line_height,
    paint_badge,
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
GAP, LEFT, RIGHT, BETWEEN = 6, 12, 10, 8
MOST_BESIDE = 0.55
"""How much of a row a badge may take from the words beside it."""


class Badges(Enum):
    """Where the badges stand: beside both lines, beside the name, below both."""

    BESIDE = 0
    BY_NAME = 1
    BELOW = 2


class PersonDelegate(QStyledItemDelegate):
    """Draws one person, in two lines or in three."""

    def __init__(self, parent: QObject | None = None, *, lines: int = 2) -> None:
        super().__init__(parent)
        self.lines = lines
        self._places: list[Badges] = []

    def arrange(self, rows: Sequence[PersonRow], width: int) -> bool:
        """Choose where the badges stand in rows this wide; say whether any stands elsewhere now."""
        room = width - theme.px(LEFT + RIGHT)
        before, self._places = self._places, [_place(row, room) for row in rows]
        return before != self._places

    def is_even(self) -> bool:
        """Say whether all rows are as high as each other."""
        return len(set(self._places)) < 2

    def badge_of(self, index: AnyIndex) -> Badges:
        """Return where the badge of a row stands."""
        at = index.row()
        return self._places[at] if 0 <= at < len(self._places) else Badges.BESIDE

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The lines with air, at least 56 px, and the gap to the next."""
        del option
        badges = self.badge_of(index)
        air = theme.px(14 if self.lines == 2 else 24)
        upper = _first_line(badges) + line_height("caption")
        if badges is Badges.BELOW:
            upper += badge_height() + theme.px(2)
        height = upper + (self.lines - 2) * line_height("caption") + air
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
        self._paint_words(painter, upper, row, self.badge_of(index))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)
        painter.restore()

    def _paint_more(self, painter: QPainter, box: QRectF, more: str) -> QRectF:
        """Draw the third line across the whole row; return what is left above it."""
        height = line_height("caption")
        # Clear of the ring around the row that has the cursor.
        upper = box.adjusted(0, 0, 0, -(height + theme.px(6)) if more else 0)
        if more:
            rest = QRectF(box.left() + theme.px(LEFT), upper.bottom() - theme.px(4), 0, height)
            rest.setRight(box.right() - theme.px(RIGHT))
            paint_text(painter, rest, more, ("caption", theme.tokens().muted_ink))
        return upper

    def _paint_words(self, painter: QPainter, box: QRectF, row: PersonRow, badges: Badges) -> None:
        tokens = theme.tokens()
        name, details = _first_line(badges), line_height("caption")
        below = badge_height() + theme.px(2) if badges is Badges.BELOW else 0
        top = box.center().y() - (name + (details if row.details else 0) + below) / 2
        left, right = box.left() + theme.px(LEFT), box.right() - theme.px(RIGHT)
        words = QRectF(left, top, right - left, box.bottom() - top)
        beside = right
        if row.badge is not None:
            lines = name + (details if row.details else 0)
            place = _badge_place(row.badge, badges, words, (name, lines))
            paint_badge(painter, place, row.badge)
            if badges is not Badges.BELOW:
                beside = place.left() - theme.px(BETWEEN)
        first = QRectF(left, top, beside - left, name)
        paint_text(painter, first, row.name, ("name", tokens.ink))
        end = beside if badges is Badges.BESIDE else right
        second = QRectF(left, top + name, end - left, details)
        paint_text(painter, second, row.details, ("caption", tokens.muted_ink))


def _badge_place(badge: Badge, badges: Badges, words: QRectF, heights: tuple[int, int]) -> QRect:
    """Return where a badge is drawn beside or below `words`: heights of the name, of all lines."""
    name, lines = heights
    most = words.width() if badges is not Badges.BESIDE else words.width() * MOST_BESIDE
    width, height = min(badge_width(badge), int(most)), badge_height()
    if badges is Badges.BELOW:
        return QRect(int(words.left()), int(words.top() + lines + theme.px(2)), width, height)
    middle = words.top() + (name if badges is Badges.BY_NAME else lines) / 2
    return QRect(int(words.right() - width), int(middle - height / 2), width, height)


def _first_line(badges: Badges) -> int:
    name = line_height("name")
    return max(name, badge_height()) if badges is Badges.BY_NAME else name


def _place(row: PersonRow, room: int) -> Badges:
    """Return where the badge of a row must stand for nothing in it to be cut."""
    if row.badge is None:
        return Badges.BESIDE
    badge = badge_width(row.badge)
    beside = room - badge - theme.px(BETWEEN)
    if text_width(row.name, "name") > beside:
        return Badges.BELOW
    is_half = badge > room * MOST_BESIDE
    if is_half or text_width(row.details, "caption") > beside:
        return Badges.BY_NAME
    return Badges.BESIDE
