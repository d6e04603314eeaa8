"""A home visit as it is typed: its cards, its day, what was typed before."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.card import CardField
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.home_strip import HomeStrip
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_child, a_person, a_visit
from tests.services.stores import TODAY
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

ENTER = Qt.Key.Key_Return
YESTERDAY = TODAY - timedelta(days=1)
APRIL = date(2026, 4, 18)
HOUSEHOLD = (
    "household_jkn",
    "sanitary_latrine",
    "ventilation",
    "household_mental_disorder",
    "household_tuberculosis",
    "household_hypertension",
    "household_diabetes",
)


@pytest.fixture
def child(seat: Seat) -> Person:
    """A toddler who weighed 9 kg at the posyandu last month."""
    person = a_child()
    return seat.register(person, a_visit(person, APRIL, weight_kg=9.0))


def asked(entry: VisitEntry) -> set[str]:
    return {field.code for step in entry.state.steps for field in step.fields}


def _asked_field(entry: VisitEntry, code: str) -> CardField:
    return next(f for step in entry.state.steps for f in step.fields if f.code == code)


def save(entry: VisitEntry) -> None:
    """Save in spite of doubts and without a referral."""
    for _ in range(3):
        entry.save()
    assert entry.state.saved, entry.state.message


def test_a_home_visit_shows_the_cards_of_home_visits(seat: Seat, child: Person) -> None:
    home, here = seat.open_at_home(child), seat.open(child)
    assert {"home_visit_kind", "danger_child_breathing", "reminded"} <= asked(home)
    assert "development_checklist" not in asked(home)
    assert "home_visit_kind" not in asked(here)


def test_a_pregnant_woman_is_asked_what_is_asked_of_her_and_of_her_age(seat: Seat) -> None:
    woman = seat.register(a_person())
    seat.store.pregnancies.save(_a_pregnancy(woman))

    entry = seat.open_at_home(woman)

    assert {"anc_1_place", "danger_pregnancy_fever", "hypertension_medicine_24h"} <= asked(entry)
    assert "contraception" not in asked(entry)


def test_what_is_saved_is_a_home_visit_without_a_session(seat: Seat, child: Person) -> None:
    entry = seat.open_at_home(child)
    entry.chosen("home_visit_kind", "routine")
    entry.text_typed("deworming_on", "2/2026")
    save(entry)

    (saved,) = seat.store.visits.at_home(TODAY, TODAY)
    assert (saved.setting, saved.session_id, saved.visited_on) == (Setting.HOME, None, TODAY)
    assert saved.observations == {"home_visit_kind": "routine", "deworming_on": "2026-02"}


def test_the_saved_visit_of_the_day_comes_back_to_be_corrected(seat: Seat, child: Person) -> None:
    first = seat.open_at_home(child)
    first.text_typed("deworming_on", "2/2026")
    save(first)

    again = seat.open_at_home(child)
    assert again.state.typed.texts == {"deworming_on": "2/2026"}
    assert "sudah tersimpan" in again.state.draft_line
    again.text_typed("deworming_on", "3/2/2026")
    again.save()
    again.correction.because(Reason(Mistake.MISTYPED))

    (saved,) = seat.store.visits.at_home(TODAY, TODAY)
    assert saved.observations == {"deworming_on": "2026-02-03"}


def test_a_home_visit_and_a_visit_at_the_posyandu_of_one_day_are_two(
    seat: Seat, child: Person
) -> None:
    home = seat.open_at_home(child)
    home.answered("reminded", answer=True)
    save(home)
    here = seat.open(child)
    here.text_typed("weight_kg", "9,4")
    save(here)

    settings = [visit.setting for visit in seat.store.visits.of_person(child.id, 2)]
    assert settings == [Setting.POSYANDU, Setting.HOME]
    assert seat.open_at_home(child).state.typed.answers == {"reminded": True}


def test_a_draft_of_a_home_visit_comes_back_as_one(seat: Seat, child: Person) -> None:
    entry = seat.open_at_home(child, YESTERDAY)
    entry.answered("danger_child_cough", answer=False)
    entry.text_typed("vitamin_a_on", "2/20")
    entry.leave()

    back = seat.open(child)

    assert back.state.typed.setting is Setting.HOME
    assert back.state.visited_on == YESTERDAY
    assert back.state.typed.texts == {"vitamin_a_on": "2/20"}
    assert "danger_child_cough" in asked(back)


def test_a_day_that_cannot_be_read_is_said_where_it_stands(seat: Seat, child: Person) -> None:
    entry = seat.open_at_home(child)
    entry.text_typed("deworming_on", "31/2/26")
    entry.field_left("deworming_on")
    note = entry.state.notes["deworming_on"]
    assert (note.text, note.blocks) == ("Februari 2026 tidak punya tanggal 31.", True)

    entry.save()
    assert not entry.state.saved
    assert entry.state.jump_to == "deworming_on"


def test_the_last_answer_to_a_day_stands_beside_it(seat: Seat, child: Person) -> None:
    entry = seat.open_at_home(child, YESTERDAY)
    entry.text_typed("deworming_on", "2/2026")
    save(entry)
    assert seat.open_at_home(child).state.previous["deworming_on"] == "2/2026"


def test_another_day_keeps_what_was_typed_and_brings_its_own_cards(seat: Seat) -> None:
    baby = seat.register(a_child(born_on=date(2025, 11, 20)))
    entry = seat.open_at_home(baby)
    assert "danger_child_breathing" in asked(entry)
    entry.answered("reminded", answer=True)

    entry.home_day.chosen(YESTERDAY)

    moved = seat.show_again(baby)
    assert moved.state.visited_on == YESTERDAY
    assert moved.state.typed.answers == {"reminded": True}
    assert "danger_infant_breathing" in asked(moved)
    assert moved.state.who.chips[0].word == "Kunjungan 19 Mei 2026"


def test_the_same_day_changes_nothing(seat: Seat, child: Person) -> None:
    entry = seat.open_at_home(child)
    entry.home_day.chosen(TODAY)
    assert seat.shown_again == []
    assert entry.state.message == ""


@pytest.mark.parametrize(
    ("day", "said"),
    [(date(2025, 3, 10), "lahir 11 Maret 2025"), (date(2025, 5, 18), "lebih dari setahun lalu")],
)
def test_a_day_that_cannot_have_been_is_refused_in_words(
    seat: Seat, child: Person, day: date, said: str
) -> None:
    entry = seat.open_at_home(child)
    entry.home_day.chosen(day)
    assert said in entry.state.message
    assert entry.state.message_tone is Tone.WATCH
    assert (entry.state.visited_on, seat.shown_again) == (TODAY, [])


def test_a_day_with_a_saved_visit_opens_that_one_while_nothing_is_typed(
    seat: Seat, child: Person
) -> None:
    before = seat.open_at_home(child, YESTERDAY)
    before.answered("reminded", answer=False)
    save(before)

    seat.open_at_home(child).home_day.chosen(YESTERDAY)

    shown = seat.show_again(child)
    assert shown.state.typed.visit_id == before.state.typed.visit_id
    assert shown.state.typed.answers == {"reminded": False}


def test_what_was_typed_is_never_laid_over_a_saved_visit(seat: Seat, child: Person) -> None:
    before = seat.open_at_home(child, YESTERDAY)
    before.answered("reminded", answer=False)
    save(before)
    entry = seat.open_at_home(child)
    entry.answered("reminded", answer=True)

    entry.home_day.chosen(YESTERDAY)

    assert seat.shown_again == []
    assert "sudah tersimpan" in entry.state.message
    assert entry.state.visited_on == TODAY


def test_the_household_is_not_asked_again_within_the_year(seat: Seat, child: Person) -> None:
    first = seat.open_at_home(child, APRIL)
    assert first.state.asked.is_needed(_asked_field(first, "water_source"))
    first.chosen("water_source", "rain")
    for code in HOUSEHOLD:
        first.answered(code, answer=False)
    save(first)

    again = seat.open_at_home(child)

    assert not again.state.asked.is_needed(_asked_field(again, "water_source"))
    assert "Apr 2026" in again.state.section_notes["household"]


def test_a_day_asked_for_once_a_year_says_what_it_was(seat: Seat) -> None:
    man = seat.register(a_person("Pak Karto", sex=Sex.MALE))
    first = seat.open_at_home(man, APRIL)
    first.text_typed("mental_screened_on", "2/2026")
    save(first)

    lines = seat.open_at_home(man).state.asked.lines

    assert lines["mental_screened_on"].startswith("terakhir Februari 2026, Apr 2026")


def test_months_of_absence_are_counted_from_the_posyandu(seat: Seat) -> None:
    child = a_child()
    seat.register(child, a_visit(child, date(2026, 2, 14), weight_kg=9.0))
    home = seat.open_at_home(child, date(2026, 4, 20))
    home.answered("reminded", answer=True)
    save(home)

    state = seat.open(child).state

    assert [chip.word for chip in state.who.chips] == ["Absen 2 bulan"]
    assert [row.label for row in state.who.past] == ["Apr · rumah", "Feb"]


def test_who_was_only_visited_at_home_never_came(seat: Seat) -> None:
    child = seat.register(a_child())
    home = seat.open_at_home(child, YESTERDAY)
    home.answered("reminded", answer=True)
    save(home)
    chips = [chip.word for chip in seat.open(child).state.who.chips]
    assert chips == ["Belum pernah ke posyandu"]


def test_a_weighing_at_home_has_no_letter_among_the_months(seat: Seat, child: Person) -> None:
    home = seat.open_at_home(child, date(2026, 5, 2))
    home.text_typed("weight_kg", "9,4")
    assert home.state.verdict is None or home.state.verdict.letter == ""
    save(home)
    past = seat.open(child).state.who.past
    assert [(row.label, row.letter) for row in past] == [("Mei · rumah", ""), ("Apr", "B")]


def _a_pregnancy(woman: Person) -> Pregnancy:
    return Pregnancy(
        id=PregnancyId(UUID(int=7)),
        woman_id=woman.id,
        noted_on=APRIL,
        dating=Dating(method=DatingMethod.LMP, on=date(2026, 1, 10), noted_on=APRIL),
    )


class Home:
    """A home visit in front of a kader without a mouse."""

    def __init__(self, presenter: VisitEntry, keyboard: Keyboard, qtbot: QtBot) -> None:
        self.view = VisitView(presenter)
        # The last draft is written before the store is closed.
        qtbot.addWidget(self.view, before_close_func=VisitView.keep_now)
        keyboard.open(self.view)
        self.view.start()

    @property
    def strip(self) -> HomeStrip:
        assert self.view.home is not None
        return self.view.home

    def message(self) -> str:
        return self.view.message.text() if self.view.message.isVisible() else ""


@pytest.fixture
def home(seat: Seat, keyboard: Keyboard, qtbot: QtBot, child: Person) -> Home:
    return Home(seat.open_at_home(child), keyboard, qtbot)


def test_the_screen_says_that_it_is_a_home_visit_and_begins_with_its_day(home: Home) -> None:
    assert home.strip.chip.badge().word == "Kunjungan rumah"
    assert home.strip.chip.isVisible()
    assert home.strip.day.input.hasFocus()
    assert home.strip.day.input.selectedText() == "20/5/2026"


def test_a_visit_at_the_posyandu_has_no_day_to_choose(
    seat: Seat, keyboard: Keyboard, qtbot: QtBot, child: Person
) -> None:
    assert Home(seat.open(child), keyboard, qtbot).view.home is None


def test_enter_on_the_day_goes_on_to_the_first_question(
    seat: Seat, home: Home, keyboard: Keyboard
) -> None:
    keyboard.press(ENTER)
    assert home.view.form.questions["home_visit_kind"].isAncestorOf(keyboard.focused())
    assert seat.shown_again == []


def test_the_day_counts_when_the_cursor_leaves_it(
    seat: Seat, home: Home, keyboard: Keyboard
) -> None:
    keyboard.type("19/5/20")
    keyboard.type("26")
    assert seat.shown_again == []
    assert home.strip.day.day() == YESTERDAY
    keyboard.press(ENTER)
    assert [typed.visited_on for typed in seat.shown_again] == [YESTERDAY]


@pytest.mark.parametrize("typed", ["21/5/2026", "kemarin", "31/4/2026"])
def test_a_day_nobody_understands_is_put_back_and_said(
    home: Home, keyboard: Keyboard, typed: str
) -> None:
    keyboard.type(typed)
    keyboard.press(ENTER)
    assert home.strip.day.text() == "20/5/2026"
    assert typed in home.message()
    assert "Tetap 20 Mei 2026" in home.message()


def test_a_refused_day_is_put_back_so_that_saving_and_leaving_go_on(
    seat: Seat, child: Person, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = seat.open_at_home(child, YESTERDAY)
    before.answered("reminded", answer=False)
    save(before)
    entry = seat.open_at_home(child)
    entry.answered("reminded", answer=True)
    home = Home(entry, keyboard, qtbot)

    keyboard.type("19/5/2026")
    keyboard.ctrl(Qt.Key.Key_S)
    assert home.strip.day.text() == "20/5/2026"
    assert "sudah tersimpan" in home.message()
    assert not entry.state.saved

    keyboard.ctrl(Qt.Key.Key_S)
    assert entry.state.saved


def test_escape_gets_through_after_a_refused_day(
    seat: Seat, child: Person, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = seat.open_at_home(child, YESTERDAY)
    before.answered("reminded", answer=False)
    save(before)
    entry = seat.open_at_home(child)
    entry.answered("reminded", answer=True)
    home = Home(entry, keyboard, qtbot)

    keyboard.type("19/5/2026")
    keyboard.press(Qt.Key.Key_Escape)
    assert (home.strip.day.text(), seat.times_left) == ("20/5/2026", 0)
    keyboard.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert seat.times_left == 1


def test_a_day_asked_for_is_typed_like_a_number(home: Home, keyboard: Keyboard) -> None:
    field = home.view.form.numbers["deworming_on"]
    field.setFocus()
    keyboard.type("2/2026")
    keyboard.press(ENTER)
    assert home.view._presenter.state.typed.texts["deworming_on"] == "2/2026"
    assert field.problem() == ""


def test_enter_goes_through_a_section_that_was_just_unfolded(
    seat: Seat, keyboard: Keyboard, qtbot: QtBot
) -> None:
    man = seat.register(a_person("Pak Karto", sex=Sex.MALE))
    view = Home(seat.open_at_home(man), keyboard, qtbot).view
    view.form.sections["hypertension_home"].button.setFocus()
    keyboard.press(ENTER)
    keyboard.type("2019")
    keyboard.press(ENTER)
    for code, key in (("pressure_checked_year", "y"), ("hypertension_medicine_available", "y")):
        row = view.form.questions[code]
        assert row.isAncestorOf(keyboard.focused()), code
        keyboard.type(key)
    keyboard.type("t")

    typed = view._presenter.state.typed
    assert typed.texts == {"hypertension_diagnosed_on": "2019"}
    assert typed.answers["hypertension_medicine_24h"] is False
