"""What every rule looks at: one person on one day, with the visits before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.asked_fields import widest_field
from posyandu_desktop.domain.card import Card, CardField, Quantity
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.immunization_applies import NOWHERE, PlanContext
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Pregnancy
from posyandu_desktop.domain.visit import Visit, VisitStatus


class Earlier(NamedTuple):
    """The last time something was measured."""

    value: float
    on: date
    visit: Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A visit ready to be judged.

    Attributes:
        visit: The visit without numbers that no instrument can show.
        past: Visits on earlier days, newest first, without those entered in error.
        episodes: Pregnancies and what else lasts longer than a visit.
        groups: The life-cycle groups on this day, those of a pregnancy first.
        cards: The cards for this person on this day.
        months: Age in completed months on the day of the visit.
        place: What the place decides about immunisation: province, products in use.
        has_doubted: Whether numbers were left out of `visit` because somebody doubts them.
    """

    person: Person
    visit: Visit
    past: tuple[Visit, ...]
    episodes: Episodes
    groups: tuple[LifeCycleGroup, ...]
    cards: tuple[Card, ...]
    months: int
    content: ClinicalContent
    place: PlanContext = NOWHERE
    has_doubted: bool = False

    @property
    def pregnancy(self) -> Pregnancy | None:
        """The pregnancy she is in on this day."""
        if not self.episodes.pregnancies:
            return None
        return self.episodes.pregnancy_on(self.visit.visited_on, self.content.maternal)

    @property
    def is_pregnant(self) -> bool:
        """Whether she is in a pregnancy that is written down, or says that she is pregnant."""
        is_known = LifeCycleGroup.PREGNANT in self.groups
        return is_known or self.visit.answer("pregnant") is True

    @property
    def delivered_on(self) -> date | None:
        """The day of her last delivery, of a living child or not; None when there was none."""
        last = self.episodes.last_delivery(self.visit.visited_on)
        return last.outcome.on if last is not None and last.outcome is not None else None

    def has_delivered_since(self, day: date) -> bool:
        """Say whether a pregnancy of hers ended after that day: a loss of weight is no slip."""
        ends = (each.outcome.on for each in self.episodes.pregnancies if each.outcome)
        return any(day < on <= self.visit.visited_on for on in ends)

    def last(self, code: str) -> Earlier | None:
        """Return the newest earlier measurement of a field."""
        for visit in self.past:
            value = visit.number(code)
            if value is not None and is_possible(self.cards, self.content, code, value):
                return Earlier(value, visit.visited_on, visit)
        return None


def case_of(
    person: Person,
    visit: Visit,
    history: Sequence[Visit],
    content: ClinicalContent,
    episodes: Episodes = NO_EPISODES,
    place: PlanContext = NOWHERE,
) -> Case:
    """Return the case of a visit on or after the day of birth.

    Raises:
        ValueError: The visit lies before the birth.
    """
    cards = content.card_for(person, visit.visited_on, episodes, visit.setting)
    return Case(
        person=person,
        visit=_possible(visit, cards, content),
        past=past_visits(history, visit.visited_on),
        episodes=episodes,
        groups=content.groups(person, visit.visited_on, episodes),
        cards=cards,
        months=completed_months(person.born_on, visit.visited_on),
        content=content,
        place=place,
    )


def past_visits(history: Sequence[Visit], before: date) -> tuple[Visit, ...]:
    """Return the visits that count and lie before a day, newest first."""
    counted = [
        visit
        for visit in history
        if visit.visited_on < before and visit.status is not VisitStatus.ENTERED_IN_ERROR
    ]
    counted.sort(key=lambda visit: visit.visited_on, reverse=True)
    return tuple(counted)


def field_of(cards: Sequence[Card], code: str) -> CardField | None:
    """Return the field of that code on one of the cards."""
    return next((field for card in cards if (field := card.field(code)) is not None), None)


def is_possible(cards: Sequence[Card], content: ClinicalContent, code: str, value: float) -> bool:
    """Say whether an instrument can show the value, by the person's card or else by any."""
    field = field_of(cards, code) or widest_field(content.cards, code)
    return not isinstance(field, Quantity) or field.shows(value)


def _possible(visit: Visit, cards: Sequence[Card], content: ClinicalContent) -> Visit:
    """Leave out numbers no instrument shows: they are problems, and mean nothing."""
    kept = {
        code: value
        for code, value in visit.observations.items()
        if not isinstance(value, float) or is_possible(cards, content, code, value)
    }
    return visit if len(kept) == len(visit.observations) else replace(visit, observations=kept)
