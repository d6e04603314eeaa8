"""One pass of an upload, and what one needs around it."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.upload import UploadReport
from tests.servers.faulty import (
    Behaviour,
    Exchange,
    FaultyServer,
    properly,
)
from tests.sync.people import a_girl, a_visit

Send = Callable[[], UploadReport]


def nothing_shown(done: int, total: int) -> None:
    """Show no progress."""


def visited(store: Store, content: ClinicalContent, person: Person | None = None) -> Visit:
    """Save a person who is not in the register yet, and a visit of theirs."""
    if person is None:
        person = a_girl(name=f"Anak {uuid4()}", nik=None)
        store.people.save(person)
    visit = a_visit(person, content)
    store.visits.save(visit)
    return visit


def bundles_of(faulty: FaultyServer) -> list[list[str]]:
    """Return the types and ids of each bundle that came in."""
    return [[entry["request"]["url"] for entry in bundle["entry"]] for bundle in faulty.posted()]


def about(id_: UUID, behaviour: Behaviour) -> Behaviour:
    """Behave so for every bundle that mentions this id, and properly otherwise."""
    return about_any([id_], behaviour)


def about_any(ids: Sequence[UUID], behaviour: Behaviour) -> Behaviour:
    def behave(exchange: Exchange) -> None:
        body = exchange.request.body.decode()
        chosen = behaviour if any(str(id_) in body for id_ in ids) else properly
        chosen(exchange)

    return behave


def state_of(store: Store, visit: Visit) -> DeliveryState:
    return store.outbox.states([visit.id])[visit.id].state


class BusyTable(Server):
    """Our client at a table where people go on working while a request is under way."""

    def __init__(self, url: str, *, supports_gzip: bool | None = None) -> None:
        super().__init__(url, supports_gzip=supports_gzip)
        self._acts: dict[int, Callable[[], object]] = {}
        self._requests = 0

    def meanwhile(self, request: int, act: Callable[[], object]) -> None:
        """Do something between the building of the nth request (from 0) and its answer."""
        self._acts[request] = act

    def transact(self, bundle: dict[str, Any]) -> list[EntryReply]:
        self._acts.get(self._requests, int)()
        self._requests += 1
        return super().transact(bundle)
