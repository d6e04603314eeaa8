"""A brush for large pictures with words: text that always fits its box, panels, icons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import FONT_FAMILY, Tokens

_SMALLER = 0.94
_SMALLEST = 0.45
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Brush:
    """Draws with one painter in one set of colours; lengths are the painter's own.

    Attributes:
        said: Every text drawn, in order.
    """

    def __init__(self, painter: QPainter, tokens: Tokens) -> None:
        self.painter = painter
        self.tokens = tokens
        self.said: list[str] = []

    def text(
        self,
        box: QRectF,
        words: str,
        size: tuple[float, bool],
        colour: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """Write words into a box, on as many lines as fit; smaller letters where they do not.

        Args:
            box: Where; nothing is drawn outside.
            words: What.
            size: Height of the letters, and whether they are bold.
            colour: The ink.
            align: Where in the box.
        """
        self.said.append(words)
        flags = int(align | Qt.TextFlag.TextWordWrap)
        self.painter.setFont(self._fitting(box, words, size, flags))
        self.painter.setPen(QColor(colour))
        self.painter.drawText(box, flags, words)

    def width(self, words: str, size: tuple[float, bool]) -> float:
        """Return how wide words are on one line."""
        return QFontMetricsF(_font(*size)).horizontalAdvance(words)

    def panel(self, box: QRectF, ground: str, edge: str = "", radius: float = 0) -> None:
        """Fill a box with round corners; its edge is a twelfth of them."""
        pen = QPen(QColor(edge), max(1.0, radius / 6)) if edge else QPen(Qt.PenStyle.NoPen)
        self.painter.setPen(pen)
        self.painter.setBrush(QColor(ground))
        self.painter.drawRoundedRect(box, radius, radius)

    def icon(self, box: QRectF, name: str, colour: str) -> None:
        """Draw an icon into the largest square in the middle of a box."""
        side = min(box.width(), box.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(box.center())
        theme.paint_icon(self.painter, square, name, colour)

    def _fitting(self, box: QRectF, words: str, size: tuple[float, bool], flags: int) -> QFont:
        pixels, is_bold = size
        share = 1.0
        while True:
            font = _font(pixels * share, is_bold)
            metrics = QFontMetricsF(font)
            needed = metrics.boundingRect(box, flags, words)
            fits = needed.height() <= box.height() + 1 and needed.width() <= box.width() + 1
            widest = max(map(metrics.horizontalAdvance, words.split()), default=0)
            if (fits and widest <= box.width()) or share < _SMALLEST:
                return font
            share *= _SMALLER


def _font(pixels: float, is_bold: bool) -> QFont:  # noqa: FBT001  # the second half of a size
    font = QFont(FONT_FAMILY)
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(is_bold)
    return font
