"""Where somebody is on the visit screen: the field, the cursor in it, how far down."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from posyandu_desktop.ui.visit.card_form import CardForm
from posyandu_desktop.ui.widgets.caret import BEGINNING, Caret, caret_of, put_caret


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the form; `field` is the code of a row, "" where the cursor is in none."""

    field: str = ""
    caret: Caret = BEGINNING
    scrolled: int = 0


def place_of(form: CardForm) -> Place:
    """Return where the cursor is."""
    focused: QWidget | None = QApplication.focusWidget()
    # Behind the lock the window has another cursor; the form remembers its own.
    focused = focused if focused and form.isAncestorOf(focused) else _last_cursor(form)
    bar = _scrolls(form)
    field = _code_of(form, focused) if focused else ""
    return Place(field, caret_of(focused), bar.verticalScrollBar().value() if bar else 0)


def go_to(form: CardForm, place: Place) -> bool:
    """Put the cursor there; False where the form has no such field any more."""
    target = form.field(place.field) if place.field else None
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.OtherFocusReason)
    put_caret(QApplication.focusWidget(), place.caret)
    bar = _scrolls(form)
    if bar is not None:
        bar.verticalScrollBar().setValue(place.scrolled)
    return True


def _last_cursor(form: CardForm) -> QWidget | None:
    """Return the widget that had the cursor when the window's page was hidden."""
    page: QWidget | None = form
    while page is not None:
        inside: QWidget | None = page.focusWidget()
        if inside is not None and form.isAncestorOf(inside):
            return inside
        page = page.parentWidget()
    return None


def _code_of(form: CardForm, focused: QWidget) -> str:
    rows = form.rows().items()
    found = (code for code, row in rows if row is focused or row.isAncestorOf(focused))
    return next(found, "")


def _scrolls(form: CardForm) -> QScrollArea | None:
    around: QWidget | None = form.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
