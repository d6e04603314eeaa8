from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import (
    ImmunizationSource,
    ReferralTarget,
    SupplementKind,
    Visit,
    VisitStatus,
)
from posyandu_desktop.ui.visit.dose_section import DoseSection
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.form_rows import ActionRow
from tests.builders import CONTENT, a_child, a_dose, a_person, a_visit, an_old_dose
from tests.full_disk import empty_disk, fill_disk
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

ENTER, ESC, SPACE, UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Up
SAVE, BACKSPACE = Qt.Key.Key_S, Qt.Key.Key_Backspace
APRIL = date(2026, 4, 18)


class Screen:
    """One person's visit in front of a kader without a mouse."""

    def __init__(self, seat: Seat, keyboard: Keyboard, person: Person) -> None:
        self.keyboard = keyboard
        self.person = person
        self.presenter = seat.open(person)
        self.view = VisitView(self.presenter)
        keyboard.open(self.view)
        self.view.start()

    def fill(self, *texts: str) -> None:
        """Type into one field after the other, with Enter after each."""
        for text in texts:
            self.keyboard.type(text)
            self.keyboard.press(ENTER)

    def cursor_is_in(self, code: str) -> bool:
        field = self.view.form.field(code)
        assert field is not None, code
        return _is_in(self.keyboard.focused(), field)

    def doses(self) -> DoseSection:
        assert self.view.form.doses is not None
        return self.view.form.doses

    def message(self) -> str:
        """Return the message in sight, "" when there is none."""
        return self.view.message.text() if self.view.message.isVisible() else ""


@pytest.fixture
def child(seat: Seat) -> Person:
    """A toddler who weighed 9 kg last month, and whose Buku KIA was copied."""
    person = a_child()
    last = a_visit(person, APRIL, immunizations=(an_old_dose("bcg", 1),), weight_kg=9.0)
    return seat.register(person, last)


OpenVisit = Callable[[Person], Screen]


