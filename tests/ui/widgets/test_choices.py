import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.choices import Segmented, TriState
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.form_rows import QuestionRow
from tests.ui.widgets.conftest import Show

POSTURES = (("lying", "Terlentang"), ("standing", "Berdiri"))


def press(qtbot: QtBot, choice: Segmented, key: Qt.Key) -> None:
    focused = choice.focusProxy()
    assert focused is not None
    focused.setFocus()
    qtbot.keyClick(focused, key)


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_Y, True),
        (Qt.Key.Key_T, False),
        (Qt.Key.Key_Backspace, None),
        (Qt.Key.Key_Delete, None),
    ],
)
def test_a_question_is_answered_with_one_key(
    qtbot: QtBot, show: Show, key: Qt.Key, answer: object
) -> None:
    choice = TriState("Batuk", value=None if answer else True)
    show(choice)
    told: list[object] = []
    choice.chosen.connect(told.append)

    press(qtbot, choice, key)

    assert told == [answer]
    assert choice.value() is answer


def test_space_goes_round_the_answers(qtbot: QtBot, show: Show) -> None:
    choice = TriState("Batuk")
    show(choice)
    seen = []
    for _ in range(4):
        press(qtbot, choice, Qt.Key.Key_Space)
        seen.append(choice.value())
    assert seen == [True, False, None, True]


def test_an_answer_on_a_card_goes_on_but_a_key_held_down_answers_one_question(
    qtbot: QtBot, show: Show
) -> None:
    rows = [TriState(f"Tanda {number}", goes_on=True) for number in range(3)]
    show(*(QuestionRow("?", row) for row in rows))
    press(qtbot, rows[0], Qt.Key.Key_T)
    second = rows[1].focusProxy()
    assert second is not None
    assert second.hasFocus()
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier, "t", autorep=True
    )
    QApplication.sendEvent(second, held)
    assert [row.value() for row in rows] == [False, None, None]


def test_what_was_not_asked_is_shown_as_not_asked(show: Show) -> None:
    choice = TriState("Batuk")
    show(choice)

    assert choice.value() is None
    assert choice.segment(None).isChecked()
    assert not choice.segment(False).isChecked()


def test_arrows_choose_the_neighbour_and_stop_at_the_ends(qtbot: QtBot, show: Show) -> None:
    choice = TriState("Batuk", value=True)
    show(choice)

    press(qtbot, choice, Qt.Key.Key_Left)
    assert choice.value() is True

    press(qtbot, choice, Qt.Key.Key_Right)
    press(qtbot, choice, Qt.Key.Key_Right)
    press(qtbot, choice, Qt.Key.Key_Right)
    assert choice.value() is None


@pytest.mark.parametrize(
    ("begin", "key", "chosen"),
    [
        ("lying", Qt.Key.Key_Right, "standing"),
        ("lying", Qt.Key.Key_Left, None),
        ("standing", Qt.Key.Key_Left, "lying"),
        ("standing", Qt.Key.Key_Right, None),
    ],
)
def test_with_nothing_chosen_an_arrow_goes_on_from_the_ring(
    qtbot: QtBot, show: Show, begin: str, key: Qt.Key, chosen: str | None
) -> None:
    choice = Segmented(POSTURES, "Posisi")
    show(choice)
    choice.segment(begin).setFocus()

    qtbot.keyClick(choice.segment(begin), key)

    assert choice.value() == chosen
    assert choice.segment(chosen or begin).hasFocus()


def test_a_click_chooses_and_a_second_click_changes_nothing(qtbot: QtBot, show: Show) -> None:
    choice = Segmented(POSTURES, "Posisi")
    show(choice)
    told: list[object] = []
    choice.chosen.connect(told.append)
    assert choice.value() is None

    qtbot.mouseClick(choice.segment("standing"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choice.segment("standing"), Qt.MouseButton.LeftButton)

    assert told == ["standing"]
    assert choice.segment("standing").isChecked()


def test_a_choice_set_by_the_program_is_not_told(show: Show) -> None:
    choice = Segmented(POSTURES, "Posisi")
    show(choice)
    told: list[object] = []
    choice.chosen.connect(told.append)

    choice.set_value("lying")
    assert (choice.value(), told) == ("lying", [])
    choice.set_value(None)
    assert (choice.value(), told) == (None, [])


def test_enter_goes_on_and_tab_stops_once(qtbot: QtBot, show: Show) -> None:
    before, choice, after = TextField("Nama"), TriState("Batuk", value=False), TextField("Alamat")
    show(before, QuestionRow("Batuk?", choice), after)
    before.setFocus()

    qtbot.keyClick(before.input, Qt.Key.Key_Return)
    assert choice.segment(False).hasFocus()

    qtbot.keyClick(choice.segment(False), Qt.Key.Key_Return)
    assert after.input.hasFocus()


def test_down_and_up_walk_between_questions(qtbot: QtBot, show: Show) -> None:
    first, second = TriState("Batuk"), TriState("Demam")
    show(first, second)

    press(qtbot, first, Qt.Key.Key_Down)
    assert second.segment(None).hasFocus()

    press(qtbot, second, Qt.Key.Key_Up)
    assert first.segment(None).hasFocus()


def test_choices_are_large_enough_to_touch(show: Show) -> None:
    choice = TriState("Batuk")
    show(choice)
    assert min(choice.segment(value).height() for value in (True, False, None)) >= 40


def test_an_unknown_letter_is_left_to_the_window(qtbot: QtBot, show: Show) -> None:
    choice = TriState("Batuk", value=True)
    show(choice)
    press(qtbot, choice, Qt.Key.Key_Q)
    assert choice.value() is True
