"""Who was served is counted in one group each, so that the groups add up to the people."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.episodes import life_cycle_groups
from posyandu_desktop.domain.life_cycle import AGE_GROUPS, LifeCycleGroup
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session_day import served_by_group
from tests.domain.anybody import Seen, anybody
from tests.domain.builders import CONTENT, TODAY

MOTHER, CHILD = PersonId(UUID(int=1)), PersonId(UUID(int=2))


def groups_of(seen: Seen) -> tuple[LifeCycleGroup, ...]:
    return life_cycle_groups(seen.person.born_on, TODAY, seen.episodes, CONTENT.maternal)


@given(day=st.lists(anybody(), max_size=4), twice=st.booleans())
def test_the_groups_add_up_to_the_people_served(day: list[Seen], twice: bool) -> None:
    served = [(PersonId(UUID(int=place)), groups_of(seen)) for place, seen in enumerate(day)] * (
        2 if twice else 1
    )
    assert sum(served_by_group(served).values()) == len(day)


def test_a_pregnant_woman_is_not_counted_by_her_age_as_well() -> None:
    pregnant = (LifeCycleGroup.PREGNANT, LifeCycleGroup.BREASTFEEDING, LifeCycleGroup.ADULT)
    assert served_by_group([(MOTHER, pregnant), (CHILD, (LifeCycleGroup.TODDLER,))]) == {
        "ibu_hamil": 1,
        "balita": 1,
    }


def test_a_bereaved_mother_is_counted_once_and_among_the_mothers_in_nifas() -> None:
    bereaved = (LifeCycleGroup.POSTPARTUM, LifeCycleGroup.BEREAVED, LifeCycleGroup.ADULT)
    assert served_by_group([(MOTHER, bereaved)]) == {"ibu_nifas": 1}


def test_who_is_in_no_episode_is_counted_by_the_age() -> None:
    for group in AGE_GROUPS:
        assert served_by_group([(CHILD, (group,))]) == {group.value: 1}
