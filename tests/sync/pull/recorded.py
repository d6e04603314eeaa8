"""What people at one laptop record beside visits."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import Lot, Opening
from tests.sync.episodes import a_pregnancy, a_woman
from tests.sync.people import NOW, TODAY
from tests.sync.pull.laptops import Laptop


def dated_by(kader: Operator, **changes: Any) -> Dating:
    dating = Dating(
        method=DatingMethod.LMP,
        on=date(2025, 8, 20),
        noted_on=date(2025, 10, 7),
        noted_by=kader.id,
    )
    return replace(dating, **changes)


def expecting(laptop: Laptop, **changes: Any) -> tuple[Person, Pregnancy]:
    """Register a woman with a pregnancy on a laptop."""
    woman = a_woman()
    pregnancy = a_pregnancy(woman, dating=dated_by(laptop.kader), **changes)
    laptop.store.people.save(woman)
    laptop.store.pregnancies.save(pregnancy)
    return woman, pregnancy


def a_day_of(laptop: Laptop) -> Session:
    session = Session(id=SessionId(uuid4()), held_on=TODAY, opened_by=laptop.kader.id)
    laptop.store.sessions.save(session)
    opening = Opening(
        operators=(laptop.kader.id,),
        lots=(Lot(vaccine="mr", lot_number="A123", expires_on=date(2027, 1, 1)),),
        vitamin_a=True,
    )
    laptop.store.session_days.begin(session.id, opening, NOW)
    return session
