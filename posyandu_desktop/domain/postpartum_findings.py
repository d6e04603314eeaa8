"""What the visits after a delivery mean: the mother's in nifas and after, the newborn's.

Source: domain reference 1.4, 4.1 and traps 5 and 34.
"""

from collections.abc import Iterator
from datetime import date

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.maternal_findings import Values, maternal_finding
from posyandu_desktop.domain.postnatal_visits import (
    WindowResult,
    WindowState,
    neonatal_visits,
    postnatal_visits,
)
from posyandu_desktop.domain.postpartum import Moment, delivery_of, vitamin_a_after_delivery
from posyandu_desktop.domain.postpartum_files import RulePart
from posyandu_desktop.domain.visit import SupplementKind

_MOTHERS = {LifeCycleGroup.POSTPARTUM, LifeCycleGroup.BREASTFEEDING}


def postpartum_findings(case: Case) -> Iterator[Finding]:
    """Yield what was measured and asked of a woman after a delivery."""
    if not _MOTHERS & set(case.groups):
        return
    yield from _answers(case)
    if LifeCycleGroup.POSTPARTUM in case.groups:
        yield from _nifas(case)


def newborn_findings(case: Case) -> Iterator[Finding]:
    """Yield which visit of the first 28 days (KN) a child is due for.

    Only what the posyandu saw is known: a visit elsewhere is asked for, not taken for missed.
    """
    rules = case.content.maternal.neonatal_visits if case.months == 0 else None
    if rules is None:
        return
    seen = _examined(case, "neonatal_check")
    born, now = Moment(on=case.person.born_on), Moment(on=case.visit.visited_on)
    windows = neonatal_visits(born, seen, now, case.content.maternal)
    yield from _due(case, windows, "neonatal_visit", rules)


def _answers(case: Case) -> Iterator[Finding]:
    rules = case.content.maternal
    breastfeeding = case.visit.answer("breastfeeding")
    if breastfeeding is not None:
        code = "mother_breastfeeding.yes" if breastfeeding else "mother_breastfeeding.no"
        yield maternal_finding(case, code, {"breastfeeding": breastfeeding}, {}, rules.postpartum)
    if case.visit.choice("contraception") == "none" and not case.is_pregnant:
        yield maternal_finding(case, "postpartum_contraception.none", {}, {}, rules.contraception)
    taken = case.visit.answer("mother_vitamin_a_taken")
    if taken is False:
        inputs: Values = {"mother_vitamin_a_taken": False}
        yield maternal_finding(case, "mother_vitamin_a.not_taken", inputs, {}, rules.vitamin_a)


def _nifas(case: Case) -> Iterator[Finding]:
    rules, on = case.content.maternal, case.visit.visited_on
    pregnancy = case.episodes.last_delivery(on)
    delivery = delivery_of(pregnancy) if pregnancy else None
    if delivery is None:
        return
    windows = postnatal_visits(delivery, _examined(case, "postnatal_check"), Moment(on=on), rules)
    yield from _due(case, windows, "postnatal_visit", rules.postnatal_visits)
    given = vitamin_a_after_delivery(delivery, _capsules(case), on, rules)
    if given is None or given.next_on is None:
        return
    needed: dict[str, float | str] = {"from": given.needed_capsules}
    had: Values = {"given_capsules": given.given_capsules}
    yield maternal_finding(case, "mother_vitamin_a.due", had, needed, rules.vitamin_a)


def _due(
    case: Case, windows: tuple[WindowResult, ...], rule: str, source: RulePart
) -> Iterator[Finding]:
    for window in windows:
        if window.state is WindowState.DUE:
            inputs: Values = {
                "visit": window.code.upper(),
                "until": f"{window.closes_on:%d-%m-%Y}",
            }
            yield maternal_finding(case, f"{rule}.due", inputs, {}, source)


def _examined(case: Case, field: str) -> list[Moment]:
    return [Moment(on=v.visited_on) for v in (case.visit, *case.past) if v.answer(field)]


def _capsules(case: Case) -> list[date]:
    """Return a day for each capsule that was handed out."""
    return [
        visit.visited_on
        for visit in (case.visit, *case.past)
        for given in visit.supplements
        if given.kind is SupplementKind.VITAMIN_A_MOTHER
        for _ in range(int(given.quantity))
    ]
