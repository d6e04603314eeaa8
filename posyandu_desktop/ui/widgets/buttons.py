"""Buttons that show their key."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tokens, Tone
from posyandu_desktop.ui.widgets.painting import (
    ENTER_KEYS,
    line_height,
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)

_NARROW_PADDING = 12


class ButtonKind(StrEnum):
    """How loud a button is; a screen has at most one primary one."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    INFO = "info"
    ACT = "act"
    LINK = "link"
    ON_BAR = "on_bar"


class KeyButton(QPushButton):
    """A button with the key that presses it, like "Simpan kunjungan [Ctrl+S]".

    Enter presses it too when it has the focus.
    """

    def __init__(
        self,
        text: str,
        key_hint: str = "",
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        shortcut: str | None = None,
        icon: str = "",
    ) -> None:
        """Make a button.

        Args:
            text: What it does.
            key_hint: The key as people call it, shown in a key cap.
            kind: How loud it is.
            shortcut: The key as Qt calls it; `key_hint` when None, no key when "".
            icon: Name of an icon shown before the text.
        """
        super().__init__(text)
        self._key_hint = key_hint
        self._kind = kind
        self._icon_name = icon
        self._tone: Tone | None = None
        self._key_below = False
        self._holds_enter = False
        keys = key_hint if shortcut is None else shortcut
        # Qt's own shortcut of a button waits 100 ms to show it going down.
        self._shortcut = QShortcut(QKeySequence(keys), self) if keys else None
        if self._shortcut:
            self._shortcut.setAutoRepeat(False)
            self._shortcut.activated.connect(self.click)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key_hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def kind(self) -> ButtonKind:
        """Return how loud it is."""
        return self._kind

    def set_tone(self, tone: Tone) -> None:
        """Write a link in the ink of the box it stands in."""
        self._tone = tone
        self.update()

    def set_text(self, text: str) -> None:
        """Say something else; the key stays."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_key_below(self, *, key_below: bool) -> None:
        """Show the key below the words and leave the icon out, where the width is scarce."""
        if key_below != self._key_below:
            self._key_below = key_below
            self.updateGeometry()
            self.update()

    def width_with(self, *, key_below: bool) -> int:
        """Return how wide it wants to be with its key below or beside its words, in pixels."""
        if not key_below:
            return self._content_width() + 2 * self._padding()
        words = text_width(self.text(), self._role()) + 1
        return max(words, self._key_width()) + 2 * theme.px(_NARROW_PADDING)

    def sizeHint(self) -> QSize:
        """Room for icon, text and key, at least 40 px high; the primary one 48."""
        height = max(theme.px(48 if self._is_main() else 40), line_height(self._role()))
        if self._key_below:
            height = line_height(self._role()) + self._key_height() + theme.px(12)
        return QSize(self.width_with(key_below=self._key_below), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def hold_enter(self) -> None:
        """Let the next Enter press nothing: it ends what was typed here by mistake.

        Until then a space is a part of what was typed.
        """
        self._holds_enter = True

    def holds_enter(self) -> bool:
        """Say whether the next Enter will press nothing."""
        return self._holds_enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does."""
        is_held, self._holds_enter = self._holds_enter, False
        if is_held and event.text() and event.key() not in ENTER_KEYS:
            self._holds_enter = True
            event.ignore()
        elif event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)
        elif not is_held and not event.isAutoRepeat():
            self.click()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever comes back presses it with Enter again."""
        self._holds_enter = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, text, key cap and ring."""
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill, ink, border = self._colours(theme.tokens())
        paint_box(painter, box, fill, border=border, width=theme.px(2) if border else 0)
        if self._key_below:
            self._paint_above_each_other(painter, box, ink)
        else:
            self._paint_in_line(painter, box, ink)
        if self.hasFocus():
            paint_focus(painter, box, on_dark=self._kind is ButtonKind.PRIMARY)
        painter.end()

    def _paint_in_line(self, painter: QPainter, box: QRectF, ink: str) -> None:
        left = box.left() + max((box.width() - self._content_width()) / 2, theme.px(4))
        left = self._paint_icon(painter, left, ink)
        words = QRectF(left, box.top(), text_width(self.text(), self._role()) + 1, box.height())
        paint_text(painter, words, self.text(), (self._role(), ink))
        middle = (self.height() - self._key_height()) / 2
        self._paint_key(painter, words.right() + theme.px(10), middle, ink)

    def _paint_above_each_other(self, painter: QPainter, box: QRectF, ink: str) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        high, key_high = line_height(self._role()), self._key_height()
        top = (box.height() - high - (key_high if self._key_hint else 0)) / 2
        words = QRectF(box.left(), top, box.width(), high)
        paint_text(painter, words, self.text(), (self._role(), ink), centre)
        left = (box.width() - self._key_width()) / 2
        self._paint_key(painter, left, words.bottom(), ink)

    def _is_main(self) -> bool:
        return self._kind is ButtonKind.PRIMARY

    def _role(self) -> str:
        return "main_button" if self._is_main() else "button"

    def _padding(self) -> int:
        loose = {ButtonKind.PRIMARY: 28, ButtonKind.LINK: 4}
        return theme.px(loose.get(self._kind, 16))

    def _content_width(self) -> int:
        width = text_width(self.text(), self._role()) + 1
        if self._icon_name:
            width += theme.px(18 + 8)
        return width + (theme.px(10) + self._key_width() if self._key_hint else 0)

    def _key_width(self) -> int:
        return text_width(self._key_hint, "caption_bold") + theme.px(14)

    def _key_height(self) -> int:
        return line_height("caption_bold") + theme.px(4)

    def _colours(self, tokens: Tokens) -> tuple[str, str, str]:
        if not self.isEnabled():
            return tokens.neutral_soft, tokens.muted_ink, tokens.card_border
        over = self.underMouse() or self.isDown()
        quiet = tokens.hover if over else tokens.card
        by_kind = {
            ButtonKind.PRIMARY: (
                tokens.primary_hover if over else tokens.primary, tokens.on_primary, "",
            ),
            ButtonKind.SECONDARY: (quiet, tokens.ink, tokens.field_border),
            ButtonKind.INFO: (quiet if over else tokens.info_soft, tokens.info, tokens.info),
            ButtonKind.ACT: (quiet if over else tokens.act_soft, tokens.act, tokens.act),
            ButtonKind.LINK: (
                tokens.hover if over else "", tokens.ink_of(self._tone or Tone.INFO), "",
            ),
            ButtonKind.ON_BAR: (quiet, tokens.primary, ""),
        }  # fmt: skip
        return by_kind[self._kind]

    def _paint_icon(self, painter: QPainter, left: float, ink: str) -> float:
        if not self._icon_name:
            return left
        side = theme.px(18)
        square = QRectF(left, (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, square, self._icon_name, ink)
        return left + side + theme.px(8)

    def _paint_key(self, painter: QPainter, left: float, top: float, ink: str) -> None:
        if not self._key_hint:
            return
        cap = QRectF(left, top, self._key_width(), self._key_height())
        edge = QColor(ink)
        edge.setAlphaF(0.45)
        paint_box(painter, cap, "", border=edge.name(QColor.NameFormat.HexArgb), width=1)
        centre = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, cap, self._key_hint, ("caption_bold", ink), centre)
