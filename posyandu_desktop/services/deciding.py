"""What two laptops wrote differently: somebody looks at both and says which is right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from posyandu_desktop.domain.person import PersonId, Sex
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind


class Right(StrEnum):
    """Whose value is right."""

    OURS = "ours"
    THEIRS = "theirs"


def decide(store: Store, difference: Difference, right: Right) -> None:
    """Let one of both values stand, and keep who decided; the other stays in the journal.

    Of a person the value that stands is sent to everybody. A visit is only corrected by hand, with
    a reason, because its findings hang on it.

    Raises:
        CannotSave: The disk did not take it.
    """
    with store.transaction():
        if difference.kind is Kind.PERSON:
            _let_stand(store, difference, right)
        store.differences.settle(difference, right.value, store.author.operator_id)


def owner(store: Store, difference: Difference) -> PersonId:
    """Return whom a difference is about."""
    if difference.kind is Kind.VISIT:
        return store.visits.get(VisitId(difference.entity_id)).person_id
    return PersonId(difference.entity_id)


def _let_stand(store: Store, difference: Difference, right: Right) -> None:
    value = difference.ours if right is Right.OURS else difference.theirs
    person = store.people.get(PersonId(difference.entity_id))
    read = _READ.get(difference.field)
    changed = replace(person, **{difference.field: read(value) if read else value})
    if changed != person:
        store.people.save(changed)


_READ: Final[dict[str, Callable[[Any], Any]]] = {"born_on": date.fromisoformat, "sex": Sex}
