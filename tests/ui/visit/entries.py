"""Visits typed without a window: what was shown, and what came to the store."""

from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import (
    ImmunizationSource,
    Visit,
)
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import State
from tests.ui.visit.seat import Seat

HERE, BOOK = ImmunizationSource.GIVEN_HERE, ImmunizationSource.BUKU_KIA
APRIL = date(2026, 4, 18)


class Screen:
    """What the presenter showed, and how often it asked for a draft."""

    def __init__(self) -> None:
        self.states: list[State] = []
        self.drafts_due = 0

    def show_state(self, state: State) -> None:
        self.states.append(state)

    def draft_due(self) -> None:
        self.drafts_due += 1


def give(entry: VisitEntry, vaccine: str, number: int, **typed: str) -> None:
    entry.dose_opened(vaccine, number, HERE)
    for name, text in typed.items():
        entry.dose_typed(name, text)
    entry.dose_added()


def overrule(entry: VisitEntry, reason: OverruleReason) -> None:
    """Say that the doubted numbers are right, and refer nobody where that is asked then."""
    entry.overrule(reason)
    if entry.state.jump_to == "referral":
        entry.save()


def todays(seat: Seat, person: Person) -> list[float | None]:
    visits = seat.store.visits.of_session(seat.session.id)
    return [one.number("weight_kg") for one in visits if one.person_id == person.id]


def todays_visit(seat: Seat) -> Visit:
    [visit] = seat.store.visits.of_session(seat.session.id)
    return visit
