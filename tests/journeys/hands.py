"""Two hands on the keyboard of the real window, and eyes on what it shows."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.menu import MainMenu

PATIENCE_MS = 20_000
SLICE_MS = 20

ScreenT = TypeVar("ScreenT", bound=QWidget)


class Hands:
    """Types where the cursor is, as a person does; never reaches into a presenter."""

    def __init__(self, window: MainWindow, pictures: Path | None = None) -> None:
        self.window = window
        self._pictures = pictures
        window.activateWindow()
        if not QTest.qWaitForWindowActive(window):
            raise AssertionError("the window got no keyboard")

    def wait(self, until: Callable[[], object], what: str, patience_ms: int = PATIENCE_MS) -> None:
        """Let the window work until something is true."""
        timer = QElapsedTimer()
        timer.start()
        while not until():
            if timer.elapsed() > patience_ms:
                focused = QApplication.focusWidget()
                raise AssertionError(f"waited too long for {what}; the cursor is in {focused}")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, SLICE_MS)

    def settle(self) -> None:
        """Let the window finish what it has begun."""
        for _ in range(3):
            QApplication.processEvents()

    def screen(self, kind: type[ScreenT]) -> ScreenT:
        """Wait for a kind of screen to be in front, and return it."""
        self.wait(lambda: isinstance(self.window.screen_in_front, kind), kind.__name__)
        self.settle()
        front = self.window.screen_in_front
        if not isinstance(front, kind):
            raise TypeError(f"{kind.__name__} is not in front any more")
        return front

    def type(self, text: str) -> None:
        """Type letters and digits where the cursor is."""
        QTest.keyClicks(self._focused(), text)
        self.settle()

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        """Press one key where the cursor is."""
        for _ in range(times):
            QTest.keyClick(self._focused(), key, modifier)
            self.settle()

    def press_ctrl(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def look(self, name: str) -> None:
        """Take a picture of the window."""
        self._save(self.window, name)

    def press_in(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key in a menu, which has the keyboard without having the focus."""
        QTest.keyClick(widget, key)
        self.settle()

    def look_at(self, widget: QWidget, name: str) -> None:
        """Take a picture of one widget, such as a menu that lies above the window."""
        self._save(widget, name)

    def focus_is_in(self, widget: QWidget) -> bool:
        """Say whether the cursor is in a widget or something inside it."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is widget or widget.isAncestorOf(focused))

    def _save(self, widget: QWidget, name: str) -> None:
        self.settle()
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        path = self._pictures / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise AssertionError(f"could not save {path.name}")

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def choose_from_menu(hands: Hands, menu: MainMenu, words: str) -> None:
    """Go down the menu behind F10 to an entry, through its group where it has one, and take it."""
    hands.press(Qt.Key.Key_F10)
    hands.wait(menu.isVisible, "the menu")
    hands.look_at(menu, "menu")
    group = next((one for one in groups_of(menu) if words in texts_of(one)), None)
    _go_down(hands, menu, words if group is None else group.title())
    if group is not None:
        hands.press_in(menu, Qt.Key.Key_Right)
        hands.wait(group.isVisible, "the group of the menu")
        hands.look_at(group, "menu-kelompok")
        _go_down(hands, group, words)
    hands.press_in(menu if group is None else group, Qt.Key.Key_Return)


def groups_of(menu: QMenu) -> list[QMenu]:
    """Return the second level of a menu."""
    return [group for action in menu.actions() if isinstance(group := action.menu(), QMenu)]


def texts_of(menu: QMenu) -> list[str]:
    """Return the words of a menu's entries."""
    return [action.text() for action in menu.actions()]


def _go_down(hands: Hands, menu: QMenu, words: str) -> None:
    while menu.activeAction().text() != words:
        hands.press_in(menu, Qt.Key.Key_Down)
