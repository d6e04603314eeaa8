from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.operator import Operator, Role
from posyandu_desktop.errors import ReadOnlyFolder
from posyandu_desktop.services.joining import read_invitation
from posyandu_desktop.services.starting import start_posyandu
from posyandu_desktop.store.backup import restore
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.first_start.presenter import FirstStart, Jobs, Page
from posyandu_desktop.ui.first_start.recovery_sheet import (
    PARAGRAPHS,
    RecoverySheet,
    draw_sheet,
    save_recovery_sheet,
)
from posyandu_desktop.ui.first_start.view import FirstStartView
from posyandu_desktop.ui.theme import apply_theme
from posyandu_desktop.ui.widgets.fields import LineInput
from tests.ui.conftest import Keyboard

NOW = datetime(2026, 5, 20, 2, 0, tzinfo=UTC)
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


class Wizard:
    """The first start of a real folder, as `app` puts it together."""

    def __init__(self, folder: Path) -> None:
        self.files = StoreFiles(folder / "data")
        self.device = folder / "device"
        self.background = Background()
        self.opened: list[tuple[DataKey, Operator]] = []
        self.asked_who: list[bool] = []
        self.presenter = FirstStart(
            Jobs(
                start=lambda p, o: start_posyandu(self.files, self.device, p, o, lambda: NOW),
                start_demo=lambda: start_posyandu(
                    self.files, self.device, self.presenter.state.posyandu,
                    self.presenter.state.operator, lambda: NOW,
                ),
                restore=lambda source: restore(source, self.files),
                restored=lambda: self.asked_who.append(True),
                read_invitation=read_invitation,
                save_sheet=lambda path, p, code: save_recovery_sheet(
                    path, p.name, code, date(2026, 5, 20)
                ),
            ),
            self.background.run,
            lambda key, operator: self.opened.append((key, operator)),
            lambda key, operator: self.opened.append((key, operator)),
        )  # fmt: skip
        self.view = FirstStartView(self.presenter)


@pytest.fixture
def wizard(tmp_path: Path, keyboard: Keyboard, qtbot: QtBot) -> Wizard:
    made = Wizard(tmp_path)
    keyboard.open(made.view)
    made.view.start()
    qtbot.addWidget(made.view, before_close_func=lambda _: made.background.close())
    return made


def test_a_posyandu_is_set_up_with_the_keyboard_alone(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    keyboard.type("1")
    for text in ("Posyandu Melati 1", "Sukamaju", "3374012003", "Sukamaju", ""):
        keyboard.type(text)
        keyboard.press(ENTER)
    qtbot.waitUntil(lambda: wizard.presenter.state.page is Page.OPERATOR)

    keyboard.type("Siti Aminah")
    keyboard.press(ENTER, Qt.Key.Key_B, Qt.Key.Key_K, ENTER)
    keyboard.type("melati77")
    keyboard.press(ENTER)
    keyboard.type("melati77")
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: wizard.presenter.state.page is Page.RECOVERY)

    sheet = tmp_path / "lembar.pdf"
    wizard.view.ask_path = lambda _name: sheet
    keyboard.ctrl(Qt.Key.Key_S)
    keyboard.press(ENTER)

    [(key, operator)] = wizard.opened
    assert (operator.name, operator.role) == ("Siti Aminah", Role.KADER)
    ring = KeyRing(wizard.files, wizard.device)
    assert ring.unlock_with_recovery(wizard.view.recovery.code()) == key
    assert sheet.read_bytes().startswith(b"%PDF-")


