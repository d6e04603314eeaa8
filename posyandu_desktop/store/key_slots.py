"""`keyslots.json`: the data key, wrapped once for each operator and once for the recovery sheet.

A slot's wrapping key is HMAC(device secret, argon2id(PIN)), its cipher XChaCha20-Poly1305. The
slots and the database copied to another machine are useless there without the recovery code, whose
slot knows no device.
"""

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NewType, Self
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.errors import NotEnoughMemory, StoreDamaged
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.disk import disk_explained

DataKey = NewType("DataKey", bytes)
"""The 32 random bytes that encrypt the file. Never stored bare, never logged."""

KEY_BYTES = 32
NO_DEVICE = b"recovery sheet"
_VERSION = 1
_SALT_BYTES, _NONCE_BYTES, _TAG_BYTES = 16, 24, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess of a PIN costs (argon2id). Kept in each slot, so that it can be raised.

    Raises:
        ValueError: A number is of another type or out of the range argon2 takes.
    """

    time_cost: int = 6
    memory_kib: int = 64 * 1024

    def __post_init__(self) -> None:
        _check_whole(self.time_cost, 1, 100)
        _check_whole(self.memory_kib, 8, 4 * 1024 * 1024)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The data key wrapped with one secret."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> Self:
        """Return what `to_json` wrote."""
        cost, salt, nonce, wrapped = _parts(found, "cost", "salt", "nonce", "wrapped")
        return cls(
            cost=Cost(**cost),
            salt=_bytes(salt, _SALT_BYTES),
            nonce=_bytes(nonce, _NONCE_BYTES),
            wrapped=_bytes(wrapped, KEY_BYTES + _TAG_BYTES),
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "cost": asdict(self.cost),
            "salt": base64.b64encode(self.salt).decode(),
            "nonce": base64.b64encode(self.nonce).decode(),
            "wrapped": base64.b64encode(self.wrapped).decode(),
        }

    @staticmethod
    def seal(key: DataKey, secret: str, device: bytes, bound_to: bytes, cost: Cost) -> "Slot":
        """Wrap the key. `bound_to` is checked on opening: a slot cannot be given another owner.

        Raises:
            NotEnoughMemory: The laptop has no `cost.memory_kib` to spare.
        """
        from nacl import bindings as sodium  # noqa: PLC0415  # the first picture needs none

        salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        wrapping_key = _wrapping_key(secret, salt, device, cost)
        wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
            key, bound_to, nonce, wrapping_key
        )
        return Slot(cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)

    def unseal(self, secret: str, device: bytes, bound_to: bytes) -> DataKey | None:
        """Return the key, or None when the secret, the device or the owner is another one.

        Raises:
            NotEnoughMemory: The laptop has no `cost.memory_kib` to spare.
        """
        from nacl import bindings as sodium  # noqa: PLC0415
        from nacl.exceptions import CryptoError  # noqa: PLC0415

        wrapping_key = _wrapping_key(secret, self.salt, device, self.cost)
        try:
            return DataKey(
                sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
                    self.wrapped, bound_to, self.nonce, wrapping_key
                )
            )
        except CryptoError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorSlot:
    """One operator's way in; the name can be read while the database is closed.

    `device` is a fingerprint of the laptop the PIN belongs to; `failures` counts wrong PINs
    since the last right one.
    """

    operator_id: OperatorId
    name: str
    role: Role
    device: str
    slot: Slot
    failures: int = 0

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> Self:
        """Return what `to_json` wrote."""
        names = ("operator_id", "name", "role", "device", "failures", "slot")
        operator_id, name, role, device, failures, slot = _parts(found, *names)
        if not isinstance(name, str) or not isinstance(device, str):
            raise TypeError("name and device are texts")
        _check_whole(failures, 0, 1_000_000_000)
        return cls(
            operator_id=OperatorId(UUID(operator_id)),
            name=name,
            role=Role(role),
            device=device,
            failures=failures,
            slot=Slot.from_json(slot),
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "operator_id": str(self.operator_id),
            "name": self.name,
            "role": self.role.value,
            "device": self.device,
            "failures": self.failures,
            "slot": self.slot.to_json(),
        }

    @property
    def operator(self) -> Operator:
        """Whose slot it is."""
        return Operator(id=self.operator_id, name=self.name, role=self.role)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlots:
    """The whole file. Read by hand, for it stands before the first screen."""

    recovery: Slot
    operators: tuple[OperatorSlot, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the slots.

        Raises:
            StoreDamaged: The file is missing or does not hold key slots.
        """
        with disk_explained():
            content = path.read_bytes()
        try:
            version, operators, recovery = _parts(
                json.loads(content), "version", "operators", "recovery"
            )
            _check_whole(version, _VERSION, _VERSION)
            return cls(
                operators=tuple(OperatorSlot.from_json(slot) for slot in operators),
                recovery=Slot.from_json(recovery),
            )
        except (ValueError, TypeError, AttributeError) as error:
            raise StoreDamaged(path.name) from error

    def save(self, path: Path) -> None:
        """Replace the file in one step.

        Raises:
            CannotSave: The disk did not take it; the old file is there.
        """
        found = {
            "version": _VERSION,
            "operators": [slot.to_json() for slot in self.operators],
            "recovery": self.recovery.to_json(),
        }
        with disk_explained():
            replace_file(path, json.dumps(found, indent=2, ensure_ascii=False).encode())


def bound_to(operator: Operator) -> bytes:
    """Return what an operator's slot is bound to: who they are and what they may sign."""
    return f"{operator.id}/{operator.role}".encode()


def fingerprint(device: bytes) -> str:
    """Return a short name of a device secret that tells nothing about it."""
    return hashlib.sha256(b"device:" + device).hexdigest()[:16]


def _wrapping_key(secret: str, salt: bytes, device: bytes, cost: Cost) -> bytes:
    from nacl import bindings as sodium  # noqa: PLC0415
    from nacl import exceptions  # noqa: PLC0415

    try:
        stretched = sodium.crypto_pwhash_alg(
            KEY_BYTES,
            secret.encode(),
            salt,
            cost.time_cost,
            cost.memory_kib * 1024,
            sodium.crypto_pwhash_ALG_ARGON2ID13,
        )
    except exceptions.RuntimeError as error:
        # Every argument is checked, so libsodium can only have been refused the memory.
        raise NotEnoughMemory from error
    return hmac.digest(device, stretched, "sha256")


def _parts(found: Any, *names: str) -> tuple[Any, ...]:
    """Return the values of exactly these names; anything more or less is not our file."""
    if not isinstance(found, dict) or found.keys() != set(names):
        raise ValueError("unexpected names")
    return tuple(found[name] for name in names)


def _bytes(text: Any, length: int) -> bytes:
    found = base64.b64decode("".join(str(text).split()), validate=True)
    if len(found) != length:
        raise ValueError("length")
    return found


def _check_whole(value: Any, lowest: int, highest: int) -> None:
    if type(value) is not int or not lowest <= value <= highest:
        raise ValueError("out of range")
