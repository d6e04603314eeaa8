"""Two operators at one laptop: the lock that hides, and the quick change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from posyandu_desktop.ui.operators.view import OperatorsView
from posyandu_desktop.ui.pages import Pages
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.verification.view import VerificationView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, texts


def _cursor() -> int:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line.cursorPosition()


def _switch(program: Program) -> SignInView:
    program.hands.press(Qt.Key.Key_F11)
    return program.hands.screen(SignInView)


def _half_typed(program: Program) -> VisitView:
    program.sign_in(village.SITI)
    visit = program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(ENTER)
    program.hands.type("76,5")
    program.hands.press(Qt.Key.Key_Left, times=2)
    return visit


def test_a_quick_change_of_operators_keeps_values_cursor_and_screen(laptop: Laptop) -> None:
    program = laptop.open()
    _half_typed(program)
    program.hands.look("sebelum-ganti")

    _switch(program)
    program.hands.look("ganti-petugas")
    program.sign_in(village.RATNA)

    visit = program.visit()
    assert texts(visit) == {"weight_kg": "9,4", "height_cm": "76,5"}
    assert program.hands.focus_is_in(visit.form.numbers["height_cm"])
    assert _cursor() == 2
    assert "Bidan Ratna" in program.window.bar.operator.text()
    program.hands.type("1")
    assert texts(visit)["height_cm"] == "761,5"
    program.hands.press(Qt.Key.Key_Backspace)
    assert program.save().startswith("Aisyah Rekaan: tersimpan.")
    store = program.office.workplace.store
    [saved] = store.visits.of_session(program.office.session.id)
    assert (saved.recorded_by, saved.verified_by) == (village.RATNA.id, village.RATNA.id)
    written = store.journal.of("visit", saved.id)[-1]
    assert written.operator_id == village.RATNA.id


def test_esc_goes_back_from_a_quick_change_without_a_pin(laptop: Laptop) -> None:
    program = laptop.open()
    visit = _half_typed(program)

    _switch(program)
    program.hands.press(ESC)

    assert program.visit() is visit
    assert program.hands.focus_is_in(visit.form.numbers["height_cm"])
    assert _cursor() == 2
    assert "Siti" in program.window.bar.operator.text()


def test_esc_does_not_open_what_was_locked_while_nobody_was_there(laptop: Laptop) -> None:
    program = laptop.open()
    visit = _half_typed(program)
    screen = _switch(program)

    program.shell.idle.timer.timeout.emit()
    program.hands.press(ESC)

    assert program.window.screen_in_front is screen
    program.sign_in(village.SITI)
    assert program.visit() is visit


def test_a_quick_change_that_was_left_alone_asks_whoever_was_there_for_their_pin(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    visit = _half_typed(program)
    screen = _switch(program)
    program.shell.idle.timer.timeout.emit()
    assert program.hands.focus_is_in(screen.pin_page.pin)
    program.hands.type(village.PIN)
    program.hands.press(ENTER)
    assert program.visit() is visit


def test_a_laptop_left_alone_hides_everything_and_brings_back_the_same_screen(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    visit = _half_typed(program)
    assert program.shell.idle.timer.isActive()
    assert program.shell.idle.timer.interval() == 5 * 60_000

    program.shell.idle.timer.timeout.emit()

    program.hands.screen(SignInView)
    program.hands.look("terkunci")
    assert not visit.isVisible()
    assert not program.window.bar.isVisible()
    assert program.window.windowTitle() == "Posyandu Desktop"
    draft = program.office.workplace.store.drafts.of(village.AISYAH.id)
    assert draft is not None
    assert draft.typed["texts"] == {"weight_kg": "9,4", "height_cm": "76,5"}
    program.sign_in(village.SITI)
    assert program.visit() is visit
    assert texts(visit) == {"weight_kg": "9,4", "height_cm": "76,5"}
    assert program.hands.focus_is_in(visit.form.numbers["height_cm"])


def test_no_key_of_the_office_works_behind_the_lock(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.day()
    program.lock()

    for key in (Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12):
        program.hands.press(key)
    program.hands.press_ctrl(Qt.Key.Key_L)
    program.hands.press_ctrl(Qt.Key.Key_F)

    assert isinstance(program.window.screen_in_front, SignInView)
    assert not program.office.pages.menu.isVisible()
    assert not program.hands.focus_is_in(program.window.bar)


def test_a_form_that_is_no_draft_survives_the_lock_of_its_owner(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.search("Sari Rekaan")
    program.hands.press(ENTER)
    form = program.hands.screen(PersonFormView)
    program.hands.type("p")

    program.lock()
    program.sign_in(village.SITI)

    assert program.hands.screen(PersonFormView) is form
    assert form.name.text() == "Sari Rekaan"


def test_somebody_else_is_asked_before_a_form_that_is_no_draft_is_lost(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.search("Sari Rekaan")
    program.hands.press(ENTER)
    form = program.hands.screen(PersonFormView)
    program.hands.type("p")

    program.lock()
    screen = program.hands.screen(SignInView)
    program.hands.press(ESC)
    program.hands.type("1")
    program.hands.type(village.PIN)
    program.hands.press(ENTER)
    program.hands.wait(screen.objection.isVisible, "the question")
    program.hands.look("isian-belum-disimpan")
    assert "Siti belum menyimpan" in screen.objection.heading()[1]
    program.hands.press(ENTER)
    program.sign_in(village.SITI)

    assert program.hands.screen(PersonFormView) is form


def test_a_bidan_signs_what_a_kader_wrote(laptop: Laptop) -> None:
    program = laptop.open()
    for person, weight in ((village.AISYAH, "9,4"), (village.BUDI, "14,3")):
        if program.shell.office is None:
            program.sign_in(village.SITI)
        program.open_visit(person)
        program.hands.type(weight)
        program.save()
    store = program.office.workplace.store
    assert store.signatures.count() == 2

    _switch(program)
    program.sign_in(village.RATNA)
    program.hands.press_ctrl(Qt.Key.Key_D)
    page = program.hands.screen(VerificationView)
    program.hands.wait(lambda: program.hands.focus_is_in(page.table), "the list")
    program.hands.look("menunggu-bidan")
    program.hands.press(Qt.Key.Key_Space)
    program.hands.press(Qt.Key.Key_Down)
    program.hands.press(Qt.Key.Key_Space)
    program.hands.look("menunggu-bidan-dipilih")
    program.hands.press(ENTER)

    assert page.message.text() == "2 kunjungan sudah ditandatangani."
    store = program.office.workplace.store
    assert store.signatures.count() == 0
    visits = store.visits.of_session(program.office.session.id)
    assert {visit.verified_by for visit in visits} == {village.RATNA.id}
    assert {visit.recorded_by for visit in visits} == {village.SITI.id}


def test_a_kader_corrects_what_was_signed_and_it_waits_again(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.RATNA)
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.save()
    assert program.office.workplace.store.signatures.count() == 0

    _switch(program)
    program.sign_in(village.SITI)
    visit = program.open_visit(village.AISYAH)
    program.hands.press_ctrl(Qt.Key.Key_D)
    assert visit.message.text().startswith("Hanya bidan yang menandatangani.")
    visit.form.numbers["weight_kg"].input.setFocus()
    program.hands.press_ctrl(Qt.Key.Key_A)
    program.hands.type("9,5")
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.hands.press(Qt.Key.Key_F5)
    program.day()

    assert program.office.workplace.store.signatures.count() == 1


def test_what_only_an_admin_may_do_names_the_admin(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.RATNA)
    pages: Pages = program.office.pages
    grey = [one.text() for one in pages.menu.entries() if not one.isEnabled()]
    assert grey == [
        "Impor data sasaran · minta Siti",
        "Vaksin yang dipakai · minta Siti",
        "Server Puskesmas · minta Siti",
        "Undang laptop kedua · minta Siti",
        "Petugas dan PIN · minta Siti",
    ]
    program.lock()
    program.sign_in(village.SITI)
    assert all(one.isEnabled() for one in program.office.pages.menu.entries())


def test_a_bidan_signs_the_visit_she_looks_at(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.save()
    visit = program.open_visit(village.AISYAH)
    assert visit.who.signature.badge().word == "Menunggu bidan"

    _switch(program)
    program.sign_in(village.RATNA)
    visit = program.visit()
    assert visit.who.signature.badge().word == "Ctrl+D tanda tangan"
    program.hands.press_ctrl(Qt.Key.Key_D)
    program.hands.look("kunjungan-ditandatangani")

    assert visit.message.text() == "Sudah diperiksa dan ditandatangani."
    assert visit.who.signature.badge().word == "Diperiksa Bidan Ratna"
    [saved] = program.office.workplace.store.visits.of_session(program.office.session.id)
    assert (saved.recorded_by, saved.verified_by) == (village.SITI.id, village.RATNA.id)


def test_the_list_of_what_waits_is_in_the_menu_with_its_number(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.save()

    program.choose("Menunggu bidan (1)", VerificationView)
    program.hands.look("menunggu-bidan-kader")
    program.hands.press(Qt.Key.Key_F10)
    program.hands.look_at(program.office.pages.menu, "menu-admin")
    program.office.pages.menu.close()


def test_who_is_no_admin_still_changes_their_own_pin(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.RATNA)
    program.hands.press(Qt.Key.Key_F10)
    program.hands.look_at(program.office.pages.menu, "menu-bidan")
    program.office.pages.menu.close()

    program.choose("Ganti PIN saya", OperatorsView)
    program.hands.look("ganti-pin-saya")
    for text in (village.PIN, "kenanga88", "kenanga88"):
        program.hands.type(text)
        program.hands.press(ENTER)
    view = program.hands.screen(OperatorsView)
    program.hands.wait(view.message.text, "the answer")
    assert view.message.text() == "PIN Anda sudah diganti."
    assert view.add_button.isHidden()

    program.lock()
    program.sign_in(village.RATNA, "kenanga88")


def test_who_locked_the_laptop_types_the_pin_at_once_though_it_begins_with_a_number_of_a_card(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.lock()
    screen = program.hands.screen(SignInView)
    assert program.hands.focus_is_in(screen.pin_page.pin)
    program.hands.look("kunci-pin")
    program.hands.type("2" + village.PIN)
    assert screen.pin_page.pin.text() == "2" + village.PIN
    assert screen.pin_page.heading()[0] == village.SITI.name
    program.hands.press(Qt.Key.Key_Backspace, times=len(village.PIN) + 1)
    program.hands.type(village.PIN)
    program.hands.press(ENTER)
    program.day()


def test_somebody_else_comes_to_the_names_with_esc_and_takes_theirs_by_its_number(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.lock()
    screen = program.hands.screen(SignInView)
    program.hands.press(Qt.Key.Key_Escape)
    assert screen.who.isVisible()
    program.sign_in(village.RATNA)
    assert program.office.workplace.operator == village.RATNA
