"""Scoring a screening: what is certain from the answers so far, and nothing more.

Source: domain reference 5.9 to 5.11, traps 42 to 44. Not asked is never "no": an incomplete
screening has no total and no band, and is never negative. What asks for help is said at once.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.age import completed_months, month_start
from posyandu_desktop.domain.frequency import again_on
from posyandu_desktop.domain.screening_files import Domain, PointRange, Screening, TotalOf
from posyandu_desktop.domain.screening_items import Item
from posyandu_desktop.domain.visit import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPoints:
    """Points that come from the person instead of the answers, and what they were made of."""

    points: PointRange
    inputs: dict[str, float | str | bool] = dataclasses.field(default_factory=dict)


NOTHING_ADDED = PersonPoints(points=PointRange(0, 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainResult:
    """What is known of one domain.

    Attributes:
        points: Points of the items answered so far.
        positive: True as soon as the limit is reached; False only when everything was asked.
    """

    code: str
    points: int
    complete: bool
    positive: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningResult:
    """What the answers to a screening mean; FHIR's QuestionnaireResponse, scored.

    Attributes:
        points: The points of every item answered, by the item's code.
        answers: What was answered, by the item's code.
        unanswered: The items still to be asked, in order.
        possible_totals: The lowest and the highest total the open items still allow.
        overrides: Answered items that ask for help at once, whatever the total.
        person_inputs: What counted besides the answers, by name with unit.
    """

    screening: Screening
    points: dict[str, int]
    answers: dict[str, Value]
    unanswered: tuple[str, ...]
    possible_totals: PointRange
    overrides: tuple[str, ...]
    domains: tuple[DomainResult, ...]
    person_inputs: dict[str, float | str | bool]

    @property
    def answered(self) -> int:
        """How many items were answered."""
        return len(self.points)

    @property
    def complete(self) -> bool:
        """Whether everything was asked and the total is certain."""
        return not self.unanswered and self.possible_totals.low == self.possible_totals.high

    @property
    def total(self) -> int | None:
        """The total, or None while something was not asked."""
        return self.possible_totals.low if self.complete else None

    @property
    def band(self) -> str | None:
        """The code of the total's band, or None while something was not asked."""
        if not self.complete:
            return None
        [band] = self.screening.bands_within(self.possible_totals)
        return band.code

    @property
    def threshold_reached(self) -> bool:
        """Whether every total that is still possible is a positive one."""
        return all(band.positive for band in self.screening.bands_within(self.possible_totals))

    @property
    def positive(self) -> bool | None:
        """True as soon as anything asks for help, False when everything was asked, else None."""
        if self.overrides or self.threshold_reached:
            return True
        if any(domain.positive for domain in self.domains):
            return True
        return False if self.complete else None


def score(
    screening: Screening, answers: Mapping[str, Value], added: PersonPoints = NOTHING_ADDED
) -> ScreeningResult:
    """Return what the answers mean, by item code; a value that answers nothing is not an answer.

    Args:
        screening: The questionnaire.
        answers: Values by code; codes of other screenings and cards may be among them.
        added: Points the person brings along (PUMA).
    """
    asked = [item for item in screening.items if not _is_ruled_out(item, answers)]
    points = {
        item.code: given
        for item in asked
        if (given := item.points_of(answers.get(item.code))) is not None
    }
    still_open = {item.code: item.most_points for item in asked if item.code not in points}
    domains = tuple(_domain_result(domain, points, still_open) for domain in screening.domains)
    if screening.total_of is TotalOf.DOMAINS:
        totals = _domain_totals(domains)
    else:
        low = added.points.low + sum(points.values())
        high = added.points.high + sum(points.values()) + sum(still_open.values())
        totals = PointRange(low, high)
    return ScreeningResult(
        screening=screening,
        points=points,
        answers={code: answers[code] for code in points},
        unanswered=tuple(still_open),
        possible_totals=totals,
        overrides=tuple(code for code in screening.overrides if points.get(code, 0) > 0),
        domains=domains,
        person_inputs=added.inputs,
    )


def due_on(screening: Screening, last_done_on: date | None, born_on: date, on: date) -> date | None:
    """Return the day from which the screening is due, which may lie before or after `on`.

    None when it is not for somebody of that age, or will not be any more when it falls due. Never
    done before means due on the day itself.
    """
    if not screening.is_for(completed_months(born_on, on)):
        return None
    if last_done_on is None:
        return on
    due = max(
        again_on(last_done_on, screening.interval_months),
        month_start(born_on, screening.from_month),
    )
    return due if screening.is_for(completed_months(born_on, due)) else None


def _is_ruled_out(item: Item, answers: Mapping[str, Value]) -> bool:
    if item.enable_when is None:
        return False
    gate = answers.get(item.enable_when.question)
    return isinstance(gate, bool) and gate is not item.enable_when.answer


def _domain_result(
    domain: Domain, points: dict[str, int], still_open: dict[str, int]
) -> DomainResult:
    total = sum(points.get(code, 0) for code in domain.items)
    complete = not still_open.keys() & set(domain.items)
    reached = total >= domain.positive_from
    return DomainResult(
        code=domain.code,
        points=total,
        complete=complete,
        positive=True if reached else (False if complete else None),
    )


def _domain_totals(domains: tuple[DomainResult, ...]) -> PointRange:
    certain = [domain.positive for domain in domains].count(True)
    undecided = [domain.positive for domain in domains].count(None)
    return PointRange(certain, certain + undecided)
