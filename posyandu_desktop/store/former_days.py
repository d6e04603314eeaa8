"""The states a session day was in, as the journal keeps them: each act tells only its own part."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import Closing, Opening, SessionDay, named
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Line
from posyandu_desktop.store.session_days import lot_of, summary_of


def former_days(lines: Sequence[Line], *, is_typed: bool) -> list[tuple[Session, SessionDay]]:
    """Return the states of the day that the journal's lines are about, oldest first.

    Args:
        lines: All of them.
        is_typed: Whether only those count that somebody signed in here left.
    """
    state: dict[str, Any] = {}
    found = []
    for line in lines:
        state = {**state, **_told(line)}
        if "held_on" in state and (line.operator_id is not None or not is_typed):
            found.append(_day(line.entity_id, state))
    return found


def _told(line: Line) -> dict[str, Any]:
    """Return what a line tells of the day, by name, with the parts of its opening beside it."""
    change: dict[str, Any] = line.change.get("after", line.change)
    at = to_text(line.at)
    if line.action == "reopen":
        return {"closing": None}
    if "summary" in change:
        # Lines of older programs do not tell when; it was noted in that moment.
        return {"closing": {"at": at, **change}}
    if line.action == "begin":
        return {"started_at": at, **change}
    return {**change, **(change.get("opening") or {})}


def _day(day_id: UUID, state: Mapping[str, Any]) -> tuple[Session, SessionDay]:
    session_id = SessionId(day_id)
    closing = _closing(state["closing"]) if state.get("closing") else None
    started_at, next_on = state.get("started_at"), state.get("next_on")
    held_on = date.fromisoformat(state["held_on"])
    day = SessionDay(
        session_id=session_id,
        started_at=from_text(started_at) if started_at else None,
        opening=Opening(
            operators=tuple(named(one) for one in state.get("operators", ())),
            lots=tuple(lot_of(**lot) for lot in state.get("lots", ())),
            vitamin_a=state.get("vitamin_a"),
        ),
        closing=closing,
        next_on=date.fromisoformat(next_on) if next_on else None,
    )
    return Session(id=session_id, held_on=held_on, closed=closing is not None), day


def _closing(kept: Mapping[str, Any]) -> Closing:
    return Closing(
        at=from_text(kept["at"]),
        by=named(kept["by"]),
        summary=summary_of(kept["summary"]),
        note=kept["note"] or "",
    )
