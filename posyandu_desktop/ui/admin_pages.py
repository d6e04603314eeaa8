"""The pages an admin works on now and then: import, server, vaccines."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office
    from posyandu_desktop.ui.register_import.presenter import RegisterImport


class AdminPages(QObject):
    """Opens them with what they need; `show` puts a page in front."""

    def __init__(self, office: "Office", show: Callable[[Screen], None]) -> None:
        super().__init__(office)
        self._office = office
        self._show = show
        self._importing: RegisterImport | None = None
        # The worker emits it; only a method of an object that lives here brings it home.
        office.background.progressed.connect(self._import_progressed)

    def close(self) -> None:
        """Listen to no job any more."""
        self._office.background.progressed.disconnect(self._import_progressed)

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
            leave=self._office.show_day,
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
            leave=self._office.show_day,
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
            leave=self._office.show_day,
        )
        self._show(VaccinesView(VaccinesScreen(desk)))

    def _import_progressed(self, done: int, total: int) -> None:
        if self._importing is not None:
            self._importing.progressed(done, total)
