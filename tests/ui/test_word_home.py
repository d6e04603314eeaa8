import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.word_home import WordHome


@pytest.fixture
def word_home(qtbot: QtBot) -> WordHome:  # noqa: ARG001  # an event loop
    parent = QObject(QApplication.instance())
    return WordHome(parent)


def done() -> "Future[Any]":
    future: Future[Any] = Future()
    future.set_result(42)
    return future


def test_what_was_done_elsewhere_is_heard_on_the_thread_of_the_window(
    word_home: WordHome, qtbot: QtBot
) -> None:
    heard: list[tuple[Any, threading.Thread]] = []
    with ThreadPoolExecutor(max_workers=1) as elsewhere:
        word_home.bring(
            elsewhere.submit(lambda: 42),
            lambda future: heard.append((future.result(), threading.current_thread())),
        )
    assert heard == []
    qtbot.waitUntil(lambda: heard != [])
    assert heard == [(42, threading.main_thread())]


def test_even_what_is_done_already_is_never_heard_at_once(
    word_home: WordHome, qtbot: QtBot
) -> None:
    heard: list[Any] = []
    word_home.bring(done(), heard.append)
    assert heard == []
    qtbot.waitUntil(lambda: heard != [])


def test_once_the_screens_go_nothing_is_heard_any_more(word_home: WordHome) -> None:
    heard: list[Any] = []
    word_home.bring(done(), heard.append)
    word_home.close()
    QApplication.processEvents()
    assert heard == []
