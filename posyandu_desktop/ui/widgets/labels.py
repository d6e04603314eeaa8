"""Words on the screen, by their role in the type scale."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import TONE_ICONS, Tone, role_of


def text_label(
    text: str = "", role: str = "body", ink: str = "ink", *, wrap: bool = False
) -> QLabel:
    """Return a label in a role of the type scale.

    Args:
        text: What it says; always plain text, so that a name like "<b>" stays a name.
        role: A key of `TYPE_SCALE`.
        ink: Name of a colour of the tokens, such as "muted_ink" or "on_primary".
        wrap: Whether long text goes on over several lines.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.current().font(role))
    set_ink(label, getattr(theme.tokens(), ink))
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # Last, since it says in the policy that the height depends on the width.
        label.setWordWrap(True)
    return label


class OneLine(QLabel):
    """A line that ends in "…" when there is no room, where wrapping would cost height."""

    def __init__(self, role: str = "body", ink: str = "ink") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.current().font(role))
        set_ink(self, getattr(theme.tokens(), ink))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(theme.px(60), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        room, mode = self.contentsRect(), Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, room.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), shown)
        painter.end()


def set_ink(label: QLabel, colour: str) -> None:
    """Give the words of a label a colour of the tokens."""
    label.setPalette(theme.ink_palette(colour))
    label.setProperty(theme.INK, role_of(colour))


class QuietLine:
    """A muted line below a row, made only once there is something to say."""

    def __init__(self, add: Callable[[QLabel], None]) -> None:
        self._add = add
        self._label: QLabel | None = None

    def text(self) -> str:
        """Return what it says."""
        return self._label.text() if self._label else ""

    def say(self, text: str) -> None:
        """Say `text`; nothing at all takes no room."""
        if self._label is None:
            if not text:
                return
            self._label = text_label("", "body", "muted_ink", wrap=True)
            self._add(self._label)
        self._label.setText(text)
        self._label.setVisible(bool(text))


class IconView(QWidget):
    """One icon in one colour, drawn as vectors."""

    def __init__(self, name: str = "", colour: str = "", side: int = 18) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self.setFixedSize(QSize(theme.px(side), theme.px(side)))

    def set_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon, or nothing when there is none."""
        del event
        if self._name:
            painter = QPainter(self)
            theme.paint_icon(painter, QRectF(self.rect()), self._name, self._colour)
            painter.end()


class ToneLine(QWidget):
    """An icon and a line of words in one tone, that may go on over several lines."""

    def __init__(self, role: str = "body", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self._icon = IconView(side=18)
        self._words = text_label(role=role, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.say("", tone)

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, text: str, tone: Tone, icon: str = "") -> None:
        """Say `text` in a tone; with the tone's own icon unless another is named."""
        name = icon or TONE_ICONS[tone]
        ink = theme.tokens().ink_of(tone)
        self._icon.set_icon(name if text else "", ink)
        self._words.setText(text)
        set_ink(self._words, ink)
        self.setAccessibleName(text)


class NoteLine:
    """A line in a tone below a row, made only once there is something to say."""

    def __init__(self, add: Callable[[QWidget], None]) -> None:
        self._add = add
        self._line: ToneLine | None = None

    def text(self) -> str:
        """Return what it says."""
        return self._line.text() if self._line else ""

    def say(self, text: str, tone: Tone) -> None:
        """Say `text` in a tone; nothing at all takes no room."""
        if self._line is None:
            if not text:
                return
            self._line = ToneLine("body", tone)
            self._add(self._line)
        self._line.say(text, tone)
        self._line.setVisible(bool(text))
