"""The pages around the day and the visit, and the menu that leads to them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.store.backup import SUFFIX, backup
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.class_pages import CLASSES_KEY, ClassPages
from posyandu_desktop.ui.history_pages import HistoryPages
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.mother_pages import MotherPages
from posyandu_desktop.ui.person_pages import PersonPages
from posyandu_desktop.ui.practice_pages import PracticePages
from posyandu_desktop.ui.register_pages import HOUSEHOLD_KEY, NEWBORN_KEY, RegisterPages
from posyandu_desktop.ui.role_pages import SIGN_KEY, SWITCH_KEY, RolePages
from posyandu_desktop.ui.texts.roles import ask_admin
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.lock import Lock
    from posyandu_desktop.ui.office import Office
    from posyandu_desktop.ui.register_import.presenter import RegisterImport

MENU_KEY = "F10"
DELIVERIES_KEY = "Ctrl+L"
HOME_VISITS_KEY = "Ctrl+H"
REFERRALS_KEY = "Ctrl+R"
SESSION_KEY = "Ctrl+B"
LOCK_KEY = "F12"


class Pages(QObject):
    """Opens each page with what it needs, and brings people back to the day.

    Attributes:
        ask_target: Asks where to save a backup of the name given; None when the person changed
            their mind.
    """

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
        self.ask_target: Callable[[str], Path | None] = self._ask_target
        self.people = PersonPages(office, self._show)
        self.roles = RolePages(office, self._show, device_folder)
        self.mother = MotherPages(office, window, lock.lock)
        self.register = RegisterPages(office, window, self._show)
        self.history = HistoryPages(office, window, self._show)
        self.classes = ClassPages(office, self._show)
        self.practice = PracticePages(office, window, self._show)
        self._importing: RegisterImport | None = None
        # The worker emits it; only a method of an object that lives here brings it home.
        office.background.progressed.connect(self._import_progressed)
        self._actions: list[QAction] = []
        self.menu = QMenu(window)
        theme.dress(self.menu, "menu")
        for words, key, act in (
            ("Hari buka", "", self._back),
            ("Buka atau tutup hari", SESSION_KEY, office.sessions.turn),
            ("Hari buka lain (susulan)", "", office.sessions.show_choice),
            ("Belum datang", "", office.day_ways.show_missing),
            ("Kunjungan rumah", HOME_VISITS_KEY, self.show_home_visits),
            ("Rujukan", REFERRALS_KEY, self.show_referrals),
            ("Serumah (satu KK)", HOUSEHOLD_KEY, self.register.household_wanted),
            ("Bayi baru dari ibunya", NEWBORN_KEY, self.register.newborn_wanted),
            ("Gabungkan data ganda", "", self.register.show_merging),
            ("Kelas dan penyuluhan", CLASSES_KEY, self.classes.show_classes),
        ):
            self._add(words, key, act)
        self._awaiting = self._add("Menunggu bidan", SIGN_KEY, self.roles.sign)
        self._add("Kiriman ke server", DELIVERIES_KEY, self.show_deliveries)
        for words, act, needs in (
            ("Impor data sasaran", self.show_import, Act.IMPORT),
            ("Server Puskesmas", self.show_server, Act.MANAGE_SERVER),
            ("Vaksin yang dipakai", self.show_vaccines, Act.MANAGE_VACCINES),
            ("Petugas dan PIN", self.roles.show_operators, Act.MANAGE_OPERATORS),
        ):
            self._add_for_admins(words, act, needs)
        if not may(office.workplace.operator, Act.MANAGE_OPERATORS):
            self._add("Ganti PIN saya", "", self.roles.show_operators)
        for words, key, act in (
            ("Simpan cadangan", "", self.save_backup),
            ("Ganti petugas", SWITCH_KEY, lock.switch),
            ("Kunci layar", LOCK_KEY, lock.lock),
        ):
            self._add(words, key, act)
        if office.workplace.posyandu.is_demo:
            self._add("Latihan", "", self.practice.show_practice)
        self.menu.addActions(window.common)
        self._menu_key = QAction(window)
        self._menu_key.setShortcut(QKeySequence(MENU_KEY))
        self._menu_key.triggered.connect(self.open_menu)
        window.addAction(self._menu_key)

    def close(self) -> None:
        """Take the menu and its keys away; another operator gets their own."""
        self.mother.close()
        self._office.background.progressed.disconnect(self._import_progressed)
        self._window.removeEventFilter(self.register)
        for action in (*self._actions, self._menu_key, self.history.key):
            self._window.removeAction(action)
        self.menu.deleteLater()

    def renew_words(self) -> None:
        """Name the entries of the menu in the language chosen."""
        for action in self._actions:
            action.setText(tr(action.data()))

    def open_menu(self) -> None:
        """Show the menu under the operator's name."""
        count = self._office.workplace.store.signatures.count()
        waits = tr("Menunggu bidan ({count})").format(count=count)
        self._awaiting.setText(waits if count else tr("Menunggu bidan"))
        under = self._window.bar.operator
        self.menu.popup(under.mapToGlobal(QPoint(0, under.height())))
        self.menu.setActiveAction(self.menu.actions()[0])

    def show_deliveries(self) -> None:
        """Show what the server has, and what it refused."""
        from posyandu_desktop.ui.deliveries.presenter import Deliveries, Desk
        from posyandu_desktop.ui.deliveries.view import DeliveriesView

        office = self._office
        desk = Desk(
            store=office.workplace.store,
            content=office.workplace.content,
            run=office.run,
            send=office.send_job(),
            open_visit=office.correct_visit,
            open_person=self.people.correct_person,
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

    def show_import(self) -> None:
        """Show the import of an existing register."""
        from posyandu_desktop.ui.register_import.presenter import Desk, RegisterImport
        from posyandu_desktop.ui.register_import.view import RegisterImportView

        workplace = self._office.workplace
        background = self._office.background
        desk = Desk(
            another_store=workplace.another_store,
            store=workplace.store,
            today=workplace.today,
            now=workplace.now,
            run=self._office.run,
            stop=background.stop,
            progress=background.progress,
            leave=self._back,
        )
        self._importing = RegisterImport(desk)
        self._show(RegisterImportView(self._importing))

    def show_server(self) -> None:
        """Show the server's address and the connection test."""
        from posyandu_desktop.ui.server.presenter import Desk, ServerScreen
        from posyandu_desktop.ui.server.view import ServerView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            posyandu=workplace.posyandu,
            settings=workplace.settings,
            run=self._office.run,
            leave=self._back,
        )
        self._show(ServerView(ServerScreen(desk)))

    def show_vaccines(self) -> None:
        """Show which products this posyandu gets."""
        from posyandu_desktop.ui.vaccines.presenter import Desk, VaccinesScreen
        from posyandu_desktop.ui.vaccines.view import VaccinesView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            posyandu=workplace.posyandu,
            leave=self._back,
        )
        self._show(VaccinesView(VaccinesScreen(desk)))

    def save_backup(self) -> None:
        """Save an encrypted copy where the operator says, usually on a USB stick."""
        workplace = self._office.workplace
        target = self.ask_target(f"posyandu-{workplace.today():%Y-%m-%d}{SUFFIX}")
        if target is None:
            return
        self._office.run(
            partial(backup, workplace.files, workplace.key, target, workplace.now),
            partial(self._backup_saved, target),
            self._backup_failed,
        )

    def _ask_target(self, name: str) -> Path | None:
        return ask_where_to_save(
            self._window,
            tr("Simpan cadangan"),
            name,
            tr("Cadangan Posyandu (*{suffix})").format(suffix=SUFFIX),
        )

    def _import_progressed(self, done: int, total: int) -> None:
        if self._importing is not None:
            self._importing.progressed(done, total)

    def _backup_saved(self, target: Path, _result: object) -> None:
        self._office.sessions.backup_saved(target.name)
        words = tr("Cadangan tersimpan dan sudah diperiksa: {name}.").format(name=target.name)
        self._office.tell(words, Tone.GOOD)

    def _backup_failed(self, error: PosyanduError) -> None:
        self._office.tell(error.sentence, Tone.ACT)

    def _back(self) -> None:
        self._office.show_day()

    def _show(self, view: Screen, again: Callable[[], None] | None = None) -> None:
        view.opened_anew = again
        self._office.show(view)
        QTimer.singleShot(0, view.start)

    def _add_for_admins(self, words: str, act: Callable[[], None], needs: Act) -> None:
        workplace = self._office.workplace
        if may(workplace.operator, needs):
            self._add(words, "", act)
            return
        whom = ask_admin(workplace.store.operators.all())
        # In the menu only: what is grey there must not come back when a cover is lifted.
        self.menu.addAction(f"{tr(words)} · {whom}").setEnabled(False)

    def _add(self, words: str, key: str, act: Callable[[], None]) -> QAction:
        action = QAction(tr(words), self.menu)
        action.setData(words)
        self._actions.append(action)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(partial(_without_checked, act))
        self.menu.addAction(action)
        self._window.addAction(action)
        return action


def _without_checked(act: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's triggered(bool)
    act()
