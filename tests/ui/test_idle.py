from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.idle import IdleWatch


def a_watched_line(qtbot: QtBot) -> tuple[QLineEdit, IdleWatch]:
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    return line, IdleWatch(line)


def test_nobody_is_disturbed_before_somebody_has_signed_in(qtbot: QtBot) -> None:
    _, idle = a_watched_line(qtbot)
    assert idle.is_quiet()


def test_it_is_not_quiet_right_after_a_key_and_then_it_is(qtbot: QtBot) -> None:
    line, idle = a_watched_line(qtbot)
    idle.begin(minutes=5)
    qtbot.waitUntil(idle.is_quiet, timeout=30_000)
    qtbot.keyClick(line.windowHandle(), Qt.Key.Key_A)
    assert not idle.is_quiet()
    qtbot.waitUntil(idle.is_quiet, timeout=30_000)
