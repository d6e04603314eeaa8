"""From findings to few steps: one step answers several findings, a graver one covers milder."""

from collections.abc import Sequence

from posyandu_desktop.domain.advice_files import AdviceRules, AdviceText
from posyandu_desktop.domain.finding import Advice, Cluster, Finding, Urgency
from posyandu_desktop.domain.referral_files import BY_AGE

_SOONEST_FIRST = tuple(Urgency)


def advise(findings: Sequence[Finding], rules: AdviceRules, by_age: Cluster) -> tuple[Advice, ...]:
    """Return the steps to take, gravest first and then soonest first.

    `findings` come gravest first. Every finding that asks for a step is named by exactly one.
    `by_age` is the cluster of the Puskesmas for somebody of this age and life.
    """
    because: dict[str, list[Finding]] = {}
    for finding in findings:
        code = rules.findings[finding.code].advice
        if code is not None:
            because.setdefault(code, []).append(finding)
    for code in list(because):
        if code in because:
            for milder in rules.advice[code].covers:
                because[code].extend(because.pop(milder, ()))
    steps = [_step(rules.advice[code], tuple(causes), by_age) for code, causes in because.items()]
    steps.sort(key=lambda step: (-step.severity, _SOONEST_FIRST.index(step.urgency)))
    return tuple(steps)


def _step(text: AdviceText, because: tuple[Finding, ...], by_age: Cluster) -> Advice:
    is_repeated = any("readings" in finding.inputs for finding in because)
    sentence = (text.sentence_again if is_repeated else None) or text.sentence
    return Advice(
        urgency=text.urgency,
        sentence=sentence.format_map(because[0].inputs),
        because=because,
        refer_to=text.refer_to,
        cluster=by_age if text.cluster == BY_AGE else text.cluster,
        severity=max(finding.severity for finding in because),
    )
