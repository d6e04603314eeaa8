from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.register_import.presenter import RegisterImport
from posyandu_desktop.ui.register_import.state import Page, Shown
from posyandu_desktop.ui.register_import.view import RegisterImportView
from tests.ui.conftest import Keyboard
from tests.ui.register_import.conftest import EPPGBM, Import

ENTER = Qt.Key.Key_Return


class Screen:
    """The import as the program puts it together: real worker, real progress."""

    def __init__(self, importing: Import) -> None:
        self.background = Background()
        desk = importing.desk(self.background.run, self.background.stop, self.background.progress)
        self.presenter = RegisterImport(desk)
        self.background.progressed.connect(self.presenter.progressed)
        self.view = RegisterImportView(self.presenter)
        self.view.ask_file = lambda: importing.file

    def is_on(self, page: Page) -> bool:
        return self.presenter.state.page is page


@pytest.fixture
def screen(importing: Import, keyboard: Keyboard) -> Iterator[Screen]:
    made = Screen(importing)
    keyboard.open(made.view)
    made.view.start()
    yield made
    made.background.close()


def test_a_file_is_taken_over_with_the_keyboard_alone(
    screen: Screen, importing: Import, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: screen.is_on(Page.PREVIEW), timeout=20_000)
    assert screen.view.preview.tiles[Shown.NEW].figure() == "1"

    keyboard.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)
    assert screen.view.preview.fields.rows.rowCount() == 2
    keyboard.press(ENTER)
    assert screen.presenter.state.taken == 1
    assert "1 isian diganti" in screen.view.foot.status.text()
    keyboard.ctrl(Qt.Key.Key_S)

    qtbot.waitUntil(lambda: screen.is_on(Page.DONE), timeout=20_000)
    assert importing.person("Aisyah").name == "Aisyah Contoh"
    assert screen.view.done.lines[0].text() == "1 orang baru masuk daftar"
    keyboard.press(ENTER)
    assert importing.left == [True]


def test_the_row_in_hand_stays_in_hand_when_it_is_chosen(
    screen: Screen, importing: Import, keyboard: Keyboard, qtbot: QtBot
) -> None:
    screen.presenter.choose(importing.file)
    qtbot.waitUntil(lambda: screen.is_on(Page.PREVIEW), timeout=20_000)
    screen.presenter.show(Shown.DIFFERENT)
    screen.view.preview.start()
    keyboard.press(Qt.Key.Key_Down)
    key = screen.view.preview.fields.current_key()

    keyboard.press(Qt.Key.Key_F6)

    assert screen.view.preview.fields.current_key() == key
    assert screen.presenter.state.taken == 1


def test_an_old_excel_file_is_read_too(screen: Screen, keyboard: Keyboard, qtbot: QtBot) -> None:
    screen.view.ask_file = lambda: EPPGBM
    keyboard.type("1")

    qtbot.waitUntil(lambda: screen.is_on(Page.PREVIEW), timeout=20_000)
    assert screen.view.preview.tiles[Shown.REFUSED].figure() == "2"


def test_a_file_that_cannot_be_read_is_said_and_another_can_be_chosen(
    screen: Screen, importing: Import, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "rusak.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    screen.view.ask_file = lambda: broken
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: "rusak.xlsx" in screen.view.message.text(), timeout=20_000)
    assert screen.is_on(Page.CHOOSE)

    screen.view.ask_file = lambda: importing.file
    keyboard.press(ENTER)

    qtbot.waitUntil(lambda: screen.is_on(Page.PREVIEW), timeout=20_000)


def test_changing_ones_mind_in_the_dialog_changes_nothing(
    screen: Screen, keyboard: Keyboard
) -> None:
    screen.view.ask_file = lambda: None
    screen.view.ask_target = lambda _name: None

    keyboard.press(ENTER)
    keyboard.type("2")

    assert screen.is_on(Page.CHOOSE)
    assert screen.view.message.isHidden()


def test_the_template_is_saved_where_the_person_says(
    screen: Screen, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "templat.xlsx"
    screen.view.ask_target = lambda _name: target

    keyboard.type("2")

    qtbot.waitUntil(lambda: "templat.xlsx" in screen.view.message.text(), timeout=20_000)
    assert target.stat().st_size > 0


def test_the_refused_rows_can_be_saved_from_the_preview(
    screen: Screen, importing: Import, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "ditolak.xlsx"
    screen.view.ask_target = lambda _name: target
    screen.presenter.choose(importing.file)
    qtbot.waitUntil(lambda: screen.is_on(Page.PREVIEW), timeout=20_000)

    keyboard.press(Qt.Key.Key_4, modifier=Qt.KeyboardModifier.AltModifier)
    keyboard.press(Qt.Key.Key_F8)

    qtbot.waitUntil(target.exists, timeout=20_000)


def test_escape_leads_back_step_by_step(
    screen: Screen, importing: Import, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: screen.is_on(Page.PREVIEW), timeout=20_000)

    keyboard.press(Qt.Key.Key_Escape)
    assert screen.is_on(Page.CHOOSE)
    keyboard.press(Qt.Key.Key_Escape)

    assert importing.left == [True]
