"""Ctrl+U belongs to the screens: no line takes it, and none is cleared by it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.fields import LineInput
from posyandu_desktop.ui.widgets.search_field import SearchField

CTRL = Qt.KeyboardModifier.ControlModifier


def _a_line(kind: str) -> QLineEdit:
    return SearchField("Cari nama") if kind == "search" else LineInput()


def _is_taken(line: QLineEdit, kind: QEvent.Type, key: Qt.Key) -> bool:
    """Say whether a line keeps a key that X11 has said to be its own."""
    event = QKeyEvent(kind, key, CTRL, "")
    event.accept()
    QApplication.sendEvent(line, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", ["search", "field"])
def test_ctrl_u_is_left_to_the_screen_and_the_text_stays(qtbot: QtBot, kind: str) -> None:
    line = _a_line(kind)
    qtbot.addWidget(line)
    line.setText("budi")
    assert not _is_taken(line, QEvent.Type.ShortcutOverride, Qt.Key.Key_U)
    assert not _is_taken(line, QEvent.Type.KeyPress, Qt.Key.Key_U)
    assert line.text() == "budi"


@pytest.mark.parametrize("kind", ["search", "field"])
def test_a_line_keeps_the_keys_with_which_text_is_edited(qtbot: QtBot, kind: str) -> None:
    line = _a_line(kind)
    qtbot.addWidget(line)
    line.setText("budi")
    assert _is_taken(line, QEvent.Type.ShortcutOverride, Qt.Key.Key_A)
    qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
    assert line.selectedText() == "budi"
