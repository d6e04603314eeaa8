"""The pages that depend on a role: operators and PINs, and what waits for a midwife."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

SIGN_KEY = "Ctrl+D"
SWITCH_KEY = "F11"


class RolePages:
    """Opens them with what they need; `show` puts a page in front."""

    def __init__(
        self, office: "Office", show: Callable[[Screen], None], device_folder: Path
    ) -> None:
        self._office = office
        self._show = show
        self._device_folder = device_folder

    def sign(self) -> None:
        """Sign the visit in front; from anywhere else go to what waits for a signature."""
        front = self._office.in_front
        if front is None or not front.sign():
            self.show_awaiting()

    def show_awaiting(self) -> None:
        """Show what waits for a midwife."""
        from posyandu_desktop.services.signing import Signing
        from posyandu_desktop.ui.verification.presenter import Desk, Verification
        from posyandu_desktop.ui.verification.view import VerificationView

        workplace = self._office.workplace
        desk = Desk(
            signing=Signing(workplace.store, workplace.operator, workplace.now),
            operators=tuple(workplace.store.operators.all()),
            open_visit=self._office.correct_visit,
            leave=self._office.show_day,
        )
        self._show(VerificationView(Verification(desk)))

    def show_operators(self) -> None:
        """Show who has a PIN; who is no admin changes their own."""
        from posyandu_desktop.ui.operators.presenter import Desk, OperatorsScreen
        from posyandu_desktop.ui.operators.view import OperatorsView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            ring=KeyRing(workplace.files, self._device_folder),
            key=workplace.key,
            operator=workplace.operator,
            run=self._office.run,
            leave=self._office.show_day,
        )
        screen = OperatorsScreen(desk)
        if not may(workplace.operator, Act.MANAGE_OPERATORS):
            screen.change_pin()
        self._show(OperatorsView(screen))
