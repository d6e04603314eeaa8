"""Ctrl+1 to Ctrl+5: to the first thing of a step that is still empty."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from posyandu_desktop.domain.card import Quantity, Referral, Step
from posyandu_desktop.language import tr
from posyandu_desktop.ui.visit.denials import ASKED_TOGETHER
from posyandu_desktop.ui.visit.tab_order import stops_of
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.going_on import stands_beside
from posyandu_desktop.ui.widgets.tick_box import TickBox

STEPS = range(1, 6)
_REFERRAL_FIRST = "Ctrl+{number}: rujukan, lagi: penyuluhan"
_TOPICS_FIRST = "Ctrl+{number}: penyuluhan, lagi: rujukan"


def step_keys(view: QWidget, go: Callable[[int], None]) -> list[QShortcut]:
    """Let the five keys call `go` with their number; steps without a field lead to the next."""
    keys = []
    for number in STEPS:
        key = QShortcut(QKeySequence(f"Ctrl+{number}"), view)
        key.activated.connect(partial(go, number))
        keys.append(key)
    return keys


def step_note(step: Step, *, refers: bool = False) -> str:
    """Return the keys of a step, each with what it does; whether a referral is advised."""
    if any(isinstance(field, Referral) for field in step.fields):
        return tr(_REFERRAL_FIRST if refers else _TOPICS_FIRST).format(number=step.number)
    keys = tr("Ctrl+{number}: ke sini").format(number=step.number)
    if any(field.code.startswith(ASKED_TOGETHER) for field in step.fields):
        return tr("N: gejala TBC tidak ada · {keys}").format(keys=keys)
    if any(isinstance(field, Quantity) and field.section is None for field in step.fields):
        return tr("U: ukur lagi · {keys}").format(keys=keys)
    return keys


def page_keys(view: QWidget, turn: Callable[[int], None]) -> list[QShortcut]:
    """Let PgUp and PgDn turn the pages of what is read."""
    keys = []
    for name, pages in (("PgUp", -1), ("PgDown", 1)):
        key = QShortcut(QKeySequence(name), view)
        key.activated.connect(partial(turn, pages))
        keys.append(key)
    return keys


def jump(widget: QWidget) -> None:
    """Put the cursor into a field."""
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_empty(
    form: QWidget, bands: Mapping[int, QWidget], number: int, before: QWidget | None = None
) -> QWidget | None:
    """Return the first stop of a step in which nothing stands yet, else its first stop.

    Args:
        form: The rows of the card.
        bands: The heading of each step.
        number: The step; the next one, or the last, when the card has none of that number.
        before: What is asked for first when it is still empty: a referral that is advised.
    """
    wanted = next((step for step in sorted(bands) if step >= number), max(bands))
    stops = _stops_below(form, bands, wanted)
    if before is not None:
        inside = [stop for stop in stops if before.isAncestorOf(stop)]
        is_there = QApplication.focusWidget() in inside
        if not is_there and any(_is_empty(stop) for stop in inside):
            return inside[0]
        if is_there:
            stops = [stop for stop in stops if stop not in inside] or stops
    # Pressed again where it led to, the key leads on: past the topics to the referral.
    after = _after_the_same_kind(stops, QApplication.focusWidget())
    return next((stop for stop in after or stops if _is_empty(stop)), next(iter(stops), None))


def _stops_below(form: QWidget, bands: Mapping[int, QWidget], number: int) -> Sequence[QWidget]:
    top = _top_of(bands[number], form)
    later = [_top_of(band, form) for step, band in bands.items() if step > number]
    bottom = min(later, default=form.height() + 1)
    return [
        stop
        for stop in stops_of(form)
        if top <= _top_of(stop, form) < bottom and not stands_beside(stop)
    ]


def _top_of(widget: QWidget, form: QWidget) -> int:
    return widget.mapTo(form, widget.rect().topLeft()).y()


def _after_the_same_kind(stops: Sequence[QWidget], focused: QWidget | None) -> Sequence[QWidget]:
    if not isinstance(focused, TickBox) or focused not in stops:
        return ()
    rest = stops[stops.index(focused) :]
    return [stop for stop in rest if not isinstance(stop, TickBox)]


def _is_empty(stop: QWidget) -> bool:
    if isinstance(stop, QLineEdit):
        return not stop.text()
    if isinstance(stop, QComboBox):
        return stop.currentIndex() <= 0
    if isinstance(stop, TickBox):
        return not stop.isChecked()
    parent = stop.parentWidget()
    # What is left of the kinds are buttons of what is folded: it waits to be asked.
    return parent.value() is None if isinstance(parent, Segmented) else True
