"""Which store, and who is at the keyboard: the first start, the sign-in, then the office.

An old laptop feels every import, so a part is imported when it is first shown; while somebody
looks for their name and types the PIN, the next parts are fetched one after the other.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from posyandu_desktop import language
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.garbage import GarbageWatch
from posyandu_desktop.ui.idle import IdleWatch
from posyandu_desktop.ui.lock import Lock, demo_hint
from posyandu_desktop.ui.look_pages import LookPages
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.other_village import OtherVillage
from posyandu_desktop.ui.sign_in.presenter import SignIn
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.domain.clinical_content import ClinicalContent
    from posyandu_desktop.store.open import Store
    from posyandu_desktop.ui.beginning import Beginning, Opened
    from posyandu_desktop.ui.left_open import Resume
    from posyandu_desktop.ui.office import Office

AFTER_FIRST_PAINT_MS = 40
DEMO_FOLDER = "desa-contoh"
_WANTED_NEXT = (
    "nacl.bindings",
    "posyandu_desktop.store.open",
    "posyandu_desktop.store.content",
    "posyandu_desktop.ui.day.view",
    "posyandu_desktop.ui.office",
)


class Shell(QObject):
    """Opens the right store for the right person, and hands over to the office."""

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        folder: Path,
        device_folder: Path,
        now: Callable[[], datetime],
        settings: Settings | None = None,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.background = background
        self.office: Office | None = None
        self._own = StoreFiles(folder)
        self._demo = StoreFiles(folder / DEMO_FOLDER)
        self._device_folder = device_folder
        self._now = now
        self.lock = Lock(window, device_folder, lambda: self.office, self._hand_over)
        self.idle = IdleWatch(window, background.hands)
        # What a start imports stays: looking for garbage in it would cost a tenth of the time.
        self._garbage = GarbageWatch(window, self.idle.is_quiet)
        self.idle.passed.connect(self.lock.lock)
        self._left: tuple[StoreFiles, Resume | None] = (self._own, None)
        self._wanted_next = list(_WANTED_NEXT)
        self.look = LookPages(window, settings or Settings(), self._own.settings)
        self.look.changed = self._settings_changed
        self.look.spoke_otherwise = self._spoke_otherwise
        self._other_village = OtherVillage(window, self._change_village)
        self._again: Callable[[], None] | None = None

    def start(self) -> None:
        """Show the first screen of this folder: the wizard, or who is at the keyboard."""
        if self._own.initialised:
            self.ask_who(self._own)
        else:
            self.show_first_start()

    def show_first_start(self) -> None:
        """Show the wizard."""
        self._show(self._beginning().screen(*self._ways_in()))

    def _beginning(self) -> "Beginning":
        from posyandu_desktop.ui.beginning import Beginning

        return Beginning(
            own=self._own,
            demo=self._demo,
            device_folder=self._device_folder,
            now=self._now,
            run=self.background.run,
            ask_who_here=partial(self.ask_who, self._own),
            ask_who_in_demo=partial(self.ask_who, self._demo),
        )

    def _ways_in(self) -> "tuple[Opened, Opened]":
        return partial(self._open, self._own), partial(self._open, self._demo)

    def _change_village(self) -> None:
        """Go to the demo village, which is built the first time, or back to one's own posyandu."""
        if self.office is None or not self.office.may_lock():
            return
        if self.office.workplace.posyandu.is_demo:
            self.ask_who(self._own)
        elif self._demo.initialised:
            self.ask_who(self._demo)
        else:
            view = self._beginning().screen(*self._ways_in())
            self._again = None
            self._leave_office()
            self._show(view)
            view.welcome.demo.click()

    def ask_who(self, files: StoreFiles) -> None:
        """Show the operators' tiles; the store stays closed until a PIN opens it."""
        self._again = partial(self.ask_who, files)
        self._leave_office()
        ring = KeyRing(files, self._device_folder)
        presenter = SignIn(
            ring.operators(),
            partial(_unlock, ring),
            self.background.run,
            partial(self._open, files),
            recover=partial(_recover, ring, files, self._now),
            hint=demo_hint() if files == self._demo else "",
        )
        self._show(SignInView(presenter))

    def close(self) -> None:
        """Close the store; the window is about to go."""
        self._leave_office()
        self.lock.close()

    def _open(
        self, files: StoreFiles, key: DataKey, operator: Operator, resume: "Resume | None" = None
    ) -> None:
        from posyandu_desktop.store.open import Author, open_store

        store = open_store(files, key, Author(operator.id), self._now)
        try:
            known = store.operators.find(operator.id) or operator
            self._begin(files, key, known, store, resume)
        except PosyanduError:
            # A bad page may show only now: the next try begins anew.
            self._leave_office()
            store.close()
            raise

    def _begin(
        self,
        files: StoreFiles,
        key: DataKey,
        operator: Operator,
        store: "Store",
        resume: "Resume | None",
    ) -> None:
        from posyandu_desktop.ui.office import Office
        from posyandu_desktop.ui.workplace import Workplace

        posyandu = store.posyandu.get()
        content, as_written = _content(files)
        workplace = Workplace(
            files=files,
            key=key,
            store=store,
            posyandu=posyandu,
            operator=operator,
            content=content,
            content_as_written=as_written,
            settings=self.look.settings,
            now=self._now,
        )
        self.window.set_demo(is_demo=posyandu.is_demo)
        self._other_village.offer(is_demo=posyandu.is_demo, has_own=self._own.initialised)
        self.office = Office(
            workplace,
            self.window,
            self.background,
            lock=self.lock,
            device_folder=self._device_folder,
        )
        self.office.begin(resume)
        self.lock.lift()
        self.idle.begin(workplace.settings.lock_after_minutes)

    def _hand_over(self, key: DataKey, operator: Operator) -> None:
        """Open the office for another operator, who goes on where the last one stopped."""
        from posyandu_desktop.ui.left_open import left_open

        if self.office is not None:
            self._left = (self.office.workplace.files, left_open(self.office))
        files, resume = self._left
        self._leave_office()
        self._open(files, key, operator, resume)

    def _settings_changed(self, settings: Settings) -> None:
        if self.office is not None:
            self.office.settings_changed(settings)

    def _spoke_otherwise(self) -> None:
        if self.office is not None:
            self.office.say_again(_content(self.office.workplace.files)[0])
        elif self._again is not None:
            self._again()

    def _leave_office(self) -> None:
        self.idle.stop()
        if self.office is not None:
            self.office.close()
            self.office = None
        self.window.set_demo(is_demo=False)

    def _show(self, screen: Screen) -> None:
        self.window.show_screen(screen, with_bar=False)
        QTimer.singleShot(0, screen, screen.start)
        QTimer.singleShot(AFTER_FIRST_PAINT_MS, self, self._fetch_next)

    def _fetch_next(self) -> None:
        """Import one part, then let the window breathe."""
        if self._wanted_next:
            import_module(self._wanted_next.pop(0))
            QTimer.singleShot(0, self, self._fetch_next)
        else:
            self.look.speak_after_first_paint()
            self._garbage.begin()


def _content(files: StoreFiles) -> "tuple[ClinicalContent, ClinicalContent]":
    """Return the content in the language chosen, and as it is written."""
    from posyandu_desktop.store.content import load_content

    as_written = load_content(own_cards=files.own_cards)
    catalogue = language.look_up()
    if catalogue is None:
        return as_written, as_written
    return load_content(own_cards=files.own_cards, look_up=catalogue), as_written


def _unlock(ring: KeyRing, operator: Operator, pin: str) -> DataKey:
    """Return the key that an operator's PIN opens."""
    return ring.unlock(operator.id, pin)


def _recover(ring: KeyRing, files: StoreFiles, now: Callable[[], datetime], *told: Any) -> DataKey:
    """Return the key that the recovery code opens; read only when somebody needs it."""
    from posyandu_desktop.services.letting_in import recover

    return recover(ring, files, now, *told)
