from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.services.session_closing import close_day, note_backup
from posyandu_desktop.services.session_opening import open_day, usual_opening
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.session_close.paper import day_in_html
from posyandu_desktop.ui.session_close.presenter import Desk, SessionClosing
from posyandu_desktop.ui.session_close.view import SessionCloseView
from posyandu_desktop.ui.theme import apply_theme
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import CONTENT, a_child, a_dose, a_person, a_visit
from tests.full_disk import fill_disk
from tests.services.stores import KADER, NOW, TODAY
from tests.ui.conftest import Keyboard

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
AISYAH, SUMARNI = a_child("Aisyah Rekaan"), a_person("Sumarni")


@dataclass(kw_only=True)
class Asked:
    """What the screen asked for."""

    visits: list[Person] = field(default_factory=list)
    home_visits: list[Person] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)


class Table:
    """The table at the end of the day."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.session = open_session(store, KADER, TODAY)
        self.asked = Asked()
        for person in (AISYAH, SUMARNI):
            store.people.save(person, queue=False)

    def screen(self) -> SessionClosing:
        return SessionClosing(
            Desk(
                store=self.store,
                content=CONTENT,
                session=self.session,
                operator=KADER,
                now=lambda: NOW,
                open_visit=self.asked.visits.append,
                open_home_visit=self.asked.home_visits.append,
                show_deliveries=self._page("deliveries"),
                save_backup=self._page("backup"),
                show_opening=self._page("opening"),
                done=self.asked.done.append,
                leave=self._page("left"),
            )
        )

    def came(self, person: Person, *, done_step: int = 0) -> None:
        queue = Queue(self.store, self.session, KADER, lambda: NOW)
        queue.arrive(person.id)
        if done_step:
            queue.hand_over(person.id, done_step)

    def half_typed(self, person: Person = AISYAH) -> None:
        draft = Draft(
            person_id=person.id,
            session_id=self.session.id,
            visit_id=VisitId(uuid4()),
            typed={"visited_on": TODAY.isoformat()},
            saved_at=NOW,
        )
        self.store.drafts.save(draft)

    def at_risk(self, person: Person = SUMARNI) -> None:
        found = Finding(rule="blood_pressure", code="blood_pressure.high", severity=Severity.ACT)
        self.store.visits.save(a_visit(person, TODAY - timedelta(days=30)), [found])

    def _page(self, name: str) -> Callable[[], None]:
        return lambda: self.asked.pages.append(name)


@pytest.fixture
def table(store: Store) -> Table:
    return Table(store)


def numbers(screen: SessionClosing) -> dict[str, str]:
    return {line.code: line.number for line in screen.state.lines}


def test_an_empty_day_has_nothing_open_but_the_backup(table: Table) -> None:
    screen = table.screen()
    assert numbers(screen) == {
        "drafts": "0",
        "unserved": "0",
        "unreferred": "0",
        "incomplete_doses": "0",
        "sweeping": "0",
        "refused": "0",
        "waiting": "0",
        "backup": "belum",
    }
    assert [line.code for line in screen.state.lines if line.action] == ["backup"]
    note_backup(table.store, "x.posyandu")
    assert numbers(table.screen())["backup"] == "sudah"


def test_each_open_line_says_who_and_leads_there(table: Table) -> None:
    table.half_typed()
    table.at_risk()
    screen = table.screen()
    lines = {line.code: line for line in screen.state.lines}
    assert (lines["drafts"].note, lines["drafts"].tone) == ("Aisyah Rekaan", Tone.ACT)
    assert lines["sweeping"].note == "Sumarni"
    screen.mend("drafts")
    assert [row.name for row in screen.state.names] == ["Aisyah Rekaan"]
    screen.open_row(screen.state.names[0].key)
    assert table.asked.visits == [AISYAH]
    screen.mend("sweeping")
    assert [row.name for row in screen.state.names] == ["Sumarni"]
    assert screen.state.names[0].badge is not None
    screen.open_row(SUMARNI.id)
    assert table.asked.home_visits == [SUMARNI]
    screen.mend("waiting")
    screen.mend("backup")
    assert table.asked.pages == ["deliveries", "backup"]


def test_a_line_with_nothing_open_leads_nowhere(table: Table) -> None:
    screen = table.screen()
    for code in ("drafts", "unreferred", "refused"):
        screen.mend(code)
    assert screen.state.looked_at == ""
    assert table.asked.pages == []


def test_many_names_are_counted_and_not_poured_out(table: Table) -> None:
    for number in range(5):
        child = a_child(f"Anak {number}")
        table.store.people.save(child, queue=False)
        table.half_typed(child)
    line = table.screen().state.lines[0]
    assert line.number == "5"
    assert line.note.endswith("dan 2 lagi")


def test_a_day_is_closed_with_a_note_and_what_is_open_is_said(table: Table) -> None:
    table.half_typed()
    screen = table.screen()
    screen.text_typed("Hujan deras")
    screen.save()
    [said] = table.asked.done
    assert "ditutup oleh Kader Rekaan" in said
    assert "3 hal belum selesai" in said
    state = table.screen().state
    assert state.is_closed
    assert state.lines == ()
    assert "Catatan: Hujan deras" in state.open_points
    assert "Kunjungan belum disimpan: Aisyah Rekaan" in state.open_points


def test_the_summary_that_was_signed_does_not_change_with_what_comes_after(table: Table) -> None:
    table.store.visits.save(
        a_visit(AISYAH, session=table.session, immunizations=(a_dose(),), weight_kg=9.4)
    )
    table.screen().save()
    signed = table.screen().state
    assert dict(signed.summary)["Imunisasi"].endswith("1: 1")
    table.store.visits.save(a_visit(SUMARNI, session=table.session, weight_kg=60.0))
    after = table.screen().state
    assert (after.summary, after.figures, after.bands) == (
        signed.summary, signed.figures, signed.bands,
    )  # fmt: skip


def test_who_came_after_the_sign_off_is_named_beside_the_signed_numbers(
    table: Table, keyboard: Keyboard
) -> None:
    table.half_typed()
    earlier = NOW - timedelta(hours=1)
    close_day(table.store, CONTENT, table.session, KADER, note="", now=earlier)
    assert table.screen().state.after == ""
    table.store.visits.save(a_visit(AISYAH, session=table.session, weight_kg=9.4))
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    assert view.after.isVisible()
    assert view.after.text().startswith("1 kunjungan sesudah ditutup: Aisyah Rekaan.")


def test_opening_again_needs_a_reason(table: Table) -> None:
    open_day(table.store, KADER, TODAY, usual_opening(KADER, vitamin_a=False), NOW)
    table.screen().save()
    screen = table.screen()
    screen.save()
    assert screen.state.problem
    assert table.store.session_days.get(table.session.id).closing is not None
    screen.text_typed("Satu anak terlupa")
    assert not screen.state.problem
    screen.save()
    assert table.store.session_days.get(table.session.id).is_open
    assert "dibuka lagi" in table.asked.done[-1]


def test_a_full_disk_says_so_and_the_day_stays_open(table: Table) -> None:
    fill_disk(table.store)
    screen = table.screen()
    for number in range(200):
        screen.text_typed("panjang " * number)
        screen.save()
        if screen.state.message_tone is Tone.ACT:
            break
    assert screen.state.message_tone is Tone.ACT


def test_a_digit_shows_the_names_and_esc_brings_the_summary_back(
    table: Table, keyboard: Keyboard
) -> None:
    table.half_typed()
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.start()
    assert keyboard.focused() is view.lines["drafts"].button
    assert "0 orang dilayani" in view.summary.text()
    keyboard.press(Qt.Key.Key_1)
    assert view.names.isVisible()
    assert keyboard.focused() is view.names
    keyboard.press(ESC)
    assert not view.names.isVisible()
    assert keyboard.focused() is view.lines["drafts"].button
    keyboard.press(Qt.Key.Key_1, ENTER)
    assert table.asked.visits == [AISYAH]
    keyboard.press(Qt.Key.Key_F6, ESC, ESC)
    assert table.asked.pages == ["opening", "left"]


def test_a_digit_in_the_note_is_a_digit(table: Table, keyboard: Keyboard) -> None:
    table.half_typed()
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.note.setFocus()
    keyboard.type("1 anak pulang")
    keyboard.ctrl(Qt.Key.Key_S)
    closing = table.store.session_days.get(table.session.id).closing
    assert closing is not None
    assert closing.note == "1 anak pulang"


def test_a_signed_day_shows_its_signature_and_asks_for_the_reason(
    table: Table, keyboard: Keyboard
) -> None:
    table.screen().save()
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.start()
    assert "Ditandatangani Kader Rekaan" in view.signed.text()
    keyboard.ctrl(Qt.Key.Key_S)
    assert keyboard.focused() is view.note.input
    assert view.note.problem()
    assert not view.opening.isVisible()
    keyboard.press(Qt.Key.Key_F6)
    assert table.asked.pages == []


def test_a_visit_with_a_dose_without_a_lot_is_mended_from_here(table: Table) -> None:
    bare = replace(a_dose(), lot_number=None)
    table.store.visits.save(a_visit(AISYAH, session=table.session, immunizations=(bare,)))
    screen = table.screen()
    assert numbers(screen)["incomplete_doses"] == "1"
    screen.mend("incomplete_doses")
    screen.open_row(AISYAH.id)
    assert table.asked.visits == [AISYAH]


def test_when_the_posyandu_opens_again_is_proposed_said_and_shown(table: Table) -> None:
    for day in (date(2026, 3, 18), date(2026, 4, 15)):  # third Wednesdays, as the 20th of May
        open_day(table.store, KADER, day, usual_opening(KADER, vitamin_a=False), NOW)
    screen = table.screen()
    assert screen.state.next_text == "17/6/2026"
    screen.next_typed("24/6/2026")
    screen.save()
    assert table.store.session_days.get(table.session.id).next_on == date(2026, 6, 24)
    assert ("Hari buka berikutnya", "Rabu, 24 Juni 2026") in table.screen().state.summary


@pytest.mark.parametrize(
    ("typed", "words"),
    [("20/5/2026", "Harus sesudah 20 Mei 2026"), ("31/6/2026", "tidak punya tanggal 31")],
)
def test_a_next_day_that_cannot_be_is_pointed_out_and_may_be_left_out(
    table: Table, typed: str, words: str
) -> None:
    screen = table.screen()
    screen.next_typed(typed)
    screen.save()
    assert words in screen.state.next_problem
    assert table.asked.done == []
    screen.next_typed("")
    screen.save()
    assert len(table.asked.done) == 1
    assert table.store.session_days.get(table.session.id).next_on is None


def test_the_next_day_is_typed_with_the_keyboard(table: Table, keyboard: Keyboard) -> None:
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.next_day.setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.ctrl(Qt.Key.Key_A)
    keyboard.type("19/5/2026")
    keyboard.ctrl(Qt.Key.Key_S)
    assert view.next_day.input.hasFocus()
    assert "Harus sesudah" in (view.next_day.problem() or "")
    keyboard.ctrl(Qt.Key.Key_A)
    keyboard.type("17/6/2026")
    keyboard.ctrl(Qt.Key.Key_S)
    assert table.store.session_days.get(table.session.id).next_on == date(2026, 6, 17)


def test_who_came_and_was_not_served_is_named_with_the_step_and_opened_by_keyboard(
    table: Table, keyboard: Keyboard
) -> None:
    table.came(AISYAH)
    table.came(SUMARNI, done_step=2)
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.start()
    line = view._presenter.state.lines[1]
    assert (line.title, line.number, line.tone) == ("Datang, belum dilayani", "2", Tone.ACT)
    assert line.note == "Aisyah Rekaan (1 Pendaftaran), Sumarni (3 Pencatatan)"
    keyboard.press(Qt.Key.Key_2, Qt.Key.Key_Down, ENTER)
    assert table.asked.visits == [SUMARNI]


def test_a_half_typed_visit_stands_with_its_step_and_is_not_sent_home(table: Table) -> None:
    table.came(AISYAH, done_step=1)
    table.half_typed()
    screen = table.screen()
    lines = {line.code: line for line in screen.state.lines}
    assert lines["drafts"].note == "Aisyah Rekaan (2 Pengukuran)"
    assert lines["unserved"].number == "0"
    screen.mend("drafts")
    screen.turn_home(AISYAH.id)
    assert "belum disimpan" in screen.state.message
    assert table.screen().state.lines[0].number == "1"


def test_delete_says_that_somebody_went_home_and_once_more_that_they_did_not(
    table: Table, keyboard: Keyboard
) -> None:
    table.came(AISYAH)
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.start()
    keyboard.press(Qt.Key.Key_2)
    keyboard.press(Qt.Key.Key_Delete)
    state = view._presenter.state
    assert (state.lines[1].number, state.lines[1].tone) == ("0", Tone.GOOD)
    assert state.lines[1].note == "Pulang sebelum selesai: 1"
    assert [row.badge.word for row in state.names if row.badge] == ["pulang sebelum selesai"]
    keyboard.press(Qt.Key.Key_Delete)
    assert view._presenter.state.lines[1].number == "1"
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.ctrl(Qt.Key.Key_S)
    signed = table.screen().state
    assert ("Pulang sebelum selesai", "Aisyah Rekaan") in signed.summary
    assert not any("Datang" in point for point in signed.open_points)


def test_every_letter_of_the_day_has_its_word_and_its_number(table: Table) -> None:
    table.store.visits.save(a_visit(AISYAH, session=table.session, weight_kg=9.4))
    table.came(SUMARNI)
    figures = table.screen().state.figures
    found = {one.letter: (one.number, one.words) for one in figures}
    assert list(found) == ["", "S", "K", "D", "N", "T", "O", "B"]
    assert found[""] == ("1", "orang dilayani")
    assert found["S"] == ("1", "semua sasaran (balita terdaftar)")
    assert found["D"] == ("1", "datang dan ditimbang")
    assert found["K"] == ("–", "punya Buku KIA (belum ditanyakan)")


@pytest.mark.parametrize("percent", [100, 125, 200])
def test_no_word_of_the_summary_is_cut(
    table: Table, keyboard: Keyboard, percent: int, qapp: QApplication
) -> None:
    apply_theme(qapp, percent)
    table.store.visits.save(
        a_visit(AISYAH, session=table.session, immunizations=(a_dose(),), weight_kg=9.4)
    )
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    for label in view.summary.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.minimumSizeHint().width(), label.text()
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    edge = view.summary.mapTo(view, view.summary.rect().topRight())
    assert edge.x() <= view.width()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_keyboard_comes_to_the_last_number_of_a_signed_day_at_every_size(
    table: Table, keyboard: Keyboard, percent: int, qapp: QApplication
) -> None:
    apply_theme(qapp, percent)
    table.screen().save()
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.start()
    last = [label for label in view.summary.findChildren(QLabel) if label.isVisible()][-1]
    for _ in range(12):
        keyboard.press(Qt.Key.Key_PageDown)
    below = last.mapTo(view, last.rect().bottomLeft()).y()
    assert 0 < below <= view.foot.y()
    for _ in range(12):
        keyboard.press(Qt.Key.Key_PageUp)
    assert 0 <= view.heading.mapTo(view, view.heading.rect().topLeft()).y() < view.foot.y()


def test_a_signed_day_is_saved_as_a_paper_with_the_key_that_prints_elsewhere(
    table: Table, keyboard: Keyboard, tmp_path: Path
) -> None:
    table.half_typed()
    table.screen().save()
    view = SessionCloseView(table.screen())
    keyboard.open(view)
    view.start()
    asked: list[str] = []

    def answer(name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    view.ask_target = answer
    keyboard.ctrl(Qt.Key.Key_P)

    assert asked == ["hari-buka-2026-05-20.pdf"]
    assert (tmp_path / asked[0]).read_bytes().startswith(b"%PDF")
    assert view.message.text().startswith("Ringkasan tersimpan: hari-buka-2026-05-20.pdf.")
    said = day_in_html("Melati <1>", view._presenter.state)
    assert "Melati &lt;1&gt;" in said
    assert "Kunjungan belum disimpan: Aisyah Rekaan" in said
