"""One window, whatever is opened: no part of a screen may flash up as a window of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.deliveries.view import DeliveriesView
from posyandu_desktop.ui.operators.view import OperatorsView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.register_import.view import RegisterImportView
from posyandu_desktop.ui.server.view import ServerView
from tests.journeys import village
from tests.journeys.conftest import Lookout
from tests.journeys.laptop import ESC, Laptop

PAGES: dict[str, type[QWidget]] = {
    "Hari buka": DayView,
    "Kiriman ke server": DeliveriesView,
    "Impor data sasaran": RegisterImportView,
    "Server Puskesmas": ServerView,
    "Petugas dan PIN": OperatorsView,
}


def test_every_page_and_every_kind_of_visit_opens_inside_the_one_window(
    laptop: Laptop, lookout: Lookout
) -> None:
    program = laptop.open()
    program.sign_in()
    for words, page in PAGES.items():
        program.choose(words, page)
        if page is not DayView:
            program.hands.press(ESC)
            program.day()
    program.hands.press_ctrl(Qt.Key.Key_N)
    program.hands.screen(PersonFormView)
    program.hands.press(ESC)
    for person in (village.AISYAH, village.BUDI, village.SUMARNI):
        program.open_visit(person)
        program.hands.type("9")
        program.hands.press(Qt.Key.Key_F2)
        program.hands.press(ESC, times=2)
        program.day()

    assert lookout.strays == []


def test_the_lookout_sees_a_label_without_a_parent(lookout: Lookout) -> None:
    label = QLabel("stray")
    label.show()
    label.close()

    assert len(lookout.strays) == 1
    lookout.strays.clear()


@pytest.mark.parametrize("width", [1024, 1366])
def test_the_window_opens_on_the_smallest_laptop(laptop: Laptop, width: int) -> None:
    program = laptop.open()
    program.window.resize(width, 700)
    program.sign_in()
    program.day()

    assert (program.window.width(), program.window.height()) == (width, 700)
