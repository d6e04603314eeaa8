"""A referral after it was made: who arrived, what was written back, who is overdue."""

from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.visit import Referral, ReferralState

_ORDER = tuple(ReferralState)


def advance(
    referral: Referral,
    to: ReferralState,
    *,
    on: date,
    answer: str = "",
    made_on: date,
    today: date,
) -> Referral | tuple[Problem, ...]:
    """Return the referral moved on to a later state, or what keeps it from going there.

    A step may be skipped: an answer implies arrival, on a day nobody told. An answer may be written
    again while the referral is open. Without an answer it is closed only with a reason.

    Args:
        referral: As it stands.
        to: `ARRIVED`, `ANSWERED` or `CLOSED`.
        on: The day it happened; not before the visit or an earlier step, and not in the future.
        answer: What the Puskesmas wrote back, or why the referral is closed without an answer;
            given besides an answer that is there already, it takes its place.
        made_on: The day of the visit.
        today: The day on this laptop's clock.
    """
    text = answer.strip()
    problems = (*_order(referral, to), *_day(referral, to, on, made_on, today))
    if (missing := _text(referral, to, text)) is not None:
        problems = (*problems, missing)
    if problems:
        return problems
    if to is ReferralState.ARRIVED:
        return replace(referral, state=to, arrived_on=on)
    if to is ReferralState.ANSWERED:
        return replace(referral, state=to, answered_on=on, answer=text)
    return replace(referral, state=to, closed_on=on, answer=text or referral.answer)


def reopen(referral: Referral) -> Referral | tuple[Problem, ...]:
    """Return the referral with its last step taken back; the only way backwards."""
    if referral.state is ReferralState.MADE:
        return (Problem(field="referral", code="nothing_to_reopen"),)
    if referral.state is ReferralState.CLOSED and referral.answered_on is not None:
        return replace(referral, state=ReferralState.ANSWERED, closed_on=None)
    if referral.state is not ReferralState.ARRIVED and referral.arrived_on is not None:
        before = replace(referral, state=ReferralState.ARRIVED)
    else:
        before = replace(referral, state=ReferralState.MADE, arrived_on=None)
    return replace(before, answered_on=None, closed_on=None, answer=None)


def change_problems(before: Referral | None, now: Referral | None) -> tuple[Problem, ...]:
    """Return why a referral of which something was heard may not become another one unseen."""
    if before is None or before.state is ReferralState.MADE:
        return ()
    if now is not None and now.target is before.target:
        return ()
    return (Problem(field="referral", code="referral_followed"),)


def is_open(referral: Referral) -> bool:
    """Say whether somebody still has to look after it: an answer alone does not close it."""
    return referral.state is not ReferralState.CLOSED


def is_overdue(referral: Referral, *, made_on: date, on: date, after_days: int) -> bool:
    """Say whether it was made more than so many days ago and nobody has arrived yet."""
    return referral.state is ReferralState.MADE and (on - made_on).days > after_days


def _order(referral: Referral, to: ReferralState) -> tuple[Problem, ...]:
    if to is referral.state is ReferralState.ANSWERED:
        return ()
    if _ORDER.index(to) <= _ORDER.index(referral.state):
        return (Problem(field="referral", code="not_forward"),)
    return ()


def _day(
    referral: Referral, to: ReferralState, on: date, made_on: date, today: date
) -> tuple[Problem, ...]:
    if on > today:
        return (Problem(field="on", code="step_in_future"),)
    if on < made_on:
        detail: dict[str, float | str] = {"made_on": made_on.isoformat()}
        return (Problem(field="on", code="step_before_visit", detail=detail),)
    answered_on = referral.answered_on if to is ReferralState.CLOSED else None
    last_on = max(filter(None, (referral.arrived_on, answered_on)), default=made_on)
    if on < last_on:
        detail = {"last_on": last_on.isoformat()}
        return (Problem(field="on", code="step_before_last", detail=detail),)
    return ()


def _text(referral: Referral, to: ReferralState, text: str) -> Problem | None:
    if to is ReferralState.ANSWERED and not text:
        return Problem(field="answer", code="answer_missing")
    if to is ReferralState.CLOSED and not text and referral.answered_on is None:
        return Problem(field="answer", code="closing_reason_missing")
    return None
