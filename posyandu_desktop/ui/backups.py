"""Copies of the register on a USB stick, encrypted as the register is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.store.backup import SUFFIX, backup
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office


class Backups(QObject):
    """Saves a backup where the operator says, and tells how it went.

    Attributes:
        ask_target: Asks where to save a backup of the name given; None when the person changed
            their mind.
    """

    def __init__(self, office: "Office", window: MainWindow) -> None:
        super().__init__(office)
        self._office = office
        self._window = window
        self.ask_target: Callable[[str], Path | None] = self._ask_target

    def save(self) -> None:
        """Save an encrypted copy where the operator says, usually on a USB stick."""
        workplace = self._office.workplace
        target = self.ask_target(f"posyandu-{workplace.today():%Y-%m-%d}{SUFFIX}")
        if target is None:
            return
        self._office.run(
            partial(backup, workplace.files, workplace.key, target, workplace.now),
            partial(self._saved, target),
            self._failed,
        )

    def _ask_target(self, name: str) -> Path | None:
        return ask_where_to_save(
            self._window,
            tr("Simpan cadangan"),
            name,
            tr("Cadangan Posyandu (*{suffix})").format(suffix=SUFFIX),
        )

    def _saved(self, target: Path, _result: object) -> None:
        self._office.sessions.backup_saved(target.name)
        words = tr("Cadangan tersimpan dan sudah diperiksa: {name}.").format(name=target.name)
        self._office.tell(words, Tone.GOOD)

    def _failed(self, error: PosyanduError) -> None:
        self._office.tell(error.sentence, Tone.ACT)
