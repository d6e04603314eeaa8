"""Hari buka from its opening to its sign-off, and visits written down for a day that is past."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.session import Session
from posyandu_desktop.services.day import look_at
from posyandu_desktop.services.session_opening import late_visits
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.earlier_draft.view import EarlierDraftView
from posyandu_desktop.ui.session_choice.view import SessionChoiceView
from posyandu_desktop.ui.session_close.view import SessionCloseView
from posyandu_desktop.ui.session_open.view import SessionOpenView
from tests.journeys import village
from tests.journeys.laptop import Laptop, Program, texts
from tests.journeys.village import LAST_MONTH, TODAY

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
SPACE = Qt.Key.Key_Space
LATE_DAY = LAST_MONTH + timedelta(days=5)


@pytest.fixture
def program(laptop: Laptop) -> Program:
    opened = laptop.open()
    opened.sign_in(village.SITI)
    return opened


def store_of(program: Program) -> Store:
    return program.office.workplace.store


def strip(program: Program) -> str:
    said = program.window.session_strip
    return said.text() if said.isVisible() else ""


def session_today(program: Program) -> Session:
    session = store_of(program).sessions.on(TODAY)
    assert session is not None
    return session


def a_baby(program: Program) -> Person:
    baby = Person(
        id=PersonId(UUID(int=901)),
        name="Intan Rekaan",
        sex=Sex.FEMALE,
        born_on=TODAY - timedelta(days=12),
        mother_name="Nurhayati",
    )
    store_of(program).people.save(baby)
    return baby


def turn_the_day(program: Program) -> None:
    program.hands.press_ctrl(Qt.Key.Key_B)


def test_one_enter_opens_the_day_and_nobody_has_to(program: Program) -> None:
    program.day()
    assert strip(program).startswith("Hari ini belum dibuka. Enter")
    program.hands.look("01-belum-dibuka")
    program.hands.press(ENTER)
    assert "dibuka" in program.said_on_the_day()
    assert "Siti" in strip(program)
    kept = store_of(program).session_days.get(session_today(program).id)
    assert kept.opening.operators == (village.SITI.id,)
    assert kept.is_open


def test_the_offer_is_made_once_and_a_visit_does_not_wait_for_it(program: Program) -> None:
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.save()
    assert strip(program) == "Hari ini belum dibuka."
    program.hands.press(ENTER)
    session = session_today(program)
    assert store_of(program).session_days.get(session.id).started_at is None
    program.lock()
    program.sign_in(village.SITI)
    program.day()
    assert strip(program) == "Hari ini belum dibuka."
    turn_the_day(program)
    program.hands.screen(SessionOpenView)


def open_with_a_vial(program: Program) -> None:
    """Open the day with two people, one vial, and vitamin A out of its month."""
    hands = program.hands
    turn_the_day(program)
    opening = hands.screen(SessionOpenView)
    hands.wait(lambda: hands.focus_is_in(opening.save_button), "the button")
    hands.look("02-buka")
    opening.operators[village.RATNA.id].setFocus()
    hands.press(SPACE)
    opening.vitamin_a.choice.setFocus()
    hands.type("y")
    opening.vials["bcg"].lot.input.setFocus()
    hands.type("BCG-7")
    hands.press(ENTER)
    hands.type(f"12/{TODAY.year + 1}")
    hands.press_ctrl(Qt.Key.Key_S)
    program.day()


def close_with_a_note(program: Program, note: str) -> None:
    turn_the_day(program)
    closing = program.hands.screen(SessionCloseView)
    closing.note.input.setFocus()
    program.hands.type(note)
    program.hands.press_ctrl(Qt.Key.Key_S)


def half_typed(program: Program) -> None:
    """Leave Aisyah's visit half typed."""
    view = program.open_visit(village.AISYAH)
    program.hands.type("8,0")
    program.hands.wait(lambda: "Draf" in view.foot.status.text(), "the draft")
    program.hands.press(ESC)
    program.day()


def test_a_vial_that_has_expired_is_refused_where_it_is_typed(program: Program) -> None:
    turn_the_day(program)
    opening = program.hands.screen(SessionOpenView)
    vial = opening.vials["bcg"]
    vial.lot.input.setFocus()
    program.hands.type("BCG-7")
    program.hands.press(ENTER)
    program.hands.type(f"1/{TODAY.year - 1}")
    program.hands.press_ctrl(Qt.Key.Key_S)
    assert "kedaluwarsa" in vial.problem()
    assert program.hands.focus_is_in(vial.expiry)
    program.hands.look("03-buka-kedaluwarsa")
    assert store_of(program).session_days.get(session_today(program).id).started_at is None


