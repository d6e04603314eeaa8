from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.session import Session
from posyandu_desktop.services.session_closing import close_day
from posyandu_desktop.services.session_opening import go_to_day
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.session_choice.presenter import Desk, SessionChoice
from posyandu_desktop.ui.session_choice.view import SessionChoiceView
from tests.builders import CONTENT, a_child, a_visit
from tests.services.stores import KADER, NOW, TODAY
from tests.ui.conftest import Keyboard

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
LAST_MONTH = date(2026, 4, 18)


class Table:
    """Where another day is chosen."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.chosen: list[Session] = []
        self.pages: list[str] = []

    def screen(self, *, is_late: bool = False) -> SessionChoice:
        return SessionChoice(
            Desk(
                store=self.store,
                operator=KADER,
                today=lambda: TODAY,
                chosen=self.chosen.append,
                back_to_today=(lambda: self.pages.append("today")) if is_late else None,
                leave=lambda: self.pages.append("left"),
            )
        )


@pytest.fixture
def table(store: Store) -> Table:
    return Table(store)


@pytest.fixture
def past(table: Table) -> Session:
    """A session of last month with one visit."""
    session = go_to_day(table.store, KADER, LAST_MONTH)
    child = a_child()
    table.store.people.save(child)
    table.store.visits.save(a_visit(child, LAST_MONTH, session=session))
    return session


def cells(screen: SessionChoice) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in screen.state.rows]


def test_the_sessions_are_listed_with_how_they_stand(table: Table, past: Session) -> None:
    assert cells(table.screen()) == [("Sabtu, 18 April 2026", "1", "Tanpa pembukaan")]
    close_day(table.store, CONTENT, past, KADER, note="", now=NOW)
    assert cells(table.screen()) == [("Sabtu, 18 April 2026", "1", "Ditutup")]
    table.store.session_days.reopen(past.id, "terlupa")
    assert cells(table.screen()) == [("Sabtu, 18 April 2026", "1", "Belum ditutup")]
    table.screen().open_row(past.id)
    assert table.chosen == [past]


def test_a_known_day_is_gone_to_at_once_and_an_unknown_one_on_the_second_enter(
    table: Table, past: Session
) -> None:
    screen = table.screen()
    screen.day_entered(LAST_MONTH)
    assert table.chosen == [past]
    other = LAST_MONTH - timedelta(days=31)
    screen.day_entered(other)
    assert "Enter sekali lagi" in screen.state.message
    assert table.store.sessions.on(other) is None
    screen.day_typed()
    screen.day_entered(other)
    assert table.store.sessions.on(other) is None
    screen.day_entered(other)
    assert table.chosen[-1] == table.store.sessions.on(other)


@pytest.mark.parametrize(("day", "words"), [(None, "Tulis tanggal"), (date(2024, 5, 1), "tahun")])
def test_what_is_no_day_of_a_session_is_said(table: Table, day: date | None, words: str) -> None:
    screen = table.screen()
    screen.day_entered(day)
    screen.day_entered(day)
    assert words in screen.state.message
    assert table.chosen == []


def test_the_way_back_to_today_is_only_there_where_one_is_not_on_today(table: Table) -> None:
    assert not table.screen().state.may_go_back
    table.screen().back_to_today()
    assert table.pages == []
    table.screen(is_late=True).back_to_today()
    assert table.pages == ["today"]


def test_a_day_is_typed_and_entered_twice(table: Table, keyboard: Keyboard) -> None:
    view = SessionChoiceView(table.screen())
    keyboard.open(view)
    view.start()
    keyboard.type("18/4/2026")
    keyboard.press(ENTER)
    assert "Enter sekali lagi" in view.message.text()
    assert keyboard.focused() is view.day.input
    keyboard.press(ENTER)
    assert [one.held_on for one in table.chosen] == [LAST_MONTH]


def test_a_row_of_the_list_is_taken_with_enter(
    table: Table, past: Session, keyboard: Keyboard
) -> None:
    view = SessionChoiceView(table.screen(is_late=True))
    keyboard.open(view)
    view.start()
    keyboard.press(Qt.Key.Key_Backtab)
    assert keyboard.focused() is view.day.input
    view.start()
    keyboard.press(ENTER)
    assert table.chosen == [past]
    assert view.today_button.isVisible()
    keyboard.press(ESC)
    assert table.pages == ["left"]


def test_a_day_to_come_with_a_year_of_two_digits_is_told_as_such_and_can_be_mended_at_once(
    table: Table, keyboard: Keyboard
) -> None:
    view = SessionChoiceView(table.screen())
    keyboard.open(view)
    view.start()
    keyboard.type("30/11/26")
    keyboard.press(ENTER)
    assert view.day.problem().startswith("30 November 2026 belum tiba")
    assert not view.message.isVisible()

    keyboard.type("18/4/26")
    assert view.day.text() == "18/4/26"
    assert view.day.day() == LAST_MONTH


def test_after_a_day_too_long_ago_the_next_key_is_typed_where_the_day_stands(
    table: Table, keyboard: Keyboard
) -> None:
    view = SessionChoiceView(table.screen())
    keyboard.open(view)
    view.start()
    keyboard.type("18/4/1998")
    keyboard.press(ENTER)
    assert "setahun" in view.message.text()
    keyboard.type("1")
    assert view.day.text() == "1"
