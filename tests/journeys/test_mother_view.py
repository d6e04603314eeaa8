"""F9 from a half-typed visit, and back, in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from posyandu_desktop.ui.dates import show_day
from posyandu_desktop.ui.mother_view.shown import Shown
from posyandu_desktop.ui.mother_view.view import MotherView
from posyandu_desktop.ui.person_page.view import PersonPageView
from posyandu_desktop.ui.session_close.view import SessionCloseView
from posyandu_desktop.ui.session_open.view import SessionOpenView
from posyandu_desktop.ui.sign_in.view import SignInView
from tests.journeys import village
from tests.journeys.conftest import Lookout
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, texts

F9 = Qt.Key.Key_F9


def mothers_view(program: Program) -> MotherView:
    mother = program.office.pages.mother
    program.hands.wait(lambda: mother.in_front, "the mother's view")
    view = mother.in_front
    assert view is not None
    program.hands.wait(view.isActiveWindow, "the keyboard in the mother's view")
    return view


def field_in_hand() -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def test_f9_shows_a_half_typed_visit_and_gives_back_cursor_and_values(
    laptop: Laptop, lookout: Lookout
) -> None:
    lookout.expected += (MotherView,)
    program = laptop.open()
    program.sign_in()
    hands = program.hands
    visit = program.open_visit(village.AISYAH)
    hands.type("9,4")
    hands.press(ENTER)
    hands.type("75,")
    hands.press(Qt.Key.Key_Left)
    field, cursor = field_in_hand(), field_in_hand().cursorPosition()
    notes = [number.problem() for number in visit.form.numbers.values()]

    hands.press(F9)
    view = mothers_view(program)
    assert "Aisyah Rekaan" in view.accessibleName()
    assert "9,4 kg. Naik" in view.accessibleName()
    hands.look("mother-view")
    hands.press_ctrl(Qt.Key.Key_S)
    hands.press_ctrl(Qt.Key.Key_L)
    assert program.window.screen_in_front is visit
    hands.press(ESC)
    hands.wait(lambda: program.office.pages.mother.in_front is None, "the visit")

    hands.wait(lambda: QApplication.focusWidget() is field, "the cursor where it was")
    assert field.cursorPosition() == cursor
    assert texts(visit) == {"weight_kg": "9,4", "height_cm": "75,"}
    assert [number.problem() for number in visit.form.numbers.values()] == notes
    assert program.office.workplace.store.visits.of_session(program.office.session.id) == []

    hands.press(F9)
    mothers_view(program)
    hands.press(F9)
    hands.wait(lambda: QApplication.focusWidget() is field, "the cursor where it was")


def test_the_strip_can_be_printed_from_the_visit_and_from_the_view(
    laptop: Laptop, lookout: Lookout
) -> None:
    lookout.expected += (MotherView,)
    program = laptop.open()
    program.sign_in()
    printed: list[Shown] = []

    def take(_parent: QWidget, shown: Shown, _place: int) -> str:
        printed.append(shown)
        return "Tercetak."

    program.office.pages.mother.printing = take
    visit = program.open_visit(village.BUDI)
    program.hands.type("14,3")
    program.hands.press_ctrl(Qt.Key.Key_P)
    assert visit.message.text() == "Tercetak."
    program.hands.press(F9)
    mothers_view(program)
    program.hands.press_ctrl(Qt.Key.Key_P)
    program.hands.press(ESC)

    assert [shown.name for shown in printed] == ["Budi Santoso"] * 2
    assert village.BUDI.nik is not None
    assert village.BUDI.nik not in repr(printed)


def test_f12_in_the_view_leaves_the_laptop_and_the_draft_stays(
    laptop: Laptop, lookout: Lookout
) -> None:
    lookout.expected += (MotherView,)
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(F9)
    mothers_view(program)
    program.hands.press(Qt.Key.Key_F12)
    program.hands.screen(SignInView)

    program.sign_in()
    assert texts(program.visit()) == {"weight_kg": "9,4"}


def test_somebody_is_shown_from_their_page_without_a_visit_being_open(
    laptop: Laptop, lookout: Lookout
) -> None:
    lookout.expected += (MotherView,)
    program = laptop.open()
    program.sign_in()
    program.search("Budi")
    program.hands.press(Qt.Key.Key_F3)
    program.hands.screen(PersonPageView)
    program.hands.press(F9)
    view = mothers_view(program)
    assert "Budi Santoso" in view.accessibleName()
    program.hands.press(ESC)
    program.hands.screen(PersonPageView)


def test_the_mother_sees_the_day_that_was_said_when_the_day_was_opened(
    laptop: Laptop, lookout: Lookout
) -> None:
    lookout.expected += (MotherView,)
    program = laptop.open()
    program.sign_in()
    hands = program.hands
    hands.press_ctrl(Qt.Key.Key_B)
    opening = hands.screen(SessionOpenView)
    hands.wait(opening.save_button.hasFocus, "the button that opens the day")
    proposed = opening.next_day.day()
    hands.look("buka-hari-berikutnya")
    hands.press_ctrl(Qt.Key.Key_S)
    program.open_visit(village.AISYAH)
    hands.type("9,4")
    hands.press(F9)
    view = mothers_view(program)

    assert proposed is not None
    assert show_day(proposed) in view.accessibleName()
    hands.look("mother-view-next-day")
    hands.press(ESC)
    hands.press_ctrl(Qt.Key.Key_S)
    program.day()
    hands.press_ctrl(Qt.Key.Key_B)
    closing = hands.screen(SessionCloseView)
    assert closing.next_day.day() == proposed
    hands.look("tutup-hari-berikutnya")
