"""What is wrong, or odd, about the pregnancies of the register.

Source: domain reference 4.1 and trap 34.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby, pairwise

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.pregnancy import (
    Outcome,
    OutcomeKind,
    Pregnancy,
    could_last_to,
    must_ask_outcome,
    starts_on,
)

_FIELD = "pregnancy"


def problems_of(episodes: Sequence[Pregnancy], rules: MaternalRules) -> tuple[Problem, ...]:
    """Return what cannot be saved; no woman has two pregnancies without an outcome (trap 34)."""
    found = [problem for each in episodes for problem in _episode_problems(each, rules)]
    for history in _by_woman(episodes, rules):
        is_open = [each for each in history if each.outcome is None]
        if len(is_open) > 1:
            found.append(_problem("second_open_pregnancy", {"count": len(is_open)}))
    return tuple(found)


def doubts_of(episodes: Sequence[Pregnancy], rules: MaternalRules) -> tuple[Doubt, ...]:
    """Return what deserves a second look: a pregnancy begun before the last one ended.

    An LMP remembered wrongly is history too, so it is doubted and not refused.
    """
    return tuple(
        Doubt(
            field=_FIELD,
            code="pregnancies_overlap",
            detail={"starts_on": starts_on(later, rules).isoformat()},
        )
        for history in _by_woman(episodes, rules)
        for earlier, later in pairwise(history)
        if earlier.outcome is None or earlier.outcome.on > starts_on(later, rules)
    )


def dating_problems_of(
    pregnancy: Pregnancy, born_on: date, rules: MaternalRules
) -> tuple[Problem, ...]:
    """Return why the dates of a pregnancy cannot be true for a woman born on a day."""
    if pregnancy.dating is None:
        return ()
    found = []
    from_month, outcome = rules.asked_of.from_month, pregnancy.outcome
    start = starts_on(pregnancy, rules)
    if completed_months(born_on, start) < from_month:
        found.append(_problem("mother_too_young", {"years": from_month // 12}))
    if outcome and outcome.on > start and not could_last_to(pregnancy, outcome.on, rules):
        found.append(_problem("too_long", {"weeks": rules.dating.longest_weeks}))
    return tuple(found)


def dating_doubts_of(pregnancy: Pregnancy, rules: MaternalRules) -> tuple[Doubt, ...]:
    """Return what is odd about the dates: an open pregnancy already over when it was dated."""
    dating = pregnancy.dating
    if dating is None or pregnancy.outcome is not None:
        return ()
    if not must_ask_outcome(pregnancy, dating.noted_on, rules):
        return ()
    return (Doubt(field=_FIELD, code="past_due_date", detail={"noted_on": str(dating.noted_on)}),)


def _by_woman(episodes: Sequence[Pregnancy], rules: MaternalRules) -> Iterator[list[Pregnancy]]:
    in_order = sorted(episodes, key=lambda each: (each.woman_id, starts_on(each, rules)))
    return (list(history) for _, history in groupby(in_order, key=lambda each: each.woman_id))


def _episode_problems(pregnancy: Pregnancy, rules: MaternalRules) -> Iterator[Problem]:
    start, outcome = starts_on(pregnancy, rules), pregnancy.outcome
    previous_on = pregnancy.previous_birth_on
    if start > pregnancy.noted_on:
        yield _problem("starts_after_noted", {"starts_on": start.isoformat()})
    if previous_on is not None and previous_on > start:
        yield _problem("previous_birth_after_start", {"previous_birth_on": previous_on.isoformat()})
    if outcome is not None and outcome.on < start:
        yield _problem("outcome_before_start", {"outcome_on": outcome.on.isoformat()})
    if outcome is not None and not _children_fit(outcome):
        yield _problem("live_children_wrong", {"live_children": outcome.live_children})
    yield from _number_problems(pregnancy)


def _children_fit(outcome: Outcome) -> bool:
    if outcome.kind is OutcomeKind.LIVE_BIRTH:
        return outcome.live_children >= 1
    return outcome.live_children == 0


def _number_problems(pregnancy: Pregnancy) -> Iterator[Problem]:
    numbers = {
        "gravida": (pregnancy.gravida, 1),
        "para": (pregnancy.para, 0),
        "abortus": (pregnancy.abortus, 0),
        "fetuses_expected": (pregnancy.fetuses_expected, 1),
    }
    for name, (number, smallest) in numbers.items():
        if number is not None and number < smallest:
            yield _problem("number_too_small", {"name": name, "number": number})
    measured = {
        "pre_pregnancy_weight_kg": pregnancy.pre_pregnancy_weight_kg,
        "height_cm": pregnancy.height_cm,
    }
    for name, value in measured.items():
        if value is not None and value <= 0:
            yield _problem("number_too_small", {"name": name, "number": value})
    before = (pregnancy.para or 0) + (pregnancy.abortus or 0)
    if pregnancy.gravida is not None and 1 <= pregnancy.gravida <= before:
        yield _problem("gravida_too_small", {"gravida": pregnancy.gravida, "before": before})


def _problem(code: str, detail: dict[str, float | str]) -> Problem:
    return Problem(field=_FIELD, code=code, detail=detail)
