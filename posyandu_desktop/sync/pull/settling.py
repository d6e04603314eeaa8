"""What came is put in its place: short transactions, one bad record in no other's way."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from threading import Event
from typing import Final, TypeVar
from uuid import UUID

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import RecordKey
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.pull.homes import HomesIn
from posyandu_desktop.sync.pull.merges import MergesIn
from posyandu_desktop.sync.pull.people import Count, PeopleIn
from posyandu_desktop.sync.pull.records_in import AFTER_VISITS, BEFORE_VISITS, RecordsIn
from posyandu_desktop.sync.pull.twice_open import note_twice_open
from posyandu_desktop.sync.pull.visits import VisitsIn

LONGEST_S: Final = 0.02
"""A transaction takes no new record after this: a kader who saves meanwhile waits for it."""

MOST_AT_ONCE: Final = 100
"""Ids that are looked up at once."""

_Id = TypeVar("_Id", PersonId, VisitId, UUID)
_What = TypeVar("_What")


class Settling:
    """Puts what came and waits in its place.

    Attributes:
        unreadable: Records that make no sense somewhere; they wait on, and nothing behind them.
    """

    def __init__(
        self, store: Store, server_url: str, origin: Origin, count: Count, stop: Event
    ) -> None:
        # Nobody who is signed in here wrote it.
        self._store = store.unsigned()
        self._stop = stop
        self._people = PeopleIn(self._store, server_url, origin, count)
        self._count = count
        self._visits = VisitsIn(self._store, server_url, origin, count)
        self._records = RecordsIn(self._store, server_url, origin, count)
        self._merges = MergesIn(self._store, server_url)
        self._homes = HomesIn(self._store, server_url)
        self.unreadable = 0

    def people(self) -> Iterator[None]:
        """Settle people, whose records are one's, and homes; pause after each transaction."""
        yield from self.begin_people()
        if not self._stop.is_set() and (self._merges.are_due() or self._people.has_mothers()):
            with self._store.transaction():
                self._merges.settle()
                self._people.name_mothers()
        yield from self._settle_homes()

    def _settle_homes(self) -> Iterator[None]:
        for home in self._homes.told_apart():
            if self._stop.is_set():
                return
            with self._store.transaction():
                self._homes.settle(home)
            yield

    def begin_people(self) -> Iterator[None]:
        """Settle people, and pause after each transaction."""
        return self._each(self._store.pulled.people_waiting, self._people.take)

    def person(self, person_id: PersonId) -> None:
        """Settle one person."""
        with self._store.transaction():
            self._try(self._people.take, person_id)
            self._merges.settle()

    def visit(self, visit_id: VisitId) -> None:
        """Settle one visit."""
        self._try(self._visits.take, visit_id)

    def record(self, key: RecordKey) -> None:
        """Settle one record of another kind."""
        self._try(self._records.take, key)

    def visits_and_records(self) -> Iterator[None]:
        """Settle session days, visits, then what lasts longer; pause after each transaction."""
        for kind in BEFORE_VISITS:
            yield from self._each(partial(self._waiting, kind), self._records.taking(kind))
        yield from self._each(self._store.pulled.visits_waiting, self._visits.take)
        for kind in AFTER_VISITS:
            yield from self._each(partial(self._waiting, kind), self._records.taking(kind))
        if not self._stop.is_set():
            with self._store.transaction():
                note_twice_open(self._store, self._count)

    def _waiting(self, kind: Kind, limit: int, after: str) -> list[UUID]:
        return self._store.pulled_records.waiting(kind, limit, after)

    def _each(
        self, waiting: Callable[[int, str], list[_Id]], take: Callable[[_Id], bool]
    ) -> Iterator[None]:
        after = ""
        while not self._stop.is_set() and (ids := waiting(MOST_AT_ONCE, after)):
            left = iter(ids)
            for first in left:
                if self._stop.is_set():
                    return
                with self._store.transaction():
                    self._until_it_is_time(chain([first], left), take)
                yield
            after = str(ids[-1])

    def _until_it_is_time(self, left: Iterator[_Id], take: Callable[[_Id], bool]) -> None:
        ends_at = time.monotonic() + LONGEST_S
        for each in left:
            self._try(take, each)
            if time.monotonic() > ends_at:
                return

    def _try(self, take: Callable[[_What], object], each: _What) -> None:
        try:
            with self._store.transaction():
                take(each)
        except ValueError:
            self.unreadable += 1
