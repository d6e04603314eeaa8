"""What was typed, read as a visit. Nothing that was typed or saved is dropped without a word."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from posyandu_desktop.domain.card import Card, CardField, Choice, DateQuestion, Quantity
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.plausibility import check_value
from posyandu_desktop.domain.second_look import FirstReading
from posyandu_desktop.domain.visit import CardVersion, Referral, Value, Visit
from posyandu_desktop.ui.dates import DateProblem, parse_asked_date
from posyandu_desktop.ui.numbers import parse_number
from posyandu_desktop.ui.visit.typed import CHOSEN_BEFOREHAND, TypedVisit


def read(
    typed: TypedVisit, cards: tuple[Card, ...], fields: Mapping[str, CardField]
) -> tuple[Visit, tuple[Problem, ...]]:
    """Return the visit that can be read from what is typed, and what cannot be read.

    A text that is no number, or that no instrument can show, is a problem and is left out of the
    visit. A choice made beforehand counts only when the quantity it belongs to was typed.

    Args:
        typed: What is typed.
        cards: The cards of the day; the visit names them, whatever else it holds.
        fields: The field of every code any card knows, those of the screen first. A value of a
            code that is not among them came from an older content and stays.
    """
    observations: dict[str, Value] = {}
    problems = []
    in_order = [*(c for c in fields if c in typed.texts), *(typed.texts.keys() - fields.keys())]
    for code in in_order:
        found = _read_text(fields.get(code), code, typed.texts[code], typed.visited_on)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            observations[code] = found
    observations.update(typed.answers)
    observations.update({c: v for c, v in typed.choices.items() if _is_meant(c, fields, typed)})
    visit = Visit(
        id=typed.visit_id,
        person_id=typed.person_id,
        session_id=typed.session_id,
        visited_on=typed.visited_on,
        setting=typed.setting,
        cards=tuple(CardVersion(code=card.code, version=card.version) for card in cards),
        observations=observations,
        immunizations=typed.immunizations,
        doses_not_given=typed.doses_not_given,
        supplements=typed.supplements,
        education=typed.education,
        referral=_referral(typed),
        doubts_overruled=typed.overruled,
        first_readings=tuple(_replaced(typed.doubted, observations)),
        entered_by={c: by for c, by in typed.entered_by.items() if c in observations},
    )
    return visit, tuple(problems)


def filled(typed: TypedVisit) -> frozenset[str]:
    """Return the codes of all that somebody typed, answered or chose."""
    chosen = typed.choices.keys() - CHOSEN_BEFOREHAND
    return frozenset(typed.texts.keys() | typed.answers.keys() | chosen)


def _read_text(field: CardField | None, code: str, text: str, on: date) -> Value | Problem:
    if isinstance(field, DateQuestion):
        found = parse_asked_date(text, today=on)
        if isinstance(found, DateProblem):
            return Problem(field=code, code="not_a_date", detail={"reason": found.text})
        return found
    number = parse_number(text)
    if number is None:
        return Problem(field=code, code="not_a_number", detail={"text": text})
    problem = check_value(field, number) if isinstance(field, Quantity) else None
    return number if problem is None else problem


def _replaced(
    doubted: Iterable[FirstReading], observations: Mapping[str, Value]
) -> Iterator[FirstReading]:
    """Yield the doubted numbers in whose place another one stands now."""
    for reading in doubted:
        if observations.get(reading.field, reading.value) != reading.value:
            yield reading


def _is_meant(code: str, fields: Mapping[str, CardField], typed: TypedVisit) -> bool:
    if code not in CHOSEN_BEFOREHAND:
        return True
    field = fields.get(code)
    return isinstance(field, Choice) and field.belongs_to in typed.texts


def _referral(typed: TypedVisit) -> Referral | None:
    if typed.referral_target is None:
        return None
    return Referral(target=typed.referral_target, note=typed.referral_note.strip() or None)
