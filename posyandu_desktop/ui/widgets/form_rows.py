"""Rows of a form that are not typed: questions, actions, lists to choose from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.choices import TAKES_BACK, Segmented
from posyandu_desktop.ui.widgets.fields import LABEL_WIDTH
from posyandu_desktop.ui.widgets.fold_row import FoldRow
from posyandu_desktop.ui.widgets.going_on import KeyWatch, go_on
from posyandu_desktop.ui.widgets.labels import NoteLine, QuietLine, text_label
from posyandu_desktop.ui.widgets.painting import ENTER_KEYS

QUESTION_WIDTH = 110
"""The least a question needs beside its choice, in pixels at 100 %."""

LIST_WIDTH = 388
"""As wide as the three buttons of a question beside it, and room for the longest answer."""

WIDEST = 16_777_215
"""What Qt takes for no limit at all, in pixels."""


class _Row(QWidget):
    """A line of widgets with room for what is wrong below."""

    def __init__(self) -> None:
        super().__init__()
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.px(12))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(2))
        outer.addLayout(self._line)
        self._add_below = outer.addWidget
        # What is wrong stands nearest, whatever was said below before.
        self._problem = NoteLine(partial(outer.insertWidget, 1))
        self._hint = QuietLine(self._add_below)
        self._remark = NoteLine(self._add_below)

    def set_remark(self, text: str) -> None:
        """Say below the row what became of the keys just pressed; "" takes it away."""
        self._remark.say(text, Tone.WATCH)

    def remark(self) -> str:
        """Return what is said of the keys just pressed, "" when nothing is."""
        return self._remark.text()

    def set_problem(self, text: str | None, tone: Tone = Tone.ACT) -> None:
        """Say below what is wrong and what to do; None takes it away."""
        self._problem.say(text or "", tone)

    def set_hint(self, text: str) -> None:
        """Say something quietly below the row, such as when it is asked again."""
        self._hint.say(text)

    def hint(self) -> str:
        """Return what is said quietly below, "" when nothing is."""
        return self._hint.text()

    def problem(self) -> str:
        """Return the problem shown, "" when there is none."""
        return self._problem.text()


class QuestionRow(_Row):
    """A question on the left and its choice on the right, or below where there is no room."""

    def __init__(self, question: str, choice: Segmented) -> None:
        super().__init__()
        self.choice = choice
        choice.setAccessibleName(question)
        self._line.addWidget(text_label(question, "body", wrap=True), 1)
        self._line.addWidget(choice, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(choice)

    def minimumSizeHint(self) -> QSize:
        """The choice may stand below its question."""
        return QSize(self.choice.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice below its question when there is no room beside it."""
        super().resizeEvent(event)
        beside = theme.px(QUESTION_WIDTH) + self.choice.sizeHint().width()
        directions = QBoxLayout.Direction
        fits = beside <= self.width()
        self._line.setDirection(directions.LeftToRight if fits else directions.TopToBottom)


class ActionRow(_Row):
    """What can be done now, with its button, like "PCV 3 boleh diberikan hari ini"."""

    def __init__(self, title: str, note: str, button: KeyButton, *others: KeyButton) -> None:
        """Make the row; several buttons stand below each other where it is too narrow."""
        super().__init__()
        self.button = button
        self._title = text_label(title, "body_bold")
        self._note = text_label(note, "body", "muted_ink", wrap=True)
        self._line.setSpacing(theme.px(8))
        self._line.addWidget(self._title)
        self._line.addWidget(self._note, 1)
        if others:
            together = FoldRow(at_right=True)
            together.set_widgets((button, *others))
            self._line.addWidget(together)
        else:
            self._line.addWidget(button)
        self.setFocusProxy(button)

    def set_words(self, title: str, note: str) -> None:
        """Change title and note, for example once it is done."""
        self._title.setText(title)
        self._note.setText(note)


