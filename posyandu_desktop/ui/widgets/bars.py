"""The bar below every screen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.folding import FoldedRows, rows_of
from posyandu_desktop.ui.widgets.labels import ToneLine
from posyandu_desktop.ui.widgets.painting import text_width
from posyandu_desktop.ui.widgets.panel import Panel


class FootBar(Panel):
    """What the disk and the server know at the left, the ways on at the right.

    Where there is no room for all in one line, the keys go below the words of their buttons; where
    that is not enough, the status goes above the buttons, and these into more than one row; a hint
    is not worth a row of its own.
    """

    def __init__(self) -> None:
        super().__init__(theme.tokens().card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.status = ToneLine("body", Tone.NEUTRAL)
        self._buttons: list[KeyButton] = []
        self._rows: list[list[KeyButton]] = []
        self._keys_below = False
        self._has_hint = False
        self._ways = FoldedRows(8, at_right=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.px(18), theme.px(9), theme.px(18), theme.px(9))
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._ways)

    def set_status(
        self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "check", *, is_hint: bool = False
    ) -> None:
        """Say what is true now, such as "Draf tersimpan 10.42"; a hint only where there is room."""
        self._has_hint = is_hint
        self.status.say(text, tone, icon)
        self._arrange()

    def add_button(self, button: KeyButton) -> KeyButton:
        """Add a button at the right end, and return it; the main one comes last."""
        self._buttons.append(button)
        self._put([self._buttons.copy()])
        return button

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Fill the bar, with a thin line above."""
        super().paint_ground(painter, box)
        painter.fillRect(QRectF(0, 0, box.width(), 1), QColor(theme.tokens().card_border))

    def minimumSizeHint(self) -> QSize:
        """Room for the widest button; the others and the status go above it."""
        widest = max((one.width_with(key_below=True) for one in self._buttons), default=0)
        return QSize(widest + 2 * theme.px(18), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold, or unfold."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Do so too when a button comes, goes, or says something longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        room, gap = self.width() - 2 * theme.px(18), theme.px(8)
        shown = [one for one in self._buttons if not one.isHidden()]
        for key_below in (False, True):
            widths = [one.width_with(key_below=key_below) for one in shown]
            is_beside = sum(widths) + gap * len(widths) + self._status_width() <= room
            if is_beside:
                break
        was_below, self._keys_below = self._keys_below, not is_beside or key_below
        for button in self._buttons:
            button.set_key_below(key_below=self._keys_below)
        rows = self._divided(rows_of(widths, room, gap))
        if rows != self._rows or was_below != self._keys_below:
            self._put(rows)
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_beside else directions.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
        self.status.setVisible(is_beside or not self._has_hint)

    def _divided(self, counts: list[int]) -> list[list[KeyButton]]:
        """Return the buttons row by row; a hidden one waits in the row of the one before it."""
        rows: list[list[KeyButton]] = [[]]
        left = counts.copy()
        for button in self._buttons:
            if not button.isHidden():
                if left[0] == 0:
                    left.pop(0)
                    rows.append([])
                left[0] -= 1
            rows[-1].append(button)
        return rows

    def _put(self, rows: list[list[KeyButton]]) -> None:
        self._rows = rows
        self._ways.put(rows)

    def _status_width(self) -> int:
        """Return how much room the status wants beside the buttons: never more than two lines."""
        half = text_width(self.status.text(), "body") * 11 // 20
        return max(theme.px(192), half + theme.px(18 + 6))
