from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from posyandu_desktop.domain.home_visit import Report
from posyandu_desktop.ui.home_visits.view import HomeVisitsView
from posyandu_desktop.ui.widgets.person_list import PersonList
from tests.builders import a_child
from tests.services.stores import TODAY
from tests.ui.conftest import Keyboard
from tests.ui.home_visits.conftest import Week

ENTER, DOWN, ESC, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Tab
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def view(week: Week, keyboard: Keyboard) -> HomeVisitsView:
    """The page with one visit of this week and one of the last, and somebody to visit."""
    week.visit(a_child("Fajar"), danger_child_breathing=True)
    week.visit(a_child("Zahra"), date(2026, 5, 15), reminded=True)
    week.store.people.save(a_child("Naufal"))
    view = HomeVisitsView(week.page())
    keyboard.open(view)
    view.start()
    return view


def names(listed: PersonList) -> list[str]:
    return [listed.people.row(place).name for place in range(listed.people.rowCount())]


def test_a_visit_begins_with_a_name_and_enter(
    week: Week, view: HomeVisitsView, keyboard: Keyboard
) -> None:
    assert view.search.hasFocus()
    keyboard.type("nau")
    assert names(view.results) == ["Naufal"]
    keyboard.press(ENTER)
    assert week.opened == [("Naufal", TODAY)]


def test_the_day_is_typed_above_the_name(
    week: Week, view: HomeVisitsView, keyboard: Keyboard
) -> None:
    view.day.setFocus()
    view.day.input.selectAll()
    keyboard.type("17/5/2026")
    keyboard.press(ENTER)
    assert view.search.hasFocus()
    keyboard.type("nau")
    keyboard.press(DOWN, ENTER)
    assert week.opened == [("Naufal", date(2026, 5, 17))]


def test_the_saved_visits_are_reached_and_opened_with_the_keyboard(
    week: Week, view: HomeVisitsView, keyboard: Keyboard
) -> None:
    assert names(view.listed) == ["Fajar"]
    view.listed.setFocus()
    keyboard.press(ENTER)
    assert [visit.visited_on for visit in week.corrected] == [TODAY]


def test_the_last_week_is_chosen_with_an_arrow(view: HomeVisitsView, keyboard: Keyboard) -> None:
    view.week.setFocus()
    keyboard.press(RIGHT)
    assert names(view.listed) == ["Zahra"]
    keyboard.press(LEFT)
    assert names(view.listed) == ["Fajar"]


def test_a_figure_shows_its_names_with_enter(view: HomeVisitsView, keyboard: Keyboard) -> None:
    place = [None, *Report].index(Report.TBC_SYMPTOM)
    view.tiles[place].setFocus()
    keyboard.press(ENTER)
    assert names(view.listed) == []


def test_who_is_not_found_is_said(view: HomeVisitsView, keyboard: Keyboard) -> None:
    keyboard.type("xyz")
    assert "Tidak ada “xyz”" in view.results._empty_text


def test_esc_empties_the_search_and_then_leaves(
    week: Week, view: HomeVisitsView, keyboard: Keyboard
) -> None:
    keyboard.type("nau")
    keyboard.press(ESC)
    assert (view.search.text(), week.times_left) == ("", 0)
    keyboard.press(ESC)
    assert week.times_left == 1


def test_esc_leaves_from_anywhere_else_at_once(
    week: Week, view: HomeVisitsView, keyboard: Keyboard
) -> None:
    view.listed.setFocus()
    keyboard.press(ESC)
    assert week.times_left == 1


def test_figures_leave_the_page_to_the_search_where_everything_is_large(
    view: HomeVisitsView,
) -> None:
    view.resize(700, 560)
    QApplication.processEvents()
    top = view.search.mapTo(view, QPoint(0, 0)).y()
    assert 0 <= top < view.foot.y() - view.search.height()
    assert view.foot.geometry().bottom() <= view.height()
