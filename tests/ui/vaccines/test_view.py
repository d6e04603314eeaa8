import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.vaccines.presenter import Desk, VaccinesScreen
from posyandu_desktop.ui.vaccines.view import VaccinesView
from tests.builders import CONTENT
from tests.services.stores import MELATI
from tests.ui.conftest import Keyboard

ENTER, ESC, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Right


@pytest.fixture
def left() -> list[bool]:
    return []


@pytest.fixture
def view(store: Store, keyboard: Keyboard, left: list[bool]) -> VaccinesView:
    desk = Desk(store=store, content=CONTENT, posyandu=MELATI, leave=lambda: left.append(True))
    made = VaccinesView(VaccinesScreen(desk))
    keyboard.open(made)
    made.start()
    return made


def test_the_products_are_chosen_with_the_keyboard_alone(
    store: Store, view: VaccinesView, keyboard: Keyboard, left: list[bool]
) -> None:
    keyboard.press(ENTER, RIGHT, ENTER, RIGHT)
    keyboard.ctrl(Qt.Key.Key_S)

    assert store.vaccines_in_use.get() == {"hexavalent", "rv_two_dose"}
    assert "Tersimpan" in view.message.text()
    keyboard.press(ESC)
    assert left == [True]


def test_what_is_in_use_is_shown_when_the_page_opens(store: Store, keyboard: Keyboard) -> None:
    store.vaccines_in_use.save(MELATI.id, ["hexavalent"])
    desk = Desk(store=store, content=CONTENT, posyandu=MELATI, leave=lambda: None)
    view = VaccinesView(VaccinesScreen(desk))
    keyboard.open(view)

    assert view.rows["hexavalent"].choice.value() is True
    assert view.rows["rv_two_dose"].choice.value() is False
    assert not view.message.isVisible()
