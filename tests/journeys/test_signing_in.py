"""From an empty folder to a saved visit, and from one operator to the next."""

from pathlib import Path

from PySide6.QtCore import Qt

from posyandu_desktop.ui.first_start.view import FirstStartView
from posyandu_desktop.ui.sign_in.view import SignInView
from tests.journeys import village
from tests.journeys.laptop import ENTER, Laptop, Program, texts

OWN_PIN = "melati77"


def _set_up(program: Program, sheet: Path) -> None:
    """Go through the wizard with the keyboard alone."""
    hands, wizard = program.hands, program.hands.screen(FirstStartView)
    wizard.ask_path = lambda _name: sheet
    hands.type("1")
    for text in ("Posyandu Melati", "Desa Karangan", "99.01.01.2001", "Puskesmas Contoh", ""):
        hands.type(text)
        hands.press(ENTER)
    hands.wait(wizard.operator.isVisible, "the operator's page")
    hands.type("Bu Ani")
    hands.press(ENTER)
    hands.press(Qt.Key.Key_Right)
    hands.press(ENTER)
    for _ in range(2):
        hands.type(OWN_PIN)
        hands.press(ENTER)
    hands.wait(wizard.recovery.isVisible, "the recovery code")
    hands.press_ctrl(Qt.Key.Key_S)
    hands.press(ENTER)


def test_a_new_posyandu_is_set_up_and_its_first_visit_saved_in_one_sitting(
    bare_laptop: Laptop, tmp_path: Path
) -> None:
    program, sheet = bare_laptop.open(), tmp_path / "lembar.pdf"

    _set_up(program, sheet)
    program.day()
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert "Bu Ani" in program.window.bar.operator.text()
    program.search("Sari Rekaan")
    program.hands.press(ENTER)
    program.hands.type("p")
    program.hands.press(ENTER)
    program.hands.type("17/5/1980")
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.visit()
    program.hands.type("55,5")

    assert program.save().startswith("Sari Rekaan: tersimpan.")
    store = program.office.workplace.store
    [visit] = store.visits.of_session(program.office.session.id)
    assert visit.observations["weight_kg"] == 55.5
    assert program.chip() == "0 diterima, 2 menunggu: belum ada server"


def test_after_locking_only_the_right_pin_opens(bare_laptop: Laptop, tmp_path: Path) -> None:
    program = bare_laptop.open()
    _set_up(program, tmp_path / "lembar.pdf")
    program.day()

    program.lock()
    screen = program.hands.screen(SignInView)
    program.hands.type("melati78")
    program.hands.press(ENTER)
    program.hands.wait(screen.pin_page.message.text, "the refusal")
    assert screen.pin_page.message.text() == "PIN salah. Data tidak berubah. Coba sekali lagi."
    assert program.window.screen_in_front is screen
    assert not program.window.bar.isVisible()
    assert program.hands.focus_is_in(screen.pin_page.pin)
    assert screen.pin_page.pin.text() == ""

    program.hands.type(OWN_PIN)
    program.hands.press(ENTER)
    program.day()
    assert "Bu Ani" in program.window.bar.operator.text()


def test_a_half_typed_visit_comes_back_for_whoever_signs_in_next(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(ENTER)
    program.hands.type("76")

    program.lock()
    program.sign_in(village.RATNA)

    visit = program.visit()
    assert texts(visit) == {"weight_kg": "9,4", "height_cm": "76"}
    assert "Bidan Ratna" in program.window.bar.operator.text()
    assert program.save().startswith("Aisyah Rekaan: tersimpan.")
    [saved] = program.office.workplace.store.visits.of_session(program.office.session.id)
    assert saved.recorded_by == village.RATNA.id
