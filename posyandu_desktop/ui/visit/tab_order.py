"""The order in which Tab and Enter go through a form whose rows are made when they are wanted.

Qt keeps one ring of widgets by the order of their making, and mending it row by row with
`setTabOrder` loses whole parts of it. The form is asked instead, each time, where its rows stand.
"""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QWidget

from posyandu_desktop.ui.widgets.folding import FoldedRows
from posyandu_desktop.ui.widgets.laid_out import children_of, laid_out

_FORWARD, _BACKWARD = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


def move_on(
    form: QWidget, *, forward: bool, passes: Callable[[QWidget], bool] | None = None
) -> bool:
    """Move the cursor to the next stop of a form, or past its end; say whether it moved.

    Args:
        form: The form.
        forward: Whether to the next, or to the one before.
        passes: Which stops of the form are passed over; none when None.
    """
    stops, focused = stops_of(form), QApplication.focusWidget()
    reason = _FORWARD if forward else _BACKWARD
    if focused in stops:
        at = stops.index(focused)
        ahead = stops[at + 1 :] if forward else stops[:at][::-1]
        for stop in ahead:
            if passes is None or not passes(stop):
                stop.setFocus(reason)
                return True
    outside = _next_outside(form, focused, forward=forward)
    if outside is not None:
        outside.setFocus(reason)
    return outside is not None


def come_in(form: QWidget, before: QWidget | None, *, forward: bool) -> None:
    """Put a cursor that just came into a form from outside onto its first stop, or its last."""
    focused, stops = QApplication.focusWidget(), stops_of(form)
    was_inside = before is not None and form.isAncestorOf(before)
    if stops and not was_inside and focused is not None and form.isAncestorOf(focused):
        stops[0 if forward else -1].setFocus(_FORWARD if forward else _BACKWARD)


def _next_outside(form: QWidget, start: QWidget | None, *, forward: bool) -> QWidget | None:
    widget = start
    while widget is not None:
        # Qt's ring of widgets never ends, whatever its stubs say.
        widget = cast(
            QWidget, widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        )
        if widget is start:
            return None
        if widget is not form and not form.isAncestorOf(widget) and _takes_tab(widget):
            return widget
    return None


def _takes_tab(widget: QWidget) -> bool:
    return _is_stop(widget) and widget.isVisible() and widget.isEnabled()


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def stops_of(form: QWidget) -> list[QWidget]:
    """Return what takes the keyboard on a form, from the top left on."""
    return [each for each in _stops(form) if each.isEnabled()]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard in a widget and is shown whenever the widget is."""
    if _is_stop(widget):
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _inside(layout, children_of(layout))
    elif isinstance(widget, FoldedRows):
        # It places its widgets itself, without a layout.
        for one in widget.in_order():
            if not one.isHidden():
                yield from _stops(one)


def _inside(layout: QLayout, beside: list[QWidget]) -> Iterator[QWidget]:
    for one in laid_out(layout, beside):
        if isinstance(one, QLayout):
            yield from _inside(one, beside)
        elif not one.isHidden() and not isinstance(one, QLabel):
            yield from _stops(one)
