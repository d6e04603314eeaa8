"""The page of the keys, with the keyboard alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import PublicKey, new_pair
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.stick_keys.presenter import Desk, StickKeysScreen
from posyandu_desktop.ui.stick_keys.view import StickKeysView
from tests.ui.conftest import Keyboard

ENTER = Qt.Key.Key_Return
KEY = PublicKey(new_pair().public.raw, "Puskesmas Contoh")


@pytest.fixture
def left() -> list[bool]:
    return []


@pytest.fixture
def view(store: Store, keyboard: Keyboard, tmp_path: Path, left: list[bool]) -> StickKeysView:
    desk = Desk(
        store=store,
        another_store=lambda: store,
        puskesmas="Puskesmas Contoh",
        run=run_at_once,
        leave=lambda: None,
    )
    (tmp_path / "kunci.txt").write_text(KEY.line, encoding="utf-8")
    screen = StickKeysScreen(replace(desk, leave=lambda: left.append(True)))
    made = StickKeysView(screen, lambda: tmp_path / "kunci.txt", lambda: tmp_path / "keluar.txt")
    keyboard.open(made)
    made.start()
    return made


def test_a_key_file_is_compared_and_used(
    view: StickKeysView, keyboard: Keyboard, store: Store
) -> None:
    assert not view.hand_out_button.isVisible()
    keyboard.press(Qt.Key.Key_F7)
    assert KEY.fingerprint in view.offered.text()
    assert view.fields["digits"].isVisible()
    keyboard.type(KEY.fingerprint[-5:])
    keyboard.press(ENTER)
    current = store.stick_keys.current()
    assert current is not None
    assert current.public == KEY
    assert not view.offered.isVisible()
    assert view.hand_out_button.isVisible()
    assert "disegel untuk" in view.message.text()


def test_a_scanned_key_needs_no_button(view: StickKeysView, keyboard: Keyboard) -> None:
    keyboard.type(KEY.line)
    keyboard.press(ENTER)
    assert view.fields["digits"].isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    assert view.fields["line"].isVisible()


def test_the_public_key_is_saved_for_the_posyandu(
    view: StickKeysView, keyboard: Keyboard, tmp_path: Path, left: list[bool]
) -> None:
    keyboard.press(Qt.Key.Key_F7)
    keyboard.type(KEY.fingerprint[-5:])
    keyboard.press(ENTER)
    keyboard.press(Qt.Key.Key_F8)
    assert KEY.line in (tmp_path / "keluar.txt").read_text(encoding="utf-8")
    keyboard.press(Qt.Key.Key_Escape)
    assert left == [True]
    assert view.message.text()


def test_the_pass_phrase_is_hidden(view: StickKeysView, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_F6)
    phrase = view.fields["phrase"]
    assert phrase.isVisible()
    assert phrase.input.echoMode() is phrase.input.EchoMode.Password
