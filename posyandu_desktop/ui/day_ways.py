"""What the day needs from around it: the queue, the reasons of the awaited, who is missing."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from importlib import import_module
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.ui.day.presenter import DayScreen, Desk
from posyandu_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

T = TypeVar("T")

FETCH_VISIT_AFTER_MS = 300
"""The first visit should open at once, but not at the cost of the first look at the day."""

SETTLE_AFTER_MS = 900
"""Reasons are worked out once the day is in sight and the first visit can be opened."""

AT_ONCE = 6
"""So many people's reasons are worked out before a list is shown; nobody notices the time."""


class DayWays(QObject):
    """Serves the day of one signed-in operator."""

    def __init__(self, office: "Office") -> None:
        super().__init__(office)
        self._office = office
        self._is_settling = False
        self._has_begun = False
        with suppress(PosyanduError):
            # A full disk is no reason not to show the day.
            self.queue.tidy()

    @property
    def queue(self) -> Queue:
        """The queue of the session day that is worked on now."""
        place = self._office.workplace
        return Queue(place.store, self._office.session, place.operator, place.now)

    def make_day(self, standing_note: str) -> DayScreen:
        """Return the day as it stands now, with the ways that lead on from it."""
        self._catch_up()
        office = self._office
        desk = Desk(
            store=office.workplace.store,
            content=office.workplace.content,
            session=office.session,
            run=self._run,
            send=office.uploading.job(),
            stop_sending=office.uploading.end_running,
            open_visit=office.open_visit,
            open_home_visit=office.ways.open_home_visit,
            show_home_visits=office.pages.show_home_visits,
            new_person=office.pages.people.show_person_form,
            show_deliveries=office.pages.show_deliveries,
            show_missing=self.show_missing,
            queue=self.queue,
            standing_note=standing_note,
            scanned=office.pages.register.scanned,
        )
        return DayScreen(desk)

    def _run(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[PosyanduError], None],
    ) -> None:
        """Run a job of the day; what it brought may be a reason to expect somebody."""

        def done(result: T) -> None:
            then(result)
            self.settle()

        self._office.run(job, done, failed)

    def begin(self) -> None:
        """Fetch what the next keys need, then work out the reasons, while the day is looked at."""
        self._has_begun = True
        QTimer.singleShot(FETCH_VISIT_AFTER_MS, self, _fetch_visit)
        QTimer.singleShot(SETTLE_AFTER_MS, self, self.settle)

    def settle(self) -> None:
        """Work out in the background why people are expected, when that is not known yet."""
        office, on = self._office, self._office.session.held_on
        if self._is_settling or office.is_closed:
            return
        if office.workplace.store.expectations.count_unsettled(on) == 0:
            return
        self._is_settling = True
        job = partial(_settle, office.workplace, on, office.background.stop)
        office.run(job, self._settled, self._not_settled)

    def show_missing(self) -> None:
        """Show who is expected and not here."""
        from posyandu_desktop.ui.missing.presenter import Desk as MissingDesk
        from posyandu_desktop.ui.missing.presenter import MissingScreen
        from posyandu_desktop.ui.missing.view import MissingView

        self._catch_up()
        office = self._office
        desk = MissingDesk(
            store=office.workplace.store,
            session=office.session,
            posyandu=office.workplace.posyandu,
            open_visit=office.open_visit,
            leave=self._back,
        )
        view = MissingView(MissingScreen(desk))
        office.show(view)
        QTimer.singleShot(0, view.start)

    def _catch_up(self) -> None:
        """Work out why those are expected who were registered or changed since the last list.

        The first look at a day does not wait for it; where many are to be worked out, no look does.
        """
        if not self._has_begun or self._is_settling:
            return
        workplace, on = self._office.workplace, self._office.session.held_on
        ids = workplace.store.expectations.unsettled(on, AT_ONCE + 1)
        if len(ids) > AT_ONCE:
            self.settle()
        elif ids:
            from posyandu_desktop.services.expecting import Expecting

            with suppress(PosyanduError):
                # A full disk is no reason not to show the day.
                Expecting(workplace.store, workplace.content_as_written).settle(ids, on)

    def _back(self) -> None:
        self._office.show_day()

    def _settled(self, left: int) -> None:
        self._is_settling = False
        if left:
            # Another job may come first: an upload somebody asked for does not wait for all.
            QTimer.singleShot(0, self, self.settle)
        else:
            self._office.refresh_day()

    def _not_settled(self, _error: PosyanduError) -> None:
        """The lists stay as they were; the next day in front tries again."""
        self._is_settling = False


def _settle(workplace: Workplace, on: date, stop: Event) -> int:
    from posyandu_desktop.services.expecting import Expecting

    store = workplace.another_store()
    try:
        return Expecting(store, workplace.content_as_written).settle_some(on, stop)
    finally:
        store.close()


def _fetch_visit() -> None:
    import_module("posyandu_desktop.ui.visiting")
