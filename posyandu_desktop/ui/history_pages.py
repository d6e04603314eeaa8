"""The page of one person, behind F3 wherever somebody is in hand, and the way back from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office
    from posyandu_desktop.ui.visit_ways import Landing

PERSON_KEY = "F3"


class HistoryPages(QObject):
    """Opens the page of a person with what it needs; `show` puts a page in front."""

    def __init__(
        self, office: "Office", window: MainWindow, show: Callable[[Screen], None]
    ) -> None:
        super().__init__(office)
        self._office = office
        self._window = window
        self._show = show
        self._again: Callable[[], None] = office.show_day
        self.key = QAction(window)
        self.key.setShortcut(QKeySequence(PERSON_KEY))
        self.key.triggered.connect(self.open_in_hand)
        window.addAction(self.key)

    def open_in_hand(self) -> None:
        """Show the page of whom the screen in front is about."""
        front = self._window.screen_in_front
        person_id = front.person_in_hand() if isinstance(front, Screen) else None
        if isinstance(front, Screen) and person_id is not None and front.page != "person":
            person = self._office.workplace.store.people.get(person_id)
            self.show_person(person, self.way_back(front, person))
        elif person_id is None:
            self._office.ask_first(tr("Pilih orangnya dulu, lalu F3."))

    def show_person(
        self,
        person: Person,
        back: Callable[[], None],
        message: str = "",
        tone: Tone = Tone.GOOD,
    ) -> None:
        """Show everything about somebody; `back` leads to where one came from."""
        from posyandu_desktop.ui.person_page.presenter import PersonPage
        from posyandu_desktop.ui.person_page.state import Desk
        from posyandu_desktop.ui.person_page.view import PersonPageView

        office, pages = self._office, self._office.pages
        workplace = office.workplace
        again = self._again = partial(self.show_person, person, back)
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            now=workplace.now,
            correct_visit=partial(self._correct_visit, again),
            move_visit=self.move_visit,
            show_referrals=pages.show_referrals,
            show_pregnancy=partial(self._show_pregnancy, again),
            show_adverse_event=partial(self._show_adverse_event, again),
            show_class=pages.classes.show_class,
            show_to_mother=pages.mother.show_person,
            print_for_mother=pages.mother.print_person,
            changed=office.update_bar,
            leave=back,
        )
        page = PersonPage(desk, workplace.store.people.get(person.id))
        if message:
            page.say(message, tone)
        self._show(PersonPageView(page))
        self._window.bar.search.clear()

    def move_visit(self, visit: Visit, right: Person) -> str:
        """Take a visit back and open a copy of it for the right person; return why not, or "".

        Raises:
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
            CannotSave: The disk did not take it; nothing has changed.
        """
        from posyandu_desktop.services.moving_visits import why_not
        from posyandu_desktop.ui.texts.moving_visits import not_theirs_sentence

        why = why_not(self._office.workplace.store, visit, right)
        if why is not None:
            return not_theirs_sentence(why, right, visit.visited_on)
        self._copy(visit, right)
        return ""

    def _correct_visit(self, again: "Landing", visit: Visit) -> None:
        """Open a visit that leads back to the page."""
        self._office.ways.land_after(visit.id, again)
        self._office.correct_visit(visit)

    def _copy(self, visit: Visit, right: Person) -> None:
        from posyandu_desktop.domain.asked_fields import known_fields
        from posyandu_desktop.services.moving_visits import move
        from posyandu_desktop.ui.visit.typed import TypedVisit

        workplace = self._office.workplace
        fields = known_fields({}, workplace.content.cards)
        copied = replace(
            TypedVisit.from_visit(visit, fields),
            visit_id=VisitId(uuid4()),
            person_id=right.id,
            overruled=(),
        )
        draft = copied.draft(workplace.now(), on_screen=False)
        move(workplace.store, workplace.content, workplace.now, visit, draft)
        words = tr("Disalin dari kunjungan orang lain. Periksa, lalu simpan untuk {name}.")
        day = visit.visited_on if visit.setting is Setting.HOME else None
        message = words.format(name=right.name)
        self._office.ways.show_visit(right, None, draft, message, day)

    def _show_pregnancy(self, again: Callable[[], None], woman: Person) -> None:
        self._office.ways.show_pregnancy(woman, partial(_ignoring, again))

    def _show_adverse_event(self, again: Callable[[], None], person: Person) -> None:
        visits = self._office.workplace.store.visits.of_person(person.id)
        had = tuple(dose for visit in visits for dose in visit.immunizations)
        self._office.ways.show_adverse_event(person, had, partial(_ignoring, again))

    def way_back(self, front: Screen, person: Person) -> Callable[[], None]:
        """Return what shows again the screen that is in front now."""
        from posyandu_desktop.ui.visit.view import VisitView

        if isinstance(front, VisitView):
            return partial(self._visit_again, front.visit_id, front.at_home_on, person)
        pages = self._office.pages
        ways = {
            "person": self._again,
            "referrals": pages.show_referrals,
            "home_visits": pages.show_home_visits,
        }
        return ways.get(front.page, self._office.show_day)

    def _visit_again(self, visit_id: VisitId, at_home_on: date | None, person: Person) -> None:
        store = self._office.workplace.store
        known = store.people.get(person.id)
        draft = store.drafts.of(person.id)
        saved = store.visits.find(visit_id)
        self._office.ways.show_visit(known, saved, draft, "", at_home_on)


def _ignoring(again: Callable[[], None], _person: Person, _message: str) -> None:
    again()
