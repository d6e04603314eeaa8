from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow
from tests.ui.widgets.conftest import Show


def people(count: int) -> list[PersonRow]:
    badge = Badge(tone=Tone.ACT, word="2T bulan lalu")
    return [
        PersonRow(key=n, name=f"Anak {n}", details=f"{n} bulan", badge=badge if n % 2 else None)
        for n in range(count)
    ]


def a_list(show: Show, count: int) -> PersonList:
    view = PersonList("Ditunggu", "Belum ada. Ketik nama untuk mulai.")
    view.set_rows(people(count))
    show(view)
    return view


def test_arrows_choose_and_enter_opens(qtbot: QtBot, show: Show) -> None:
    view = a_list(show, 3)
    opened: list[object] = []
    view.opened.connect(opened.append)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert opened == [1]


def test_the_last_word_of_a_name_is_seen_beside_a_long_badge(show: Show) -> None:
    badge = Badge(tone=Tone.ACT, word="Rujuk Puskesmas")
    pictures = []
    for name in ("By. Ny. Dewi Lestari 1", "By. Ny. Dewi Lestari 2"):
        view = PersonList("Sudah selesai", "")
        view.set_rows([PersonRow(key=1, name=name, details="2 hari · 15.25", badge=badge)])
        show(view)
        view.resize(300, 200)
        pictures.append(view.viewport().grab().toImage())
    assert pictures[0] != pictures[1]


def test_where_a_visit_waits_is_seen_beside_a_long_badge(show: Show) -> None:
    badge = Badge(tone=Tone.ACT, word="Rujuk Puskesmas")
    pictures = []
    for details in ("2 hari · 15.25 · Menunggu sinya", "2 hari · 15.25 · Menunggu sinyal"):
        view = PersonList("Sudah selesai", "")
        view.set_rows([PersonRow(key=1, name="Dewi", details=details, badge=badge)])
        show(view)
        view.resize(380, 200)
        pictures.append(view.viewport().grab().toImage())
    assert pictures[0] != pictures[1]


def test_one_click_opens(qtbot: QtBot, show: Show) -> None:
    view = a_list(show, 3)
    opened: list[object] = []
    view.opened.connect(opened.append)
    place = view.visualRect(view.people.index(2)).center()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened == [2]


def test_up_on_the_first_row_leaves_the_list(qtbot: QtBot, show: Show) -> None:
    view = a_list(show, 2)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    with qtbot.waitSignal(view.ascended):
        qtbot.keyClick(view, Qt.Key.Key_Up)


def test_who_was_chosen_stays_chosen_when_the_list_is_renewed(show: Show) -> None:
    view = a_list(show, 3)
    view.setCurrentIndex(view.people.index(2))

    view.set_rows([PersonRow(key="new", name="Baru"), *people(3)])
    assert view.current_key() == 2

    view.set_rows(people(1))
    assert view.current_key() is None


def test_an_empty_list_says_what_to_do(show: Show) -> None:
    view = a_list(show, 0)
    with_words = view.viewport().grab().toImage()
    view.set_empty_text("")
    assert view.viewport().grab().toImage() != with_words
    assert view.current_key() is None


def test_a_row_is_heard_whole(show: Show) -> None:
    view = a_list(show, 2)
    said = view.people.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Anak 1, 1 bulan, 2T bulan lalu"


def test_hundreds_of_people_paint_only_those_in_sight(qtbot: QtBot, show: Show) -> None:
    view = a_list(show, 600)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_key() == 599
    assert view.uniformItemSizes()
    assert view.sizeHint().height() < 400


def test_shift_and_enter_is_another_wish_than_enter(qtbot: QtBot, show: Show) -> None:
    view = a_list(show, 3)
    opened: list[object] = []
    otherwise: list[object] = []
    view.opened.connect(opened.append)
    view.opened_otherwise.connect(otherwise.append)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert (opened, otherwise) == ([], [1])
