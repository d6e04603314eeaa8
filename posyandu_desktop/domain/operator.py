"""Who types: kader and bidan."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType
from uuid import UUID

OperatorId = NewType("OperatorId", UUID)


class Role(StrEnum):
    """What somebody may sign. A kader transcribes immunisations, only a bidan gives them."""

    KADER = "kader"
    BIDAN = "bidan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Somebody with a PIN on this laptop.

    `is_admin` looks after posyandu, operators and server, beside whatever else they do. The lock
    screen does not know it: it is read from the encrypted file, where nobody can write it in.
    """

    id: OperatorId
    name: str
    role: Role
    is_admin: bool = False
