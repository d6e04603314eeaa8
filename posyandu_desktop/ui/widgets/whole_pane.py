"""Where a whole screen lies: it has all the room there is, and scrolls only when it needs more.

A plain scroll area would give whatever wraps its preferred height, so that a screen whose parts
scroll for themselves would be scrolled twice.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane


class WholePane(ScrollPane):
    """Fits one widget to its own size, but never below what the widget needs."""

    _inside: QWidget | None = None  # Qt asks for events while it makes the pane

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(False)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is inside."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when what is inside needs another height."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._inside is None:
            return
        room = self.maximumViewportSize()
        needed = self._inside.minimumSizeHint().height()
        if needed > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self._inside.resize(room.width(), max(room.height(), needed))
