"""The bar above every screen: where one is, the search, what the server has, who is here."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.labels import OneLine
from posyandu_desktop.ui.widgets.painting import paint_box, paint_focus, paint_text, text_width
from posyandu_desktop.ui.widgets.panel import Panel
from posyandu_desktop.ui.widgets.search_field import SearchField

SHORT_RECEIPTS, SHORT_DAY, SHORT_SEARCH, SHORT_OPERATOR = 1, 2, 3, 4
"""How far the bar is shortened: each step takes the ones before along."""
LEAST_SEARCH = 140
_EDGE, _GAP = 18, 16


class ReceiptsChip(QAbstractButton):
    """What the server has, what waits for a signal, what it refused: facts from receipts."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[str, int, str]] = []
        self._compact = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_counts(0, 0)

    def set_counts(
        self, accepted: int, waiting: int, refused: int = 0, *, has_server: bool = True
    ) -> None:
        """Show how many visits are where; without a server no signal would help."""
        parts = [("check", accepted, tr("diterima"))]
        waits = tr("menunggu sinyal") if has_server else tr("menunggu: belum ada server")
        if waiting or not refused:
            parts.append(("clock", waiting, waits if waiting else tr("menunggu")))
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
        if compact == self._compact:
            return
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every part, as high as the search box."""
        return QSize(self.needed_width(compact=self._compact), theme.px(48))

    def needed_width(self, *, compact: bool) -> int:
        """Return how wide it is, in pixels, with or without its words."""
        width = sum(self._part_width(text) for _, text in self._texts(compact=compact))
        gaps = theme.px(16) * (len(self._parts) - 1)
        return width + gaps + 2 * theme.px(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        del event
        painter, tokens = QPainter(self), theme.tokens()
        box = QRectF(self.rect())
        paint_box(painter, box, tokens.primary_soft)
        left, side = float(theme.px(16)), theme.px(18)
        for icon, text in self._texts(compact=self._compact):
            square = QRectF(left, (self.height() - side) / 2, side, side)
            theme.paint_icon(painter, square, icon, tokens.on_primary)
            words = QRectF(left + side + theme.px(7), 0, box.width(), box.height())
            paint_text(painter, words, text, ("body_bold", tokens.on_primary))
            left += self._part_width(text) + theme.px(16)
        if self.hasFocus():
            paint_focus(painter, box, on_dark=True)
        painter.end()

    def _texts(self, *, compact: bool) -> list[tuple[str, str]]:
        return [
            (icon, str(count) if compact else f"{count} {word}")
            for icon, count, word in self._parts
        ]

    def _part_width(self, text: str) -> int:
        return text_width(text, "body_bold") + theme.px(18 + 7) + 1


class TopBar(Panel):
    """Posyandu and session at the left, search in the middle, receipts and operator right.

    Where there is no room for all of it, one part after the other says less, and nothing is cut.
    `receipts.clicked` and `operator.clicked` say that they were pressed; `search` is the box.
    """

    def __init__(self) -> None:
        super().__init__(theme.tokens().primary)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = OneLine("heading", "on_primary")
        self._subtitle = OneLine("caption", "on_primary")
        self._days = ("", "")
        self._who = ""
        self._shortened = 0
        self.search = SearchField(_placeholder(), on_bar=True)
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
        row.setContentsMargins(theme.px(_EDGE), theme.px(9), theme.px(_EDGE), theme.px(9))
        row.setSpacing(theme.px(_GAP))
        row.addLayout(names, 5)
        row.addWidget(self.search, 6)
        row.addWidget(self.receipts)
        row.addWidget(self.operator)

    def set_session(self, title: str, subtitle: str, short: str = "") -> None:
        """Show which posyandu, which day, how many came; `short` says so where room is scarce."""
        self._days = (subtitle, short or subtitle)
        self._title.setText(title)
        self._subtitle.setVisible(bool(subtitle))
        for line in (self._title, self._subtitle):
            line.setToolTip(f"{title}. {subtitle}")
            line.setAccessibleDescription(subtitle)
        self._shorten()

    def set_operator(self, text: str) -> None:
        """Show who is at the table; "" hides it."""
        self._who = text
        self.operator.set_text(text)
        self.operator.setVisible(bool(text))
        self._shorten()

    def renew_words(self) -> None:
        """Say in the language chosen what to type; the rest is said by whoever sets it."""
        self.search.set_placeholder(_placeholder())
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        """Never hold the window open: what does not fit is shortened."""
        return QSize(theme.px(320), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what there is no room for."""
        self._shorten()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Do so too when the receipts say something longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._shorten()
        return super().event(event)

    def _shorten(self) -> None:
        steps = range(SHORT_OPERATOR + 1)
        step = next((one for one in steps if self._needed(one) <= self.width()), SHORT_OPERATOR)
        self._shortened = step
        self._subtitle.setText(self._days[step >= SHORT_DAY])
        self.search.setPlaceholderText(_placeholder(is_short=step >= SHORT_SEARCH))
        self.receipts.set_compact(compact=step >= SHORT_RECEIPTS)
        self._name_operator(is_short=step >= SHORT_OPERATOR)
        is_all_seen = self._needed(step) <= self.width()
        self._title.setMinimumWidth(self._names_width(step) if is_all_seen else theme.px(60))
        self.search.setMinimumWidth(self._search_width(step))

    def _name_operator(self, *, is_short: bool) -> None:
        """Leave the icon and the key alone where room is scarce; the name is still told."""
        shown = "" if is_short else self._who
        if shown != self.operator.text():
            self.operator.setText(shown)
            self.operator.updateGeometry()
        self.operator.setToolTip(self._who if is_short else "")

    def _needed(self, step: int) -> int:
        parts = [
            self._names_width(step),
            self._search_width(step),
            self.receipts.needed_width(compact=step >= SHORT_RECEIPTS),
        ]
        if not self.operator.isHidden():
            now = text_width(self.operator.text(), "button")
            said = 0 if step >= SHORT_OPERATOR else text_width(self._who, "button")
            parts.append(self.operator.sizeHint().width() - now + said)
        return sum(parts) + theme.px(_GAP) * (len(parts) - 1) + 2 * theme.px(_EDGE)

    def _names_width(self, step: int) -> int:
        day = text_width(self._days[step >= SHORT_DAY], "caption")
        return max(text_width(self._title.text(), "heading"), day) + theme.px(2)

    def _search_width(self, step: int) -> int:
        words = text_width(_placeholder(is_short=step >= SHORT_SEARCH), "body")
        return max(words + theme.px(66), theme.px(LEAST_SEARCH))


def _placeholder(*, is_short: bool = False) -> str:
    return tr("Cari …") if is_short else tr("Cari nama anak, ibu, NIK, RT …")
