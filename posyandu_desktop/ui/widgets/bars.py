"""The bar below every screen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import ToneLine
from posyandu_desktop.ui.widgets.panel import Panel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FootBar(Panel):
    """What the disk and the server know at the left, the ways on at the right.

    Where there is no room the status goes above the buttons, and these into more than one row; a
    hint is not worth a row of its own.
    """

    def __init__(self) -> None:
        super().__init__(theme.tokens().card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.status = ToneLine("body", Tone.NEUTRAL)
        self._buttons: list[KeyButton] = []
        self._has_hint = False
        self._places: dict[int, tuple[int, int]] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.px(18), theme.px(9), theme.px(18), theme.px(9))
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._grid)
        self._row.setAlignment(self._grid, _RIGHT)

    def set_status(
        self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "check", *, is_hint: bool = False
    ) -> None:
        """Say what is true now, such as "Draf tersimpan 10.42"; a hint only where there is room."""
        self._has_hint = is_hint
        self.status.say(text, tone, icon)
        self._arrange()

    def add_button(self, button: KeyButton) -> KeyButton:
        """Add a button at the right end, and return it; the main one comes last."""
        self._grid.addWidget(button, 0, len(self._buttons), _RIGHT)
        self._buttons.append(button)
        return button

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Fill the bar, with a thin line above."""
        super().paint_ground(painter, box)
        painter.fillRect(QRectF(0, 0, box.width(), 1), QColor(theme.tokens().card_border))

    def minimumSizeHint(self) -> QSize:
        """Room for the widest button; the others and the status go above it."""
        widest = max((one.sizeHint().width() for one in self._buttons), default=0)
        return QSize(widest + 2 * theme.px(18), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the status above the buttons, and buttons above buttons, where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Do so too when a button comes, goes, or says something longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        shown = [one for one in self._buttons if not one.isHidden()]
        widths = [one.sizeHint().width() for one in shown]
        room = self.width() - 2 * theme.px(18)
        places = dict(zip(map(id, shown), _folded(widths, room), strict=True))
        if places != self._places:
            self._places = places
            for button in shown:
                self._grid.addWidget(button, *places[id(button)], _RIGHT)
        wide = sum(widths) + theme.px(8) * len(widths) + theme.px(192)
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if wide <= room else directions.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
        self.status.setVisible(direction is directions.LeftToRight or not self._has_hint)


def _folded(widths: list[int], room: int) -> list[tuple[int, int]]:
    """Return row and column of each button: one row, or as few across as the room asks for."""
    across = len(widths)
    while across > 1 and _grid_width(widths, across) > room:
        across -= 1
    return _places(len(widths), across)


def _places(count: int, across: int) -> list[tuple[int, int]]:
    """Return row and column of each; a last row that is not full ends at the right, as all do."""
    left_over = count % across if across else 0
    free = across - left_over if left_over else 0
    last = (count - 1) // across if across else 0
    rows = (divmod(at, across) for at in range(count))
    return [(row, column + free if row == last else column) for row, column in rows]


def _grid_width(widths: list[int], across: int) -> int:
    columns = [0] * across
    for width, (_, column) in zip(widths, _places(len(widths), across), strict=True):
        columns[column] = max(columns[column], width)
    return sum(columns) + theme.px(8) * (across - 1)
