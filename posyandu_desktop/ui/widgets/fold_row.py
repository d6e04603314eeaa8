"""Widgets side by side, in as many rows as the width asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.folding import FoldedRows, rows_of

GAP = 6


class FoldRow(FoldedRows):
    """Keeps its widgets in order; they fold into more rows when one is too narrow for all."""

    def __init__(self, *, at_right: bool = False) -> None:
        super().__init__(GAP, at_right=at_right)
        self._widgets: tuple[QWidget, ...] = ()
        self._counts: list[int] = []

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show other widgets; those before go."""
        before, self._widgets = self._widgets, tuple(widgets)
        # Unfolded until its width is known: folded too soon, it would push the window taller.
        self._arrange([len(self._widgets)])
        for widget in before:
            widget.hide()
            widget.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        self._fold()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Do so too when one of them says something longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        widths = [one.sizeHint().width() for one in self._widgets]
        counts = rows_of(widths, self.width(), theme.px(GAP))
        if counts != self._counts:
            self._arrange(counts)

    def _arrange(self, counts: list[int]) -> None:
        self._counts = counts
        waiting = iter(self._widgets)
        self.put([[next(waiting) for _ in range(count)] for count in counts])
