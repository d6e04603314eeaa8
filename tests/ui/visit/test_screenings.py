"""Screenings on the visit screen: folded away until asked, then questions like any other."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.verdict import AdviceCard
from tests.builders import CONTENT, a_person, a_visit
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

ENTER, YES, NO = Qt.Key.Key_Return, Qt.Key.Key_Y, Qt.Key.Key_T


class Opened:
    """A visit in front, with its presenter beside it."""

    def __init__(self, seat: Seat, person: Person) -> None:
        self.presenter = seat.open(person)
        self.view = VisitView(self.presenter)
        self.form = self.view.form


OpenVisit = Callable[[Person], Opened]


@pytest.fixture
def open_visit(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> OpenVisit:
    def opened(person: Person) -> Opened:
        found = Opened(seat, person)
        keyboard.open(found.view)
        qtbot.addWidget(found.view, before_close_func=VisitView.keep_now)
        return found

    return opened


def an_elder() -> Person:
    return a_person("Mbah Surti", date(1948, 2, 4))


def test_an_elder_is_offered_four_screenings_and_sees_none_of_their_questions(
    seat: Seat, open_visit: OpenVisit
) -> None:
    form = open_visit(seat.register(an_elder())).form

    assert [code for code in form.sections if code in CONTENT.screenings] == [
        "aks",
        "skilas",
        "puma",
        "srq_20",
    ]
    assert not [code for code in form.questions if code.startswith(("aks_", "srq_"))]


@pytest.mark.parametrize(
    ("born_on", "offered"),
    [
        (date(2011, 1, 1), ["heeadsss", "srq_20"]),
        (date(2012, 6, 1), ["heeadsss"]),
        (date(2017, 1, 1), []),
    ],
)
def test_the_young_are_offered_those_for_the_mind_by_their_age(
    seat: Seat, open_visit: OpenVisit, born_on: date, offered: list[str]
) -> None:
    form = open_visit(seat.register(a_person("Rini", born_on))).form

    assert [code for code in form.sections if code in CONTENT.screenings] == offered


def test_enter_unfolds_the_questions_and_keys_answer_them(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(seat.register(an_elder()))
    section = visit.form.sections["srq_20"]
    section.button.setFocus()

    keyboard.press(ENTER)

    assert section.button.isHidden()
    assert visit.form.questions["srq_headache"].isAncestorOf(keyboard.focused())
    keyboard.press(YES)
    assert visit.presenter.state.typed.answers == {"srq_headache": True}
    assert section.note() == "1 dari 20 terisi"


def test_the_question_about_suicide_is_heard_at_once(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(seat.register(an_elder()))
    field = visit.form.field("srq_suicidal_thoughts")
    assert field is not None

    field.setFocus()
    keyboard.press(YES)

    first, *_ = visit.presenter.state.advice
    assert first.advice.title == "Rujuk ke IGD Puskesmas · sekarang juga"
    assert "Terima kasih sudah bercerita" in first.advice.sentence


def test_a_draft_with_answers_comes_back_unfolded(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    elder = seat.register(an_elder())
    first = open_visit(elder)
    field = first.form.field("skilas_sad")
    assert field is not None
    field.setFocus()
    keyboard.press(NO)
    first.view.keep_now()

    again = open_visit(elder)

    assert again.form.sections["skilas"].is_open
    assert not again.form.sections["aks"].is_open
    assert again.form.questions["skilas_sad"].choice.value() is False


def test_what_was_asked_before_says_when_and_whether_it_is_time_again(
    seat: Seat, open_visit: OpenVisit
) -> None:
    elder = an_elder()
    long_ago = a_visit(elder, date(2025, 1, 10), aks_feeding="independent")
    lately = a_visit(elder, date(2026, 3, 3), skilas_sad=False)
    form = open_visit(seat.register(elder, long_ago, lately)).form
    form.sections["not_needed_4"].button.click()

    assert form.sections["aks"].note() == "Terakhir 10 Januari 2025, waktunya diulang"
    assert form.sections["skilas"].note() == "Terakhir 3 Maret 2026, ulang 3 Maret 2027"
    assert form.sections["puma"].note() == "Belum pernah ditanyakan"


def test_after_a_rest_the_pressure_is_read_again_and_the_mean_counts(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(seat.register(an_elder()))
    visit.form.numbers["systolic_mmhg"].input.setFocus()
    keyboard.type("158/96")
    keyboard.press(ENTER)
    visit.form.sections["pressure_again"].button.setFocus()
    keyboard.press(ENTER)
    keyboard.type("135/83")
    keyboard.press(ENTER)

    shown = {line.label: line.value for line in visit.presenter.state.classes}

    assert shown["Tensi"] == "147/90"
    [advice] = [
        line.advice for line in visit.presenter.state.advice if "tensi" in line.advice.sentence
    ]
    assert advice.sentence.startswith("Sesudah istirahat pun tensi tetap tinggi.")
    assert visit.presenter.state.typed.texts == {
        "systolic_mmhg": "158",
        "diastolic_mmhg": "96",
        "systolic_again_mmhg": "135",
        "diastolic_again_mmhg": "83",
    }


def test_the_gravest_steps_are_shown_and_all_of_them_behind_f2(
    seat: Seat, open_visit: OpenVisit
) -> None:
    visit = open_visit(seat.register(an_elder()))
    visit.presenter.answered("srq_suicidal_thoughts", answer=True)
    visit.presenter.chosen("aks_bowels", "uncontrolled")
    visit.presenter.chosen("skilas_orientation", "wrong")
    visit.presenter.text_typed("systolic_mmhg", "158")
    visit.presenter.text_typed("diastolic_mmhg", "96")

    advice = [line.advice for line in visit.presenter.state.advice]
    assert len(advice) >= 4

    def said() -> list[str]:
        cards = visit.view.meaning.findChildren(AdviceCard)
        return [card.accessibleName() for card in cards if not card.isHidden()]

    assert said() == [f"{one.title}. {one.sentence}" for one in advice[:3]]
    labels = [label.text() for label in visit.view.meaning.findChildren(QLabel)]
    rest = ", ".join(one.title for one in advice[3:])
    assert f"Lihat juga (F2): {rest}" in labels

    visit.presenter.why()
    assert len(said()) == len(advice)
    assert all(any(one.sentence in name for name in said()) for one in advice)


def test_enter_goes_on_from_a_list_as_from_every_row(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(seat.register(an_elder()))
    visit.form.sections["aks"].button.setFocus()
    keyboard.press(ENTER)
    box = visit.form.lists["aks_bowels"].box
    box.setFocus()

    keyboard.press(ENTER)

    assert keyboard.focused() is visit.form.lists["aks_bladder"].box


def test_enter_goes_from_the_pressure_to_the_next_number_and_tab_to_the_second_reading(
    seat: Seat, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(seat.register(an_elder()))
    numbers = visit.form.numbers
    numbers["diastolic_mmhg"].input.setFocus()

    keyboard.press(ENTER)
    assert keyboard.focused() is numbers["glucose_random_mg_dl"].input

    numbers["diastolic_mmhg"].input.setFocus()
    keyboard.press(Qt.Key.Key_Tab)
    assert keyboard.focused() is visit.form.sections["pressure_again"].button
