"""The page of one person: reached with F3, left with Esc; what was wrong is put right there."""

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.visit import (
    Referral,
    ReferralTarget,
    Source,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.home_visits.view import HomeVisitsView
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.view import PersonPageView
from posyandu_desktop.ui.referrals.view import ReferralsView
from tests.journeys import village
from tests.journeys.laptop import DOWN, ENTER, ESC, Laptop, Program, texts

F3, F5, F7 = Qt.Key.Key_F3, Qt.Key.Key_F5, Qt.Key.Key_F7
DELETE = Qt.Key.Key_Delete


@pytest.fixture
def program(laptop: Laptop) -> Program:
    program = laptop.open()
    program.sign_in()
    return program


def _page(program: Program) -> PersonPageView:
    program.hands.press(F3)
    page = program.hands.screen(PersonPageView)
    program.hands.wait(page.tables[Tab.VISITS].hasFocus, "the list of visits")
    return page


def _cells(page: PersonPageView, tab: Tab) -> list[list[str]]:
    model = page.tables[tab].rows
    return [[cell.text for cell in model.row(place).cells] for place in range(model.rowCount())]


def test_an_old_weight_is_corrected_with_a_reason_and_the_journal_keeps_both(
    program: Program,
) -> None:
    hands = program.hands
    program.open_visit(village.AISYAH)
    hands.type("9,4")
    hands.press(F3)
    page = hands.screen(PersonPageView)
    hands.look("person-visits")
    hands.wait(page.tables[Tab.VISITS].hasFocus, "the list")
    hands.press(ESC)
    back = program.visit()
    assert texts(back)["weight_kg"] == "9,4"
    hands.press_ctrl(Qt.Key.Key_S)
    program.day()

    program.search(village.AISYAH.name)
    page = _page(program)
    assert len(_cells(page, Tab.VISITS)) == 2
    hands.press(DOWN)
    hands.press(ENTER)
    visit = program.visit()
    assert texts(visit)["weight_kg"] == "9,0"
    visit.form.numbers["weight_kg"].setFocus()
    hands.press_ctrl(Qt.Key.Key_A)
    hands.type("8,5")
    hands.press_ctrl(Qt.Key.Key_S)
    assert "9,0 kg → 8,5 kg" in visit.why.question()
    hands.look("visit-correction")
    hands.press(F5)
    page = hands.screen(PersonPageView)
    hands.wait(page.tables[Tab.VISITS].hasFocus, "the list of visits")
    assert "Aisyah" in page.message.text()
    assert "tersimpan" in page.message.text()
    assert "dibetulkan: salah baca" in _cells(page, Tab.VISITS)[1][5]
    assert "angka sebelumnya dibetulkan" in _cells(page, Tab.VISITS)[0][5]
    hands.look("person-outdated")
    hands.press(Qt.Key.Key_F6)
    assert "1 kunjungan dinilai ulang" in page.message.text()
    assert _cells(page, Tab.VISITS)[0][5] == ""
    hands.type("6")
    changed = [row for row in _cells(page, Tab.CHANGES) if "→" in row[3]]
    assert [(row[1], row[3], row[4]) for row in changed] == [
        ("Siti", "Berat badan: 9,0 kg → 8,5 kg", "salah baca")
    ]
    hands.look("person-changes")


def test_a_visit_for_the_wrong_person_is_taken_back_and_brought_back(program: Program) -> None:
    hands = program.hands
    program.open_visit(village.AISYAH)
    hands.type("9,4")
    program.save()
    store = program.office.workplace.store
    (visit,) = (v for v in store.visits.of_person(village.AISYAH.id) if v.source is Source.POSYANDU)

    program.search(village.AISYAH.name)
    page = _page(program)
    hands.press(DELETE)
    assert "Mengapa?" in page.why.question()
    hands.look("person-take-back")
    hands.press(F5)

    assert store.visits.get(visit.id).status is VisitStatus.ENTERED_IN_ERROR
    assert store.outbox.entry(Kind.VISIT, visit.id) is not None
    assert visit.id not in {one.id for one in store.visits.of_person(village.AISYAH.id)}
    assert "tertukar orang" in _cells(page, Tab.VISITS)[0][5]
    hands.look("person-taken-back")

    hands.press_ctrl(Qt.Key.Key_Z)

    assert store.visits.get(visit.id).status is VisitStatus.AMENDED
    assert "dihitung lagi" in page.message.text()
    assert program.office.workplace.store.journal.verify() is None


def test_a_visit_goes_on_with_the_right_person(program: Program) -> None:
    hands = program.hands
    program.open_visit(village.AISYAH)
    hands.type("9,4")
    program.save()
    program.search(village.AISYAH.name)
    page = _page(program)
    hands.press(F7)
    hands.wait(page.search.hasFocus, "the search for the right person")
    hands.type("budi")
    hands.look("person-move")
    hands.press(ENTER)

    visit = program.visit()
    assert texts(visit)["weight_kg"] == "9,4"
    assert village.BUDI.name in visit.message.text()
    store = program.office.workplace.store
    assert len(store.visits.of_person(village.AISYAH.id)) == 1
    draft = store.drafts.of(village.BUDI.id)
    assert draft is not None


def test_the_page_leads_back_to_where_one_came_from(program: Program) -> None:
    hands = program.hands
    store = program.office.workplace.store
    sent = Visit(
        id=VisitId(uuid4()),
        person_id=village.AISYAH.id,
        visited_on=village.LAST_MONTH,
        cards=(),
        observations={"weight_kg": 9.1},
        referral=Referral(target=ReferralTarget.PUSKESMAS),
    )
    store.visits.save(sent)
    hands.press_ctrl(Qt.Key.Key_R)
    referrals = hands.screen(ReferralsView)
    hands.wait(referrals.table.hasFocus, "the list")
    hands.press(F3)
    hands.screen(PersonPageView)
    hands.type("4")
    hands.press(ENTER)
    hands.screen(ReferralsView)
    hands.press(F3)
    hands.screen(PersonPageView)
    hands.press(ESC)
    hands.screen(ReferralsView)
    hands.press(ESC)
    program.day()
    hands.press_ctrl(Qt.Key.Key_H)
    hands.screen(HomeVisitsView)
    hands.type("sumarni")
    hands.press(F3)
    hands.screen(PersonPageView)
    hands.press(ESC)
    hands.screen(HomeVisitsView)
    hands.press(ESC)
    program.day()

    program.search("sumarni")
    hands.press(F3)
    hands.screen(PersonPageView)
    hands.press(ESC)
    program.day()
    hands.press(F3)
    program.day()


def test_every_part_of_the_page_is_one_key_away(program: Program) -> None:
    store = program.office.workplace.store
    start = village.LAST_MONTH
    for number in range(1, 13):
        store.visits.save(
            Visit(
                id=VisitId(uuid4()),
                person_id=village.AISYAH.id,
                visited_on=start - timedelta(days=30 * number),
                cards=(),
                observations={"weight_kg": 9.0 - 0.3 * number, "height_cm": 72.0 - number,
                              "posture": "lying"},
            )
        )  # fmt: skip
    program.search(village.AISYAH.name)
    page = _page(program)
    for key, tab in zip("23456", list(Tab)[1:], strict=True):
        program.hands.type(key)
        assert page._presenter.state.tab is tab
        program.hands.look(f"person-{tab}")
    program.hands.type("1")
    assert page.tables[Tab.VISITS].isVisible()
