from datetime import date

from PySide6.QtCore import Qt

from posyandu_desktop.domain.visit import ReferralState
from posyandu_desktop.ui.referrals.presenter import ReferralsScreen
from posyandu_desktop.ui.referrals.view import ReferralsView
from tests.services.stores import TODAY
from tests.ui.conftest import Keyboard
from tests.ui.referrals.conftest import SENT, Village, answered, arrived

ENTER, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape
CAME, ANSWER, DONE = Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8


def open_page(village: Village, keyboard: Keyboard) -> ReferralsView:
    view = ReferralsView(ReferralsScreen(village.desk()))
    keyboard.open(view)
    view.start()
    return view


def test_somebody_came_today_with_two_keys(village: Village, keyboard: Keyboard) -> None:
    visit = village.refer("Ani", 8)
    view = open_page(village, keyboard)
    assert view.table.current_key() == visit.id
    assert view.save_button.isHidden()

    keyboard.press(CAME)
    assert view.day.input.hasFocus()
    keyboard.press(ENTER)

    assert village.referral(visit) == arrived(TODAY)
    assert view.message.text() == "Ani: tercatat sudah datang."
    assert view.table.hasFocus()
    assert not view.step_buttons[ReferralState.ARRIVED].isEnabled()


def test_an_answer_is_typed_with_the_day_it_came(village: Village, keyboard: Keyboard) -> None:
    village.refer("Ani", 9)
    visit = village.refer("Budi", 8)
    view = open_page(village, keyboard)

    keyboard.press(DOWN, ANSWER)
    assert view.answer.input.hasFocus()
    keyboard.type("PMT 90 hari")
    keyboard.press(DOWN)
    keyboard.type("18/5/26")
    assert view.step_buttons[ReferralState.CLOSED].isHidden()
    keyboard.ctrl(Qt.Key.Key_S)

    assert village.referral(visit) == answered(date(2026, 5, 18))
    assert view.table.current_key() == visit.id


def test_what_is_missing_is_said_where_the_cursor_is(village: Village, keyboard: Keyboard) -> None:
    visit = village.refer("Ani", 8)
    view = open_page(village, keyboard)

    keyboard.press(DONE, ENTER)

    assert view.answer.input.hasFocus()
    assert "misalnya: pindah" in view.answer.problem()
    keyboard.type("pindah")
    assert view.answer.problem() == ""
    keyboard.press(ENTER)
    assert village.referral(visit).state is ReferralState.CLOSED
    assert view.table.rows.rowCount() == 0


def test_a_mistake_is_taken_back_with_the_key_everybody_knows(
    village: Village, keyboard: Keyboard
) -> None:
    visit = village.refer("Ani", 8)
    view = open_page(village, keyboard)
    keyboard.press(CAME, ENTER)

    keyboard.ctrl(Qt.Key.Key_Z)

    assert village.referral(visit) == SENT
    assert "dibatalkan" in view.message.text()


def test_the_next_referral_is_in_hand_when_one_was_closed(
    village: Village, keyboard: Keyboard
) -> None:
    village.refer("Ani", 30)
    village.refer("Budi", 20, answered(TODAY))
    last = village.refer("Citra", 10, answered(TODAY))
    view = open_page(village, keyboard)

    keyboard.press(DOWN, DONE, ENTER)

    assert view.table.current_key() == last.id
    keyboard.press(DONE, ENTER)
    assert village.referral(last).state is ReferralState.CLOSED


def test_escape_asks_once_gives_up_the_form_and_then_goes_back(
    village: Village, keyboard: Keyboard
) -> None:
    visit = village.refer("Ani", 8)
    view = open_page(village, keyboard)
    keyboard.press(ANSWER)
    keyboard.type("sehat")

    keyboard.press(ESC)
    assert view.answer.text() == "sehat"
    assert view.message.text().startswith("Belum disimpan.")
    keyboard.press(ESC)
    assert view.table.hasFocus()
    assert village.referral(visit) == SENT
    keyboard.press(ANSWER)
    assert view.answer.text() == ""
    keyboard.press(ESC, ESC)

    assert village.left == [True]


def test_enter_opens_the_visit(village: Village, keyboard: Keyboard) -> None:
    visit = village.refer("Ani", 8)
    open_page(village, keyboard)

    keyboard.press(ENTER)

    assert [one.id for one in village.opened] == [visit.id]


def test_an_empty_page_says_what_will_be_there(village: Village, keyboard: Keyboard) -> None:
    view = open_page(village, keyboard)

    keyboard.press(CAME, ENTER)

    assert view.foot.status.text() == "Tidak ada rujukan yang terbuka."
    assert all(button.isHidden() for button in view.step_buttons.values())
    assert village.opened == []


def test_the_page_fits_the_smallest_laptop(village: Village, keyboard: Keyboard) -> None:
    for number in range(20):
        village.refer(f"Muhammad Rizki Hidayatullah {number}", 8 + number)

    view = open_page(village, keyboard)

    assert not view.table.horizontalScrollBar().isVisible()
