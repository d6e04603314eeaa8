"""The way between screens: first start, sign-in, the day, a visit, and the pages around them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.services.starting import (
    DEMO_PIN,
    OperatorForm,
    PosyanduForm,
    Started,
    start_demo,
    start_posyandu,
)
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.first_start.presenter import FirstStart, Jobs
from posyandu_desktop.ui.first_start.recovery_sheet import (
    print_recovery_sheet,
    save_recovery_sheet,
)
from posyandu_desktop.ui.first_start.view import FirstStartView
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.sign_in.presenter import SignIn
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.workplace import Workplace

DEMO_FOLDER = "desa-contoh"


class Shell(QObject):
    """Opens the right store for the right person, and hands over to the office."""

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        folder: Path,
        device_folder: Path,
        content: ClinicalContent,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self.window = window
        self.background = background
        self.office: Office | None = None
        self._folder = folder
        self._device_folder = device_folder
        self._content = content
        self._now = now

    def start(self) -> None:
        """Show the first screen of this folder: the wizard, or who is at the keyboard."""
        files = StoreFiles(self._folder)
        if files.initialised:
            self.ask_who(files)
        else:
            self.show_first_start()

    def show_first_start(self) -> None:
        """Show the wizard."""
        demo = self._demo_files()
        presenter = FirstStart(
            Jobs(
                start=self._start,
                start_demo=self._start_demo,
                save_sheet=self._save_sheet,
                print_sheet=self._print_sheet,
            ),
            self.background.run,
            self._open_own,
            self._open_demo,
            continue_demo=self._ask_who_in_demo if demo.initialised else None,
        )
        self._show(FirstStartView(presenter))

    def ask_who(self, files: StoreFiles) -> None:
        """Show the operators' tiles; the store stays closed until a PIN opens it."""
        self._leave_office()
        ring = KeyRing(files, self._device_folder)
        is_demo = files.folder != self._folder

        def opened(key: DataKey, operator: Operator) -> None:
            self._open(files, key, operator)

        presenter = SignIn(
            ring.operators(),
            lambda operator, pin: ring.unlock(operator.id, pin),
            self.background.run,
            opened,
            recover=partial(self._recover, ring),
            hint=f"Desa contoh. PIN semua petugas: {DEMO_PIN}" if is_demo else "",
        )
        self._show(SignInView(presenter))

    def close(self) -> None:
        """Close the store; the window is about to go."""
        self._leave_office()

    def _recover(self, ring: KeyRing, code: str, operator: Operator, new_pin: str) -> DataKey:
        key = ring.unlock_with_recovery(code)
        ring.put(key, operator, new_pin)
        return key

    def _start(self, posyandu: PosyanduForm, operator: OperatorForm) -> Started:
        files = StoreFiles(self._folder)
        return start_posyandu(files, self._device_folder, posyandu, operator, self._now)

    def _start_demo(self) -> Started:
        return start_demo(self._demo_files(), self._device_folder, self._content, self._now)

    def _save_sheet(self, path: Path, posyandu: PosyanduForm, code: str) -> None:
        save_recovery_sheet(path, posyandu.name, code, self._now().astimezone().date())

    def _print_sheet(self, posyandu: PosyanduForm, code: str) -> bool:
        return print_recovery_sheet(posyandu.name, code, self._now().astimezone().date())

    def _demo_files(self) -> StoreFiles:
        return StoreFiles(self._folder / DEMO_FOLDER)

    def _ask_who_in_demo(self) -> None:
        self.ask_who(self._demo_files())

    def _open_own(self, key: DataKey, operator: Operator) -> None:
        self._open(StoreFiles(self._folder), key, operator)

    def _open_demo(self, key: DataKey, operator: Operator) -> None:
        self._open(self._demo_files(), key, operator)

    def _open(self, files: StoreFiles, key: DataKey, operator: Operator) -> None:
        store = open_store(files, key, Author(operator.id), self._now)
        posyandu: Posyandu = store.posyandu.get()
        workplace = Workplace(
            files=files,
            key=key,
            store=store,
            posyandu=posyandu,
            operator=operator,
            content=self._content,
            settings=Settings.load(files.settings),
            now=self._now,
        )
        self.window.set_demo(is_demo=posyandu.is_demo)
        self.office = Office(
            workplace,
            self.window,
            self.background,
            lock=self._lock,
            device_folder=self._device_folder,
        )
        self.office.begin()

    def _lock(self) -> None:
        if self.office is not None:
            self.ask_who(self.office.workplace.files)

    def _leave_office(self) -> None:
        if self.office is not None:
            self.office.close()
            self.office = None
        self.window.set_demo(is_demo=False)

    def _show(self, screen: FirstStartView | SignInView) -> None:
        self.window.show_screen(screen, with_bar=False)
        QTimer.singleShot(0, screen.start)
