"""What every test of a screen shares: the app's look, a window in front, a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.theme import apply_theme
from tests.services.stores import a_store


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt says of a window without a screen; it means nothing."""
    for item in items:
        if "tests/ui/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


class Keyboard:
    """A screen in front of a person who has no mouse."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def open(self, screen: QWidget) -> None:
        """Put a screen in front, at the size of the smallest laptop."""
        self._qtbot.addWidget(screen)
        screen.resize(1366, 768)
        with self._qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        self._qtbot.waitUntil(screen.isActiveWindow)

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        self._qtbot.keyClicks(self.focused(), text)
        QApplication.processEvents()

    def press(
        self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press keys one after the other where the cursor is."""
        for key in keys:
            self._qtbot.keyClick(self.focused(), key, modifier)
            QApplication.processEvents()

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, modifier=Qt.KeyboardModifier.ControlModifier)

    def focused(self) -> QWidget:
        """Return where the cursor is."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found


@pytest.fixture
def keyboard(qapp: QApplication, qtbot: QtBot) -> Keyboard:
    apply_theme(qapp)
    return Keyboard(qtbot)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()
