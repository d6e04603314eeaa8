"""The look in force: tokens, type, icons. Every colour of the app comes through here."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from posyandu_desktop.settings import resources
from posyandu_desktop.ui.theme_style import style_sheet
from posyandu_desktop.ui.theme_tokens import (
    FONT_FAMILY,
    HIGH_CONTRAST,
    LIGHT,
    TYPE_SCALE,
    Tokens,
    pixels,
)

DRESSED = "dressed"
"""Property of a widget: which sheet of `theme_style` it wears."""

INK = "ink"
"""Property of a label: the role of its colour."""

THEMES = {"light": LIGHT, "high_contrast": HIGH_CONTRAST}


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours and scale. Widgets read their lengths from it once, when they are made."""

    tokens: Tokens = LIGHT
    scale_percent: int = 100

    def px(self, length: float) -> int:
        """Return a length, given in pixels at 100 %, at this scale."""
        return max(1, round(length * self.scale_percent / 100))

    def font(self, role: str) -> QFont:
        """Return the font of a role of the type scale."""
        step = TYPE_SCALE[role]
        font = QFont(FONT_FAMILY)
        font.setPixelSize(pixels(step.points, self.scale_percent))
        font.setBold(step.bold)
        return font


_in_force = [Theme()]
_measured: dict[tuple[str, str], int] = {}
MOST_MEASURED = 4096


def current() -> Theme:
    """Return the look in force."""
    return _in_force[0]


def tokens() -> Tokens:
    """Return the colours in force."""
    return current().tokens


def px(length: float) -> int:
    """Return a length, given in pixels at 100 %, at the scale in force."""
    return current().px(length)


def measured() -> dict[tuple[str, str], int]:
    """Return what was measured in the look in force: by words and role, in pixels.

    No words stand for the height of a line. It is forgotten with the look, and when it is full.
    """
    if len(_measured) >= MOST_MEASURED:
        _measured.clear()
    return _measured


def apply_theme(app: QApplication, scale_percent: int = 100, theme: str = "light") -> Theme:
    """Give the whole app its look, and return it.

    Call it before widgets are made; `renewing` changes those that are there.

    Args:
        app: The running application.
        scale_percent: Size of all text and targets, 100 to 200.
        theme: "light" or "high_contrast".
    """
    chosen = Theme(tokens=THEMES[theme], scale_percent=scale_percent)
    _in_force[0] = chosen
    _load_fonts()
    _measured.clear()
    app.setFont(chosen.font("body"))
    palette = _palette(chosen.tokens)
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    QToolTip.setFont(chosen.font("body"))
    return chosen


def dress(widget: QWidget, kind: str) -> None:
    """Give a widget that holds no others of ours its style sheet, one of `theme_style`."""
    widget.setProperty(DRESSED, kind)
    widget.setStyleSheet(_sheet(kind, current()))


@lru_cache(maxsize=64)
def ink_palette(colour: str) -> QPalette:
    """Return a palette that sets nothing but the colour of words."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    return palette


@lru_cache(maxsize=1)
def no_ground() -> QPalette:
    """Return a palette that lets whatever lies below be seen, for what scrolls."""
    palette = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, QColor(Qt.GlobalColor.transparent))
    return palette


@lru_cache(maxsize=32)
def _sheet(kind: str, look: Theme) -> str:
    return style_sheet(kind, look.tokens, look.scale_percent)


def icon(name: str, colour: str) -> QIcon:
    """Return an icon of `resources/icons` in a token's colour, sharp up to 200 %."""
    found = QIcon()
    for side in (px(20), px(20) * 2):
        found.addPixmap(icon_pixmap(name, colour, side))
    return found


@lru_cache(maxsize=256)
def icon_pixmap(name: str, colour: str, side: int) -> QPixmap:
    """Return an icon as a square picture, `side` device pixels wide."""
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, QRectF(0, 0, side, side), name, colour)
    painter.end()
    return picture


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw an icon as vectors, so that it is sharp on paper too."""
    _renderer(name, colour).render(painter, rect)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


@lru_cache(maxsize=1)
def _load_fonts() -> None:
    for weight in ("Regular", "Bold"):
        path = resources() / "fonts" / f"AtkinsonHyperlegible-{weight}.ttf"
        QFontDatabase.addApplicationFont(str(path))


def _palette(colours: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = (
        (role.Window, colours.page),
        (role.WindowText, colours.ink),
        (role.Base, colours.field),
        (role.AlternateBase, colours.row),
        (role.Text, colours.ink),
        (role.PlaceholderText, colours.muted_ink),
        (role.Button, colours.card),
        (role.ButtonText, colours.ink),
        (role.Highlight, colours.focus),
        (role.HighlightedText, colours.on_primary),
        (role.Link, colours.info),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.ink),
    )
    for name, colour in pairs:
        palette.setColor(name, QColor(colour))
    return palette
