from datetime import date

from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.asked_date import AskedDateField
from tests.ui.widgets.conftest import Show

VISITED_ON = date(2026, 11, 21)


def test_what_was_understood_stands_beside_what_is_typed(qtbot: QtBot, show: Show) -> None:
    field = AskedDateField("Hb diperiksa", VISITED_ON)
    show(field)
    typed: list[str] = []
    field.edited.connect(typed.append)

    qtbot.keyClicks(field.input, "5/2026")

    assert typed[-1] == field.text() == "5/2026"
    assert field._unit.text() == "Mei 2026"
    assert field._unit.isVisible()


def test_what_is_no_day_stays_as_it_was_typed(qtbot: QtBot, show: Show) -> None:
    field = AskedDateField("Hb diperiksa", VISITED_ON)
    show(field)

    qtbot.keyClicks(field.input, "22/11/2026")

    assert field.text() == "22/11/2026"
    assert not field._unit.isVisible()


def test_a_draft_brings_its_meaning_back(show: Show) -> None:
    field = AskedDateField("Hb diperiksa", VISITED_ON)
    show(field)

    field.set_text("2019")

    assert field._unit.text() == "2019"
