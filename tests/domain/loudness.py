"""How much a visit asks for: the gravest severity, the soonest step, the furthest referral."""

from collections.abc import Collection
from typing import NamedTuple

from posyandu_desktop.domain.finding import Urgency
from posyandu_desktop.domain.interpretation import Interpretation
from posyandu_desktop.domain.visit import ReferralTarget

_SOONEST_LAST = tuple(reversed(Urgency))
_NEAREST_FIRST = tuple(ReferralTarget)
_NOTHING = -1


class Loudness(NamedTuple):
    """More is louder; -1 is nothing at all."""

    severity: int
    urgency: int
    referral: int


def loudness(found: Interpretation, rules: Collection[str] | None = None) -> Loudness:
    """How loud some rules are, or all of them."""
    severities = [f.severity for f in found.findings if rules is None or f.rule in rules]
    steps = [
        step
        for step in found.advice
        if rules is None or any(finding.rule in rules for finding in step.because)
    ]
    targets = [ReferralTarget(step.refer_to) for step in steps if step.refer_to is not None]
    return Loudness(
        severity=max(severities, default=_NOTHING),
        urgency=max((_SOONEST_LAST.index(step.urgency) for step in steps), default=_NOTHING),
        referral=max((_NEAREST_FIRST.index(target) for target in targets), default=_NOTHING),
    )


def assert_never_milder(
    before: Interpretation, after: Interpretation, rules: Collection[str] | None = None
) -> None:
    """Fail when anything of what is asked for afterwards is less than before."""
    was, is_now = loudness(before, rules), loudness(after, rules)
    is_milder = any(now < then for now, then in zip(is_now, was, strict=True))
    assert not is_milder, f"{was} {_steps(before)} became {is_now} {_steps(after)}"


def _steps(found: Interpretation) -> list[tuple[str, str, str | None, list[str]]]:
    return [
        (step.severity.name, step.urgency, step.refer_to, [each.code for each in step.because])
        for step in found.advice
    ]
