"""Where a whole screen lies: it has all the room there is, and scrolls only when it needs more.

A plain scroll area would give whatever wraps its preferred height, so that a screen whose parts
scroll for themselves would be scrolled twice.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane


class _Watch(QObject):
    """Hears when what is inside needs another height.

    The pane itself is no filter of ours: Qt shows it every event of its scroll bars.
    """

    needs_other_room = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell, and let the event pass."""
        del watched
        if event.type() is QEvent.Type.LayoutRequest:
            self.needs_other_room.emit()
        return False


class WholePane(ScrollPane):
    """Fits one widget to its own size, but never below what the widget needs."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(False)
        self.setWidget(inside)
        self._watch = _Watch(self)
        self._watch.needs_other_room.connect(self._fit)
        inside.installEventFilter(self._watch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is inside."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        needed = self._inside.minimumSizeHint().height()
        if needed > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self._inside.resize(room.width(), max(room.height(), needed))
