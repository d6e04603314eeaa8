"""The bars above and below every screen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.painting import (
    paint_box,
    paint_focus,
    paint_text,
    text_width,
)
from posyandu_desktop.ui.widgets.search_field import SearchField

NARROW = 900
"""Below this width, in pixels at 100 %, the bars fold onto two lines."""


class ReceiptsChip(QAbstractButton):
    """What the server has, what waits for a signal, what it refused: facts from receipts."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[str, str]] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_counts(0, 0)

    def set_counts(self, accepted: int, waiting: int, refused: int = 0) -> None:
        """Show how many visits are where."""
        parts = [("check", f"{accepted} diterima")]
        if waiting or not refused:
            word = "menunggu sinyal" if waiting else "menunggu"
            parts.append(("clock", f"{waiting} {word}"))
        if refused:
            parts.append(("warning", f"{refused} ditolak"))
        self._parts = parts
        self.setAccessibleName(", ".join(text for _, text in parts))
        self.updateGeometry()
        self.update()

    def text_shown(self) -> str:
        """Return all it says, in one line."""
        return " ".join(text for _, text in self._parts)

    def sizeHint(self) -> QSize:
        """Room for every part, as high as the search box."""
        width = sum(self._part_width(text) for _, text in self._parts)
        gaps = theme.px(16) * (len(self._parts) - 1)
        return QSize(width + gaps + 2 * theme.px(16), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        box = QRectF(self.rect())
        paint_box(painter, box, tokens.primary_soft)
        left, side = float(theme.px(16)), theme.px(18)
        for icon, text in self._parts:
            square = QRectF(left, (self.height() - side) / 2, side, side)
            theme.paint_icon(painter, square, icon, tokens.on_primary)
            words = QRectF(left + side + theme.px(7), 0, box.width(), box.height())
            paint_text(painter, words, text, ("body_bold", tokens.on_primary))
            left += self._part_width(text) + theme.px(16)
        if self.hasFocus():
            paint_focus(painter, box, on_dark=True)
        painter.end()

    def _part_width(self, text: str) -> int:
        return text_width(text, "body_bold") + theme.px(18 + 7) + 1


class TopBar(QFrame):
    """Posyandu and session at the left, search in the middle, receipts and operator right.

    `receipts.clicked` and `operator.clicked` say that they were pressed; `search` is the box.
    """

    def __init__(self, placeholder: str = "Cari nama anak, ibu, NIK, RT …") -> None:
        super().__init__()
        self.setProperty("frame", "top")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = text_label("", "heading", "on_primary")
        self._subtitle = text_label("", "caption", "on_primary")
        self.search = SearchField(placeholder, on_bar=True)
        self.receipts = ReceiptsChip()
        self.operator = KeyButton("", kind=ButtonKind.ON_BAR, icon="person")
        self.operator.hide()
        self._names = QWidget()
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(18), theme.px(9), theme.px(18), theme.px(9))
        self._grid.setHorizontalSpacing(theme.px(16))
        self._narrow: bool | None = None
        self._arrange(narrow=False)

    def set_session(self, title: str, subtitle: str) -> None:
        """Show which posyandu, which day, how many came."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def set_operator(self, text: str) -> None:
        """Show who is at the table; "" hides it."""
        self.operator.set_text(text)
        self.operator.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold onto two lines when there is no room for one."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < theme.px(NARROW))

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        grid.addWidget(self._names, 0, 0)
        grid.addWidget(self.operator, 0, 3)
        grid.addWidget(self.search, *((1, 0, 1, 2) if narrow else (0, 1, 1, 1)))
        grid.addWidget(self.receipts, *((1, 2, 1, 2) if narrow else (0, 2, 1, 1)))
        for column, stretch in enumerate((1, 0, 0, 0) if narrow else (5, 6, 0, 0)):
            grid.setColumnStretch(column, stretch)
        self.setFixedHeight(self.sizeHint().height())


class FootBar(QFrame):
    """What the disk and the server know at the left, the ways on at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.status = ToneLine("body", Tone.NEUTRAL)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.px(18), theme.px(9), theme.px(18), theme.px(9))
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._buttons)

    def set_status(self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "check") -> None:
        """Say what is true now, such as "Draf tersimpan 10.42"."""
        self.status.say(text, tone, icon)

    def add_button(self, button: KeyButton) -> KeyButton:
        """Add a button at the right end, and return it; the main one comes last."""
        self._buttons.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the status above the buttons when there is no room beside them."""
        super().resizeEvent(event)
        wide = self._buttons.sizeHint().width() + theme.px(200) <= self.width()
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if wide else directions.TopToBottom
        if direction is not self._row.direction():
            self._row.setDirection(direction)
