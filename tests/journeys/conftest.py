"""What every journey shares: a laptop with a posyandu on it, and an eye on stray windows."""

import shutil
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from posyandu_desktop.store import keys
from posyandu_desktop.ui.main_window import MainWindow
from tests.journeys import village
from tests.journeys.laptop import Laptop
from tests.servers.faulty import FaultyServer


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt says of a menu without a screen; it means nothing."""
    for item in items:
        if "tests/journeys/" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A posyandu that is copied and never opened itself."""
    folder = tmp_path_factory.mktemp("template")
    village.found(folder)
    return folder


@pytest.fixture
def bare_laptop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[Laptop]:
    """A laptop on which the program was never opened."""
    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path / "device"))
    monkeypatch.setattr(keys, "Cost", lambda: village.CHEAP)
    made = Laptop(tmp_path, qapp)
    yield made
    made.switch_off()


@pytest.fixture
def laptop(bare_laptop: Laptop, template: Path) -> Laptop:
    """A laptop with the village on it."""
    shutil.copytree(template, bare_laptop.folder, dirs_exist_ok=True)
    return bare_laptop


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer().running() as running:
        yield running


class Lookout(QObject):
    """Writes down every window that nobody meant to open."""

    def __init__(self) -> None:
        super().__init__()
        self.expected: tuple[type[QWidget], ...] = (MainWindow, QMenu)
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            is_tip = watched.windowType() is Qt.WindowType.ToolTip
            if watched.isWindow() and not is_tip and not isinstance(watched, self.expected):
                self.strays.append(f"{watched} shown by {traceback.extract_stack(limit=3)[:2]}")
        return False


@pytest.fixture(autouse=True)
def lookout(qapp: QApplication) -> Iterator[Lookout]:
    """Fail a journey in which a part of a screen is shown as a window of its own."""
    watching = Lookout()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)
    assert watching.strays == []
