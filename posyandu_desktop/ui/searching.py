"""The search box of the bar: what is typed there is looked for on the day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office


class Searching:
    """Joins the search box with the day of one signed-in operator."""

    def __init__(self, office: "Office", box: SearchField) -> None:
        self._office = office
        self._box = box

    def begin(self) -> None:
        """Listen to the box."""
        self._box.searched.connect(self._search)
        self._box.accepted.connect(self._entered)
        self._box.accepted_otherwise.connect(self._entered_at_home)
        self._box.cancelled.connect(self._left)

    def close(self) -> None:
        """Listen no more."""
        self._box.searched.disconnect(self._search)
        self._box.accepted.disconnect(self._entered)
        self._box.accepted_otherwise.disconnect(self._entered_at_home)
        self._box.cancelled.disconnect(self._left)

    def serve(self, view: DayView) -> None:
        """Let the keys go to and fro between the box and the lists of a day."""
        self._box.set_results(view.results)
        self._box.descended.connect(view.descend)
        view.results.ascended.connect(self._box.take_focus)
        view.next_wanted.connect(self._box.begin_anew)
        QTimer.singleShot(0, self._take_focus)

    def search_again(self) -> None:
        """Show the day anew with what is searched."""
        searched = self._box.text()
        self._office.show_day()
        self._box.setText(searched)

    def _take_focus(self) -> None:
        # Somebody who is already typing there must not have their letters selected.
        if not self._box.hasFocus():
            self._box.take_focus()

    def _search(self, text: str) -> None:
        if self._office.day is None and text.strip():
            self._office.show_day()
            if self._office.day is not None:
                self._box.setText(text)
            else:
                self._box.clear()
        elif self._office.day is not None:
            self._office.day.search(text)

    def _left(self) -> None:
        """Go back into the screen below, where Esc leads back as its button says."""
        if self._office.day is None and self._office.in_front is not None:
            self._office.in_front.start()

    def _entered(self, _text: str) -> None:
        if self._office.day is not None:
            self._office.day.search_entered()

    def _entered_at_home(self, _text: str) -> None:
        if self._office.day is not None:
            self._office.day.home_visit_wanted()
