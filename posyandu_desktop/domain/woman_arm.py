"""A woman's mid-upper arm (LILA): does it show chronic energy deficiency (KEK)?

Source: domain reference 1.3 and 2.2. A woman whose pregnancy or delivery is written down has a card
and rules of her own (`maternal_findings`).
"""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import Sex


def woman_arm_findings(case: Case) -> Iterator[Finding]:
    """Yield what the arm of a woman of childbearing age says, where it was measured."""
    muac_cm = case.visit.number("muac_cm")
    thresholds = case.content.adult_thresholds
    arm = thresholds.arm
    is_meant = case.person.sex is Sex.FEMALE and arm.holds(case.months)
    if muac_cm is None or not is_meant or len(case.groups) > 1:
        return
    inputs: dict[str, float | str | bool] = {"muac_cm": muac_cm, "age_months": case.months}
    limit, source, version = arm.kek_below_cm, arm.source, thresholds.version
    code = "kek.at_risk"
    if case.visit.answer("pregnant") is True:
        maternal = case.content.maternal
        limit, source, version = maternal.arm.kek_below_cm, maternal.arm.source, maternal.version
        inputs["pregnant"] = True
        code = "kek.pregnant"
    is_small = muac_cm < limit
    yield case.content.advice_rules.finding(
        code if is_small else "kek.none",
        inputs,
        {"cm_below" if is_small else "cm_from": limit},
        source,
        version,
    )
