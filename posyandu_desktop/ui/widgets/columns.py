"""Columns side by side, or below each other when the text is large or the window narrow."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane

FREE = 0
"""Width of a column that takes what is left."""


@runtime_checkable
class Stackable(Protocol):
    """A column that scrolls for itself, but not where the page does."""

    def set_stacked(self, *, stacked: bool) -> None:
        """Hear whether the columns stand below each other and the page scrolls."""
        ...


class Columns(ScrollPane):
    """Columns of fixed or free width that stack and scroll when they do not fit.

    Signals:
        stacked(bool): The columns stand below each other now, or no longer.
    """

    stacked = Signal(bool)
    _looked_at: QWidget | None = None  # Qt asks for events while it makes the pane
    _looked_above: QWidget | None = None

    def __init__(
        self,
        columns: Sequence[tuple[QWidget, int]],
        *,
        stack_below: int = 1000,
        margin: int = 12,
        above: QWidget | None = None,
    ) -> None:
        """Lay out columns.

        Args:
            columns: Widgets, left to right, with their widths in pixels at 100 %, or `FREE`.
            stack_below: Width of the window, in pixels at 100 %, below which they stack; they do
                so above it too where a column of free width has not the room it needs.
            margin: Space around and between, in pixels at 100 %.
            above: A widget over all columns, such as a row of figures; it scrolls with them.
        """
        super().__init__()
        self._columns = tuple(columns)
        self._stack_below = stack_below
        self._margin = margin
        self._stacked: bool | None = None
        self._inner = inner = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(theme.px(margin))
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(*[theme.px(margin)] * 4)
        whole.setSpacing(theme.px(margin))
        if above is not None:
            whole.addWidget(above)
        whole.addLayout(self._box, 1)
        for widget, width in self._columns:
            self._box.addWidget(widget, 0 if width else 1)
            if isinstance(widget, ScrollCard):
                # Later, for this comes while the card is being laid out.
                widget.crowded.connect(self._look_again, Qt.ConnectionType.QueuedConnection)
        self.setWidget(inner)
        self._stack(stacked=False)

    def is_stacked(self) -> bool:
        """Return whether the columns stand below each other."""
        return bool(self._stacked)

    def follows_focus(self) -> bool:
        """Only when stacked: side by side, every column scrolls for itself."""
        return self.is_stacked() and super().follows_focus()

    def look_at(self, widget: QWidget, above: QWidget | None = None) -> None:
        """Show the beginning of something inside, away from the cursor, until this moves on.

        Args:
            widget: What is looked for.
            above: Where its surroundings begin: shown from there if its beginning is then in sight.
        """
        if self.is_stacked():
            self._looked_at, self._looked_above = widget, above or widget
            # What was only just shown has its place once the layouts ran.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.follow_focus()

    def look_back(self) -> None:
        """Show the cursor again."""
        self._looked_at = None
        self.follow_focus()

    def follow_focus(self) -> None:
        """Show the field with the cursor, or what is looked at instead."""
        if self._looked_at is None:
            super().follow_focus()
        else:
            wanted = self._top_of(self._looked_at)
            around = self._top_of(self._looked_above or self._looked_at)
            # The first lines of it, not only the edge.
            fits = wanted - around <= self.viewport().height() // 2
            self.verticalScrollBar().setValue(around if fits else wanted)

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self._inner, QPoint(0, 0)).y() - theme.px(self._margin)

    def _bring_into_view(self, old: QWidget | None, new: QWidget | None) -> None:
        self._looked_at = None
        super()._bring_into_view(old, new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        self._look_again()
        super().resizeEvent(event)

    def _look_again(self) -> None:
        narrow = self.width() < theme.px(self._stack_below)
        self._stack(stacked=narrow or self.width() < self._least_width())

    def _least_width(self) -> int:
        """Return how wide the columns are beside each other, each as narrow as it can be."""
        spaces = theme.px(self._margin) * (len(self._columns) + 1)
        free = [widget for widget, width in self._columns if not width]
        # Those of free width share what is left, however little one of them needs.
        widest = max((one.least_width() for one in free if isinstance(one, ScrollCard)), default=0)
        fixed = sum(theme.px(width) for _, width in self._columns if width)
        return spaces + fixed + widest * len(free)

    def _stack(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self.stacked.emit(stacked)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        for widget, width in self._columns:
            if isinstance(widget, Stackable):
                widget.set_stacked(stacked=stacked)
            fixed = width and not stacked
            widget.setMinimumWidth(theme.px(width) if fixed else 0)
            widget.setMaximumWidth(theme.px(width) if fixed else 16_777_215)
