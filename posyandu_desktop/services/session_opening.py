"""Open a session day (hari buka), today's or an earlier one, and know its vials."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import Lot, Opening, is_late
from posyandu_desktop.domain.visit import ImmunizationSource, Visit, VisitId
from posyandu_desktop.services.day import open_session
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.session_days import PastSession

OLDEST_DAYS = 366
"""A session of longer ago is a slip of the year; an older register is imported."""

PAST_SHOWN = 60
"""How many earlier sessions a list shows: five years of one a month."""


def open_day(
    store: Store,
    operator: Operator,
    day: date,
    opening: Opening,
    at: datetime,
    next_on: date | None = None,
) -> Session:
    """Open the session of a day, or change what was said of it: both, or nothing.

    `next_on` is when the posyandu opens again, None where nobody knows.

    Raises:
        CannotSave: The disk did not take it.
    """
    with store.transaction():
        session = open_session(store, operator, day)
        store.session_days.begin(session.id, opening, at)
        store.session_days.plan_next(session.id, next_on)
    return session


def go_to_day(store: Store, operator: Operator, day: date) -> Session:
    """Return the session of an earlier day for late visits; it begins to exist only now.

    Raises:
        CannotSave: The disk did not take it.
    """
    return open_session(store, operator, day)


def usual_opening(operator: Operator, *, vitamin_a: bool) -> Opening:
    """Return what is taken for granted when nobody says anything else."""
    return Opening(operators=(operator.id,), vitamin_a=vitamin_a)


def lots_of(store: Store, session: Session) -> tuple[Lot, ...]:
    """Return the vials of a session: those brought, then those first written in a visit."""
    brought = store.session_days.get(session.id).opening.lots
    known = {(lot.vaccine, lot.lot_number) for lot in brought}
    used: dict[tuple[str, str], Lot] = {}
    for lot in _used(store.visits.of_session(session.id)):
        if (lot.vaccine, lot.lot_number) not in known:
            used.setdefault((lot.vaccine, lot.lot_number), lot)
    return (*brought, *used.values())


def past_sessions(store: Store, today: date) -> list[PastSession]:
    """Return the sessions before today, newest first."""
    return store.session_days.before(today, PAST_SHOWN)


def late_visits(store: Store, session: Session) -> frozenset[VisitId]:
    """Return the visits of a session that were written down after its day or its sign-off."""
    closing = store.session_days.get(session.id).closing
    closed_at = closing.at if closing else None
    return frozenset(
        visit_id
        for visit_id, visited_on, first in store.session_days.first_recorded(session.id)
        if is_late(first, visited_on, closed_at)
    )


def came_after_closing(store: Store, session: Session) -> tuple[Person, ...]:
    """Return whose visit was first written down after the sign-off; its summary lacks them."""
    closing = store.session_days.get(session.id).closing
    if closing is None:
        return ()
    later = {
        visit_id
        for visit_id, _, first in store.session_days.first_recorded(session.id)
        if first > closing.at
    }
    visits = [visit for visit in store.visits.of_session(session.id) if visit.id in later]
    people = store.people.get_many([visit.person_id for visit in visits])
    return tuple(people[visit.person_id] for visit in visits)


def _used(visits: Sequence[Visit]) -> Iterator[Lot]:
    for visit in visits:
        for dose in visit.immunizations:
            if dose.source is ImmunizationSource.GIVEN_HERE and dose.lot_number:
                yield Lot(
                    vaccine=dose.vaccine,
                    lot_number=dose.lot_number,
                    expires_on=dose.expires_on,
                )
