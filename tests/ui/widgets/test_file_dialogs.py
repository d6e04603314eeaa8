from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets import file_dialogs
from posyandu_desktop.ui.widgets.file_dialogs import (
    ask_where_to_save,
    ask_which_file,
    documents,
    with_suffix_of,
)

KIND = "Cadangan Posyandu (*.posyandu)"


@pytest.mark.parametrize(
    ("typed", "proposed", "meant"),
    [
        ("cadangan", "a.posyandu", "cadangan.posyandu"),
        ("cadangan.posyandu", "a.posyandu", "cadangan.posyandu"),
        ("Cadangan.POSYANDU", "a.posyandu", "Cadangan.POSYANDU"),
        ("Melati 2.1", "templat.xlsx", "Melati 2.1.xlsx"),
        ("lembar.", "lembar.pdf", "lembar.pdf"),
        ("daftar", "daftar.csv", "daftar.csv"),
    ],
)
def test_a_name_without_its_suffix_gets_it(typed: str, proposed: str, meant: str) -> None:
    assert with_suffix_of(Path("folder") / typed, proposed) == Path("folder") / meant


def in_the_dialog(act: Callable[[QFileDialog], None]) -> None:
    """Do something once the dialog is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def name_field(dialog: QFileDialog) -> QLineEdit:
    [field] = [one for one in dialog.findChildren(QLineEdit) if one.objectName() == "fileNameEdit"]
    return field


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Documents folder of this test alone."""
    monkeypatch.setattr(file_dialogs, "documents", lambda: str(tmp_path))
    return tmp_path


def test_a_name_is_asked_for_in_documents_and_gets_its_suffix(qtbot: QtBot, home: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[tuple[str, str]] = []

    def type_a_name(dialog: QFileDialog) -> None:
        seen.append((dialog.directory().absolutePath(), name_field(dialog).text()))
        name_field(dialog).setText("stik")
        dialog.accept()

    in_the_dialog(type_a_name)
    target = ask_where_to_save(window, "Simpan", "posyandu.posyandu", KIND)

    assert seen == [(str(home), "posyandu.posyandu")]
    assert target == home / "stik.posyandu"


def test_a_file_that_is_there_is_not_replaced_behind_ones_back(qtbot: QtBot, home: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (home / "melati 2.1.posyandu").write_bytes(b"old")
    shown: list[str] = []

    def look_and_leave(dialog: QFileDialog) -> None:
        shown.append(name_field(dialog).text())
        dialog.reject()

    def type_a_name(dialog: QFileDialog) -> None:
        name_field(dialog).setText("melati 2.1")
        QTimer.singleShot(50, lambda: in_the_dialog(look_and_leave))
        dialog.accept()

    in_the_dialog(type_a_name)

    assert ask_where_to_save(window, "Simpan", "posyandu.posyandu", KIND) is None
    assert shown == ["melati 2.1.posyandu"]


def test_a_dialog_that_is_left_names_no_file(qtbot: QtBot, home: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    begun: list[str] = []

    def leave(dialog: QFileDialog) -> None:
        begun.append(dialog.directory().absolutePath())
        dialog.reject()

    in_the_dialog(leave)
    assert ask_which_file(window, "Buka", KIND) is None
    in_the_dialog(leave)
    assert ask_where_to_save(window, "Simpan", "a.pdf", "PDF (*.pdf)") is None
    assert begun == [str(home)] * 2


def test_the_folder_to_begin_in_is_the_one_for_documents() -> None:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    assert documents() == QStandardPaths.writableLocation(place)
