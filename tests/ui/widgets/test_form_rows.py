from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.choices import TriState
from posyandu_desktop.ui.widgets.fields import NumberField
from posyandu_desktop.ui.widgets.form_rows import ActionRow, ChoiceField, QuestionRow
from tests.ui.widgets.conftest import Show

SEXES = (("female", "Perempuan"), ("male", "Laki-laki"))


def test_nothing_is_chosen_from_a_list_until_somebody_chooses(qtbot: QtBot, show: Show) -> None:
    field = ChoiceField("Jenis kelamin", SEXES)
    show(field)
    told: list[object] = []
    field.chosen.connect(told.append)
    assert field.value() is None

    field.box.setFocus()
    qtbot.keyClick(field.box, Qt.Key.Key_Down)

    assert told == ["female"]
    assert field.value() == "female"


def test_a_list_can_be_set_and_refilled_without_telling(show: Show) -> None:
    field = ChoiceField("RT", (("1", "RT 01"),), empty=None)
    show(field)
    told: list[object] = []
    field.chosen.connect(told.append)

    field.set_options((("2", "RT 02"), ("3", "RT 03")))
    field.set_value("3")
    assert field.value() == "3"
    field.set_value("9")
    assert field.value() == "2"
    assert told == []


def test_the_wheel_never_changes_a_choice_unseen(show: Show) -> None:
    field = ChoiceField("Jenis kelamin", SEXES)
    show(field)
    field.set_value("male")
    up = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 120), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(field.box, up)

    assert field.value() == "male"


def test_a_question_can_say_what_is_missing(show: Show) -> None:
    row = QuestionRow("Batuk terus-menerus?", TriState())
    show(row)
    row.set_problem("Tanyakan dulu.")
    assert row.problem() == "Tanyakan dulu."
    row.set_problem(None)
    assert row.problem() == ""
    assert row.choice.accessibleName() == "Batuk terus-menerus?"


def test_an_action_is_done_with_its_key(qtbot: QtBot, show: Show) -> None:
    row = ActionRow("PCV 3", "boleh diberikan hari ini", KeyButton("Beri sekarang", "I"))
    window = show(row)
    given: list[bool] = []
    row.button.clicked.connect(lambda: given.append(True))

    qtbot.keyClick(window, Qt.Key.Key_I)

    assert given == [True]


def test_what_is_said_quietly_below_a_row_takes_room_only_while_it_is_said(show: Show) -> None:
    question = QuestionRow("Merokok", TriState())
    listed = ChoiceField("KB yang dipakai", SEXES, as_question=True)
    number = NumberField("Gula darah", "mg/dL")
    for row in (question, listed, number):
        show(row)
        height = row.sizeHint().height()
        row.set_hint("terakhir Tidak, Apr 2026")
        assert row.hint() == "terakhir Tidak, Apr 2026"
        assert row.sizeHint().height() > height
        row.set_hint("")
        assert row.hint() == ""
        assert row.sizeHint().height() == height


def test_what_is_said_below_a_number_is_read_aloud_with_it(show: Show) -> None:
    number = NumberField("Gula darah", "mg/dL")
    show(number)
    number.set_hint("dianjurkan mulai umur 40 tahun")
    assert number.input.accessibleDescription() == "dianjurkan mulai umur 40 tahun"


def test_a_list_among_questions_begins_and_ends_where_they_do(show: Show) -> None:
    board = QWidget()
    rows = QVBoxLayout(board)
    listed = ChoiceField("Makan", SEXES, as_question=True)
    question = QuestionRow("Merokok", TriState())
    rows.addWidget(listed)
    rows.addWidget(question)
    show(board)

    def right(widget: QWidget) -> int:
        return widget.mapTo(board, QPoint(widget.width(), 0)).x()

    words = [label for row in (listed, question) for label in row.findChildren(QLabel)[:1]]
    assert right(listed.box) == right(question.choice)
    assert len({label.font().toString() for label in words}) == 1
    assert len({label.mapTo(board, QPoint(0, 0)).x() for label in words}) == 1
