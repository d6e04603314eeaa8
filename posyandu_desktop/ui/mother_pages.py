"""How the mother's view comes to the screen and its strip to the printer."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from posyandu_desktop.domain.case import Case
    from posyandu_desktop.ui.mother_view.printing import Print
    from posyandu_desktop.ui.mother_view.shown import Shown
    from posyandu_desktop.ui.mother_view.view import MotherView
    from posyandu_desktop.ui.office import Office


class MotherPages:
    """Lays the mother's view over whatever is in front, and takes it away again.

    Attributes:
        in_front: The view while it is shown.
        printing: Prints a strip; the way to the printer unless a test takes another.
    """

    def __init__(self, office: "Office", window: MainWindow, lock: Callable[[], None]) -> None:
        self._office = office
        self._window = window
        self._lock = lock
        self.in_front: MotherView | None = None
        self.printing: Print | None = None

    def show(self, case: "Case") -> None:
        """Show a visit, saved or half typed, to whom it is about."""
        from posyandu_desktop.ui.mother_view.gathering import gathered
        from posyandu_desktop.ui.mother_view.presenter import Desk, MotherScreen
        from posyandu_desktop.ui.mother_view.view import MotherView

        if self.in_front is not None:
            return
        desk = Desk(leave=self.close, lock=self._lock_from_here, print_strip=self._print)
        shown = gathered(case, self._office.workplace.posyandu, self._next_session())
        self.in_front = MotherView(MotherScreen(desk, shown), self._window)
        # Where no window manager does it, the view has to fill the screen by itself.
        self.in_front.setGeometry(self._window.screen().geometry())
        self.in_front.showFullScreen()
        self.in_front.activateWindow()
        self.in_front.setFocus()

    def show_person(self, person: Person) -> None:
        """Show somebody as they stand today, from their page: today's visit or the last ones."""
        self.show(self._case_of_today(person))

    def _case_of_today(self, person: Person) -> "Case":
        """Return what the rules look at for somebody today; the visit is empty if none is saved."""
        from posyandu_desktop.domain.case import case_of
        from posyandu_desktop.services.recording import Recorder

        place = self._office.workplace
        recorder = Recorder(place.store, place.content, place.operator, place.now)
        today = place.today()
        visits = place.store.visits.of_person(person.id)
        fresh = Visit(id=VisitId(uuid4()), person_id=person.id, visited_on=today, cards=())
        visit = next((one for one in visits if one.visited_on == today), fresh)
        others = tuple(one for one in visits if one.id != visit.id)
        episodes = recorder.episodes(person)
        return case_of(person, visit, others, place.content, episodes, recorder.place())

    def print_strip(self, case: "Case") -> str:
        """Print the strip of a visit without showing it first; return what to say of it."""
        from posyandu_desktop.ui.mother_view.gathering import gathered

        shown = gathered(case, self._office.workplace.posyandu, self._next_session())
        return self._print(shown, 0)

    def print_person(self, person: Person) -> str:
        """Print the strip of somebody as they stand today; return what to say of it."""
        return self.print_strip(self._case_of_today(person))

    def close(self) -> None:
        """Take the view away; the cursor is where it was."""
        if self.in_front is not None:
            view, self.in_front = self.in_front, None
            view.close()
            self._window.activateWindow()

    def _next_session(self) -> "date | None":
        place = self._office.workplace
        return place.store.session_days.next_after(place.today())

    def _lock_from_here(self) -> None:
        self.close()
        self._lock()

    def _print(self, shown: "Shown", place: int) -> str:
        from posyandu_desktop.ui.mother_view.printing import print_strip

        parent: QWidget = self.in_front or self._window
        try:
            return (self.printing or print_strip)(parent, shown, place)
        except PosyanduError as error:
            return error.sentence
