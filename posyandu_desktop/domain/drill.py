"""A drill while it runs: whose paper is next, how long each visit took, what was mistyped.

Times are seconds of a clock that only goes forwards; where it begins means nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Self

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What the invented paper says of one person: numbers by card field, in its unit."""

    person: Person
    numbers: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """One visit of the drill.

    Attributes:
        seconds: From the first opening of the visit to its saving.
        slips: The fields whose number is not the paper's, or missing.
    """

    person_id: PersonId
    seconds: float
    slips: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillRun:
    """One drill of one operator."""

    code: str
    papers: tuple[Paper, ...]
    opened_at: Mapping[PersonId, float] = field(default_factory=dict)
    timed: tuple[Timed, ...] = ()

    @property
    def waiting(self) -> tuple[Paper, ...]:
        """The papers nobody has recorded yet, in order."""
        done = {one.person_id for one in self.timed}
        return tuple(paper for paper in self.papers if paper.person.id not in done)

    @property
    def is_finished(self) -> bool:
        """Whether every paper is recorded."""
        return not self.waiting

    def of(self, person_id: PersonId) -> Timed | None:
        """Return how somebody's visit went, or None before it is saved."""
        return next((one for one in self.timed if one.person_id == person_id), None)

    def opened(self, person_id: PersonId, at: float) -> Self:
        """Return the run after somebody's visit was opened; only the first opening counts."""
        if person_id in self.opened_at or self._paper(person_id) is None:
            return self
        return replace(self, opened_at={**self.opened_at, person_id: at})

    def saved(self, visit: Visit, at: float) -> Self:
        """Return the run after a visit was saved; one that is not of the drill changes nothing."""
        began = self.opened_at.get(visit.person_id)
        paper = self._paper(visit.person_id)
        if began is None or paper is None:
            return self
        slips = tuple(
            code for code, number in paper.numbers.items() if visit.number(code) != number
        )
        timed = Timed(person_id=visit.person_id, seconds=at - began, slips=slips)
        return replace(self, timed=(*self.timed, timed))

    def _paper(self, person_id: PersonId) -> Paper | None:
        return next((paper for paper in self.waiting if paper.person.id == person_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillResult:
    """What is kept of a finished drill: the operator's own seconds, and the slips."""

    code: str
    seconds: tuple[float, ...]
    slips: int

    @property
    def median_seconds(self) -> float:
        """Seconds of the visit in the middle."""
        return median(self.seconds)


def result_of(run: DrillRun) -> DrillResult:
    """Return what is kept of a run that is finished.

    Raises:
        ValueError: It is not finished.
    """
    if not run.is_finished:
        raise ValueError("a drill that is not finished has no result")
    return DrillResult(
        code=run.code,
        seconds=tuple(one.seconds for one in run.timed),
        slips=sum(len(one.slips) for one in run.timed),
    )
