"""When the posyandu opens again: what its past days propose, and what was said."""

from datetime import date

from posyandu_desktop.domain.next_session import is_regular, next_session_day
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.store.open import Store

_LOOKED_AT = 12


def proposed_next(store: Store, day: date) -> date:
    """Return a day for the session after that of `day`; nobody has agreed to it yet."""
    return next_session_day(_days(store, day))


def usual_next(store: Store, day: date) -> date | None:
    """Return the session after that of `day` where the posyandu keeps a rule, else None."""
    days = _days(store, day)
    return next_session_day(days) if is_regular(days) else None


def said_next(store: Store, session_id: SessionId, day: date) -> date:
    """Return when the session after this one is, as somebody said, else as it is proposed."""
    return store.session_days.get(session_id).next_on or proposed_next(store, day)


def _days(store: Store, day: date) -> list[date]:
    past = store.session_days.before(day, _LOOKED_AT)
    return [day, *(one.session.held_on for one in past)]
