"""A day as it was opened, or as it would be opened when nothing else is said. No Qt in here."""

from datetime import date

from posyandu_desktop.domain.immunization_context import place_of
from posyandu_desktop.domain.session import titled
from posyandu_desktop.domain.session_day import Lot, SessionDay
from posyandu_desktop.domain.vitamin_a_month import is_vitamin_a_month
from posyandu_desktop.language import tr
from posyandu_desktop.services.next_session import proposed_next
from posyandu_desktop.services.session_opening import lots_of, usual_opening
from posyandu_desktop.ui.dates import show_day, type_date
from posyandu_desktop.ui.expiry import show_expiry
from posyandu_desktop.ui.session_open.state import Desk, State, Typed
from posyandu_desktop.ui.texts.roles import operator_line


def day_shown(desk: Desk, day: date) -> tuple[State, tuple[Lot, ...]]:
    """Return the form for a day, and the vials of it that have no row of their own."""
    session = desk.store.sessions.on(day)
    kept = desk.store.session_days.get(session.id) if session else None
    is_month = is_vitamin_a_month(desk.content.supplement_rules, day)
    opening = usual_opening(desk.operator, vitamin_a=is_month)
    is_open = kept is not None and kept.started_at is not None
    if kept is not None and is_open:
        opening = kept.opening
    lots = lots_of(desk.store, session) if session else ()
    shown = {lot.vaccine: lot for lot in lots}
    others = tuple(lot for lot in lots if shown[lot.vaccine] is not lot)
    vaccines = _vaccines(desk)
    state = State(
        title=f"{titled(desk.posyandu.name)} · {show_day(day)}",
        day=day,
        day_text=type_date(day),
        is_open=is_open,
        typed=Typed(
            operators=frozenset(opening.operators),
            vitamin_a=is_month if opening.vitamin_a is None else opening.vitamin_a,
            vials={
                vaccine: (lot.lot_number, show_expiry(lot.expires_on))
                for vaccine, lot in shown.items()
            },
            next_text=_next_text(desk, day, kept, is_open=is_open),
        ),
        operators=tuple((one.id, operator_line(one)) for one in desk.operators),
        vaccines=vaccines,
        others=_other_lots(others, dict(vaccines)),
        vitamin_a_note=tr("Menurut jadwal: ya.") if is_month else tr("Menurut jadwal: tidak."),
    )
    return state, others


def _next_text(desk: Desk, day: date, kept: SessionDay | None, *, is_open: bool) -> str:
    said = kept.next_on if kept is not None else None
    if is_open and said is None:
        return ""
    return type_date(said or proposed_next(desk.store, day))


def _vaccines(desk: Desk) -> tuple[tuple[str, str], ...]:
    place = place_of(desk.posyandu, desk.store.vaccines_in_use.get())
    return tuple(
        (one.code, one.name)
        for one in desk.content.immunization_schedule.every_vaccine
        if one.code in place.products
        or place.province in (one.provinces or ())
        or not (one.only_where_used or one.provinces)
    )


def _other_lots(others: tuple[Lot, ...], names: dict[str, str]) -> str:
    lots = [f"{names.get(lot.vaccine, lot.vaccine)} {lot.lot_number}" for lot in others]
    return tr("Juga ada: {lots}").format(lots=", ".join(lots)) if lots else ""
