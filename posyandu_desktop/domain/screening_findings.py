"""From scored screenings to findings, without the answers somebody gave in confidence.

Source: domain reference 5.7 and 5.9 to 5.11, traps 42, 44 and 50. Nothing is said of what is not
certain: an incomplete screening is heard only where it already asks for help.
"""

from collections.abc import Iterable, Iterator

from posyandu_desktop.domain.advice_files import AdviceRules
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.screening import DomainResult, ScreeningResult
from posyandu_desktop.domain.screening_files import (
    IMMEDIATE,
    POSITIVE_SO_FAR,
    Screening,
    TotalOf,
)

_Inputs = dict[str, float | str | bool]
_Thresholds = dict[str, float | str]


def finding_codes(screening: Screening) -> tuple[str, ...]:
    """Return every finding code the screening can lead to; each needs words in `advice.json`."""
    results = [IMMEDIATE] if screening.overrides else []
    if _is_said_by_domains(screening):
        results += [band.code for band in screening.bands if not band.positive]
    else:
        results += [POSITIVE_SO_FAR, *(band.code for band in screening.bands)]
    if _names_domains(screening):
        results += [domain.code for domain in screening.domains]
    return tuple(f"{screening.code}.{result}" for result in results)


def screening_findings(results: Iterable[ScreeningResult], rules: AdviceRules) -> Iterator[Finding]:
    """Yield what the screenings found: overrides, then the total, then the domains."""
    for result in results:
        if result.overrides:
            yield _finding(result, IMMEDIATE, _total_inputs(result), {}, rules)
        if (code := _total_code(result)) is not None:
            limits = _total_limits(result, code)
            yield _finding(result, code, _total_inputs(result), limits, rules)
        domains = result.domains if _names_domains(result.screening) else ()
        for domain in domains:
            if domain.positive:
                yield _domain_finding(result, domain, rules)


def _names_domains(screening: Screening) -> bool:
    """Say whether a finding may name a domain.

    Where a domain is a single question told in confidence, its name would be the answer.
    """
    return not (screening.confidential and screening.total_of is TotalOf.DOMAINS)


def _is_said_by_domains(screening: Screening) -> bool:
    return screening.total_of is TotalOf.DOMAINS and _names_domains(screening)


def _total_code(result: ScreeningResult) -> str | None:
    """Return what the total says; a total of domains that asks for help is said by them."""
    if result.threshold_reached:
        if _is_said_by_domains(result.screening):
            return None
        return result.band or POSITIVE_SO_FAR
    return result.band if result.positive is False else None


def _total_inputs(result: ScreeningResult) -> _Inputs:
    inputs: _Inputs = {**_readable(result, result.answers), **result.person_inputs}
    if result.total is not None:
        return inputs | {"total": result.total}
    return inputs | {
        "total_at_least": result.possible_totals.low,
        "total_at_most": result.possible_totals.high,
        "unanswered_items": len(result.unanswered),
    }


def _total_limits(result: ScreeningResult, code: str) -> _Thresholds:
    band = result.screening.band(code)
    bands = [band] if band else [each for each in result.screening.bands if each.positive]
    return {"total_from": bands[0].from_, "total_to": bands[-1].to}


def _domain_finding(result: ScreeningResult, found: DomainResult, rules: AdviceRules) -> Finding:
    domain = next(each for each in result.screening.domains if each.code == found.code)
    inputs: _Inputs = {**_readable(result, domain.items), "domain_points": found.points}
    limits: _Thresholds = {"domain_points_from": domain.positive_from}
    return _finding(result, domain.code, inputs, limits, rules)


def _readable(result: ScreeningResult, items: Iterable[str]) -> _Inputs:
    """Return the answers to those items that are not confidential."""
    hidden = result.screening.hidden_items()
    return {
        code: result.answers[code]
        for code in items
        if code in result.answers and code not in hidden
    }


def _finding(
    result: ScreeningResult,
    code: str,
    inputs: _Inputs,
    thresholds: _Thresholds,
    rules: AdviceRules,
) -> Finding:
    screening = result.screening
    return rules.finding(
        f"{screening.code}.{code}", inputs, thresholds, screening.source, screening.version
    )
