"""Recovery food (PMT pemulihan) as an episode: begun for a reason, for some days, until it ends.

Portions given and eaten are counted from the visits and kept nowhere else: a visit corrected later
corrects the count. What nobody wrote down is None, never 0. Source: domain reference 3.6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType
from uuid import UUID

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Visit

FeedingId = NewType("FeedingId", UUID)

PORTIONS_GIVEN = "feeding_portions_given"
PORTIONS_EATEN = "feeding_portions_eaten"
EATEN_DAILY = "feeding_eaten_daily"


class FeedingReason(StrEnum):
    """Why somebody gets recovery food; the last two are a pregnant woman's."""

    WASTED = "wasted"
    WASTED_BY_MUAC = "wasted_by_muac"
    SEVERELY_UNDERWEIGHT = "severely_underweight"
    UNDERWEIGHT = "underweight"
    NOT_GAINED_AGAIN = "not_gained_again"
    NOT_GAINED = "not_gained"
    KEK_BY_MUAC = "kek_by_muac"
    FIRST_TRIMESTER_BMI_LOW = "first_trimester_bmi_low"


class FeedingEnd(StrEnum):
    """Why it ended."""

    RECOVERED = "recovered"
    COMPLETED = "completed"
    MOVED = "moved"
    REFUSED = "refused"
    REFERRED = "referred"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedingEpisode:
    """One course of recovery food, kept for ever; open while it has no end.

    Attributes:
        planned_days: Days of food, the first day included.
        start_weight_kg: The weight it was begun with; None when nobody weighed.
        ended_on: The first day without it any more.
    """

    id: FeedingId
    person_id: PersonId
    reason: FeedingReason
    started_on: date
    planned_days: int
    start_weight_kg: float | None = None
    ended_on: date | None = None
    end_reason: FeedingEnd | None = None
    end_weight_kg: float | None = None

    @property
    def last_day(self) -> date:
        """The last of the planned days."""
        return self.started_on + timedelta(days=self.planned_days - 1)

    def day_number(self, on: date) -> int:
        """Return which day of the food it is; 1 is the day it began."""
        return (on - self.started_on).days + 1

    def is_open_on(self, on: date) -> bool:
        """Say whether somebody gets the food on a day; on the day it ends no longer."""
        return self.started_on <= on and (self.ended_on is None or on < self.ended_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portions:
    """What was handed out and what was eaten of it; None where nobody wrote anything down.

    `eaten_daily` is the newest answer.
    """

    given: int | None = None
    eaten: int | None = None
    eaten_daily: bool | None = None

    @property
    def is_too_much_eaten(self) -> bool:
        """Whether more was eaten than is known to have been given."""
        return (self.eaten or 0) > (self.given or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedingGain:
    """How the weight changed since the start, in grams and in g/kg/day of the start weight."""

    grams: int
    days: int
    grams_per_kg_day: float


def open_feeding(episodes: Sequence[FeedingEpisode], on: date) -> FeedingEpisode | None:
    """Return the episode somebody is in on a day: the latest, should dates overlap."""
    is_open = [each for each in episodes if each.is_open_on(on)]
    return max(is_open, key=lambda each: (each.started_on, each.id), default=None)


def feeding_of(episodes: Sequence[FeedingEpisode], on: date) -> FeedingEpisode | None:
    """Return the episode that the portions noted on a day belong to.

    They were eaten before that day: when one episode ends and the next begins on it, they are the
    old one's. Only with no episode before it is the day itself the first one of food.
    """
    before = [
        each
        for each in episodes
        if each.started_on < on and (each.ended_on is None or on <= each.ended_on)
    ]
    begun = before or [each for each in episodes if each.started_on == on]
    return max(begun, key=lambda each: (each.started_on, each.id), default=None)


def portions_of(
    episode: FeedingEpisode, episodes: Sequence[FeedingEpisode], visits: Sequence[Visit]
) -> Portions:
    """Add up the portions of one episode.

    Args:
        episode: The episode.
        episodes: All of the same person.
        visits: The visits that count, newest first.
    """
    return portions_in([v for v in visits if feeding_of(episodes, v.visited_on) == episode])


def portions_in(visits: Sequence[Visit]) -> Portions:
    """Add up the portions that visits noted, newest first."""
    daily = (visit.answer(EATEN_DAILY) for visit in visits)
    return Portions(
        given=_sum_known([visit.number(PORTIONS_GIVEN) for visit in visits]),
        eaten=_sum_known([visit.number(PORTIONS_EATEN) for visit in visits]),
        eaten_daily=next((answer for answer in daily if answer is not None), None),
    )


def gain_since_start(
    episode: FeedingEpisode, visits: Sequence[Visit], visit: Visit
) -> FeedingGain | None:
    """Return the gain to a visit.

    Args:
        episode: The episode.
        visits: The visits before; the weighing of the first day may have been corrected since.
        visit: The visit with the new weight.

    Returns:
        None on the first day, when one of the weights is not known, and for somebody with oedema:
        water weighs.
    """
    weight_kg, days = visit.number("weight_kg"), (visit.visited_on - episode.started_on).days
    weighed = [v.number("weight_kg") for v in visits if v.visited_on == episode.started_on]
    first_day = [kilograms for kilograms in weighed if kilograms is not None]
    start_kg = first_day[0] if first_day else episode.start_weight_kg
    if weight_kg is None or not start_kg or days <= 0 or visit.answer("oedema"):
        return None
    grams = round(weight_kg * 1000) - round(start_kg * 1000)
    return FeedingGain(grams=grams, days=days, grams_per_kg_day=grams / start_kg / days)


def _sum_known(numbers: Sequence[float | None]) -> int | None:
    known = [round(number) for number in numbers if number is not None]
    return sum(known) if known else None
