"""What was found earlier and not looked at since: a reason to see somebody again.

A matter is looked at when a visit has a finding of its rule, or when everything the finding was
made from was measured again. So a visit with the weight alone says nothing about blood pressure.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.expected import Reason
from posyandu_desktop.domain.expected_files import LastTime
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.visit import Setting, Visit, VisitId

AT_THE_POSYANDU_ONLY = frozenset({"weight_trend"})
"""Rules for which a measurement at home is no look: a home weight makes no N and no T."""

Findings = Mapping[VisitId, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """A finding nobody looked at again, with the day it was made."""

    finding: Finding
    on: date
    group: LastTime


def last_found(visits: Sequence[Visit], found: Findings, content: ClinicalContent) -> list[Found]:
    """Return, for each rule that can be a reason, its last finding unless looked at since.

    Args:
        visits: The visits that count, newest first.
        found: What was found at each.
        content: Says which rules are a reason.
    """
    rules, decided, kept = content.expected, set[str](), []
    for place, visit in enumerate(visits):
        for finding in found.get(visit.id, ()):
            group = rules.group_of(finding.rule)
            if group is None or finding.rule in decided:
                continue
            decided.add(finding.rule)
            if not _looked_again(finding, visit, visits[:place]):
                kept.append(Found(finding, visit.visited_on, group))
    return kept


def last_time_reasons(
    known: Sequence[Found], on: date, groups: Sequence[LifeCycleGroup], content: ClinicalContent
) -> Iterator[Reason]:
    """Yield the reasons among what was found, as they stand on a day."""
    for each in known:
        weight = each.group.weight(each.finding.severity)
        is_recent = completed_months(each.on, on) < each.group.months
        is_theirs = not each.group.groups or not set(each.group.groups).isdisjoint(groups)
        if weight is None or not is_recent or not is_theirs:
            continue
        # What the whole hall may read says only that somebody wants to see them.
        is_private = each.group.private
        yield Reason(
            code="private" if is_private else f"last.{each.finding.rule}",
            topic=each.group.topic,
            severity=each.finding.severity,
            weight=weight,
            words="" if is_private else content.short_label(each.finding),
            due_on=each.on,
        )


def _looked_again(finding: Finding, visit: Visit, newer: Sequence[Visit]) -> bool:
    measured = finding.inputs.keys() & visit.observations.keys()
    # A finding that names nothing measured, such as a list of signs, stays for its months.
    if not measured:
        return False
    is_tied = finding.rule in AT_THE_POSYANDU_ONLY
    return any(
        measured <= later.observations.keys()
        for later in newer
        if not (is_tied and later.setting is Setting.HOME)
    )
