"""A saved visit that is being changed: seen on the day, told in the visit, thrown away on wish."""

from PySide6.QtCore import Qt

from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.person_page.view import PersonPageView
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
