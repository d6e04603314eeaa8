"""Shapes that several widgets draw alike."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_style import FIELD_RADIUS, FOCUS_WIDTH
from posyandu_desktop.ui.theme_tokens import TONE_ICONS

if TYPE_CHECKING:
    from posyandu_desktop.ui.widgets.rows import Badge

BADGE_FONT = "body_bold"
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def paint_box(
    painter: QPainter,
    rect: QRectF,
    fill: str,
    *,
    border: str = "",
    width: float = 0,
    radius: float = FIELD_RADIUS,
) -> None:
    """Draw a rounded box with its border wholly inside `rect`; `radius` is in pixels at 100 %."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(border), width) if border and width else QPen(Qt.PenStyle.NoPen)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else QColor(Qt.GlobalColor.transparent))
    inset = width / 2 if border else 0
    round_px = theme.px(radius)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), round_px, round_px)


def paint_focus(painter: QPainter, rect: QRectF, *, on_dark: bool = False) -> None:
    """Draw the ring that says where the keyboard is; on a dark ground with a light gap inside."""
    ring = theme.px(FOCUS_WIDTH)
    paint_box(painter, rect, "", border=theme.tokens().focus, width=ring)
    if on_dark:
        inner = rect.adjusted(ring, ring, -ring, -ring)
        paint_box(painter, inner, "", border=theme.tokens().on_primary, width=theme.px(2))


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font_and_colour: tuple[str, str],
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line, centred in height, ending in "…" when there is no room."""
    role, colour = font_and_colour
    painter.setFont(theme.current().font(role))
    painter.setPen(QColor(colour))
    room = int(rect.width())
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, shown)


def text_width(text: str, role: str) -> int:
    """Return how wide a line is in a font of the type scale, in pixels.

    A screen that opens asks for the same few hundred words again and again.
    """
    if not text:
        return 0
    known = theme.measured()
    if (text, role) not in known:
        known[text, role] = _metrics(role).horizontalAdvance(text)
    return known[text, role]


def line_height(role: str) -> int:
    """Return the height of one line in a font of the type scale, in pixels."""
    known = theme.measured()
    if ("", role) not in known:
        known["", role] = _metrics(role).height()
    return known["", role]


def _metrics(role: str) -> QFontMetrics:
    return QFontMetrics(theme.current().font(role))


def badge_width(badge: "Badge") -> int:
    """Return the room a badge wants, in pixels."""
    return text_width(badge.word, BADGE_FONT) + theme.px(12 + 18 + 8 + 12) + 1


def badge_height() -> int:
    """Return the height of a badge, in pixels."""
    return line_height(BADGE_FONT) + theme.px(12)


def paint_badge(painter: QPainter, rect: QRect, badge: "Badge") -> None:
    """Draw a badge: ground, icon and word of one tone."""
    tokens = theme.tokens()
    ink = tokens.on_langkah if badge.step else tokens.ink_of(badge.tone)
    ground = tokens.langkah[badge.step - 1] if badge.step else tokens.ground_of(badge.tone)
    box = QRectF(rect)
    edge = ink if tokens.edged else ""
    paint_box(painter, box, ground, border=edge, width=1)
    side = theme.px(18)
    left = box.left() + theme.px(12)
    square = QRectF(left, box.center().y() - side / 2, side, side)
    theme.paint_icon(painter, square, badge.icon or TONE_ICONS[badge.tone], ink)
    words = box.adjusted(theme.px(12 + 18 + 8), 0, -theme.px(8), 0)
    paint_text(painter, words, badge.word, (BADGE_FONT, ink))


def paint_empty(painter: QPainter, rect: QRectF, text: str) -> None:
    """Draw what to do next where a list has no rows yet."""
    pad = theme.px(12)
    painter.setFont(theme.current().font("body"))
    painter.setPen(QColor(theme.tokens().muted_ink))
    flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    room = rect.adjusted(pad, pad, -pad, -pad)
    painter.drawText(room, flags | int(Qt.TextFlag.TextWordWrap), text)
