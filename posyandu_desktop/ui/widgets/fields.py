"""Fields for typing: label on the left, what is wrong below, the value typed always stays."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.going_on import KeyWatch, go_on
from posyandu_desktop.ui.widgets.keeping_line import KeepingLine
from posyandu_desktop.ui.widgets.labels import NoteLine, QuietLine, text_label
from posyandu_desktop.ui.widgets.painting import ENTER_KEYS

LABEL_WIDTH = 158
NUMBER_WIDTH = 112
USUAL_WIDTH = 156


class LineInput(KeepingLine):
    """A line to type in: Enter and the arrows go from field to field, as on a form."""

    left = Signal(str)

    entered = Signal(str)

    def __init__(self, *, enter_moves_on: bool = True) -> None:
        super().__init__()
        self._enter_moves_on = enter_moves_on
        self._again: Callable[[], None] | None = None
        self._usual = ""
        self._watch: KeyWatch | None = None
        theme.dress(self, "line")

    def set_again(self, act: Callable[[], None]) -> None:
        """Let the letter U, which no number has, ask for a second reading ("ukur lagi")."""
        self._again = act

    def set_usual(self, text: str) -> None:
        """Let the space bar, which no number has, type the usual number and go on."""
        self._usual = text

    def watch_keys(self, watch: KeyWatch) -> None:
        """Let a form hear each key first."""
        self._watch = watch

    def set_tone(self, tone: Tone | None) -> None:
        """Give the edge the colour of what is wrong; None for its usual one."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go to the next field, Up to the one before."""
        if self._watch is not None and self._watch(event, False):  # noqa: FBT003  # no answer
            return
        is_enter = event.key() in ENTER_KEYS
        if is_enter:
            self.entered.emit(self.text())
        if event.key() == Qt.Key.Key_U and self._again is not None and self._may_ask(event):
            self._again()
        elif event.key() == Qt.Key.Key_Space and self._usual and not self.text():
            self.insert(self._usual)
            self._go(forward=True)
        elif event.key() == Qt.Key.Key_Down or (is_enter and self._enter_moves_on):
            self._go(forward=True)
        elif is_enter:
            event.accept()
        elif event.key() == Qt.Key.Key_Up:
            self._go(forward=False)
        else:
            super().keyPressEvent(event)

    def _may_ask(self, event: QKeyEvent) -> bool:
        """Say whether a letter is a key here: within a word, such as a name, it is typed."""
        return not event.modifiers() and not any(one.isalpha() for one in self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say once that the person is done with this field."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(self.text())

    def _go(self, *, forward: bool) -> None:
        if not go_on(self, forward=forward) or self.hasFocus():
            self.left.emit(self.text())


class Field(QWidget):
    """A labelled line: base of all fields that are typed.

    Signals:
        edited(str): At every keystroke of the person; never for `set_text`.
        left(str): When the focus leaves, or Enter is pressed on the last field.
    """

    edited = Signal(str)
    left = Signal(str)
    _enter_moves_on = True

    def __init__(self, label: str, *, unit: str = "", label_width: int = LABEL_WIDTH) -> None:
        super().__init__()
        self.input = LineInput(enter_moves_on=self._enter_moves_on)
        self._label = text_label(label, "label", wrap=True)
        self._label.setFixedWidth(theme.px(label_width))
        self._unit = text_label(unit, "body", "muted_ink")
        self._previous = text_label("", "body", "muted_ink")
        self._previous.hide()
        self._earlier: QLabel | None = None
        self._problem = NoteLine(lambda line: self._grid.addWidget(line, 1, 1))
        self._hint = QuietLine(lambda label: self._grid.addWidget(label, 2, 1))
        self._slot = QHBoxLayout()
        self.input.setAccessibleName(f"{label}, {unit}" if unit else label)
        self.setFocusProxy(self.input)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        # Only now: a label shown before it has a parent would be a window of its own.
        self._unit.setVisible(bool(unit))
        self.input.textEdited.connect(self.edited)
        self.input.left.connect(self.left)

    def text(self) -> str:
        """Return what is typed, untouched."""
        return self.input.text()

    def set_text(self, text: str) -> None:
        """Show a text without saying that it was edited; the caret stays when it is the same."""
        if self.input.text() != text:
            self.input.setText(text)

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label.setText(label)
        self.input.setAccessibleName(label)

    def set_unit(self, unit: str) -> None:
        """Change the words right of the input."""
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))

    def set_placeholder(self, text: str) -> None:
        """Show an example while nothing is typed."""
        self.input.setPlaceholderText(text)

    def set_problem(self, text: str | None, tone: Tone = Tone.ACT) -> None:
        """Say beside the field what is wrong and what to do; None takes it away.

        Args:
            text: One line.
            tone: `Tone.ACT` for a problem, `Tone.WATCH` for a doubt, which still may be saved.
        """
        shown = text or ""
        self._problem.say(shown, tone)
        self.input.set_tone(tone if shown else None)
        self._describe()

    def problem(self) -> str:
        """Return the problem shown, "" when there is none."""
        return self._problem.text()

    def set_previous(self, text: str, earlier: str = "") -> None:
        """Show the last value at the far right, and below the label what was read earlier today."""
        said = tr("terakhir {text}").format(text=text) if text else ""
        # Beside a choice there is no room for the word.
        self._previous.setText(said if self._slot.isEmpty() else text)
        self._previous.setVisible(bool(text))
        self._previous.setAccessibleName(said)
        if self._earlier is None and earlier:
            self._earlier = text_label("", "body", "muted_ink")
            self._grid.addWidget(self._earlier, 1, 0, Qt.AlignmentFlag.AlignTop)
        if self._earlier is not None:
            self._earlier.setText(earlier)
            self._earlier.setVisible(bool(earlier))
        self._describe()

    def set_hint(self, text: str) -> None:
        """Say something quietly below the field, such as when it is asked again."""
        self._hint.say(text)
        self._describe()

    def hint(self) -> str:
        """Return what is said quietly below, "" when nothing is."""
        return self._hint.text()

    def earlier(self) -> str:
        """Return what was read before, "" when nothing was replaced."""
        return self._earlier.text() if self._earlier is not None else ""

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the value without letting it be changed."""
        self.input.setReadOnly(read_only)
        self.input.setEnabled(not read_only)

    def add_beside(self, widget: QWidget) -> None:
        """Put a small widget right of the unit, such as a choice of posture."""
        widget.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
        self._slot.addWidget(widget)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(2))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.input, self._input_stretch())
        line.addWidget(self._unit)
        line.addLayout(self._slot)
        line.addStretch(0 if self._input_stretch() else 1)
        line.addWidget(self._previous)
        grid.addWidget(self._label, 0, 0)
        grid.addLayout(line, 0, 1)
        grid.setColumnStretch(1, 1)

    def _input_stretch(self) -> int:
        return 1

    def _describe(self) -> None:
        previous = self._previous.accessibleName()
        said = (self.problem(), self.earlier(), previous, self._hint.text())
        words = [part for part in said if part]
        self.input.setAccessibleDescription(". ".join(words))


class TextField(Field):
    """A field for words."""

    def __init__(self, label: str, *, label_width: int = LABEL_WIDTH, longest: int = 200) -> None:
        super().__init__(label, label_width=label_width)
        self.input.setMaxLength(longest)
        self.input.setFont(theme.current().font("body"))


class NumberField(Field):
    """A field for one measurement; comma or point, typed as the person likes.

    It never changes, refuses or removes what is typed: the presenter says what is wrong.
    """

    def __init__(self, label: str, unit: str = "", *, label_width: int = LABEL_WIDTH) -> None:
        super().__init__(label, unit=unit, label_width=label_width)
        self.input.setFont(theme.current().font("value"))
        self.input.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.input.setMaxLength(12)
        self.input.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.input.setFixedWidth(theme.px(NUMBER_WIDTH))

    def set_usual(self, text: str) -> None:
        """Offer the usual number at one key, and say so while nothing is typed."""
        self.input.set_usual(text)
        # Its key must be read whole.
        self.input.setFixedWidth(theme.px(USUAL_WIDTH))
        self.set_placeholder(tr("Spasi: {number}").format(number=text))

    def _input_stretch(self) -> int:
        return 0


class PinField(Field):
    """A field for a PIN or pass phrase, shown as dots.

    Signals:
        entered(str): Enter was pressed; the text stays until `clear`.
    """

    entered = Signal(str)
    _enter_moves_on = False

    def __init__(self, label: str, *, label_width: int = LABEL_WIDTH) -> None:
        super().__init__(label, label_width=label_width)
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.input.setFont(theme.current().font("value"))
        self.input.setMaxLength(128)
        self.input.entered.connect(self.entered)

    def clear(self) -> None:
        """Forget what was typed."""
        self.input.clear()
