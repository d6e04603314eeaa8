"""The pages of the stick: what is carried, and with which keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save, ask_which_file, documents
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.sync.stick.carrying import Carried
    from posyandu_desktop.sync.stick.receipts import TakenAll
    from posyandu_desktop.sync.stick.saving import Saved
    from posyandu_desktop.ui.office import Office
    from posyandu_desktop.ui.stick.presenter import StickScreen

T = TypeVar("T")

KEY_FILE = "kunci-puskesmas.txt"


class StickPages(QObject):
    """Opens them with what they need.

    Attributes:
        ask_folder: Asks for a folder; None when the person changed their mind.
        ask_key_file: Asks for the Puskesmas' key file.
        ask_key_target: Asks where to save the key file.
        media: Finds the sticks that are plugged in.
    """

    def __init__(
        self,
        office: "Office",
        window: MainWindow,
        show: Callable[[Screen, Callable[[], None] | None], None],
    ) -> None:
        from posyandu_desktop.store.removable_media import removable_media

        super().__init__(office)
        self._office = office
        self._window = window
        self._show = show
        self._screen: StickScreen | None = None
        self.ask_folder: Callable[[], Path | None] = self._ask_folder
        self.ask_key_file: Callable[[], Path | None] = self._ask_key_file
        self.ask_key_target: Callable[[], Path | None] = self._ask_key_target
        self.media: Callable[[], list[Path]] = removable_media
        # The worker emits it; only a method of an object that lives here brings it home.
        office.background.progressed.connect(self._progressed)

    def close(self) -> None:
        """Listen no more; another operator gets their own."""
        self._office.background.progressed.disconnect(self._progressed)

    def show_stick(self) -> None:
        """Show the sticks, and what can be done with them."""
        from posyandu_desktop.services.puskesmas_keys import trust_laptop
        from posyandu_desktop.ui.stick.presenter import Desk, StickScreen
        from posyandu_desktop.ui.stick.view import StickView

        office = self._office
        store = office.workplace.store
        manages = may(office.workplace.operator, Act.MANAGE_STICK)
        desk = Desk(
            store=store,
            media=self.media,
            save=self._save,
            carry=self._carry,
            take=self._take,
            trust=partial(trust_laptop, store),
            run=office.run,
            cancel=office.background.cancel,
            show_keys=self.show_keys if manages else None,
            leave=office.show_day,
        )
        self._screen = StickScreen(desk)
        self._show(StickView(self._screen, self.ask_folder), self.show_stick)

    def show_keys(self) -> None:
        """Show whom parcels are sealed to."""
        from posyandu_desktop.ui.stick_keys.presenter import Desk, StickKeysScreen
        from posyandu_desktop.ui.stick_keys.view import StickKeysView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            another_store=workplace.another_store,
            puskesmas=workplace.posyandu.puskesmas,
            run=self._office.run,
            leave=self.show_stick,
        )
        view = StickKeysView(StickKeysScreen(desk), self.ask_key_file, self.ask_key_target)
        self._show(view, self.show_keys)

    def _save(self, folder: Path) -> "Saved":
        from posyandu_desktop.sync.stick.saving import save_to_stick

        content = self._office.workplace.content_as_written
        background = self._office.background
        return self._with_store(
            lambda store: save_to_stick(
                store, content, folder, background.stop, background.progress
            )
        )

    def _carry(self, folder: Path, phrase: str) -> "Carried":
        from posyandu_desktop.services.puskesmas_keys import unlock
        from posyandu_desktop.sync.stick.errands import Errand, carry_stick, open_everything
        from posyandu_desktop.sync.stick.refusals import WrongPhrase

        workplace, background = self._office.workplace, self._office.background

        def job(store: Store) -> "Carried":
            pair = unlock(store, phrase) if phrase else None
            if phrase and pair is None:
                raise WrongPhrase
            errand = Errand(
                store=store,
                files=workplace.files,
                settings=workplace.settings,
                stop=background.stop,
                progress=background.progress,
            )
            if pair is None:
                return carry_stick(errand, folder, None)
            return open_everything(errand, folder, pair)

        return self._with_store(job)

    def _take(self, folder: Path) -> "TakenAll":
        from posyandu_desktop.sync.stick.receipts import take_all_receipts

        return self._with_store(lambda store: take_all_receipts(store, folder))

    def _with_store(self, job: Callable[[Store], T]) -> T:
        store = self._office.workplace.another_store()
        try:
            return job(store)
        finally:
            store.close()

    def _progressed(self, done: int, total: int) -> None:
        if self._screen is not None:
            self._screen.progressed(done, total)

    def _ask_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Pilih folder di flashdisk"), documents()
        )
        return Path(chosen) if chosen else None

    def _ask_key_file(self) -> Path | None:
        kind = tr("Kunci Puskesmas (*.txt)")
        return ask_which_file(self._window, tr("Pilih berkas kunci"), kind)

    def _ask_key_target(self) -> Path | None:
        kind = tr("Kunci Puskesmas (*.txt)")
        return ask_where_to_save(self._window, tr("Simpan kunci umum"), KEY_FILE, kind)
