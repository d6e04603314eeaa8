"""Recovery food (PMT) on the visit screen: the presenter, then the widgets under a keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import Supplement, SupplementKind
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.feeding_section import FeedingSection
from posyandu_desktop.ui.visit.feeding_state import FeedingForm, FeedingShown
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_child, a_person, a_visit, an_old_dose
from tests.services.stores import TODAY
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
YES, NO, RIGHT, LEFT, DOWN = (
    Qt.Key.Key_Y,
    Qt.Key.Key_T,
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_Down,
)
APRIL = date(2026, 4, 18)


@pytest.fixture
def child(seat: Seat) -> Person:
    """A toddler who weighed 7.9 kg last month, and whose Buku KIA was copied."""
    person = a_child()
    last = a_visit(person, APRIL, immunizations=(an_old_dose("bcg", 1),), weight_kg=7.9)
    return seat.register(person, last)


def an_episode(
    person: Person, started_on: date = TODAY - timedelta(days=11), planned_days: int = 56
) -> FeedingEpisode:
    return FeedingEpisode(
        id=FeedingId(uuid4()),
        person_id=person.id,
        reason=FeedingReason.WASTED,
        started_on=started_on,
        planned_days=planned_days,
        start_weight_kg=7.8,
    )


def thin(entry: VisitEntry) -> VisitEntry:
    """Type the numbers of a child with gizi kurang."""
    entry.text_typed("weight_kg", "7,8")
    entry.text_typed("height_cm", "76")
    return entry


def shown(entry: VisitEntry) -> FeedingShown:
    assert entry.state.feeding is not None
    return entry.state.feeding


def form(entry: VisitEntry) -> FeedingForm:
    found = shown(entry).form
    assert found is not None
    return found


def episodes(seat: Seat, person: Person) -> tuple[FeedingEpisode, ...]:
    return seat.store.feeding.of_person(person.id)


# The presenter


def test_the_results_ask_for_the_food_and_say_why(seat: Seat, child: Person) -> None:
    entry = seat.open(child)
    assert not shown(entry).urged

    thin(entry)

    assert shown(entry) == FeedingShown(
        line="Perlu PMT pemulihan: gizi kurang", may_begin=True, urged=True
    )
    assert any("Mulai PMT" in line.advice.sentence for line in entry.state.advice)


def test_the_form_opens_with_reason_and_days_and_one_step_starts_it(
    seat: Seat, child: Person
) -> None:
    entry = thin(seat.open(child))

    entry.feeding.begin()
    assert (form(entry).choice, form(entry).number) == ("wasted", "56")
    entry.feeding.confirm()

    [episode] = episodes(seat, child)
    assert replace(episode, id=FeedingId(UUID(int=0))) == FeedingEpisode(
        id=FeedingId(UUID(int=0)),
        person_id=child.id,
        reason=FeedingReason.WASTED,
        started_on=TODAY,
        planned_days=56,
        start_weight_kg=7.8,
    )
    assert [line.action for line in seat.store.journal.of(Kind.FEEDING, episode.id)] == ["record"]


def test_what_is_typed_stays_and_the_screen_knows_at_once(seat: Seat, child: Person) -> None:
    entry = thin(seat.open(child))
    before = entry.state.typed

    entry.feeding.begin()
    entry.feeding.confirm()

    assert entry.state.typed == before
    assert shown(entry).running
    assert shown(entry).line == "PMT hari ke-1 dari 56 · porsi belum dicatat"
    assert entry.state.message == "PMT dimulai: 56 hari, sampai 14 Juli 2026."
    assert entry.state.message_tone is Tone.GOOD
    assert not any("Mulai PMT" in line.advice.sentence for line in entry.state.advice)
    entry.save()
    entry.save()
    assert seat.recorded[0].visit.number("weight_kg") == 7.8
    assert "feeding.running" in {each.code for each in seat.recorded[0].findings}


def test_the_draft_of_the_visit_is_not_touched(seat: Seat, child: Person) -> None:
    entry = thin(seat.open(child))
    entry.keep_draft()
    draft = seat.store.drafts.of(child.id)

    entry.feeding.begin()
    entry.feeding.confirm()

    assert draft is not None
    assert seat.store.drafts.of(child.id) == draft


def test_another_reason_brings_its_days_until_somebody_types_others(
    seat: Seat, child: Person
) -> None:
    entry = thin(seat.open(child))
    entry.feeding.begin()
    codes = [code for code, _ in form(entry).options]
    assert codes[0] == "wasted"
    assert "not_gained" in codes
    assert not {"kek_by_muac", "first_trimester_bmi_low"} & set(codes)

    entry.feeding.chosen("underweight")
    assert form(entry).number == "14"
    entry.feeding.number_typed("30")
    entry.feeding.chosen("wasted")
    assert form(entry).number == "30"


@pytest.mark.parametrize("typed", ["", "x", "1,5", "0", "281"])
def test_days_that_are_none_stop_it_and_stay_on_the_screen(
    seat: Seat, child: Person, typed: str
) -> None:
    entry = thin(seat.open(child))
    entry.feeding.begin()

    entry.feeding.number_typed(typed)
    entry.feeding.confirm()

    assert "hari" in form(entry).problems["number"]
    assert form(entry).number == typed
    assert episodes(seat, child) == ()
    entry.feeding.number_typed("14")
    assert form(entry).problems == {}


def test_typing_goes_on_beside_the_open_form(seat: Seat, child: Person) -> None:
    entry = thin(seat.open(child))
    entry.feeding.begin()
    entry.feeding.number_typed("60")

    entry.text_typed("muac_cm", "12,6")

    assert form(entry).number == "60"
    entry.feeding.close()
    assert shown(entry).form is None
    assert episodes(seat, child) == ()


def test_a_child_with_gizi_buruk_is_not_begun_here(seat: Seat, child: Person) -> None:
    entry = seat.open(child)

    entry.text_typed("muac_cm", "11,2")

    assert not shown(entry).may_begin
    assert "dirujuk" in shown(entry).line


def test_somebody_else_s_course_is_refused_in_words(seat: Seat, child: Person) -> None:
    entry = thin(seat.open(child))
    entry.feeding.begin()
    seat.store.feeding.save(an_episode(child))

    entry.feeding.confirm()

    assert form(entry).problems["choice"] == (
        "PMT sejak 9 Mei 2026 belum diakhiri. Akhiri dulu yang itu."
    )
    assert len(episodes(seat, child)) == 1


def test_a_file_that_takes_nothing_is_said_in_the_form(seat: Seat, child: Person) -> None:
    entry = thin(seat.open(child))
    entry.feeding.begin()
    seat.store._db.execute("PRAGMA query_only = ON")

    entry.feeding.confirm()

    assert "tidak boleh ditulis" in form(entry).problems["number"]
    assert episodes(seat, child) == ()
    seat.store._db.execute("PRAGMA query_only = OFF")
    entry.feeding.confirm()
    assert len(episodes(seat, child)) == 1


def test_a_running_course_counts_what_is_being_typed(seat: Seat, child: Person) -> None:
    seat.store.feeding.save(an_episode(child))
    entry = seat.open(child)
    assert shown(entry).line == "PMT hari ke-12 dari 56 · porsi belum dicatat"

    entry.text_typed("weight_kg", "8,0")
    entry.text_typed("feeding_portions_given", "12")
    entry.text_typed("feeding_portions_eaten", "9")

    assert shown(entry).line == (
        "PMT hari ke-12 dari 56 · 12 porsi diberikan, 9 dimakan · naik 200 g (2,3 g/kg/hari)"
    )


def test_more_portions_eaten_than_given_are_looked_at_twice(seat: Seat, child: Person) -> None:
    seat.store.feeding.save(an_episode(child))
    entry = seat.open(child)
    entry.text_typed("feeding_portions_given", "12")
    entry.text_typed("feeding_portions_eaten", "21")

    entry.save()

    assert "Seluruhnya dimakan 21 porsi, padahal diberikan 12" in entry.state.message
    assert entry.state.jump_to == "feeding_portions_eaten"
    assert seat.recorded == []
    entry.overrule(OverruleReason.CHECKED_AGAIN)
    assert len(seat.recorded) == 1


@pytest.mark.parametrize(
    ("days_ago", "typed", "likely"),
    [
        (11, {}, ""),
        (55, {}, "completed"),
        (11, {"weight_kg": "8,8", "height_cm": "74"}, "recovered"),
    ],
)
def test_the_end_proposes_what_the_results_say(
    seat: Seat, child: Person, days_ago: int, typed: dict[str, str], likely: str
) -> None:
    seat.store.feeding.save(an_episode(child, TODAY - timedelta(days=days_ago)))
    entry = seat.open(child)
    for code, text in typed.items():
        entry.text_typed(code, text)

    entry.feeding.end()

    assert (form(entry).ending, form(entry).choice) == (True, likely)
    assert form(entry).number == typed.get("weight_kg", "")


def test_saving_never_drops_a_form_of_the_food_that_was_left_open(
    seat: Seat, child: Person
) -> None:
    seat.store.feeding.save(an_episode(child))
    entry = seat.open(child)
    entry.text_typed("weight_kg", "8,4")
    entry.feeding.end()

    entry.save()
    assert entry.state.message.startswith("Isian PMT belum selesai")
    assert entry.state.jump_to == "feeding"
    assert not entry.state.saved

    entry.feeding.chosen("moved")
    entry.feeding.confirm()
    entry.save()
    assert not entry.state.message.startswith("Isian PMT")


def test_a_course_ends_with_its_reason_and_todays_weight(seat: Seat, child: Person) -> None:
    begun = an_episode(child)
    seat.store.feeding.save(begun)
    entry = seat.open(child)
    entry.text_typed("weight_kg", "8,4")

    entry.feeding.end()
    entry.feeding.confirm()
    assert form(entry).problems == {"choice": "Pilih mengapa PMT berakhir."}
    entry.feeding.chosen("moved")
    entry.feeding.confirm()

    assert episodes(seat, child) == (
        replace(begun, ended_on=TODAY, end_reason=FeedingEnd.MOVED, end_weight_kg=8.4),
    )
    assert shown(entry).line == "PMT berakhir 20 Mei 2026, 11 hari: pindah"
    assert entry.state.message == "PMT diakhiri: pindah."
    assert entry.state.typed.texts == {"weight_kg": "8,4"}


@pytest.mark.parametrize(("typed", "said"), [("abc", "dengan angka"), ("84", "timbangan")])
def test_a_weight_no_scale_shows_does_not_end_it(
    seat: Seat, child: Person, typed: str, said: str
) -> None:
    seat.store.feeding.save(an_episode(child))
    entry = seat.open(child)
    entry.feeding.end()
    entry.feeding.chosen("refused")

    entry.feeding.number_typed(typed)
    entry.feeding.confirm()

    assert said in form(entry).problems["number"]
    assert episodes(seat, child)[0].ended_on is None


def test_a_pregnant_woman_begins_for_120_days(seat: Seat) -> None:
    woman = seat.register(a_person(born_on=date(1998, 5, 17)))
    lmp = TODAY - timedelta(weeks=20)
    dating = Dating(method=DatingMethod.LMP, on=lmp, noted_on=TODAY)
    seat.store.pregnancies.save(
        Pregnancy(id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=TODAY, dating=dating)
    )
    entry = seat.open(woman)
    entry.text_typed("muac_cm", "22,5")

    assert shown(entry).urged
    entry.feeding.begin()
    entry.feeding.confirm()

    [episode] = episodes(seat, woman)
    assert (episode.reason, episode.planned_days) == (FeedingReason.KEK_BY_MUAC, 120)


def test_nobody_else_has_anything_to_do_with_it(seat: Seat) -> None:
    entry = seat.open(seat.register(a_person()))

    assert entry.state.feeding is None
    entry.feeding.confirm()
    entry.feeding.number_typed("3")
    entry.feeding.chosen("wasted")
    assert entry.state.feeding is None


def test_zinc_is_handed_out_by_tens(seat: Seat, child: Person) -> None:
    entry = seat.open(child)
    entry.answered("diarrhoea", answer=True)

    entry.supplement_given(SupplementKind.ZINC, given=True)
    entry.supplement_given(SupplementKind.ORALIT, given=True, quantity=4)
    entry.save()

    assert seat.recorded[0].visit.supplements == (
        Supplement(kind=SupplementKind.ZINC, quantity=10),
        Supplement(kind=SupplementKind.ORALIT, quantity=4),
    )


# The widgets


class Opened:
    """A visit in front, with its section of PMT."""

    def __init__(self, seat: Seat, person: Person) -> None:
        self.presenter = seat.open(person)
        self.view = VisitView(self.presenter)
        section = self.view.form.sections["feeding"]
        assert isinstance(section, FeedingSection)
        self.section = section

    def has_cursor(self, keyboard: Keyboard, code: str) -> bool:
        field = self.view.form.field(code)
        assert field is not None
        return field is keyboard.focused() or field.isAncestorOf(keyboard.focused())


OpenVisit = Callable[[Person], Opened]


@pytest.fixture
def open_visit(seat: Seat, keyboard: Keyboard, qtbot: QtBot) -> OpenVisit:
    def opened(person: Person) -> Opened:
        found = Opened(seat, person)
        keyboard.open(found.view)
        qtbot.addWidget(found.view, before_close_func=VisitView.keep_now)
        found.view.start()
        return found

    return opened


def test_the_food_is_begun_with_the_keyboard_alone(
    seat: Seat, child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(child)
    assert visit.section.begin_button.isHidden()
    for text in ("7,8", "76"):
        keyboard.type(text)
        keyboard.press(ENTER)
    assert visit.section.begin_button.isVisible()
    assert visit.section.note() == "Perlu PMT pemulihan: gizi kurang"

    keyboard.ctrl(Qt.Key.Key_M)
    assert visit.section.form is not None
    assert visit.section.form.number.text() == "56"
    keyboard.press(ENTER)

    assert [each.planned_days for each in episodes(seat, child)] == [56]
    assert visit.section.form is None
    assert visit.section.is_open
    assert visit.has_cursor(keyboard, "feeding_portions_given")
    assert visit.view.form.numbers["weight_kg"].text() == "7,8"


def test_portions_are_noted_one_after_the_other(
    seat: Seat, child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    seat.store.feeding.save(an_episode(child))
    visit = open_visit(child)
    assert visit.section.is_open
    assert visit.section.button.isHidden()
    visit.view.form.numbers["feeding_portions_given"].setFocus()

    keyboard.type("12")
    keyboard.press(ENTER)
    keyboard.type("9")
    keyboard.press(ENTER)
    assert visit.has_cursor(keyboard, "feeding_eaten_daily")
    keyboard.press(NO)

    typed = visit.presenter.state.typed
    assert typed.texts == {"feeding_portions_given": "12", "feeding_portions_eaten": "9"}
    assert typed.answers == {"feeding_eaten_daily": False}
    assert visit.section.note() == "PMT hari ke-12 dari 56 · 12 porsi diberikan, 9 dimakan"


def test_escape_takes_the_form_away_and_not_the_visit(
    seat: Seat, child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    seat.store.feeding.save(an_episode(child))
    visit = open_visit(child)
    visit.section.end_button.setFocus()
    keyboard.press(ENTER)
    assert visit.section.form is not None

    keyboard.press(ESC)

    assert visit.section.form is None
    assert seat.times_left == 0
    assert visit.section.end_button.isVisible()
    assert episodes(seat, child)[0].ended_on is None


def test_the_food_is_ended_with_the_keyboard_alone(
    seat: Seat, child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    seat.store.feeding.save(an_episode(child))
    visit = open_visit(child)
    keyboard.type("8,4")
    visit.section.end_button.setFocus()

    keyboard.press(ENTER)
    assert visit.section.form is not None
    assert visit.section.form.reason.isAncestorOf(keyboard.focused())
    keyboard.press(DOWN)
    keyboard.press(ENTER)
    assert visit.section.form.number.isAncestorOf(keyboard.focused())
    keyboard.press(ENTER)

    [episode] = episodes(seat, child)
    assert (episode.end_reason, episode.end_weight_kg) == (FeedingEnd.RECOVERED, 8.4)
    assert visit.section.form is None
    assert visit.section.end_button.isHidden()
    assert visit.section.begin_button.isVisible()


def test_a_wrong_number_is_said_beside_it(
    child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(child)
    for text in ("7,8", "76"):
        keyboard.type(text)
        keyboard.press(ENTER)
    keyboard.ctrl(Qt.Key.Key_M)
    assert visit.section.form is not None

    keyboard.type("x")
    keyboard.press(ENTER)

    assert visit.section.form is not None
    assert "angka" in visit.section.form.number.problem()
    assert visit.section.form.number.text() == "x"


def test_who_unfolds_the_section_may_begin_what_nothing_asks_for(
    child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(child)
    assert visit.section.begin_button.isHidden()
    visit.section.button.setFocus()

    keyboard.press(ENTER)

    assert visit.section.begin_button.isVisible()
    assert visit.has_cursor(keyboard, "feeding_portions_given")


def test_zinc_and_oralit_appear_under_the_answer(
    child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(child)
    rows = visit.view.form.supplements
    assert not {SupplementKind.ZINC, SupplementKind.ORALIT} & rows.keys()
    question = visit.view.form.questions["diarrhoea"]
    question.setFocus()

    keyboard.press(YES)
    oralit = visit.view.form.supplements[SupplementKind.ORALIT]
    assert oralit.isAncestorOf(keyboard.focused())
    keyboard.press(LEFT, ENTER)
    keyboard.press(LEFT)

    assert visit.presenter.state.typed.supplements == (
        Supplement(kind=SupplementKind.ORALIT, quantity=6),
        Supplement(kind=SupplementKind.ZINC, quantity=10),
    )
    zinc = visit.view.form.supplements[SupplementKind.ZINC]
    assert zinc.choice.value() == 10


def test_what_was_handed_out_is_still_there_when_the_answer_changes(
    seat: Seat, child: Person, keyboard: Keyboard, open_visit: OpenVisit
) -> None:
    visit = open_visit(child)
    question = visit.view.form.questions["diarrhoea"]
    question.setFocus()
    keyboard.press(YES)
    visit.presenter.supplement_given(SupplementKind.ZINC, given=True)

    question.setFocus()
    keyboard.press(NO)

    assert list(visit.view.form.supplements) == [
        SupplementKind.VITAMIN_A_RED,
        SupplementKind.DEWORMING,
        SupplementKind.ZINC,
    ]
    keyboard.ctrl(Qt.Key.Key_S)
    assert "Zinc diberikan saat diare" in visit.view.message.text()
    assert seat.recorded == []
