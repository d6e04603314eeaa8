"""What scrolls: up and down only, on the ground of whatever it lies on, after the cursor."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from posyandu_desktop.ui import theme


class ScrollPane(QScrollArea):
    """A scroll area without frame or ground; the field with the cursor is always in view.

    Of a widget with a method `part_in_hand`, which is given the room there is and returns a part of
    the widget, that part is in view.

    Signals:
        crowded(): What is inside is wider than the room there is for it.
    """

    crowded = Signal()

    def __init__(self, *, keeps_width: bool = False) -> None:
        """Make a pane.

        Args:
            keeps_width: Whether the room of the scroll bar is always left free, so that what is
                inside gets no narrower, and is not drawn anew, when the bar comes.
        """
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not through the viewport: asked for it, Qt for Python first learns every kind of widget.
        self.setPalette(theme.no_ground())
        bar = self.verticalScrollBar()
        theme.dress(bar, "scroll_bar")
        if keeps_width:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            bar.setEnabled(False)
            bar.rangeChanged.connect(self._show_bar_if_needed)
        # A field that was only just made has its place after the layout ran.
        bar.rangeChanged.connect(self.follow_focus)
        across = self.horizontalScrollBar()
        across.rangeChanged.connect(self._say_if_crowded)
        # Qt goes sideways to a field that is too wide, and nobody could bring the labels back.
        across.valueChanged.connect(self._stay_at_the_left)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._bring_into_view)

    def minimumSizeHint(self) -> QSize:
        """A line or two: whatever is inside can be scrolled to."""
        return QSize(theme.px(60), theme.px(60))

    def follows_focus(self) -> bool:
        """Whether to go where the cursor goes."""
        return self.isVisible()

    def follow_focus(self) -> None:
        """Show the field with the cursor, after everything has its place."""
        self._bring_into_view(None, QApplication.focusWidget())

    def turn_page(self, pages: int) -> None:
        """Scroll down by so many heights of the pane, up when negative."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _show_bar_if_needed(self, lowest: int, highest: int) -> None:
        self.verticalScrollBar().setEnabled(lowest < highest)

    def _say_if_crowded(self, lowest: int, highest: int) -> None:
        if lowest < highest:
            self.crowded.emit()

    def _stay_at_the_left(self, value: int) -> None:
        if value:
            self.horizontalScrollBar().setValue(0)

    def _bring_into_view(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.follows_focus() and self.isAncestorOf(new):
            part = getattr(new, "part_in_hand", None)
            if part is None:
                self.ensureWidgetVisible(new, theme.px(20), theme.px(60))
            else:
                self._bring_part_into_view(new, part(self.viewport().height()))

    def _bring_part_into_view(self, widget: QWidget, part: QRect) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = widget.mapTo(self.widget() or self, part.topLeft()).y()
        if top < bar.value() or part.height() >= room:
            bar.setValue(top)
        elif top + part.height() > bar.value() + room:
            bar.setValue(top + part.height() - room)


def panes_around(widget: QWidget) -> list[ScrollPane]:
    """Return what scrolls a widget, from the inside out."""
    found, above = list[ScrollPane](), widget.parentWidget()
    while above is not None:
        if isinstance(above, ScrollPane):
            found.append(above)
        above = above.parentWidget()
    return found


def show_whole(widget: QWidget) -> None:
    """Scroll so far that a widget is seen as a whole, and the cursor in any case."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, ScrollPane):
        above = above.parentWidget()
    if isinstance(above, ScrollPane):
        # What was only just made has its height once the layouts ran.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        above.ensureWidgetVisible(widget, 0, theme.px(8))
        above.follow_focus()
