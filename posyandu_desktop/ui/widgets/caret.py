"""Where the cursor stands in a line of text, and what is selected there.

A line forgets its selection when the cursor leaves it; who comes back from another screen finds it
again, so that the next digit does what it would have done before.
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget


@dataclass(frozen=True, slots=True)
class Caret:
    """A place between two letters; `selected` letters from `start` on are marked."""

    position: int = 0
    start: int = 0
    selected: int = 0


BEGINNING = Caret()
"""Before the first letter, nothing marked."""


def caret_of(widget: QWidget | None) -> Caret:
    """Return where the cursor stands; what is no line of text has none."""
    if not isinstance(widget, QLineEdit):
        return Caret()
    selected = len(widget.selectedText())
    return Caret(widget.cursorPosition(), widget.selectionStart() if selected else 0, selected)


def put_caret(widget: QWidget | None, caret: Caret) -> None:
    """Put the cursor back into a line that has the keyboard again."""
    if not isinstance(widget, QLineEdit):
        return
    widget.deselect()
    if not caret.selected:
        widget.setCursorPosition(caret.position)
    elif caret.position == caret.start:
        widget.setSelection(caret.start + caret.selected, -caret.selected)
    else:
        widget.setSelection(caret.start, caret.selected)
