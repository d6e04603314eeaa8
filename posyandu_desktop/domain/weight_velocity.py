"""Gaining weight faster than nearly any child of WHO's standards did."""

from collections.abc import Iterator

from posyandu_desktop.domain.age import age_days
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.last_value import beside, doubt_about


def velocity_doubts(case: Case) -> Iterator[Doubt]:
    """Yield a doubt when a child below two years gained more than WHO's +3 SD since last time.

    Details: `gained_g` in `days`, and `limit_g`, the most for that age and time.
    """
    rules = case.content.plausibility.weight_velocity
    value, last = case.visit.number("weight_kg"), case.last("weight_kg")
    now = age_days(case.person.born_on, case.visit.visited_on)
    if value is None or last is None or now >= rules.until_day:
        return
    then = age_days(case.person.born_on, last.on)
    # Whole grams, or 0.9 - 0.7 would be more than 0.2.
    gained_g = round(value * 1000) - round(last.value * 1000)
    limit_g = int(rules.most_g(case.person.sex, then, now))
    if gained_g > limit_g:
        yield doubt_about(
            case,
            "weight_kg",
            "gained_faster_than_who",
            **beside(last),
            gained_g=float(gained_g),
            days=float(now - then),
            limit_g=float(limit_g),
        )
