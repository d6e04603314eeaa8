"""A due dose that is not given, noted with two keys; and doses known from elsewhere."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import ImmunizationSource
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.buttons import KeyButton
from tests.builders import a_child, a_dose, a_visit, an_old_dose
from tests.ui.conftest import Keyboard
from tests.ui.visit.entries import give, todays_visit
from tests.ui.visit.seat import Seat

APRIL = date(2026, 4, 18)
REFUSED = DoseNotGiven(vaccine="mr", dose_number=1, reason=NotGivenReason.REFUSED)
MR = ("mr", 1)


@pytest.fixture
def seat(store: Store) -> Seat:
    return Seat(store)


@pytest.fixture
def child(seat: Seat) -> Person:
    person = a_child()
    return seat.register(person, a_visit(person, APRIL, immunizations=(an_old_dose("bcg", 1),)))


@pytest.fixture
def entry(seat: Seat, child: Person) -> VisitEntry:
    return seat.open(child)


def hold_back(
    entry: VisitEntry, dose: tuple[str, int] = MR, reason: NotGivenReason = NotGivenReason.REFUSED
) -> None:
    entry.dose_not_given_opened(*dose)
    entry.dose_held_back(reason)


def offered(entry: VisitEntry) -> set[tuple[str, int]]:
    return {(one.vaccine, one.dose_number) for one in entry.state.offers}


def test_nobody_is_sent_to_the_midwife_s_table_once_every_due_dose_is_held_back(
    entry: VisitEntry,
) -> None:
    def sent_there() -> bool:
        return "meja bidan" in str(entry.state.advice)

    assert sent_there()
    while doses := sorted(offered(entry)):
        assert sent_there()
        hold_back(entry, doses[0])
    assert not sent_there()


def test_a_dose_that_was_not_given_is_saved_with_its_reason(seat: Seat, entry: VisitEntry) -> None:
    assert MR in offered(entry)
    hold_back(entry)

    [line] = entry.state.held_back
    assert (line.text, line.chip.word) == ("Campak-Rubela 1 · Keluarga menolak", "Tidak diberi")
    assert line.chip.tone is Tone.WATCH
    assert entry.state.message.endswith("Dosis ini tetap ditunggu.")
    assert MR not in offered(entry)
    entry.save()
    assert todays_visit(seat).doses_not_given == (REFUSED,)


def test_the_next_visit_offers_it_again_and_says_what_held_it_back(
    seat: Seat, child: Person
) -> None:
    before = replace(a_visit(child, APRIL), doses_not_given=(REFUSED,))
    seat.store.visits.save(before)

    notes = {(one.vaccine, one.dose_number): one.note for one in seat.open(child).state.offers}

    assert notes[MR] == "boleh diberikan hari ini · 18 Apr 2026: keluarga menolak"


def test_it_can_be_taken_back_before_it_is_saved(entry: VisitEntry) -> None:
    hold_back(entry)
    entry.held_back_removed(0)

    assert entry.state.held_back == ()
    assert MR in offered(entry)


def test_a_dose_given_after_all_takes_the_place_of_its_refusal(entry: VisitEntry) -> None:
    hold_back(entry)
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027")

    assert entry.state.held_back == ()
    assert entry.state.typed.immunizations == (a_dose("mr", 1),)


def test_the_last_reason_of_a_dose_counts(entry: VisitEntry) -> None:
    hold_back(entry)
    hold_back(entry, reason=NotGivenReason.SICK)

    assert [one.reason for one in entry.state.typed.doses_not_given] == [NotGivenReason.SICK]


def test_it_comes_back_with_the_draft(seat: Seat, entry: VisitEntry, child: Person) -> None:
    hold_back(entry)
    entry.keep_draft()

    assert seat.open(child).state.typed.doses_not_given == (REFUSED,)


def test_taking_back_a_saved_refusal_asks_why(seat: Seat, entry: VisitEntry, child: Person) -> None:
    entry.text_typed("weight_kg", "9,4")
    hold_back(entry)
    entry.save()
    again = seat.open(child)
    again.held_back_removed(0)
    again.save()

    assert again.state.correction is not None
    assert again.state.correction.lines == (
        "Dosis yang tidak diberikan: ada yang dihapus atau diubah",
    )


def test_a_reason_without_a_question_is_no_reason(entry: VisitEntry) -> None:
    entry.dose_held_back(NotGivenReason.SICK)
    entry.dose_opened("mr", 1, ImmunizationSource.BUKU_KIA)
    entry.dose_held_back(NotGivenReason.SICK)
    assert entry.state.typed.doses_not_given == ()

    entry.dose_not_given_opened("mr", 1)
    entry.dose_added()
    assert entry.state.typed.immunizations == ()


@pytest.mark.parametrize(
    ("source", "word"),
    [
        (ImmunizationSource.RECALL, "Ingatan keluarga"),
        (ImmunizationSource.ELSEWHERE, "Fasilitas lain"),
    ],
)
def test_a_dose_of_another_place_needs_no_vial_and_says_who_told_of_it(
    seat: Seat, entry: VisitEntry, source: ImmunizationSource, word: str
) -> None:
    entry.dose_opened("mr", 1, source)
    entry.dose_typed("given_on", "2/5/2026")
    entry.dose_added()

    [line] = entry.state.doses
    assert (line.text, line.chip.word) == ("Campak-Rubela 1 · 2 Mei 2026", word)
    entry.save()
    [dose] = todays_visit(seat).immunizations
    assert (dose.source, dose.given_on, dose.lot_number) == (source, date(2026, 5, 2), None)


class Window:
    """The visit in a window."""

    def __init__(self, entry: VisitEntry, keyboard: Keyboard, qtbot: QtBot) -> None:
        self.entry = entry
        self.view = VisitView(entry)
        self.keyboard = keyboard
        # Its last draft is written before the store is closed.
        qtbot.addWidget(self.view, before_close_func=VisitView.keep_now)
        keyboard.open(self.view)

    def hold_back(self, *digits: str) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.keyboard.press(Qt.Key.Key_I, modifier=both)
        for digit in digits:
            self.keyboard.type(digit)


@pytest.fixture
def window(entry: VisitEntry, keyboard: Keyboard, qtbot: QtBot) -> Window:
    return Window(entry, keyboard, qtbot)


def test_two_keys_note_why_the_first_due_dose_is_not_given(window: Window) -> None:
    first, second = window.entry.state.offers[:2]
    window.hold_back("2")
    window.hold_back("1")

    held = window.entry.state.typed.doses_not_given
    assert [(one.vaccine, one.reason) for one in held] == [
        (first.vaccine, NotGivenReason.REFUSED),
        (second.vaccine, NotGivenReason.SICK),
    ]


def test_escape_leaves_the_question_and_notes_nothing(window: Window) -> None:
    window.hold_back()
    doses = window.view.form.doses
    assert doses is not None
    assert doses.form is not None
    window.keyboard.press(Qt.Key.Key_Escape)

    assert window.entry.state.dose_form is None
    assert window.entry.state.typed.doses_not_given == ()
    assert window.entry.state.offers != ()


def test_a_digit_beyond_the_reasons_chooses_none(window: Window) -> None:
    window.hold_back("9")
    assert window.entry.state.typed.doses_not_given == ()


def test_the_form_leads_from_the_book_to_not_given_with_a_digit(window: Window) -> None:
    doses = window.view.form.doses
    assert doses is not None
    window.entry.dose_opened("je", 1, ImmunizationSource.BUKU_KIA)
    assert doses.form is not None
    doses.form.way.box.setFocus()
    window.keyboard.type("5")
    assert doses.form.reasons is not None
    window.keyboard.type("6")

    [held] = window.entry.state.typed.doses_not_given
    assert (held.vaccine, held.reason) == ("je", NotGivenReason.CONTRAINDICATED)


def test_a_kader_without_a_midwife_notes_a_refusal_but_gives_nothing(
    seat: Seat, child: Person, keyboard: Keyboard, qtbot: QtBot
) -> None:
    seat.sits_down(seat.desk.operator, vaccinators=())
    window = Window(seat.open(child), keyboard, qtbot)
    doses = window.view.form.doses
    assert doses is not None
    words = {button.text() for button in doses.findChildren(KeyButton)}
    assert "Tidak diberi" in words
    assert "Beri sekarang" not in words

    window.hold_back("2")

    assert len(window.entry.state.typed.doses_not_given) == 1


def test_what_is_noted_can_be_taken_back_with_its_button(window: Window) -> None:
    window.hold_back("2")
    doses = window.view.form.doses
    assert doses is not None
    [remove] = [one for one in doses.findChildren(KeyButton) if one.text() == "Hapus"]
    remove.click()

    assert window.entry.state.typed.doses_not_given == ()


def test_tab_goes_through_both_buttons_of_every_due_dose_and_every_reason(window: Window) -> None:
    due = len(window.entry.state.offers)
    doses = window.view.form.doses
    assert doses is not None
    assert doses.first_offer is not None
    doses.first_offer.setFocus()
    seen = []
    for _ in range(2 * due):
        at = window.keyboard.focused()
        assert isinstance(at, KeyButton)
        seen.append(at.text())
        window.keyboard.press(Qt.Key.Key_Tab)
    assert seen == ["Beri sekarang", "Tidak diberi"] * due

    window.hold_back()
    for digit in range(1, 7):
        at = window.keyboard.focused()
        assert at.accessibleDescription() == str(digit)
        window.keyboard.press(Qt.Key.Key_Tab)
