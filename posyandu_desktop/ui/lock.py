"""The lock before the office, and the quick change of operators.

Nothing is closed behind it: the store stays open, what waits is uploaded, a form keeps what was
typed. Whoever comes back finds everything as it was; whoever else comes goes on with a visit where
it stood.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.language import tr
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.sign_in.presenter import Page, SignIn
from posyandu_desktop.ui.sign_in.view import SignInView

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

_UNSAVED = (
    "{name} belum menyimpan isian di layar. Pilih Kembali, lalu {name} masuk dan menyimpannya. "
    "Bila dibuang, isian itu hilang."
)


class Lock(QObject):
    """Stands before the office until somebody's PIN is right."""

    def __init__(
        self,
        window: MainWindow,
        device_folder: Path,
        office: Callable[[], "Office | None"],
        hand_over: Callable[[DataKey, Operator], None],
    ) -> None:
        """Make a lock.

        Args:
            window: What is covered.
            device_folder: Where this laptop's own secret lies.
            office: Returns what is behind the lock.
            hand_over: Opens the office for another operator.
        """
        super().__init__(window)
        self._window = window
        self._device_folder = device_folder
        self._office = office
        self._hand_over = hand_over
        # A PIN must not wait until an upload over a bad line is done.
        self._door = Background(self)
        self._sign_in: SignIn | None = None

    def lock(self) -> None:
        """Hide the office; only a PIN shows it again."""
        if self._sign_in is not None:
            self._sign_in.stay()
            if self._sign_in.state.page is Page.WHO and (office := self._office()):
                self._sign_in.expect(office.workplace.operator.id)
        else:
            self._ask(may_return=False)

    def switch(self) -> None:
        """Ask who goes on; Esc goes back to who was there."""
        if self._sign_in is None:
            self._ask(may_return=True)

    def lift(self) -> None:
        """Show the office again."""
        self._sign_in = None
        self._window.cover.lift()

    def close(self) -> None:
        """Look at no PIN any more; the window is about to go."""
        self._door.close()

    def _ask(self, *, may_return: bool) -> None:
        office = self._office()
        if office is None:
            return
        from posyandu_desktop.services.letting_in import recover, unlock

        office.keep_draft()
        files = office.workplace.files
        ring = KeyRing(files, self._device_folder)
        self._sign_in = SignIn(
            ring.operators(),
            partial(unlock, ring),
            self._door.run,
            self._come_in,
            recover=partial(recover, ring, files, office.workplace.now),
            hint=demo_hint() if office.workplace.posyandu.is_demo else "",
        )
        self._sign_in.stand_before(self._objection, self.lift if may_return else None)
        if not may_return:
            self._sign_in.expect(office.workplace.operator.id)
        view = SignInView(self._sign_in)
        self._window.cover.put(view)
        QTimer.singleShot(0, view.start)

    def _come_in(self, key: DataKey, operator: Operator) -> None:
        office = self._office()
        if office is not None:
            known = office.workplace.store.operators.find(operator.id)
            if known == office.workplace.operator:
                self.lift()
                return
        self._hand_over(key, operator)

    def _objection(self, operator: Operator) -> str:
        """Return what somebody else would lose; "" when nothing is."""
        office = self._office()
        if office is None or office.workplace.operator.id == operator.id or office.may_lock():
            return ""
        return tr(_UNSAVED).format(name=office.workplace.operator.name)


def demo_hint() -> str:
    """Return the line that tells everybody's PIN in the demo village."""
    from posyandu_desktop.services.starting import DEMO_PIN

    return tr("Desa contoh. PIN semua petugas: {demo_pin}").format(demo_pin=DEMO_PIN)
