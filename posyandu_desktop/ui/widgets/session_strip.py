"""The strip below the bar: how the session day stands, and for which other day one writes."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import ToneLine
from posyandu_desktop.ui.widgets.panel import Panel
from posyandu_desktop.ui.widgets.rows import Strip

WORDS_WIDTH = 280
"""Room the words need beside the buttons, in pixels at 100 %."""


class SessionStrip(Panel):
    """One line with its tone, and up to two ways on; the keys themselves are heard elsewhere.

    Signals:
        main_pressed(): The first button.
        other_pressed(): The second one.
    """

    main_pressed = Signal()
    other_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(theme.tokens().card)
        self._strip: Strip | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = ToneLine("body_bold", Tone.NEUTRAL)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.px(18), theme.px(4), theme.px(18), theme.px(5))
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._buttons)
        self.main: KeyButton | None = None
        self.other: KeyButton | None = None

    def text(self) -> str:
        """Return what it says; "" while it is hidden."""
        return self.line.text() if self._strip is not None else ""

    def show_strip(self, strip: Strip | None) -> None:
        """Show a strip, or none."""
        self.setVisible(strip is not None)
        if strip == self._strip:
            return
        self._strip = strip
        for button in (self.main, self.other):
            if button is not None:
                self._buttons.removeWidget(button)
                button.hide()
                button.deleteLater()
        self.main = self.other = None
        if strip is None:
            return
        self._fill = theme.tokens().ground_of(strip.tone)
        self.line.say(strip.words, strip.tone, strip.icon)
        self.main = self._button(strip.main, self.main_pressed)
        self.other = self._button(strip.other, self.other_pressed)
        self._turn()
        self.update()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Fill the strip, with a thin line below."""
        super().paint_ground(painter, box)
        line = QRectF(0, box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, QColor(theme.tokens().card_border))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words above the buttons when there is no room beside them."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        directions = QBoxLayout.Direction
        wide = self._buttons.sizeHint().width() + theme.px(WORDS_WIDTH) <= self.width()
        direction = directions.LeftToRight if wide else directions.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)

    def _button(self, words: tuple[str, str] | None, pressed: object) -> KeyButton | None:
        if words is None:
            return None
        button = KeyButton(*words, shortcut="")
        button.clicked.connect(pressed)
        self._buttons.addWidget(button)
        return button
