"""Home visits: begun from the day or the menu, found again, and never mixed up."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import ReferralTarget, Setting, Visit
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.home_visits.view import HomeVisitsView
from posyandu_desktop.ui.pregnancy.view import PregnancyView
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.visit.home_strip import HomeStrip
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, names, texts

SHIFT = Qt.KeyboardModifier.ShiftModifier
F4, F12 = Qt.Key.Key_F4, Qt.Key.Key_F12
YESTERDAY = village.TODAY - timedelta(days=1)


@pytest.fixture
def program(laptop: Laptop) -> Program:
    """The program after Siti's PIN; Sumarni is 24 weeks pregnant."""
    store = village.look_into(laptop.folder)
    noted_on = village.TODAY - timedelta(days=60)
    lmp = village.TODAY - timedelta(weeks=24)
    store.pregnancies.save(
        Pregnancy(
            id=PregnancyId(UUID(int=77)),
            woman_id=village.SUMARNI.id,
            noted_on=noted_on,
            dating=Dating(method=DatingMethod.LMP, on=lmp, noted_on=noted_on),
        )
    )
    store.close()
    return _signed_in(laptop)


def _signed_in(laptop: Laptop) -> Program:
    program = laptop.open()
    program.sign_in()
    return program


def _open_at_home(program: Program, person: Person) -> VisitView:
    """Search somebody and press Shift+Enter; Enter passes the day."""
    program.search(person.name)
    program.hands.press(ENTER, SHIFT)
    view = program.hands.screen(VisitView)
    program.hands.wait(lambda: program.hands.focus_is_in(_strip(view)), "the day of the visit")
    program.hands.press(ENTER)
    return program.visit()


def _strip(view: VisitView) -> HomeStrip:
    assert view.home is not None, "not a home visit"
    return view.home


def _answer(program: Program, view: VisitView, code: str, key: str) -> None:
    row = view.form.field(code)
    assert row is not None, code
    row.setFocus()
    program.hands.type(key)


def _saved(laptop: Laptop, person: Person) -> Sequence[Visit]:
    store = village.look_into(laptop.folder)
    found = [v for v in store.visits.of_person(person.id) if v.recorded_by is not None]
    store.close()
    return found


def test_a_danger_sign_at_a_pregnant_womans_home_is_told_referred_and_found_again(
    laptop: Laptop, program: Program
) -> None:
    view = _open_at_home(program, village.SUMARNI)
    assert _strip(view).chip.isVisible()
    program.hands.press(Qt.Key.Key_Left)
    section = view.form.sections["danger_pregnancy"]
    section.button.setFocus()
    program.hands.press(ENTER)
    program.hands.type("y")
    assert "sekarang juga" in view.message.text()
    assert view.message.isVisible()
    program.hands.look("kunjungan-rumah-tanda-bahaya")

    program.hands.press_ctrl(Qt.Key.Key_S)
    assert view.form.referral is not None
    assert program.hands.focus_is_in(view.form.referral)
    program.hands.press(Qt.Key.Key_Right, times=3)
    assert "sekarang juga" in program.save()

    day = program.day()
    assert names(day.served) == []
    assert names(day.awaited)[0] == village.SUMARNI.name
    program.choose("Kunjungan rumah", HomeVisitsView)
    page = program.hands.screen(HomeVisitsView)
    program.hands.look("kunjungan-rumah-minggu-ini")
    assert names(page.listed) == [village.SUMARNI.name]
    assert [tile.figure() for tile in page.tiles] == ["1", "0", "0", "1", "0"]
    page.listed.setFocus()
    program.hands.press(ENTER)
    again = program.hands.screen(VisitView)
    assert again.form.questions["danger_pregnancy_headache"].choice.value() is True

    (visit,) = _saved(laptop, village.SUMARNI)
    assert (visit.setting, visit.session_id) == (Setting.HOME, None)
    assert visit.referral is not None
    assert visit.referral.target is ReferralTarget.HOSPITAL
    assert "danger_signs.pregnancy" in visit.referral.reasons
    assert visit.observations["danger_pregnancy_headache"] is True


