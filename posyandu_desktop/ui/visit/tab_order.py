"""The order in which Tab and Enter go through a form, once rows were made later than others."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_the_eye(form: QWidget) -> None:
    """Let Tab go where the layouts do; widgets made later would otherwise come last.

    The layouts and not the places on the screen are asked: a row just made has no height yet.
    """
    for before, after in pairwise(stops_of(form)):
        QWidget.setTabOrder(before, after)


def stops_of(form: QWidget) -> list[QWidget]:
    """Return what takes the keyboard on a form, from the top left on."""
    return [widget for widget in _stops(form) if widget.isVisibleTo(form)]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        within = item.layout() if item is not None else None
        if widget is not None:
            yield from _stops(widget)
        elif within is not None:
            yield from _inside(within)
