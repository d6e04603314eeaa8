from datetime import date

from posyandu_desktop.domain.home_visit import Report
from posyandu_desktop.ui.home_visits.presenter import LAST_WEEK, THIS_WEEK, HomeVisits
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import a_child, a_person
from tests.services.stores import TODAY
from tests.ui.home_visits.conftest import Week

LAST_SUNDAY = date(2026, 5, 17)


def figures(page: HomeVisits) -> list[tuple[str, str]]:
    return [(one.number, one.caption) for one in page.state.figures]


def listed(page: HomeVisits) -> list[str]:
    return [row.name for row in page.state.listed]


def test_the_week_in_five_figures(week: Week) -> None:
    week.visit(a_child("Fajar"), danger_child_breathing=True, tbc_cough=True)
    week.visit(a_person("Pak Karto"), hypertension_medicine_24h=False)
    week.visit(a_child("Naufal"), immunization_behind=True)

    page = week.page()

    assert figures(page) == [
        ("3", "orang dikunjungi"),
        ("1", "belum dapat layanan"),
        ("1", "tidak minum obat"),
        ("1", "tanda bahaya"),
        ("1", "gejala TBC"),
    ]
    assert page.state.listed_note == "18 Mei 2026 – 24 Mei 2026"


def test_a_figure_is_loud_only_when_somebody_is_behind_it(week: Week) -> None:
    assert {one.tone for one in week.page().state.figures} == {Tone.NEUTRAL}
    week.visit(a_child("Fajar"), danger_child_breathing=True)
    tones = {one.opens: one.tone for one in week.page().state.figures}
    assert tones[Report.DANGER_SIGN] is Tone.ACT
    assert tones[Report.NOT_ADHERENT] is Tone.NEUTRAL


def test_a_figure_opens_to_its_names_and_back(week: Week) -> None:
    week.visit(a_child("Fajar"), danger_child_breathing=True)
    week.visit(a_child("Naufal"), reminded=True)
    page = week.page()
    assert listed(page) == ["Fajar", "Naufal"]

    page.show_names(Report.DANGER_SIGN)
    assert (listed(page), page.state.listed_title) == (["Fajar"], "Tanda bahaya")

    page.show_names(Report.DANGER_SIGN)
    assert listed(page) == ["Fajar", "Naufal"]


def test_on_a_monday_the_last_week_is_one_choice_away(week: Week) -> None:
    week.visit(a_child("Fajar"), LAST_SUNDAY, danger_child_breathing=True)
    page = week.page()
    assert listed(page) == []

    page.week_chosen(LAST_WEEK)
    assert listed(page) == ["Fajar"]
    assert page.state.listed_note == "11 Mei 2026 – 17 Mei 2026"

    page.week_chosen(THIS_WEEK)
    assert listed(page) == []


def test_a_saved_visit_is_opened_to_be_corrected(week: Week) -> None:
    visit = week.visit(a_child("Fajar"), reminded=True)
    page = week.page()
    page.open_listed(page.state.listed[0].key)
    assert week.corrected == [visit]


def test_a_half_typed_visit_stands_first_and_is_gone_on_with(week: Week) -> None:
    week.visit(a_child("Fajar"), reminded=True)
    week.begin(a_child("Naufal"), LAST_SUNDAY)
    page = week.page()
    assert listed(page) == ["Naufal", "Fajar"]

    page.open_listed(page.state.listed[0].key)

    assert (week.opened, week.corrected) == ([("Naufal", LAST_SUNDAY)], [])


def test_a_new_visit_is_of_the_day_chosen(week: Week) -> None:
    week.store.people.save(a_child("Fajar"))
    page = week.page()
    assert page.state.visited_on == TODAY

    page.day_chosen(LAST_SUNDAY)
    page.day_chosen(None)
    page.search("faj")
    page.search_entered()

    assert week.opened == [("Fajar", LAST_SUNDAY)]


def test_enter_on_nobody_opens_nobody(week: Week) -> None:
    page = week.page()
    page.search("faj")
    page.search_entered()
    assert (page.state.results, week.opened) == ((), [])


def test_a_visit_with_one_answer_is_called_saved_and_not_complete(week: Week) -> None:
    week.visit(a_person("Pak Karto"), reminded=True)
    [row] = week.page().state.listed
    assert row.badge is not None
    assert row.badge.word == "Tersimpan"
