from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.fields import NumberField, PinField, TextField
from tests.ui.widgets.conftest import Show


def test_every_keystroke_is_told_as_it_was_typed(qtbot: QtBot, show: Show) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)
    heard: list[str] = []
    field.edited.connect(heard.append)

    qtbot.keyClicks(field.input, "8.4")

    assert heard == ["8", "8.", "8.4"]
    assert field.text() == "8.4"


def test_a_text_set_by_the_program_is_not_an_edit(show: Show) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)
    heard: list[str] = []
    field.edited.connect(heard.append)

    field.set_text("8,4")

    assert heard == []
    assert field.text() == "8,4"


def test_setting_the_same_text_leaves_the_caret(qtbot: QtBot, show: Show) -> None:
    field = TextField("Nama")
    show(field)
    qtbot.keyClicks(field.input, "Siti")
    field.input.setCursorPosition(1)

    field.set_text("Siti")

    assert field.input.cursorPosition() == 1


def test_enter_goes_to_the_next_field_and_tells_what_was_left(qtbot: QtBot, show: Show) -> None:
    weight, height = NumberField("Berat badan", "kg"), NumberField("Panjang badan", "cm")
    show(weight, height)
    left: list[str] = []
    weight.left.connect(left.append)
    weight.setFocus()
    qtbot.waitUntil(weight.input.hasFocus)

    qtbot.keyClicks(weight.input, "8,4")
    qtbot.keyClick(weight.input, Qt.Key.Key_Return)

    assert height.input.hasFocus()
    assert left == ["8,4"]


def test_up_and_down_walk_through_the_fields(qtbot: QtBot, show: Show) -> None:
    first, second = TextField("Nama"), TextField("Alamat")
    show(first, second)
    first.setFocus()

    qtbot.keyClick(first.input, Qt.Key.Key_Down)
    assert second.input.hasFocus()

    qtbot.keyClick(second.input, Qt.Key.Key_Up)
    assert first.input.hasFocus()


def test_enter_on_the_only_field_tells_that_it_was_left(qtbot: QtBot, show: Show) -> None:
    field = TextField("Nama")
    show(field)
    left: list[str] = []
    field.left.connect(left.append)
    field.setFocus()
    qtbot.keyClicks(field.input, "Siti")

    qtbot.keyClick(field.input, Qt.Key.Key_Enter)

    assert left == ["Siti"]


def test_a_problem_is_said_below_and_the_value_stays(show: Show) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)
    field.set_text("85")

    field.set_problem("Maksudnya 8,5?")

    assert field.problem() == "Maksudnya 8,5?"
    assert field.text() == "85"
    assert field.input.property("tone") == "act"
    assert "Maksudnya 8,5?" in field.input.accessibleDescription()


def test_a_doubt_has_its_own_tone_and_goes_away(show: Show) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)

    field.set_problem("Turun banyak. Timbang lagi?", Tone.WATCH)
    assert field.input.property("tone") == "watch"

    field.set_problem(None)
    assert field.problem() == ""
    assert field.input.property("tone") is None


def test_a_problem_takes_no_room_while_there_is_none(show: Show) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)
    calm = field.sizeHint().height()

    field.set_problem("Maksudnya 8,5?")

    assert field.sizeHint().height() > calm
    assert field.input.height() >= 40


def test_the_last_value_is_heard_with_the_field(show: Show) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)

    field.set_previous("8,4")

    assert field.input.accessibleName() == "Berat badan, kg"
    assert field.input.accessibleDescription() == "terakhir 8,4"


def test_the_last_value_says_itself_what_it_is(show: Show) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)

    field.set_previous("8,4")

    assert "terakhir 8,4" in [label.text() for label in field.findChildren(QLabel)]


def test_a_pin_is_hidden_and_given_with_enter(qtbot: QtBot, show: Show) -> None:
    pin, other = PinField("PIN"), TextField("Lain")
    show(pin, other)
    given: list[str] = []
    pin.entered.connect(given.append)
    pin.setFocus()
    qtbot.waitUntil(pin.input.hasFocus)

    qtbot.keyClicks(pin.input, "482913")
    qtbot.keyClick(pin.input, Qt.Key.Key_Return)

    assert pin.input.echoMode() is QLineEdit.EchoMode.Password
    assert given == ["482913"]
    assert pin.input.hasFocus()
    pin.clear()
    assert pin.text() == ""


def test_the_space_bar_hands_out_the_usual_number_and_goes_on(qtbot: QtBot, show: Show) -> None:
    board = QWidget()
    column = QVBoxLayout(board)
    field, behind = NumberField("TTD diberikan", "tablet"), NumberField("TTD diminum", "tablet")
    column.addWidget(field)
    column.addWidget(behind)
    field.set_usual("30")
    show(board)
    field.setFocus()
    heard: list[str] = []
    field.edited.connect(heard.append)

    qtbot.keyClick(field.input, Qt.Key.Key_Space)

    assert heard == ["30"]
    assert behind.input.hasFocus()


def test_the_space_bar_changes_no_number_that_is_typed(qtbot: QtBot, show: Show) -> None:
    field = NumberField("TTD diberikan", "tablet")
    field.set_usual("30")
    show(field)
    field.set_text("15")
    heard: list[str] = []
    field.edited.connect(heard.append)

    qtbot.keyClick(field.input, Qt.Key.Key_Space)

    assert "30" not in "".join(heard)
    assert field.text().strip() == "15"


def test_u_asks_for_a_second_reading_of_a_number_and_is_a_letter_within_a_word(
    qtbot: QtBot, show: Show
) -> None:
    field = NumberField("Berat badan", "kg")
    show(field)
    asked: list[str] = []
    field.input.set_again(lambda: asked.append(field.text()))
    qtbot.keyClicks(field.input, "8,4u")
    assert (asked, field.text()) == (["8,4"], "8,4")
    field.input.clear()
    qtbot.keyClicks(field.input, "budi surya")
    assert (asked, field.text()) == (["8,4"], "budi surya")
