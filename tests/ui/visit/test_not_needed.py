"""What need not be asked today stands folded at the end of its step, one key away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.ui.visit.card_form import CardForm
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_person, a_visit
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

ENTER = Qt.Key.Key_Return
MARCH, APRIL = date(2026, 3, 20), date(2026, 4, 18)

OpenForm = Callable[..., tuple[VisitEntry, CardForm]]


@pytest.fixture
def open_form(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> OpenForm:
    """Open somebody's visit of today, who is in the register from then on."""

    def opened(person: Person, *past: Visit) -> tuple[VisitEntry, CardForm]:
        presenter = seat.open(seat.register(person, *past), posture="standing")
        view = VisitView(presenter)
        keyboard.open(view)
        qtbot.addWidget(view, before_close_func=VisitView.keep_now)
        return presenter, view.form

    return opened


def looked_after(person: Person) -> Visit:
    return a_visit(
        person,
        MARCH,
        glucose_random_mg_dl=108.0,
        cholesterol_mg_dl=172.0,
        smoker="no",
        finger_count_right="normal",
        srq_headache=False,
    )


def test_what_is_not_due_is_folded_and_costs_no_row(open_form: OpenForm) -> None:
    person = a_person()
    _, form = open_form(person, looked_after(person))

    assert "glucose_random_mg_dl" not in form.numbers
    assert {"weight_kg", "uric_acid_mg_dl"} <= form.numbers.keys()
    assert "smoker" not in form.questions
    assert "finger_count_left" in form.questions
    assert "srq_20" not in form.sections
    assert form.sections["not_needed_2"].note() == "Gula darah, Gula puasa, Kolesterol"


def test_who_comes_for_the_first_time_has_nothing_folded_away(open_form: OpenForm) -> None:
    _, form = open_form(a_person())
    assert not [code for code in form.sections if code.startswith("not_needed")]


def test_one_key_opens_it_with_the_last_values_and_the_cursor_inside(
    keyboard: Keyboard, open_form: OpenForm
) -> None:
    person = a_person()
    presenter, form = open_form(person, looked_after(person))
    form.sections["not_needed_2"].button.setFocus()

    keyboard.press(ENTER)

    number = form.numbers["glucose_random_mg_dl"]
    assert keyboard.focused() is number.input
    assert number.hint() == "terakhir 108 mg/dL, Mar 2026 · ulang Mar 2027"
    keyboard.type("112")
    assert presenter.state.typed.texts == {"glucose_random_mg_dl": "112"}
    assert set(form.choices) == {"glucose_beyond_meter"}


def test_enter_goes_past_it_to_the_next_number(keyboard: Keyboard, open_form: OpenForm) -> None:
    person = a_person()
    _, form = open_form(person, looked_after(person))
    form.numbers["diastolic_mmhg"].input.setFocus()

    keyboard.press(ENTER)

    assert keyboard.focused() is form.numbers["uric_acid_mg_dl"].input


def test_a_screening_that_is_not_due_stands_inside_and_unfolds_there(
    keyboard: Keyboard, open_form: OpenForm
) -> None:
    person = a_person()
    _, form = open_form(person, looked_after(person))
    form.sections["not_needed_4"].button.setFocus()
    keyboard.press(ENTER)

    inner = form.sections["srq_20"]
    assert inner.note() == "Terakhir 20 Maret 2026, ulang 20 Maret 2027"
    inner.button.setFocus()
    keyboard.press(ENTER)

    assert form.questions["srq_headache"].isAncestorOf(keyboard.focused())


def test_a_field_inside_is_found_when_something_points_to_it(open_form: OpenForm) -> None:
    person = a_person()
    _, form = open_form(person, looked_after(person))

    assert form.field("srq_useful") is form.questions["srq_useful"]
    assert form.sections["not_needed_4"].is_open
    assert not form.sections["not_needed_2"].is_open


