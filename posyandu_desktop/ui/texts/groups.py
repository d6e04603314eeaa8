"""The life-cycle groups by their names in the village. No Qt in here."""

from datetime import date

from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.language import tr

GROUP_WORDS = {
    LifeCycleGroup.PREGNANT: "Ibu hamil",
    LifeCycleGroup.POSTPARTUM: "Ibu nifas",
    LifeCycleGroup.BREASTFEEDING: "Ibu menyusui",
    LifeCycleGroup.INFANT: "Bayi",
    LifeCycleGroup.TODDLER: "Balita",
    LifeCycleGroup.PRESCHOOL: "Apras",
    LifeCycleGroup.SCHOOL_AGE: "Usia sekolah",
    LifeCycleGroup.ADOLESCENT: "Remaja",
    LifeCycleGroup.ADULT: "Dewasa",
    LifeCycleGroup.ELDERLY: "Lansia",
}


def age_group_word(born_on: date, on: date) -> str:
    """Return the name of the group by age; empty before birth."""
    return tr(GROUP_WORDS[life_cycle_group(born_on, on)]) if born_on <= on else ""
