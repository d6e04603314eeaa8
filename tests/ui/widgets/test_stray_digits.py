"""Digits that are typed while a choice has the cursor."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import NumberField
from tests.ui.conftest import Keyboard

KEYS: dict[Qt.Key, object] = {Qt.Key.Key_L: Sex.MALE, Qt.Key.Key_P: Sex.FEMALE}


def a_form(keyboard: Keyboard, qtbot: QtBot) -> tuple[QWidget, ChoiceRow, NumberField]:
    form = QWidget()
    sexes = [(Sex.MALE, "Laki-laki"), (Sex.FEMALE, "Perempuan")]
    sex, weight = ChoiceRow("Kelamin", Segmented(sexes, keys=KEYS)), NumberField("Berat", "gram")
    column = QVBoxLayout(form)
    column.addWidget(sex)
    column.addWidget(weight)
    qtbot.addWidget(form)
    keyboard.open(form)
    sex.setFocus()
    return form, sex, weight


def typed(keyboard: Keyboard, text: str) -> None:
    for letter in text:
        keyboard.type(letter)


def test_digits_after_the_letter_of_a_choice_land_in_the_next_field(
    keyboard: Keyboard, qtbot: QtBot
) -> None:
    _form, sex, weight = a_form(keyboard, qtbot)
    typed(keyboard, "p3100")
    assert (sex.choice.value(), weight.text(), sex.remark()) == (Sex.FEMALE, "3100", "")


def test_digits_on_a_choice_nobody_made_yet_are_told(keyboard: Keyboard, qtbot: QtBot) -> None:
    _form, sex, weight = a_form(keyboard, qtbot)
    typed(keyboard, "31")
    assert sex.remark().startswith("Di sini ditanya jawaban, bukan angka. 31 tidak dicatat.")
    assert weight.text() == ""
    typed(keyboard, "l")
    assert (sex.choice.value(), sex.remark()) == (Sex.MALE, "")
