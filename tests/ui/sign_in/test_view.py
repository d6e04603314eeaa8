from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.open import create_store
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.sign_in.presenter import Page, SignIn
from posyandu_desktop.ui.sign_in.view import SignInView
from tests.services.stores import MELATI, NOW
from tests.ui.conftest import Keyboard

SITI = Operator(id=OperatorId(UUID(int=11)), name="Siti", role=Role.KADER)
RATNA = Operator(id=OperatorId(UUID(int=12)), name="Ratna", role=Role.BIDAN)
CHEAP = Cost(time_cost=1, memory_kib=8)
ENTER = Qt.Key.Key_Return


class Door:
    """A locked posyandu with two operators, and its sign-in screen."""

    def __init__(self, folder: Path, device: str = "device") -> None:
        files = StoreFiles(folder / "data")
        self.ring = KeyRing(files, folder / device, sleep=lambda _: None, cost=CHEAP)
        if not self.ring.exists():
            key, self.code = self.ring.create(SITI, "melati77")
            create_store(files, key, MELATI, SITI, lambda: NOW).close()
            self.ring.put(key, RATNA, "kenanga88")
        self.background = Background()
        self.opened: list[tuple[DataKey, Operator]] = []
        self.presenter = SignIn(
            self.ring.operators(),
            lambda operator, pin: self.ring.unlock(operator.id, pin),
            self.background.run,
            lambda key, operator: self.opened.append((key, operator)),
            recover=self._recover,
            hint="Desa contoh. PIN semua petugas: 123456",
        )
        self.view = SignInView(self.presenter)

    def _recover(self, code: str, operator: Operator, pin: str) -> DataKey:
        key = self.ring.unlock_with_recovery(code)
        self.ring.put(key, operator, pin)
        return key


@pytest.fixture
def door(tmp_path: Path, keyboard: Keyboard) -> Iterator[Door]:
    made = Door(tmp_path)
    keyboard.open(made.view)
    made.view.start()
    yield made
    made.background.close()


def test_a_number_and_a_pin_open_the_posyandu(door: Door, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.type("2")
    keyboard.type("melati77")
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: door.opened != [])
    assert [operator for _, operator in door.opened] == [SITI]


def test_the_arrows_reach_every_name(door: Door, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Right, ENTER)

    assert door.presenter.state.chosen == SITI
    assert keyboard.focused() is door.view.pin_page.pin.input


def test_a_wrong_pin_is_said_kindly_and_the_field_is_empty_again(
    door: Door, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("1")
    keyboard.type("salah-123")
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: "PIN salah" in door.view.pin_page.message.text())
    assert door.opened == []
    assert door.view.pin_page.pin.text() == ""
    qtbot.waitUntil(lambda: keyboard.focused() is door.view.pin_page.pin.input)


def test_escape_goes_back_to_the_names(door: Door, keyboard: Keyboard) -> None:
    keyboard.type("1")
    keyboard.press(Qt.Key.Key_Escape)

    assert door.presenter.state.page is Page.WHO
    assert keyboard.focused() is door.view.who.tiles.tiles[0]


def test_the_recovery_code_gives_a_new_pin(door: Door, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.type("2")
    keyboard.press(Qt.Key.Key_F4)
    keyboard.type(door.code.lower().replace("-", " "))
    keyboard.press(ENTER)
    keyboard.type("baru-2026")
    keyboard.press(ENTER)
    keyboard.type("baru-2026")
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: door.opened != [])
    assert door.ring.unlock(SITI.id, "baru-2026") == door.opened[0][0]


def test_a_code_with_a_wrong_letter_opens_nothing(
    door: Door, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("2")
    keyboard.press(Qt.Key.Key_F4)
    keyboard.type("0000-0000-0000-0000-0000-0000")
    keyboard.press(ENTER)
    keyboard.type("baru-2026")
    keyboard.press(ENTER)
    keyboard.type("baru-2026")
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: "tidak cocok" in door.view.recovery.message.text())
    assert door.opened == []
    assert "0000" in door.view.recovery.code.text()


def test_a_pin_of_another_laptop_leads_to_the_recovery_code(
    tmp_path: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    Door(tmp_path).background.close()
    carried = Door(tmp_path, device="another device")
    keyboard.open(carried.view)
    carried.view.start()

    keyboard.type("2")
    keyboard.type("melati77")
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: carried.presenter.state.page is Page.RECOVERY)
    assert "laptop lain" in carried.view.recovery.message.text()
    carried.background.close()


def test_the_pin_of_the_demo_village_stands_below_the_field(door: Door, keyboard: Keyboard) -> None:
    keyboard.type("1")

    assert "123456" in door.view.pin_page.hint.text()
    assert door.view.pin_page.hint.isVisible()
