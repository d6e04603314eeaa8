"""Invented pregnancies: one for every small child of a house, and some that go on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from uuid import uuid5

from posyandu_desktop.domain.age import completed_months, completed_years
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.domain.visit import Value

_BREASTFED_MONTHS = 24
_NOTED_AFTER = timedelta(days=45)
_EXPECTING_YEARS = range(19, 41)
_FIRST_TRIMESTER_DAYS = 84


def episodes_of(woman: Person, children: Sequence[Person], today: date) -> Episodes:
    """Return the pregnancies of a woman of the village.

    Args:
        woman: Anybody; men have none.
        children: Hers, as far as they live in her house.
        today: The day the village is looked at.
    """
    if woman.sex is not Sex.FEMALE:
        return Episodes()
    random = Random(f"expecting/{woman.id}")  # noqa: S311  # an invented life
    oldest_first = sorted(children, key=lambda child: child.born_on)
    small = [c for c in oldest_first if completed_months(c.born_on, today) < _BREASTFED_MONTHS]
    ended = [_birth(woman, child, oldest_first.index(child), random) for child in small]
    years = completed_years(woman.born_on, today)
    if not small and years in _EXPECTING_YEARS and random.random() < 0.3:
        lmp = today - timedelta(days=random.randrange(50, 262))
        return Episodes(pregnancies=(_pregnancy(woman, "open", lmp, oldest_first),))
    return Episodes(pregnancies=tuple(ended))


def with_weights(episodes: Episodes, weight_kg: float, height_cm: float) -> Episodes:
    """Return the episodes with the weight and height from before the pregnancies."""
    return replace(
        episodes,
        pregnancies=tuple(
            replace(each, pre_pregnancy_weight_kg=round(weight_kg, 1), height_cm=height_cm)
            for each in episodes.pregnancies
        ),
    )


def gained_kg(pregnancy: Pregnancy, on: date) -> float:
    """Return how much heavier than before she is on a day of an invented pregnancy."""
    if pregnancy.dating is None:
        return 0.0
    days = (on - pregnancy.dating.on).days
    early = min(days, _FIRST_TRIMESTER_DAYS) / _FIRST_TRIMESTER_DAYS * 1.3
    return early + max(0, days - _FIRST_TRIMESTER_DAYS) / 7 * 0.4


def maternal_answers(groups: Sequence[LifeCycleGroup], random: Random) -> dict[str, Value]:
    """Return what she answers beyond what everybody is asked."""
    found: dict[str, Value] = {}
    if LifeCycleGroup.PREGNANT in groups:
        found["iron_tablets_given"] = 30.0
        found["iron_tablets_daily"] = random.random() < 0.8
        found["antenatal_class"] = random.random() < 0.5
        found["muac_cm"] = round(random.gauss(26, 1.6), 1)
    if {LifeCycleGroup.POSTPARTUM, LifeCycleGroup.BREASTFEEDING} & set(groups):
        found["breastfeeding"] = random.random() < 0.9
        found["muac_cm"] = round(random.gauss(26.5, 1.6), 1)
    if LifeCycleGroup.POSTPARTUM in groups:
        found["postnatal_check"] = True
        found["mother_vitamin_a_taken"] = random.random() < 0.9
    return found


def _birth(woman: Person, child: Person, before: int, random: Random) -> Pregnancy:
    lmp = child.born_on - timedelta(days=random.randrange(262, 288))
    pregnancy = _pregnancy(woman, f"{child.id}", lmp, ())
    return replace(
        pregnancy,
        gravida=before + 1,
        para=before,
        outcome=Outcome(kind=OutcomeKind.LIVE_BIRTH, on=child.born_on, live_children=1),
    )


def _pregnancy(woman: Person, name: str, lmp: date, older: Sequence[Person]) -> Pregnancy:
    noted_on = lmp + _NOTED_AFTER
    return Pregnancy(
        id=PregnancyId(uuid5(woman.id, f"demo/pregnancy/{name}")),
        woman_id=woman.id,
        noted_on=noted_on,
        dating=Dating(method=DatingMethod.LMP, on=lmp, noted_on=noted_on),
        gravida=len(older) + 1,
        para=len(older),
        abortus=0,
        previous_birth_on=older[-1].born_on if older else None,
    )
