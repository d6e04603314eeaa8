"""Choosing one of a few: by key, by arrow or by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.going_on import KeyWatch, go_on
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVES = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
TAKES_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
"""What makes an answer one that was never given."""


class Segment(QAbstractButton):
    """One of the choices; the chosen one is dark and has a tick.

    A quiet one ("belum ditanya") stays light even when chosen: only answers are loud.
    """

    def __init__(self, text: str, group: str, *, quiet: bool = False, key: str = "") -> None:
        super().__init__()
        self._quiet = quiet
        self._is_marked = bool(key) and text.upper().startswith(key)
        self._key = "" if self._is_marked else key
        self.setAccessibleDescription(key)
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(f"{group}: {text}" if group else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """At least 40 px high, with room for the tick."""
        width = text_width(self.text(), "body_bold") + self._key_room() + theme.px(14 + 20 + 14)
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
        words, key = text_width(self.text(), "body_bold") + 1, self._key_room()
        tick = side + gap if self.isChecked() else 0
        left = box.left() + (box.width() - words - key - tick) / 2
        if tick:
            square = QRectF(left, box.center().y() - side / 2, side, side)
            theme.paint_icon(painter, square, "check", ink)
        room = QRectF(left + tick, box.top(), words, box.height())
        paint_text(painter, room, self.text(), ("body_bold", ink))
        if self._is_marked:
            self._mark_first_letter(painter, room, ink)
        elif key:
            after = QRectF(room.right() + theme.px(6), box.top(), key, box.height())
            paint_text(painter, after, self._key, ("caption", ink))

    def _key_room(self) -> int:
        return text_width(self._key, "caption") + theme.px(6) if self._key else 0

    def _mark_first_letter(self, painter: QPainter, room: QRectF, ink: str) -> None:
        width, below = text_width(self.text()[:1], "body_bold"), room.center().y() + theme.px(10)
        painter.setPen(QPen(QColor(ink), theme.px(2)))
        painter.drawLine(QLineF(room.left(), below, room.left() + width, below))


UNREAD = object()
"""Something is chosen, and whoever looks may not read what."""


class Segmented(QWidget):
    """Choices side by side, of which at most one is chosen; Tab stops here once.

    Signals:
        chosen(object): The person chose another value.
        settled(object): A key chose and went on, on a card that is filled in.
    """

    chosen = Signal(object)
    settled = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        name: str = "",
        *,
        value: object = None,
        keys: dict[Qt.Key, object] | None = None,
        goes_on: bool = False,
        upright: bool = False,
    ) -> None:
        """Make a row of choices.

        Args:
            options: Values with their words, left to right.
            name: What is chosen, for screen readers.
            value: Chosen from the start, when it is one of the values.
            keys: Letters that choose a value while the focus is here.
            upright: Whether they stand below each other, as long words need.
            goes_on: Whether such a letter moves on to the next row, as on a card that is filled in;
                its keys are shown.
        """
        super().__init__()
        self._values = [option for option, _ in options]
        self._keys = keys or {}
        self._goes_on = goes_on
        self._watch: KeyWatch | None = None
        shown = {value: key.name[4:] for key, value in self._keys.items()} if goes_on else {}
        self._segments = [
            Segment(word, name, quiet=option is None, key=shown.get(option, ""))
            for option, word in options
        ]
        self._value: object = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        directions = QBoxLayout.Direction
        row = QBoxLayout(directions.TopToBottom if upright else directions.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for segment in self._segments:
            row.addWidget(segment)
            segment.clicked.connect(self._take_clicked)
        self.set_value(value)

    def watch_keys(self, watch: KeyWatch) -> None:
        """Let a form hear each key first."""
        self._watch = watch

    def value(self) -> object:
        """Return the chosen value, None when none is."""
        return None if self._value is UNREAD else self._value

    def set_value(self, value: object) -> None:
        """Show a choice without saying that it was chosen; `UNREAD` shows none at all."""
        self._value = value if value in self._values or value is UNREAD else None
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
        if self._is_kept(event):
            return
        if key in self._keys:
            self._take_key(self._keys[key], is_held=event.isAutoRepeat())
        elif key == Qt.Key.Key_Space:
            self._take_space()
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in ENTER_KEYS or key in _MOVES:
            self._move_on(forward=_MOVES.get(key, True))
        elif key in TAKES_BACK and None in self._values:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _is_kept(self, event: QKeyEvent) -> bool:
        return self._watch is not None and self._watch(event, event.key() in self._keys)

    def _take_key(self, value: object, *, is_held: bool) -> None:
        if self._goes_on and is_held:
            # A key held down would answer every question below.
            return
        self.choose(value)
        if self._goes_on:
            self._move_on(forward=True)
            self.settled.emit(value)

    def _move_on(self, *, forward: bool) -> None:
        segment = self._segments[max(self._at(), 0)]
        segment.setFocus()
        go_on(segment, forward=forward)

    def _take_space(self) -> None:
        self.choose(self._focused_value())

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
    """Ya, Tidak or Belum ditanya: what was not asked is never a no.

    Y and T answer, Space goes round, Backspace and Delete take the answer back. On a card, N says
    that nothing of its block is so.

    Signals:
        chosen(object): True, False, or None for not asked.
        none_of_all(): N was pressed.
    """

    none_of_all = Signal()

    def __init__(self, name: str = "", *, value: bool | None = None, goes_on: bool = False) -> None:
        options = ((True, tr("Ya")), (False, tr("Tidak")), (None, tr("Belum ditanya")))
        keys: dict[Qt.Key, object] = {Qt.Key.Key_Y: True, Qt.Key.Key_T: False}
        super().__init__(options, name, value=value, keys=keys, goes_on=goes_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's own name
        """Answer, or deny the whole block."""
        if event.key() == Qt.Key.Key_N and self._goes_on:
            if not (event.isAutoRepeat() or self._is_kept(event)):
                self.none_of_all.emit()
        else:
            super().keyPressEvent(event)

    def _take_space(self) -> None:
        self.choose({None: True, True: False, False: None}[self.value()])  # type: ignore[index]
