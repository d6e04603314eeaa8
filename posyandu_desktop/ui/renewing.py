"""Gives widgets that are there another size and other colours, without making them anew.

Whatever somebody types, wherever the cursor is and however far a page is scrolled stays as it is.
Widgets read lengths, type and colours when they are made, so each of these is found again here:
lengths and type by taking the scale before away, colours by the role they carry. What a widget
works out by itself it does again when it is told that it was resized, or in a method `renew_look`.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme import Theme
from posyandu_desktop.ui.theme_tokens import at_another_scale, pixels, points_of, role_of
from posyandu_desktop.ui.widgets.labels import set_ink
from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane

UNBOUND = 16_777_215
"""Qt's greatest width: a widget that has no limit."""


def renew(app: QApplication, window: QWidget, scale_percent: int, name: str) -> Theme:
    """Give the app another look, and everything in `window` with it; return the look.

    Args:
        app: The running application.
        window: A window; its menus and hidden screens are changed too.
        scale_percent: Size of all text and targets, 100 to 200.
        name: Name of a theme.
    """
    before = theme.current()
    now = theme.apply_theme(app, scale_percent, name)
    if now == before:
        return now
    cursor = app.focusWidget()
    window.setUpdatesEnabled(False)
    change = _Change(before, now)
    widgets = [window, *window.findChildren(QWidget)]
    for layout in window.findChildren(QLayout):
        change.layout(layout)
    for widget in widgets:
        change.widget(widget)
    _let_settle(app, widgets)
    # What folds takes its widgets out for a moment, and the cursor with them.
    if cursor is not None and app.focusWidget() is not cursor:
        cursor.setFocus(Qt.FocusReason.OtherFocusReason)
    for pane in window.findChildren(ScrollPane):
        pane.follow_focus()
    window.setUpdatesEnabled(True)
    return now


def _let_settle(app: QApplication, widgets: list[QWidget]) -> None:
    app.sendPostedEvents()
    for widget in widgets:
        renew_look = getattr(widget, "renew_look", None)
        if renew_look is not None:
            renew_look()
        # What folds or measures itself does so when it is resized.
        if "resizeEvent" in _written_here(widget):
            app.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
        widget.updateGeometry()
        widget.update()
    app.sendPostedEvents()


def _written_here(widget: QWidget) -> set[str]:
    """Return what the classes of this app say about a widget, without what Qt's say."""
    ours = [one for one in type(widget).__mro__ if one.__module__.startswith("posyandu_desktop")]
    return {name for one in ours for name in vars(one)}


class _Change:
    """From one look to another."""

    def __init__(self, before: Theme, now: Theme) -> None:
        self._before = before
        self._now = now

    def widget(self, widget: QWidget) -> None:
        """Change what a widget was given when it was made."""
        self._colours(widget)
        if not isinstance(widget, QMainWindow | QMenu):
            self._size(widget)
        if widget.testAttribute(_HAS_FONT) and widget.font().pixelSize() > 0:
            widget.setFont(self._font(widget.font()))
        if isinstance(widget, QLineEdit):
            margins = widget.textMargins()
            widget.setTextMargins(self._px(margins.left()), 0, self._px(margins.right()), 0)
        kind = widget.property(theme.DRESSED)
        if kind:
            theme.dress(widget, str(kind))

    def layout(self, layout: QLayout) -> None:
        """Change the spaces of a layout."""
        around = layout.contentsMargins()
        sides = (around.left(), around.top(), around.right(), around.bottom())
        left, top, right, bottom = (self._px(side) for side in sides)
        layout.setContentsMargins(left, top, right, bottom)
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(self._px(layout.horizontalSpacing()))
            layout.setVerticalSpacing(self._px(layout.verticalSpacing()))
            for column in range(layout.columnCount()):
                width = layout.columnMinimumWidth(column)
                layout.setColumnMinimumWidth(column, self._px(width))
        elif isinstance(layout, QBoxLayout):
            layout.setSpacing(self._px(layout.spacing()))
        layout.invalidate()

    def _px(self, length: int) -> int:
        return at_another_scale(length, self._before.scale_percent, self._now.scale_percent)

    def _font(self, font: QFont) -> QFont:
        changed = QFont(font)
        points = points_of(font.pixelSize(), self._before.scale_percent)
        changed.setPixelSize(pixels(points, self._now.scale_percent))
        return changed

    def _size(self, widget: QWidget) -> None:
        least, most = widget.minimumSize(), widget.maximumSize()
        # The lower limit first where all grows, or Qt pushes one limit with the other.
        widget.setMinimumSize(self._px(least.width()), self._px(least.height()))
        widget.setMaximumSize(
            *(side if side >= UNBOUND else self._px(side) for side in (most.width(), most.height()))
        )
        widget.setMinimumSize(self._px(least.width()), self._px(least.height()))

    def _colours(self, widget: QWidget) -> None:
        tokens = self._now.tokens
        for name, value in vars(widget).items():
            role = role_of(value) if isinstance(value, str) else ""
            if role:
                setattr(widget, name, tokens.of_role(role))
        ink = widget.property(theme.INK)
        if ink and isinstance(widget, QLabel):
            set_ink(widget, tokens.of_role(str(ink)))


_HAS_FONT = Qt.WidgetAttribute.WA_SetFont
