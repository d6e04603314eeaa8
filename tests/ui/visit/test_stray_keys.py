"""What is typed on a button of a visit is named as lost, and its Enter presses nothing."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.buttons import KeyButton
from tests.builders import a_child
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


@pytest.fixture
def view(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> VisitView:
    view = VisitView(seat.open(seat.register(a_child())))
    keyboard.open(view)
    view.start()
    qtbot.addWidget(view, before_close_func=VisitView.keep_now)
    return view


@pytest.fixture
def none_button(view: VisitView) -> KeyButton:
    """The button that answers every danger sign with no, the cursor on it."""
    button = view.form.sections["danger_child"].none_button
    assert button is not None
    button.setFocus()
    return button


@pytest.mark.parametrize("typed", ["155", "12,5", "120/80", "budi santoso"])
def test_what_is_typed_on_the_button_that_denies_all_danger_signs_denies_none(
    typed: str, view: VisitView, none_button: KeyButton, keyboard: Keyboard
) -> None:
    keyboard.type(typed)
    keyboard.press(ENTER)
    assert view.typed.answers == {}
    assert none_button.hasFocus()
    assert view.message.text() == (
        f"Ini bukan isian. {typed} tidak dicatat. Tab atau Shift+Tab ke isiannya, lalu ketik lagi."
    )


def test_the_enter_after_the_one_that_ended_a_lost_number_presses_the_button(
    view: VisitView, none_button: KeyButton, keyboard: Keyboard
) -> None:
    assert none_button.isVisible()
    keyboard.type("155")
    keyboard.press(ENTER, ENTER)
    assert set(view.typed.answers.values()) == {False}


def test_enter_and_space_press_a_button_on_which_nothing_was_typed(
    view: VisitView, none_button: KeyButton, keyboard: Keyboard
) -> None:
    keyboard.type("155")
    view.form.numbers["weight_kg"].setFocus()
    none_button.setFocus()
    keyboard.press(SPACE)
    assert set(view.typed.answers.values()) == {False}


def test_a_word_on_the_button_that_unfolds_the_danger_signs_denies_none(
    view: VisitView, keyboard: Keyboard
) -> None:
    section = view.form.sections["danger_child"]
    section.button.setFocus()
    keyboard.type("siti")
    keyboard.press(ENTER)
    assert view.typed.answers == {}
    assert not section.is_open
    assert "siti tidak dicatat" in view.message.text()


def test_every_button_that_tab_reaches_in_a_visit_names_a_number_and_ignores_its_enter(
    view: VisitView, keyboard: Keyboard
) -> None:
    before, met = view.typed, set[int]()
    view.form.numbers["weight_kg"].setFocus()
    for _ in range(80):
        keyboard.press(Qt.Key.Key_Tab)
        here = keyboard.focused()
        if isinstance(here, KeyButton) and view.isAncestorOf(here) and id(here) not in met:
            met.add(id(here))
            keyboard.type("45,5")
            keyboard.press(ENTER)
            assert "45,5 tidak dicatat" in view.message.text(), here.text()
            assert view.typed == before, here.text()
            assert keyboard.focused() is here
            view.message.dismiss()
    assert len(met) > 3


def test_the_same_digit_lost_twice_is_named_twice(
    view: VisitView, none_button: KeyButton, keyboard: Keyboard
) -> None:
    keyboard.type("9")
    keyboard.press(ENTER)
    view.message.dismiss()
    keyboard.type("9")
    assert none_button.hasFocus()
    assert view.message.isVisible()
    assert "9 tidak dicatat" in view.message.text()


def test_a_number_on_a_topic_is_named_as_lost(view: VisitView, keyboard: Keyboard) -> None:
    next(iter(view.form.topics.values())).setFocus()
    keyboard.type("12")
    assert "12 tidak dicatat" in view.message.text()
