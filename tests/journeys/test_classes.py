"""A class is written down once and counts for everybody who was there."""

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.group_education import GroupKind
from posyandu_desktop.ui.classes.view import ClassesView
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.view import PersonPageView
from tests.journeys import village
from tests.journeys.laptop import DOWN, ENTER, ESC, Laptop, Program

RIGHT, SPACE, TAB = Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture
def program(laptop: Laptop) -> Program:
    program = laptop.open()
    program.sign_in()
    return program


def _classes(program: Program) -> ClassesView:
    program.hands.press_ctrl(Qt.Key.Key_G)
    page = program.hands.screen(ClassesView)
    program.hands.wait(lambda: program.hands.focus_is_in(page.kinds), "the kinds of class")
    return page


def _write_down(program: Program) -> ClassesView:
    """A class for mothers of toddlers: Aisyah and Budi came, Sumarni is found by name."""
    hands = program.hands
    page = _classes(program)
    hands.press(Qt.Key.Key_Left)
    assert page._presenter.state.typed.kind is GroupKind.TODDLER_CLASS
    page.topics.boxes["animal_protein"].setFocus()
    hands.press(SPACE)
    page.people.setFocus()
    hands.press(ENTER)
    hands.press(DOWN)
    hands.press(ENTER)
    page.search.setFocus()
    hands.type("sumarni")
    hands.press(ENTER)
    hands.look("classes-filled")
    return page


def test_a_class_with_three_present_counts_for_each_of_them(program: Program) -> None:
    hands = program.hands
    for person, weight in ((village.AISYAH, "9,4"), (village.BUDI, "14,3")):
        program.open_visit(person)
        hands.type(weight)
        program.save()
    page = _write_down(program)
    hands.press_ctrl(Qt.Key.Key_S)

    assert page.message.text() == "Kelas ibu balita tersimpan: 3 orang hadir."
    hands.look("classes-saved")
    store = program.office.workplace.store
    for person in (village.AISYAH, village.BUDI):
        visit = store.visits.of_person(person.id)[0]
        assert visit.answer("toddler_class") is True
        assert "animal_protein" in visit.education
    for person in (village.AISYAH, village.BUDI, village.SUMARNI):
        (group,) = store.classes.of_person(person.id)
        assert len(group.present) == 3
    hands.press(ESC)
    program.day()

    program.search("sumarni")
    hands.press(Qt.Key.Key_F3)
    person_page = hands.screen(PersonPageView)
    cells = person_page.tables[Tab.VISITS].rows.row(0).cells
    assert [cell.text for cell in cells][1] == "Kelas ibu balita"
    assert cells[3].text == "Lauk hewani tiap makan"


def test_a_class_is_opened_from_the_timeline_taken_back_and_brought_back(program: Program) -> None:
    hands = program.hands
    program.open_visit(village.AISYAH)
    hands.type("9,4")
    program.save()
    program.open_visit(village.BUDI)
    hands.type("14,3")
    program.save()
    _write_down(program)
    hands.press_ctrl(Qt.Key.Key_S)
    hands.press(ESC)
    program.day()
    program.search("sumarni")
    hands.press(Qt.Key.Key_F3)
    timeline = hands.screen(PersonPageView)
    hands.wait(timeline.tables[Tab.VISITS].hasFocus, "the timeline")
    hands.press(ENTER)
    page = hands.screen(ClassesView)
    hands.wait(lambda: hands.focus_is_in(page.kinds), "the kinds of class")
    store = program.office.workplace.store

    hands.press_ctrl(Qt.Key.Key_Delete)
    assert "tidak akan dihitung" in page.why.question()
    hands.look("classes-take-back")
    hands.press(Qt.Key.Key_F5)
    assert store.classes.of_person(village.AISYAH.id) == ()
    visit = store.visits.of_person(village.AISYAH.id)[0]
    assert visit.answer("toddler_class") is None
    assert visit.education == ()

    hands.press_ctrl(Qt.Key.Key_Z)
    assert store.visits.of_person(village.AISYAH.id)[0].answer("toddler_class") is True


def test_what_is_typed_is_not_lost_unasked(program: Program) -> None:
    page = _classes(program)
    page.speaker.input.setFocus()
    program.hands.type(" dan Bu Ani")
    program.hands.press(ESC)
    assert "Belum disimpan" in program.hands.screen(ClassesView).message.text()
    program.hands.press_ctrl(Qt.Key.Key_S)
    assert page.message.text() == "Pilih sedikitnya satu pokok bahasan."
    program.hands.press(ESC)
    program.hands.press(ESC)
    program.day()


def test_esc_in_the_search_box_leads_back_into_the_page_and_then_out_of_it(
    program: Program,
) -> None:
    page = _classes(program)
    program.hands.press_ctrl(Qt.Key.Key_F)

    program.hands.press(ESC)

    assert program.hands.focus_is_in(page)
    program.hands.press(ESC)
    program.day()
