"""A row of filters with their counts, of which one is chosen; it folds where there is no room."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    line_height,
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)

_PAD = 14
_GAP = 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterOption:
    """One filter: its value, its word, and how many it leaves."""

    value: Hashable
    word: str
    count: int


class FilterChip(QAbstractButton):
    """One filter."""

    def __init__(self) -> None:
        super().__init__()
        self._count = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_option(self, option: FilterOption) -> None:
        """Show a word with its count."""
        self.setText(option.word)
        self._count = str(option.count)
        self.setAccessibleName(f"{option.word}, {option.count}")
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return what it shows."""
        return f"{self.text()} {self._count}"

    def sizeHint(self) -> QSize:
        """Room for the word and the count, at least 36 px high."""
        words = text_width(self.text(), "body") + text_width(self._count, "body_bold")
        height = max(theme.px(36), line_height("body") + theme.px(8))
        return QSize(words + theme.px(2 * _PAD + 8) + 2, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes it; the other keys belong to the row."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, word, count and ring."""
        del event
        painter, tokens, box = QPainter(self), theme.tokens(), QRectF(self.rect())
        chosen = self.isChecked()
        fill = tokens.chosen if chosen else tokens.hover if self.underMouse() else tokens.card
        ink = tokens.on_chosen if chosen else tokens.ink
        edge = tokens.chosen if chosen else tokens.field_border
        paint_box(painter, box, fill, border=edge, width=1)
        left = theme.px(_PAD)
        wide = text_width(self.text(), "body") + 1
        paint_text(painter, QRectF(left, 0, wide, box.height()), self.text(), ("body", ink))
        rest = QRectF(left + wide + theme.px(8), 0, box.width(), box.height())
        paint_text(painter, rest, self._count, ("body_bold", ink))
        if self.hasFocus():
            paint_focus(painter, box)
        painter.end()


class FilterChips(QWidget):
    """Filters side by side; Tab stops here once, the arrows choose a neighbour.

    Signals:
        chosen(object): The person chose another filter.
        accepted(): Enter was pressed; the list usually takes the focus.
    """

    chosen = Signal(object)
    accepted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._options: tuple[FilterOption, ...] = ()
        self.chips: list[FilterChip] = []
        self._value: Hashable = None

    def set_options(self, options: Sequence[FilterOption], value: Hashable) -> None:
        """Show filters with their counts, one of them chosen."""
        self._options = tuple(options)
        while len(self.chips) < len(self._options):
            chip = FilterChip()
            chip.setParent(self)
            chip.clicked.connect(self._clicked)
            chip.show()
            self.chips.append(chip)
        self._value = value
        for option, chip in zip(self._options, self.chips, strict=True):
            is_chosen = option.value == value
            chip.set_option(option)
            chip.setChecked(is_chosen)
            policy = Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
            if is_chosen:
                self.setFocusProxy(chip)
        self._arrange()

    def value(self) -> Hashable:
        """Return the chosen filter."""
        return self._value

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(theme.px(300), self._height)

    def minimumSizeHint(self) -> QSize:
        """The widest chip."""
        wide = max((chip.sizeHint().width() for chip in self.chips), default=0)
        return QSize(wide, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a neighbour, Enter goes on into the list."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in ENTER_KEYS or key == Qt.Key.Key_Down:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._arrange()

    _height = 0

    def _arrange(self) -> None:
        left = top = tall = 0
        for chip in self.chips:
            size = chip.sizeHint()
            if left and left + size.width() > self.width():
                left, top = 0, top + size.height() + theme.px(_GAP)
            chip.setGeometry(QRect(left, top, size.width(), size.height()))
            left, tall = left + size.width() + theme.px(_GAP), size.height()
        if self._height != top + tall:
            self._height = top + tall
            self.setFixedHeight(self._height)

    def _step(self, by: int) -> None:
        values = [option.value for option in self._options]
        to = (values.index(self._value) if self._value in values else 0) + by
        if 0 <= to < len(values):
            self._choose(to)

    def _clicked(self) -> None:
        self._choose(self.chips.index(self.sender()))  # type: ignore[arg-type]  # one of ours

    def _choose(self, place: int) -> None:
        had_focus = any(chip.hasFocus() for chip in self.chips)
        self.chosen.emit(self._options[place].value)
        if had_focus and self.focusProxy() is not None:
            self.setFocus(Qt.FocusReason.TabFocusReason)
