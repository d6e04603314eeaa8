"""What Enter and the arrows mean on a form: on to the next thing that is filled in."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

KeyWatch = Callable[[QKeyEvent, bool], bool]
"""Hears a key, and whether it is one that answers, before the widget does; True keeps it."""


def go_on(widget: QWidget, *, forward: bool) -> bool:
    """Move the cursor from a widget to the next thing to fill in; say whether it moved.

    What stands beside is reached with Tab: a digit typed onto a button would be lost, and Enter on
    one would press it.
    """
    form = _form_around(widget)
    if form is None:
        moved = widget.focusNextPrevChild(forward)
    else:
        # Step by step the form would be gone through anew for every button passed over.
        moved = form.move_on(forward=forward, passes=stands_beside)
    focused = QApplication.focusWidget()
    passed: list[QWidget] = []
    while moved and focused is not None and focused not in passed and stands_beside(focused):
        passed.append(focused)
        moved = focused.focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
    return moved


@runtime_checkable
class OrderedForm(Protocol):
    """A form that has an order of its own."""

    def move_on(self, *, forward: bool, passes: Callable[[QWidget], bool] | None = None) -> bool:
        """Move the cursor to the next stop not passed over; say whether it moved."""
        ...


def _form_around(widget: QWidget) -> OrderedForm | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, OrderedForm):
        above = above.parentWidget()
    return above


def stands_beside(widget: QWidget) -> bool:
    """Say whether Enter passes over a widget."""
    parent = widget.parentWidget()
    return bool(widget.property("beside") or (parent is not None and parent.property("beside")))
