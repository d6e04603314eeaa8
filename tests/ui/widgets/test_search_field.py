import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.rows import PersonRow
from posyandu_desktop.ui.widgets.search_field import SearchField
from tests.ui.widgets.conftest import Show


def test_search_is_one_key_away_and_starts_afresh(qtbot: QtBot, show: Show) -> None:
    search, other = SearchField("Cari nama"), TextField("Nama")
    window = show(search, other)
    qtbot.keyClicks(search, "siti")
    other.setFocus()
    qtbot.waitUntil(other.input.hasFocus)

    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert search.hasFocus()
    assert search.selectedText() == "siti"


def test_down_goes_into_the_results_at_the_first_row(qtbot: QtBot, show: Show) -> None:
    search, results = SearchField("Cari nama"), PersonList("Hasil", "Tidak ada")
    show(search, results)
    search.set_results(results)
    results.set_rows([PersonRow(key=1, name="Siti"), PersonRow(key=2, name="Sari")])
    search.setFocus()

    qtbot.keyClick(search, Qt.Key.Key_Down)

    qtbot.waitUntil(results.hasFocus)
    assert results.current_key() == 1
    assert results.selectionModel().hasSelection()


def test_typing_is_told_and_enter_takes(qtbot: QtBot, show: Show) -> None:
    search = SearchField("Cari nama")
    show(search)
    searched: list[str] = []
    accepted: list[str] = []
    search.searched.connect(searched.append)
    search.accepted.connect(accepted.append)

    qtbot.keyClicks(search, "si")
    qtbot.keyClick(search, Qt.Key.Key_Return)

    assert searched == ["s", "si"]
    assert accepted == ["si"]


def test_escape_clears_first_and_leaves_then(qtbot: QtBot, show: Show) -> None:
    search = SearchField("Cari nama", on_bar=True)
    show(search)
    cancelled: list[bool] = []
    search.cancelled.connect(lambda: cancelled.append(True))
    qtbot.keyClicks(search, "si")

    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), cancelled) == ("", [])

    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert cancelled == [True]


def test_shift_and_enter_is_another_wish_than_enter(qtbot: QtBot, show: Show) -> None:
    search = SearchField("Cari nama")
    show(search)
    accepted: list[str] = []
    otherwise: list[str] = []
    search.accepted.connect(accepted.append)
    search.accepted_otherwise.connect(otherwise.append)
    qtbot.keyClicks(search, "si")

    qtbot.keyClick(search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert (accepted, otherwise) == ([], ["si"])


def test_down_stays_in_the_box_when_the_list_is_made_anew(qtbot: QtBot, show: Show) -> None:
    search, results = SearchField("Cari nama"), PersonList("Hasil", "Tidak ada")
    show(search)
    search.set_results(results)
    shiboken6.delete(results)
    search.setFocus()

    qtbot.keyClick(search, Qt.Key.Key_Down)

    assert search.hasFocus()
