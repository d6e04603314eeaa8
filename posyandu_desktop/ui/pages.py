"""The pages around the day and the visit."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from posyandu_desktop.ui.admin_pages import AdminPages
from posyandu_desktop.ui.backups import Backups
from posyandu_desktop.ui.class_pages import ClassPages
from posyandu_desktop.ui.clock_pages import ClockPages
from posyandu_desktop.ui.history_pages import HistoryPages
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.menu import MainMenu
from posyandu_desktop.ui.mother_pages import MotherPages
from posyandu_desktop.ui.person_pages import PersonPages
from posyandu_desktop.ui.practice_pages import PracticePages
from posyandu_desktop.ui.register_pages import RegisterPages
from posyandu_desktop.ui.role_pages import RolePages
from posyandu_desktop.ui.stick_pages import StickPages
from posyandu_desktop.ui.sync_pages import SyncPages
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.lock import Lock
    from posyandu_desktop.ui.office import Office


class Pages(QObject):
    """Opens each page with what it needs, and brings people back to the day."""

    def __init__(
        self,
        office: "Office",
        window: MainWindow,
        *,
        lock: "Lock",
        device_folder: Path,
    ) -> None:
        super().__init__(office)
        self._office = office
        self._window = window
        self.people = PersonPages(office, self._show)
        self.roles = RolePages(office, self._show, device_folder)
        self.mother = MotherPages(office, window, lock.lock)
        self.register = RegisterPages(office, window, self._show)
        self.history = HistoryPages(office, window, self._show)
        self.classes = ClassPages(office, self._show)
        self.sync = SyncPages(office, window, self._show)
        self.practice = PracticePages(office, window, self._show)
        self.admin = AdminPages(office, self._show)
        self.stick = StickPages(office, window, self._show)
        self.clock = ClockPages(office, self._show)
        self.backups = Backups(office, window)
        self.menu = MainMenu(office, self, window, lock)

    def close(self) -> None:
        """Take the menu and its keys away; another operator gets their own."""
        self.mother.close()
        self.admin.close()
        self.stick.close()
        self._window.removeEventFilter(self.register)
        self._window.removeAction(self.history.key)
        self.menu.let_go()

    def save_backup(self) -> None:
        """Save an encrypted copy where the operator says, usually on a USB stick."""
        self.backups.save()

    def show_deliveries(self) -> None:
        """Show what the server has, and what it refused."""
        from posyandu_desktop.ui.deliveries.presenter import Deliveries, Desk
        from posyandu_desktop.ui.deliveries.view import DeliveriesView

        office = self._office
        desk = Desk(
            store=office.workplace.store,
            content=office.workplace.content,
            run=office.run,
            send=office.uploading.job(),
            stop_sending=office.uploading.end_running,
            open_visit=office.correct_visit,
            open_person=self.people.correct_person,
            show_stick=self.stick.show_stick,
            leave=self._back,
            now=office.workplace.now,
        )
        self._show(DeliveriesView(Deliveries(desk)), self.show_deliveries)

    def show_home_visits(self) -> None:
        """Show the home visits of the week, what the Pustu counts of them, and begin another."""
        from posyandu_desktop.ui.home_visits.presenter import Desk, HomeVisits
        from posyandu_desktop.ui.home_visits.view import HomeVisitsView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            today=workplace.today,
            open_home_visit=self._office.ways.open_home_visit,
            correct_visit=self._office.correct_visit,
            leave=self._back,
        )
        self._show(HomeVisitsView(HomeVisits(desk)), self.show_home_visits)

    def show_referrals(self) -> None:
        """Show whose referral nobody has closed yet."""
        from posyandu_desktop.services.referrals import FollowUp
        from posyandu_desktop.ui.referrals.presenter import Desk, ReferralsScreen
        from posyandu_desktop.ui.referrals.view import ReferralsView

        office = self._office
        place = office.workplace
        desk = Desk(
            follow_up=FollowUp(place.store, place.content, place.now),
            open_visit=office.correct_visit,
            changed=office.update_bar,
            leave=self._back,
        )
        self._show(ReferralsView(ReferralsScreen(desk)), self.show_referrals)

    def _back(self) -> None:
        self._office.show_day()

    def _show(self, view: Screen, again: Callable[[], None] | None = None) -> None:
        view.opened_anew = again
        self._office.show(view)
        QTimer.singleShot(0, view.start)
