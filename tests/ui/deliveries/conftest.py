"""A posyandu with something at the server, something waiting and something refused."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind, Receipt, Rejection
from posyandu_desktop.ui.deliveries.presenter import Desk
from posyandu_desktop.ui.running import Runner, run_at_once
from tests.services.stores import NOW, TODAY


@dataclass(frozen=True)
class Sent:
    received: int = 0
    refused: int = 0
    waiting: int = 0
    used_kb: int = 0
    stopped: bool = False
    trouble: str = ""
    came: str = ""


@dataclass
class Outgoing:
    """What is on its way, and what was asked for."""

    store: Store
    session: Session
    outcome: Sent = Sent()
    visits: list[Visit] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    sticks: list[bool] = field(default_factory=list)
    sent: list[bool] = field(default_factory=list)

    def desk(self, run: Runner = run_at_once) -> Desk:
        return Desk(
            store=self.store,
            content=load_content(),
            run=run,
            send=self._send,
            open_visit=self.visits.append,
            open_person=self.people.append,
            show_stick=lambda: self.sticks.append(True),
            leave=lambda: self.left.append(True),
            now=lambda: NOW,
        )

    def a_visit(self, name: str, on: date = TODAY) -> Visit:
        person = Person(id=PersonId(uuid4()), name=name, sex=Sex.MALE, born_on=date(2025, 1, 2))
        self.store.people.save(person)
        visit = Visit(
            id=VisitId(uuid4()),
            person_id=person.id,
            visited_on=on,
            cards=(),
            observations={"weight_kg": 8.5},
            session_id=self.session.id if on == TODAY else None,
            recorded_at=NOW,
        )
        self.store.visits.save(visit, ())
        return visit

    def receive(self, kind: Kind, entity_id: UUID) -> None:
        entry = self.store.outbox.entry(kind, entity_id)
        assert entry is not None
        receipt = Receipt(
            kind=kind,
            entity_id=entity_id,
            revision=entry.revision,
            received_at=NOW,
            server="https://fhir.contoh.id",
            version="1",
        )
        self.store.outbox.accept(entry, receipt)

    def refuse(self, kind: Kind, entity_id: UUID, reason: str, element: str) -> None:
        entry = self.store.outbox.entry(kind, entity_id)
        assert entry is not None
        rejection = Rejection(status=422, reason=reason, element=element)
        self.store.outbox.reject(entry, rejection)

    def _send(self) -> Sent:
        self.sent.append(True)
        return self.outcome


@pytest.fixture
def outgoing(store: Store) -> Outgoing:
    session = Session(id=SessionId(uuid4()), held_on=TODAY)
    store.sessions.save(session)
    return Outgoing(store, session)