def test_a_home_visit_comes_back_as_one_after_a_power_cut(laptop: Laptop, program: Program) -> None:
    view = _open_at_home(program, village.AISYAH)
    view.form.numbers["weight_kg"].setFocus()
    program.hands.type("9,4")
    view.form.numbers["deworming_on"].setFocus()
    program.hands.type("2/20")
    program.hands.wait(lambda: "Draf tersimpan" in view.foot.status.text(), "the draft")
    laptop.switch_off()

    back = _signed_in(laptop).hands.screen(VisitView)

    assert _strip(back).chip.isVisible()
    assert texts(back) == {"weight_kg": "9,4", "deworming_on": "2/20"}
    assert "Melanjutkan" in back.message.text()


def test_the_day_of_the_visit_is_chosen_where_it_is_typed(laptop: Laptop, program: Program) -> None:
    program.search(village.AISYAH.name)
    program.hands.press(ENTER, SHIFT)
    view = program.hands.screen(VisitView)
    program.hands.wait(lambda: program.hands.focus_is_in(_strip(view)), "the day of the visit")
    program.hands.type(f"{YESTERDAY:%d%m%Y}")
    program.hands.press(ENTER)
    moved = program.visit()
    assert moved is not view
    assert "Tanggal kunjungan sekarang" in moved.message.text()
    program.hands.press(Qt.Key.Key_Left)
    program.save()

    (visit,) = _saved(laptop, village.AISYAH)
    assert visit.visited_on == YESTERDAY
    assert visit.observations == {"home_visit_kind": "with_nakes"}

    todays = _open_at_home(program, village.AISYAH)
    assert todays.message.text() == ""
    assert todays.form.questions["home_visit_kind"].choice.value() is None


def test_a_saved_visit_that_is_moved_to_another_day_says_so(
    laptop: Laptop, program: Program
) -> None:
    view = _open_at_home(program, village.AISYAH)
    _answer(program, view, "reminded", "y")
    program.save()
    program.search(village.AISYAH.name)
    program.hands.press(ENTER, SHIFT)
    view = program.hands.screen(VisitView)
    program.hands.wait(lambda: program.hands.focus_is_in(_strip(view)), "the day of the visit")
    program.hands.type(f"{YESTERDAY:%d%m%Y}")
    program.hands.press(ENTER)
    moved = program.visit()

    assert f"dipindah ke {show_date(YESTERDAY)}" in moved.message.text()
    program.save()
    (visit,) = _saved(laptop, village.AISYAH)
    assert visit.visited_on == YESTERDAY


def test_the_same_person_twice_on_a_day_at_home_is_one_visit(
    laptop: Laptop, program: Program
) -> None:
    for key, answer in (("y", True), ("t", False)):
        view = _open_at_home(program, village.AISYAH)
        _answer(program, view, "reminded", key)
        program.hands.press_ctrl(Qt.Key.Key_S)
        if not answer:
            program.hands.press(Qt.Key.Key_F6)
        program.day()
        (visit,) = _saved(laptop, village.AISYAH)
        assert visit.observations["reminded"] is answer


def test_a_half_typed_home_visit_is_shown_before_a_visit_at_the_posyandu_begins(
    laptop: Laptop, program: Program
) -> None:
    home = _open_at_home(program, village.AISYAH)
    home.form.numbers["weight_kg"].setFocus()
    program.hands.type("9,4")
    program.hands.press(ESC)
    assert names(program.day().in_progress) == [village.AISYAH.name]
    assert village.AISYAH.name in names(program.day().awaited)

    program.search(village.AISYAH.name)
    program.hands.press(ENTER)
    shown = program.hands.screen(VisitView)

    assert _strip(shown).chip.isVisible()
    assert texts(shown) == {"weight_kg": "9,4"}
    assert "belum disimpan" in shown.message.text()
    program.save()

    here = program.open_visit(village.AISYAH)
    assert here.home is None
    assert texts(here) == {}
    program.hands.type("9,6")
    program.save()
    weights = {visit.setting: visit.number("weight_kg") for visit in _saved(laptop, village.AISYAH)}
    assert weights == {Setting.HOME: 9.4, Setting.POSYANDU: 9.6}


def test_a_half_typed_visit_at_the_posyandu_is_shown_before_a_home_visit_begins(
    program: Program,
) -> None:
    program.open_visit(village.AISYAH)
    program.hands.type("9,6")
    program.hands.press(ESC)
    program.day()

    program.search(village.AISYAH.name)
    program.hands.press(ENTER, SHIFT)
    shown = program.visit()

    assert shown.home is None
    assert texts(shown) == {"weight_kg": "9,6"}
    assert "kunjungan rumah bisa dibuka" in shown.message.text()


