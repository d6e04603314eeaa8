from collections.abc import Callable
from datetime import date
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.errors import DiskFull
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.day.presenter import DayScreen, Sent
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.running import Runner, run_at_once
from posyandu_desktop.ui.theme import apply_theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.rows import PersonRow
from tests.builders import a_child, a_person, a_visit
from tests.ui.conftest import Keyboard
from tests.ui.day.table import Later, Table, a_made_day

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
PATIENCE_S = 30

OpenDay = Callable[..., tuple[DayScreen, DayView]]


@pytest.fixture
def open_day(table: Table, keyboard: Keyboard) -> OpenDay:
    def opened(run: Runner = run_at_once) -> tuple[DayScreen, DayView]:
        screen = table.screen(run)
        view = DayView(screen)
        keyboard.open(view)
        return screen, view

    return opened


def rows(listed: PersonList) -> list[PersonRow]:
    return [listed.people.row(place) for place in range(listed.people.rowCount())]


def names(listed: PersonList) -> list[str]:
    return [row.name for row in rows(listed)]


def message(view: DayView) -> str:
    return view.message.text() if view.message.isVisible() else ""


def test_the_day_shows_its_figures_and_three_lists(table: Table, open_day: OpenDay) -> None:
    a_made_day(table)

    screen, view = open_day()

    assert [tile.figure() for tile in view.tiles] == [one.number for one in screen.state.figures]
    assert names(view.in_progress) == ["Ilham"]
    assert "Kirana" in names(view.awaited)
    assert names(view.served) == ["Naufal", "Rizki", "Zahra", "Fajar", "Sumarni"]
    assert view.in_progress.isVisible()
    assert not view.results.isVisible()


