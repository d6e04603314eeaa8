"""From findings to few steps: one step answers several findings, a graver one covers milder."""

from collections.abc import Sequence

from posyandu_desktop.domain.advice_files import AdviceRules
from posyandu_desktop.domain.finding import Advice, Finding, Urgency

_SOONEST_FIRST = tuple(Urgency)


def advise(findings: Sequence[Finding], rules: AdviceRules) -> tuple[Advice, ...]:
    """Return the steps to take, gravest first and then soonest first.

    `findings` come gravest first. Every finding that asks for a step is named by exactly one.
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
    steps = [_step(code, tuple(causes), rules) for code, causes in because.items()]
    steps.sort(key=lambda step: (-step.severity, _SOONEST_FIRST.index(step.urgency)))
    return tuple(steps)


def _step(code: str, because: tuple[Finding, ...], rules: AdviceRules) -> Advice:
    text = rules.advice[code]
    is_repeated = any("readings" in finding.inputs for finding in because)
    sentence = (text.sentence_again if is_repeated else None) or text.sentence
    return Advice(
        urgency=text.urgency,
        sentence=sentence.format_map(because[0].inputs),
        because=because,
        refer_to=text.refer_to,
        severity=max(finding.severity for finding in because),
    )
