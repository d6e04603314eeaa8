"""The draft goes to the disk while somebody types: no key waits, and nothing is said too soon."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.word_home import WordHome
from tests.ui.conftest import Keyboard
from tests.ui.visit.entries import Screen, todays
from tests.ui.visit.seat import Seat


@pytest.fixture
def word_home(qtbot: QtBot) -> Iterator[WordHome]:  # noqa: ARG001  # an event loop
    parent = QObject()
    made = WordHome(parent)
    yield made
    made.close()
    parent.deleteLater()


@pytest.fixture
def entry(seat: Seat, child: Person, word_home: WordHome) -> VisitEntry:
    """The visit of a toddler in the real window, where drafts are written beside."""
    seat.desk = replace(seat.desk, bring_home=word_home.bring)
    return seat.open(child)


@contextmanager
def locked(seat: Seat) -> Iterator[None]:
    """Let an upload write to the same file for as long as the block lasts."""
    other = seat.store._db.another()
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def on_disk(seat: Seat, person: Person) -> Draft | None:
    """Return the draft as another program would find it."""
    other = seat.store._db.another()
    (found,) = other.row("SELECT count(*) FROM drafts WHERE person_id = ?", (str(person.id),))
    other.close()
    return seat.store.drafts.of(person.id) if found else None


def room(seat: Seat, pages: int) -> None:
    """Let the file have so many pages for drafts that are written beside."""
    seat.store._db.beside.write("room", lambda db: _limit(db.rows, pages)).result()


def _limit(run: Callable[[str], object], pages: int) -> None:
    run(f"PRAGMA max_page_count = {pages}")


def test_a_key_does_not_wait_for_a_file_that_is_in_use_and_nothing_is_said_too_soon(
    seat: Seat, child: Person, entry: VisitEntry, qtbot: QtBot
) -> None:
    entry.text_typed("weight_kg", "9,4")
    with locked(seat):
        entry.keep_draft_soon()
        entry.text_typed("height_cm", "76")
        QApplication.processEvents()
        assert entry.has_unkept
        assert entry.state.draft_line == ""
    qtbot.waitUntil(lambda: not entry.has_unkept)

    assert entry.state.draft_line.startswith("Draf tersimpan ")
    found = on_disk(seat, child)
    assert found is not None
    assert found.typed["texts"] == {"weight_kg": "9,4"}
    assert entry.state.typed.texts == {"weight_kg": "9,4", "height_cm": "76"}


def test_the_line_about_the_last_draft_stands_until_the_next_is_on_disk(
    entry: VisitEntry, qtbot: QtBot
) -> None:
    screen = Screen()
    entry.attach(screen)
    for text in ("9", "9,4", "9,45"):
        entry.text_typed("weight_kg", text)
        entry.keep_draft_soon()
        qtbot.waitUntil(lambda: not entry.has_unkept)

    lines = [state.draft_line for state in screen.states]
    first = next(at for at, line in enumerate(lines) if line)
    assert all(line.startswith("Draf tersimpan ") for line in lines[first:])


def test_only_the_newest_of_many_drafts_is_heard_of(
    seat: Seat, child: Person, entry: VisitEntry, qtbot: QtBot
) -> None:
    with locked(seat):
        for number in range(20):
            entry.text_typed("weight_kg", str(number))
            entry.keep_draft_soon()
    qtbot.waitUntil(lambda: not entry.has_unkept)

    found = on_disk(seat, child)
    assert found is not None
    assert found.typed["texts"] == {"weight_kg": "19"}


def test_a_draft_the_disk_refuses_is_said_and_not_called_saved(
    seat: Seat, child: Person, entry: VisitEntry, qtbot: QtBot
) -> None:
    [pages] = seat.store._db.row("PRAGMA page_count")
    room(seat, pages)
    entry.referral_note_typed("sesak " * 5_000)
    entry.keep_draft_soon()
    qtbot.waitUntil(lambda: entry.state.message != "")

    assert "Disk laptop penuh" in entry.state.message
    assert entry.state.message_tone is Tone.ACT
    assert entry.state.draft_line == ""
    assert entry.has_unkept
    assert on_disk(seat, child) is None

    room(seat, pages * 10)
    entry.keep_draft_soon()
    qtbot.waitUntil(lambda: not entry.has_unkept)
    assert on_disk(seat, child) is not None


def test_what_was_typed_and_taken_back_leaves_no_draft(
    seat: Seat, child: Person, entry: VisitEntry, qtbot: QtBot
) -> None:
    entry.text_typed("weight_kg", "9")
    entry.keep_draft_soon()
    entry.text_typed("weight_kg", "")
    entry.keep_draft_soon()
    qtbot.waitUntil(lambda: not entry.has_unkept)

    assert on_disk(seat, child) is None


def test_a_draft_on_its_way_is_not_heard_of_once_the_visit_is_saved(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    with locked(seat):
        entry.keep_draft_soon()
    entry.save()
    QApplication.processEvents()

    assert entry.state.saved
    assert entry.state.draft_line == ""
    assert todays(seat, child) == [9.4]
    assert seat.store.drafts.all() == []


def test_a_draft_on_its_way_does_not_take_the_screen_again_after_leaving(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    with locked(seat):
        entry.keep_draft_soon()
        entry.text_typed("weight_kg", "9,5")
    entry.leave()
    QApplication.processEvents()

    assert seat.times_left == 1
    assert seat.store.drafts.on_screen() is None
    assert seat.open(child).state.typed.texts == {"weight_kg": "9,5"}


@pytest.fixture
def view(entry: VisitEntry, keyboard: Keyboard, qtbot: QtBot) -> VisitView:
    made = VisitView(entry)
    qtbot.addWidget(made, before_close_func=VisitView.keep_now)
    keyboard.open(made)
    made.start()
    return made


def test_typing_goes_on_while_a_draft_waits_for_the_disk(
    seat: Seat, child: Person, view: VisitView, keyboard: Keyboard, qtbot: QtBot
) -> None:
    with locked(seat):
        keyboard.type("9")
        qtbot.waitUntil(lambda: view._presenter.has_unkept)
        keyboard.type(",4")
        assert view.typed.texts == {"weight_kg": "9,4"}
        assert "Draf tersimpan" not in view.foot.status.text()
    qtbot.waitUntil(lambda: view.foot.status.text().startswith("Draf tersimpan"))
    assert on_disk(seat, child) is not None


def test_whoever_goes_while_a_draft_is_on_its_way_finds_it_on_disk(
    seat: Seat, child: Person, view: VisitView, keyboard: Keyboard, qtbot: QtBot
) -> None:
    with locked(seat):
        keyboard.type("9,4")
        qtbot.waitUntil(lambda: view._presenter.has_unkept)
    view.keep_now()

    assert not view._presenter.has_unkept
    found = on_disk(seat, child)
    assert found is not None
    assert found.typed["texts"] == {"weight_kg": "9,4"}


def test_a_draft_that_was_refused_is_written_again_when_the_window_is_left(
    seat: Seat, child: Person, view: VisitView, qtbot: QtBot
) -> None:
    [pages] = seat.store._db.row("PRAGMA page_count")
    room(seat, pages)
    view._presenter.referral_note_typed("sesak " * 5_000)
    qtbot.waitUntil(lambda: "Disk laptop penuh" in view._presenter.state.message)
    assert on_disk(seat, child) is None

    view.keep_now()

    assert on_disk(seat, child) is not None