def test_a_row_is_opened_with_arrows_and_enter(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    a_made_day(table)
    _, view = open_day()
    view.served.setFocus()

    keyboard.press(DOWN, ENTER)

    assert [person.name for person in table.asked.visits] == ["Rizki"]


def test_a_figure_filters_the_list_with_enter_and_again_shows_all(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    a_made_day(table)
    screen, view = open_day()
    gained = [one.opens for one in screen.state.figures].index("gained")
    view.tiles[gained].setFocus()

    keyboard.press(ENTER)
    assert names(view.served) == ["Naufal"]

    keyboard.press(ENTER)
    assert len(names(view.served)) == 5


def test_the_figure_of_the_awaited_leads_to_their_list_and_that_of_refusals_to_deliveries(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    a_made_day(table)
    screen, view = open_day()
    opens = [one.opens for one in screen.state.figures]

    view.tiles[opens.index("awaited")].setFocus()
    keyboard.press(ENTER)
    assert keyboard.focused() is view.awaited

    view.tiles[opens.index("deliveries")].setFocus()
    keyboard.press(ENTER)
    assert table.asked.deliveries == 1


def test_a_search_takes_the_place_of_the_lists(table: Table, open_day: OpenDay) -> None:
    a_made_day(table)
    screen, view = open_day()

    screen.search("nurhayati")
    assert view.results.isVisible()
    assert not view.served.isVisible()
    assert set(names(view.results)) >= {"Naufal", "Kirana"}

    screen.search("")
    assert view.served.isVisible()


def test_the_marked_row_is_the_one_that_enter_in_the_search_opens(
    table: Table, open_day: OpenDay
) -> None:
    table.register(a_child("Siti", mother_name="Sumarni"), a_child("Sutinah", mother_name="Yuni"))
    screen, view = open_day()

    for text in ("s", "su", "sum"):
        screen.search(text)
        screen.search_entered()
        assert view.results.current_key() == table.asked.visits[-1].id, text


def test_the_row_in_hand_stays_when_the_lists_are_read_again(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    a_made_day(table)
    screen, view = open_day()
    screen.search("nurhayati")
    view.results.setFocus()
    keyboard.press(DOWN)
    key = view.results.current_key()

    screen.refresh()

    assert view.results.current_key() == key


def test_somebody_new_is_one_key_away_with_the_name_searched(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    screen, view = open_day()
    screen.search("Dewi Lestari")
    view.setFocus()
    view.send.setFocus()

    keyboard.ctrl(Qt.Key.Key_N)

    assert table.asked.new_people == ["Dewi Lestari"]


def test_a_message_is_shown_each_time_it_is_said(open_day: OpenDay) -> None:
    screen, view = open_day()

    screen.say("Ani: tersimpan.", Tone.GOOD)
    assert message(view) == "Ani: tersimpan."
    screen.say("")
    assert message(view) == ""
    screen.say("Ani: tersimpan.", Tone.GOOD)

    assert message(view) == "Ani: tersimpan."


def test_an_upload_runs_in_the_background_and_its_end_is_said(
    table: Table, open_day: OpenDay, keyboard: Keyboard, qtbot: QtBot
) -> None:
    background = Background()
    may_end = Event()
    table.sent = Sent(received=5, refused=0, waiting=0)

    def run(job: object, then: object, failed: object) -> None:
        def patient() -> object:
            background.progress(1, 5)
            may_end.wait(PATIENCE_S)
            return job()  # type: ignore[operator]

        background.run(patient, then, failed)  # type: ignore[arg-type]

    screen, view = open_day(run)
    background.progressed.connect(screen.progressed)
    view.send.setFocus()

    keyboard.ctrl(Qt.Key.Key_K)
    qtbot.waitUntil(lambda: view.foot.status.text() == "Mengirim 1 dari 5 …")
    assert view.send.text().startswith("Berhenti mengirim")
    may_end.set()
    qtbot.waitUntil(lambda: message(view).startswith("5 diterima server"))

    assert view.send.isEnabled()
    assert "Mengirim" not in view.foot.status.text()
    background.close()


def test_before_the_server_answers_the_foot_says_that_it_is_called(
    open_day: OpenDay, keyboard: Keyboard
) -> None:
    def never(_job: object, _then: object, _failed: object) -> None:
        """Never come home."""

    _, view = open_day(never)
    view.send.setFocus()

    keyboard.ctrl(Qt.Key.Key_K)

    assert view.foot.status.text() == "Menghubungi server …"


def test_an_upload_that_fails_says_so_and_can_be_tried_again(
    open_day: OpenDay, keyboard: Keyboard
) -> None:
    def fail(_job: object, _then: object, failed: Callable[[DiskFull], None]) -> None:
        failed(DiskFull())

    _, view = open_day(fail)
    view.send.setFocus()

    for _ in range(2):
        keyboard.ctrl(Qt.Key.Key_K)
        assert message(view) == DiskFull().sentence
        assert view.send.isEnabled()


def test_a_saved_visit_moves_from_one_list_to_the_other(table: Table, open_day: OpenDay) -> None:
    a_made_day(table)
    screen, view = open_day()
    kirana = table.store.people.search("kirana")[0]

    table.record(kirana, a_visit(kirana, session=table.session, weight_kg=9.3))
    screen.refresh()

    assert "Kirana" in names(view.served)
    assert "Kirana" not in names(view.awaited)


def test_an_upload_that_ends_after_the_screen_is_gone_disturbs_nobody(
    table: Table, qtbot: QtBot
) -> None:
    later = Later()
    screen = table.screen(later)
    view = DayView(screen)
    screen.send()
    view.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))

    table.sent = Sent(received=1, refused=0, waiting=0)
    assert later.come_home is not None
    later.come_home()

    assert screen.state.message.startswith("1 diterima server")
    assert table.asked.visits == []


def test_a_line_that_holds_all_day_stands_at_the_foot_and_gives_way_to_sending_only(
    table: Table, keyboard: Keyboard
) -> None:
    later = Later()
    screen = table.screen(later, standing_note="1 berkas kartu tidak dipakai.")
    view = DayView(screen)
    keyboard.open(view)
    assert view.foot.status.text() == "1 berkas kartu tidak dipakai."

    screen.say("Aisyah: tersimpan.", Tone.GOOD)
    screen.search("ais")
    assert view.foot.status.text() == "1 berkas kartu tidak dipakai."

    screen.send()
    assert view.foot.status.text() == "Menghubungi server …"
    assert later.come_home is not None
    later.come_home()
    assert view.foot.status.text() == "1 berkas kartu tidak dipakai."


SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_home_visit_is_shift_and_enter_on_a_name(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    a_made_day(table)
    _, view = open_day()
    view.served.setFocus()

    keyboard.press(DOWN)
    keyboard.press(ENTER, modifier=SHIFT)

    assert [person.name for person in table.asked.home_visits] == ["Rizki"]
    assert table.asked.visits == []


def test_the_button_visits_whoever_is_marked_among_those_found(
    table: Table, open_day: OpenDay
) -> None:
    table.register(a_child("Kirana Ayu"), a_child("Kirana Dewi"))
    screen, view = open_day()
    view.home.click()
    assert table.asked.home_visit_pages == 1

    screen.search("kirana")
    found = names(view.results)
    view.results.setCurrentIndex(view.results.people.index(1))
    view.home.click()

    assert [person.name for person in table.asked.home_visits] == [found[1]]


def test_space_on_an_awaited_row_is_coming_and_delete_in_the_queue_takes_it_back(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    table.register(a_child("Ani"), a_child("Budi"))
    _, view = open_day()
    view.awaited.setFocus()

    keyboard.press(Qt.Key.Key_Space)
    assert (names(view.in_progress), names(view.awaited)) == (["Ani"], ["Budi"])

    view.in_progress.setFocus()
    keyboard.press(Qt.Key.Key_Delete)
    assert (names(view.in_progress), names(view.awaited)) == ([], ["Ani", "Budi"])


def test_ctrl_and_enter_notes_whoever_is_marked_among_those_found(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    table.register(a_child("Kirana Ayu"), a_child("Kirana Dewi"))
    screen, view = open_day()
    wanted: list[bool] = []
    view.next_wanted.connect(lambda: wanted.append(True))
    screen.search("kirana")
    view.results.setFocus()

    keyboard.press(DOWN)
    keyboard.ctrl(ENTER)

    assert names(view.in_progress) == ["Kirana Dewi"]
    assert wanted == [True]


def test_the_filters_are_reached_by_keyboard_and_the_list_follows(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    table.register(a_child("Ani"), a_person("Karto", born_on=date(1955, 3, 4)))
    table.settle()
    _, view = open_day()
    view.tiles[-1].setFocus()

    keyboard.press(Qt.Key.Key_Tab)
    assert view.filters.isAncestorOf(keyboard.focused())
    keyboard.press(Qt.Key.Key_Right)
    assert names(view.awaited) == ["Ani"]
    keyboard.press(ENTER)
    assert keyboard.focused() is view.awaited
    keyboard.press(Qt.Key.Key_Left)
    assert set(names(view.awaited)) == {"Ani", "Karto"}


def test_ctrl_p_shows_who_is_missing(table: Table, open_day: OpenDay, keyboard: Keyboard) -> None:
    _, view = open_day()
    view.send.setFocus()

    keyboard.ctrl(Qt.Key.Key_P)

    assert table.asked.missing == 1


def test_ctrl_t_sends_whoever_is_marked_among_those_found_on_to_the_next_step(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    child = a_child("Kirana Ayu")
    table.register(child)
    screen, view = open_day()
    wanted: list[bool] = []
    view.next_wanted.connect(lambda: wanted.append(True))
    screen.search("kirana")
    view.results.setFocus()
    keyboard.ctrl(Qt.Key.Key_T)
    assert message(view) == "Kirana Ayu diteruskan ke langkah 2 Pengukuran."
    assert wanted == [True]

    screen.search("")
    view.in_progress.setFocus()
    for _ in range(3):
        keyboard.ctrl(Qt.Key.Key_T)
    assert message(view) == "Kirana Ayu diteruskan ke langkah 5 Penyuluhan."
    keyboard.ctrl(Qt.Key.Key_T)
    assert "langkah terakhir" in message(view)


def test_ctrl_t_says_what_to_do_where_nobody_can_be_sent_on(
    table: Table, open_day: OpenDay, keyboard: Keyboard
) -> None:
    a_made_day(table)
    _, view = open_day()
    view.send.setFocus()
    keyboard.ctrl(Qt.Key.Key_T)
    assert message(view).startswith("Cari nama")
    view.served.setFocus()
    keyboard.ctrl(Qt.Key.Key_T)
    assert "sudah selesai hari ini" in message(view)


def test_with_a_line_to_say_the_lists_scroll_and_the_page_does_not(
    table: Table, open_day: OpenDay
) -> None:
    table.register(*(a_child(f"Anak {number}") for number in range(30)))
    screen, view = open_day()
    screen.say("Ibu Ani sudah datang.", Tone.GOOD)
    view.resize(1366, 768 - 140)  # what the bar and the strips leave
    QApplication.processEvents()
    columns = view.board
    assert columns.verticalScrollBar().maximum() == 0
    assert view.awaited.verticalScrollBar().maximum() > 0
    assert view.awaited.height() > 60


def test_at_125_percent_three_of_the_awaited_are_in_sight(
    table: Table, open_day: OpenDay, qapp: QApplication
) -> None:
    apply_theme(qapp, 125)
    table.register(*(a_child(f"Anak {number}") for number in range(30)))
    _, view = open_day()
    view.resize(1366, 768 - 175)  # what the bar and the strips leave
    QApplication.processEvents()
    third = view.awaited.visualRect(view.awaited.people.index(2))
    bottom = view.awaited.viewport().mapTo(view.board, third.bottomLeft()).y()
    assert bottom < view.board.height()
