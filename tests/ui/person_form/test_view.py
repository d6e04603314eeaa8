from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.person_form.presenter import PersonEntry
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.widgets.buttons import KeyButton
from tests.ui.conftest import Keyboard
from tests.ui.person_form.test_presenter import NIK, Heard, a_child, desk_of

ENTER = Qt.Key.Key_Return


class Form:
    def __init__(self, store: Store, searched: str = "") -> None:
        self.heard = Heard()
        self.presenter = PersonEntry(desk_of(store, self.heard), searched=searched)
        self.view = PersonFormView(self.presenter)


@pytest.fixture
def form(store: Store, keyboard: Keyboard) -> Form:
    made = Form(store)
    keyboard.open(made.view)
    made.view.start()
    return made


def test_a_child_is_registered_with_the_keyboard_alone(form: Form, keyboard: Keyboard) -> None:
    keyboard.type("Aisyah Rekaan")
    keyboard.press(ENTER)
    keyboard.type("p")
    keyboard.press(ENTER)
    keyboard.type("120325")
    keyboard.press(ENTER)
    keyboard.type("Nurhayati")
    keyboard.press(ENTER)
    keyboard.type(NIK)
    keyboard.press(ENTER)
    keyboard.type("JT-2026/00417")
    keyboard.press(ENTER)
    keyboard.type("3100")
    keyboard.press(ENTER)
    keyboard.type("38")
    keyboard.press(ENTER)
    keyboard.type("9901010101990001")
    keyboard.press(ENTER)
    keyboard.type("Jl. Kenanga 4")
    keyboard.press(ENTER)
    keyboard.type("03")
    keyboard.press(ENTER)
    keyboard.type("02")
    keyboard.press(ENTER)
    keyboard.type("0812 000 111")
    keyboard.press(ENTER)
    assert keyboard.focused() is form.view.save_button
    keyboard.press(ENTER)

    [person] = form.heard.saved
    assert person.name == "Aisyah Rekaan"
    assert (person.sex, person.born_on) == (Sex.FEMALE, date(2025, 3, 12))
    assert (person.nik, person.birth_weight_g, person.mother_name) == (NIK, 3100, "Nurhayati")
    assert person.gestation_weeks == 38
    assert person.home is not None
    assert (person.home.rt, person.home.rw) == ("03", "02")


def test_what_was_searched_is_the_name_and_the_cursor_is_at_the_next_question(
    store: Store, keyboard: Keyboard
) -> None:
    form = Form(store, "budi santoso")
    keyboard.open(form.view)
    form.view.start()

    keyboard.type("l")
    keyboard.press(ENTER)
    keyboard.type("1/2/24")
    keyboard.ctrl(Qt.Key.Key_S)

    assert [person.name for person in form.heard.saved] == ["Budi Santoso"]


def test_the_day_understood_stands_beside_the_date(form: Form, keyboard: Keyboard) -> None:
    form.view.born.input.setFocus()
    keyboard.type("12/3/25")

    assert form.view.born.day() == date(2025, 3, 12)
    assert not form.view.age.input.isEnabled()


def test_what_is_wrong_stands_below_its_field_and_the_cursor_goes_there(
    form: Form, keyboard: Keyboard
) -> None:
    keyboard.type("Budi")
    keyboard.ctrl(Qt.Key.Key_S)

    assert form.view.name.problem() == ""
    assert form.view.sex.problem() == "Belum diisi."
    assert form.view.born.problem() == "Belum diisi."
    assert form.view.sex.isAncestorOf(keyboard.focused())


def test_a_neighbourhood_with_a_digit_too_many_stays_and_says_how_many(
    form: Form, keyboard: Keyboard
) -> None:
    keyboard.type("Budi")
    form.view.sex.choice.chosen.emit(Sex.MALE)
    form.view.born.setFocus()
    keyboard.type("120320")
    form.view.rt.setFocus()
    keyboard.type("RT 34040")
    keyboard.ctrl(Qt.Key.Key_S)

    assert form.view.rt.text() == "RT 34040"
    assert form.view.rt.problem() == "Paling banyak 3 angka, misalnya 003."
    assert form.view.rt.isAncestorOf(keyboard.focused())


