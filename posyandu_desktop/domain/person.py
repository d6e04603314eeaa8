"""People of the register, and what can be read from their NIK."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
HouseholdId = NewType("HouseholdId", UUID)

BIRTH_WEIGHT_G = (300, 7000)
BIRTH_LENGTH_CM = (20.0, 65.0)
"""What can be written down of a newborn, both ends included."""


class Sex(StrEnum):
    """FHIR's administrative gender, as far as growth references know it."""

    MALE = "male"
    FEMALE = "female"


class PersonStatus(StrEnum):
    """Whether somebody still belongs to this posyandu's target group (sasaran)."""

    ACTIVE = "active"
    MOVED = "moved"
    DIED = "died"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """The home people share. Every part may be unknown.

    `rt` and `rw` are neighbourhood numbers kept as text: "001" is not "1".
    """

    id: HouseholdId
    kk_number: str | None = None
    address: str | None = None
    rt: str | None = None
    rw: str | None = None
    village: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of the register.

    The NIK may be missing or odd; care is never refused for it. The life-cycle group is not
    stored: it is computed for the day of a visit (`life_cycle.py`).

    Attributes:
        mother_id: The mother, where she is in the register herself.
        gestation_weeks: Completed weeks of pregnancy at birth. Growth goes by the age since
            birth all the same (domain reference, trap 18).
        book_number: The number of the Buku KIA, as it is printed there.
        merged_into: Who this record turned out to be as well; its status is then MERGED.
    """

    id: PersonId
    name: str
    sex: Sex
    born_on: date
    nik: str | None = None
    mother_name: str | None = None
    father_name: str | None = None
    phone: str | None = None
    birth_weight_g: int | None = None
    birth_length_cm: float | None = None
    mother_id: PersonId | None = None
    gestation_weeks: int | None = None
    home: Household | None = None
    status: PersonStatus = PersonStatus.ACTIVE
    status_on: date | None = None
    book_number: str | None = None
    merged_into: PersonId | None = None
