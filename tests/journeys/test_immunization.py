"""A day at the midwife's table: products, vials, school, women, and what happened afterwards."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.adverse_event import SeriousCriterion
from posyandu_desktop.domain.dose_not_given import NotGivenReason
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.adverse_event.view import AdverseEventView
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.view import PersonPageView
from posyandu_desktop.ui.vaccines.view import VaccinesView
from posyandu_desktop.ui.visit.dose_section import DoseSection
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.buttons import KeyButton
from tests.journeys import village
from tests.journeys.laptop import Laptop, Program
from tests.journeys.village import TODAY

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
SPACE, RIGHT = Qt.Key.Key_Space, Qt.Key.Key_Right


@pytest.fixture
def program(laptop: Laptop) -> Program:
    opened = laptop.open()
    opened.sign_in(village.RATNA)
    return opened


def store_of(program: Program) -> Store:
    return program.office.workplace.store


def a_baby(program: Program, name: str, number: int) -> Person:
    """Register somebody of a month, for whom no older book has to be copied first."""
    baby = Person(
        id=PersonId(UUID(int=900 + number)),
        name=name,
        sex=Sex.FEMALE,
        born_on=TODAY - timedelta(days=12),
        mother_name="Nurhayati",
    )
    store_of(program).people.save(baby)
    return baby


def doses_of(view: VisitView) -> DoseSection:
    assert view.form.doses is not None
    return view.form.doses


def give_first(program: Program, view: VisitView, lot: str, expires_on: str) -> None:
    """Open the first dose offered, and write down its vial."""
    program.hands.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    write_vial(program, view, lot, expires_on)


def write_vial(program: Program, view: VisitView, lot: str, expires_on: str) -> None:
    """Write down what is printed on the vial, in the small form."""
    fields = doses_of(view).form_fields
    for name, text in (("lot_number", lot), ("expires_on", expires_on)):
        fields[name].input.setFocus()
        fields[name].input.clear()
        program.hands.type(text)


def vial_offered(program: Program, person: Person) -> tuple[str, str, str]:
    """Give the first dose with one key, take it back, and look at the vial that is asked about."""
    view = program.open_visit(person)
    program.hands.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    program.hands.wait(lambda: doses_of(view).written, "the dose")
    take_back = next(b for b in doses_of(view).findChildren(KeyButton) if b.text() == "Hapus")
    take_back.setFocus()
    program.hands.press(ENTER)
    program.hands.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    fields = doses_of(view).form_fields
    return fields["lot_number"].text(), fields["expires_on"].text(), fields["vaccinator"].text()


def test_a_vial_is_typed_once_for_every_child_of_the_session_and_after_a_restart(
    laptop: Laptop, program: Program
) -> None:
    first, second = a_baby(program, "Intan Rekaan", 1), a_baby(program, "Mawar Rekaan", 2)
    year = TODAY.year + 1

    view = program.open_visit(first)
    give_first(program, view, "BCG-7", f"12/{year}")
    program.hands.press_ctrl(Qt.Key.Key_Return)
    program.save()
    assert vial_offered(program, second) == ("BCG-7", f"12/{year}", "Bidan Ratna")
    # A new vial is in a visit that nobody has saved yet when the laptop goes off.
    write_vial(program, program.visit(), "BCG-8", f"12/{year}")
    program.hands.press_ctrl(Qt.Key.Key_Return)
    laptop.switch_off()
    again = laptop.open()
    again.sign_in(village.RATNA)
    third = a_baby(again, "Seruni Rekaan", 3)
    assert vial_offered(again, third) == ("BCG-8", f"12/{year}", "Bidan Ratna")


def test_an_expired_vial_is_refused_and_one_of_this_month_is_not(program: Program) -> None:
    view = program.open_visit(a_baby(program, "Intan Rekaan", 1))
    last_month = TODAY.replace(day=1) - timedelta(days=1)
    give_first(program, view, "BCG-7", f"{last_month.month}/{last_month.year}")
    program.hands.press_ctrl(Qt.Key.Key_Return)
    assert "kedaluwarsa" in doses_of(view).form_fields["expires_on"].problem()
    assert doses_of(view).written == 0

    give_again = doses_of(view).form_fields["expires_on"].input
    give_again.setFocus()
    give_again.clear()
    program.hands.type(f"{TODAY.month}/{TODAY.year}")
    program.hands.press_ctrl(Qt.Key.Key_Return)
    assert doses_of(view).written == 1


def test_a_product_chosen_in_the_menu_is_what_the_next_child_is_offered(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    program.choose("Vaksin yang dipakai", VaccinesView)
    program.hands.press(ENTER)
    program.hands.press(RIGHT)
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.hands.press(ESC)
    program.day()
    assert store_of(program).vaccines_in_use.get() == {"hexavalent"}

    view = program.open_visit(village.AISYAH)
    panel = doses_of(view).plan
    panel.button.setFocus()
    program.hands.press(ENTER)
    assert panel.table is not None
    rows = [panel.table.rows.row(n).cells for n in range(panel.table.rows.rowCount())]
    words = {cells[0].text: (cells[1].text, cells[2].text) for cells in rows}
    assert words["DPT-HB-Hib 1"] == ("Diganti", "dengan Heksavalen")
    assert words["Heksavalen 1"][0] in {"Waktunya", "Kejar"}


def test_what_happens_after_a_dose_is_reported_from_the_visit_which_comes_back(
    program: Program,
) -> None:
    baby = a_baby(program, "Intan Rekaan", 1)
    view = program.open_visit(baby)
    program.hands.type("4,2")
    give_first(program, view, "BCG-7", f"12/{TODAY.year + 1}")
    program.hands.press_ctrl(Qt.Key.Key_Return)
    doses_of(view).plan.event_button.setFocus()
    program.hands.press(ENTER)

    report = program.hands.screen(AdverseEventView)
    assert report.fields["lot_number"].text() == "BCG-7"
    report.fields["onset_on"].input.setFocus()
    program.hands.type(f"{TODAY.day}/{TODAY.month}/{TODAY.year}")
    program.hands.press(ENTER)
    program.hands.press(ENTER)
    program.hands.press(SPACE)
    report.serious.choice.setFocus()
    program.hands.type("b")
    assert "Dinkes kabupaten/kota tahu sebelum" in report.to_do.text()
    report.criteria[SeriousCriterion.HOSPITALISATION].setFocus()
    program.hands.press(SPACE)
    program.hands.press_ctrl(Qt.Key.Key_S)

    view = program.visit()
    assert view.form.numbers["weight_kg"].text() == "4,2"
    assert doses_of(view).written == 1
    assert "Hubungi Puskesmas sekarang" in view.message.text()
    [event] = store_of(program).adverse_events.of_person(baby.id)
    assert event.is_serious
    assert (event.vaccine, event.lot_number) == ("bcg", "BCG-7")


def test_a_report_that_is_given_up_leads_back_to_the_visit(program: Program) -> None:
    view = program.open_visit(village.AISYAH)
    doses_of(view).plan.event_button.setFocus()
    program.hands.press(ENTER)
    program.hands.screen(AdverseEventView)
    program.hands.press(ESC)
    program.visit()
    assert store_of(program).adverse_events.of_person(village.AISYAH.id) == ()


def test_a_refusal_is_noted_with_two_keys_and_said_wherever_the_dose_is_awaited(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    child = a_baby(program, "Intan Rekaan", 1)
    program.open_visit(child)
    program.hands.type("3,4")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    program.hands.press(Qt.Key.Key_I, both)
    program.hands.look("dosis-mengapa-tidak")
    program.hands.type("2")
    program.save()

    store = store_of(program)
    [visit] = store.visits.of_person(child.id)
    [held] = visit.doses_not_given
    assert held.reason is NotGivenReason.REFUSED
    awaited = store.expectations.of_people([child.id])[child.id]
    assert [one.words for one in awaited if one.code == "dose_refused"] == ["BCG"]

    view = program.open_visit(child)
    assert doses_of(view).written == 0
    program.hands.press(Qt.Key.Key_F3)
    page = program.hands.screen(PersonPageView)
    program.hands.type("3")
    table = page.tables[Tab.DOSES].rows
    rows = [table.row(n).cells for n in range(table.rowCount())]
    assert any("keluarga menolak" in cells[2].text for cells in rows)