def test_a_taken_nik_is_opened_from_the_message(
    store: Store, form: Form, keyboard: Keyboard, qtbot: QtBot
) -> None:
    owner = a_child(store)
    keyboard.type("Orang Lain")
    keyboard.press(ENTER)
    keyboard.type("p")
    keyboard.press(ENTER)
    keyboard.type("12/3/25")
    form.view.nik.input.setFocus()
    keyboard.type(NIK)
    keyboard.ctrl(Qt.Key.Key_S)
    assert keyboard.focused() is form.view.nik.input
    assert form.view.nik.text() == NIK

    assert "sudah dipakai" in form.view.nik.problem()

    remedy = next(
        button
        for button in form.view.message.findChildren(KeyButton)
        if button.text() == "Buka orang ini"
    )
    qtbot.mouseClick(remedy, Qt.MouseButton.LeftButton)

    assert form.heard.opened == [owner]


def test_somebody_of_the_list_is_opened_with_f3_and_enter(
    store: Store, form: Form, keyboard: Keyboard
) -> None:
    owner = a_child(store)
    keyboard.type("aisyah rek")
    keyboard.press(Qt.Key.Key_F3, ENTER)

    assert form.heard.opened == [owner]


def test_ctrl_s_stops_once_before_somebody_known_and_f3_opens_the_old_one(
    store: Store, form: Form, keyboard: Keyboard
) -> None:
    known = a_child(store)
    keyboard.type("Aisyah Rekaan")
    keyboard.press(ENTER)
    keyboard.type("p")
    keyboard.press(ENTER)
    keyboard.type("12/3/25")
    keyboard.ctrl(Qt.Key.Key_S)

    assert form.heard.saved == []
    assert "Mungkin orang yang sama sudah ada." in form.view.message.text()

    keyboard.press(Qt.Key.Key_F3, ENTER)
    assert form.heard.opened == [known]

    keyboard.ctrl(Qt.Key.Key_S)
    assert len(form.heard.saved) == 1


def test_escape_asks_once_before_what_is_typed_is_lost(
    store: Store, form: Form, keyboard: Keyboard
) -> None:
    keyboard.type("Budi")
    keyboard.press(Qt.Key.Key_Escape)

    assert form.heard.left == []
    assert form.view.name.text() == "Budi"
    assert form.view.message.text().startswith("Belum disimpan.")

    keyboard.press(Qt.Key.Key_Escape)
    assert form.heard.left == [True]
    assert store.people.count() == 0


def test_an_age_instead_of_a_date_says_what_will_be_written(form: Form, keyboard: Keyboard) -> None:
    form.view.age.input.setFocus()
    keyboard.type("71")

    assert form.presenter.state.born_meaning == "Dicatat lahir 1 Juli 1954"


def test_the_form_of_somebody_known_shows_what_is_known(store: Store, keyboard: Keyboard) -> None:
    person = a_child(store, birth_weight_g=3100)
    view = PersonFormView(PersonEntry(desk_of(store, Heard()), person=person))
    keyboard.open(view)

    assert view.name.text() == "Aisyah Rekaan"
    assert view.born.day() == date(2025, 3, 12)
    assert view.birth_weight.text() == "3100"
    assert view.sex.choice.value() is Sex.FEMALE


def test_somebody_who_may_be_the_same_is_told_of_where_the_list_is_out_of_sight(
    store: Store, form: Form, keyboard: Keyboard
) -> None:
    known = a_child(store)
    keyboard.type(known.name)
    keyboard.press(ENTER)
    keyboard.type("p")
    keyboard.press(ENTER)
    keyboard.type(known.born_on.strftime("%d/%m/%Y"))
    keyboard.press(ENTER)
    assert form.view.foot.status.text() == "Enter: isian berikutnya. L atau P: jenis kelamin."

    form.view.resize(900, 700)
    QApplication.processEvents()

    told = "1 mungkin orang yang sama. F3: lihat di bawah."
    assert form.view.foot.status.text() == told
    keyboard.press(Qt.Key.Key_F3)
    assert form.view.similar.hasFocus()
