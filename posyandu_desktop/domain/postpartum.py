"""After the delivery: nifas and breastfeeding, vitamin A, the children.

Source: domain reference 1.2, 1.4, 3.6 and traps 5, 34 and 46.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from uuid import uuid5

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.pregnancy import OutcomeKind, Pregnancy, gestational_age

MOST_CHILDREN = 5
"""Of one birth, on every form."""

_HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day, and the local time of it where somebody noted one."""

    on: date
    at: time | None = None


class PostpartumPhase(StrEnum):
    """What a woman is after a delivery."""

    NIFAS = "nifas"
    BREASTFEEDING = "breastfeeding"


@dataclass(frozen=True, slots=True, kw_only=True)
class VitaminAProgress:
    """Red capsules after a delivery; `next_on` is None when nothing is to be handed out."""

    given_capsules: int
    needed_capsules: int
    next_on: date | None = None

    @property
    def is_complete(self) -> bool:
        """Whether she had all of them."""
        return self.given_capsules >= self.needed_capsules

    def is_due(self, on: date) -> bool:
        """Say whether the next one may be taken on a day."""
        return self.next_on is not None and self.next_on <= on


@dataclass(frozen=True, slots=True, kw_only=True)
class Newborn:
    """What is known of a child at its birth; one without a name is called after its mother."""

    sex: Sex
    name: str | None = None
    birth_weight_g: int | None = None
    birth_length_cm: float | None = None


def delivery_of(pregnancy: Pregnancy) -> Moment | None:
    """Return when she gave birth, to a living child or not; None while open or after abortion."""
    outcome = pregnancy.outcome
    if outcome is None or outcome.kind is OutcomeKind.ABORTION:
        return None
    return Moment(on=outcome.on, at=outcome.at)


def is_stillbirth(pregnancy: Pregnancy) -> bool:
    """Say whether it ended with a birth and without a living child."""
    return pregnancy.outcome is not None and pregnancy.outcome.kind is OutcomeKind.STILLBIRTH


def postpartum_phase(
    pregnancy: Pregnancy, on: date, rules: MaternalRules
) -> PostpartumPhase | None:
    """Return what the woman is on a day.

    Nifas goes to day 42, the day of the delivery being 0. Breastfeeding follows after a live
    birth, to the day before the child completes 24 months; whether she does it is for her to say.
    """
    outcome, delivery = pregnancy.outcome, delivery_of(pregnancy)
    if outcome is None or delivery is None or on < delivery.on:
        return None
    if (on - delivery.on).days <= rules.postpartum.nifas_to_day:
        return PostpartumPhase.NIFAS
    months = completed_months(delivery.on, on)
    has_child = outcome.kind is OutcomeKind.LIVE_BIRTH
    if has_child and months < rules.postpartum.breastfeeding_below_month:
        return PostpartumPhase.BREASTFEEDING
    return None


def vitamin_a_after_delivery(
    delivery: Moment, given_on: Sequence[date] | None, on: date, rules: MaternalRules
) -> VitaminAProgress | None:
    """Return how it stands with the capsules on a day (3.6).

    Args:
        delivery: When she gave birth.
        given_on: One day for each capsule; None when nobody asked.
        on: The day asked about; after nifas none is handed out any more.
        rules: The number of capsules, and the hours between two.

    Returns:
        None when nobody asked: not asked is not "none".
    """
    if given_on is None:
        return None
    rule = rules.vitamin_a
    had = sorted(day for day in given_on if delivery.on <= day <= on)
    next_on = delivery.on
    if had:
        next_on = had[-1] + timedelta(days=-(-rule.hours_between // _HOURS_A_DAY))
    last_on = delivery.on + timedelta(days=rules.postpartum.nifas_to_day)
    is_open = len(had) < rule.capsules and max(next_on, on) <= last_on
    return VitaminAProgress(
        given_capsules=len(had),
        needed_capsules=rule.capsules,
        next_on=next_on if is_open else None,
    )


def children_of(
    pregnancy: Pregnancy, mother: Person, newborns: Sequence[Newborn], rules: MaternalRules
) -> tuple[Person, ...]:
    """Return the people a delivery brings, in the order of birth, linked to their mother.

    Their ids come from the pregnancy and the order, so that asking again makes the same people.

    Raises:
        ValueError: She is not the mother, or the outcome names another number of living children.
    """
    outcome = pregnancy.outcome
    if mother.id != pregnancy.woman_id:
        raise ValueError("the pregnancy is another woman's")
    if outcome is None or not newborns or outcome.live_children != len(newborns):
        raise ValueError("the outcome names another number of living children")
    age = gestational_age(pregnancy, outcome.on, rules)
    return tuple(
        Person(
            id=PersonId(uuid5(pregnancy.id, f"child/{order}")),
            name=newborn.name or _name_after(mother, order, len(newborns)),
            sex=newborn.sex,
            born_on=outcome.on,
            mother_name=mother.name,
            birth_weight_g=newborn.birth_weight_g,
            birth_length_cm=newborn.birth_length_cm,
            mother_id=mother.id,
            gestation_weeks=None if age is None else age.weeks,
            home=mother.home,
        )
        for order, newborn in enumerate(newborns, start=1)
    )


def _name_after(mother: Person, order: int, children: int) -> str:
    name = f"By. Ny. {mother.name}"
    return name if children == 1 else f"{name} {order}"