@pytest.fixture
def open_visit(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> OpenVisit:
    """Put somebody's visit in front; its last draft is written before the store is closed."""

    def opened(person: Person) -> Screen:
        screen = Screen(seat, keyboard, person)
        qtbot.addWidget(screen.view, before_close_func=VisitView.keep_now)
        return screen

    return opened


@pytest.fixture
def screen(open_visit: OpenVisit, child: Person) -> Screen:
    return open_visit(child)


def todays(seat: Seat) -> list[Visit]:
    return seat.store.visits.of_session(seat.session.id)


@pytest.mark.parametrize(
    ("born_on", "label"),
    [
        (date(2024, 3, 11), "Panjang/tinggi, cm"),
        (date(2020, 9, 11), "Tinggi badan, cm"),
        (date(1980, 3, 11), "Tinggi badan, cm"),
    ],
)
def test_only_who_may_lie_has_a_length(
    seat: Seat, open_visit: OpenVisit, born_on: date, label: str
) -> None:
    view = open_visit(seat.register(a_child(born_on=born_on))).view
    assert view.form.numbers["height_cm"].input.accessibleName() == label


def test_ctrl_z_takes_back_what_was_typed_into_the_line(screen: Screen, keyboard: Keyboard) -> None:
    screen.fill("9,4")
    keyboard.type("76")
    keyboard.ctrl(Qt.Key.Key_Z)
    assert screen.view.typed.texts == {"weight_kg": "9,4"}
    keyboard.ctrl(Qt.Key.Key_Z)
    assert screen.view.typed.texts == {"weight_kg": "9,4"}


def test_ctrl_z_on_an_answer_says_how_it_is_taken_back(screen: Screen, keyboard: Keyboard) -> None:
    screen.view.form.questions["oedema"].setFocus()
    keyboard.type("t")
    before = screen.view.typed
    keyboard.ctrl(Qt.Key.Key_Z)
    assert screen.view.typed == before
    assert screen.message().startswith("Ctrl+Z hanya mengurungkan ketikan.")


def test_a_child_is_recorded_with_the_keyboard_alone(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    assert screen.cursor_is_in("weight_kg")
    screen.fill("9,4", "76.5")
    assert screen.cursor_is_in("head_circumference_cm")
    screen.fill("46,0", "14,5")
    assert screen.cursor_is_in("oedema")
    keyboard.type("t")
    keyboard.press(ENTER)
    assert screen.cursor_is_in("tbc_cough")
    keyboard.press(Qt.Key.Key_Y, Qt.Key.Key_T)
    assert screen.cursor_is_in("tbc_weight_loss")
    keyboard.press(UP, BACKSPACE, ENTER)
    assert screen.cursor_is_in("tbc_weight_loss")

    keyboard.ctrl(SAVE)
    assert "Bila tidak dirujuk" in screen.message()
    keyboard.ctrl(SAVE)

    [visit] = todays(seat)
    assert visit.observations == {
        "weight_kg": 9.4,
        "height_cm": 76.5,
        "posture": "lying",
        "head_circumference_cm": 46.0,
        "muac_cm": 14.5,
        "oedema": False,
        "tbc_cough": True,
    }
    assert [one.visit for one in seat.recorded] == [visit]
    assert not screen.view.save_button.isEnabled()


def test_an_adult_is_recorded_with_the_keyboard_alone(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    screen = open_visit(seat.register(a_person()))

    screen.fill("55", "155", "80", "26", "120", "80")
    keyboard.ctrl(SAVE)

    [visit] = todays(seat)
    assert visit.observations == {
        "weight_kg": 55.0,
        "height_cm": 155.0,
        "waist_cm": 80.0,
        "muac_cm": 26.0,
        "systolic_mmhg": 120.0,
        "diastolic_mmhg": 80.0,
    }


def test_a_meter_that_shows_hi_is_recorded_without_a_number(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    screen = open_visit(seat.register(a_person()))
    screen.view.form.choices["glucose_beyond_meter"].setFocus()

    keyboard.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    keyboard.ctrl(SAVE)
    assert screen.cursor_is_in("referral")
    keyboard.ctrl(SAVE)

    [visit] = todays(seat)
    assert visit.observations == {"glucose_beyond_meter": "high"}


def test_what_the_numbers_mean_stands_beside_them(screen: Screen, keyboard: Keyboard) -> None:
    keyboard.type("9,4")

    assert screen.presenter.state.verdict is not None
    said = [widget.accessibleName() for widget in screen.view.meaning.findChildren(QWidget)]
    assert any(name.startswith("N. Berat naik") for name in said)


def test_letters_in_a_number_are_said_beside_the_field_and_stay(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    keyboard.type("9,4kg")
    weight = screen.view.form.numbers["weight_kg"]
    assert weight.problem() == ""

    keyboard.press(ENTER)

    assert "9,4kg" in weight.problem()
    assert weight.text() == "9,4kg"
    keyboard.ctrl(SAVE)
    assert todays(seat) == []
    assert "9,4kg" in screen.message()


def test_saving_jumps_to_the_field_that_is_wrong_every_time(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    screen.fill("9,4", "abc")

    for _ in range(2):
        screen.view.form.numbers["muac_cm"].setFocus()
        assert screen.cursor_is_in("muac_cm")
        keyboard.ctrl(SAVE)
        assert screen.cursor_is_in("height_cm")

    assert todays(seat) == []


def test_an_impossible_number_stops_saving(seat: Seat, screen: Screen, keyboard: Keyboard) -> None:
    keyboard.type("94")

    keyboard.ctrl(SAVE)
    keyboard.ctrl(SAVE)

    assert todays(seat) == []
    assert "94" in screen.message()
    assert screen.view.form.numbers["weight_kg"].text() == "94"
    assert screen.cursor_is_in("weight_kg")


def test_a_doubt_is_saved_by_one_key_that_says_why(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    keyboard.type("12,5")
    assert not screen.view.reasons.isVisible()

    keyboard.ctrl(SAVE)
    assert todays(seat) == []
    assert "pilih alasannya" in screen.message()
    assert [button.text() for button in screen.view.reasons.buttons.values()] == [
        "Sudah diukur ulang",
        "Alat diganti/dikalibrasi",
        "Memang begitu (sakit, bengkak, …)",
        "Lainnya",
    ]
    assert screen.view.form.numbers["weight_kg"].problem() != ""
    assert screen.cursor_is_in("weight_kg")

    keyboard.ctrl(SAVE)
    assert todays(seat) == []
    keyboard.press(Qt.Key.Key_F6)
    assert todays(seat) == []
    assert "Bila tidak dirujuk" in screen.message()
    keyboard.ctrl(SAVE)
    [visit] = todays(seat)
    assert visit.number("weight_kg") == 12.5
    assert [one.reason for one in visit.doubts_overruled] == [OverruleReason.INSTRUMENT_CHANGED]


def test_the_reasons_go_when_the_number_is_mended_and_both_numbers_are_kept(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    screen.fill("12,5")
    weight = screen.view.form.numbers["weight_kg"]
    assert weight.earlier() == ""
    keyboard.ctrl(SAVE)
    assert screen.view.reasons.isVisible()

    weight.input.selectAll()
    keyboard.type("9,3")
    assert not screen.view.reasons.isVisible()
    keyboard.press(Qt.Key.Key_F5, Qt.Key.Key_F8)
    assert todays(seat) == []
    assert weight.earlier() == "tadi 12,5"
    assert "tadi 12,5" in weight.input.accessibleDescription()

    keyboard.ctrl(SAVE)
    [visit] = todays(seat)
    assert visit.number("weight_kg") == 9.3
    assert [one.value for one in visit.first_readings] == [12.5]


def test_a_reason_can_be_pressed_on_its_button_as_well(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    keyboard.type("12,5")
    keyboard.ctrl(SAVE)
    screen.view.reasons.buttons[OverruleReason.OTHER].setFocus()

    keyboard.press(ENTER)
    keyboard.ctrl(SAVE)

    [visit] = todays(seat)
    assert [one.reason for one in visit.doubts_overruled] == [OverruleReason.OTHER]


def test_reasons_go_with_the_message_that_asks_for_them_and_come_again(
    screen: Screen, keyboard: Keyboard
) -> None:
    keyboard.type("12,5")
    keyboard.ctrl(SAVE)

    screen.view.message.dismiss()
    screen.presenter.keep_draft()
    assert not screen.view.reasons.isVisible()
    keyboard.ctrl(SAVE)

    assert screen.view.reasons.isVisible()
    assert "pilih alasannya" in screen.message()


def test_an_empty_visit_says_so_each_time(seat: Seat, screen: Screen, keyboard: Keyboard) -> None:
    keyboard.ctrl(SAVE)
    assert "Belum ada yang diisi" in screen.message()

    keyboard.type("9")
    assert screen.message() == ""
    keyboard.press(Qt.Key.Key_Backspace)
    keyboard.ctrl(SAVE)

    assert "Belum ada yang diisi" in screen.message()
    assert todays(seat) == []


def test_a_draft_is_on_disk_soon_after_typing(
    seat: Seat, screen: Screen, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("9,4")

    qtbot.waitUntil(lambda: drafted(seat, screen.person) == {"weight_kg": "9,4"})

    assert screen.view.foot.status.text().startswith("Draf tersimpan")
    draft = seat.store.drafts.on_screen()
    assert draft is not None
    assert draft.person_id == screen.person.id


def test_the_draft_can_be_written_at_once(seat: Seat, screen: Screen, keyboard: Keyboard) -> None:
    keyboard.type("9,4")

    screen.view.keep_now()

    assert drafted(seat, screen.person) == {"weight_kg": "9,4"}


def test_escape_keeps_what_is_typed_and_opening_again_shows_it(
    seat: Seat, screen: Screen, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    screen.fill("9,", "abc")
    screen.view.form.questions["tbc_cough"].setFocus()
    keyboard.type("t")

    keyboard.press(ESC)
    assert seat.times_left == 1
    again = open_visit(screen.person)

    form = again.view.form
    assert [form.numbers[code].text() for code in ("weight_kg", "height_cm")] == ["9,", "abc"]
    assert form.questions["tbc_cough"].choice.value() is False
    assert form.questions["tbc_fever"].choice.value() is None
    assert "abc" in form.numbers["height_cm"].problem()
    assert again.cursor_is_in("head_circumference_cm")
    assert todays(seat) == []


def test_escape_from_an_empty_visit_leaves_no_draft(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    assert screen.cursor_is_in("weight_kg")
    keyboard.type("9")
    keyboard.press(Qt.Key.Key_Backspace, ESC)

    assert seat.times_left == 1
    assert seat.store.drafts.all() == []


def test_another_screen_can_put_the_visit_aside(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    keyboard.type("9,4")

    assert screen.view.put_aside()

    assert drafted(seat, screen.person) == {"weight_kg": "9,4"}
    assert seat.store.drafts.on_screen() is None


def test_a_full_disk_is_said_at_each_save_and_what_is_typed_stays(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    keyboard.type("9,")
    keyboard.ctrl(SAVE)
    screen.view.form.numbers["weight_kg"].setFocus()
    fill_disk(seat.store)

    keyboard.ctrl(SAVE)
    assert "Disk laptop penuh" in screen.message()
    keyboard.type("4")
    keyboard.ctrl(SAVE)
    assert "Disk laptop penuh" in screen.message()

    assert screen.view.form.numbers["weight_kg"].text() == "9,4"
    assert todays(seat) == []
    assert screen.view.save_button.isEnabled()
    empty_disk(seat.store)
    keyboard.ctrl(SAVE)
    assert [visit.number("weight_kg") for visit in todays(seat)] == [9.4]


def test_a_full_disk_is_said_when_only_the_draft_does_not_fit(
    seat: Seat, screen: Screen, keyboard: Keyboard, qtbot: QtBot
) -> None:
    fill_disk(seat.store)

    keyboard.type("9,4")
    qtbot.waitUntil(lambda: "Disk laptop penuh" in screen.message())
    keyboard.press(ESC)

    assert seat.times_left == 0
    assert screen.view.form.numbers["weight_kg"].text() == "9,4"


def test_a_saved_visit_opened_again_shows_what_was_saved_and_is_amended(
    seat: Seat, screen: Screen, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    screen.fill("9,4", "76,5")
    keyboard.ctrl(SAVE)
    [first] = todays(seat)

    again = open_visit(screen.person)
    assert again.view.form.numbers["weight_kg"].text() == "9,4"
    weight = again.view.form.numbers["weight_kg"].input
    weight.setFocus()
    weight.selectAll()
    keyboard.type("9,6")
    keyboard.ctrl(SAVE)
    assert "9,4 kg → 9,6 kg" in again.view.why.question()
    keyboard.press(Qt.Key.Key_F5)

    [second] = todays(seat)
    assert (second.id, second.status) == (first.id, VisitStatus.AMENDED)
    assert second.number("weight_kg") == 9.6
    assert second.number("height_cm") == 76.5


def test_a_dose_is_given_with_the_keyboard_and_its_vial_is_offered_again(
    seat: Seat, screen: Screen, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    offer = screen.presenter.state.offers[0]
    keyboard.ctrl(Qt.Key.Key_I)
    assert keyboard.focused() is screen.doses().form_fields["lot_number"].input
    screen.fill("A123", "8/2027")
    assert screen.doses().form_fields["vaccinator"].text() == "Bidan Ratna"
    keyboard.ctrl(ENTER)
    keyboard.ctrl(SAVE)

    [visit] = todays(seat)
    assert visit.immunizations == (a_dose(offer.vaccine, offer.dose_number),)

    bagas = a_child("Bagas", date(2025, 3, 4))
    old = a_visit(bagas, APRIL, immunizations=(an_old_dose("bcg", 1),))
    following = open_visit(seat.register(bagas, old))
    assert following.presenter.state.offers[0] == offer
    keyboard.ctrl(Qt.Key.Key_I)

    assert following.presenter.state.dose_form is None
    assert following.presenter.state.typed.immunizations == visit.immunizations
    assert following.message().startswith(f"{offer.label} dicatat: batch A123, Bidan Ratna.")

    # Another vial is in hand: taken back, the dose is asked about again.
    following.presenter.dose_removed(0)
    keyboard.press(Qt.Key.Key_Shift)
    keyboard.ctrl(Qt.Key.Key_I)
    assert following.doses().form_fields["lot_number"].text() == "A123"


def test_every_due_dose_is_given_with_one_key_and_enter_gives_none(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    lots = [a_dose(vaccine.code, 1) for vaccine in CONTENT.immunization_schedule.every_vaccine]
    for dose in lots:
        seat.desk.lots.remember(dose)
    late = a_child("Bagas", date(2025, 3, 4))
    old = a_visit(late, APRIL, immunizations=(an_old_dose("bcg", 1),))
    screen = open_visit(seat.register(late, old))
    due = screen.presenter.state.offers
    assert len(due) > 3
    assert len(screen.doses().findChildren(ActionRow)) == len(due)

    keyboard.press(*[ENTER] * 12)
    assert screen.presenter.state.typed.immunizations == ()

    for place in range(1, 4):
        keyboard.ctrl(Qt.Key.Key_I)
        assert len(screen.presenter.state.typed.immunizations) == place
    assert screen.presenter.state.dose_form is None


def test_an_expired_vial_is_refused_beside_its_field(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    keyboard.ctrl(Qt.Key.Key_I)
    screen.fill("A123", "4/2026")
    keyboard.ctrl(ENTER)

    fields = screen.doses().form_fields
    assert "kedaluwarsa" in fields["expires_on"].problem()
    assert fields["lot_number"].text() == "A123"
    assert screen.presenter.state.typed.immunizations == ()
    assert todays(seat) == []


def test_a_dose_is_copied_from_the_buku_kia_and_can_be_taken_back(
    screen: Screen, keyboard: Keyboard
) -> None:
    history = screen.doses().history
    assert history is not None
    history.box.setFocus()

    keyboard.type("HB0")
    assert list(screen.doses().form_fields) == ["given_on"]
    keyboard.type("11/3/2025")
    keyboard.ctrl(ENTER)

    [line] = screen.presenter.state.doses
    assert line.text == "HB0 · 11 Maret 2025"
    assert screen.doses().form_fields == {}
    [remove] = [
        button for button in screen.doses().findChildren(KeyButton) if button.text() == "Hapus"
    ]
    remove.setFocus()
    keyboard.press(SPACE)
    assert screen.presenter.state.doses == ()


def test_a_dose_chosen_from_the_list_may_be_given_here_instead(
    screen: Screen, keyboard: Keyboard
) -> None:
    history = screen.doses().history
    assert history is not None
    history.box.setFocus()
    keyboard.type("JE")
    card = screen.doses().form
    assert card is not None
    card.way.box.setFocus()

    keyboard.type("4")

    form = screen.presenter.state.dose_form
    assert form is not None
    assert (form.vaccine, form.source) == ("je", ImmunizationSource.GIVEN_HERE)
    assert list(screen.doses().form_fields) == ["lot_number", "expires_on", "vaccinator"]


def test_a_kader_without_a_bidan_sees_no_button_to_give(
    seat: Seat, keyboard: Keyboard, child: Person, open_visit: OpenVisit
) -> None:
    seat.sits_down(seat.desk.operator, vaccinators=())
    screen = open_visit(child)
    assert screen.presenter.state.offers != ()

    keyboard.ctrl(Qt.Key.Key_I)

    assert screen.presenter.state.dose_form is None


def test_hand_outs_topics_and_referral_are_ticked_with_the_keyboard(
    seat: Seat, screen: Screen, keyboard: Keyboard
) -> None:
    form = screen.view.form
    form.supplements[SupplementKind.DEWORMING].choice.set_value(value=None)
    form.supplements[SupplementKind.DEWORMING].choice.setFocus()
    keyboard.press(Qt.Key.Key_Left)
    form.topics["animal_protein"].setFocus()
    keyboard.press(SPACE)
    assert form.referral is not None
    assert form.referral_note is not None
    assert form.referral_note.isHidden()
    form.referral.choice.setFocus()
    keyboard.press(Qt.Key.Key_Right)
    assert not form.referral_note.isHidden()
    form.referral_note.setFocus()
    keyboard.type("batuk lama")

    keyboard.ctrl(SAVE)
    assert list(screen.view.reasons.buttons) == [
        OverruleReason.CHECKED_AGAIN,
        OverruleReason.REALLY_SO,
        OverruleReason.OTHER,
    ]
    keyboard.press(Qt.Key.Key_F7)

    [visit] = todays(seat)
    assert [one.kind for one in visit.supplements] == [SupplementKind.DEWORMING]
    assert visit.education == ("animal_protein",)
    assert visit.referral is not None
    assert (visit.referral.target, visit.referral.note) == (ReferralTarget.PUSTU, "batuk lama")


def test_f2_answers_why(screen: Screen, keyboard: Keyboard) -> None:
    keyboard.type("8,7")
    keyboard.press(Qt.Key.Key_F2)

    assert screen.presenter.state.why_open
    [[reason, *_], *_] = screen.presenter.state.advice[0].why
    shown = [widget for widget in screen.view.meaning.findChildren(QWidget) if widget.isVisible()]
    assert any(reason in str(widget.property("text")) for widget in shown)


def drafted(seat: Seat, person: Person) -> object:
    draft = seat.store.drafts.of(person.id)
    return draft.typed["texts"] if draft else None


def _is_in(focused: QWidget, field: QWidget) -> bool:
    return focused is field or field.isAncestorOf(focused)
