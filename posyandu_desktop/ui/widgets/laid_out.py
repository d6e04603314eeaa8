"""What lies in a layout, without taking hold of the layout's own items.

Qt deletes an item with the widget in it and tells nobody. What Qt for Python made of it stays
behind as if it were alive, and the next scroll bar that comes to lie at its address is taken for
it: an event filter is then given a spacer, and the program goes down.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from posyandu_desktop.ui import theme

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def laid_out(layout: QLayout, beside: list[QWidget] | None = None) -> list[QWidget | QLayout]:
    """Return the widgets and layouts within, in their order.

    Args:
        layout: A layout that belongs to a widget.
        beside: The children of that widget, where the caller has them.
    """
    placed = [(layout.indexOf(one), one) for one in beside or children_of(layout)]
    within = [(layout.indexOf(one), one) for one in layout.findChildren(QLayout, options=_DIRECT)]
    known: list[tuple[int, QWidget | QLayout]] = [*placed, *within]
    return [one for place, one in sorted(known, key=_place) if place >= 0]


def children_of(layout: QLayout) -> list[QWidget]:
    """Return the widgets beside each other on the widget that a layout belongs to."""
    parent = layout.parentWidget()
    return [] if parent is None else parent.findChildren(QWidget, options=_DIRECT)


def add_gap(column: QBoxLayout, length: float) -> None:
    """Leave more room before what comes next in a column: a length in pixels at 100 %."""
    gap = QWidget()
    gap.setFixedHeight(max(0, theme.px(length) - column.spacing()))
    column.addWidget(gap)


def _place(known: tuple[int, object]) -> int:
    return known[0]
