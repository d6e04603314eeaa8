"""What lasts longer than one visit: pregnancies, recovery food (PMT), classes attended."""

from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.feeding import FeedingEpisode
from posyandu_desktop.domain.group_education import GroupEducation
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.postpartum import (
    PostpartumPhase,
    delivery_of,
    is_stillbirth,
    postpartum_phase,
)
from posyandu_desktop.domain.pregnancy import (
    Pregnancy,
    must_ask_outcome,
    open_episode,
    starts_on,
)

_GROUP_OF_PHASE = {
    PostpartumPhase.NIFAS: LifeCycleGroup.POSTPARTUM,
    PostpartumPhase.BREASTFEEDING: LifeCycleGroup.BREASTFEEDING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Episodes:
    """Every episode of one person, in any order."""

    pregnancies: tuple[Pregnancy, ...] = ()
    feeding: tuple[FeedingEpisode, ...] = ()
    classes: tuple[GroupEducation, ...] = ()

    def pregnancy_on(self, on: date, rules: MaternalRules) -> Pregnancy | None:
        """Return the pregnancy a woman is in on a day."""
        return open_episode(self.pregnancies, on, rules)

    def pregnancy_to_ask(self, on: date, rules: MaternalRules) -> Pregnancy | None:
        """Return the latest pregnancy whose end nobody wrote down, though it must be over."""
        forgotten = [each for each in self.pregnancies if must_ask_outcome(each, on, rules)]
        return max(forgotten, key=lambda each: starts_on(each, rules), default=None)

    def last_delivery(self, on: date) -> Pregnancy | None:
        """Return the pregnancy that ended last, by a birth, on or before a day."""
        ended = [(d.on, each) for each in self.pregnancies if (d := delivery_of(each))]
        past = [pair for pair in ended if pair[0] <= on]
        return max(past, key=lambda pair: pair[0], default=(None, None))[1]


NO_EPISODES = Episodes()


def life_cycle_groups(
    born_on: date, on: date, episodes: Episodes, rules: MaternalRules
) -> tuple[LifeCycleGroup, ...]:
    """Return every group somebody is in on a day: those of a pregnancy first, the age last.

    Raises:
        ValueError: `on` lies before the birth.
    """
    groups = []
    if episodes.pregnancy_on(on, rules) is not None:
        groups.append(LifeCycleGroup.PREGNANT)
    delivered = episodes.last_delivery(on)
    phase = None if delivered is None else postpartum_phase(delivered, on, rules)
    if phase is not None:
        groups.append(_GROUP_OF_PHASE[phase])
    if phase is not None and delivered is not None and is_stillbirth(delivered):
        groups.append(LifeCycleGroup.BEREAVED)
    return (*groups, life_cycle_group(born_on, on))
