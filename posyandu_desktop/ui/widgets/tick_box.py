"""A box to tick, as large as a finger."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.going_on import KeyWatch
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)

_SIDE = 24
_MOVES = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}


class TickBox(QAbstractButton):
    """A box with its words; Space or a click ticks it.

    Enter ticks it too where it stands alone; in a form, Enter and the arrows go on as in any field.
    """

    def __init__(self, text: str, *, in_form: bool = False) -> None:
        super().__init__()
        self._in_form = in_form
        self._watch: KeyWatch | None = None
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def watch_keys(self, watch: KeyWatch) -> None:
        """Let a form hear each key first."""
        self._watch = watch

    def set_words(self, words: str) -> None:
        """Say something else beside the box."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """At least 40 px high."""
        width = text_width(self.text(), "body_bold") + theme.px(_SIDE + 8 + 10 + 10) + 1
        return QSize(width, theme.px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks it, or goes on to the next field of a form."""
        if self._watch is not None and self._watch(event, event.key() == Qt.Key.Key_Space):
            return
        if event.key() in ENTER_KEYS and not self._in_form:
            self.click()
        elif event.key() in ENTER_KEYS or (self._in_form and event.key() in _MOVES):
            self.focusNextPrevChild(_MOVES.get(Qt.Key(event.key()), True))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick, words and ring."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        side, pad = theme.px(_SIDE), theme.px(8)
        square = QRectF(pad, (self.height() - side) / 2, side, side)
        if self.isChecked():
            paint_box(painter, square, tokens.chosen)
            theme.paint_icon(painter, square.adjusted(3, 3, -3, -3), "check", tokens.on_chosen)
        else:
            border, width = tokens.field_border, theme.px(2)
            paint_box(painter, square, tokens.field, border=border, width=width)
        left = square.right() + theme.px(10)
        words = QRectF(left, 0, self.width() - left, self.height())
        paint_text(painter, words, self.text(), ("body_bold", tokens.ink))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()))
        painter.end()