class ChoiceBox(QComboBox):
    """A list that opens; a turn of the wheel never changes it unseen.

    Signals:
        digit_pressed(int): A digit chooses, where the lines are numbered.
        looked_at(bool): The cursor came, or went.
    """

    digit_pressed = Signal(int)
    looked_at = Signal(bool)

    def __init__(self, *, numbered: bool = False) -> None:
        super().__init__()
        self._numbered = numbered
        self._watch: KeyWatch | None = None
        theme.dress(self, "choice")

    def watch_keys(self, watch: KeyWatch) -> None:
        """Let a form hear each key first."""
        self._watch = watch

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow, which a style sheet cannot colour."""
        super().paintEvent(event)
        painter, side = QPainter(self), theme.px(18)
        square = QRectF(self.width() - side - theme.px(12), (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, square, "chevron-down", theme.tokens().muted_ink)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, as in every row; a digit chooses a numbered line."""
        if self._watch is not None and self._watch(event, self._is_line(event.text())):
            return
        if event.key() in ENTER_KEYS:
            go_on(self, forward=True)
        elif self._numbered and event.text().isdigit():
            if not event.isAutoRepeat():
                self.digit_pressed.emit(int(event.text()))
        elif self._numbered and event.key() in TAKES_BACK:
            self.digit_pressed.emit(0)
        else:
            super().keyPressEvent(event)

    def _is_line(self, text: str) -> bool:
        """Say whether a key chooses a line; the first line, which is none, has no number."""
        return self._numbered and text.isdigit() and 0 < int(text) < self.count()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that somebody looks at it."""
        super().focusInEvent(event)
        self.looked_at.emit(True)  # noqa: FBT003  # Qt's own signature

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that nobody does any more."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.looked_at.emit(False)  # noqa: FBT003  # Qt's own signature

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead."""
        event.ignore()


class ChoiceField(_Row):
    """A labelled list to choose one value from.

    Signals:
        chosen(object): The person chose; None for the empty first line.
    """

    chosen = Signal(object)

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[object, str]],
        *,
        empty: str | None = "Belum dipilih",
        label_width: int = LABEL_WIDTH,
        as_question: bool = False,
    ) -> None:
        """Make a list field.

        Args:
            label: What is chosen.
            options: Values with their words.
            empty: Words of the first line, which stands for None; None for no such line.
            label_width: Width of the label column in pixels at 100 %.
            as_question: Whether it stands among questions, and looks like them: its lines are
                numbered, and a digit chooses one and goes on.
        """
        super().__init__()
        self._empty = empty
        self._values: list[object] = []
        self.box = ChoiceBox(numbered=as_question)
        self.box.setFont(theme.current().font("body"))
        self.box.setAccessibleName(label)
        self._words = text_label(label, "body" if as_question else "label", wrap=True)
        if as_question:
            self.box.setFixedWidth(theme.px(LIST_WIDTH))
        else:
            self._words.setFixedWidth(theme.px(label_width))
            self._line.setSpacing(theme.px(8))
        self._line.addWidget(self._words, 1 if as_question else 0)
        self._line.addWidget(self.box, 0 if as_question else 1)
        self.setFocusProxy(self.box)
        self._keys_line = QuietLine(self._add_below)
        self._numbered = as_question
        self.set_options(options)
        self.box.activated.connect(self._take)
        self.box.digit_pressed.connect(self._take_digit)
        self.box.looked_at.connect(self._show_keys)

    def line_up(self) -> None:
        """Begin where text fields begin: for a numbered list among those instead of questions."""
        self._words.setFixedWidth(theme.px(LABEL_WIDTH))
        self.box.setMinimumWidth(0)
        self.box.setMaximumWidth(WIDEST)
        self._line.setSpacing(theme.px(8))
        self._line.setStretchFactor(self._words, 0)
        self._line.setStretchFactor(self.box, 1)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other values; the choice falls back to the first line."""
        first: list[tuple[object, str]] = [] if self._empty is None else [(None, tr(self._empty))]
        self._values = [value for value, _ in [*first, *options]]
        self.box.clear()
        self.box.addItems([word for _, word in [*first, *options]])

    def value(self) -> object:
        """Return the chosen value, None when none is."""
        at = self.box.currentIndex()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: object) -> None:
        """Show a choice without saying that it was chosen."""
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def _take(self, at: int) -> None:
        self.chosen.emit(self._values[at])

    def _take_digit(self, digit: int) -> None:
        first = 0 if self._empty is None else 1
        at = digit - 1 + first if digit else 0
        if (digit or first) and at < len(self._values):
            self.box.setCurrentIndex(at)
            self._take(at)
            # What was chosen may have led elsewhere already.
            if digit and self.box.hasFocus():
                go_on(self.box, forward=True)

    def _show_keys(self, is_looked_at: bool) -> None:  # noqa: FBT001  # a signal's own argument
        first = 0 if self._empty is None else 1
        words = [self.box.itemText(at) for at in range(first, len(self._values))]
        numbered = " · ".join(f"{key} {word}" for key, word in enumerate(words, 1))
        self._keys_line.say(numbered if is_looked_at and self._numbered else "")