def test_what_is_missing_stands_beside_its_field_and_the_cursor_is_there(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("1")
    keyboard.type("Posyandu Melati 1")
    keyboard.press(ENTER)
    keyboard.press(ENTER)
    keyboard.type("33.74")
    keyboard.press(ENTER, ENTER)
    keyboard.press(ENTER)

    page = wizard.view.posyandu
    qtbot.waitUntil(lambda: page.fields["village"].problem() != "")
    assert page.fields["name"].problem() == ""
    assert "10 angka" in page.fields["village_code"].problem()
    assert page.fields["village_code"].text() == "33.74"
    assert keyboard.focused() is page.fields["village"].input


def test_pins_that_differ_are_said_beside_the_second(wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.presenter.new_posyandu()
    for name in ("name", "village", "puskesmas"):
        wizard.presenter.posyandu_typed(name, "Melati")
    wizard.presenter.posyandu_typed("village_code", "3374012003")
    wizard.presenter.forward()
    wizard.presenter.operator_typed("name", "Siti")
    wizard.presenter.role_chosen(Role.BIDAN)
    wizard.view.operator.pin.input.setFocus()

    keyboard.type("melati77")
    keyboard.press(ENTER)
    keyboard.type("melati88")
    keyboard.press(TAB, TAB)
    assert keyboard.focused() is wizard.view.forward
    keyboard.press(ENTER)

    assert "tidak sama" in wizard.view.operator.again.problem()
    assert keyboard.focused() is wizard.view.operator.again.input


def at_the_recovery_code(wizard: Wizard, qtbot: QtBot) -> None:
    """Fill in everything, up to the page with the code."""
    presenter = wizard.presenter
    presenter.new_posyandu()
    for name in ("name", "village", "puskesmas"):
        presenter.posyandu_typed(name, "Melati")
    presenter.posyandu_typed("village_code", "3374012003")
    presenter.forward()
    presenter.operator_typed("name", "Siti")
    presenter.role_chosen(Role.KADER)
    presenter.operator_typed("pin", "melati77")
    presenter.operator_typed("pin_again", "melati77")
    presenter.forward()
    qtbot.waitUntil(lambda: presenter.state.page is Page.RECOVERY)


def test_enter_never_ticks_the_box_but_goes_on_to_begin_which_says_what_is_missing(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    at_the_recovery_code(wizard, qtbot)
    wizard.view.recovery.copied.setFocus()

    keyboard.press(ENTER)
    assert keyboard.focused() is wizard.view.forward
    keyboard.press(ENTER)
    assert "Simpan, cetak, atau salin dulu kode ini." in wizard.view.message.text()
    assert wizard.opened == []

    wizard.view.recovery.copied.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert keyboard.focused() is wizard.view.forward
    keyboard.press(ENTER)
    assert [operator.name for _, operator in wizard.opened] == ["Siti"]


def test_enter_on_a_box_that_is_ticked_leaves_the_tick_and_begins(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    at_the_recovery_code(wizard, qtbot)
    wizard.view.recovery.copied.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    wizard.view.recovery.copied.setFocus()

    keyboard.press(ENTER)
    assert wizard.view.recovery.copied.isChecked()
    keyboard.press(ENTER)

    assert len(wizard.opened) == 1


def test_an_example_cannot_be_taken_for_something_filled_in(wizard: Wizard) -> None:
    fields = wizard.view.posyandu.fields
    examples = {name: field.input.placeholderText() for name, field in fields.items()}

    for name in ("name", "village", "puskesmas"):
        assert examples[name].startswith("misalnya ")
    assert examples["village_code"] == "10 angka, misalnya 33.74.01.2003"


def test_escape_goes_back_a_page(wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.type("1")
    assert isinstance(keyboard.focused(), LineInput)

    keyboard.press(Qt.Key.Key_Escape)

    assert wizard.presenter.state.page is Page.WELCOME
    assert keyboard.focused() is wizard.view.welcome.tiles.tiles[0]


def test_the_arrows_go_between_the_two_ways_to_begin(wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Right)
    assert keyboard.focused() is wizard.view.welcome.demo

    keyboard.press(Qt.Key.Key_Left, ENTER)

    assert wizard.presenter.state.page is Page.POSYANDU


def test_a_file_that_is_no_backup_is_said_on_the_first_page_and_nothing_begins(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    source = tmp_path / "foto.posyandu"
    source.write_bytes(b"not a backup")
    wizard.view.ask_backup = lambda: source

    keyboard.type("3")

    qtbot.waitUntil(lambda: "bukan cadangan" in wizard.view.message.text())
    assert wizard.view.welcome.isVisible()
    assert keyboard.focused() in wizard.view.welcome.tiles.tiles
    assert wizard.asked_who == []
    assert not wizard.files.initialised


def test_nothing_happens_when_no_backup_is_chosen(wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.view.ask_backup = lambda: None

    keyboard.type("3")

    assert wizard.presenter.state.page is Page.WELCOME
    assert keyboard.focused() is wizard.view.welcome.restore


def test_the_sheet_names_every_step_on_a_new_laptop_and_fits_one_page(
    qapp: QApplication, tmp_path: Path
) -> None:
    apply_theme(qapp)
    steps = dict(PARAGRAPHS)["Bila laptop rusak atau diganti"]
    found = [
        steps.find(step)
        for step in ("pasang", "Pulihkan cadangan", "pilih nama", "Lupa PIN", "ketik kode")
    ]
    assert -1 not in found
    assert found == sorted(found)

    code = "-".join(["MNRM5"] * 6)
    sheet = RecoverySheet(posyandu_name="Posyandu Melati " * 6, code=code, made_on=NOW.date())
    assert 0.5 < draw_sheet(QPdfWriter(str(tmp_path / "lembar.pdf")), sheet) <= 1


def test_a_sheet_into_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyFolder):
        save_recovery_sheet(tmp_path / "tidak ada" / "x.pdf", "Melati", "AAAA", date(2026, 5, 20))


def test_the_cursor_goes_to_the_first_of_two_fields_that_are_wrong(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("1")
    for text in ("Posyandu Melati 1", "Sukamaju", "33.74", "", ""):
        keyboard.type(text)
        keyboard.press(ENTER)
    qtbot.waitUntil(lambda: bool(wizard.presenter.state.problems))
    assert set(wizard.presenter.state.problems) == {"village_code", "puskesmas"}
    assert wizard.view.posyandu.fields["village_code"].input.hasFocus()


def test_a_second_pin_that_differs_is_typed_anew_from_the_beginning(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("1")
    for text in ("Posyandu Melati 1", "Sukamaju", "3374012003", "Sukamaju", ""):
        keyboard.type(text)
        keyboard.press(ENTER)
    qtbot.waitUntil(lambda: wizard.presenter.state.page is Page.OPERATOR)
    keyboard.type("Siti")
    keyboard.press(ENTER, Qt.Key.Key_K, ENTER)
    for pin in ("melati77", "melati78"):
        keyboard.type(pin)
        keyboard.press(ENTER)
    page = wizard.view.operator
    qtbot.waitUntil(lambda: bool(page.again.problem()))
    assert (page.pin.text(), page.again.text()) == ("melati77", "")
    assert page.again.input.hasFocus()


def test_enter_at_the_recovery_code_says_what_is_still_to_be_done(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    at_the_recovery_code(wizard, qtbot)
    wizard.view.ask_path = lambda _name: pytest.fail("no file was asked for")
    keyboard.press(ENTER)
    assert "Simpan, cetak, atau salin dulu kode ini." in wizard.view.message.text()


def test_space_says_that_the_code_was_copied_wherever_the_cursor_is(
    wizard: Wizard, keyboard: Keyboard, qtbot: QtBot
) -> None:
    at_the_recovery_code(wizard, qtbot)
    wizard.view.forward.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert wizard.view.recovery.copied.isChecked()
    keyboard.press(ENTER)
    assert [operator.name for _, operator in wizard.opened] == ["Siti"]
