"""A card whose inside scrolls when it is taller than its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.frames import Card


class ScrollCard(Card):
    """A card around one widget; the field with the cursor is always brought into view."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setObjectName("stack")
        self._area.setWidget(inside)
        self.body.addWidget(self._area)
        # A field that was only just made has its place after the layout ran.
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_focus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._bring_into_view)

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

    def _bring_into_view(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._area.isVisible() and self._inside.isAncestorOf(new):
            self._area.ensureWidgetVisible(new, theme.px(20), theme.px(80))

    def _follow_focus(self, _lowest: int, _highest: int) -> None:
        self._bring_into_view(None, QApplication.focusWidget())
