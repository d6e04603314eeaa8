"""The menu behind F10: what is needed on every day at once, the rest in three groups."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.class_pages import CLASSES_KEY
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.register_pages import HOUSEHOLD_KEY, NEWBORN_KEY
from posyandu_desktop.ui.role_pages import SIGN_KEY, SWITCH_KEY
from posyandu_desktop.ui.texts.roles import ask_admin

if TYPE_CHECKING:
    from posyandu_desktop.ui.lock import Lock
    from posyandu_desktop.ui.office import Office
    from posyandu_desktop.ui.pages import Pages

MENU_KEY = "F10"
DELIVERIES_KEY = "Ctrl+L"
HOME_VISITS_KEY = "Ctrl+H"
REFERRALS_KEY = "Ctrl+R"
SESSION_KEY = "Ctrl+B"
MISSING_KEY = "Ctrl+P"
LOCK_KEY = "F12"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu: its words, what it does, its key, and who may do it."""

    words: str
    act: Callable[[], None]
    key: str = ""
    needs: Act | None = None


class MainMenu(QMenu):
    """Leads to every page; its keys are heard wherever the office is open."""

    def __init__(self, office: "Office", pages: "Pages", window: MainWindow, lock: "Lock") -> None:
        super().__init__(window)
        theme.dress(self, "menu")
        self._office = office
        self._window = window
        self._named: list[QAction] = []
        self._heard: list[QAction] = []
        self._add(self, Entry("Hari buka", office.show_day))
        for words, entries in (
            ("Hari ini", self._of_the_day(pages)),
            ("Warga", self._of_people(pages)),
            ("Kegiatan", self._of_activities(pages)),
            ("Laptop dan server", self._of_the_laptop(pages)),
        ):
            self._add_group(words, entries)
        self._awaiting = self._add(self, Entry("Menunggu bidan", pages.roles.sign, SIGN_KEY))
        self._add(self, Entry("Ganti petugas", lock.switch, SWITCH_KEY))
        self._add(self, Entry("Kunci layar", lock.lock, LOCK_KEY))
        if office.workplace.posyandu.is_demo:
            self._add(self, Entry("Latihan", pages.practice.show_practice))
        self.addActions(window.common)
        self._key = QAction(window)
        self._key.setShortcut(QKeySequence(MENU_KEY))
        self._key.triggered.connect(self.open)
        self._hear(self._key)

    def let_go(self) -> None:
        """Take the menu and its keys away; another operator gets their own."""
        for action in self._heard:
            self._window.removeAction(action)
        self.deleteLater()

    def renew_words(self) -> None:
        """Name the entries in the language chosen."""
        for action in self._named:
            action.setText(tr(action.data()))

    def open(self) -> None:
        """Show the menu under the operator's name."""
        count = self._office.workplace.store.signatures.count()
        waits = tr("Menunggu bidan ({count})").format(count=count)
        self._awaiting.setText(waits if count else tr("Menunggu bidan"))
        # Elsewhere the same key prints.
        works_here = self._office.day is not None
        self._missing.setShortcut(QKeySequence(MISSING_KEY) if works_here else QKeySequence())
        under = self._window.bar.operator
        self.popup(under.mapToGlobal(QPoint(0, under.height())))
        self.setActiveAction(self.actions()[0])

    def entries(self) -> Iterator[QAction]:
        """Yield what can be chosen, those of the groups among them."""
        for action in self.actions():
            group = action.menu()
            yield from group.actions() if isinstance(group, QMenu) else [action]

    def _of_the_day(self, pages: "Pages") -> tuple[Entry, ...]:
        sessions = self._office.sessions
        return (
            Entry("Buka atau tutup hari", sessions.turn, SESSION_KEY),
            Entry("Belum datang", self._office.day_ways.show_missing),
            Entry("Kiriman ke server", pages.show_deliveries, DELIVERIES_KEY),
            Entry("Flashdisk", pages.stick.show_stick),
            Entry("Hari buka lain (susulan)", sessions.show_choice),
        )

    def _of_people(self, pages: "Pages") -> tuple[Entry, ...]:
        return (
            Entry("Serumah (satu KK)", pages.register.household_wanted, HOUSEHOLD_KEY),
            Entry("Bayi baru dari ibunya", pages.register.newborn_wanted, NEWBORN_KEY),
            Entry("Gabungkan data ganda", pages.register.show_merging),
            Entry("Isi berbeda", pages.sync.show_differences),
            Entry("Impor data sasaran", pages.admin.show_import, needs=Act.IMPORT),
        )

    def _of_activities(self, pages: "Pages") -> tuple[Entry, ...]:
        return (
            Entry("Kunjungan rumah", pages.show_home_visits, HOME_VISITS_KEY),
            Entry("Rujukan", pages.show_referrals, REFERRALS_KEY),
            Entry("Kelas dan penyuluhan", pages.classes.show_classes, CLASSES_KEY),
            Entry("Vaksin yang dipakai", pages.admin.show_vaccines, needs=Act.MANAGE_VACCINES),
        )

    def _of_the_laptop(self, pages: "Pages") -> tuple[Entry, ...]:
        operators = pages.roles.show_operators
        entries = (
            Entry("Simpan cadangan", pages.backups.save),
            Entry("Tanggal laptop", pages.clock.show_clock),
            Entry("Server Puskesmas", pages.admin.show_server, needs=Act.MANAGE_SERVER),
            Entry("Undang laptop kedua", pages.sync.invite, needs=Act.MANAGE_SERVER),
            Entry("Petugas dan PIN", operators, needs=Act.MANAGE_OPERATORS),
        )
        if may(self._office.workplace.operator, Act.MANAGE_OPERATORS):
            return entries
        return (*entries, Entry("Ganti PIN saya", operators))

    def _add_group(self, words: str, entries: tuple[Entry, ...]) -> None:
        group = QMenu(tr(words), self)
        theme.dress(group, "menu")
        self._name(group.menuAction(), words)
        self.addMenu(group)
        for entry in entries:
            action = self._add(group, entry)
            if entry.words == "Belum datang":
                self._missing = action

    def _add(self, menu: QMenu, entry: Entry) -> QAction:
        workplace = self._office.workplace
        action = QAction(tr(entry.words), menu)
        menu.addAction(action)
        if entry.needs is not None and not may(workplace.operator, entry.needs):
            # Not heard by the window: what is grey must not come back when a cover is lifted.
            action.setText(f"{tr(entry.words)} · {ask_admin(workplace.store.operators.all())}")
            action.setEnabled(False)
            return action
        self._name(action, entry.words)
        action.triggered.connect(partial(_without_checked, entry.act))
        if entry.key:
            action.setShortcut(QKeySequence(entry.key))
            self._hear(action)
        return action

    def _name(self, action: QAction, words: str) -> None:
        action.setData(words)
        self._named.append(action)

    def _hear(self, action: QAction) -> None:
        self._heard.append(action)
        self._window.addAction(action)


def _without_checked(act: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's triggered(bool)
    act()
