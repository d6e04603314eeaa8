"""Choosing one of a few: by key, by arrow or by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.going_on import go_on
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVES = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}


class Segment(QAbstractButton):
    """One of the choices; the chosen one is dark and has a tick.

    A quiet one ("belum ditanya") stays light even when chosen: only answers are loud.
    """

    def __init__(self, text: str, group: str, *, quiet: bool = False) -> None:
        super().__init__()
        self._quiet = quiet
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(f"{group}: {text}" if group else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """At least 40 px high, with room for the tick."""
        width = text_width(self.text(), "body_bold") + theme.px(14 + 20 + 14)
        return QSize(max(width, theme.px(56)), theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        box = QRectF(self.rect())
        if self.isChecked() and self._quiet:
            ink = tokens.muted_ink
            paint_box(painter, box, tokens.neutral_soft)
        elif self.isChecked():
            ink = tokens.on_chosen if self.isEnabled() else tokens.ink
            fill = tokens.chosen if self.isEnabled() else tokens.neutral_soft
            paint_box(painter, box, fill)
        else:
            ink = tokens.ink if self.isEnabled() else tokens.muted_ink
            fill = tokens.hover if self.underMouse() else tokens.card
            paint_box(painter, box, fill, border=tokens.field_border, width=theme.px(2))
        self._paint_words(painter, box, ink)
        if self.hasFocus():
            paint_focus(painter, box, on_dark=self.isChecked() and not self._quiet)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the group, which knows the neighbours."""
        event.ignore()

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        side, gap = theme.px(16), theme.px(6)
        words = text_width(self.text(), "body_bold") + 1
        tick = side + gap if self.isChecked() else 0
        left = box.left() + (box.width() - words - tick) / 2
        if tick:
            square = QRectF(left, box.center().y() - side / 2, side, side)
            theme.paint_icon(painter, square, "check", ink)
        room = QRectF(left + tick, box.top(), words, box.height())
        paint_text(painter, room, self.text(), ("body_bold", ink))


class Segmented(QWidget):
    """Choices side by side, of which at most one is chosen; Tab stops here once.

    Signals:
        chosen(object): The person chose another value.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        name: str = "",
        *,
        value: object = None,
        keys: dict[Qt.Key, object] | None = None,
    ) -> None:
        """Make a row of choices.

        Args:
            options: Values with their words, left to right.
            name: What is chosen, for screen readers.
            value: Chosen from the start, when it is one of the values.
            keys: Letters that choose a value while the focus is here.
        """
        super().__init__()
        self._values = [option for option, _ in options]
        self._keys = keys or {}
        self._segments = [Segment(word, name, quiet=option is None) for option, word in options]
        self._value: object = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for segment in self._segments:
            row.addWidget(segment)
            segment.clicked.connect(self._take_clicked)
        self.set_value(value)

    def value(self) -> object:
        """Return the chosen value, None when none is."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a choice without saying that it was chosen."""
        self._value = value if value in self._values else None
        at = self._at()
        for place, segment in enumerate(self._segments):
            segment.setChecked(place == at)
            stops = place == max(at, 0)
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._segments[max(at, 0)])

    def choose(self, value: object) -> None:
        """Choose as the person does."""
        had_focus = any(segment.hasFocus() for segment in self._segments)
        changed = value != self._value or self._at() < 0
        self.set_value(value)
        if had_focus:
            self._segments[max(self._at(), 0)].setFocus()
        if changed:
            self.chosen.emit(value)

    def segment(self, value: object) -> Segment:
        """Return the button of a value."""
        return self._segments[self._values.index(value)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a neighbour, letters choose directly, Enter goes on."""
        key = Qt.Key(event.key())
        if key in self._keys:
            self.choose(self._keys[key])
        elif key == Qt.Key.Key_Space:
            self.choose(self._focused_value())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in ENTER_KEYS or key in _MOVES:
            segment = self._segments[max(self._at(), 0)]
            segment.setFocus()
            go_on(segment, forward=_MOVES.get(key, True))
        else:
            super().keyPressEvent(event)

    def _at(self) -> int:
        return self._values.index(self._value) if self._value in self._values else -1

    def _step(self, step: int) -> None:
        """Choose the neighbour of what is chosen, or else of where the ring is."""
        to = (self._at() if self._at() >= 0 else self._focused_at()) + step
        if 0 <= to < len(self._values):
            self.choose(self._values[to])

    def _focused_value(self) -> object:
        return self._values[self._focused_at()]

    def _focused_at(self) -> int:
        focused = [segment.hasFocus() for segment in self._segments]
        return focused.index(True) if True in focused else 0

    def _take_clicked(self) -> None:
        sender = self.sender()
        self.choose(self._values[self._segments.index(sender)])  # type: ignore[arg-type]


class TriState(Segmented):
    """Ya, Tidak or Belum ditanya: what was not asked is never a no. Keys Y, T and Space.

    Signals:
        chosen(object): True, False, or None for not asked.
    """

    def __init__(self, name: str = "", *, value: bool | None = None) -> None:
        options = ((True, "Ya"), (False, "Tidak"), (None, "Belum ditanya"))
        keys: dict[Qt.Key, object] = {
            Qt.Key.Key_Y: True,
            Qt.Key.Key_T: False,
            Qt.Key.Key_Space: None,
        }
        super().__init__(options, name, value=value, keys=keys)
