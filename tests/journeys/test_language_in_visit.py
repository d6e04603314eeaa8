"""Another language and larger letters in the middle of a visit; what was typed stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.look_settings.view import LookSettingsView
from posyandu_desktop.ui.spoken import INDONESIAN, speak_language
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import DOWN, ENTER, ESC, Laptop, Program, texts
from tests.ui.shown_texts import not_english, own_words

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def program(laptop: Laptop) -> Iterator[Program]:
    opened = laptop.open()
    opened.sign_in()
    yield opened
    laptop.switch_off()
    speak_language(INDONESIAN)


def _choose_language(program: Program, key: Qt.Key) -> None:
    """Go to the settings from wherever one is, change the language, and come back."""
    program.hands.press_ctrl(Qt.Key.Key_O)
    program.hands.screen(LookSettingsView)
    program.hands.press(DOWN, times=2)
    program.hands.press(key)
    settings = program.hands.screen(LookSettingsView)
    program.hands.wait(lambda: program.hands.focus_is_in(settings), "the row of the language")
    program.hands.press(ESC)


def _half_typed(program: Program) -> VisitView:
    visit = program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(ENTER)
    program.hands.type("76,5")
    program.hands.press(LEFT, times=2)
    return visit


def _cursor() -> int:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line.cursorPosition()


def test_another_language_in_the_middle_of_a_visit_keeps_values_and_cursor(
    program: Program,
) -> None:
    _half_typed(program)

    _choose_language(program, RIGHT)

    visit = program.visit()
    assert texts(visit) == {"weight_kg": "9,4", "height_cm": "76,5"}
    assert program.hands.focus_is_in(visit.form.numbers["height_cm"])
    assert _cursor() == 2
    program.hands.look("kunjungan-inggris")
    own = own_words(program.office.workplace)
    assert not not_english(program.window, own), "\n".join(
        not_english(program.window, own).values()
    )


def test_another_language_leaves_the_cursor_on_a_topic_and_selects_no_number(
    program: Program,
) -> None:
    visit = _half_typed(program)
    code, box = next(iter(visit.form.topics.items()))
    box.setFocus()

    _choose_language(program, RIGHT)

    again = program.visit()
    assert again is not visit
    program.hands.wait(again.form.topics[code].hasFocus, "the topic to have the cursor again")
    assert not any(row.input.selectedText() for row in again.form.numbers.values())


def test_a_weight_typed_with_a_point_is_shown_with_a_point_and_back_with_a_comma(
    program: Program,
) -> None:
    _choose_language(program, RIGHT)
    program.day()
    program.open_visit(village.AISYAH)
    program.hands.type("8.5")
    program.hands.press_ctrl(Qt.Key.Key_S)  # worth a second look: half a kilogram less
    program.save()
    [saved] = program.office.workplace.store.visits.of_session(program.office.session.id)
    assert saved.number("weight_kg") == 8.5

    assert texts(program.open_visit(village.AISYAH)) == {"weight_kg": "8.5"}
    program.hands.press(ESC)
    program.day()
    _choose_language(program, LEFT)
    program.day()
    assert texts(program.open_visit(village.AISYAH)) == {"weight_kg": "8,5"}


def test_letters_of_twice_the_size_in_the_middle_of_a_visit_keep_values_and_cursor(
    program: Program,
) -> None:
    visit = _half_typed(program)

    program.hands.press_ctrl(Qt.Key.Key_O)
    program.hands.screen(LookSettingsView)
    while theme.current().scale_percent < 200:
        program.hands.press(RIGHT)
    program.hands.press(ESC)

    assert program.visit() is visit
    program.hands.look("kunjungan-200")
    assert texts(visit) == {"weight_kg": "9,4", "height_cm": "76,5"}
    assert program.hands.focus_is_in(visit.form.numbers["height_cm"])
    assert _cursor() == 2
    program.hands.press_ctrl(Qt.Key.Key_0)
    assert theme.current().scale_percent == 100
