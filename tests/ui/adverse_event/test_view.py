import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.adverse_event import SeriousCriterion
from posyandu_desktop.ui.adverse_event.view import AdverseEventView
from posyandu_desktop.ui.theme_tokens import Tone
from tests.ui.adverse_event.conftest import HAD, Table, fill
from tests.ui.conftest import Keyboard

ENTER, ESC, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Tab
DOWN = Qt.Key.Key_Down


@pytest.fixture
def view(table: Table, keyboard: Keyboard) -> AdverseEventView:
    made = AdverseEventView(table.open())
    keyboard.open(made)
    made.start()
    return made


def test_a_serious_event_is_recorded_with_the_keyboard_alone(
    table: Table, view: AdverseEventView, keyboard: Keyboard
) -> None:
    assert keyboard.focused() is view.dose.box
    keyboard.press(DOWN, ENTER)
    assert view.fields["lot_number"].text() == "A123"
    assert keyboard.focused() is view.fields["given_on"].input
    keyboard.press(ENTER, ENTER, ENTER, ENTER)
    assert keyboard.focused() is view.fields["onset_on"].input
    keyboard.type("20/5/2026")
    keyboard.press(ENTER, ENTER)
    keyboard.press(SPACE)
    assert view.symptoms["Demam"].isChecked()
    keyboard.press(*[ENTER] * 9)
    assert view.isAncestorOf(keyboard.focused())
    keyboard.type("b")
    assert view.to_do.tone() is Tone.ACT
    assert "Dinkes kabupaten/kota tahu sebelum Kamis, 21 Mei 2026" in view.to_do.text()
    keyboard.press(ENTER, ENTER, ENTER)
    keyboard.press(SPACE)
    assert view.criteria[SeriousCriterion.HOSPITALISATION].isChecked()
    keyboard.ctrl(Qt.Key.Key_S)

    [event] = table.store.adverse_events.of_person(table.child.id)
    assert event.serious_criteria == {SeriousCriterion.HOSPITALISATION}
    assert len(table.said) == 1


def test_why_it_is_serious_is_asked_only_when_it_is(
    view: AdverseEventView, keyboard: Keyboard
) -> None:
    boxes = list(view.criteria.values())
    assert not any(box.isVisible() for box in boxes)
    view.serious.choice.setFocus()
    keyboard.type("b")
    assert all(box.isVisible() for box in boxes)
    keyboard.type("t")
    assert not any(box.isVisible() for box in boxes)
    assert view.to_do.tone() is Tone.NEUTRAL


def test_what_is_missing_stands_beside_its_field_and_the_cursor_goes_to_the_first(
    view: AdverseEventView, keyboard: Keyboard
) -> None:
    view.fields["action"].input.setFocus()
    keyboard.ctrl(Qt.Key.Key_S)

    assert keyboard.focused() is view.dose.box
    assert view.dose.problem() == "Pilih vaksin dan dosisnya."
    assert view.fields["onset_on"].problem() == "Isi tanggalnya. Bila lupa, perkirakan."
    assert view.serious.problem() == "Pilih dulu: berat atau tidak."
    assert view.message.isVisible()


def test_without_a_symptom_the_cursor_goes_to_the_first_of_them(
    table: Table, keyboard: Keyboard
) -> None:
    entry = fill(table.open())
    entry.symptom_ticked("Demam", ticked=False)
    view = AdverseEventView(entry)
    keyboard.open(view)
    view.start()
    assert keyboard.focused() is view.fields["onset_on"].input
    keyboard.ctrl(Qt.Key.Key_S)
    assert keyboard.focused() is view.symptoms["Demam"]


def test_esc_asks_once_and_then_goes_back(
    table: Table, view: AdverseEventView, keyboard: Keyboard
) -> None:
    keyboard.press(DOWN)
    keyboard.press(ESC)
    assert table.times_left == 0
    assert "Esc sekali lagi" in view.message.text()
    keyboard.press(ESC)
    assert table.times_left == 1


def test_a_known_event_is_opened_from_the_list(table: Table, keyboard: Keyboard) -> None:
    fill(table.open(), action="dikompres").save()
    view = AdverseEventView(table.open(HAD))
    keyboard.open(view)
    view.known.setFocus()
    keyboard.press(ENTER)
    assert view.fields["action"].text() == "dikompres"
    assert view.symptoms["Demam"].isChecked()


def test_everything_fits_the_smallest_laptop(view: AdverseEventView) -> None:
    assert view.minimumSizeHint().width() <= 1366
    assert view.save_button.isVisible()
