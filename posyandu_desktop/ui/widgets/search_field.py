"""The search box: one key away everywhere, arrows go on into the results."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.keeping_line import KeepingLine
from posyandu_desktop.ui.widgets.painting import ENTER_KEYS, paint_focus, paint_text, text_width


class SearchField(KeepingLine):
    """A box to search in, with its key shown while it is empty.

    Signals:
        searched(str): The text changed by typing, scanning or clearing.
        accepted(str): Enter was pressed.
        accepted_otherwise(str): Shift+Enter was pressed, for the second thing a screen can do.
        descended(): Down was pressed; `set_results` does this by itself.
        cancelled(): Esc was pressed in an empty box.
    """

    searched = Signal(str)
    accepted = Signal(str)
    accepted_otherwise = Signal(str)
    descended = Signal()
    cancelled = Signal()

    def __init__(self, placeholder: str, key_hint: str = "Ctrl+F", *, on_bar: bool = False) -> None:
        super().__init__()
        self._key_hint = key_hint
        self._on_bar = on_bar
        self._results: QWidget | None = None
        theme.dress(self, "bar_line" if on_bar else "line")
        self.setFont(theme.current().font("body"))
        self.set_placeholder(placeholder)
        self.setAccessibleDescription(key_hint)
        self.setTextMargins(theme.px(28), 0, 0, 0)
        self._shortcut = QShortcut(QKeySequence(key_hint), self) if key_hint else None
        if self._shortcut:
            self._shortcut.activated.connect(self.take_focus)
        self.textChanged.connect(self.searched)

    def set_placeholder(self, words: str) -> None:
        """Say what can be typed."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def set_results(self, results: QWidget) -> None:
        """Let Down go into this list."""
        self._results = results
        # Another size or language makes the lists anew while the box stays.
        results.destroyed.connect(lambda: self._lose(results))

    def take_focus(self) -> None:
        """Start a new search: focus, and everything typed is selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def begin_anew(self) -> None:
        """Start a new search with nothing typed."""
        self.clear()
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes into the results, Enter takes, Esc clears."""
        if event.key() == Qt.Key.Key_Down:
            self._descend()
        elif event.key() in ENTER_KEYS:
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.accepted_otherwise if is_shifted else self.accepted).emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self._clear_or_cancel()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifying glass, and the key while the box is empty."""
        super().paintEvent(event)
        tokens, side = theme.tokens(), theme.px(20)
        painter = QPainter(self)
        square = QRectF(theme.px(12), (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, square, "search", tokens.muted_ink)
        width = text_width(self._key_hint, "caption_bold") + 1
        room = self.width() - theme.px(60) - text_width(self.placeholderText(), "body")
        if not self.text() and self._key_hint and width < room:
            box = QRectF(self.width() - width - theme.px(14), 0, width, self.height())
            paint_text(painter, box, self._key_hint, ("caption_bold", tokens.muted_ink))
        if self._on_bar and self.hasFocus():
            edge = theme.px(2)
            paint_focus(painter, QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
        painter.end()

    def _lose(self, results: QWidget) -> None:
        if self._results is results:
            self._results = None

    def _descend(self) -> None:
        self.descended.emit()
        if self._results is not None and self._results.isVisible():
            self._results.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear_or_cancel(self) -> None:
        if self.text():
            self.clear()
        else:
            self.cancelled.emit()
