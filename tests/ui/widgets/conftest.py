"""What every test of a widget shares: the app's look, and a window in front."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme import apply_theme

Show = Callable[..., QWidget]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt says of a window without a screen; it means nothing."""
    for item in items:
        if "ui/widgets" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put widgets below each other in a window that has the keyboard."""
    kept: list[QWidget] = []

    def in_front(*widgets: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(900, 600)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return in_front
