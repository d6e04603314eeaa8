"""What two laptops wrote differently: somebody looks at both and says which is right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.feeding import FeedingId
from posyandu_desktop.domain.person import PersonId, Sex
from posyandu_desktop.domain.pregnancy import Dating, Pregnancy, PregnancyId
from posyandu_desktop.domain.told_plainly import TWO_OPEN, dating_of, end_of, outcome_of
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

    The value that stands is sent to everybody. Of two open pregnancies of one woman the other no
    longer counts, as written twice. A visit is only corrected by hand, with a reason, because its
    findings hang on it; and of two courses of recovery food one is ended by hand.

    Raises:
        CannotSave: The disk did not take it.
    """
    with store.transaction():
        if difference.field == TWO_OPEN:
            _let_one_count(store, difference, right)
        elif difference.kind in _LET_STAND:
            value = difference.ours if right is Right.OURS else difference.theirs
            _LET_STAND[difference.kind](store, difference, value)
        store.differences.settle(difference, right.value, store.author.operator_id)


def owner(store: Store, difference: Difference) -> PersonId:
    """Return whom a difference is about."""
    find = _OWNERS.get(difference.kind)
    return find(store, difference.entity_id) if find else PersonId(difference.entity_id)


def _let_one_count(store: Store, difference: Difference, right: Right) -> None:
    wrong = difference.theirs if right is Right.OURS else difference.ours
    if difference.kind is Kind.PREGNANCY:
        why = Reason(Mistake.TWICE)
        store.corrections.take_back(Kind.PREGNANCY, PregnancyId(UUID(str(wrong))), why)


def _pregnancy_stands(store: Store, difference: Difference, value: Any) -> None:
    pregnancy = store.pregnancies.get(PregnancyId(difference.entity_id))
    if difference.field == "outcome":
        changed = replace(pregnancy, outcome=outcome_of(value))
    else:
        changed = replace(pregnancy, dating=_dating(pregnancy, value))
    if changed != pregnancy:
        store.pregnancies.save(changed)


def _dating(pregnancy: Pregnancy, value: Any) -> Dating | None:
    counted = dating_of(value)
    if counted is None:
        return None
    method, on = counted
    known = pregnancy.dating
    if known is None:
        return Dating(method=method, on=on, noted_on=pregnancy.noted_on)
    return replace(known, method=method, on=on)


def _course_stands(store: Store, difference: Difference, value: Any) -> None:
    course = store.feeding.get(FeedingId(difference.entity_id))
    on, reason = end_of(value) or (None, None)
    changed = replace(course, ended_on=on, end_reason=reason)
    if changed != course:
        store.feeding.save(changed)


def _person_stands(store: Store, difference: Difference, value: Any) -> None:
    person = store.people.get(PersonId(difference.entity_id))
    read = _READ.get(difference.field)
    changed = replace(person, **{difference.field: read(value) if read else value})
    if changed != person:
        store.people.save(changed)


_READ: Final[dict[str, Callable[[Any], Any]]] = {"born_on": date.fromisoformat, "sex": Sex}
_LET_STAND: Final[dict[Kind, Callable[[Store, Difference, Any], None]]] = {
    Kind.PERSON: _person_stands,
    Kind.PREGNANCY: _pregnancy_stands,
    Kind.FEEDING: _course_stands,
}
_OWNERS: Final[dict[Kind, Callable[[Store, UUID], PersonId]]] = {
    Kind.VISIT: lambda store, id_: store.visits.get(VisitId(id_)).person_id,
    Kind.PREGNANCY: lambda store, id_: store.pregnancies.get(PregnancyId(id_)).woman_id,
    Kind.FEEDING: lambda store, id_: store.feeding.get(FeedingId(id_)).person_id,
}
