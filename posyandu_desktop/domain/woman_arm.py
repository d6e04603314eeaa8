"""A woman's mid-upper arm (LILA): does it show chronic energy deficiency (KEK)?

One limit for every woman; who is pregnant, written down or said, or gave birth lately is referred
as her card says, any other woman of childbearing age is watched. Source: domain reference 1.3, 1.4
and 2.2.
"""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.pregnancy_rules import kek_by_muac

_AFTER_DELIVERY = {LifeCycleGroup.POSTPARTUM, LifeCycleGroup.BREASTFEEDING}


def woman_arm_findings(case: Case) -> Iterator[Finding]:
    """Yield what the arm of a woman says, where it was measured."""
    muac_cm, maternal = case.visit.number("muac_cm"), case.content.maternal
    is_mother = case.is_pregnant or bool(_AFTER_DELIVERY & set(case.groups))
    arm = case.content.adult_thresholds.arm
    is_meant = is_mother or (case.person.sex is Sex.FEMALE and arm.holds(case.months))
    is_small = kek_by_muac(muac_cm, maternal)
    if muac_cm is None or is_small is None or not is_meant:
        return
    if is_mother:
        code = "maternal_muac.kek" if is_small else "maternal_muac.normal"
        source, version = maternal.arm.source, maternal.version
    else:
        code = "kek.at_risk" if is_small else "kek.none"
        source, version = arm.source, case.content.adult_thresholds.version
    yield case.content.advice_rules.finding(
        code,
        {"muac_cm": muac_cm, "age_months": case.months},
        {"below" if is_small else "from": maternal.arm.kek_below_cm},
        source,
        version,
    )
