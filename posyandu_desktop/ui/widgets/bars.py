"""The bars above and below every screen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
)

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.labels import OneLine, ToneLine
from posyandu_desktop.ui.widgets.painting import (
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)
from posyandu_desktop.ui.widgets.panel import Panel
from posyandu_desktop.ui.widgets.search_field import SearchField

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NARROW = 900
"""Below this width, in pixels at 100 %, the top bar is shortened."""


class ReceiptsChip(QAbstractButton):
    """What the server has, what waits for a signal, what it refused: facts from receipts."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[str, int, str]] = []
        self._compact = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_counts(0, 0)

    def set_counts(self, accepted: int, waiting: int, refused: int = 0) -> None:
        """Show how many visits are where."""
        parts = [("check", accepted, tr("diterima"))]
        if waiting or not refused:
            parts.append(("clock", waiting, tr("menunggu sinyal") if waiting else tr("menunggu")))
        if refused:
            parts.append(("warning", refused, tr("ditolak")))
        self._parts = parts
        said = ", ".join(f"{count} {word}" for _, count, word in parts)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show only icons and counts, where there is little room."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every part, as high as the search box."""
        width = sum(self._part_width(text) for _, text in self._texts())
        gaps = theme.px(16) * (len(self._parts) - 1)
        return QSize(width + gaps + 2 * theme.px(16), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        box = QRectF(self.rect())
        paint_box(painter, box, tokens.primary_soft)
        left, side = float(theme.px(16)), theme.px(18)
        for icon, text in self._texts():
            square = QRectF(left, (self.height() - side) / 2, side, side)
            theme.paint_icon(painter, square, icon, tokens.on_primary)
            words = QRectF(left + side + theme.px(7), 0, box.width(), box.height())
            paint_text(painter, words, text, ("body_bold", tokens.on_primary))
            left += self._part_width(text) + theme.px(16)
        if self.hasFocus():
            paint_focus(painter, box, on_dark=True)
        painter.end()

    def _texts(self) -> list[tuple[str, str]]:
        return [
            (icon, str(count) if self._compact else f"{count} {word}")
            for icon, count, word in self._parts
        ]

    def _part_width(self, text: str) -> int:
        return text_width(text, "body_bold") + theme.px(18 + 7) + 1


class TopBar(Panel):
    """Posyandu and session at the left, search in the middle, receipts and operator right.

    `receipts.clicked` and `operator.clicked` say that they were pressed; `search` is the box.
    """

    def __init__(self, placeholder: str = "Cari nama anak, ibu, NIK, RT …") -> None:
        super().__init__(theme.tokens().primary)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = OneLine("heading", "on_primary")
        self._subtitle = OneLine("caption", "on_primary")
        self._placeholder = placeholder
        self.search = SearchField(tr(placeholder), on_bar=True)
        self.search.setMinimumWidth(theme.px(140))
        self.receipts = ReceiptsChip()
        self.operator = KeyButton("", "F10", kind=ButtonKind.ON_BAR, shortcut="", icon="person")
        self.operator.hide()
        names = QVBoxLayout()
        names.setSpacing(theme.px(1))
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(9), theme.px(18), theme.px(9))
        row.setSpacing(theme.px(16))
        row.addLayout(names, 5)
        row.addWidget(self.search, 6)
        row.addWidget(self.receipts)
        row.addWidget(self.operator)

    def set_session(self, title: str, subtitle: str) -> None:
        """Show which posyandu, which day, how many came."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._title.setToolTip(f"{title}. {subtitle}")

    def set_operator(self, text: str) -> None:
        """Show who is at the table; "" hides it."""
        self.operator.set_text(text)
        self.operator.setVisible(bool(text))

    def renew_words(self) -> None:
        """Say in the language chosen what to type; the rest is said by whoever sets it."""
        self.search.set_placeholder(tr(self._placeholder))

    def minimumSizeHint(self) -> QSize:
        """Never hold the window open: what does not fit is shortened."""
        return QSize(theme.px(320), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the receipts when there is little room."""
        self.receipts.set_compact(compact=event.size().width() < theme.px(NARROW))
        super().resizeEvent(event)


class FootBar(Panel):
    """What the disk and the server know at the left, the ways on at the right.

    Where there is no room the status goes above the buttons, and these into more than one row.
    """

    def __init__(self) -> None:
        super().__init__(theme.tokens().card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.status = ToneLine("body", Tone.NEUTRAL)
        self._buttons: list[KeyButton] = []
        self._places: dict[int, tuple[int, int]] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.px(18), theme.px(9), theme.px(18), theme.px(9))
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._grid)
        self._row.setAlignment(self._grid, _RIGHT)

    def set_status(self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "check") -> None:
        """Say what is true now, such as "Draf tersimpan 10.42"."""
        self.status.say(text, tone, icon)

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