def test_what_was_said_at_the_opening_is_offered_in_the_visits(program: Program) -> None:
    hands = program.hands
    open_with_a_vial(program)
    said = strip(program)
    for words in ("Siti", "Bidan Ratna", "bulan vitamin A", "1 botol vaksin"):
        assert words in said
    hands.look("04-dibuka")

    view = program.open_visit(a_baby(program))
    hands.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    [given] = [line.text for line in view._presenter.state.doses if "BCG-7" in line.text]
    assert "Bidan Ratna" in given
    program.save()
    view = program.open_visit(village.AISYAH)
    offers = view._presenter.state.supplements
    assert any("merah" in one.label and "waktunya" in one.note for one in offers)


def test_the_checklist_leads_to_what_is_open_and_never_blocks(program: Program) -> None:
    hands = program.hands
    open_with_a_vial(program)
    half_typed(program)
    turn_the_day(program)
    closing = hands.screen(SessionCloseView)
    hands.wait(lambda: hands.focus_is_in(closing.lines["drafts"].button), "the first line")
    assert closing.lines["drafts"].words.text() == "Kunjungan belum disimpan: 1"
    assert "BCG-7" in closing.summary.text()
    hands.look("05-tutup")
    hands.type("1")
    hands.wait(lambda: hands.focus_is_in(closing.names), "the names")
    hands.look("06-tutup-nama")
    hands.press(ENTER)
    view = program.visit()
    assert texts(view)["weight_kg"] == "8,0"
    hands.press(ESC)
    program.day()

    close_with_a_note(program, "Hujan deras")
    assert "ditutup oleh Siti" in program.said_on_the_day()
    assert "Sudah ditutup" in strip(program)
    hands.look("07-sudah-ditutup")
    signed = store_of(program).session_days.get(session_today(program).id).closing
    assert signed is not None
    assert signed.summary.open_points["drafts"] == ("Aisyah Rekaan",)
    assert signed.note == "Hujan deras"


def test_who_came_and_was_not_served_is_opened_from_the_checklist_or_said_to_have_gone_home(
    program: Program,
) -> None:
    hands = program.hands
    hands.press(ENTER)
    for name in ("aisyah", "budi"):
        program.search(name)
        hands.press_ctrl(Qt.Key.Key_T)
    turn_the_day(program)
    closing = hands.screen(SessionCloseView)
    line = closing.lines["unserved"]
    hands.wait(lambda: hands.focus_is_in(line.button), "the first line")
    assert line.words.text() == "Datang, belum dilayani: 2"
    hands.type("2")
    hands.wait(lambda: hands.focus_is_in(closing.names), "the names")
    hands.press(Qt.Key.Key_Delete)
    assert line.words.text() == "Datang, belum dilayani: 1"
    hands.look("tutup-belum-dilayani")
    hands.press(Qt.Key.Key_Home)
    hands.press(ENTER)
    program.visit()
    hands.type("9,4")
    hands.press(ESC)
    day = program.day()
    assert day.in_progress.people.rowCount() == 1
    close_with_a_note(program, "")
    summary = store_of(program).session_days.get(session_today(program).id).closing
    assert summary is not None
    assert len(summary.summary.went_home) == 1
    assert len(summary.summary.open_points["drafts"]) == 1
    assert "unserved" not in summary.summary.open_points
    turn_the_day(program)
    hands.screen(SessionCloseView)
    hands.look("ringkasan-ditutup")


def test_after_the_sign_off_a_visit_is_still_possible_and_the_day_can_be_opened_again(
    program: Program,
) -> None:
    hands = program.hands
    program.hands.press(ENTER)
    close_with_a_note(program, "Hujan deras")
    program.open_visit(village.AISYAH)
    hands.type("9,3")
    program.save()
    session = session_today(program)
    [visit] = store_of(program).visits.of_session(session.id)
    assert late_visits(store_of(program), session) == {visit.id}

    turn_the_day(program)
    closing = hands.screen(SessionCloseView)
    assert "Ditandatangani Siti" in closing.signed.text()
    assert "Hujan deras" in closing.open_points.text()
    assert "0 orang" in closing.summary.text()
    hands.look("08-ringkasan")
    hands.press_ctrl(Qt.Key.Key_S)
    assert closing.note.problem()
    hands.type("Satu anak terlupa")
    hands.press_ctrl(Qt.Key.Key_S)
    assert "dibuka lagi" in program.said_on_the_day()
    assert store_of(program).session_days.get(session.id).is_open
    lines = store_of(program).journal.of("session", session.id)
    assert [line.action for line in lines] == ["open", "begin", "plan_next", "close", "reopen"]


