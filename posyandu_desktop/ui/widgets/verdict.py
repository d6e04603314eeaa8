"""What the numbers mean: the verdict, the classes, the advice, the months before."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.badges import LetterChip
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.labels import set_ink, text_label
from posyandu_desktop.ui.widgets.painting import (
    badge_height,
    badge_width,
    paint_badge,
    paint_text,
    text_width,
)
from posyandu_desktop.ui.widgets.panel import TonePanel
from posyandu_desktop.ui.widgets.rows import Advice, Badge, HistoryRow, Verdict


class VerdictCard(TonePanel):
    """The card's letter, large, with its meaning; hidden while there is no verdict."""

    def __init__(self) -> None:
        super().__init__(Tone.NEUTRAL, loud=True)
        self._letter = text_label(role="letter")
        self._letter.setMinimumWidth(theme.px(34))
        self._letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = text_label(role="heading", wrap=True)
        self._why = text_label(role="body", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._why)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self._letter)
        row.addLayout(words, 1)
        self.hide()

    def set_verdict(self, verdict: Verdict | None) -> None:
        """Show a verdict, or nothing."""
        self.setVisible(verdict is not None)
        if verdict is None:
            return
        self._letter.setText(verdict.letter)
        self._letter.setVisible(bool(verdict.letter))
        self._title.setText(verdict.title)
        self._why.setText(verdict.explanation)
        self._why.setVisible(bool(verdict.explanation))
        self.set_tone(verdict.tone)
        for label in (self._letter, self._title, self._why):
            set_ink(label, theme.tokens().ink_of(verdict.tone))
        said = (verdict.letter, verdict.title, verdict.explanation)
        self.setAccessibleName(". ".join(part for part in said if part))


class ClassRow(QWidget):
    """One index with its z-score and class, like "BB/U  −0,94  Berat badan normal"."""

    def __init__(self, index: str) -> None:
        super().__init__()
        self._index = index
        self._z_text = ""
        self._widths = (theme.px(52), text_width("−0,00", "body"))
        self._badge = Badge(tone=Tone.NEUTRAL, word="")
        self._is_below = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_result(self, z_text: str, word: str, tone: Tone) -> None:
        """Show a class; with `z_text` "" and a neutral tone it says why there is none."""
        self._z_text = z_text
        self._badge = Badge(tone=tone, word=word)
        self.setAccessibleName(" ".join(part for part in (self._index, z_text, word) if part))
        self.setToolTip(word)
        self._fit()

    def word(self) -> str:
        """Return the class shown."""
        return self._badge.word

    def room_wanted(self) -> tuple[int, int]:
        """Return how wide its name and its figure are, in pixels."""
        return text_width(self._index, "body_bold"), text_width(self._z_text, "body")

    def align(self, name_width: int, figure_width: int) -> None:
        """Take the same two widths as the rows above and below."""
        self._widths = (max(theme.px(52), name_width), figure_width)
        self._fit()

    def sizeHint(self) -> QSize:
        """One line, or two where the class has no room beside its name."""
        line = badge_height() - theme.px(4)
        return QSize(theme.px(300), 2 * line if self._is_below else line)

    def minimumSizeHint(self) -> QSize:
        """The class may end in "…" where even a line of its own is too short."""
        return QSize(theme.px(220), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the class a line of its own where its last word would be cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A badge is drawn with a little less air at its end than it asks for.
        least = badge_width(self._badge) - theme.px(4)
        is_below = least > self.width() - self._badge_left()
        if is_below is not self._is_below:
            self._is_below = is_below
            self.updateGeometry()
        self.update()

    def _badge_left(self) -> int:
        return sum(self._widths) + theme.px(4 + 4 + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        height = self.height() // 2 if self._is_below else self.height()
        first, second = (width + theme.px(4) for width in self._widths)
        paint_text(painter, QRectF(0, 0, first, height), self._index, ("body_bold", tokens.ink))
        figure = QRectF(first, 0, second, height)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, figure, self._z_text, ("body", tokens.muted_ink), right)
        if self._badge.word:
            left, top = (0, height) if self._is_below else (self._badge_left(), 0)
            box = self.rect().adjusted(left, top, 0, 0)
            paint_badge(painter, box, self._badge)
        painter.end()


class AdviceCard(TonePanel):
    """What to do now, in one sentence, with the way to ask why; hidden without advice.

    Signals:
        why_asked(): The person wants the reason. The key itself belongs to the screen, since
            several cards may stand side by side.
    """

    why_asked = Signal()

    def __init__(self, key_hint: str = "F2") -> None:
        super().__init__()
        self._title = text_label(role="body_bold", wrap=True)
        self._cluster = text_label(role="caption", wrap=True)
        self._sentence = text_label(role="body", wrap=True)
        self._why = KeyButton(tr("Mengapa?"), key_hint, kind=ButtonKind.LINK, shortcut="")
        # F2 asks from everywhere; Enter on the last field must not land here.
        self._why.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._why.clicked.connect(self.why_asked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(14), theme.px(8), theme.px(8), theme.px(6))
        outer.setSpacing(theme.px(2))
        outer.addWidget(self._title)
        outer.addWidget(self._cluster)
        outer.addWidget(self._sentence)
        # On a line of its own: beside the sentence it left only half of the width for reading.
        outer.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def set_advice(self, advice: Advice | None, *, with_why: bool = True) -> None:
        """Show an advice, or nothing."""
        self.setVisible(advice is not None)
        if advice is None:
            return
        self._title.setText(advice.title)
        self._cluster.setText(advice.cluster)
        self._cluster.setVisible(bool(advice.cluster))
        self._sentence.setText(advice.sentence)
        self._sentence.setVisible(bool(advice.sentence))
        self._why.setVisible(with_why)
        self._why.set_tone(advice.tone)
        self.set_tone(advice.tone)
        for label in (self._title, self._cluster, self._sentence):
            set_ink(label, theme.tokens().ink_of(advice.tone))
        self.setAccessibleName(f"{advice.title}. {advice.sentence}")


class HistoryGrid(QWidget):
    """The months before: a name, a few values, the letter of the card."""

    def __init__(self, columns: Sequence[str]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(3))
        self._grid.setColumnStretch(0, 1)
        for place, title in enumerate(self._columns, 1):
            self._grid.addWidget(_value(title), 0, place)
            self._grid.setColumnStretch(place, 2)

    def set_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show other months, newest first."""
        for place in reversed(range(len(self._columns), self._grid.count())):
            taken = self._grid.takeAt(place)
            if taken is not None and (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line, row in enumerate(rows, 1):
            self._grid.addWidget(text_label(row.label, "body", "muted_ink"), line, 0)
            for place, value in enumerate(row.values, 1):
                self._grid.addWidget(_value(value or "–", ink="ink"), line, place)
            chip = LetterChip(row.letter, row.tone)
            self._grid.addWidget(chip, line, len(self._columns) + 1)


def _value(text: str, ink: str = "muted_ink") -> QWidget:
    label = text_label(text, "body", ink)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
