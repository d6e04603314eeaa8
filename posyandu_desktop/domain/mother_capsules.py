"""The red capsules of a mother: what was handed out here, and what her home card says she took.

Source: domain reference 1.4, 1.11 and 3.6.
"""

from datetime import date

from posyandu_desktop.domain.asked_dates import is_asked_date
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.postpartum import (
    VitaminAProgress,
    delivery_of,
    vitamin_a_after_delivery,
)
from posyandu_desktop.domain.visit import SupplementKind, Visit

_TAKEN_ON = "mother_vitamin_a_on"
_WHOLE_DAY = len("2026-05-20")


def mother_capsules(case: Case, *, with_today: bool) -> VitaminAProgress | None:
    """Return how it stands with the capsules of her last delivery, None without a delivery.

    A day on which she took one is the capsule handed out on or before that day, where there is
    one; else she got it elsewhere. A month without a day says too little and is left out.

    Args:
        case: The visit.
        with_today: Whether what is handed out at this visit counts already.
    """
    on = case.visit.visited_on
    pregnancy = case.episodes.last_delivery(on)
    delivery = delivery_of(pregnancy) if pregnancy is not None else None
    if delivery is None:
        return None
    today = _handed_out(case.visit)
    handed = [day for visit in case.past for day in _handed_out(visit)]
    taken = {day for visit in (case.visit, *case.past) if (day := _taken_on(visit)) is not None}
    if with_today:
        handed.extend(today)
    elif today:
        taken.discard(on)
    since = sorted(day for day in handed if delivery.on <= day <= on)
    days = _joined(since, sorted(day for day in taken if delivery.on <= day <= on))
    return vitamin_a_after_delivery(delivery, days, on, case.content.maternal)


def _joined(handed: list[date], taken: list[date]) -> list[date]:
    """Return one day for each capsule: when she took it, or else when it was handed out."""
    waiting = list(handed)
    for day in taken:
        if waiting and waiting[0] <= day:
            waiting.pop(0)
    return [*taken, *waiting]


def _handed_out(visit: Visit) -> list[date]:
    return [
        visit.visited_on
        for given in visit.supplements
        if given.kind is SupplementKind.VITAMIN_A_MOTHER
        for _ in range(int(given.quantity))
    ]


def _taken_on(visit: Visit) -> date | None:
    value = visit.choice(_TAKEN_ON)
    is_whole = value is not None and len(value) == _WHOLE_DAY and is_asked_date(value)
    return date.fromisoformat(value) if value is not None and is_whole else None
