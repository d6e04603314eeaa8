"""Danger signs of a small child at the posyandu: the list of the home visit, in one section."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_child
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat


def test_one_sign_of_a_toddler_interrupts_at_once(
    seat: Seat, keyboard: Keyboard, qtbot: QtBot
) -> None:
    view = VisitView(seat.open(seat.register(a_child())))
    qtbot.addWidget(view, before_close_func=VisitView.keep_now)
    keyboard.open(view)
    view.start()
    assert "danger_infant" not in view.form.sections
    view.form.sections["danger_child"].button.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type("y")

    assert view.message.isVisible()
    assert "sekarang juga" in view.message.text()


def test_a_section_with_nothing_to_note_gives_its_title_the_room(
    seat: Seat, keyboard: Keyboard, qtbot: QtBot
) -> None:
    view = VisitView(seat.open(seat.register(a_child())))
    qtbot.addWidget(view, before_close_func=VisitView.keep_now)
    keyboard.open(view)
    section = view.form.sections["danger_child"]
    assert section.note() == ""

    [title] = [one for one in section.findChildren(QLabel) if one.text() == section.title()]

    left = section.buttons()[0].x()
    assert title.width() > left - 20
