"""A card whose inside scrolls when it is taller than its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane


class ScrollCard(Card):
    """A card around one widget.

    Signals:
        crowded(): The widget is wider than the room there is for it.
    """

    crowded = Signal()

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self._area = ScrollPane(keeps_width=True)
        self._area.setWidget(inside)
        self._area.crowded.connect(self.crowded)
        self.body.addWidget(self._area)

    def scrolls_itself(self) -> bool:
        """Say whether the inside scrolls here, and not with the page."""
        return self._area.widget() is not None

    def least_width(self) -> int:
        """Return how wide the card must be for its inside to be seen as a whole, in pixels."""
        around = self.contentsMargins()
        body = self.body.contentsMargins()
        bar = self._area.verticalScrollBar().sizeHint().width()
        sides = around.left() + around.right() + body.left() + body.right()
        inside = max(self._inside.minimumSizeHint().width(), self._inside.minimumWidth())
        return inside + bar + sides

    def turn_page(self, pages: int) -> None:
        """Scroll down by so many heights of the card, up when negative."""
        self._area.turn_page(pages)

    def set_stacked(self, *, stacked: bool) -> None:
        """Show the whole inside when the page itself scrolls: nothing scrolls inside a scroll."""
        if stacked and self._area.widget() is not None:
            self._area.takeWidget()
            self._area.hide()
            self.body.addWidget(self._inside)
            self._inside.show()
        elif not stacked and self._area.widget() is None:
            self.body.removeWidget(self._inside)
            self._area.setWidget(self._inside)
            self._area.show()
