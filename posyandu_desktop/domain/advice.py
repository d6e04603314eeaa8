"""From findings to few steps: one step answers several findings, a graver one covers milder."""

from collections.abc import Sequence

from posyandu_desktop.domain.advice_files import AdviceRules
from posyandu_desktop.domain.finding import Advice, Cluster, Finding, Urgency
from posyandu_desktop.domain.referral_files import BY_AGE
from posyandu_desktop.domain.visit import ReferralTarget

_SOONEST_FIRST = tuple(Urgency)
_NEAREST_FIRST = (None, *ReferralTarget)


def advise(
    findings: Sequence[Finding], rules: AdviceRules, by_age: Cluster, months: int
) -> tuple[Advice, ...]:
    """Return the steps to take, gravest first and then soonest first.

    `findings` come gravest first. Every finding that asks for a step is named by exactly one, and
    a step that takes in others is as soon and refers as far as any of them would have.
    `by_age` is the cluster of the Puskesmas for somebody of this age and life, `months` that age.
    """
    is_infant = months < rules.infant_below_month
    because: dict[str, list[Finding]] = {}
    for finding in findings:
        code = rules.findings[finding.code].advice
        if code is not None:
            because.setdefault(code, []).append(finding)
    for code in list(because):
        if code in because:
            for milder in rules.advice[code].covers:
                because[code].extend(because.pop(milder, ()))
    steps = [
        _step(code, tuple(causes), rules, by_age, is_infant=is_infant)
        for code, causes in because.items()
    ]
    steps.sort(key=lambda step: (-step.severity, _SOONEST_FIRST.index(step.urgency)))
    return tuple(steps)


def _step(
    code: str,
    because: tuple[Finding, ...],
    rules: AdviceRules,
    by_age: Cluster,
    *,
    is_infant: bool,
) -> Advice:
    text = rules.advice[code]
    taken_in = (rules.findings[finding.code].advice for finding in because)
    texts = [text, *(rules.advice[milder] for milder in taken_in if milder is not None)]
    soonest = min(texts, key=lambda each: _SOONEST_FIRST.index(each.urgency))
    furthest = max([soonest, *texts], key=lambda each: _NEAREST_FIRST.index(each.refer_to))
    is_repeated = any("readings" in finding.inputs for finding in because)
    special = text.sentence_infant if is_infant else text.sentence_again if is_repeated else None
    sentence = special or text.sentence
    return Advice(
        urgency=soonest.urgency,
        sentence=sentence.format_map(because[0].inputs),
        template=sentence,
        because=because,
        refer_to=furthest.refer_to,
        cluster=by_age if furthest.cluster == BY_AGE else furthest.cluster,
        severity=max(finding.severity for finding in because),
    )
