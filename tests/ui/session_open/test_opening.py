from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import Lot
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.session_opening import lots_of
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import type_date
from posyandu_desktop.ui.session_open.presenter import Desk, SessionOpening
from posyandu_desktop.ui.session_open.state import EXPIRY, LOT
from posyandu_desktop.ui.session_open.view import SessionOpenView
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import CONTENT, a_child, a_dose, a_visit
from tests.full_disk import MOST_SAVES, empty_disk, fill_disk
from tests.services.stores import KADER, MELATI, NOW, TODAY
from tests.ui.conftest import Keyboard

ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
RATNA = Operator(id=OperatorId(uuid4()), name="Bidan Ratna", role=Role.BIDAN)


class Table:
    """The table on which a day is opened, and what became of it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.said: list[tuple[Session, str]] = []
        self.left = 0
        store.operators.save(RATNA)

    def screen(self, day: date = TODAY) -> SessionOpening:
        return SessionOpening(
            Desk(
                store=self.store,
                content=CONTENT,
                posyandu=MELATI,
                operator=KADER,
                operators=(RATNA, KADER),
                today=lambda: TODAY,
                now=lambda: NOW,
                opened=self._opened,
                leave=self._leave,
            ),
            day,
        )

    def _opened(self, session: Session, message: str) -> None:
        self.said.append((session, message))

    def _leave(self) -> None:
        self.left += 1


@pytest.fixture
def table(store: Store) -> Table:
    return Table(store)


def test_one_press_opens_the_day_with_whoever_is_signed_in(table: Table) -> None:
    screen = table.screen()
    assert screen.state.typed.operators == {KADER.id}
    assert not screen.state.typed.vitamin_a
    screen.save()
    [(session, message)] = table.said
    assert message == "Hari buka dibuka."
    day = table.store.session_days.get(session.id)
    assert day.opening.operators == (KADER.id,)
    assert day.opening.vitamin_a is False


@pytest.mark.parametrize(("day", "is_month"), [(date(2026, 2, 10), True), (TODAY, False)])
def test_the_calendar_proposes_the_vitamin_a_month(table: Table, day: date, is_month: bool) -> None:
    state = table.screen(day).state
    assert state.typed.vitamin_a is is_month
    assert ("ya" in state.vitamin_a_note) is is_month


def test_the_calendar_may_be_overruled(table: Table) -> None:
    screen = table.screen()
    screen.vitamin_a_chosen(True)
    screen.save()
    assert table.store.session_days.get(table.said[0][0].id).opening.vitamin_a is True


def test_what_was_said_comes_back_and_can_be_said_again(table: Table) -> None:
    first = table.screen()
    first.operator_ticked(RATNA.id, present=True)
    first.vial_typed("mr", "lot", " M-1 ")
    first.vial_typed("mr", "expiry", "8/27")
    first.save()
    again = table.screen()
    assert again.state.is_open
    assert again.state.typed.operators == {KADER.id, RATNA.id}
    assert again.state.typed.vials == {"mr": ("M-1", "8/2027")}
    again.operator_ticked(KADER.id, present=False)
    again.save()
    session, message = table.said[-1]
    assert message == "Hari buka diperbarui."
    assert table.store.session_days.get(session.id).opening.operators == (RATNA.id,)


@pytest.mark.parametrize(
    ("lot", "expiry", "part", "words"),
    [
        ("", "8/2027", "lot", "nomor batch"),
        ("M-1", "", "expiry", "bulan/tahun"),
        ("M-1", "13/2027", "expiry", "bulan/tahun"),
        ("M-1", "4/2026", "expiry", "kedaluwarsa"),
    ],
)
def test_a_vial_that_cannot_be_right_is_pointed_out_and_nothing_is_kept(
    table: Table, lot: str, expiry: str, part: str, words: str
) -> None:
    screen = table.screen()
    screen.vial_typed("mr", "lot", lot)
    screen.vial_typed("mr", "expiry", expiry)
    screen.save()
    assert words in screen.state.problems["mr", part]
    assert screen.state.jump_to == ("mr", part)
    assert table.said == []
    screen.vial_typed("mr", "lot", "M-2")
    screen.vial_typed("mr", "expiry", "5/2026")
    assert screen.state.problems == {}
    screen.save()
    [(session, _)] = table.said
    assert lots_of(table.store, session) == (
        Lot(vaccine="mr", lot_number="M-2", expires_on=date(2026, 5, 31)),
    )


def test_a_vial_left_empty_is_no_vial(table: Table) -> None:
    screen = table.screen()
    screen.vial_typed("mr", "lot", "M")
    screen.vial_typed("mr", "lot", " ")
    screen.save()
    assert lots_of(table.store, table.said[0][0]) == ()


def test_a_lot_written_in_a_visit_stands_in_its_row_and_the_one_brought_is_kept(
    table: Table,
) -> None:
    first = table.screen()
    first.vial_typed("mr", "lot", "M-1")
    first.vial_typed("mr", "expiry", "8/2027")
    first.save()
    session = table.said[0][0]
    child = a_child()
    table.store.people.save(child)
    table.store.visits.save(a_visit(child, session=session, immunizations=(a_dose(),)))
    again = table.screen()
    assert again.state.typed.vials["mr"] == ("A123", "8/2027")
    assert "M-1" in again.state.others
    again.save()
    kept = {lot.lot_number for lot in table.store.session_days.get(session.id).opening.lots}
    assert kept == {"M-1", "A123"}


def test_another_day_shows_what_was_said_of_that_day(table: Table) -> None:
    yesterday = TODAY - timedelta(days=1)
    earlier = table.screen(yesterday)
    earlier.operator_ticked(RATNA.id, present=True)
    earlier.save()
    screen = table.screen()
    screen.day_typed(type_date(yesterday))
    assert screen.state.is_open
    assert RATNA.id in screen.state.typed.operators
    screen.save()
    assert table.said[-1][0].held_on == yesterday


def test_esc_asks_once_before_what_is_typed_is_lost(table: Table) -> None:
    screen = table.screen()
    screen.leave()
    assert table.left == 1
    screen.operator_ticked(RATNA.id, present=True)
    screen.leave()
    assert table.left == 1
    assert "Belum disimpan" in screen.state.message
    screen.leave()
    assert table.left == 2


def test_vaccines_without_a_use_here_are_not_asked_for(table: Table) -> None:
    assert "hexavalent" not in dict(table.screen().state.vaccines)
    table.store.vaccines_in_use.save(MELATI.id, ["hexavalent"])
    assert "hexavalent" in dict(table.screen().state.vaccines)


def test_a_full_disk_says_so_and_keeps_what_is_typed(table: Table) -> None:
    open_session(table.store, KADER, TODAY)
    fill_disk(table.store)
    screen = table.screen()
    for number in range(MOST_SAVES):
        screen.vial_typed("mr", "lot", f"M-{number}")
        screen.vial_typed("mr", "expiry", "8/2027")
        screen.save()
        if screen.state.message_tone is Tone.ACT:
            break
    assert screen.state.message_tone is Tone.ACT
    assert screen.state.typed.vials["mr"][0] == f"M-{number}"
    empty_disk(table.store)
    said = len(table.said)
    screen.save()
    assert len(table.said) == said + 1


def test_enter_alone_opens_the_day(table: Table, keyboard: Keyboard) -> None:
    view = SessionOpenView(table.screen())
    keyboard.open(view)
    view.start()
    keyboard.press(ENTER)
    assert len(table.said) == 1


def test_the_form_is_filled_with_the_keyboard(table: Table, keyboard: Keyboard) -> None:
    view = SessionOpenView(table.screen())
    keyboard.open(view)
    view.operators[RATNA.id].setFocus()
    keyboard.press(SPACE, ENTER, ENTER)
    keyboard.type("y")
    keyboard.press(ENTER)
    for _ in range(3):
        keyboard.press(ENTER)
    keyboard.ctrl(Qt.Key.Key_S)
    [(session, _)] = table.said
    opening = table.store.session_days.get(session.id).opening
    assert set(opening.operators) == {KADER.id, RATNA.id}
    assert opening.vitamin_a is True
    assert isinstance(table.store.session_days.get(session.id).started_at, datetime)


@pytest.mark.parametrize(
    ("typed", "words"),
    [("40/5/2026", "tidak punya tanggal 40"), ("1/1/2023", "setahun"), ("21/5/2026", "belum tiba"),
     ("", "Tulis tanggal")],
)  # fmt: skip
def test_a_day_that_cannot_be_stays_typed_and_says_why_and_nothing_is_opened(
    table: Table, keyboard: Keyboard, typed: str, words: str
) -> None:
    view = SessionOpenView(table.screen())
    keyboard.open(view)
    view.start()
    keyboard.press(Qt.Key.Key_F6)
    assert keyboard.focused() is view.day.input
    keyboard.ctrl(Qt.Key.Key_A)
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.type(typed)
    keyboard.press(ENTER)
    assert keyboard.focused() is not view.day.input
    keyboard.press(SPACE)
    keyboard.ctrl(Qt.Key.Key_S)
    assert view.day.text() == typed
    assert words in view.day.problem()
    assert keyboard.focused() is view.day.input
    assert table.said == []


def test_shift_and_tab_from_the_button_goes_back_through_the_form_as_it_is_read(
    table: Table, keyboard: Keyboard
) -> None:
    view = SessionOpenView(table.screen())
    keyboard.open(view)
    view.start()
    form = [view.day.input, *view.operators.values()]
    vials = [row.field(part).input for row in view.vials.values() for part in (LOT, EXPIRY)]
    seen: list[QWidget] = []
    while not seen or keyboard.focused() is not form[0]:
        keyboard.press(Qt.Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
        seen.append(keyboard.focused())
        assert len(seen) < 100
    assert seen[: len(vials)] == vials[::-1]
    assert seen[-len(form) :] == form[::-1]
    keyboard.press(Qt.Key.Key_F7)
    assert keyboard.focused() is vials[0]
    vials[-1].setFocus()
    keyboard.press(ENTER)
    assert keyboard.focused() is view.save_button


def test_a_problem_stands_below_its_row_with_the_cursor_in_it(
    table: Table, keyboard: Keyboard
) -> None:
    view = SessionOpenView(table.screen())
    keyboard.open(view)
    vial = view.vials["bcg"]
    vial.lot.input.setFocus()
    keyboard.type("B-7")
    keyboard.ctrl(Qt.Key.Key_S)
    assert "bulan/tahun" in vial.problem()
    assert keyboard.focused() is vial.expiry.input
    marked = [part for part in (LOT, EXPIRY) if vial.field(part).input.property("tone")]
    assert marked == [EXPIRY]
    assert "bulan/tahun" in vial.expiry.input.accessibleDescription()
    vial.lot.input.setFocus()
    keyboard.ctrl(Qt.Key.Key_S)
    assert keyboard.focused() is vial.expiry.input
    keyboard.press(ESC)
    assert "Belum disimpan" in view.message.text()


def test_every_field_has_a_name_of_its_own(table: Table) -> None:
    view = SessionOpenView(table.screen())
    names = [row.field(part).input.accessibleName() for row in view.vials.values()
             for part in ("lot", "expiry")]  # fmt: skip
    assert all(names)
    assert len(set(names)) == len(names)


def test_when_the_posyandu_opens_again_is_proposed_and_kept_as_said(table: Table) -> None:
    screen = table.screen()
    assert screen.state.typed.next_text == "20/6/2026"
    screen.next_typed("20/5/2026")
    screen.save()
    assert "Harus sesudah" in screen.state.next_problem
    assert table.said == []
    screen.next_typed("27/6/2026")
    screen.save()
    [(session, _)] = table.said
    assert table.store.session_days.get(session.id).next_on == date(2026, 6, 27)
    assert table.screen().state.typed.next_text == "27/6/2026"
    again = table.screen()
    again.next_typed("")
    again.save()
    assert table.screen().state.typed.next_text == ""
