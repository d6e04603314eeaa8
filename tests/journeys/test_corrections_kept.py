"""A saved visit that is being changed: seen on the day, told in the visit, thrown away on wish."""

from PySide6.QtCore import Qt

from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.services.person_history import history_of
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.earlier_draft.view import EarlierDraftView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.person_page.view import PersonPageView
from posyandu_desktop.ui.session_close.view import SessionCloseView
from posyandu_desktop.ui.texts.person_page import mark_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, names, texts

ALT = Qt.KeyboardModifier.AltModifier


def _half_corrected(program: Program) -> DayView:
    """Save a weight, type another over it, and go back to the day without saving."""
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(ENTER)
    program.save()
    visit = program.open_visit(village.AISYAH)
    visit.form.numbers["weight_kg"].input.selectAll()
    visit.form.numbers["weight_kg"].input.setFocus()
    program.hands.type("9,8")
    program.hands.press(ESC)
    return program.day()


def test_a_change_that_is_not_saved_is_said_on_the_day_and_beside_what_is_saved(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    day = _half_corrected(program)
    assert names(day.served) == ["Aisyah Rekaan"]
    row = day.served.people.row(0)
    assert row.badge is not None
    assert (row.badge.word, row.details[:24]) == ("Belum disimpan", "perubahan belum disimpan")
    program.hands.look("koreksi-hari")

    visit = program.open_visit(village.AISYAH)
    assert texts(visit)["weight_kg"] == "9,8"
    said = visit.message.text()
    assert said.startswith("Perubahan belum disimpan: Berat badan: 9,4 kg → 9,8 kg.")
    program.hands.look("koreksi-kunjungan")


def test_a_change_is_thrown_away_after_one_question(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    _half_corrected(program)
    visit = program.open_visit(village.AISYAH)

    program.hands.press(Qt.Key.Key_Z, ALT)
    assert texts(visit)["weight_kg"] == "9,8"
    assert visit.message.text().startswith("Buang perubahan")
    program.hands.press(Qt.Key.Key_Z, ALT)

    assert texts(visit)["weight_kg"] == "9,4"
    assert visit.message.text() == "Perubahan dibuang. Ini yang tersimpan."
    assert program.office.workplace.store.drafts.of(village.AISYAH.id) is None
    program.hands.press(ESC, times=2)
    row = program.day().served.people.row(0)
    assert row.badge is None or row.badge.word != "Belum disimpan"


def test_ctrl_n_on_a_visit_opens_the_form_of_a_new_person_and_the_draft_stays(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press_ctrl(Qt.Key.Key_N)
    program.hands.screen(PersonFormView)
    assert program.office.workplace.store.drafts.of(village.AISYAH.id) is not None

    program.hands.press(ESC)
    visit = program.hands.screen(VisitView)
    assert texts(visit) == {"weight_kg": "9,4"}


def test_ctrl_n_on_the_page_of_a_person_opens_the_form_of_a_new_one(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.AISYAH)
    program.hands.press(Qt.Key.Key_F3)
    program.hands.screen(PersonPageView)
    program.hands.press_ctrl(Qt.Key.Key_N)
    program.hands.screen(PersonFormView)

    program.hands.press(ESC)
    program.hands.screen(PersonPageView)


def test_ctrl_n_behind_the_lock_opens_nothing(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.AISYAH)
    program.lock()
    front = program.office.in_front
    program.hands.press_ctrl(Qt.Key.Key_N)
    assert program.office.in_front is front


def test_who_is_here_while_an_old_visit_is_half_corrected_shows_the_correction_and_no_step(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    store = program.office.workplace.store
    [old] = store.visits.of_person(village.BUDI.id)
    program.office.correct_visit(old)
    program.visit()
    program.hands.type("1")
    program.hands.press(ESC)
    program.search("budi")
    program.hands.press(ENTER, Qt.KeyboardModifier.ControlModifier)
    program.search("budi")
    [found] = program.day().results.people.rows()
    program.window.bar.search.clear()
    program.hands.settle()
    [here] = program.day().in_progress.people.rows()
    program.hands.look("koreksi-antrean")
    assert (here.badge and here.badge.word) == (found.badge and found.badge.word) == "Pembetulan"
    assert here.details.endswith("belum disimpan")


def _old_half_corrected(program: Program) -> Visit:
    """Type "1" into Budi's visit of an earlier day, and go back to the day without saving."""
    store = program.office.workplace.store
    [old] = store.visits.of_person(village.BUDI.id)
    program.office.correct_visit(old)
    program.visit()
    program.hands.type("1")
    program.hands.press(ESC)
    program.day()
    return old


def test_nothing_typed_for_today_lands_in_a_half_corrected_visit_of_another_day(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    _old_half_corrected(program)
    store = program.office.workplace.store
    before = store.drafts.of(village.BUDI.id)
    program.search("budi")
    program.hands.press(ENTER)
    asked = program.hands.screen(EarlierDraftView)
    program.hands.press(ENTER)
    program.hands.type("12,4")
    program.hands.press(ENTER)
    assert program.hands.screen(EarlierDraftView) is asked
    assert asked.message.text() == "Belum ada yang dicatat. Tekan P atau B dulu; Esc kembali."
    assert store.drafts.of(village.BUDI.id) == before
    program.hands.look("koreksi-tanya")

    program.hands.press(ESC)
    program.day()
    assert store.drafts.of(village.BUDI.id) == before


def test_who_goes_on_with_the_correction_comes_to_that_visit(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    old = _old_half_corrected(program)
    program.search("budi")
    program.hands.press(ENTER)
    program.hands.screen(EarlierDraftView)
    program.hands.type("p")
    visit = program.visit()
    assert visit.visit_id == old.id
    assert visit.message.text().startswith("Perubahan belum disimpan")


def test_who_throws_the_correction_away_is_asked_once_more_and_comes_to_the_visit_of_today(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    old = _old_half_corrected(program)
    store = program.office.workplace.store
    program.search("budi")
    program.hands.press(ENTER)
    asked = program.hands.screen(EarlierDraftView)
    program.hands.type("b")
    assert "Tekan B sekali lagi" in asked.message.text()
    assert store.drafts.of(village.BUDI.id) is not None
    program.hands.look("koreksi-buang")
    program.hands.type("b")
    visit = program.visit()
    assert visit.visit_id != old.id
    assert texts(visit) == {}
    assert store.visits.get(old.id) == old


def test_a_home_visit_asked_for_over_a_half_corrected_visit_is_asked_about_too(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    _old_half_corrected(program)
    program.office.ways.open_home_visit(village.BUDI)
    asked = program.hands.screen(EarlierDraftView)
    assert asked.discard.text().startswith("Buang, lalu buka kunjungan rumah")


def _served_with_old_half_corrected(program: Program) -> Visit:
    """Save Budi's visit of today, then leave one of an earlier day half corrected."""
    store = program.office.workplace.store
    [old] = store.visits.of_person(village.BUDI.id)
    program.open_visit(village.BUDI)
    program.hands.type("14,2")
    program.hands.press(ENTER)
    program.save()
    program.office.correct_visit(old)
    program.visit()
    program.hands.type("1")
    program.hands.press(ESC)
    program.day()
    return old


def test_a_half_corrected_visit_is_seen_though_the_person_has_been_served_today(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    _served_with_old_half_corrected(program)
    [here] = program.day().in_progress.people.rows()
    program.search("budi")
    [found] = program.day().results.people.rows()
    program.hands.look("koreksi-sudah-datang")
    for row in (here, found):
        assert row.badge is not None
        assert row.badge.word == "Pembetulan"
        assert row.details.endswith("belum disimpan")


def test_a_half_corrected_visit_of_another_day_is_named_before_the_day_is_closed(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    old = _served_with_old_half_corrected(program)
    program.office.sessions.show_closing()
    closing = program.hands.screen(SessionCloseView)
    program.hands.look("koreksi-menutup")
    [line] = [one for one in closing._presenter.state.lines if one.code == "corrections"]
    assert line.title == "Pembetulan kunjungan lain belum disimpan"
    assert line.note == f"{village.BUDI.name} ({short_date(old.visited_on)})"
    closing._presenter.mend("corrections")
    closing._presenter.open_row(village.BUDI.id)
    program.hands.screen(EarlierDraftView)


def test_the_line_of_a_half_corrected_visit_says_so_on_the_page_of_the_person(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    old = _old_half_corrected(program)
    workplace = program.office.workplace
    history = history_of(workplace.store, workplace.content, village.BUDI)
    [seen] = [one for one in history.seen if one.visit.id == old.id]
    words, tone = mark_words(seen)
    assert "pembetulan belum disimpan" in words
    assert tone is Tone.WATCH
