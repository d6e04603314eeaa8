"""Values and stores for tests, each with what the test does not care about filled in."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId, Sex
from posyandu_desktop.domain.session import Posyandu, PosyanduId, Session, SessionId
from posyandu_desktop.domain.visit import CardVersion, Visit, VisitId
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import Cost, DataKey, KeyRing
from posyandu_desktop.store.open import Store, create_store

CHEAP = Cost(time_cost=1, memory_kib=8)
KEY = DataKey(bytes(range(32)))
TODAY = date(2026, 1, 5)
NOON = datetime(2026, 1, 5, 5, 0, tzinfo=UTC)
ANI = Operator(id=OperatorId(uuid4()), name="Bu Ani", role=Role.KADER)
MELATI = Posyandu(
    id=PosyanduId(uuid4()),
    name="Melati",
    village="Sukamaju",
    village_code="3374012003",
    puskesmas="Sukamaju",
)


class PowerCut(Exception):
    """What a test raises to stop the program in the middle of something."""


class Clock:
    """A clock that goes on by one second each time it is looked at."""

    def __init__(self, start: datetime = NOON) -> None:
        self._now = start

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


def a_store(folder: Path, now: Callable[[], datetime] | None = None) -> Store:
    """Make a store with key `KEY` and without key slots."""
    return create_store(StoreFiles(folder), KEY, MELATI, ANI, now or Clock())


def a_ring(folder: Path, device: Path, sleep: Callable[[float], None] = lambda _: None) -> KeyRing:
    return KeyRing(StoreFiles(folder), device, sleep, CHEAP)


def a_household(**parts: Any) -> Household:
    filled: dict[str, Any] = {"id": HouseholdId(uuid4())}
    return Household(**filled | parts)


def a_person(**parts: Any) -> Person:
    filled: dict[str, Any] = {
        "id": PersonId(uuid4()),
        "name": "Siti Aminah",
        "sex": Sex.FEMALE,
        "born_on": date(2024, 3, 14),
    }
    return Person(**filled | parts)


def a_session(**parts: Any) -> Session:
    filled: dict[str, Any] = {"id": SessionId(uuid4()), "held_on": TODAY}
    return Session(**filled | parts)


def a_visit(person: Person, **parts: Any) -> Visit:
    filled: dict[str, Any] = {
        "id": VisitId(uuid4()),
        "person_id": person.id,
        "visited_on": TODAY,
        "cards": (CardVersion(code="balita", version="2025.1"),),
        "observations": {"weight_kg": 8.4},
        "recorded_at": NOON,
    }
    return Visit(**filled | parts)


def a_finding(code: str = "weight_for_age.normal", severity: Severity = Severity.GOOD) -> Finding:
    return Finding(
        rule=code.partition(".")[0],
        code=code,
        severity=severity,
        inputs={"weight_kg": 8.4, "sex": "female", "oedema": False},
        thresholds={"low_z": -2.0},
        source="Permenkes 2/2020",
        version="2025.1",
    )


def a_draft(person: Person, **parts: Any) -> Draft:
    filled: dict[str, Any] = {
        "person_id": person.id,
        "session_id": None,
        "visit_id": VisitId(uuid4()),
        "typed": {"weight_kg": "8,4"},
        "saved_at": NOON,
    }
    return Draft(**filled | parts)
