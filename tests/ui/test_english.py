"""With English chosen, no screen shows a text of the program in Indonesian."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)

from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.help.presenter import CONTENTS, read_page, title_of
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.view import PersonPageView
from posyandu_desktop.ui.spoken import INDONESIAN, speak_language
from posyandu_desktop.ui.visit.view import VisitView
from tests.ui.every_screen import SCREENS, Opens, Tour, found_village
from tests.ui.shown_texts import not_english, own_words

GUIDE_TITLES = tuple(title_of(read_page(page)) for page in CONTENTS)
"""The guide is one text in Indonesian, and names its pages so."""

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", extend=True)


def _person_page(tour: Tour, tab: Tab, person: Person) -> None:
    tour.office.show_day()
    tour.pages.history.show_person(person, tour.office.show_day)
    tour.settle()
    page = tour.window.screen_in_front
    assert isinstance(page, PersonPageView)
    page._presenter.open_tab(tab)


def _household(tour: Tour) -> None:
    home = next(one.home for one in tour.office.workplace.store.people.active() if one.home)
    tour.pages.register.show_household(home)


MORE: dict[str, Opens] = {
    "buka-hari": lambda t: t.over_the_day(t.office.sessions.show_opening),
    "tutup-hari": lambda t: t.over_the_day(t.office.sessions.show_closing),
    "hari-lain": lambda t: t.over_the_day(t.office.sessions.show_choice),
    "kelas": lambda t: t.pages.classes.show_classes(),
    "menunggu-bidan": lambda t: t.pages.roles.show_awaiting(),
    "belum-datang": lambda t: t.office.day_ways.show_missing(),
    "satu-orang": lambda t: t.pages.register.show_merging(),
    "serumah": _household,
    "bayi-baru": lambda t: t.pages.register.show_newborn(t.pregnant()),
}
TABS = {f"orang-{tab}-{whose}": (tab, whose) for tab in Tab for whose in ("toddler", "pregnant")}


@pytest.fixture
def tour(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tour]:
    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path / "device"))
    started = found_village(tmp_path / "data")
    made = Tour(qapp, tmp_path / "data", started, Settings(language="en"))
    yield made
    made.close()
    speak_language(INDONESIAN)
    theme.apply_theme(qapp)


@pytest.mark.long
def test_no_screen_shows_a_text_of_the_program_in_indonesian(tour: Tour) -> None:
    people = own_words(tour.office.workplace)
    faults: dict[str, str] = {}
    screens = {**MORE, **SCREENS}
    for name in [*TABS, *screens]:
        if name in TABS:
            tab, whose = TABS[name]
            child = tour.somebody(LifeCycleGroup.TODDLER)
            _person_page(tour, tab, tour.pregnant() if whose == "pregnant" else child)
        else:
            screens[name](tour)
        tour.settle()
        own = [*people, *(GUIDE_TITLES if name == "bantuan" else ())]
        for text, fault in not_english(tour.whole, own).items():
            faults.setdefault(text, f"{name}: {fault}")
        tour.pages.mother.close()
    assert not faults, "\n".join(faults.values())


def _say_yes_to_everything(visit: VisitView) -> None:
    for section in list(visit.form.sections.values()):
        if not section.is_open:
            section.button.click()
    for question in list(visit.form.questions.values()):
        if question.isVisibleTo(visit):
            question.choice.setFocus()
            QTest.keyClick(question.choice, Qt.Key.Key_Y)


@pytest.mark.long
def test_a_visit_with_everything_open_and_every_answer_yes_is_in_english(tour: Tour) -> None:
    people = own_words(tour.office.workplace)
    faults: dict[str, str] = {}
    for name in (name for name in SCREENS if name.startswith("kunjungan-")):
        SCREENS[name](tour)
        tour.settle()
        visit = tour.window.screen_in_front
        if isinstance(visit, VisitView):
            _say_yes_to_everything(visit)
            for act in (visit._presenter.why, visit._presenter.save, visit._presenter.save):
                act()
                tour.settle()
                for text, fault in not_english(tour.whole, people).items():
                    faults.setdefault(text, f"{name}: {fault}")
    assert not faults, "\n".join(faults.values())
