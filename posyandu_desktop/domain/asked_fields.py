"""Which fields a person is asked on a day, and by which field a value is read that is not asked.

Two cards joined in one visit may both have a field: the first card's is shown, read and judged.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.card import Card, CardField, Choice, Quantity, Step
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person


def asked_steps(
    cards: Sequence[Card], person: Person, on: date, groups: Collection[LifeCycleGroup]
) -> tuple[Step, ...]:
    """Return the steps of all cards with the fields that concern this person, each field once.

    Raises:
        ValueError: `on` lies before the birth.
    """
    months = completed_months(person.born_on, on)
    seen: set[str] = set()
    found: dict[int, Step] = {}
    for step in (step for card in cards for step in card.steps):
        fields = [
            f for f in step.fields if f.code not in seen and f.concerns(person.sex, months, groups)
        ]
        seen |= {f.code for f in fields}
        _join(found, step, fields)
    return _in_order(found)


def ripe_steps(steps: Sequence[Step], weeks: int | None) -> tuple[Step, ...]:
    """Return the steps without what is not asked so early in a pregnancy.

    Args:
        steps: The steps of a person's cards.
        weeks: Completed weeks; None when she is not pregnant or nobody knows, and then all is
            asked: a question too many is safer than one too few.
    """
    if weeks is None:
        return tuple(steps)
    return tuple(
        step.model_copy(
            update={"fields": tuple(f for f in step.fields if (f.from_week or 0) <= weeks)}
        )
        for step in steps
    )


def asked_fields(
    cards: Sequence[Card], person: Person, on: date, groups: Collection[LifeCycleGroup]
) -> dict[str, CardField]:
    """Return the fields that concern this person by their codes, in the order of the screen.

    Raises:
        ValueError: `on` lies before the birth.
    """
    steps = asked_steps(cards, person, on, groups)
    return {field.code: field for step in steps for field in step.fields}


def known_fields(
    asked: Mapping[str, CardField], cards: Sequence[Card], own: Sequence[Card] = ()
) -> dict[str, CardField]:
    """Return the field for every code that any card knows: the one asked, else the widest.

    Args:
        asked: What is asked of a person that day.
        cards: All cards.
        own: The person's cards that day. What they know is read by their limits also where it is
            not asked: the height of a pregnant woman is that of an adult.
    """
    found = dict(asked)
    for field in _fields_of(own):
        found.setdefault(field.code, field)
    settled = frozenset(found)
    for field in _fields_of(cards):
        if field.code not in settled:
            found[field.code] = _wider(found.get(field.code, field), field)
    return found


def widest_field(cards: Sequence[Card], code: str) -> CardField | None:
    """Return the field of that code with the limits of all cards together, or None."""
    found: CardField | None = None
    for field in (field for card in cards if (field := card.field(code)) is not None):
        found = _wider(found or field, field)
    return found


def adult_limits(cards: Sequence[Card], code: str, on: date) -> tuple[float, float]:
    """Return the least and the most that the adults' card of a day takes for a number.

    Raises:
        LookupError: No card for adults asks for that number.
    """
    found = [
        (card.valid_from, field)
        for card in sorted(cards, key=lambda card: card.valid_from)
        if LifeCycleGroup.ADULT in card.groups and isinstance(field := card.field(code), Quantity)
    ]
    valid = [field for since, field in found if since <= on] or [found[0][1]]
    return valid[-1].minimum, valid[-1].maximum


def with_filled(
    steps: Sequence[Step],
    filled: Collection[str],
    cards: Sequence[Card],
    own: Sequence[Card] = (),
) -> tuple[Step, ...]:
    """Return the steps with the fields that are not asked but hold something already.

    What stands in a visit can be seen and mended, also after a birth was written down or the
    visit was moved to a day with other cards.
    """
    shown = {field.code for step in steps for field in step.fields}
    known = known_fields({}, cards, own)
    wanted = set(filled) - shown
    for each in (known.get(code) for code in tuple(wanted)):
        if isinstance(each, Choice) and each.belongs_to is not None:
            wanted |= {each.belongs_to} - shown
    found = {step.number: step for step in steps}
    for step in (step for card in cards for step in card.steps):
        fields = [known[f.code] for f in step.fields if f.code in wanted]
        wanted -= {field.code for field in fields}
        _join(found, step, fields)
    return _in_order(found)


def _fields_of(cards: Sequence[Card]) -> Iterator[CardField]:
    return (field for card in cards for step in card.steps for field in step.fields)


def _join(found: dict[int, Step], step: Step, fields: Sequence[CardField]) -> None:
    before = found.get(step.number)
    joined = (*(before.fields if before else ()), *fields)
    if joined:
        title = before.title if before else step.title
        found[step.number] = Step(number=step.number, title=title, fields=joined)


def _in_order(found: Mapping[int, Step]) -> tuple[Step, ...]:
    return tuple(found[number] for number in sorted(found))


def _wider(one: CardField, other: CardField) -> CardField:
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return one
    return one.model_copy(
        update={
            "minimum": min(one.minimum, other.minimum),
            "maximum": max(one.maximum, other.maximum),
            "decimals": max(one.decimals, other.decimals),
        }
    )
