"""The pages of the register: a home, a birth, two records made one; and what a scanner reads."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent

from posyandu_desktop.domain.age import completed_years
from posyandu_desktop.domain.person import Household, Person, Sex
from posyandu_desktop.language import tr
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

HOUSEHOLD_KEY = "Ctrl+U"
NEWBORN_KEY = "Ctrl+J"
NEW_PERSON = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_N)
YOUNGEST_MOTHER_YEARS = 10
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
          Qt.KeyboardModifier.KeypadModifier)  # fmt: skip


class RegisterPages(QObject):
    """Opens them about whoever is marked or shown; `show` puts a page in front.

    Ctrl+N that nothing else takes opens the form of a new person over what is in front.

    Letters and digits that nothing else takes on the day begin a search, so that a scanner works
    wherever the cursor is.
    """

    def __init__(
        self, office: "Office", window: MainWindow, show: Callable[[Screen], None]
    ) -> None:
        super().__init__(office)
        self._office = office
        self._window = window
        self._show = show
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """Take a letter or digit that reached the window for the beginning of a search."""
        if (
            event.type() is not QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or watched is not self._window
        ):
            return False
        if event.keyCombination() == NEW_PERSON and self._is_in_front():
            self.new_person_wanted()
            return True
        if self._begins_search(event):
            search = self._window.bar.search
            if search.hasFocus():
                search.insert(event.text())
            else:
                search.take_focus()
                search.setText(event.text())
            return True
        return False

    def new_person_wanted(self) -> None:
        """Show the form of a new person; a visit that is being typed keeps its draft."""
        people, someone = self._office.pages.people, self._person_meant()
        leave = self._way_back(someone) if someone is not None else self._office.show_day
        people.show_person_form(leave=leave)

    def scanned(self, text: str) -> bool:
        """Open whose number a text is, or the form of a new person; False when it is no number."""
        from posyandu_desktop.services.scanning import OneHome, OnePerson, Unknown, recognise

        workplace = self._office.workplace
        match recognise(workplace.store, text, workplace.today()):
            case OnePerson(person):
                self._office.open_visit(person)
            case OneHome(home):
                self.show_household(home)
            case Unknown(form):
                self._office.pages.people.register_with(form)
            case None:
                return False
        return True

    def household_wanted(self) -> None:
        """Show the home of whoever is marked or shown."""
        person = self._person_meant()
        if person is None:
            self._office.ask_first(tr("Pilih orangnya dulu, lalu Ctrl+U."))
        elif person.home is None:
            self._office.pages.people.mend_address(person)
        else:
            self.show_household(person.home)

    def show_household(self, home: Household) -> None:
        """Show who lives in a home."""
        from posyandu_desktop.ui.household.presenter import Desk, HouseholdScreen
        from posyandu_desktop.ui.household.view import HouseholdView

        office, people = self._office, self._office.pages.people
        desk = Desk(
            store=office.workplace.store,
            session=office.session,
            open_visit=office.open_visit,
            add_member=people.add_to_home,
            correct=people.mend_address,
            leave=office.show_day,
        )
        self._show(HouseholdView(HouseholdScreen(desk, home)))

    def newborn_wanted(self) -> None:
        """Write down the children of a birth, from the mother who is marked or shown."""
        mother = self._person_meant()
        today = self._office.workplace.today()
        if (
            mother is None
            or mother.sex is not Sex.FEMALE
            or completed_years(mother.born_on, today) < YOUNGEST_MOTHER_YEARS
        ):
            self._office.ask_first(tr("Pilih ibunya dulu, lalu Ctrl+J."))
            return
        self.show_newborn(mother)

    def show_newborn(self, mother: Person) -> None:
        """Show the form of a birth."""
        from posyandu_desktop.ui.newborn.presenter import Desk, NewbornEntry
        from posyandu_desktop.ui.newborn.view import NewbornView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            rules=workplace.content.maternal,
            today=workplace.today,
            saved=self._born,
            leave=self._way_back(mother),
        )
        self._show(NewbornView(NewbornEntry(desk, mother)))

    def show_merging(self) -> None:
        """Show the page where two records of one person are made one."""
        from posyandu_desktop.ui.merging.presenter import Desk, MergingScreen
        from posyandu_desktop.ui.merging.view import MergingView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            operator=workplace.operator,
            today=workplace.today,
            leave=self._office.show_day,
        )
        self._show(MergingView(MergingScreen(desk)))

    def _born(self, children: Sequence[Person]) -> None:
        first, *others = children
        words = tr("Terdaftar: {names}. Timbang {first}.")
        names = ", ".join(child.name for child in children)
        if others:
            words = tr("Terdaftar: {names}. Timbang {first} dulu; cari yang lain sesudahnya.")
        self._office.open_visit(first, words.format(names=names, first=first.name))

    def _way_back(self, person: Person) -> Callable[[], None]:
        front = self._window.screen_in_front
        if isinstance(front, Screen) and front.person_in_hand() == person.id:
            return self._office.pages.history.way_back(front, person)
        return self._office.show_day

    def _is_in_front(self) -> bool:
        """Whether the office is at work: neither behind the lock, nor a page of help over it."""
        return self._window.screen_in_front is self._office.in_front

    def _person_meant(self) -> Person | None:
        front = self._window.screen_in_front
        person_id = front.person_in_hand() if isinstance(front, Screen) else None
        return self._office.workplace.store.people.find(person_id) if person_id else None

    def _begins_search(self, event: QKeyEvent) -> bool:
        front = self._window.screen_in_front
        return (
            isinstance(front, Screen)
            and front.gives_way
            and event.modifiers() in _PLAIN
            and event.text().isalnum()
        )
