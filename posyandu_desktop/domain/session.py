"""The posyandu itself and its monthly session day (hari buka)."""

from dataclasses import dataclass
from datetime import date
from typing import NewType
from uuid import UUID

from posyandu_desktop.domain.operator import OperatorId

PosyanduId = NewType("PosyanduId", UUID)
SessionId = NewType("SessionId", UUID)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posyandu:
    """The village health post this laptop belongs to.

    `village_code` is the Kemendagri code of 10 digits (kode wilayah); `is_demo` marks the demo
    village, which may never be uploaded beyond this machine.
    """

    id: PosyanduId
    name: str
    village: str
    village_code: str
    puskesmas: str
    registration_number: str | None = None
    is_demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session day (hari buka) of the posyandu."""

    id: SessionId
    held_on: date
    opened_by: OperatorId | None = None
    closed: bool = False


def titled(name: str) -> str:
    """Return a posyandu's name behind the word Posyandu, which many write as a part of it."""
    return name if name.casefold().split()[:1] == ["posyandu"] else f"Posyandu {name}"
