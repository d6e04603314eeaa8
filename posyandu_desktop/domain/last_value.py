"""What every doubt about a number says: the number, the last one with its day, the unit."""

from posyandu_desktop.domain.case import Case, Earlier, field_of
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.growth import DAYS_PER_MONTH

NOISE = 1e-6
"""Differences of decimals this small are none."""

Detail = dict[str, float | str]


def doubt_about(case: Case, field: str, code: str, **detail: float | str) -> Doubt:
    """Return a doubt about a number of the visit, with the number and its unit."""
    value = case.visit.number(field)
    shown: Detail = {} if value is None else {"value": value}
    return Doubt(field=field, code=code, detail=shown | detail | unit_of(case, field))


def beside(last: Earlier) -> Detail:
    """Return the last number and its day, as details of a doubt."""
    return {"last": last.value, "last_on": last.on.isoformat()}


def unit_of(case: Case, field: str) -> Detail:
    """Return the unit of a field on the person's cards, as a detail; nothing without one."""
    unit = getattr(field_of(case.cards, field), "unit", None)
    return {} if unit is None else {"unit": unit}


def months_since(case: Case, last: Earlier) -> float:
    """Return the months since then; two measurements of one month are allowed a month's change."""
    return max(1.0, (case.visit.visited_on - last.on).days / DAYS_PER_MONTH)
