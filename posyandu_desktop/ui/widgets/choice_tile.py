"""Large tiles to choose one thing from: by number key, by arrow or by mouse."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    line_height,
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)

_PAD = 18
_ICON = 40
_TITLE = "value"
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ChoiceTile(QAbstractButton):
    """A large tile: icon, what it is, a line or two about it, and the key that takes it."""

    def __init__(self, title: str, note: str, icon: str, key_hint: str = "") -> None:
        super().__init__()
        self.setText(title)
        self._note, self._icon_name, self._key_hint = note, icon, key_hint
        self.setCheckable(True)
        self.setAccessibleName(f"{title}. {note}" if note else title)
        self.setAccessibleDescription(key_hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Room for the title on one line."""
        return QSize(theme.px(260), self._height(self.width() or theme.px(260)))

    def minimumSizeHint(self) -> QSize:
        """Narrow tiles shorten the title."""
        return QSize(theme.px(200), self._height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow in height when the note needs more lines."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._height(event.size().width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it, as Space does; other keys belong to the grid."""
        if event.key() in ENTER_KEYS:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words, key cap and ring."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        box = QRectF(self.rect())
        over = self.underMouse() or self.isDown()
        fill = tokens.hover if over else tokens.row
        border, width = tokens.card_border, theme.px(2)
        if self.isChecked():
            fill, border = tokens.info_soft, tokens.info
        paint_box(painter, box, fill, border=border, width=width)
        pad, side = theme.px(_PAD), theme.px(_ICON)
        theme.paint_icon(painter, QRectF(pad, pad, side, side), self._icon_name, tokens.primary)
        self._paint_words(painter, box)
        self._paint_key(painter, box)
        if self.hasFocus():
            paint_focus(painter, box)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        tokens, left = theme.tokens(), self._left()
        right = box.width() - theme.px(_PAD) - self._key_room()
        top = theme.px(_PAD) if self._note else (box.height() - line_height(_TITLE)) / 2
        first = QRectF(left, top, right - left, line_height(_TITLE))
        paint_text(painter, first, self.text(), (_TITLE, tokens.ink))
        painter.setFont(theme.current().font("body"))
        painter.setPen(QColor(tokens.muted_ink))
        rest = QRectF(
            left, first.bottom() + theme.px(4), self._note_width(self.width()), box.height()
        )
        painter.drawText(rest, Qt.TextFlag.TextWordWrap, self._note)

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        if not self._key_hint:
            return
        width = text_width(self._key_hint, "caption_bold") + theme.px(14)
        height = line_height("caption_bold") + theme.px(4)
        cap = QRectF(box.right() - theme.px(_PAD) - width, theme.px(_PAD), width, height)
        ink = theme.tokens().muted_ink
        paint_box(painter, cap, "", border=ink, width=1)
        centre = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, cap, self._key_hint, ("caption_bold", ink), centre)

    def _key_room(self) -> int:
        if not self._key_hint:
            return 0
        return text_width(self._key_hint, "caption_bold") + theme.px(14 + 8)

    def _left(self) -> int:
        return theme.px(_PAD + _ICON + 14)

    def _note_width(self, width: int) -> int:
        return max(width - self._left() - theme.px(_PAD), theme.px(80))

    def _height(self, width: int) -> int:
        if not self._note:
            return theme.px(76)
        room = QFontMetrics(theme.current().font("body")).boundingRect(
            0, 0, self._note_width(width), 10_000, Qt.TextFlag.TextWordWrap, self._note
        )
        text = line_height(_TITLE) + theme.px(4) + room.height()
        return max(text, theme.px(_ICON)) + 2 * theme.px(_PAD)


class TileGrid(QWidget):
    """Tiles in columns; the arrows go between them and their numbers take them."""

    def __init__(self, tiles: Sequence[ChoiceTile], across: int, narrowest: int = 340) -> None:
        """Lay out tiles.

        Args:
            tiles: In reading order; the first nine have the keys 1 to 9.
            across: Greatest number side by side.
            narrowest: Width below which fewer stand side by side, in pixels at 100 %.
        """
        super().__init__()
        self.tiles = tuple(tiles)
        self._most, self._narrowest, self._across = across, narrowest, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self._arrange(across)
        if self.tiles:
            self.setFocusProxy(self.tiles[0])

    def on_chosen(self, take: Callable[[int], None]) -> None:
        """Call `take` with the place of the tile that was taken."""
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda *_, at=place: take(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers take a tile, arrows go to a neighbour."""
        key = Qt.Key(event.key())
        place = int(event.text()) - 1 if event.text() in set("123456789") else -1
        if 0 <= place < len(self.tiles):
            self.tiles[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tiles[place].click()
        elif key in _STEPS:
            self._go(_STEPS[key])
        elif key in _MOVES:
            self._go(_MOVES[key] * self._across)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer side by side where there is no room."""
        super().resizeEvent(event)
        self._arrange(max(1, min(self._most, self.width() // theme.px(self._narrowest))))

    def _go(self, by: int) -> None:
        focused = [tile.hasFocus() for tile in self.tiles]
        to = (focused.index(True) if True in focused else 0) + by
        if 0 <= to < len(self.tiles):
            self.tiles[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
