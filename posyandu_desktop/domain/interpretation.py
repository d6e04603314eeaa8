"""What a visit means, composed from every rule; called at each keystroke."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from posyandu_desktop.domain.adult import adult_findings
from posyandu_desktop.domain.advice import advise
from posyandu_desktop.domain.answers import answer_findings
from posyandu_desktop.domain.blood_pressure import pressure_findings
from posyandu_desktop.domain.case import Case, case_of
from posyandu_desktop.domain.child_growth import Growth, growth_findings, growth_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.danger_signs import danger_findings
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.feeding_findings import feeding_findings
from posyandu_desktop.domain.finding import Advice, Cluster, Finding
from posyandu_desktop.domain.home_visit import home_visit_findings
from posyandu_desktop.domain.immunization_applies import NOWHERE, PlanContext
from posyandu_desktop.domain.immunization_next import immunization_findings
from posyandu_desktop.domain.laboratory import laboratory_findings
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.maternal_findings import maternal_findings
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.postpartum_findings import newborn_findings, postpartum_findings
from posyandu_desktop.domain.screening_card import screening_case_findings
from posyandu_desktop.domain.supplement import supplement_findings
from posyandu_desktop.domain.tetanus_next import tetanus_findings
from posyandu_desktop.domain.tuberculosis import tuberculosis_findings
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.domain.weight_trend import TrendResult, trend_findings, weight_trend
from posyandu_desktop.domain.woman_arm import woman_arm_findings

_RULES = (
    danger_findings,
    answer_findings,
    pressure_findings,
    adult_findings,
    laboratory_findings,
    woman_arm_findings,
    tuberculosis_findings,
    screening_case_findings,
    immunization_findings,
    tetanus_findings,
    supplement_findings,
    maternal_findings,
    postpartum_findings,
    newborn_findings,
    home_visit_findings,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpretation:
    """Everything the numbers of a visit mean.

    Attributes:
        findings: Gravest first; within one severity growth comes before the rest.
        advice: What to do, gravest first.
        trend: N, T, O or B, when a child was weighed.
        growth: z-scores of what was measured, also those that are no finding.
    """

    findings: tuple[Finding, ...] = ()
    advice: tuple[Advice, ...] = ()
    trend: TrendResult | None = None
    growth: Growth = field(default_factory=dict)


def interpret(
    person: Person,
    visit: Visit,
    history: Sequence[Visit],
    content: ClinicalContent,
    episodes: Episodes = NO_EPISODES,
    place: PlanContext = NOWHERE,
) -> Interpretation:
    """Return what a visit means, from what was measured and asked and nothing else.

    Numbers no instrument can show count as not measured, and a day before the birth as a slip of
    the pen: `plausibility.problems` speaks about both.
    """
    if visit.visited_on < person.born_on:
        return Interpretation()
    case = case_of(person, visit, history, content, episodes, place)
    trend = _trend(case)
    growth = growth_of(case)
    findings = [*trend_findings(case, trend), *growth_findings(case, growth)]
    for rule in _RULES:
        findings.extend(rule(case))
    findings.extend(feeding_findings(case, tuple(findings)))
    findings.sort(key=lambda finding: -finding.severity)
    return Interpretation(
        findings=tuple(findings),
        advice=advise(findings, content.advice_rules, _cluster(case), case.months),
        trend=trend,
        growth=growth,
    )


def _cluster(case: Case) -> Cluster:
    """Return who at the Puskesmas sees this person when the step itself does not say."""
    rules = case.content.advice_rules.referral
    groups = (*case.groups, LifeCycleGroup.PREGNANT) if case.is_pregnant else case.groups
    return rules.cluster_by_age(groups, case.months)


def _trend(case: Case) -> TrendResult | None:
    weight_kg = case.visit.number("weight_kg")
    if weight_kg is None or case.visit.setting is Setting.HOME:
        return None
    on = case.visit.visited_on
    return weight_trend(case.person, on, weight_kg, case.past, case.content)
