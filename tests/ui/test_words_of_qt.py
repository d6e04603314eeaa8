"""The words of Qt's own dialogs, as people see them while the program speaks Indonesian."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QTreeView
from pytestqt.qtbot import QtBot

from posyandu_desktop.settings import resources
from posyandu_desktop.ui.spoken import INDONESIAN, speak_language

NO_WORDS = {"QT_LAYOUT_DIRECTION", "Ctrl", "Shift", "Alt", "+"}
GNOME = ("&Cancel", "&Close", "&OK", "&Save", "Close without Saving")


class Ear(QTranslator):
    """Hears every word Qt asks for, and writes down those our catalogue lacks."""

    def __init__(self) -> None:
        super().__init__()
        self._known = QTranslator()
        assert self._known.load(str(resources() / "i18n" / "qtbase_id.qm"))
        self.lacking: set[tuple[str, str]] = set()

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if source not in NO_WORDS and not self._known.translate(context, source, disambiguation, n):
            self.lacking.add((context, source))
        return ""

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's own name
        return False


@pytest.fixture
def ear(qapp: QApplication) -> Iterator[Ear]:
    speak_language(INDONESIAN)
    listening = Ear()
    qapp.installTranslator(listening)
    yield listening
    qapp.removeTranslator(listening)


@pytest.mark.parametrize(
    ("mode", "accept"),
    [
        (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
        (QFileDialog.FileMode.ExistingFile, QFileDialog.AcceptMode.AcceptOpen),
        (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
    ],
)
def test_a_file_dialog_has_no_english_word(
    ear: Ear,
    qtbot: QtBot,
    tmp_path: Path,
    mode: QFileDialog.FileMode,
    accept: QFileDialog.AcceptMode,
) -> None:
    (tmp_path / "lembar.pdf").write_bytes(b"x" * 3000)
    (tmp_path / "folder").mkdir()
    dialog = QFileDialog(None, "Simpan lembar", str(tmp_path), "PDF (*.pdf)")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    [tree] = dialog.findChildren(QTreeView)
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) > 0)
    dialog.grab()  # every cell and heading is asked for its words
    assert dialog.findChild(QHeaderView) is not None
    # The kinds of files are named by the computer itself.
    assert {one for one in ear.lacking if one[0] not in {"posyandu", "QMimeType"}} == set()


@pytest.mark.parametrize("source", GNOME)
def test_the_buttons_of_a_gnome_desktop_are_in_indonesian(source: str) -> None:
    known = QTranslator()
    assert known.load(str(resources() / "i18n" / "qtbase_id.qm"))
    assert known.translate("QGnomeTheme", source)