def test_what_was_measured_all_the_same_is_there_when_the_visit_is_opened_again(
    open_form: OpenForm,
) -> None:
    person = a_person()
    presenter, _ = open_form(person, looked_after(person))
    presenter.text_typed("glucose_random_mg_dl", "112")
    presenter.keep_draft()

    _, again = open_form(person)

    assert again.numbers["glucose_random_mg_dl"].text() == "112"


def test_a_question_inside_says_its_last_answer_below(open_form: OpenForm) -> None:
    person = a_person()
    presenter, form = open_form(person, looked_after(person))
    form.field("smoker")
    form.show_state(presenter.state)

    assert form.questions["smoker"].hint() == "terakhir Tidak, Mar 2026 · ulang Mar 2027"


def test_why_blood_sugar_is_advised_shows_through_the_fold(open_form: OpenForm) -> None:
    presenter, form = open_form(a_person(born_on=date(2000, 1, 1)))
    assert form.sections["not_needed_2"].note() == "Gula darah, Gula puasa"

    presenter.answered("own_hypertension", answer=True)

    assert form.sections["not_needed_2"].note() == (
        "Gula darah: dianjurkan, ada risiko (riwayat darah tinggi)"
    )


def test_what_is_advised_is_not_called_needless_nor_passed_over(open_form: OpenForm) -> None:
    presenter, form = open_form(a_person(born_on=date(2000, 1, 1)))
    section = form.sections["not_needed_2"]
    assert section.title().startswith("Tidak perlu hari ini")
    assert section.button.property("beside") is True

    presenter.answered("own_hypertension", answer=True)

    assert section.title() == "Dianjurkan hari ini"
    assert section.button.property("beside") is False


def test_puma_is_out_of_sight_while_somebody_does_not_smoke(open_form: OpenForm) -> None:
    presenter, form = open_form(a_person())
    section = form.sections["puma"]
    assert not section.isHidden()

    presenter.chosen("smoker", "no")
    assert section.isHidden()
    presenter.chosen("smoker", "former")
    assert not section.isHidden()


def test_puma_stays_where_it_was_begun(open_form: OpenForm) -> None:
    presenter, form = open_form(a_person())
    presenter.answered("puma_cough", answer=True)
    presenter.chosen("smoker", "no")
    assert not form.sections["puma"].isHidden()


def test_y_and_t_answer_whether_somebody_smokes(keyboard: Keyboard, open_form: OpenForm) -> None:
    presenter, form = open_form(a_person())
    form.questions["smoker"].choice.setFocus()

    keyboard.press(Qt.Key.Key_Y)
    assert presenter.state.typed.choices["smoker"] == "yes"
    form.questions["smoker"].choice.setFocus()
    keyboard.press(Qt.Key.Key_T)
    assert presenter.state.typed.choices["smoker"] == "no"


def test_the_rows_of_a_screening_look_alike(keyboard: Keyboard, open_form: OpenForm) -> None:
    _, form = open_form(a_person("Mbah Surti", date(1948, 2, 4)))
    form.sections["aks"].button.setFocus()
    keyboard.press(ENTER)

    aks = [code for code in (*form.lists, *form.questions) if code.startswith("aks_")]
    assert len(aks) == 10
    assert set(aks) <= form.lists.keys()


def test_one_key_says_that_there_was_no_illness(keyboard: Keyboard, open_form: OpenForm) -> None:
    presenter, form = open_form(a_person())
    section = form.sections["family_history"]
    assert section.none_button is not None
    section.none_button.setFocus()

    keyboard.press(ENTER)

    answers = presenter.state.typed.answers
    assert len(answers) == 7
    assert set(answers.values()) == {False}
    assert not section.is_open
    assert section.note() == "Tidak ada satu pun (7 ditanyakan)"


def test_a_history_asked_once_is_not_asked_again(open_form: OpenForm) -> None:
    person = a_person()
    presenter, form = open_form(person)
    presenter.denied(form.sections["family_history"].codes())
    asked = replace(a_visit(person, MARCH), observations=dict(presenter.state.typed.answers))
    other = a_person("Yuni")

    _, again = open_form(other, replace(asked, person_id=other.id))

    assert "family_history" not in again.sections
    assert "own_history" in again.sections
