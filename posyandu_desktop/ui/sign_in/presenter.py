"""Signing in, without Qt: a tile for each operator, then the PIN, or the recovery code."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol

from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.errors import InvalidInput, OtherDevice, PosyanduError, WrongPin
from posyandu_desktop.language import tr
from posyandu_desktop.store.keys import DataKey, check_pin
from posyandu_desktop.ui import presenting
from posyandu_desktop.ui.presenting import Presenter
from posyandu_desktop.ui.running import Runner

_SLOW_FROM = 3
_SLOWER = (
    "PIN masih salah. Data tidak berubah. Percobaan berikutnya menunggu beberapa detik. "
    "Lupa PIN? Tekan F4."
)


class Page(Enum):
    """What the screen asks for."""

    WHO = auto()
    PIN = auto()
    RECOVERY = auto()
    OBJECTION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the sign-in screen shows."""

    page: Page = Page.WHO
    operators: tuple[Operator, ...] = ()
    chosen: Operator | None = None
    message: str = ""
    hint: str = ""
    checking: bool = False
    can_recover: bool = False
    can_return: bool = False
    covers: bool = False


class View(presenting.View[State], Protocol):
    """What shows the sign-in."""

    def clear_pin(self) -> None:
        """Empty the PIN field and put the cursor there."""
        ...


class SignIn(Presenter[State, View]):
    """Who is at the keyboard?"""

    def __init__(
        self,
        operators: tuple[Operator, ...],
        unlock: Callable[[Operator, str], DataKey],
        run: Runner,
        signed_in: Callable[[DataKey, Operator], None],
        *,
        recover: Callable[[str, Operator, str], DataKey] | None = None,
        hint: str = "",
    ) -> None:
        """Ask who is at the keyboard.

        Args:
            operators: Who has a PIN here.
            unlock: Opens the key with a PIN; runs in the background, for it is slow on purpose.
            run: Runs a job in the background.
            signed_in: Goes on with the key.
            recover: Opens the key with the recovery code and gives the operator a new PIN.
            hint: A line for the demo village, where the PIN is no secret.
        """
        self._unlock = unlock
        self._run = run
        self._signed_in = signed_in
        self._recover = recover
        self._objection: Callable[[Operator], str] = _nothing_against
        self._go_back: Callable[[], None] | None = None
        self._key: DataKey | None = None
        self._wrong = 0
        only_one = operators[0] if len(operators) == 1 else None
        self._state = State(
            page=Page.PIN if only_one else Page.WHO,
            operators=operators,
            chosen=only_one,
            hint=hint,
            can_recover=recover is not None,
        )

    def stand_before(
        self, objection: Callable[[Operator], str], go_back: Callable[[], None] | None
    ) -> None:
        """Stand before an office in which somebody is signed in.

        Args:
            objection: Says what would be lost if somebody else came in; "" when nothing is.
            go_back: Goes back to who is signed in; None where nobody may without a PIN.
        """
        self._objection, self._go_back = objection, go_back
        self._show(replace(self._state, can_return=go_back is not None, covers=True))

    def expect(self, operator_id: OperatorId) -> None:
        """Ask whoever was here for their PIN at once; back leads to the names.

        They type it without looking, and its first digit must not choose somebody else's name.
        """
        known = next((one for one in self._state.operators if one.id == operator_id), None)
        if known is not None:
            self.choose(known)

    def choose(self, operator: Operator) -> None:
        """Take the operator whose tile was pressed."""
        self._wrong = 0
        self._show(replace(self._state, page=Page.PIN, chosen=operator, message=""))

    def back(self) -> None:
        """Go back one step: from the code to the PIN, from the PIN to the names."""
        if self._state.checking:
            return
        if self._state.page is Page.RECOVERY:
            self._show(replace(self._state, page=Page.PIN, message=""))
        elif self._state.page is not Page.WHO and len(self._state.operators) > 1:
            self._key = None
            self._show(replace(self._state, page=Page.WHO, chosen=None, message=""))
        elif self._go_back is not None:
            self._go_back()

    def stay(self) -> None:
        """Let nobody back without a PIN from now on: the laptop was left alone."""
        self._go_back = None
        self._show(replace(self._state, can_return=False))

    def go_on(self) -> None:
        """Come in all the same, whatever is lost by it."""
        operator, key = self._state.chosen, self._key
        if operator is not None and key is not None:
            self._key = None
            self._enter(key, operator)

    def forgot_pin(self) -> None:
        """Ask for the recovery code and a new PIN."""
        if self._recover is not None and self._state.chosen is not None:
            self._show(replace(self._state, page=Page.RECOVERY, message=""))

    def enter(self, pin: str) -> None:
        """Try the PIN. A wrong one only costs time."""
        operator = self._state.chosen
        if operator is not None and pin:
            self._try(lambda: self._unlock(operator, pin), operator)

    def recover(self, code: str, pin: str, pin_again: str) -> None:
        """Open with the recovery code, and take the new PIN."""
        operator, recover = self._state.chosen, self._recover
        if operator is None or recover is None:
            return
        if not code.strip():
            self._say(tr("Ketik kode dari lembar pemulihan."))
            return
        try:
            check_pin(pin)
        except InvalidInput as error:
            self._say(str(error))
            return
        if pin != pin_again:
            self._say(tr("PIN kedua tidak sama. Ketik ulang."))
            return
        self._try(lambda: recover(code, operator, pin), operator)

    def _try(self, unlock: Callable[[], DataKey], operator: Operator) -> None:
        if self._state.checking:
            return
        self._show(replace(self._state, checking=True, message=""))
        self._run(unlock, lambda key: self._open(key, operator), self._refused)

    def _open(self, key: DataKey, operator: Operator) -> None:
        self._show(replace(self._state, checking=False))
        if words := self._objection(operator):
            self._key = key
            self._show(replace(self._state, page=Page.OBJECTION, message=words))
        else:
            self._enter(key, operator)

    def _enter(self, key: DataKey, operator: Operator) -> None:
        try:
            self._signed_in(key, operator)
        except PosyanduError as error:
            self._refused(error)

    def _refused(self, error: PosyanduError) -> None:
        page = self._state.page
        if page is Page.OBJECTION:
            page = Page.PIN
        words = error.sentence
        if isinstance(error, WrongPin):
            self._wrong += 1
            words = tr(_SLOWER) if self._wrong >= _SLOW_FROM else words
        if isinstance(error, OtherDevice) and self._recover is not None:
            page = Page.RECOVERY
        self._show(replace(self._state, page=page, checking=False, message=words))
        if self._view is not None and page is Page.PIN:
            self._view.clear_pin()

    def _say(self, message: str) -> None:
        self._show(replace(self._state, message=message))


def _nothing_against(_operator: Operator) -> str:
    return ""
