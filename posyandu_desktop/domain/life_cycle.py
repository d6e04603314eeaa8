"""The life-cycle groups of a person on the day of a visit. Never stored: children grow."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from posyandu_desktop.domain.age import completed_months


class LifeCycleGroup(StrEnum):
    """Groups as the posyandu's cards and recaps use them (domain reference 0a).

    The first four come from a pregnancy, the others from the age; somebody can be in several.
    """

    PREGNANT = "ibu_hamil"
    POSTPARTUM = "ibu_nifas"
    BEREAVED = "ibu_lahir_mati"
    """In nifas after a stillbirth: what is about a living child is not asked of her."""
    BREASTFEEDING = "ibu_menyusui"

    INFANT = "bayi"
    TODDLER = "balita"
    PRESCHOOL = "apras"
    SCHOOL_AGE = "usia_sekolah"
    ADOLESCENT = "remaja"
    ADULT = "dewasa"
    ELDERLY = "lansia"


_FIRST_MONTH = (
    (60 * 12, LifeCycleGroup.ELDERLY),
    (19 * 12, LifeCycleGroup.ADULT),
    (15 * 12, LifeCycleGroup.ADOLESCENT),
    (72, LifeCycleGroup.SCHOOL_AGE),
    (60, LifeCycleGroup.PRESCHOOL),
    (12, LifeCycleGroup.TODDLER),
    (0, LifeCycleGroup.INFANT),
)


AGE_GROUPS = tuple(group for _, group in _FIRST_MONTH)
"""The groups that come from the age alone: everybody is in exactly one."""


BEFORE_SCHOOL = frozenset({LifeCycleGroup.INFANT, LifeCycleGroup.TODDLER, LifeCycleGroup.PRESCHOOL})
"""The groups of the card for infants and small children."""


def life_cycle_group(born_on: date, on: date) -> LifeCycleGroup:
    """Return the group by completed months on `on`.

    Raises:
        ValueError: `on` lies before the birth.
    """
    months = completed_months(born_on, on)
    for first_month, group in _FIRST_MONTH:
        if months >= first_month:
            return group
    raise ValueError("a person has no group before birth")


def counted_group(groups: Sequence[LifeCycleGroup]) -> LifeCycleGroup:
    """Return the one group under which somebody is counted: a pregnancy before the age.

    Args:
        groups: All groups of a person on a day, those of a pregnancy first; one at least.
    """
    return groups[0]
