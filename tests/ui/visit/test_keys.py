"""The keys of the visit screen: one for an answer, one for a block, one for a step."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.visit import ReferralTarget
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.frames import StepBand
from tests.builders import a_child, a_person, a_visit, an_old_dose
from tests.services.stores import TODAY
from tests.ui.conftest import Keyboard
from tests.ui.visit.entries import APRIL, BOOK
from tests.ui.visit.seat import Seat

ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
N, T, U, Y = Qt.Key.Key_N, Qt.Key.Key_T, Qt.Key.Key_U, Qt.Key.Key_Y


class OpenVisit(Protocol):
    def __call__(self, person: Person) -> VisitView: ...


@pytest.fixture
def open_visit(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> OpenVisit:
    def opened(person: Person) -> VisitView:
        view = VisitView(seat.open(person))
        keyboard.open(view)
        view.start()
        qtbot.addWidget(view, before_close_func=VisitView.keep_now)
        return view

    return opened


@pytest.fixture
def toddler(seat: Seat) -> Person:
    person = a_child()
    last = a_visit(person, APRIL, immunizations=(an_old_dose("bcg", 1),), weight_kg=9.0)
    return seat.register(person, last)


@pytest.fixture
def woman(seat: Seat) -> Person:
    return seat.register(a_person())


@pytest.fixture
def old_woman(seat: Seat) -> Person:
    return seat.register(a_person("Mbah Surti", date(1948, 2, 4)))


def is_in(view: VisitView, code: str, keyboard: Keyboard) -> bool:
    field = view.form.field(code)
    return field is not None and (
        field.isAncestorOf(keyboard.focused()) or field is keyboard.focused()
    )


def typed_of(view: VisitView):  # type: ignore[no-untyped-def]
    return view._presenter.state.typed


def test_a_weight_repeated_behind_a_refused_one_is_led_back_to_its_line(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    view.form.numbers["weight_kg"].setFocus()
    keyboard.type("105")
    keyboard.press(ENTER)
    assert "Maksudnya 10,5 kg?" in view.form.numbers["weight_kg"].problem()
    assert is_in(view, "height_cm", keyboard)
    keyboard.type("10,5")
    keyboard.press(ENTER)
    assert view.form.numbers["height_cm"].problem() == (
        "Panjang/tinggi 10,5 cm tidak mungkin. 10,5 mungkin berat, yang belum betul. "
        "Kembali ke sana dengan panah atas."
    )

    for _ in range(4):
        if not is_in(view, "weight_kg", keyboard):
            keyboard.press(Qt.Key.Key_Up)
    assert is_in(view, "weight_kg", keyboard)
    texts = typed_of(view).texts
    assert (texts["weight_kg"], texts["height_cm"]) == ("105", "10,5")


def test_a_pressure_typed_in_one_go_leads_behind_both_its_fields(
    woman: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(woman)
    view.form.numbers["systolic_mmhg"].setFocus()
    keyboard.type("128/84")
    keyboard.press(ENTER)
    texts = typed_of(view).texts
    assert (texts["systolic_mmhg"], texts["diastolic_mmhg"]) == ("128", "84")
    assert not is_in(view, "systolic_mmhg", keyboard)
    assert not is_in(view, "diastolic_mmhg", keyboard)


def test_a_pressure_is_known_by_its_slash_in_whichever_field_it_is_typed(
    woman: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(woman)
    assert is_in(view, "weight_kg", keyboard)
    keyboard.type("128/84")
    keyboard.press(ENTER)
    assert typed_of(view).texts == {"systolic_mmhg": "128", "diastolic_mmhg": "84"}
    assert view.form.numbers["weight_kg"].text() == ""


def test_a_slash_that_is_no_pressure_stays_where_it_was_typed(
    woman: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(woman)
    keyboard.type("5/6")
    keyboard.press(ENTER)
    assert typed_of(view).texts == {"weight_kg": "5/6"}
    assert view.form.numbers["weight_kg"].problem()


def test_n_denies_the_tbc_questions_that_were_not_answered_and_goes_behind_them(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    view.form.questions["tbc_cough"].setFocus()
    keyboard.press(Y, N)
    answers = typed_of(view).answers
    assert answers.pop("tbc_cough") is True
    assert len(answers) == 4
    assert set(answers.values()) == {False}
    assert not any(is_in(view, code, keyboard) for code in answers)


def test_n_denies_no_single_question_and_no_screening(
    old_woman: Person, toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    view.form.questions["oedema"].setFocus()
    keyboard.press(N)
    assert typed_of(view).answers == {}

    view = open_visit(old_woman)
    view.form.sections["srq_20"].button.setFocus()
    keyboard.press(ENTER)
    assert is_in(view, "srq_headache", keyboard)
    keyboard.press(N)
    assert typed_of(view).answers == {}


def test_t_denies_a_whole_section_that_may_be_denied_and_goes_on(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    section = view.form.sections["danger_child"]
    section.button.setFocus()
    keyboard.press(T)
    assert section.is_denied(typed_of(view).answers)
    assert not section.is_open
    assert not section.isAncestorOf(keyboard.focused())


@pytest.mark.parametrize("key", [ENTER, SPACE, Qt.Key.Key_Right])
def test_a_folded_section_opens_with_each_of_its_keys(
    key: Qt.Key, old_woman: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(old_woman)
    view.form.sections["aks"].button.setFocus()
    keyboard.press(key)
    assert is_in(view, "aks_bowels", keyboard)


def test_a_digit_chooses_in_a_list_and_goes_on_and_backspace_takes_it_back(
    old_woman: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(old_woman)
    view.form.sections["aks"].button.setFocus()
    keyboard.press(ENTER, Qt.Key.Key_3)
    assert typed_of(view).choices["aks_bowels"] == "controlled"
    assert is_in(view, "aks_bladder", keyboard)
    keyboard.press(Qt.Key.Key_9)
    assert "aks_bladder" not in typed_of(view).choices
    view.form.lists["aks_bowels"].box.setFocus()
    keyboard.press(Qt.Key.Key_Backspace)
    assert "aks_bowels" not in typed_of(view).choices


def test_the_keys_of_the_steps_lead_to_what_is_still_empty(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    keyboard.type("9,4")
    keyboard.ctrl(Qt.Key.Key_5)
    assert keyboard.focused() in view.form.topics.values()
    keyboard.ctrl(Qt.Key.Key_2)
    assert is_in(view, "height_cm", keyboard)
    keyboard.ctrl(Qt.Key.Key_4)
    assert is_in(view, "development_checklist", keyboard)
    keyboard.ctrl(Qt.Key.Key_1)
    assert is_in(view, "height_cm", keyboard)


def test_a_referral_that_is_advised_takes_two_keys_and_leads_to_the_topics(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit, qtbot: QtBot
) -> None:
    view = open_visit(toddler)
    view.form.questions["tbc_cough"].setFocus()
    keyboard.press(Y, Y)
    assert any(line.refers for line in view._presenter.state.advice)
    keyboard.ctrl(Qt.Key.Key_5)
    keyboard.press(Qt.Key.Key_3)
    assert typed_of(view).referral_target is ReferralTarget.PUSKESMAS
    topics = list(view.form.topics.values())
    qtbot.waitUntil(topics[0].hasFocus)
    keyboard.press(SPACE)
    assert len(typed_of(view).education) == 1


def test_the_key_of_step_five_leads_on_from_the_topics_to_the_referral(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    keyboard.ctrl(Qt.Key.Key_5)
    keyboard.ctrl(Qt.Key.Key_5)
    assert is_in(view, "referral", keyboard)


def test_with_a_referral_advised_the_key_of_step_five_leads_to_both_and_says_so(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    band = next(one for one in view.findChildren(StepBand) if "Langkah 5" in one.accessibleName())
    assert band.note() == "Ctrl+5: penyuluhan, lagi: rujukan"
    view.form.questions["tbc_cough"].setFocus()
    keyboard.press(Y, Y)
    assert band.note() == "Ctrl+5: rujukan, lagi: penyuluhan"
    keyboard.ctrl(Qt.Key.Key_5)
    assert is_in(view, "referral", keyboard)
    keyboard.ctrl(Qt.Key.Key_5)
    assert keyboard.focused() in view.form.topics.values()


def test_u_keeps_the_first_reading_and_makes_room_for_the_second(
    seat: Seat, toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    keyboard.type("9,4")
    keyboard.press(U)
    assert view.form.numbers["weight_kg"].text() == ""
    keyboard.type("9,3")
    keyboard.press(ENTER)
    assert view.form.numbers["weight_kg"].earlier() == "tadi 9,4"
    visit, _ = view._presenter.case.read(typed_of(view), seat.desk)
    assert [(one.field, one.value) for one in visit.first_readings] == [("weight_kg", 9.4)]
    assert visit.number("weight_kg") == 9.3


def test_u_on_a_pressure_leads_to_its_second_reading(
    woman: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(woman)
    view.form.numbers["systolic_mmhg"].setFocus()
    keyboard.type("148")
    keyboard.press(U)
    assert is_in(view, "systolic_again_mmhg", keyboard)
    assert view.form.numbers["systolic_mmhg"].text() == "148"


def test_escape_closes_a_message_before_it_leaves(
    seat: Seat, toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    keyboard.ctrl(Qt.Key.Key_S)
    assert view.message.isVisible()
    keyboard.press(ESC)
    assert (view.message.isVisible(), seat.times_left) == (False, 0)
    keyboard.press(ESC)
    assert seat.times_left == 1


def test_the_reasons_behind_an_advice_are_read_with_the_page_keys(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    view.resize(1366, 420)
    keyboard.type("8,6")
    keyboard.press(ENTER)
    keyboard.type("80")
    keyboard.press(ENTER, Qt.Key.Key_F2)
    assert view._presenter.state.why_open
    bar = view._meaning_card._area.verticalScrollBar()
    assert bar.maximum() > 0
    keyboard.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    keyboard.press(Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_number_in_doubt_means_nothing_until_the_doubt_is_answered(
    toddler: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    view = open_visit(toddler)
    keyboard.type("19")
    before = view._presenter.state.classes
    assert "Belum pasti" not in {line.chip.word for line in before}
    keyboard.press(ENTER)
    state = view._presenter.state
    assert state.doubts
    assert {line.chip.word for line in state.classes} == {"Belum pasti"}
    assert state.verdict is None


def test_who_smokes_is_not_asked_whether_they_ever_did(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    man = seat.register(a_person("Pak Karto", date(1960, 1, 1), sex=Sex.MALE))
    view = open_visit(man)
    view.form.questions["smoker"].setFocus()
    keyboard.press(Qt.Key.Key_2)
    assert typed_of(view).answers["puma_ever_smoked"] is True


def test_a_baby_born_too_light_is_named_in_its_first_year(
    seat: Seat,
) -> None:
    light = replace(a_child("Bayi Kecil", TODAY - timedelta(days=9)), birth_weight_g=2300)
    words = [chip.word for chip in seat.open(seat.register(light)).state.who.chips]
    assert "Berat lahir rendah: 2300 g" in words
    usual = replace(a_child("Bayi Besar", TODAY - timedelta(days=9)), birth_weight_g=2500)
    words = [chip.word for chip in seat.open(seat.register(usual)).state.who.chips]
    assert not any("Berat lahir rendah" in word for word in words)


def test_a_copied_dose_of_before_the_birth_is_refused_at_once(seat: Seat, toddler: Person) -> None:
    entry = seat.open(toddler)
    entry.dose_opened("hb0", 1, BOOK)
    day = toddler.born_on - timedelta(days=1)
    entry.dose_typed("given_on", f"{day.day}/{day.month}/{day.year}")
    entry.dose_added()
    form = entry.state.dose_form
    assert form is not None
    assert "Sebelum lahir" in form.problems["given_on"]
    assert entry.state.typed.immunizations == ()
