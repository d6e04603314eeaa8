"""A pregnancy from the day it is written down to the child it brings into the register."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.ui.pregnancy.view import PregnancyView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, texts

LEFT, RIGHT, F4 = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_F4
LMP = village.TODAY - timedelta(weeks=24, days=3)


def _pregnancy(program: Program) -> PregnancyView:
    program.hands.press(F4)
    return program.hands.screen(PregnancyView)


def _note_the_pregnancy(program: Program) -> None:
    """Write down the last period, second pregnancy, one birth, 50 kg and 155 cm before."""
    form = _pregnancy(program)
    program.hands.press(LEFT, times=2)
    program.hands.press(ENTER)
    for answer in (f"{LMP:%d%m%Y}", "2", "1", "0", "", "50", "155", ""):
        program.hands.type(answer)
        program.hands.press(ENTER)
    program.hands.look("kehamilan")
    assert any("24 minggu 3 hari" in line for line in form._presenter.state.meaning)
    program.hands.press_ctrl(Qt.Key.Key_S)


def texts_of(form: PregnancyView) -> dict[str, str]:
    return {name: field.text() for name, field in form.fields.items()}


def _children(laptop: Laptop, mother: Person) -> list[Person]:
    store = village.look_into(laptop.folder)
    found = [person for person in store.people.active() if person.mother_id == mother.id]
    store.close()
    return found


def test_a_visit_becomes_that_of_a_pregnant_woman_and_keeps_what_was_typed(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    program.hands.type("57,5")

    _note_the_pregnancy(program)

    view = program.visit()
    assert texts(view)["weight_kg"] == "57,5"
    assert "iron_tablets_given" in view.form.numbers
    assert "Hamil 24 minggu 3 hari" in [chip.word for chip in view._presenter.state.who.chips]
    classes = {line.label: line.chip.word for line in view._presenter.state.classes}
    assert classes["Naik BB"] == "Naik BB sesuai"


def test_an_undated_pregnancy_makes_yesterdays_home_visit_one_of_a_pregnant_woman(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    program.search(village.SUMARNI.name)
    program.hands.press(ENTER, Qt.KeyboardModifier.ShiftModifier)
    view = program.hands.screen(VisitView)
    strip = view.home
    assert strip is not None
    program.hands.wait(lambda: program.hands.focus_is_in(strip), "the day of the visit")
    program.hands.type(f"{village.TODAY - timedelta(days=1):%d%m%Y}")
    program.hands.press(ENTER)
    program.visit()
    _pregnancy(program)
    program.hands.press_ctrl(Qt.Key.Key_S)

    view = program.hands.screen(VisitView)
    chips = [chip.word for chip in view._presenter.state.who.chips]
    assert "Hamil, umur belum diketahui" in chips
    assert view._presenter.state.typed.visited_on == village.TODAY - timedelta(days=1)


def test_a_danger_sign_interrupts_at_once_and_asks_for_a_referral(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    _note_the_pregnancy(program)
    view = program.visit()
    section = view.form.sections["danger_pregnancy"]
    section.button.setFocus()
    program.hands.press(ENTER)
    program.hands.type("y")

    assert view.message.isVisible()
    assert "sekarang juga" in view.message.text()
    program.hands.look("tanda-bahaya")


def test_denying_every_danger_sign_is_one_key_and_leaves_the_section_folded(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    _note_the_pregnancy(program)
    view = program.visit()
    section = view.form.sections["danger_pregnancy"]
    assert section.none_button is not None
    section.none_button.setFocus()
    program.hands.press(ENTER)

    answers = view._presenter.state.typed.answers
    assert {answers[code] for code in section.codes()} == {False}
    assert not section.is_open
    assert section.note() == "Tidak ada satu pun (14 ditanyakan)"
    assert program.hands.focus_is_in(section.button)


def test_a_delivery_brings_twins_into_the_register_linked_to_their_mother(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    _note_the_pregnancy(program)
    program.visit()

    form = _pregnancy(program)
    form.outcome.choice.setFocus()
    program.hands.press(RIGHT)
    program.hands.press(ENTER)
    for answer in (f"{village.TODAY:%d%m%Y}", "04.30"):
        program.hands.type(answer)
        program.hands.press(ENTER)
    program.hands.press(RIGHT)
    program.hands.press(ENTER)
    for sex, name, weight in (("l", "Bima", "2400"), ("p", "", "2300")):
        program.hands.type(sex)
        program.hands.press(ENTER)
        for answer in (name, weight, ""):
            program.hands.type(answer)
            program.hands.press(ENTER)
    program.hands.look("persalinan")
    program.hands.press_ctrl(Qt.Key.Key_S)
    view = program.visit()

    assert "Nifas hari ke-0" in [chip.word for chip in view._presenter.state.who.chips]
    assert "postnatal_check" in view.form.questions
    program.hands.look("nifas")
    children = sorted(_children(laptop, village.SUMARNI), key=lambda child: child.name)
    assert [(c.name, c.sex, c.birth_weight_g) for c in children] == [
        ("Bima", Sex.MALE, 2400),
        ("By. Ny. Sumarni 2", Sex.FEMALE, 2300),
    ]
    assert {child.gestation_weeks for child in children} == {24}


def test_a_pregnancy_given_up_with_esc_twice_is_not_written_down(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    form = _pregnancy(program)
    program.hands.press(LEFT)
    assert form.dated_by.choice.value() is not None
    program.hands.press(ESC)
    assert program.hands.screen(PregnancyView) is form
    assert "Belum disimpan" in form.message.text()
    program.hands.look("belum-disimpan")
    program.hands.press(ESC)
    program.visit()

    store = village.look_into(laptop.folder)
    assert store.pregnancies.of_woman(village.SUMARNI.id) == ()
    store.close()


def test_tab_goes_round_the_whole_screen_after_rows_were_made_later(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    _note_the_pregnancy(program)
    view = program.visit()
    for typed in ("57,5", "20"):
        program.hands.type(typed)
        program.hands.press(ENTER)
    program.hands.press_ctrl(Qt.Key.Key_M)
    program.hands.press(ENTER)
    program.hands.wait(lambda: "feeding_portions_given" in view.form.numbers, "the portions")

    view.form.questions["antenatal_class"].choice.setFocus()
    program.hands.press(ENTER)
    assert program.hands.focus_is_in(view.form.numbers["feeding_portions_given"])

    passed: set[QWidget | None] = set()
    while QApplication.focusWidget() not in passed:
        passed.add(QApplication.focusWidget())
        program.hands.press(Qt.Key.Key_Tab)
    wanted = (view.save_button, view.form.numbers["weight_kg"].input)
    assert passed.issuperset(wanted)


def test_enter_asks_for_danger_signs_and_never_denies_them(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    _note_the_pregnancy(program)
    view = program.visit()
    section = view.form.sections["danger_pregnancy"]
    while not program.hands.focus_is_in(section.button):
        program.hands.press(ENTER)
    assert view._presenter.state.typed.answers == {}

    program.hands.press(ENTER)

    assert section.is_open
    assert view._presenter.state.typed.answers == {}


def test_neither_the_search_nor_the_lock_throws_a_typed_pregnancy_away(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    form = _pregnancy(program)
    program.hands.press(LEFT, times=2)
    program.hands.press(ENTER)
    program.hands.type(f"{LMP:%d%m%Y}")
    program.search("A")
    for letter in "minah":
        program.hands.type(letter)  # each goes to where the cursor is by then
    assert program.hands.screen(PregnancyView) is form
    assert "Belum disimpan" in form.message.text()
    assert texts_of(form)["dated_from"] == f"{LMP:%d%m%Y}"
    assert program.window.bar.search.text() == ""

    form.fields["gravida"].setFocus()
    program.hands.type("2")
    program.lock()
    assert not form.isVisible()
    program.sign_in()
    assert program.hands.screen(PregnancyView) is form
    assert texts_of(form)["gravida"] == "2"
