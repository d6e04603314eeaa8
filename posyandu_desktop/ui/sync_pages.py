"""The pages of what travels between laptops and the Puskesmas."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.starting import JOINING
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office


class SyncPages:
    """Opens them with what they need; `show` puts a page in front."""

    def __init__(
        self,
        office: "Office",
        window: QWidget,
        show: Callable[..., None],
    ) -> None:
        self.ask_target: Callable[[str], Path | None] = self._ask_target
        self._office = office
        self._window = window
        self._show = show

    def show_differences(self) -> None:
        """Show what two laptops wrote differently."""
        from posyandu_desktop.ui.differences.presenter import Desk, DifferencesScreen
        from posyandu_desktop.ui.differences.view import DifferencesView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            open_visit=self._office.correct_visit,
            leave=self._office.show_day,
        )
        self._show(DifferencesView(DifferencesScreen(desk)))

    def invite(self) -> None:
        """Write the file with which a second laptop joins this posyandu."""
        from posyandu_desktop.services.joining import write_invitation

        store = self._office.workplace.store
        posyandu = store.posyandu.get()
        target = self.ask_target(f"{posyandu.name}{JOINING}")
        if target is None:
            return
        try:
            write_invitation(store, target)
        except PosyanduError as error:
            self._office.tell(error.sentence, Tone.ACT)
            return
        words = tr("{name} tersimpan. Di laptop kedua pilih Laptop kedua, lalu buka berkas ini.")
        tone = Tone.GOOD
        if store.server.get() is None:
            words = tr(
                "{name} tersimpan, tetapi server Puskesmas belum diatur: data warga tidak akan "
                "sampai ke laptop kedua. Atur dulu server (F10), lalu undang lagi."
            )
            tone = Tone.WATCH
        self._office.tell(words.format(name=target.name), tone)

    def _ask_target(self, name: str) -> Path | None:
        return ask_where_to_save(
            self._window,
            tr("Simpan berkas gabung"),
            name,
            tr("Berkas gabung (*{suffix})").format(suffix=JOINING),
        )
