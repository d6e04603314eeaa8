"""A number typed one field too late: it answers no question, and the row says so."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person
from posyandu_desktop.ui.visit.digit_run import AT_ONCE_MS, PAUSE_MS
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_child, a_person
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

ENTER = Qt.Key.Key_Return
FAST, READ = AT_ONCE_MS // 2, AT_ONCE_MS * 2

Fingers = Callable[[str, int], None]


@pytest.fixture
def view(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> VisitView:
    """The visit of an old woman, the questions on what she can do unfolded."""
    person = seat.register(a_person("Mbah Surti", date(1948, 2, 4)))
    view = _opened(seat, person, keyboard, qtbot)
    view.form.sections["aks"].button.setFocus()
    keyboard.press(ENTER)
    return view


def _opened(seat: Seat, person: Person, keyboard: Keyboard, qtbot: QtBot) -> VisitView:
    view = VisitView(seat.open(person))
    keyboard.open(view)
    view.start()
    qtbot.addWidget(view, before_close_func=VisitView.keep_now)
    return view


@pytest.fixture
def fingers(keyboard: Keyboard) -> Fingers:
    """Types a text with so many milliseconds between its keys, as a keyboard says them."""
    clock = [10_000]

    def typed(text: str, gap_ms: int) -> None:
        for character in text:
            key = ENTER if character == "\n" else Qt.Key(ord(character.upper()))
            clock[0] += gap_ms
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(clock[0])
            QApplication.sendEvent(keyboard.focused(), event)
            QApplication.processEvents()

    return typed


def _is_on(view: VisitView, code: str) -> bool:
    row, focused = view.form.field(code), QApplication.focusWidget()
    return row is not None and focused is not None and row.isAncestorOf(focused)


@pytest.mark.parametrize("number", ["12,5\n", "12.5\n", "23\n", "120/80\n", "320\n"])
def test_a_number_typed_fast_on_questions_answers_none_and_is_named(
    number: str, view: VisitView, fingers: Fingers
) -> None:
    fingers(number, FAST)
    assert view.typed.choices.keys() <= {"posture"}
    assert _is_on(view, "aks_bowels")
    assert number.strip() in view.form.lists["aks_bowels"].remark()
    assert "tidak dicatat" in view.form.lists["aks_bowels"].remark()


@pytest.mark.parametrize("number", ["12,5\n", "120/80\n", "15\n", ",5\n", "85\n"])
def test_a_number_typed_slowly_is_known_by_what_is_no_answer(
    number: str, view: VisitView, fingers: Fingers
) -> None:
    fingers(number, READ)
    assert view.typed.choices.keys() <= {"posture"}
    assert _is_on(view, "aks_bowels")


def test_digits_typed_as_questions_are_read_answer_them_one_after_the_other(
    view: VisitView, fingers: Fingers
) -> None:
    fingers("3312", READ)
    given = [code for code in view.typed.choices if code.startswith("aks_")]
    assert len(given) == 4
    assert not _is_on(view, given[-1])
    assert view.form.lists["aks_bowels"].remark() == ""


def test_an_answer_given_before_comes_back_when_a_number_was_typed_over_it(
    view: VisitView, fingers: Fingers
) -> None:
    fingers("3", READ)
    before = view.typed.choices["aks_bowels"]
    view.form.lists["aks_bowels"].box.setFocus()
    fingers("1", PAUSE_MS + 1)
    assert view.typed.choices["aks_bowels"] != before
    fingers("2", FAST)
    assert view.typed.choices["aks_bowels"] == before
    assert "aks_bladder" not in view.typed.choices


def test_after_the_number_was_refused_the_row_answers_as_ever(
    view: VisitView, fingers: Fingers
) -> None:
    fingers("12,5\n", FAST)
    fingers("3", PAUSE_MS + 1)
    assert view.typed.choices["aks_bowels"] == "controlled"
    assert _is_on(view, "aks_bladder")
    assert view.form.lists["aks_bowels"].remark() == ""


def test_answers_of_before_a_pause_stay_when_a_number_is_refused(
    view: VisitView, fingers: Fingers
) -> None:
    fingers("3", READ)
    fingers("1", PAUSE_MS + 1)
    fingers("2,5", FAST)
    assert view.typed.choices["aks_bowels"] == "controlled"
    assert "aks_bladder" not in view.typed.choices


def test_a_number_on_a_question_of_yes_and_no_is_said_to_be_lost(
    seat: Seat, keyboard: Keyboard, qtbot: QtBot, fingers: Fingers
) -> None:
    view = _opened(seat, seat.register(a_child()), keyboard, qtbot)
    row = view.form.questions["oedema"]
    row.setFocus()
    fingers("12,5\n", FAST)
    assert view.typed.answers == {}
    assert row.remark().startswith("Di sini ditanya jawaban, bukan angka. 12,5 tidak dicatat.")
    keyboard.press(Qt.Key.Key_T)
    assert view.typed.answers == {"oedema": False}
    assert row.remark() == ""


def test_a_number_behind_the_referral_refers_nobody(
    seat: Seat, keyboard: Keyboard, qtbot: QtBot, fingers: Fingers
) -> None:
    view = _opened(seat, seat.register(a_child()), keyboard, qtbot)
    assert view.form.referral is not None
    view.form.referral.setFocus()
    fingers("25", READ)
    assert view.typed.referral_target is None
    assert "25" in view.form.referral.remark()


def test_a_number_whose_beginning_answered_a_question_is_not_typed_into_the_next_field(
    view: VisitView, fingers: Fingers
) -> None:
    fingers("1", READ)
    view.form.numbers["weight_kg"].setFocus()
    fingers("2,5\n", FAST)
    assert view.typed.choices.keys() <= {"posture"}
    assert "weight_kg" not in view.typed.texts
    assert _is_on(view, "aks_bowels")


def test_a_number_begun_behind_an_answer_is_typed_as_a_number(
    view: VisitView, fingers: Fingers
) -> None:
    fingers("1", READ)
    view.form.numbers["weight_kg"].setFocus()
    fingers("52,5", READ)
    assert "aks_bowels" in view.typed.choices
    assert view.typed.texts["weight_kg"] == "52,5"


def test_words_typed_on_the_topics_behind_a_referral_are_its_note(
    view: VisitView, keyboard: Keyboard, qtbot: QtBot
) -> None:
    form = view.form
    assert form.referral is not None
    assert form.referral_note is not None
    form.referral.choice.setFocus()
    keyboard.press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: any(box.hasFocus() for box in form.topics.values()))
    for letter in "segera ya":
        keyboard.type(letter)
    assert view.typed.referral_note == "segera ya"
    assert view.typed.education == ()


def test_letters_on_the_topics_of_somebody_not_referred_do_nothing(
    view: VisitView, keyboard: Keyboard
) -> None:
    box = next(iter(view.form.topics.values()))
    box.setFocus()
    keyboard.type("ya")
    assert box.hasFocus()
    assert view.typed.referral_note == ""


@pytest.fixture
def child(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> VisitView:
    """The visit of a child whose height is typed beside how it was taken."""
    return _opened(seat, seat.register(a_child()), keyboard, qtbot)


def test_a_number_typed_on_how_a_height_was_taken_goes_into_the_next_empty_line(
    child: VisitView, keyboard: Keyboard
) -> None:
    child.form.numbers["height_cm"].setFocus()
    keyboard.type("76")
    child.form.choices["posture"].setFocus()
    for key in "45,5":  # each where the cursor is by then
        keyboard.type(key)
    assert child.typed.texts["height_cm"] == "76"
    assert child.typed.texts["head_circumference_cm"] == "45,5"


def test_a_height_typed_one_stop_too_late_goes_into_its_own_line(
    child: VisitView, keyboard: Keyboard
) -> None:
    child.form.choices["posture"].setFocus()
    for key in "76,5":
        keyboard.type(key)
    assert child.typed.texts["height_cm"] == "76,5"
    assert child.form.numbers["height_cm"].isAncestorOf(keyboard.focused())


def test_a_number_typed_on_how_a_height_was_taken_between_full_lines_is_named_whole(
    child: VisitView, keyboard: Keyboard
) -> None:
    for code, number in (("height_cm", "76"), ("head_circumference_cm", "45")):
        child.form.numbers[code].setFocus()
        keyboard.type(number)
    before = child.typed
    child.form.choices["posture"].setFocus()
    for key in "46,5":
        keyboard.type(key)
    assert child.typed == before
    assert "46,5 tidak dicatat" in child.message.text()
