"""Boxes that group: cards, the bands of the five steps, figures."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_style import CARD_RADIUS
from posyandu_desktop.ui.theme_tokens import TONE_ICONS, Tone
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    line_height,
    paint_box,
    paint_focus,
    text_width,
)
from posyandu_desktop.ui.widgets.panel import Panel

TILE_PADDING = 14


class Card(Panel):
    """A white box with round corners; put widgets into `body`."""

    def __init__(self, title: str = "", note: str = "", *, padding: int = 14) -> None:
        super().__init__(theme.tokens().card)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*[theme.px(padding)] * 4)
        self.body.setSpacing(theme.px(8))
        self._title = text_label(title, "heading", wrap=True)
        self._note = text_label(note, "body", "muted_ink")
        if title or note:
            head = QHBoxLayout()
            head.addWidget(self._title, 1)
            head.addWidget(self._note)
            self.body.addLayout(head)

    def set_heading(self, title: str, note: str = "") -> None:
        """Change the heading; only of a card that was made with one."""
        self._title.setText(title)
        self._note.setText(note)

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Draw the box with its thin edge."""
        edge = theme.tokens().card_border
        paint_box(painter, box, self._fill, border=edge, width=1, radius=CARD_RADIUS)


class StepBand(Panel):
    """The heading of one of the five steps (langkah), in the official card's colour."""

    def __init__(self, number: int, title: str, note: str = "") -> None:
        super().__init__(theme.tokens().langkah[number - 1])
        self.setAccessibleName(tr("Langkah {number}. {title}").format(number=number, title=title))
        self._note = text_label(note, "body", "on_langkah")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(5), theme.px(12), theme.px(5))
        row.setSpacing(theme.px(10))
        row.addWidget(text_label(str(number), "heading", "on_langkah"))
        row.addWidget(text_label(title, "heading", "on_langkah"), 1)
        row.addWidget(self._note)

    def set_note(self, note: str) -> None:
        """Change the words at the right end."""
        if note != self._note.text():
            self._note.setText(note)

    def note(self) -> str:
        """Return the words at the right end."""
        return self._note.text()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Draw the band."""
        paint_box(painter, box, self._fill)


class FigureTile(QAbstractButton):
    """A large figure with its caption; opens to the names behind it."""

    def __init__(self, figure: str, caption: str, tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._figure, self._caption, self._tone = figure, caption, tone
        self.set_figure(figure, caption, tone)

    def figure(self) -> str:
        """Return the figure shown."""
        return self._figure

    def set_figure(self, figure: str, caption: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show another figure."""
        self._figure, self._caption, self._tone = figure, caption, tone
        self.setAccessibleName(f"{figure} {caption}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the caption on one line."""
        wide = text_width(self._caption, "body") + 2 * theme.px(TILE_PADDING)
        return QSize(max(wide, theme.px(140)), self._height(lines=1))

    def minimumSizeHint(self) -> QSize:
        """Narrow tiles fold the caption over two lines."""
        return QSize(theme.px(130), self._height(lines=1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow in height when the caption needs a second line."""
        super().resizeEvent(event)
        room = self.width() - 2 * theme.px(TILE_PADDING)
        fits = text_width(self._caption, "body") <= room
        self.setMinimumHeight(self._height(lines=1 if fits else 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the names, as Space does."""
        if event.key() in ENTER_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        box, pad = QRectF(self.rect()), theme.px(TILE_PADDING)
        fill = tokens.hover if self.underMouse() or self.isDown() else tokens.card
        paint_box(painter, box, fill, border=tokens.card_border, width=1)
        ink = tokens.ink if self._tone is Tone.NEUTRAL else tokens.ink_of(self._tone)
        painter.setFont(theme.current().font("figure"))
        painter.setPen(ink)
        top = QRectF(pad, theme.px(8), box.width() - 2 * pad, line_height("figure"))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, self._figure)
        if self._tone is not Tone.NEUTRAL:
            side = theme.px(22)
            left = pad + text_width(self._figure, "figure") + theme.px(10)
            square = QRectF(left, top.center().y() - side / 2, side, side)
            theme.paint_icon(painter, square, TONE_ICONS[self._tone], ink)
        painter.setFont(theme.current().font("body"))
        painter.setPen(tokens.muted_ink)
        rest = QRectF(pad, top.bottom(), top.width(), box.height() - top.bottom() - theme.px(8))
        # "D/S 2 %" is one word to whoever reads it.
        caption = self._caption.replace(" %", "\N{NO-BREAK SPACE}%").replace(
            "/", "/\N{WORD JOINER}"
        )
        painter.drawText(rest, Qt.TextFlag.TextWordWrap, caption)
        if self.hasFocus():
            paint_focus(painter, box)
        painter.end()

    def _height(self, lines: int) -> int:
        return line_height("figure") + lines * line_height("body") + theme.px(20)
