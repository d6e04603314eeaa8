"""Who may open the file: one PIN for each operator, one recovery code for the Puskesmas.

A PIN of six digits is a million guesses: the device secret, kept outside the data folder, makes a
stolen copy useless, and the growing wait protects the running program. Neither protects a laptop
whose whole disk was taken without a Windows password; decision 004 says so.
"""

import contextlib
import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.errors import (
    AlreadyInitialised,
    CannotSave,
    InvalidInput,
    NotAllowed,
    OtherDevice,
    StoreDamaged,
    WrongPin,
    WrongRecoveryCode,
)
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import (
    KEY_BYTES,
    NO_DEVICE,
    Cost,
    DataKey,
    KeySlots,
    OperatorSlot,
    Slot,
    bound_to,
    fingerprint,
)
from posyandu_desktop.store.recovery_code import new_code, tidy_code

__all__ = ["Cost", "DataKey", "KeyRing", "check_pin", "wait_s"]

SHORTEST_PIN = 6
LONGEST_WAIT_S = 30.0
_FREE_FAILURES = 2
_RECOVERY = b"recovery"


def check_pin(pin: str) -> None:
    """Refuse a PIN that is too easy to guess.

    Raises:
        InvalidInput: Fewer than six characters.
    """
    if len(_same_keys(pin)) < SHORTEST_PIN:
        raise InvalidInput(f"PIN paling sedikit {SHORTEST_PIN} angka atau huruf.")


def wait_s(failures: int) -> float:
    """Return how long to wait before looking at a PIN after so many wrong ones."""
    if failures <= _FREE_FAILURES:
        return 0.0
    return min(LONGEST_WAIT_S, 2.0 ** min(failures - _FREE_FAILURES - 1, 10))


class KeyRing:
    """The key slots of one data folder on this device."""

    def __init__(
        self,
        files: StoreFiles,
        device_folder: Path,
        sleep: Callable[[float], None] = time.sleep,
        cost: Cost | None = None,
    ) -> None:
        self._files = files
        self._device = device_folder / "device.key"
        self._sleep = sleep
        self._cost = cost or Cost()

    def exists(self) -> bool:
        """Whether a posyandu lives in this folder, to be unlocked and not to be set up."""
        return self._files.initialised

    def operators(self) -> tuple[Operator, ...]:
        """Return who can sign in, by name; the database stays closed.

        Raises:
            StoreDamaged: There is a posyandu, but its key slots are missing or unreadable.
        """
        if not self.exists():
            return ()
        slots = self._load().operators
        return tuple(sorted((slot.operator for slot in slots), key=lambda one: one.name.casefold()))

    def create(self, operator: Operator, pin: str) -> tuple[DataKey, str]:
        """Make a new key; return it with the recovery code, which is shown once and not kept.

        Raises:
            InvalidInput: The PIN is too short.
            AlreadyInitialised: A posyandu lives here already.
            CannotSave: The disk did not take it.
        """
        check_pin(pin)
        if self.exists():
            raise AlreadyInitialised
        self._files.prepare()
        self._files.set_aside_key_slots()
        key = DataKey(secrets.token_bytes(KEY_BYTES))
        code = new_code()
        KeySlots(
            operators=(self._operator_slot(key, operator, pin),),
            recovery=self._recovery_slot(key, code),
        ).save(self._files.key_slots)
        return key, code

    def unlock(self, operator_id: OperatorId, pin: str) -> DataKey:
        """Return the key.

        Each wrong PIN in a row makes the next look slower, to thirty seconds at most; nothing is
        ever locked for good or wiped.

        Raises:
            WrongPin: Not this operator's PIN, or no such operator.
            OtherDevice: The PIN belongs to another laptop; the recovery code opens.
            NotEnoughMemory: Other programs left too little to check a PIN with.
            StoreDamaged: The key slots are missing or unreadable.
        """
        slots = self._load()
        found = next((slot for slot in slots.operators if slot.operator_id == operator_id), None)
        if found is None:
            raise WrongPin
        device = self._device_secret()
        if device is None or fingerprint(device) != found.device:
            raise OtherDevice
        if wait := wait_s(found.failures):
            self._sleep(wait)
        key = found.slot.unseal(_same_keys(pin), device, bound_to(found.operator))
        failures = 0 if key else found.failures + 1
        if failures != found.failures:
            # A full disk must not keep anybody out, so the count is kept only if it can be.
            with contextlib.suppress(CannotSave):
                self._replace(slots, replace(found, failures=failures))
        if key is None:
            raise WrongPin
        return key

    def unlock_with_recovery(self, code: str) -> DataKey:
        """Return the key, on whatever device.

        Raises:
            WrongRecoveryCode: Not this posyandu's code.
            StoreDamaged: The key slots are missing or unreadable.
        """
        signs = tidy_code(code)
        if key := self._load().recovery.unseal(signs, NO_DEVICE, _RECOVERY):
            return key
        raise WrongRecoveryCode

    def put(self, key: DataKey, operator: Operator, pin: str) -> None:
        """Give an operator a PIN on this device, or a new one.

        Raises:
            InvalidInput: The PIN is too short.
            CannotSave: The disk did not take it; the old PIN still holds.
        """
        check_pin(pin)
        self._replace(self._load(), self._operator_slot(key, operator, pin))

    def remove(self, operator_id: OperatorId) -> None:
        """Take an operator's PIN away; their records stay.

        Raises:
            NotAllowed: Nobody else has a PIN.
        """
        slots = self._load()
        left = tuple(slot for slot in slots.operators if slot.operator_id != operator_id)
        if not left:
            raise NotAllowed("Petugas terakhir tidak dapat dihapus; tambahkan petugas lain dulu.")
        replace(slots, operators=left).save(self._files.key_slots)

    def renew_recovery(self, key: DataKey) -> str:
        """Return a new recovery code; the one on the old sheet opens nothing from now on."""
        code = new_code()
        slot = self._recovery_slot(key, code)
        replace(self._load(), recovery=slot).save(self._files.key_slots)
        return code

    def _load(self) -> KeySlots:
        if not self._files.key_slots.exists():
            raise StoreDamaged(self._files.key_slots.name)
        return KeySlots.load(self._files.key_slots)

    def _replace(self, slots: KeySlots, changed: OperatorSlot) -> None:
        others = tuple(s for s in slots.operators if s.operator_id != changed.operator_id)
        replace(slots, operators=(*others, changed)).save(self._files.key_slots)

    def _operator_slot(self, key: DataKey, operator: Operator, pin: str) -> OperatorSlot:
        device = self._device_secret() or self._new_device_secret()
        return OperatorSlot(
            operator_id=operator.id,
            name=operator.name,
            role=operator.role,
            device=fingerprint(device),
            slot=Slot.seal(key, _same_keys(pin), device, bound_to(operator), self._cost),
        )

    def _recovery_slot(self, key: DataKey, code: str) -> Slot:
        return Slot.seal(key, tidy_code(code), NO_DEVICE, _RECOVERY, self._cost)

    def _device_secret(self) -> bytes | None:
        with disk_explained():
            return self._device.read_bytes() if self._device.exists() else None

    def _new_device_secret(self) -> bytes:
        secret = secrets.token_bytes(KEY_BYTES)
        with disk_explained():
            self._device.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            replace_file(self._device, secret)
        return secret


def _same_keys(pin: str) -> str:
    """Return a PIN the way every keyboard would type it."""
    return unicodedata.normalize("NFKC", pin)
