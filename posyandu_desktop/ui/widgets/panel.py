"""Painted grounds for groups of widgets.

They paint themselves because a style sheet on a widget that holds others is paid by every widget
inside, at every change of parent: on the visit's screen that was more than half of its opening.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.painting import paint_box


class Panel(QWidget):
    """A widget with a ground: one colour from edge to edge, unless a subclass paints more."""

    def __init__(self, fill: str = "") -> None:
        super().__init__()
        self._fill = fill

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; the widgets inside come after it."""
        del event
        painter = QPainter(self)
        self.paint_ground(painter, QRectF(self.rect()))
        painter.end()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Fill the box."""
        painter.fillRect(box, QColor(self._fill))


class TonePanel(Panel):
    """A rounded ground in the soft colour of a tone; a loud one has an edge in its ink."""

    def __init__(self, tone: Tone = Tone.INFO, *, loud: bool = False) -> None:
        super().__init__()
        self._tone = tone
        self._loud = loud

    def tone(self) -> Tone:
        """Return the tone shown."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Show another tone."""
        self._tone = tone
        self.update()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Draw the box."""
        tokens = theme.tokens()
        edge = tokens.ink_of(self._tone) if self._loud or tokens.edged else ""
        width = theme.px(2) if self._loud else 1
        paint_box(painter, box, tokens.ground_of(self._tone), border=edge, width=width)
