"""Two records side by side: a fact a row, and marked where they differ."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import TONE_ICONS, Tone
from posyandu_desktop.ui.widgets.facts import FactRow
from posyandu_desktop.ui.widgets.labels import IconView, set_ink, text_label

_NOTHING = "–"
_TOP = Qt.AlignmentFlag.AlignTop


class SideBySide(QWidget):
    """Two columns of facts; it is read, not typed in. A narrow one names each fact above them."""

    def __init__(self, left: str = "", right: str = "", *, narrow: bool = False) -> None:
        super().__init__()
        self._narrow = narrow
        self._rows: tuple[FactRow, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(1 if narrow else 6))
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(3, 1)
        self._heads = (left, right)
        self._made: list[QWidget] = []

    def rows(self) -> tuple[FactRow, ...]:
        """Return the facts shown."""
        return self._rows

    def set_heads(self, left: str, right: str) -> None:
        """Name the two columns."""
        if self._heads != (left, right):
            self._heads = (left, right)
            rows, self._rows = self._rows, ()
            self.set_rows(rows)

    def set_rows(self, rows: Sequence[FactRow]) -> None:
        """Show other facts."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for widget in self._made:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        for column, head in enumerate(self._heads, start=2):
            self._add(text_label(head, "body_bold", wrap=True), 0, column)
        for place, row in enumerate(self._rows, start=1):
            self._add_row(2 * place, row)
        words = (f"{row.label}: {row.left or _NOTHING}, {row.right or _NOTHING}" for row in rows)
        self.setAccessibleName("; ".join(words))

    def _add_row(self, place: int, row: FactRow) -> None:
        tokens = theme.tokens()
        icon = IconView(TONE_ICONS[Tone.WATCH] if row.differs else "", tokens.watch)
        icon.setAccessibleName(tr("Berbeda") if row.differs else "")
        name = text_label(row.label, "body", "muted_ink")
        self._add(icon, place, 0)
        if self._narrow:
            for above in (icon, name):
                above.setContentsMargins(0, theme.px(6), 0, 0)
            self._add(name, place, 2, across=2)
            place += 1
        else:
            self._add(name, place, 1)
        for column, words in enumerate((row.left, row.right), start=2):
            label = text_label(words or _NOTHING, "body_bold" if row.differs else "body", wrap=True)
            if row.differs:
                set_ink(label, tokens.watch)
            self._add(label, place, column)

    def _add(self, widget: QWidget | QLabel, row: int, column: int, across: int = 1) -> None:
        self._made.append(widget)
        self._grid.addWidget(widget, row, column, 1, across, _TOP)
