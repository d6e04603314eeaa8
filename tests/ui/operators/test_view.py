from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.operator import Role
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.operators.presenter import OperatorsScreen
from posyandu_desktop.ui.operators.view import OperatorsView
from tests.ui.conftest import Keyboard
from tests.ui.operators.conftest import Team

ENTER, DOWN, DEL = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Delete


@pytest.fixture
def view(team: Team, keyboard: Keyboard) -> Iterator[OperatorsView]:
    background = Background()
    made = OperatorsView(OperatorsScreen(team.desk(background.run)))
    keyboard.open(made)
    made.start()
    yield made
    background.close()


def test_a_bidan_is_added_with_the_keyboard_alone(
    view: OperatorsView, team: Team, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.ctrl(Qt.Key.Key_N)
    keyboard.type("Bd. Wati")
    keyboard.press(ENTER)
    assert "K atau B" in view.foot.status.text()
    keyboard.press(Qt.Key.Key_B, ENTER)
    keyboard.type("mawar-99")
    keyboard.press(ENTER)
    keyboard.type("mawar-99")
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: "bisa masuk" in view.message.text())
    wati = next(one for one in team.ring.operators() if one.name == "Bd. Wati")
    assert wati.role is Role.BIDAN
    assert team.ring.unlock(wati.id, "mawar-99") == team.key
    assert view.save_button.isHidden()


def test_a_pin_is_removed_with_two_presses(
    view: OperatorsView, team: Team, keyboard: Keyboard
) -> None:
    keyboard.press(DEL)
    assert "Ratna" in view.message.text()
    assert team.names() == ["Ratna", "Siti"]

    keyboard.press(DEL)

    assert team.names() == ["Siti"]
    assert "dihapus" in view.message.text()


@pytest.mark.usefixtures("view")
def test_the_last_one_is_oneself_and_stays(team: Team, keyboard: Keyboard) -> None:
    keyboard.press(DEL, DEL)
    keyboard.press(DOWN, DEL, DEL)

    assert team.names() == ["Siti"]


def test_a_wrong_old_pin_is_said_beside_its_field(
    view: OperatorsView, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F2)
    keyboard.type("salah")
    keyboard.press(ENTER)
    keyboard.type("baru-2026")
    keyboard.press(ENTER)
    keyboard.type("baru-2026")
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: "salah" in view.old_pin.problem())
    qtbot.waitUntil(lambda: keyboard.focused() is view.old_pin.input)
    assert view.pin.text() == "baru-2026"


def test_what_is_missing_stands_beside_its_field(view: OperatorsView, keyboard: Keyboard) -> None:
    keyboard.ctrl(Qt.Key.Key_N)
    keyboard.type("Wati")
    keyboard.ctrl(Qt.Key.Key_S)

    assert view.name.problem() == ""
    assert view.role.problem() == "Belum diisi."
    assert "paling sedikit 6" in view.pin.problem()


def test_escape_closes_the_form_and_then_the_page(
    view: OperatorsView, team: Team, keyboard: Keyboard
) -> None:
    keyboard.ctrl(Qt.Key.Key_N)
    keyboard.press(Qt.Key.Key_Escape)
    assert not view.name.isVisible()
    assert team.left == []

    keyboard.press(Qt.Key.Key_Escape)

    assert team.left == [True]
