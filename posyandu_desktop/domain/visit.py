"""One person's attendance at one posyandu session, and everything that happened there."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID, uuid5

from posyandu_desktop.domain.dose_not_given import DoseNotGiven
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.second_look import FirstReading, Overruled
from posyandu_desktop.domain.session import SessionId

VisitId = NewType("VisitId", UUID)

_SLOTS = UUID("5b9de1c2-6f0c-4a37-9a2e-0c6d1f2f7a10")
_SLOT_BITS = 48
_SLOT_MASK = (1 << _SLOT_BITS) - 1

Value = float | bool | str
"""A quantity in the unit its card field names, a yes/no answer, or the code of a choice."""


class Source(StrEnum):
    """Where a record comes from: seen at this posyandu, or copied from an older register."""

    POSYANDU = "posyandu"
    IMPORT = "import"


class Setting(StrEnum):
    """Where people met: at the posyandu, or at home (kunjungan rumah)."""

    POSYANDU = "posyandu"
    HOME = "rumah"


class VisitStatus(StrEnum):
    """FHIR-like status of the record, not of the person."""

    FINISHED = "finished"
    AMENDED = "amended"
    ENTERED_IN_ERROR = "entered-in-error"


class ImmunizationSource(StrEnum):
    """How a dose is known: given here today, which is this posyandu's service, or told of.

    Of one given elsewhere: copied from the Buku KIA, remembered by the family, or said by the place
    that gave it.
    """

    GIVEN_HERE = "given_here"
    BUKU_KIA = "buku_kia"
    RECALL = "recall"
    ELSEWHERE = "elsewhere"


class SupplementKind(StrEnum):
    """What is handed out at step 4."""

    VITAMIN_A_BLUE = "vitamin_a_blue"
    VITAMIN_A_RED = "vitamin_a_red"
    DEWORMING = "deworming"
    ZINC = "zinc"
    ORALIT = "oralit"
    VITAMIN_A_MOTHER = "vitamin_a_mother"


class ReferralTarget(StrEnum):
    """Where a posyandu refers to."""

    PUSTU = "pustu"
    PUSKESMAS = "puskesmas"
    HOSPITAL = "rumah_sakit"


class ReferralState(StrEnum):
    """A referral is open until somebody answers."""

    MADE = "made"
    ARRIVED = "arrived"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardVersion:
    """The card a visit was recorded with, so that later cards never reinterpret it."""

    code: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Immunization:
    """One dose: a vaccine code and dose number of the immunisation schedule.

    `given_on` is None for "already had it, date forgotten". Lot, expiry and vaccinator belong to
    doses given here, and so does the midwife who signed it.
    """

    vaccine: str
    dose_number: int
    source: ImmunizationSource
    given_on: date | None = None
    lot_number: str | None = None
    expires_on: date | None = None
    vaccinator: str | None = None
    signed_by: OperatorId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplement:
    """Something handed out; `quantity` in the unit its rule names (capsules, tablets, sachets)."""

    kind: SupplementKind
    quantity: float = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A referral made at a visit, and what became of it (`referral.py` moves it on).

    Attributes:
        reasons: Finding codes.
        note: What the posyandu wrote along.
        arrived_on: None also when the answer came and nobody knows the day of arrival.
        answer: What the Puskesmas wrote back; without `answered_on` why it was closed all the same.
    """

    target: ReferralTarget
    reasons: tuple[str, ...] = ()
    note: str | None = None
    state: ReferralState = ReferralState.MADE
    arrived_on: date | None = None
    answered_on: date | None = None
    closed_on: date | None = None
    answer: str | None = None
    signed_by: OperatorId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One person's visit (kunjungan).

    `observations` maps a card field's code to its value; a field that was not measured or not
    asked is absent, never False and never 0. `doubts_overruled` holds the doubts the kader looked
    at twice, with the reason given; `first_readings` the doubted numbers that others replaced.
    `entered_by` says who was told each confidential answer; `verified_by` is the midwife who looked
    the record over as it stands.
    """

    id: VisitId
    person_id: PersonId
    visited_on: date
    cards: tuple[CardVersion, ...]
    observations: dict[str, Value] = field(default_factory=dict)
    immunizations: tuple[Immunization, ...] = ()
    doses_not_given: tuple[DoseNotGiven, ...] = ()
    supplements: tuple[Supplement, ...] = ()
    education: tuple[str, ...] = ()
    referral: Referral | None = None
    session_id: SessionId | None = None
    recorded_by: OperatorId | None = None
    recorded_at: datetime | None = None
    setting: Setting = Setting.POSYANDU
    source: Source = Source.POSYANDU
    status: VisitStatus = VisitStatus.FINISHED
    doubts_overruled: tuple[Overruled, ...] = ()
    first_readings: tuple[FirstReading, ...] = ()
    entered_by: dict[str, OperatorId] = field(default_factory=dict)
    verified_by: OperatorId | None = None
    verified_at: datetime | None = None

    def number(self, code: str) -> float | None:
        """Return a measured quantity, or None when it was not measured."""
        value = self.observations.get(code)
        return value if isinstance(value, float) else None

    def answer(self, code: str) -> bool | None:
        """Return a yes/no answer, or None when it was not asked."""
        value = self.observations.get(code)
        return value if isinstance(value, bool) else None

    def choice(self, code: str) -> str | None:
        """Return the code of a choice, or None when none was made."""
        value = self.observations.get(code)
        return value if isinstance(value, str) else None


def part_id(owner: UUID, slot: str) -> UUID:
    """Return the id of one part of a record: the same record and slot give the same id for ever.

    Three quarters are the owner's own and the last is the slot's: a part of another visit in the
    same slot ends alike, which costs a packed bundle a few bytes where a hash of both costs 20.
    Two slots of one record are alike once in 2**48.
    """
    return UUID(int=owner.int >> _SLOT_BITS << _SLOT_BITS | uuid5(_SLOTS, slot).int & _SLOT_MASK)
