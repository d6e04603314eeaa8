"""`keyslots.json`: the data key, wrapped once for each operator and once for the recovery sheet.

A slot's wrapping key is HMAC(device secret, argon2id(PIN)). The slots and the database copied to
another machine are useless there without the recovery code, whose slot knows no device.
"""

import hashlib
import hmac
import secrets
from pathlib import Path
from typing import Annotated, NewType, Self
from uuid import UUID

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, ValidationError

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.errors import StoreDamaged
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.failures import explained

DataKey = NewType("DataKey", bytes)
"""The 32 random bytes that encrypt the file. Never stored bare, never logged."""

KEY_BYTES = 32
NO_DEVICE = b"recovery sheet"
_STRICT = ConfigDict(frozen=True, extra="forbid")
_Bytes = Annotated[Base64Bytes, Field(min_length=12, max_length=256)]


class Cost(BaseModel):
    """What one guess of a PIN costs (argon2id). Kept in each slot, so that it can be raised."""

    model_config = _STRICT

    time_cost: int = Field(default=3, ge=1, le=100)
    memory_kib: int = Field(default=64 * 1024, ge=8, le=4 * 1024 * 1024)
    parallelism: int = Field(default=1, ge=1, le=16)


class Slot(BaseModel):
    """The data key wrapped with one secret."""

    model_config = _STRICT

    cost: Cost
    salt: _Bytes
    nonce: _Bytes
    wrapped: _Bytes

    @staticmethod
    def seal(key: DataKey, secret: str, device: bytes, bound_to: bytes, cost: Cost) -> "Slot":
        """Wrap the key. `bound_to` is checked on opening: a slot cannot be given another owner."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415  # 26 ms

        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        wrapped = AESGCM(_wrapping_key(secret, salt, device, cost)).encrypt(nonce, key, bound_to)
        return Slot.model_construct(None, cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)

    def unseal(self, secret: str, device: bytes, bound_to: bytes) -> DataKey | None:
        """Return the key, or None when the secret, the device or the owner is another one."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        wrapping_key = _wrapping_key(secret, self.salt, device, self.cost)
        try:
            return DataKey(AESGCM(wrapping_key).decrypt(self.nonce, self.wrapped, bound_to))
        except InvalidTag:
            return None


class OperatorSlot(BaseModel):
    """One operator's way in; the name can be read while the database is closed.

    `device` is a fingerprint of the laptop the PIN belongs to; `failures` counts wrong PINs
    since the last right one.
    """

    model_config = _STRICT

    operator_id: UUID
    name: str
    role: Role
    device: str
    failures: int = Field(default=0, ge=0)
    slot: Slot

    @property
    def operator(self) -> Operator:
        """Whose slot it is."""
        return Operator(id=OperatorId(self.operator_id), name=self.name, role=self.role)


class KeySlots(BaseModel):
    """The whole file."""

    model_config = _STRICT

    version: int = Field(default=1, ge=1, le=1)
    operators: tuple[OperatorSlot, ...] = ()
    recovery: Slot

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the slots.

        Raises:
            StoreDamaged: The file is missing or does not hold key slots.
        """
        try:
            with explained():
                return cls.model_validate_json(path.read_bytes())
        except ValidationError as error:
            raise StoreDamaged(path.name) from error

    def save(self, path: Path) -> None:
        """Replace the file in one step.

        Raises:
            CannotSave: The disk did not take it; the old file is there.
        """
        with explained():
            replace_file(path, self.model_dump_json(indent=2).encode())


def bound_to(operator: Operator) -> bytes:
    """Return what an operator's slot is bound to: who they are and what they may sign."""
    return f"{operator.id}/{operator.role}".encode()


def fingerprint(device: bytes) -> str:
    """Return a short name of a device secret that tells nothing about it."""
    return hashlib.sha256(b"device:" + device).hexdigest()[:16]


def _wrapping_key(secret: str, salt: bytes, device: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415  # 45 ms

    stretched = hash_secret_raw(
        secret.encode(),
        salt,
        cost.time_cost,
        cost.memory_kib,
        cost.parallelism,
        KEY_BYTES,
        Type.ID,
    )
    return hmac.digest(device, stretched, "sha256")
