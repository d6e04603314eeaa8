"""What a visit says about recovery food (PMT): begin it, go on, eat it, end it.

Source: domain reference 1.3, 1.5 and 3.6.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.feeding import (
    EATEN_DAILY,
    PORTIONS_EATEN,
    PORTIONS_GIVEN,
    FeedingEpisode,
    FeedingReason,
    Portions,
    gain_since_start,
    open_feeding,
    portions_in,
    portions_of,
)
from posyandu_desktop.domain.feeding_files import FeedingReasonRule
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.pregnancy import Pregnancy, Trimester, trimester_on, was_during
from posyandu_desktop.domain.pregnancy_rules import food_supplement_reasons, kek_by_muac

Values = dict[str, float | str | bool]
_SMALL_CHILDREN = {LifeCycleGroup.INFANT, LifeCycleGroup.TODDLER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """Why leaving is to be spoken about; at least one of them is so."""

    days_over: bool
    reason_gone: bool


def feeding_findings(case: Case, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what is to be said about recovery food, by what the visit means otherwise."""
    episode = open_feeding(case.episodes.feeding, case.visit.visited_on)
    yield from _not_eaten(case)
    if episode is not None:
        yield from _running(case, episode, found)
        return
    reasons = [rule for rule in reasons_met(case, found) if rule.offered]
    if reasons and may_begin(case) and not _ended_today(case):
        plan = reasons[0].plan_on(case.visit.visited_on)
        inputs: Values = {
            "reason": ", ".join(rule.name for rule in reasons),
            "days": plan.days,
            "age_months": case.months,
        }
        yield _finding(case, "feeding.offered", inputs, plan.source)


def may_begin(case: Case) -> bool:
    """Say whether an episode may begin: none is open, and the person is one of those it is for."""
    return is_for(case) and all(each.ended_on is not None for each in case.episodes.feeding)


def is_for(case: Case) -> bool:
    """Say whether the person is one of those recovery food is for: small children, the pregnant."""
    if case.pregnancy is not None:
        return True
    # Most people are no small children: for them the file is not even read.
    is_small = bool(_SMALL_CHILDREN & set(case.groups))
    return is_small and case.content.feeding.child.holds(case.months)


def reasons_for(case: Case) -> tuple[FeedingReasonRule, ...]:
    """Return every reason somebody like this may begin for."""
    is_pregnant = case.pregnancy is not None
    return tuple(r for r in case.content.feeding.reasons if r.for_pregnant is is_pregnant)


def reasons_met(case: Case, found: Sequence[Finding]) -> tuple[FeedingReasonRule, ...]:
    """Return the reasons there are today, the first to name in front; also those not offered.

    A child whose results belong to the Puskesmas has none.
    """
    if not is_for(case):
        return ()
    if case.pregnancy is not None:
        met = _pregnancy_reasons(case, case.pregnancy)
        return tuple(rule for rule in reasons_for(case) if rule.reason in met)
    rules = case.content.feeding
    codes = {finding.code for finding in found}
    if codes & set(rules.referred_instead):
        return ()
    return tuple(rule for rule in rules.reasons if codes & set(rule.findings))


def exit_of(case: Case, episode: FeedingEpisode, found: Sequence[Finding]) -> Exit | None:
    """Return why to speak about leaving: the days are over, or the reason is gone."""
    on = case.visit.visited_on
    leaving = Exit(days_over=on >= episode.last_day, reason_gone=_is_gone(case, episode, found))
    return leaving if leaving.days_over or leaving.reason_gone else None


def portions_so_far(case: Case, episode: FeedingEpisode) -> Portions:
    """Return the portions of an episode up to this visit, its own included."""
    return portions_of(episode, case.episodes.feeding, (case.visit, *case.past))


