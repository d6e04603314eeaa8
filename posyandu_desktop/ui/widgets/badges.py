"""Small marks: a word with its tone, and the letter of a month."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.painting import (
    badge_height,
    badge_width,
    line_height,
    paint_badge,
    paint_box,
    paint_text,
)
from posyandu_desktop.ui.widgets.rows import Badge


class StatusChip(QWidget):
    """A word in its tone, with its icon."""

    def __init__(self, tone: Tone, word: str, icon: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._badge = Badge(tone=tone, word=word, icon=icon)
        self.set_status(tone, word, icon)

    def badge(self) -> Badge:
        """Return what it shows."""
        return self._badge

    def set_status(self, tone: Tone, word: str, icon: str = "") -> None:
        """Show another word, tone and icon."""
        self._badge = Badge(tone=tone, word=word, icon=icon)
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(badge_width(self._badge), badge_height())

    def minimumSizeHint(self) -> QSize:
        """Words may end in "…" when there is no room; the icon stays."""
        return QSize(min(theme.px(80), badge_width(self._badge)), badge_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        del event
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._badge)
        painter.end()


class LetterChip(QWidget):
    """The card's letter for a month (N, T, O, B): the letter is the word."""

    def __init__(self, letter: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self._letter, self._tone = letter, tone
        self.setFixedSize(theme.px(26), line_height("body_bold") + theme.px(2))
        self.set_letter(letter, tone)

    def letter(self) -> str:
        """Return the letter shown, "" when there is none."""
        return self._letter

    def set_letter(self, letter: str, tone: Tone) -> None:
        """Show another letter."""
        self._letter, self._tone = letter, tone
        self.setAccessibleName(letter)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letter on its ground."""
        del event
        if not self._letter:
            return
        painter = QPainter(self)
        box, tokens = QRectF(self.rect()), theme.tokens()
        ink = tokens.ink_of(self._tone)
        edge = ink if tokens.edged else ""
        paint_box(painter, box, tokens.ground_of(self._tone), border=edge, width=1)
        style = ("body_bold", ink)
        paint_text(painter, box, self._letter, style, Qt.AlignmentFlag.AlignHCenter)
        painter.end()
