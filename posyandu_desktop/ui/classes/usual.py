"""Which topics fit a kind of class, and which of them are told there most often. No Qt in here."""

from dataclasses import dataclass

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.group_education import GroupKind
from posyandu_desktop.domain.life_cycle import BEFORE_SCHOOL, LifeCycleGroup

OF_MOTHERS = frozenset(
    {LifeCycleGroup.PREGNANT, LifeCycleGroup.POSTPARTUM, LifeCycleGroup.BREASTFEEDING}
)
FOR_WHOM = {GroupKind.ANTENATAL_CLASS: OF_MOTHERS, GroupKind.TODDLER_CLASS: BEFORE_SCHOOL}
"""The groups a class is for; a kind that is not here is for everybody."""

USUAL = {
    GroupKind.ANTENATAL_CLASS: (
        "pregnancy_check", "pregnancy_food", "pregnancy_iron", "pregnancy_danger", "birth_plan",
        "mother_breastfeeding",
    ),
    GroupKind.TODDLER_CLASS: (
        "breastfeeding", "complementary_feeding", "animal_protein", "monthly_weighing",
        "stimulation", "immunization",
    ),
    GroupKind.TALK: (
        "animal_protein", "immunization", "clean_living", "tuberculosis", "blood_pressure",
        "stop_smoking",
    ),
    GroupKind.COOKING: (
        "complementary_feeding", "animal_protein", "family_food", "recovery_food",
        "pregnancy_food",
    ),
}  # fmt: skip
"""What is shown at once; every other fitting topic is one key away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """Codes and titles of the topics shown, and how many more there are."""

    shown: tuple[tuple[str, str], ...] = ()
    more: int = 0
    is_all: bool = False


def fitting_topics(content: ClinicalContent, kind: GroupKind) -> tuple[tuple[str, str], ...]:
    """Return codes and titles of every topic that fits a kind of class."""
    groups = FOR_WHOM.get(kind)
    return tuple(
        (topic.code, topic.title)
        for topic in content.education_topics.topics
        if groups is None or groups & set(topic.groups)
    )


def topics_shown(
    content: ClinicalContent, kind: GroupKind, chosen: tuple[str, ...], before: Topics
) -> Topics:
    """Return the usual topics of a kind with those that are ticked, or all that fit.

    What was shown before stays: a box must not go from under the cursor.
    """
    fitting, is_all = fitting_topics(content, kind), before.is_all
    at_once = {*USUAL[kind], *chosen, *(() if is_all else dict(before.shown))}
    shown = tuple(one for one in fitting if is_all or one[0] in at_once)
    usual = sum(code in at_once for code, _ in fitting)
    return Topics(shown=shown, more=len(fitting) - usual, is_all=is_all)
