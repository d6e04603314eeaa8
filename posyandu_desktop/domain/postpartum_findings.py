"""What the visits after a delivery mean: the mother's in nifas and after, the newborn's.

Source: domain reference 1.4, 4.1 and traps 5 and 34.
"""

from collections.abc import Iterator
from datetime import date

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.maternal_findings import Values, maternal_finding
from posyandu_desktop.domain.mother_capsules import mother_capsules
from posyandu_desktop.domain.postnatal_visits import (
    WindowResult,
    WindowState,
    neonatal_visits,
    postnatal_visits,
)
from posyandu_desktop.domain.postpartum import Moment, delivery_of
from posyandu_desktop.domain.postpartum_files import VisitWindows

_MISSED = "missed"
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

    A visit elsewhere is known when a home card notes its place; else it is asked for.
    """
    rules = case.content.maternal.neonatal_visits if case.months == 0 else None
    if rules is None:
        return
    seen = _examined(case, "neonatal_check")
    born, now = Moment(on=case.person.born_on), Moment(on=case.visit.visited_on)
    windows = neonatal_visits(born, seen, now, case.content.maternal)
    yield from _due(case, windows, "neonatal_visit", rules, case.person.born_on)


def _answers(case: Case) -> Iterator[Finding]:
    rules = case.content.maternal
    breastfeeding = case.visit.answer("breastfeeding")
    if breastfeeding is not None and LifeCycleGroup.BEREAVED not in case.groups:
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
    yield from _due(case, windows, "postnatal_visit", rules.postnatal_visits, delivery.on)
    given = mother_capsules(case, with_today=True)
    if given is None or not given.is_due(on):
        return
    needed: dict[str, float | str] = {"from": given.needed_capsules}
    had: Values = {"given_capsules": given.given_capsules}
    yield maternal_finding(case, "mother_vitamin_a.due", had, needed, rules.vitamin_a)


def _due(
    case: Case, windows: tuple[WindowResult, ...], rule: str, source: VisitWindows, born_on: date
) -> Iterator[Finding]:
    fields = {window.code: window.field for window in source.windows}
    for window in windows:
        was = _noted_place(case, fields[window.code], born_on)
        if window.state is WindowState.DUE and was in (None, _MISSED):
            inputs: Values = {
                "visit": window.code.upper(),
                "until": window.closes_on.isoformat(),
            }
            yield maternal_finding(case, f"{rule}.due", inputs, {}, source)


def _examined(case: Case, field: str) -> list[Moment]:
    return [Moment(on=v.visited_on) for v in (case.visit, *case.past) if v.answer(field)]


def _noted_place(case: Case, field: str, born_on: date) -> str | None:
    """Return where a visit was by the newest answer since the birth; None when nobody answered."""
    since = (v for v in (case.visit, *case.past) if v.visited_on >= born_on)
    return next((place for v in since if (place := v.choice(field)) is not None), None)
