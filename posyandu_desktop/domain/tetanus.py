"""Tetanus status T1 to T5: how many doses count, until when they protect, when the next is due.

Source: domain reference 3.3 and 10 (trap 30): the status is cumulative with doses of childhood and
school; the number on a pregnant woman's paper is only the number of doses in that pregnancy.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.tetanus_files import TetanusProof, TetanusRules, TetanusStep
from posyandu_desktop.domain.visit import Immunization


@dataclass(frozen=True, slots=True, kw_only=True)
class TetanusStatus:
    """Where somebody stands on a day.

    Attributes:
        status: 0 for none, 1 to 5 for T1 to T5.
        counted: The doses that make the status, in the order they count.
        too_close: Doses given before their interval was over: they do not count, for the nakes
            to look at.
        protected_until: The last day of protection, or None when nothing is promised or the day
            of the last dose is forgotten.
        next_on: The first day of the next dose; None when it may be given at once, because there
            was none or the last day is forgotten, and None when there is no next.
        is_due: A next dose may be given on the day asked for.
        interval_known: False when the last dose has no day: ask, and look for the paper.
    """

    status: int
    counted: tuple[Immunization, ...] = ()
    too_close: tuple[Immunization, ...] = ()
    protected_until: date | None = None
    next_on: date | None = None
    is_due: bool = False
    interval_known: bool = True

    def is_protected(self, on: date) -> bool:
        """Say whether protection is known to hold on a day."""
        return self.protected_until is not None and on <= self.protected_until


def tetanus_status(given: Iterable[Immunization], rules: TetanusRules, on: date) -> TetanusStatus:
    """Return the status on a day.

    Args:
        given: Every dose recorded, in any order; other vaccines and later days are left out.
        rules: Steps and proofs.
        on: The day asked for.
    """
    past = [dose for dose in given if dose.given_on is None or dose.given_on <= on]
    counted: list[Immunization] = []
    too_close: list[Immunization] = []
    for proof in rules.proofs:
        steps_left = proof.steps_at_most
        for dose in _of_proof(proof, past):
            step = rules.step(len(counted) + 1)
            if step is None or steps_left == 0:
                break
            if not proof.spaced_by_programme and _is_too_close(step, counted, dose):
                too_close.append(dose)
                continue
            counted.append(dose)
            steps_left -= 1
    return _status(counted, too_close, _last_day(rules, past), rules, on)


def _status(
    counted: Sequence[Immunization],
    too_close: Sequence[Immunization],
    last_on: date | None,
    rules: TetanusRules,
    on: date,
) -> TetanusStatus:
    following = rules.step(len(counted) + 1)
    is_dated = not counted or counted[-1].given_on is not None
    next_on = _after(following, last_on) if following and is_dated and last_on else None
    return TetanusStatus(
        status=len(counted),
        counted=tuple(counted),
        too_close=tuple(too_close),
        protected_until=_protected_until(counted, rules),
        next_on=next_on if counted else None,
        is_due=following is not None and (next_on is None or on >= next_on),
        interval_known=is_dated,
    )


def _protected_until(counted: Sequence[Immunization], rules: TetanusRules) -> date | None:
    step = rules.step(len(counted))
    given_on = counted[-1].given_on if counted else None
    if step is None or step.protection_years is None or given_on is None:
        return None
    return month_start(given_on, step.protection_years * 12) - timedelta(days=1)


def _of_proof(proof: TetanusProof, past: Iterable[Immunization]) -> Iterator[Immunization]:
    """Yield the doses of a proof, each once; a day beats "date forgotten"."""
    doses = [dose for dose in past if proof.holds(dose.vaccine, dose.dose_number)]
    doses.sort(key=lambda dose: (dose.given_on or date.max, dose.dose_number, dose.vaccine))
    kept: dict[tuple[int, date | None], Immunization] = {}
    numbers: set[int] = set()
    for dose in doses:
        begins_again = proof.numbers_begin_again and dose.given_on is not None
        key = (0, dose.given_on) if begins_again else (dose.dose_number, None)
        if begins_again or dose.dose_number not in numbers:
            kept.setdefault(key, dose)
        numbers.add(dose.dose_number)
    # What is forgotten lies before what is remembered, so that the last known day stays the last.
    yield from sorted(kept.values(), key=lambda dose: (dose.given_on or date.min, dose.dose_number))


def _is_too_close(step: TetanusStep, counted: Sequence[Immunization], dose: Immunization) -> bool:
    before_on = counted[-1].given_on if counted else None
    if before_on is None or dose.given_on is None:
        return False
    return dose.given_on < _after(step, before_on)


def _after(step: TetanusStep, day: date) -> date:
    """Return the first day on which a step may follow a dose."""
    if step.min_interval_months is not None:
        return month_start(day, step.min_interval_months)
    return day + timedelta(days=step.min_interval_days or 0)


def _last_day(rules: TetanusRules, past: Iterable[Immunization]) -> date | None:
    """Return the day of the last injection, whether it counts or not: the next waits for it."""
    days = [
        dose.given_on
        for dose in past
        if dose.given_on is not None
        and any(proof.holds(dose.vaccine, dose.dose_number) for proof in rules.proofs)
    ]
    return max(days, default=None)
