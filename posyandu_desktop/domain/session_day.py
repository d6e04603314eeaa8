"""What belongs to one session day besides its visits: who worked, which vials, how it ended."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from posyandu_desktop.domain.life_cycle import LifeCycleGroup, counted_group
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """Vials of one lot at a session; `expires_on` is the last day they may be used."""

    vaccine: str
    lot_number: str
    expires_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What is said when a day is opened; it may be said again later in the day.

    Attributes:
        operators: Who is present.
        lots: The vials brought.
        vitamin_a: Whether vitamin A is handed out; None leaves it to the calendar.
    """

    operators: tuple[OperatorId, ...] = ()
    lots: tuple[Lot, ...] = ()
    vitamin_a: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BandCounts:
    """The counts of the children of some ages: S, D and what D is made of (N, T, O, B).

    Whether a child has a Buku KIA (K) is asked on no card, so K is not counted.
    """

    from_month: int
    to_month: int
    registered: int = 0
    weighed: int = 0
    trends: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The day in counts, as it stood when it was signed off; never counted again.

    Attributes:
        bands: Children under five by age.
        served: People served by life-cycle group, each in one, so that they add up to `people`;
            older sign-offs may have somebody in two.
        doses: Immunisations given here, by "vaccine number".
        not_given: Doses that were due and not given, by reason.
        capsules: Vitamin A handed out, by kind.
        referrals: By where to.
        open_points: What was not done yet, with the names where there are some.
        late: How many visits were written down after the day.
        went_home: Who came and went home before they were served.
    """

    people: int = 0
    bands: tuple[BandCounts, ...] = ()
    served: dict[str, int] = field(default_factory=dict)
    doses: dict[str, int] = field(default_factory=dict)
    not_given: dict[str, int] = field(default_factory=dict)
    capsules: dict[str, int] = field(default_factory=dict)
    referrals: dict[str, int] = field(default_factory=dict)
    open_points: dict[str, tuple[str, ...]] = field(default_factory=dict)
    lots: tuple[Lot, ...] = ()
    late: int = 0
    went_home: tuple[str, ...] = ()


def served_by_group(
    served: Iterable[tuple[PersonId, Sequence[LifeCycleGroup]]],
) -> dict[str, int]:
    """Return how many people were served in each group, every person counted once.

    Args:
        served: A person and all their groups for each visit of the day; the groups of a pregnancy
            come first.
    """
    by_person = {person_id: counted_group(groups) for person_id, groups in served}
    return dict(Counter(group.value for group in by_person.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The sign-off of a day."""

    at: datetime
    by: OperatorId
    summary: Summary
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDay:
    """What is kept of a session day.

    `started_at` is None while nobody has opened it; `next_on` is the session after it, None while
    nobody said when.
    """

    session_id: SessionId
    started_at: datetime | None = None
    opening: Opening = Opening()
    closing: Closing | None = None
    next_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody opened it and nobody closed it since."""
        return self.started_at is not None and self.closing is None


def is_late(recorded_at: datetime, visited_on: date, closed_at: datetime | None) -> bool:
    """Say whether a visit was written down after its day, or after the day was signed off.

    Args:
        recorded_at: When it was first recorded; a later correction makes no visit late.
        visited_on: The day it belongs to.
        closed_at: When that day was signed off, None when it was not.
    """
    is_after_day = recorded_at.astimezone().date() > visited_on
    return is_after_day or (closed_at is not None and recorded_at > closed_at)


def named(id_text: str) -> OperatorId:
    """Return an operator's id as it is kept in text."""
    return OperatorId(UUID(id_text))