def _running(case: Case, episode: FeedingEpisode, found: Sequence[Finding]) -> Iterator[Finding]:
    on = case.visit.visited_on
    rules = case.content.feeding
    rule, portions = rules.rule(episode.reason), portions_so_far(case, episode)
    plan = rule.plan_on(episode.started_on)
    inputs: Values = {
        "reason": rule.name,
        "day_number": episode.day_number(on),
        "planned_days": episode.planned_days,
    }
    counted = {"given_portions": portions.given, "eaten_portions": portions.eaten}
    inputs |= {name: count for name, count in counted.items() if count is not None}
    gain = gain_since_start(episode, case.past, case.visit)
    gained: Values = {}
    if gain is not None:
        gained = {
            "elapsed_days": gain.days,
            "gain_since_start_g": gain.grams,
            "gain_g_per_kg_day": round(gain.grams_per_kg_day, 1),
        }
    yield _finding(case, "feeding.running", inputs | gained, plan.source)
    if gain is not None and gain.grams <= 0 and gain.days >= rules.no_gain.from_day:
        yield _finding(case, "feeding.no_gain", gained, rules.no_gain.source)
    leaving = exit_of(case, episode, found)
    if leaving is not None:
        flag: Values = {"reason_gone": True} if leaving.reason_gone else {}
        yield _finding(case, "feeding.exit_due", inputs | flag, plan.source)


def _not_eaten(case: Case) -> Iterator[Finding]:
    visit = case.visit
    if not visit.observations.keys() & {PORTIONS_GIVEN, PORTIONS_EATEN, EATEN_DAILY}:
        return
    now = portions_in([visit])
    left_over = now.given is not None and now.eaten is not None and now.eaten < now.given
    if now.eaten_daily is False or (now.eaten_daily is None and left_over):
        noted = {
            code: visit.observations[code]
            for code in (PORTIONS_GIVEN, PORTIONS_EATEN, EATEN_DAILY)
            if code in visit.observations
        }
        yield _finding(case, "feeding.not_eaten", noted, case.content.feeding.source)


def _is_gone(case: Case, episode: FeedingEpisode, found: Sequence[Finding]) -> bool:
    """Say whether the reason is gone and no other has come; not measured is never gone."""
    rule, on = case.content.feeding.rule(episode.reason), case.visit.visited_on
    if rule.for_pregnant and case.pregnancy is None:
        return True
    if episode.day_number(on) <= rule.least_days:
        return False
    if rule.for_pregnant:
        kek = kek_by_muac(case.visit.number("muac_cm"), case.content.maternal)
        return episode.reason is FeedingReason.KEK_BY_MUAC and kek is False
    codes = {finding.code for finding in found}
    still = {*case.content.feeding.referred_instead}
    still.update(chain.from_iterable(each.findings for each in case.content.feeding.reasons))
    return bool(codes & set(rule.gone_with)) and not codes & still


def _pregnancy_reasons(case: Case, pregnancy: Pregnancy) -> tuple[str, ...]:
    """Return the reasons of a pregnant woman; a low BMI of the first weeks is one reason once."""
    rules = case.content.maternal
    bmi = _first_trimester_bmi(case, pregnancy)
    met = food_supplement_reasons(case.visit.number("muac_cm"), bmi, rules) or ()
    if any(was_during(pregnancy, each.started_on, rules) for each in case.episodes.feeding):
        return tuple(code for code in met if code != FeedingReason.FIRST_TRIMESTER_BMI_LOW)
    return met


def _first_trimester_bmi(case: Case, pregnancy: Pregnancy) -> float | None:
    """Return the BMI in kg/m² of the first weighing in the first trimester."""
    last = case.last("height_cm")
    height_cm = pregnancy.height_cm or case.visit.number("height_cm") or (last and last.value)
    if not height_cm:
        return None
    for visit in (*reversed(case.past), case.visit):
        weight_kg = visit.number("weight_kg")
        early = trimester_on(pregnancy, visit.visited_on, case.content.maternal)
        if weight_kg is not None and early is Trimester.FIRST:
            return weight_kg / (height_cm / 100) ** 2
    return None


def _ended_today(case: Case) -> bool:
    return any(each.ended_on == case.visit.visited_on for each in case.episodes.feeding)


def _finding(case: Case, code: str, inputs: Values, source: str) -> Finding:
    version = case.content.feeding.version
    return case.content.advice_rules.finding(code, inputs, {}, source, version)