def test_a_late_visit_lands_in_its_own_day_while_today_stays_as_it_is(program: Program) -> None:
    hands = program.hands
    program.open_visit(village.BUDI)
    hands.type("14,2")
    program.save()
    today = session_today(program)
    before = look_at(store_of(program), today)

    program.choose("Hari buka lain (susulan)", SessionChoiceView)
    choice = hands.screen(SessionChoiceView)
    hands.wait(lambda: hands.focus_is_in(choice.day), "the day")
    hands.type(f"{LATE_DAY.day}/{LATE_DAY.month}/{LATE_DAY.year}")
    hands.press(ENTER)
    assert "Enter sekali lagi" in choice.message.text()
    hands.look("09-hari-lain")
    hands.press(ENTER)
    program.day()
    assert "(susulan)" in strip(program)
    hands.look("10-hari-susulan")
    program.open_visit(village.AISYAH)
    assert "(susulan)" in strip(program)
    hands.type("9,2")
    hands.look("11-kunjungan-susulan")
    program.save()
    assert "1 kunjungan susulan" in strip(program)

    # From the search box as from a list.
    program.day().awaited.setFocus()
    hands.press(ESC)
    hands.screen(DayView)
    assert "susulan" not in strip(program)
    after = look_at(store_of(program), today)
    assert len(after.served) == len(before.served) == 1
    assert after.awaited_count == before.awaited_count

    late_session = store_of(program).sessions.on(LATE_DAY)
    assert late_session is not None
    [late] = store_of(program).visits.of_session(late_session.id)
    assert (late.person_id, late.visited_on) == (village.AISYAH.id, LATE_DAY)
    assert late.recorded_at is not None
    assert late.recorded_at.astimezone().date() == TODAY

    # The list knows it now, and its visit can be looked at again.
    program.choose("Hari buka lain (susulan)", SessionChoiceView)
    choice = hands.screen(SessionChoiceView)
    hands.wait(lambda: hands.focus_is_in(choice.table), "the list")
    hands.look("12-daftar-hari")
    hands.press(ENTER)
    program.day()
    view = program.open_visit(village.AISYAH)
    assert texts(view)["weight_kg"] == "9,2"
    assert "Membetulkan kunjungan" in strip(program)


def test_a_late_visit_comes_back_with_its_own_day_after_the_power_went(
    laptop: Laptop, program: Program
) -> None:
    hands = program.hands
    program.choose("Hari buka lain (susulan)", SessionChoiceView)
    choice = hands.screen(SessionChoiceView)
    hands.wait(lambda: hands.focus_is_in(choice.day), "the day")
    hands.type(f"{LATE_DAY.day}/{LATE_DAY.month}/{LATE_DAY.year}")
    hands.press(ENTER, times=2)
    program.day()
    view = program.open_visit(village.AISYAH)
    hands.type("9,2")
    hands.wait(lambda: "Draf" in view.foot.status.text(), "the draft")
    hands.press(ESC)
    hands.wait(lambda: hands.focus_is_in(program.window.bar.search), "the search box")
    hands.press(ESC)
    program.day()
    assert strip(program) == "Hari ini belum dibuka."
    program.office.open_visit(village.AISYAH)
    hands.screen(EarlierDraftView)
    hands.type("p")
    program.visit()
    assert "(susulan)" in strip(program)
    laptop.switch_off()

    again = laptop.open()
    again.sign_in(village.SITI)
    view = again.visit()
    assert texts(view)["weight_kg"] == "9,2"
    assert "(susulan)" in strip(again)
    again.save()
    late_session = store_of(again).sessions.on(LATE_DAY)
    assert late_session is not None
    assert len(store_of(again).visits.of_session(late_session.id)) == 1
    assert look_at(store_of(again), session_today(again)).served == ()
