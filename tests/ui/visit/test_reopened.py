"""A saved visit opened once more: where the cursor is, what stood before it, and why it changes."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus
from posyandu_desktop.ui.visit.case import opened
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_child, a_visit
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

FEBRUARY, MARCH, APRIL = date(2026, 2, 21), date(2026, 3, 21), date(2026, 4, 18)
SAVE, ESC, ENTER = Qt.Key.Key_S, Qt.Key.Key_Escape, Qt.Key.Key_Return

Reopen = Callable[[], VisitView]


@pytest.fixture
def child() -> Person:
    return a_child()


@pytest.fixture
def march(seat: Seat, child: Person) -> Visit:
    """A visit of March, with one before and one after it."""
    before = a_visit(child, FEBRUARY, weight_kg=8.6)
    visit = a_visit(child, MARCH, weight_kg=8.8)
    after = a_visit(child, APRIL, weight_kg=9.0, height_cm=74.0)
    seat.register(child, before, visit, after)
    return visit


@pytest.fixture
def reopen(seat: Seat, child: Person, march: Visit, keyboard: Keyboard, qtbot: QtBot) -> Reopen:
    def again() -> VisitView:
        typed = opened(march, None, seat.fresh(child), seat.desk, child)
        view = VisitView(VisitEntry(child, typed, seat.desk))
        keyboard.open(view)
        view.start()
        qtbot.addWidget(view, before_close_func=VisitView.keep_now)
        return view

    return again


def test_the_cursor_begins_at_the_first_field_of_a_saved_visit(
    reopen: Reopen, keyboard: Keyboard
) -> None:
    view = reopen()
    assert view.typed.texts == {"weight_kg": "8,8"}
    assert keyboard.focused() is view.form.numbers["weight_kg"].input


def test_a_visit_in_hand_again_goes_on_at_the_first_empty_field(
    seat: Seat, keyboard: Keyboard, qtbot: QtBot
) -> None:
    person = seat.register(a_child())
    entry = seat.open(person)
    entry.text_typed("weight_kg", "9,4")
    entry.keep_aside()
    view = VisitView(seat.open(person))
    keyboard.open(view)
    view.start()
    qtbot.addWidget(view, before_close_func=VisitView.keep_now)
    assert keyboard.focused() is view.form.numbers["height_cm"].input


def test_the_last_value_is_the_one_before_the_day_of_the_visit(reopen: Reopen) -> None:
    assert reopen()._presenter.state.previous == {"weight_kg": "8,6"}


def _corrected(view: VisitView, keyboard: Keyboard) -> None:
    weight = view.form.numbers["weight_kg"].input
    weight.setFocus()
    weight.selectAll()
    keyboard.type("8,9")
    keyboard.ctrl(SAVE)
    assert "8,8 kg → 8,9 kg" in view.why.question()


def test_saving_again_without_a_reason_says_what_lacks_and_where(
    seat: Seat, march: Visit, reopen: Reopen, keyboard: Keyboard
) -> None:
    view = reopen()
    _corrected(view, keyboard)
    view.form.numbers["height_cm"].setFocus()
    keyboard.ctrl(SAVE)
    assert "8,8 kg → 8,9 kg" in view.why.question()
    assert view.why.note.problem().startswith("Belum tersimpan.")
    assert keyboard.focused() is view.why.note.input
    assert seat.store.visits.get(march.id).number("weight_kg") == 8.8


def test_saving_again_takes_the_reason_that_was_typed(
    seat: Seat, march: Visit, reopen: Reopen, keyboard: Keyboard
) -> None:
    view = reopen()
    _corrected(view, keyboard)
    keyboard.type("salah baris")
    keyboard.ctrl(SAVE)
    assert seat.store.visits.get(march.id).number("weight_kg") == 8.9
    assert "salah baris" in str(seat.store.journal.of("visit", march.id)[-1])


def test_escape_from_the_reason_brings_the_cursor_back_to_where_it_was(
    reopen: Reopen, keyboard: Keyboard
) -> None:
    view = reopen()
    _corrected(view, keyboard)
    keyboard.press(ESC)
    assert view.why.question() == ""
    assert keyboard.focused() is view.form.numbers["weight_kg"].input
    assert view.typed.texts == {"weight_kg": "8,9"}


def test_enter_without_a_reason_leaves_the_cursor_where_the_reason_is_typed(
    reopen: Reopen, keyboard: Keyboard
) -> None:
    view = reopen()
    _corrected(view, keyboard)
    keyboard.press(ENTER)
    keyboard.type("salah baris")
    assert view.why.note.text() == "salah baris"
    assert view.typed.texts == {"weight_kg": "8,9"}


@pytest.fixture
def taken_back(seat: Seat, march: Visit) -> Visit:
    """The visit of March, taken back since."""
    seat.store.corrections.take_back_visit(march.id, Reason(Mistake.TWICE))
    return march


@pytest.mark.usefixtures("taken_back")
def test_a_visit_that_was_taken_back_says_so_when_it_is_opened(reopen: Reopen) -> None:
    view = reopen()
    state = view._presenter.state
    assert "dibatalkan" in state.draft_line
    assert "Kunjungan dibatalkan" in [chip.word for chip in state.who.chips]


def test_a_visit_that_was_taken_back_counts_again_only_once_a_reason_was_given(
    seat: Seat, taken_back: Visit, reopen: Reopen, keyboard: Keyboard
) -> None:
    view = reopen()
    keyboard.ctrl(SAVE)
    assert "kunjungan yang dibatalkan ini dihitung lagi" in view.why.question()
    assert seat.store.visits.get(taken_back.id).status is VisitStatus.ENTERED_IN_ERROR

    keyboard.type("ternyata benar")
    keyboard.ctrl(SAVE)
    assert seat.store.visits.get(taken_back.id).status is not VisitStatus.ENTERED_IN_ERROR
