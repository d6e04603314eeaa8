"""Answers that are findings by themselves (`oedema.yes`): which ones is data, in `advice.json`."""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding


def answer_findings(case: Case) -> Iterator[Finding]:
    """Yield a finding for each answer that `advice.json` gives a source of its own."""
    rules = case.content.advice_rules
    for field, value in case.visit.observations.items():
        if isinstance(value, float):
            continue
        answer = value if isinstance(value, str) else ("yes" if value else "no")
        code = f"{field}.{answer}"
        text = rules.findings.get(code)
        if text is not None and text.source is not None:
            yield rules.finding(code, {field: value}, {}, text.source, rules.version)