def test_from_the_pregnancy_one_comes_back_to_the_home_visit(program: Program) -> None:
    view = _open_at_home(program, village.SUMARNI)
    program.hands.press(F4)
    program.hands.screen(PregnancyView)
    program.hands.press(ESC)

    back = program.hands.screen(VisitView)

    assert back is not view
    assert _strip(back).chip.isVisible()


def test_the_page_begins_a_visit_of_another_day(laptop: Laptop, program: Program) -> None:
    program.hands.press_ctrl(Qt.Key.Key_H)
    page = program.hands.screen(HomeVisitsView)
    program.hands.wait(page.search.hasFocus, "the search")
    page.day.setFocus()
    page.day.input.selectAll()
    program.hands.type(f"{YESTERDAY:%d%m%Y}")
    program.hands.press(ENTER)
    program.hands.type("aisyah")
    program.hands.press(ENTER)
    view = program.hands.screen(VisitView)
    assert _strip(view).day.day() == YESTERDAY
    _answer(program, view, "reminded", "y")
    program.save()

    (visit,) = _saved(laptop, village.AISYAH)
    assert (visit.setting, visit.visited_on) == (Setting.HOME, YESTERDAY)


def test_a_home_visit_waits_for_the_server_like_every_other(
    laptop: Laptop, program: Program
) -> None:
    view = _open_at_home(program, village.AISYAH)
    _answer(program, view, "reminded", "y")
    program.save()
    store = village.look_into(laptop.folder)
    assert store.outbox.counts(Kind.VISIT).waiting == 1
    store.close()
    # The session day waits too: it was opened with the first visit.
    assert program.chip() == "0 diterima, 2 menunggu: belum ada server"


def test_a_day_that_is_not_left_yet_is_shown_before_anything_is_saved_or_left(
    laptop: Laptop, program: Program
) -> None:
    view = _open_at_home(program, village.AISYAH)
    _answer(program, view, "reminded", "y")
    _strip(view).start()
    program.hands.type(f"{YESTERDAY:%d%m%Y}")

    program.hands.press_ctrl(Qt.Key.Key_S)

    moved = program.visit()
    assert moved is not view
    assert _saved(laptop, village.AISYAH) == []
    program.save()
    (visit,) = _saved(laptop, village.AISYAH)
    assert (visit.visited_on, visit.answer("reminded")) == (YESTERDAY, True)


def test_esc_on_a_day_that_is_not_left_yet_keeps_that_day(program: Program) -> None:
    view = _open_at_home(program, village.AISYAH)
    _answer(program, view, "reminded", "y")
    _strip(view).start()
    program.hands.type(f"{YESTERDAY:%d%m%Y}")
    program.hands.press(ESC)
    program.visit()
    # The next Esc takes the message of the new day away, and the one after leaves.
    program.hands.press(ESC, times=2)
    program.day()

    program.search(village.AISYAH.name)
    program.hands.press(ENTER, SHIFT)

    assert _strip(program.hands.screen(VisitView)).day.day() == YESTERDAY


def test_a_page_from_the_menu_stays_in_front_of_a_day_that_is_not_left_yet(
    program: Program,
) -> None:
    view = _open_at_home(program, village.AISYAH)
    _answer(program, view, "reminded", "y")
    _strip(view).start()
    program.hands.type(f"{YESTERDAY:%d%m%Y}")

    program.choose("Kunjungan rumah", HomeVisitsView)

    program.hands.settle()
    page = program.hands.screen(HomeVisitsView)
    assert names(page.listed) == [village.AISYAH.name]


def test_locking_in_the_middle_of_a_day_loses_nothing(program: Program) -> None:
    view = _open_at_home(program, village.AISYAH)
    _answer(program, view, "reminded", "y")
    _strip(view).start()
    program.hands.type(f"{YESTERDAY:%d%m%Y}")
    program.hands.press(F12)
    program.hands.screen(SignInView)
    program.sign_in()

    back = program.hands.screen(VisitView)

    assert back is view
    assert back.form.questions["reminded"].choice.value() is True
    assert back.typed.visited_on == village.TODAY
    assert _strip(back).day.text() == f"{YESTERDAY:%d%m%Y}"
    program.hands.press(ENTER)
    program.hands.wait(lambda: program.hands.screen(VisitView) is not back, "the other day")
    moved = program.hands.screen(VisitView)
    assert moved.typed.visited_on == YESTERDAY
