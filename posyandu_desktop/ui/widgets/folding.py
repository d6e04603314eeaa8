"""How widgets side by side are divided into rows where one row is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posyandu_desktop.ui import theme


class FoldedRows(QWidget):
    """Widgets in rows of their own widths, all at one side.

    It places them itself: a grid would make all of a column as wide as the widest, and rows that
    are layouts would have to be taken apart, item by item, whenever one more is needed.
    """

    def __init__(self, gap: int, *, at_right: bool = False) -> None:
        """Make it empty; `gap` is the space between two, in pixels at 100 %."""
        super().__init__()
        self._gap = gap
        self._at_right = at_right
        self._rows: list[list[QWidget]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def put(self, rows: Sequence[Sequence[QWidget]]) -> None:
        """Put widgets into rows, in place of those that were there, and show what is not hidden."""
        self._rows = [list(row) for row in rows]
        for widget in (one for row in self._rows for one in row):
            if widget.parent() is not self:
                decided = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
                is_hidden = decided and widget.isHidden()
                widget.setParent(self)
                if not is_hidden:
                    widget.show()
        self.updateGeometry()
        self._place()

    def in_order(self) -> list[QWidget]:
        """Return its widgets as they are read, row after row."""
        return [one for row in self._rows for one in row]

    def sizeHint(self) -> QSize:
        """Room for the longest row and for all rows."""
        rows = self._shown()
        gap = theme.px(self._gap)
        wide = max(
            (_length([one.sizeHint().width() for one in row], gap) for row in rows), default=0
        )
        high = sum(_height(row) for row in rows) + gap * max(0, len(rows) - 1)
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        """The widest one: together they must not hold the window open."""
        shown = (one for row in self._shown() for one in row)
        return QSize(
            max((one.sizeHint().width() for one in shown), default=0), self.sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all of them."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Do so too when one of them says something longer, comes or goes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _shown(self) -> list[list[QWidget]]:
        rows = ([one for one in row if not one.isHidden()] for row in self._rows)
        return [row for row in rows if row]

    def _place(self) -> None:
        gap, top = theme.px(self._gap), 0
        for row in self._shown():
            widths = [min(one.sizeHint().width(), self.width()) for one in row]
            left = max(0, self.width() - _length(widths, gap)) if self._at_right else 0
            high = _height(row)
            for widget, width in zip(row, widths, strict=True):
                own = widget.sizeHint().height()
                widget.setGeometry(left, top + (high - own) // 2, width, own)
                left += width + gap
            top += high + gap


def _length(widths: Sequence[int], gap: int) -> int:
    return sum(widths) + gap * max(0, len(widths) - 1)


def _height(row: Sequence[QWidget]) -> int:
    return max(one.sizeHint().height() for one in row)


def rows_of(widths: Sequence[int], room: int, gap: int) -> list[int]:
    """Return how many widgets stand in each row, in order and as few rows as possible.

    Among as many rows the first is not filled to the brim: two rows of two look better than one of
    three and a single leftover.

    Args:
        widths: Width each one needs, in pixels.
        room: Width there is; what is wider stands alone in its row.
        gap: Space between two, in pixels.
    """
    fewest = _filled(widths, room, gap)
    best = fewest
    for narrower in sorted(_widths_of_runs(widths, gap), reverse=True):
        if narrower >= room:
            continue
        tried = _filled(widths, narrower, gap)
        if len(tried) > len(fewest):
            break
        best = tried
    return best


def _filled(widths: Sequence[int], room: int, gap: int) -> list[int]:
    rows: list[int] = []
    used = 0
    for width in widths:
        if rows and used + gap + width <= room:
            rows[-1] += 1
            used += gap + width
        else:
            rows.append(1)
            used = width
    return rows


def _widths_of_runs(widths: Sequence[int], gap: int) -> set[int]:
    ends = range(1, len(widths) + 1)
    return {
        sum(widths[start:end]) + gap * (end - start - 1) for end in ends for start in range(end)
    }
