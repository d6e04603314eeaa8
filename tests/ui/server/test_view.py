from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from posyandu_desktop.settings import Settings
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.server import view as view_module
from posyandu_desktop.ui.server.presenter import ServerScreen
from posyandu_desktop.ui.server.view import ServerView
from tests.servers.certificate import loopback_certificate
from tests.servers.faulty import FaultyServer, properly, silently
from tests.ui.conftest import Keyboard
from tests.ui.server.test_presenter import desk_of, updating

ENTER = Qt.Key.Key_Return


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    del qtbot
    made = Background()
    yield made
    made.close()


@pytest.fixture
def view(store: Store, keyboard: Keyboard, background: Background) -> ServerView:
    left: list[bool] = []
    desk = replace(desk_of(store), run=background.run, leave=lambda: left.append(True))
    made = ServerView(ServerScreen(desk))
    keyboard.open(made)
    made.start()
    return made


def test_an_address_is_tried_and_saved_with_the_keyboard_alone(
    view: ServerView, keyboard: Keyboard, qtbot: QtBot, faulty: FaultyServer, store: Store
) -> None:
    faulty.next(properly, properly, updating)
    keyboard.type(faulty.url)
    keyboard.press(ENTER)
    keyboard.type("rahasia")
    keyboard.press(ENTER)
    assert not view.test_button.isEnabled()
    qtbot.waitUntil(view.report.isVisible)
    assert "Siap dipakai" in view.report.text()

    keyboard.ctrl(Qt.Key.Key_S)

    saved = store.server.get()
    assert saved is not None
    assert saved.token == "rahasia"  # noqa: S105  # typed above
    assert "Tersimpan" in view.message.text()


def test_the_token_is_hidden_until_somebody_looks(view: ServerView, keyboard: Keyboard) -> None:
    view.token.input.setFocus()
    keyboard.type("rahasia")
    assert view.token.input.echoMode() is QLineEdit.EchoMode.Password

    keyboard.press(Qt.Key.Key_F8)
    assert view.token.input.echoMode() is QLineEdit.EchoMode.Normal

    keyboard.press(Qt.Key.Key_F8)
    assert view.token.input.echoMode() is QLineEdit.EchoMode.Password


def test_what_is_wrong_stands_beside_the_field_and_the_text_stays(
    view: ServerView, keyboard: Keyboard, store: Store
) -> None:
    keyboard.type("http://fhir.contoh.id")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.ctrl(Qt.Key.Key_S)

    assert "https://" in view.url.problem()
    assert view.url.text() == "http://fhir.contoh.id"
    assert keyboard.focused() is view.url.input
    assert store.server.get() is None


def test_a_test_that_ends_after_the_page_was_left_harms_nobody(
    store: Store, keyboard: Keyboard, background: Background, qtbot: QtBot, faulty: FaultyServer
) -> None:
    faulty.always(silently)
    impatient = Settings(connect_timeout_s=5, read_timeout_s=0.5)
    desk = replace(desk_of(store), run=background.run, settings=impatient)
    presenter = ServerScreen(desk)
    view = ServerView(presenter)
    keyboard.open(view)
    view.start()
    keyboard.type(faulty.url)
    keyboard.ctrl(Qt.Key.Key_T)
    assert presenter.state.checking

    view.close()
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))

    qtbot.waitUntil(lambda: not presenter.state.checking, timeout=20_000)
    assert presenter.state.verdict == "Belum bisa dipakai."


def test_client_credentials_are_asked_for_only_when_they_are_chosen(
    view: ServerView, keyboard: Keyboard, store: Store
) -> None:
    assert view.token.isVisible()
    assert not view.client["secret"].isVisible()
    keyboard.type("https://fhir.contoh.id")
    view.sign_in.choice.setFocus()
    keyboard.press(Qt.Key.Key_Right)
    assert not view.token.isVisible()
    for text in ("https://masuk.contoh.id/token", "melati", "sandi"):
        keyboard.press(ENTER)
        keyboard.type(text)
    assert view.client["secret"].input.echoMode() is QLineEdit.EchoMode.Password
    keyboard.press(Qt.Key.Key_F8)
    assert view.client["secret"].input.echoMode() is QLineEdit.EchoMode.Normal
    keyboard.ctrl(Qt.Key.Key_S)
    saved = store.server.get()
    assert saved is not None
    assert saved.oauth is not None
    assert (saved.oauth.client_id, saved.oauth.secret) == ("melati", "sandi")


def test_the_certificate_key_opens_the_choice_of_a_file(
    view: ServerView, keyboard: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, public = loopback_certificate(tmp_path)
    monkeypatch.setattr(view_module, "ask_which_file", lambda *_: public)
    assert not view.certificate.forget.isVisible()
    keyboard.press(Qt.Key.Key_F9)
    assert "SHA-256" in view.certificate.words.text()
    assert view.certificate.forget.isVisible()
    view.certificate.forget.click()
    assert not view.certificate.words.isVisible()
