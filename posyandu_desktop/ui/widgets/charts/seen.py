"""Which measurements of a person's visits a chart draws, and how each came to be. No Qt in here."""

from collections.abc import Sequence
from datetime import date

from posyandu_desktop.domain.age import Period
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit, VisitStatus
from posyandu_desktop.ui.widgets.charts.values import MarkKind

SHOWN_MONTHS = 24
FEWEST_MONTHS = 6


def visits_until(person: Person, visits: Sequence[Visit], on: date) -> tuple[Visit, ...]:
    """Return the visits from birth to a day, oldest first; of two with one id the later given."""
    by_id = {visit.id: visit for visit in visits}
    known = (
        visit
        for visit in by_id.values()
        if visit.status is not VisitStatus.ENTERED_IN_ERROR
        and person.born_on <= visit.visited_on <= on
    )
    return tuple(sorted(known, key=lambda visit: visit.visited_on))


def kind_of(visit: Visit, codes: Sequence[str]) -> MarkKind:
    """Return how a measurement of some fields came to be."""
    doubted = {overruled.key.partition("/")[0] for overruled in visit.doubts_overruled}
    if doubted & set(codes) or visit.answer("oedema"):
        return MarkKind.DOUBTFUL
    return MarkKind.HOME if visit.setting is Setting.HOME else MarkKind.POSYANDU


def place_of_now(days: Sequence[date], on: date) -> int | None:
    """Return the place of this month's measurement: the last one, when it is of that month."""
    if days and Period.of(days[-1]) == Period.of(on):
        return len(days) - 1
    return None


def calendar_month(day: date) -> float:
    """Return a day on the calendar axis: months since the year 0, a day being a 31st of one."""
    return day.year * 12 + day.month - 1 + (day.day - 1) / 31


def calendar_window(days: Sequence[date], on: date) -> tuple[float, float]:
    """Return the whole months shown: back to the first measurement, 6 to 24 months in all."""
    last = on.year * 12 + on.month
    first = min((day.year * 12 + day.month - 1 for day in days), default=last - FEWEST_MONTHS)
    return float(max(last - SHOWN_MONTHS, min(first, last - FEWEST_MONTHS))), float(last)


def years_shown(low: float, high: float) -> str:
    """Return the years of a calendar axis: "2026", "2025-2026"."""
    first, last = int(low) // 12, (int(high) - 1) // 12
    return str(first) if first == last else f"{first}–{last}"  # a range of years
