import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from tests.ui.widgets.conftest import Show


def test_the_key_on_a_button_presses_it(qtbot: QtBot, show: Show) -> None:
    button = KeyButton("Simpan kunjungan", "Ctrl+S", kind=ButtonKind.PRIMARY)
    window = show(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert pressed == [True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_in_hand(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    button = KeyButton("Kembali")
    show(button)
    button.setFocus()

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_hint_may_be_shown_without_taking_the_key(qtbot: QtBot, show: Show) -> None:
    button = KeyButton("Mengapa?", "F2", shortcut="")
    window = show(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    qtbot.keyClick(window, Qt.Key.Key_F2)

    assert pressed == []


def test_a_new_text_keeps_the_key(qtbot: QtBot, show: Show) -> None:
    button = KeyButton("Beri sekarang", "F4")
    window = show(button)
    button.set_text("Batalkan pemberian")

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(window, Qt.Key.Key_F4)
    assert button.accessibleName() == "Batalkan pemberian"


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_buttons_are_large_enough_and_never_cut_their_words(kind: ButtonKind) -> None:
    short, long = KeyButton("Ya", kind=kind), KeyButton("Tunjukkan ke ibu", "F9", kind=kind)
    assert short.sizeHint().height() >= (48 if kind is ButtonKind.PRIMARY else 40)
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width() + 100


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_the_button_in_hand_looks_different(qtbot: QtBot, show: Show, kind: ButtonKind) -> None:
    button, other = KeyButton("Ya", kind=kind), KeyButton("Tidak")
    show(button, other)
    other.setFocus()
    calm = button.grab().toImage()

    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    assert button.grab().toImage() != calm
