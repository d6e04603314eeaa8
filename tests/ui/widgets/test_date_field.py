from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import TextField
from tests.ui.widgets.conftest import Show

TODAY = date(2026, 11, 21)


def a_field() -> DateField:
    return DateField("Tanggal lahir", lambda: TODAY)


def test_a_typed_date_is_told_once_it_is_one(qtbot: QtBot, show: Show) -> None:
    field = a_field()
    show(field)
    told: list[object] = []
    field.dated.connect(told.append)

    qtbot.keyClicks(field.input, "12092025")

    assert told[-1] == date(2025, 9, 12)
    assert field.day() == date(2025, 9, 12)
    assert field.text() == "12092025"


def test_a_date_that_is_none_is_said_on_leaving_and_stays(qtbot: QtBot, show: Show) -> None:
    field, other = a_field(), TextField("Nama")
    show(field, other)
    field.setFocus()
    qtbot.waitUntil(field.input.hasFocus)

    qtbot.keyClicks(field.input, "31/2/25")
    assert field.problem() == ""
    qtbot.keyClick(field.input, Qt.Key.Key_Return)

    assert field.problem() == "Februari 2025 tidak punya tanggal 31"
    assert field.text() == "31/2/25"
    assert field.day() is None


def test_an_empty_date_is_no_problem(qtbot: QtBot, show: Show) -> None:
    field, other = a_field(), TextField("Nama")
    show(field, other)
    field.setFocus()
    qtbot.waitUntil(field.input.hasFocus)

    qtbot.keyClick(field.input, Qt.Key.Key_Return)

    assert field.problem() == ""


def test_a_date_taken_back_is_told(qtbot: QtBot, show: Show) -> None:
    field = a_field()
    show(field)
    field.set_day(date(2025, 9, 12))
    told: list[object] = []
    field.dated.connect(told.append)

    field.input.selectAll()
    qtbot.keyClick(field.input, Qt.Key.Key_Delete)

    assert told == [None]


def test_a_date_set_by_the_program_is_shown_and_not_told(show: Show) -> None:
    field = a_field()
    show(field)
    told: list[object] = []
    field.dated.connect(told.append)

    field.set_day(date(2025, 9, 12))

    assert field.text() == "12/9/2025"
    assert told == []
