"""Who may read what was told in confidence: mental health, HIV and STI, tuberculosis.

The nakes and whoever was told may. Others see that something stands there and that the midwife
should talk to the person, as loud as it really is: care must not wait for who may read.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from posyandu_desktop.domain.finding import Advice, Finding, Severity
from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.domain.visit import Visit

if TYPE_CHECKING:
    from posyandu_desktop.domain.clinical_content import ClinicalContent

TALK_TO_BIDAN = "confidential.talk_to_bidan"


def may_read(operator: Operator, entered_by: OperatorId | None) -> bool:
    """Say whether somebody may read an answer; None is an answer nobody is known to have heard."""
    return may(operator, Act.READ_CONFIDENTIAL) or entered_by == operator.id


def unread_codes(operator: Operator, visit: Visit, confidential: Collection[str]) -> frozenset[str]:
    """Return the codes of what a visit holds and this operator may not read."""
    return frozenset(
        code
        for code in visit.observations
        if code in confidential
        and not may_read(operator, visit.entered_by.get(code, visit.recorded_by))
    )


def unread_changes(
    operator: Operator, change: Mapping[str, Any], visit: Visit, confidential: Collection[str]
) -> frozenset[str]:
    """Return the codes of what a change of a visit touched and this operator may not read.

    The old answer and the new one belong to different people where somebody asked afresh; who may
    not read both reads neither, for one tells the other.

    Args:
        operator: Who looks.
        change: Plain JSON of what differs, "before" and "after".
        visit: As it stands now; says who was told where the change does not.
        confidential: The codes that are.
    """
    touched: set[str] = set()
    for state in (change.get("before", {}), change.get("after", {})):
        told = state.get("entered_by") or {}
        for code in (state.get("observations") or {}).keys() & set(confidential):
            teller = OperatorId(UUID(told[code])) if code in told else visit.entered_by.get(code)
            if not may_read(operator, teller or visit.recorded_by):
                touched.add(code)
    return frozenset(touched)


def with_tellers(
    visit: Visit, before: Visit | None, operator: Operator, confidential: Collection[str]
) -> Visit:
    """Return a visit with who was told each confidential answer, where that is not said yet.

    An answer that was there before belongs to who entered it; any other to whoever saves it.
    """
    told = dict(visit.entered_by)
    for code in visit.observations.keys() & set(confidential) - told.keys():
        same = before and before.observations.get(code) == visit.observations[code]
        was = before.entered_by.get(code, before.recorded_by) if before and same else None
        told[code] = was or operator.id
    return replace(visit, entered_by=told)


def unread_before(
    operator: Operator, history: Iterable[Visit], confidential: Collection[str]
) -> frozenset[str]:
    """Return the codes whose last answer this operator may not read.

    `history` comes newest first.
    """
    seen: set[str] = set()
    found: set[str] = set()
    for visit in history:
        unread = unread_codes(operator, visit, confidential)
        found |= unread - seen
        seen |= visit.observations.keys()
    return frozenset(found)


def reads_findings(operator: Operator, visit: Visit) -> bool:
    """Say whether somebody may read all that was found at a visit.

    Said without looking at any card, for lists: whoever was told everything that is confidential
    there, or recorded the visit in a program that did not note who was told.
    """
    told: set[OperatorId | None] = set(visit.entered_by.values())
    told = told or {visit.recorded_by}
    return all(may_read(operator, each) for each in told)


def sealed(
    findings: Sequence[Finding], content: "ClinicalContent", unread: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """Return findings without what may not be read; what matters of it is one neutral finding.

    Args:
        findings: Gravest first; so they stay.
        content: Says which findings are confidential.
        unread: The codes that may not be read; None is all that are confidential.
    """
    kept: list[Finding] = []
    is_said = False
    for finding in findings:
        if not _is_hidden(finding, content, unread):
            kept.append(_without(finding, unread))
        elif finding.severity >= Severity.WATCH and not is_said:
            kept.append(neutral(finding))
            is_said = True
    return tuple(kept)


def sealed_advice(
    advice: Sequence[Advice],
    content: "ClinicalContent",
    sentence: str,
    unread: Collection[str] | None = None,
) -> tuple[Advice, ...]:
    """Return advice without what may not be read; `sentence` stands for all of that."""
    kept: list[Advice] = []
    is_said = False
    for step in advice:
        because = sealed(step.because, content, unread)
        if any(finding.code != TALK_TO_BIDAN for finding in because):
            readable = tuple(one for one in because if one.code != TALK_TO_BIDAN)
            kept.append(replace(step, because=readable))
        elif not is_said:
            kept.append(
                Advice(
                    urgency=step.urgency,
                    sentence=sentence,
                    because=because or (neutral(step.because[0]),),
                    severity=step.severity,
                )
            )
            is_said = True
    return tuple(kept)


def hides_reasons(operator: Operator, visit: Visit, content: "ClinicalContent") -> bool:
    """Say whether somebody may not read why a visit referred, nor what was written back."""
    reasons = visit.referral.reasons if visit.referral else ()
    return any(map(content.is_confidential, reasons)) and not reads_findings(operator, visit)


def readable_history(
    visits: Iterable[Visit], operator: Operator, content: "ClinicalContent"
) -> tuple[Visit, ...]:
    """Return visits whose referrals say no more than somebody may read; the rest stays."""
    return tuple(
        replace(one, referral=replace(one.referral, note=None, answer=None))
        if one.referral and hides_reasons(operator, one, content)
        else one
        for one in visits
    )


def neutral(finding: Finding) -> Finding:
    """Return what may be said of a finding: that the midwife should talk to them, and how soon."""
    rule = TALK_TO_BIDAN.partition(".")[0]
    return Finding(
        rule=rule, code=TALK_TO_BIDAN, severity=finding.severity, version=finding.version
    )


def _is_hidden(
    finding: Finding, content: "ClinicalContent", unread: Collection[str] | None
) -> bool:
    if not content.is_confidential(finding.code) or (unread is not None and not unread):
        return False
    if unread is None:
        return True
    screening = content.screenings.get(finding.rule)
    sources = screening.hidden_items() if screening else finding.inputs.keys()
    return not sources or not set(unread).isdisjoint(sources)


def _without(finding: Finding, unread: Collection[str] | None) -> Finding:
    """Return an open finding without the confidential answers among its inputs."""
    if not unread or set(unread).isdisjoint(finding.inputs):
        return finding
    inputs = {name: value for name, value in finding.inputs.items() if name not in unread}
    return replace(finding, inputs=inputs)
