"""Days that a card asks for ("Hb diperiksa"): whole, or only the month or year people remember."""

from collections.abc import Iterator, Sequence
from datetime import date

from posyandu_desktop.domain.card import Card, DateQuestion
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit

_REST = "-01-01"
_LENGTHS = (len("2026"), len("2026-05"), len("2026-05-20"))


def is_asked_date(value: object) -> bool:
    """Say whether a value is a day, a month or a year as a visit keeps it ("2026-05")."""
    if not isinstance(value, str) or len(value) not in _LENGTHS:
        return False
    try:
        return date.fromisoformat(value + _REST[len(value) - 4 :]).isoformat().startswith(value)
    except ValueError:
        return False


def date_problems(person: Person, visit: Visit, cards: Sequence[Card]) -> Iterator[Problem]:
    """Yield every day that cannot be: before the birth, or after the visit.

    Of a month or a year only so much is compared.
    """
    asked = {f.code for c in cards for s in c.steps for f in s.fields if _is_date(f)}
    for code in sorted(asked & visit.observations.keys()):
        value = visit.choice(code) or ""
        detail: dict[str, float | str] = {"asked_on": value}
        if value < person.born_on.isoformat()[: len(value)]:
            yield Problem(field=code, code="date_before_birth", detail=detail)
        elif value > visit.visited_on.isoformat()[: len(value)]:
            yield Problem(field=code, code="date_after_visit", detail=detail)


def _is_date(field: object) -> bool:
    return isinstance(field, DateQuestion)
